"""Who is who, kept up as sources come and go: only what the new ones bear on is worked out again.

Whether two mentions are one depends on those that they share a name or title with, on those of a like name around one film,
and, for a film without a title, on the films that its people make: the neighbourhood. A whole neighbourhood worked out on its
own gives what working out the whole library would.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeVar

from dossier.assembly import (
    FilmProfile,
    Groups,
    Identity,
    Profile,
    Rulings,
    group_companies,
    group_people,
    group_titles,
    join_untitled,
    like_companies,
    like_people,
    may_be_untitled,
)
from dossier.library import mentions
from dossier.library.companies import Pair, join, note
from dossier.library.mentions import LOADS, NAMED, TITLED_BY, UNTITLED_BY, select
from dossier.models import EntityType

P = TypeVar("P", bound=Profile)


@dataclass
class Outcome:
    """What has changed.

    `films` are the ids of the films whose dossiers are to be put together again, `gone` those that are no more; `told` the
    mentions whose entity is another or goes by another name; `renamed` the entities that only have a new id.
    """

    films: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    renamed: dict[str, str] = field(default_factory=dict)


def resolve(database: sqlite3.Connection, seeds: Mapping[EntityType, Set[str]], ruled: Rulings) -> Outcome:
    """Work out who is who around these mentions, write it down, and return what has changed by it."""
    outcome = Outcome()
    touched, parted = _films(database, seeds.get("film", set()), ruled, outcome)
    beside = _told_beside(database, touched)
    near = _note_nearness(database, outcome.films)
    film_of = _FilmOf(database)
    people = _closure(database, "person", mentions.people, seeds.get("person", set()) | beside["person"], ruled)
    film_of.learn(film for person in people for film in (*person.around, *(film for film, _ in person.parts)))
    _write(database, group_people(people, film_of, ruled), outcome)
    close = join(database, seeds.get("company", set()), near, ruled) | _told_beside(database, parted)["company"]
    companies = _closure(database, "company", mentions.companies, close, ruled)
    film_of.learn(film for company in companies for film in company.films)
    identity = group_companies(companies, film_of, ruled)
    _write(database, identity, outcome)
    note(database, companies, identity, ruled)
    return outcome


class _FilmOf:
    """The film that a source's film is."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._known: dict[str, str] = {}

    def learn(self, ids: Iterable[str]) -> None:
        """Look these up at once."""
        self._known |= dict(select(self._database, "SELECT local, entity FROM mention WHERE local IN {}", {*ids} - {*self._known}))

    def __call__(self, id_: str) -> str:
        return self._known.get(id_, id_)


def around(database: sqlite3.Connection, source: str, ruled: Rulings) -> dict[EntityType, set[str]]:
    """Return the mentions of other sources that what one source says bears on."""
    found: dict[EntityType, set[str]] = defaultdict(set)
    for local, kind in database.execute("SELECT local, kind FROM mention WHERE source = ?", [source]).fetchall():
        found[kind] |= {local}
    mine = set(chain(*found.values()))
    for kind, ids in found.items():
        found[kind] = ({each.id for each in _closure(database, kind, LOADS[kind], ids, ruled)} | _members(database, ids)) - mine
    beside = _told_beside(database, found["film"])
    return found | {"person": (found["person"] | beside["person"]) - mine, "company": (found["company"] | beside["company"]) - mine}


def _closure(
    database: sqlite3.Connection,
    kind: EntityType,
    load: Callable[[sqlite3.Connection, Iterable[str], str], Sequence[P]],
    seeds: Set[str],
    ruled: Rulings,
) -> list[P]:
    """The neighbourhood of some mentions: whatever shares a name with them, is near them, or was said by hand to be one."""
    found: dict[str, P] = {}
    seen: set[str] = set()
    names: set[str] = set()
    new = set(seeds)
    while new:
        seen |= new
        some = load(database, new, "local")
        found |= {each.id: each for each in some}
        keys = set().union(*map(mentions.names, some)) - names
        names |= keys
        query = "SELECT local FROM mention_key WHERE kind = ? AND type = ? AND key IN {}"
        reached = {row[0] for row in select(database, query, keys, kind, NAMED)}
        reached |= {row[0] for row in select(database, "SELECT other FROM near WHERE one IN {}", new)}
        reached |= {each for together in ruled.joined if not together.isdisjoint(new) for each in together}
        new = reached - seen
    return [found[id_] for id_ in sorted(found)]


def _members(database: sqlite3.Connection, ids: Set[str]) -> set[str]:
    """All mentions of the entities of some."""
    entities = {row[0] for row in select(database, "SELECT entity FROM mention WHERE local IN {}", ids)}
    return {row[0] for row in select(database, "SELECT local FROM mention WHERE entity IN {}", entities)}


def _films(database: sqlite3.Connection, seeds: Set[str], ruled: Rulings, outcome: Outcome) -> tuple[set[str], set[str]]:
    """Work out the films around these mentions; return the mentions of those that are not what they were, and of those that were
    one film and are several.
    """
    films = _closure(database, "film", mentions.films, seeds, ruled)
    titled = {film.id for film in films}
    groups = group_titles(films, ruled)
    mentions.write(database, "title_group", groups.ids())
    reach = _Reach(database)
    wholes = reach.from_(_members(database, titled) | titled)
    joined = Groups(wholes, ruled)
    join_untitled(joined)
    now = joined.ids()
    before = mentions.write(database, "entity", now)
    rules = dict.fromkeys((*titled, *(whole.id for whole in wholes)), "")
    mentions.write(database, "rule", rules | {join.joined: join.rule for join in (*groups.joins, *joined.joins)})
    was, are = _turned(before), _turned(now)
    outcome.films = {of for of, group in are.items() if was.get(of) != group or not group.isdisjoint(seeds)}
    outcome.gone = was.keys() - are.keys()
    parted = {id_ for group in was.values() if len({now[id_] for id_ in group}) > 1 for id_ in group}
    return {id_ for of in outcome.films for id_ in are[of]}, parted


class _Reach:
    """The films that, one of two being without a title, may be one with some films, and so on."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._known: dict[str, FilmProfile] = {}

    def from_(self, ids: Set[str]) -> list[FilmProfile]:
        """Return the films of these mentions, joined by their titles, and all that may be one with them."""
        found: dict[str, FilmProfile] = {}
        new = self._wholes(ids)
        while new:
            found |= new
            reached = self._beside(list(new.values()))
            new = {id_: whole for id_, whole in reached.items() if id_ not in found}
        return [found[id_] for id_ in sorted(found)]

    def _beside(self, wholes: Sequence[FilmProfile]) -> dict[str, FilmProfile]:
        """The films that may be one with any of these."""
        by_name: dict[str, list[FilmProfile]] = defaultdict(list)
        for whole in wholes:
            for name in whole.people:
                by_name[name].append(whole)
        untitled = {name for name, named in by_name.items() if any(not whole.keys for whole in named)}
        query = "SELECT key, local FROM mention_key WHERE kind = 'film' AND type = ? AND key IN {}"
        pairs = [*select(self._database, query, by_name, UNTITLED_BY), *select(self._database, query, untitled, TITLED_BY)]
        others = self._wholes({local for _, local in pairs})
        of = {id_: (group, other) for group, other in others.items() for id_ in other.ids}
        candidates: dict[str, dict[str, FilmProfile]] = defaultdict(dict)
        for name, local in pairs:
            candidates[of[local][0]] |= {whole.id: whole for whole in by_name[name]}
        return {
            group: others[group]
            for group, mine in candidates.items()
            if any(whole is not others[group] and may_be_untitled(whole, others[group]) for whole in mine.values())
        }

    def _wholes(self, ids: Set[str]) -> dict[str, FilmProfile]:
        rows = select(self._database, "SELECT DISTINCT title_group FROM mention WHERE kind = 'film' AND local IN {}", ids)
        groups = {row[0] for row in rows}
        unknown = mentions.films(self._database, groups - self._known.keys(), "title_group")
        of = dict(select(self._database, "SELECT local, title_group FROM mention WHERE local IN {}", [film.id for film in unknown]))
        for film in unknown:
            if of[film.id] in self._known:
                self._known[of[film.id]].absorb(film)
            else:
                self._known[of[film.id]] = film
        return {group: self._known[group] for group in groups}


def _turned(entities: Mapping[str, str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for id_, of in entities.items():
        found[of].add(id_)
    return found


def _told_beside(database: sqlite3.Connection, films: Set[str]) -> dict[EntityType, set[str]]:
    """The people and companies of the sources of some film mentions."""
    sources = {row[0] for row in select(database, "SELECT source FROM mention WHERE local IN {}", films)}
    found: dict[EntityType, set[str]] = {"person": set(), "company": set()}
    for local, kind in select(database, "SELECT local, kind FROM mention WHERE kind != 'film' AND source IN {}", sources):
        found[kind].add(local)
    return found


def _note_nearness(database: sqlite3.Connection, films: Iterable[str]) -> list[Pair]:
    """Write down which people and companies around these films have like names, and return the pairs of companies that are new;
    once noted a pair may stay, for it only asks to look.
    """
    rows = list(select(database, "SELECT local, entity, source FROM mention WHERE kind = 'film' AND entity IN {}", films))
    entity = {local: of for local, of, _ in rows}
    sources = {source for _, _, source in rows}
    people = like_people(mentions.people(database, sources, "source"), lambda id_: entity.get(id_, id_))
    companies = like_companies(mentions.companies(database, sources, "source"), lambda id_: entity.get(id_, id_))
    pairs = {*people, *companies}
    fresh = pairs.difference(select(database, "SELECT one, other FROM near WHERE one IN {}", {one for one, _ in pairs}))
    database.executemany("INSERT INTO near VALUES (?, ?)", [*fresh, *((other, one) for one, other in fresh)])
    return [pair for pair in companies if pair in fresh]


def _write(database: sqlite3.Connection, identity: Identity, outcome: Outcome) -> None:
    """Write down who these mentions are, and add to the outcome what has changed."""
    before = mentions.write(database, "entity", identity.ids)
    rules = dict.fromkeys(identity.ids, "") | {join.joined: join.rule for join in identity.joins}
    mentions.write(database, "rule", rules)
    was, are = _turned(before), _turned(identity.ids)
    names = dict(select(database, "SELECT id, name FROM entity WHERE id IN {}", was))
    database.executemany("DELETE FROM entity WHERE id = ?", [(of,) for of in names if of not in identity.names])
    fresh = [(of, name) for of, name in identity.names.items() if names.get(of) != name]
    database.executemany("INSERT OR REPLACE INTO entity (id, name) VALUES (?, ?)", fresh)
    for of, group in are.items():
        kept = _kept(of, {before[id_] for id_ in group}, was, names, identity)
        if kept and kept != of:
            outcome.renamed[kept] = of
        outcome.told |= group - was[kept] if kept else group


def _kept(of: str, old: Set[str], was: Mapping[str, Set[str]], names: Mapping[str, str], identity: Identity) -> str:
    """Which of the entities that are now one need not be told anew: the one of most mentions that is whole and called the same;
    "" for none.
    """
    same = [one for one in old if names.get(one) == identity.names[of] and all(identity.of(id_) == of for id_ in was[one])]
    return max(same, key=lambda one: (one == of, len(was[one]), one), default="")
