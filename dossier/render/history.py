"""What changed when: the rows of the History tab."""

from dossier.models import RELATIONS, Dossier
from dossier.render.phrases import day
from dossier.render.rows import BLANK, Row, heading
from dossier.render.styles import join, words


def history(dossier: Dossier) -> tuple[Row, ...]:
    """Return the changes of a dossier, under the date and source that brought each, newest first."""
    facts = {fact.id: merged for merged in dossier.facts() for fact in merged.facts}
    rows: list[Row] = []
    last = ("", "")
    for change in reversed(dossier.changes):
        source = dossier.source(change.source)
        here = (day(change.date), (source.headline or source.name) if source else "")
        if here != last:
            rows += [*([BLANK] if rows else []), heading("  ".join(part for part in here if part))]
            last = here
        label = RELATIONS[change.relation].label.lower()
        text = join([words(change.subject, "strong"), words(label, "dim"), words(change.object)])
        rows.append(Row(text, label=change.change, fact=facts.get(change.fact)))
    return tuple(rows) or (Row(words("One source so far: nothing has changed yet.", "dim"), kind="prose"),)
