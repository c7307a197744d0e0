"""Which mentions in several sources are one film, one person, one company.

Each source names its own entities. Here they are joined by small rules, the surest first; every join keeps its rule's name, so
that a reader can be told why. The outcome depends on what the sources say alone, never on the order in which they came.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import TypeVar

from dossier.assembly.groups import Groups, Join
from dossier.assembly.names import alike, loose_title_key
from dossier.assembly.profiles import MAKING, PERFORMING, CompanyProfile, FilmProfile, PersonProfile, Profile, profiles
from dossier.assembly.rulings import Rulings
from dossier.models import Reading, Relation

P = TypeVar("P", bound=Profile)

UNRULED = Rulings()
"""Nothing was decided by hand."""

SAME_NAME = "same name"
"""The rule by which companies are one."""

_APART_DAYS = 1100
"""An untitled project and a titled one further apart than three years are not taken for one."""

ENOUGH_UNTITLED = 3.5
"""What an untitled film must share with another to be the same: say, the director and an actor."""

ENOUGH_LIKE = 4.0
"""What two films with like, not equal, titles must share."""


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
    by_first_name: dict[str, list[str]] = defaultdict(list)
    for name in other.people:
        by_first_name[name.split(" ", 1)[0]].append(name)
    people = 0.0
    for name, weight in one.people.items():
        like = [name] if name in other.people else by_first_name.get(name.split(" ", 1)[0], ())
        people += min(weight, max((other.people[each] for each in like if alike(name, each)), default=0.0))
    return people + len(one.companies & other.companies) + 0.5 * len(one.traits & other.traits)


def _rival_directors(one: FilmProfile, other: FilmProfile) -> bool:
    """Whether two films are directed by different people, neither of whom has, or had, a part in the other film."""
    pairs = ((one.directors, other), (other.directors, one))
    return all(film.directors and not any(alike(a, b) for a in mine for b in film.people) for mine, film in pairs)


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


def may_be_untitled(one: FilmProfile, other: FilmProfile) -> bool:
    """Whether one of two films has no title and may be the other, by what was known of each before any such was joined."""
    return _untitled(one, other) or _untitled(other, one)


def group_titles(found: Sequence[FilmProfile], ruled: Rulings = UNRULED) -> Groups[FilmProfile]:
    """Return these films joined by their titles.

    Only films that share a title, its article aside, bear on each other: a part that holds all of those gives what the whole
    does.
    """
    groups = Groups(found, ruled)
    groups.chain("same title", lambda film: film.keys, _same_title, in_common)
    groups.chain("like title, people in common", loose_keys, _like_title, in_common)
    return groups


def loose_keys(film: FilmProfile) -> set[str]:
    """Return the keys of a film's titles, their articles aside."""
    return set(map(loose_title_key, film.keys))


def join_untitled(groups: Groups[FilmProfile]) -> None:
    """Join films without a title, in the order of what they share, to those that they may be."""
    naming: dict[str, list[str]] = defaultdict(list)
    for film in groups:
        for name in film.people:
            naming[name].append(film.id)
    near = {(film.id, other) for film in groups if not film.keys for name in film.people for other in naming[name]}
    pairs = [(groups.whole(one), groups.whole(other)) for one, other in near if not groups.apart(one, other)]
    strongest = sorted((-in_common(one, other), one.id, other.id) for one, other in pairs if _untitled(one, other))
    for _, one_id, other_id in strongest:
        if not groups.apart(one_id, other_id) and _untitled(groups.whole(one_id), groups.whole(other_id)):
            groups.join(one_id, other_id, "no title, people in common")


def group_films(found: Sequence[FilmProfile], ruled: Rulings = UNRULED) -> Identity:
    """Return which of these films are one. Names are left out: which title is current is for the facts to say."""
    groups = group_titles(found, ruled)
    join_untitled(groups)
    return Identity(groups.ids(), {}, tuple(groups.joins))


def _kindred(one: PersonProfile, other: PersonProfile) -> bool:
    """Whether two people of one name can be one: they share a work or an agency, or their work is of one kind.

    Acting, directing, writing and producing go together; a craft (camera, editing, design) goes with itself alone.
    """
    if not one.links.isdisjoint(other.links):
        return True
    if not one.work or not other.work or one.work & other.work:
        return True
    broad = {PERFORMING, MAKING}
    return one.work <= broad and other.work <= broad


def group_people(found: Sequence[PersonProfile], film_of: Callable[[str], str], ruled: Rulings = UNRULED) -> Identity:
    """Return which of these people are one; `film_of` gives the film that a source's film is."""
    groups = Groups(found, ruled)

    def named_on(person: PersonProfile) -> set[str]:
        return {f"{film_of(film)} {key}" for film, _ in person.parts for key in person.keys}

    def named_around(person: PersonProfile) -> set[str]:
        films = {film for film, _ in person.parts} or person.around
        return {f"{film_of(film)} {key}" for film in films for key in person.keys}

    groups.chain("same name on one film", named_on)
    for one, other in like_people(found, film_of):
        if not groups.apart(one, other):
            groups.join(one, other, "like name in one part of one film")
    groups.chain("same name around one film", named_around, _kindred)
    groups.chain("same name, work of one kind", lambda person: person.keys, _kindred)
    return Identity(groups.ids(), groups.names(), tuple(groups.joins))


def like_people(found: Iterable[PersonProfile], film_of: Callable[[str], str]) -> list[tuple[str, str]]:
    """Return the pairs of mentions with like, not equal, names in one part of one film, in order."""
    by_part: dict[tuple[str, Relation], dict[str, PersonProfile]] = defaultdict(dict)
    for person in found:
        for film, relation in person.parts:
            by_part[film_of(film), relation][person.id] = person
    return _pairs(by_part.values(), lambda one, other: any(a != b and alike(a, b) for a in one.keys for b in other.keys))


def group_companies(found: Sequence[CompanyProfile], film_of: Callable[[str], str], ruled: Rulings = UNRULED) -> Identity:
    """Return which of these companies are one; `film_of` gives the film that a source's film is.

    A source that prints a short and a full name of a company need not mean two.
    """
    groups = Groups(found, ruled)
    groups.chain(SAME_NAME, lambda company: company.keys)
    sources = {company.id: company.sources for company in found}
    for one, other in like_companies(found, film_of):
        barred = groups.barred(one, other) if sources[one] == sources[other] else groups.apart(one, other)
        if not barred and not groups.same(one, other):
            groups.join(one, other, "shortened name around one film")
    return Identity(groups.ids(), groups.names(), tuple(groups.joins))


def like_companies(found: Iterable[CompanyProfile], film_of: Callable[[str], str]) -> list[tuple[str, str]]:
    """Return the pairs of mentions around one film of which one name is the other shortened, in order."""
    around: dict[str, dict[str, CompanyProfile]] = defaultdict(dict)
    for company in found:
        for film in company.films:
            around[film_of(film)][company.id] = company
    return _pairs(around.values(), _shorter)


def _shorter(one: CompanyProfile, other: CompanyProfile) -> bool:
    """Whether one name is the other shortened; in one source, only by a word that says no more than that it is a company."""
    if one.sources == other.sources:
        return any(a == b or _shortened_plainly(a, b) or _shortened_plainly(b, a) for a in one.keys for b in other.keys)
    return any(_shortened(a, b) or _shortened(b, a) for a in one.keys for b in other.keys)


def _pairs(groups: Iterable[Mapping[str, P]], fit: Callable[[P, P], bool]) -> list[tuple[str, str]]:
    found = {
        (min(a, b), max(a, b))
        for together in groups
        for (a, one), (b, other) in combinations(together.items(), 2)
        if fit(one, other)
    }
    return sorted(found)


def _shortened(short: str, full: str) -> bool:
    return full.startswith(f"{short} ") and len(short) >= 4


def _shortened_plainly(short: str, full: str) -> bool:
    """Whether a company's name is another without words such as `Releasing` or `Pictures`."""
    return _shortened(short, full) and _COMPANY_WORDS.issuperset(full[len(short) :].split())


_COMPANY_WORDS = frozenset(
    {
        "cinema",
        "distribution",
        "entertainment",
        "film",
        "films",
        "group",
        "media",
        "motion",
        "movies",
        "picture",
        "pictures",
        "production",
        "productions",
        "releasing",
        "studio",
        "studios",
    }
)
