"""The spellings of one person's name in several sources, as facts of their own."""

from collections.abc import Iterator, Sequence

from dossier.assembly.identity import Identity
from dossier.assembly.names import fold
from dossier.assembly.profiles import names_person
from dossier.models import Fact, Qualifiers, Reading, Relation, fact_id


def spelling_facts(readings: Sequence[Reading], identity: Identity) -> Iterator[Fact]:
    """Yield an `alias` of type `spelling` for each name of a person that a source prints otherwise than the name to show.

    Each cites what the source says of the person under that name. A spelling that the source's own facts tell already is left
    out.
    """
    for reading in readings:
        told = {(identity.of(fact.subject_id), fold(fact.object)) for fact in reading.facts if fact.relation is Relation.ALIAS}
        for fact in reading.facts:
            named = _person_named(fact)
            if not named:
                continue
            id_, name = identity.of(named[0]), named[1]
            full = identity.names.get(id_, name)
            if fold(name) != fold(full) and (id_, fold(name)) not in told:
                told.add((id_, fold(name)))
                yield _spelling(fact, named[0], name, full)


def _person_named(fact: Fact) -> tuple[str, str] | None:
    if fact.subject_type == "person":
        return fact.subject_id, fact.subject
    if fact.object_id and names_person(fact):
        return fact.object_id, fact.object
    return None


def _spelling(fact: Fact, id_: str, name: str, full: str) -> Fact:
    return fact.model_copy(
        update={
            "id": fact_id(fact.evidence.source, full, Relation.ALIAS, name, fact.evidence.start),
            "subject": full,
            "subject_id": id_,
            "subject_type": "person",
            "relation": Relation.ALIAS,
            "object": name,
            "object_id": None,
            "qualifiers": Qualifiers(type="spelling"),
            "rule": "assembly.spelling",
            "inferred": False,
        }
    )
