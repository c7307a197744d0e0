"""Crew lists with the job in brackets behind each name: `Ada Bonn (Editing), Max Lund (director of photography)`."""

from collections.abc import Iterator

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.extraction.captured import is_person
from dossier.parser.extraction.deeds import DEEDS
from dossier.parser.extraction.extract import whole
from dossier.parser.extraction.extract_people import part
from dossier.parser.extraction.lists import PersonItem
from dossier.parser.kinds import SEPARATORS
from dossier.parser.lexicon import Kind
from dossier.parser.matching.engine import Rule
from dossier.parser.nodes import Node, Sentence

JOB = Rule("bracket.job", "", "role", confidence=0.9)
"""A bracket with a job or a craft behind a person."""

_ACTION = frozenset(("action", "fights", "stunts", "stunt"))
_ART = frozenset(("art", "lyrics", "sound", "vfx", "pro", "publicity", "makeup", "make-up", "hair", "stills", "design", "designs"))
"""Crafts that are none of our relations, but leave no doubt that the bracket tells of one."""
_MARKS = SEPARATORS | {Kind.DASH, Kind.DETERMINER}
_CRAFTS = frozenset(
    "editing music score songs soundtrack choreography costumes wardrobe cinematography photography camera casting screenplay "
    "script story dialogue dialogues direction producer".split()
)
_SHORT = dict.fromkeys(("dp", "dop", "d.o.p", "d.p"), Relation.CINEMATOGRAPHER)
"""Jobs by their initials, which read like titles."""
_TITLES = frozenset((Kind.TITLE, Kind.TITLE_LIKE, Kind.COMPANY, Kind.PLACE))


def jobs_in(paren: Node) -> list[Relation] | None:
    """Return the jobs that a bracket names, and nothing else: none of our relations for `Art`; None where it holds other things."""
    found: list[Relation] = []
    named = [node for node in paren.inner if node.kind not in _MARKS]
    for i, node in enumerate(named):
        pair = f"{named[i - 1].word} {node.word}" if i else ""
        if node.word in _SHORT:
            found.append(_SHORT[node.word])
        elif node.kind == Kind.ROLE:
            found += [Relation(value) for value in node.value.split("/") if value not in {"actor", "crew"}]
            if node.value == "actor":
                return None
        elif node.word in _ACTION:
            found.append(Relation.STUNT_COORDINATOR)
        elif pair in DEEDS:
            found.append(DEEDS[pair])
        elif node.word in _CRAFTS:
            found.append(DEEDS[node.word])
        elif node.word not in _ART and node.word not in {"production", "costume", "set"}:
            return None
    return found if named else None


def crew_in_brackets(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """Yield the crew of a sentence whose jobs stand in brackets; two such brackets make it a list, one needs a known person."""
    pairs = [
        (before, jobs)
        for before, node in zip(sentence.nodes, sentence.nodes[1:], strict=False)
        if node.kind == Kind.PAREN and before.is_name and (jobs := jobs_in(node)) is not None
    ]
    for name, jobs in pairs:
        item = PersonItem(name)
        listed = len(pairs) > 1 and name.kind not in _TITLES and " " in name.word
        if not listed and not (name.person >= 0 and is_person(item, sentence.nodes, document.lexicon)):
            continue
        extraction = whole(document, sentence, JOB)
        for relation in dict.fromkeys(jobs):
            yield from part(extraction, relation, item)
