"""What changed when: the rows of the History tab."""

from dossier.models import RELATIONS, Change, Dossier, MergedFact
from dossier.render.phrases import day, details, value
from dossier.render.rows import BLANK, Row, heading
from dossier.render.styles import join, words


def history(dossier: Dossier) -> tuple[Row, ...]:
    """Return the changes of a dossier, under the date and source that brought each, newest first."""
    facts = {fact.id: merged for merged in dossier.facts() for fact in merged.facts}
    own = dossier.film.id if dossier.film else ""
    rows: list[Row] = []
    last = ("", "")
    for change in reversed(dossier.changes):
        source = dossier.source(change.source)
        here = (day(change.date), (source.headline or source.name) if source else "")
        if here != last:
            rows += [*([BLANK] if rows else []), heading("  ".join(part for part in here if part))]
            last = here
        rows.append(_row(change, facts.get(change.fact), own))
    return tuple(rows) or (Row(words("One source so far: nothing has changed yet.", "dim"), kind="prose"),)


def _row(change: Change, fact: MergedFact | None, own: str) -> Row:
    """One change; the film itself is not named on every line of its own history."""
    subject = words("" if change.subject_id == own else change.subject, "strong")
    label = words(RELATIONS[change.relation].label.lower(), "dim")
    said = join([value(fact), details(fact)]) if fact else words(change.object)
    return Row(join([subject, label, said]), label=change.change, fact=fact)
