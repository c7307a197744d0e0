"""Which mentions in several sources are one film, one person, one company.

Each source names its own entities. Here they are joined by small rules, the surest first; every join keeps its rule's name, so
that a reader can be told why. The outcome depends on what the sources say alone, never on the order in which they came.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Generic, TypeVar

from dossier.assembly.names import alike, fullest_name, loose_title_key
from dossier.assembly.profiles import MAKING, PERFORMING, CompanyProfile, FilmProfile, PersonProfile, Profile, profiles
from dossier.assembly.rulings import Rulings
from dossier.models import Reading

P = TypeVar("P", bound=Profile)

BY_HAND = "by hand"
"""The rule of a join that was decided by hand."""

UNRULED = Rulings()
"""Nothing was decided by hand."""

_APART_DAYS = 1100
"""An untitled project and a titled one further apart than three years are not taken for one."""

ENOUGH_UNTITLED = 3.5
"""What an untitled film must share with another to be the same: say, the director and an actor."""

ENOUGH_LIKE = 4.0
"""What two films with like, not equal, titles must share."""


@dataclass(frozen=True, slots=True)
class Join:
    """Two entity ids that are one, and the rule that says so."""

    kept: str
    joined: str
    rule: str


@dataclass(frozen=True)
class Identity:
    """Who is who across sources.

    `ids` maps every entity id of a source to the id of the entity, the smallest of its ids. `names` maps that to the name to
    show, for people and companies (which title of a film is current is for its facts to say). `joins` tells why.
    """

    ids: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    joins: tuple[Join, ...] = ()

    def of(self, id_: str) -> str:
        """Return the id of the entity that an id of a source stands for."""
        return self.ids.get(id_, id_)


class _Groups(Generic[P]):
    """Profiles joined into entities; two that one source tells apart are never joined."""

    def __init__(self, members: Sequence[P], ruled: Rulings) -> None:
        self._ruled = ruled
        self._members: dict[str, list[P]] = defaultdict(list)
        for each in members:
            self._members[each.id].append(each)
        self._of = {id_: id_ for id_ in self._members}
        self.joins: list[Join] = []
        for together in ruled.joined:
            present = sorted(id_ for id_ in together if id_ in self._of)
            for other in present[1:]:
                if self._of[other] != self._of[present[0]]:
                    self.join(present[0], other, BY_HAND)

    def ids(self) -> dict[str, str]:
        return dict(self._of)

    def names(self) -> dict[str, str]:
        return {id_: fullest_name(name for each in group for name in each.names) for id_, group in self}

    def __iter__(self) -> Iterator[tuple[str, list[P]]]:
        return iter(sorted(self._members.items()))

    def members(self, id_: str) -> list[P]:
        return self._members[self._of[id_]]

    def apart(self, one: str, other: str) -> bool:
        """Whether they are one already, or some source names both, or they were kept apart by hand."""
        if self._of[one] == self._of[other]:
            return True
        mine, theirs = ({each.source for each in self.members(id_)} for id_ in (one, other))
        if not mine.isdisjoint(theirs):
            return True
        return self._ruled.bars({each.id for each in self.members(one)}, {each.id for each in self.members(other)})

    def join(self, one: str, other: str, rule: str) -> None:
        kept, lost = sorted((self._of[one], self._of[other]))
        moved = self._members.pop(lost)
        self._members[kept] += moved
        for each in moved:
            self._of[each.id] = kept
        self.joins.append(Join(kept, lost, rule))

    def pairs(self, keys: Mapping[str, set[str]]) -> list[tuple[str, str]]:
        """The pairs of entities that share a key and may be one, in order."""
        by_key: dict[str, set[str]] = defaultdict(set)
        for id_, mine in keys.items():
            for key in mine:
                by_key[key].add(id_)
        found = {pair for ids in by_key.values() for pair in combinations(sorted(ids), 2)}
        return sorted(pair for pair in found if not self.apart(*pair))


def resolve(readings: Sequence[Reading], ruled: Rulings = UNRULED) -> Identity:
    """Return who is who across these readings; the order in which they are given does not matter.

    What was decided by hand goes before every rule.
    """
    found = profiles(sorted(readings, key=lambda reading: reading.source.id))
    films = group_films(found.films, ruled)
    people = group_people(found.people, films.of, ruled)
    companies = group_companies(found.companies, films.of, ruled)
    return Identity(
        ids={**films.ids, **people.ids, **companies.ids},
        names={**people.names, **companies.names},
        joins=films.joins + people.joins + companies.joins,
    )


def in_common(one: FilmProfile, other: FilmProfile) -> float:
    """Return how much two films share: people by the weight of their part, companies, genres and places."""
    people = 0.0
    for name, weight in one.people.items():
        also = other.people.get(name) or max((w for n, w in other.people.items() if alike(name, n)), default=0.0)
        people += min(weight, also)
    return people + len(one.companies & other.companies) + 0.5 * len(one.traits & other.traits)


def _union(group: Sequence[FilmProfile]) -> FilmProfile:
    """All that is known of a film so far, as one profile."""
    days = [each.date for each in group if each.date]
    whole = FilmProfile(group[0].id, "", min(days, default=None))
    for each in group:
        whole.keys |= each.keys
        whole.directors |= each.directors
        whole.companies |= each.companies
        whole.traits |= each.traits
        for name, weight in each.people.items():
            whole.people[name] = max(weight, whole.people.get(name, 0.0))
    return whole


def _rival_directors(one: FilmProfile, other: FilmProfile) -> bool:
    return bool(one.directors and other.directors) and not any(alike(a, b) for a in one.directors for b in other.directors)


def _same_title(one: FilmProfile, other: FilmProfile) -> bool:
    """The same title (a former or working one too) is the same film, unless their people say otherwise."""
    shared = in_common(one, other)
    if _rival_directors(one, other):
        return shared >= ENOUGH_LIKE
    return shared > 0 or not (one.people and other.people)


def _like_title(one: FilmProfile, other: FilmProfile) -> bool:
    """A title that differs by its article alone needs people in common."""
    return not _rival_directors(one, other) and in_common(one, other) >= ENOUGH_LIKE


def _untitled(one: FilmProfile, other: FilmProfile) -> bool:
    """A film without a title is known by its people."""
    if (one.keys and other.keys) or _rival_directors(one, other):
        return False
    if one.date and other.date and abs((one.date - other.date).days) > _APART_DAYS:
        return False
    return in_common(one, other) >= ENOUGH_UNTITLED


_FILM_RULES = (
    ("same title", _same_title, lambda film: film.keys),
    ("like title, people in common", _like_title, lambda film: {loose_title_key(key) for key in film.keys}),
    ("no title, people in common", _untitled, lambda film: set(film.people)),
)


def group_films(found: Sequence[FilmProfile], ruled: Rulings = UNRULED) -> Identity:
    """Return which of these films are one. Names are left out: which title is current is for the facts to say."""
    groups = _Groups(found, ruled)
    for rule, same, keys in _FILM_RULES:
        whole = {id_: _union(members) for id_, members in groups}
        pairs = groups.pairs({id_: keys(film) for id_, film in whole.items()})
        for one, other in sorted(pairs, key=lambda pair: (-in_common(whole[pair[0]], whole[pair[1]]), pair)):
            if not groups.apart(one, other) and same(_union(groups.members(one)), _union(groups.members(other))):
                groups.join(one, other, rule)
    return Identity(groups.ids(), {}, tuple(groups.joins))


def _kindred(one: Sequence[PersonProfile], other: Sequence[PersonProfile]) -> bool:
    """Whether two people of one name can be one: they share a work or an agency, or their work is of one kind.

    Acting, directing, writing and producing go together; a craft (camera, editing, design) goes with itself alone.
    """
    if {link for each in one for link in each.links} & {link for each in other for link in each.links}:
        return True
    mine, theirs = ({work for each in group for work in each.work} for group in (one, other))
    if not mine or not theirs or mine & theirs:
        return True
    broad = {PERFORMING, MAKING}
    return mine <= broad and theirs <= broad


def group_people(found: Sequence[PersonProfile], film_of: Callable[[str], str], ruled: Rulings = UNRULED) -> Identity:
    """Return which of these people are one; `film_of` gives the film that a source's film is."""
    groups = _Groups(found, ruled)

    def parts(group: Sequence[PersonProfile]) -> set[tuple[str, str]]:
        return {(film_of(film), relation.value) for each in group for film, relation in each.parts}

    on_film = {id_: {f"{film} {key}" for film, _ in parts(g) for each in g for key in each.keys} for id_, g in groups}
    for one, other in groups.pairs(on_film):
        if not groups.apart(one, other):
            groups.join(one, other, "same name on one film")
    in_part = {id_: {f"{film} {relation}" for film, relation in parts(group)} for id_, group in groups}
    for one, other in groups.pairs(in_part):
        keys = [{key for each in groups.members(id_) for key in each.keys} for id_ in (one, other)]
        if not groups.apart(one, other) and any(alike(a, b) for a in keys[0] for b in keys[1]):
            groups.join(one, other, "like name in one part of one film")
    by_name = {id_: {key for each in group for key in each.keys} for id_, group in groups}
    for one, other in groups.pairs(by_name):
        if not groups.apart(one, other) and _kindred(groups.members(one), groups.members(other)):
            groups.join(one, other, "same name, work of one kind")
    return Identity(groups.ids(), groups.names(), tuple(groups.joins))


def group_companies(found: Sequence[CompanyProfile], film_of: Callable[[str], str], ruled: Rulings = UNRULED) -> Identity:
    """Return which of these companies are one; `film_of` gives the film that a source's film is."""
    groups = _Groups(found, ruled)
    for one, other in groups.pairs({id_: {key for each in group for key in each.keys} for id_, group in groups}):
        if not groups.apart(one, other):
            groups.join(one, other, "same name")
    near = {id_: {film_of(film) for each in group for film in each.films} for id_, group in groups}
    for one, other in groups.pairs(near):
        keys = [{key for each in groups.members(id_) for key in each.keys} for id_ in (one, other)]
        if not groups.apart(one, other) and any(_shortened(a, b) or _shortened(b, a) for a in keys[0] for b in keys[1]):
            groups.join(one, other, "shortened name around one film")
    return Identity(groups.ids(), groups.names(), tuple(groups.joins))


def _shortened(short: str, full: str) -> bool:
    return full.startswith(f"{short} ") and len(short) >= 4
