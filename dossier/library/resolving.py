"""Who is who, kept up as sources come and go: only what the new ones bear on is worked out again.

Whether two mentions are one depends on those that they share a name or title with, on those of a like name around one film,
and, for a film without a title, on the films that its people make: the neighbourhood. A whole neighbourhood worked out on its
own gives what working out the whole library would.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import chain

from dossier.assembly import (
    FilmProfile,
    Groups,
    Identity,
    Join,
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
from dossier.library.mentions import NAMED, TITLED_BY, UNTITLED_BY, select
from dossier.models import EntityType


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
    touched = _films(database, seeds.get("film", set()), ruled, outcome)
    beside = _told_beside(database, touched)
    _note_nearness(database, outcome.films)
    film_of = _FilmOf(database)
    people = _closure(database, "person", seeds.get("person", set()) | beside["person"], ruled)
    found = mentions.people(database, people)
    film_of.learn(film for person in found for film in (*person.around, *(film for film, _ in person.parts)))
    _write(database, group_people(found, film_of, ruled), people, outcome)
    companies = _closure(database, "company", seeds.get("company", set()) | beside["company"], ruled)
    around = mentions.companies(database, companies)
    film_of.learn(film for company in around for film in company.films)
    _write(database, group_companies(around, film_of, ruled), companies, outcome)
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
        found[kind] = (_closure(database, kind, ids, ruled) | _members(database, ids)) - mine
    beside = _told_beside(database, found["film"])
    return found | {"person": (found["person"] | beside["person"]) - mine, "company": (found["company"] | beside["company"]) - mine}


def _closure(database: sqlite3.Connection, kind: EntityType, seeds: Set[str], ruled: Rulings) -> set[str]:
    """The neighbourhood of some mentions: whatever shares a name with them, is near them, or was said by hand to be one."""
    found: set[str] = set()
    names: set[str] = set()
    new = set(seeds)
    while new:
        found |= new
        keys = {
            row[0]
            for row in select(database, "SELECT key FROM mention_key WHERE kind = ? AND type = ? AND local IN {}", new, kind, NAMED)
        } - names
        names |= keys
        reached = set(
            select(database, "SELECT local FROM mention_key WHERE kind = ? AND type = ? AND key IN {}", keys, kind, NAMED)
        )
        reached |= set(select(database, "SELECT other FROM near WHERE one IN {}", new))
        ids = {row[0] for row in reached}
        ids |= {each for together in ruled.joined if not together.isdisjoint(new) for each in together}
        new = _present(database, kind, ids - found)
    return _present(database, kind, found)


def _present(database: sqlite3.Connection, kind: EntityType, ids: Set[str]) -> set[str]:
    return {row[0] for row in select(database, "SELECT local FROM mention WHERE kind = ? AND local IN {}", ids, kind)}


def _members(database: sqlite3.Connection, ids: Set[str]) -> set[str]:
    """All mentions of the entities of some."""
    entities = {row[0] for row in select(database, "SELECT entity FROM mention WHERE local IN {}", ids)}
    return {row[0] for row in select(database, "SELECT local FROM mention WHERE entity IN {}", entities)}


def _films(database: sqlite3.Connection, seeds: Set[str], ruled: Rulings, outcome: Outcome) -> set[str]:
    """Work out the films around these mentions and return the mentions of those that are not what they were."""
    titled = _closure(database, "film", seeds, ruled)
    groups = group_titles(mentions.films(database, titled), ruled)
    database.executemany("UPDATE mention SET title_group = ? WHERE local = ?", [(of, id_) for id_, of in groups.ids().items()])
    reach = _Reach(database)
    wholes = reach.from_(_members(database, titled) | titled)
    ids = {id_ for whole in wholes for id_ in whole.ids}
    before = _entities(database, ids)
    joined = Groups(wholes, ruled)
    join_untitled(joined)
    now = joined.ids()
    _write_joins(database, titled, ids, groups.joins, joined.joins)
    database.executemany("UPDATE mention SET entity = ? WHERE local = ?", [(of, id_) for id_, of in now.items()])
    was, are = _turned(before), _turned(now)
    outcome.films = {of for of, group in are.items() if was.get(of) != group or not group.isdisjoint(seeds)}
    outcome.gone = was.keys() - are.keys()
    return {id_ for of in outcome.films for id_ in are[of]}


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


def _entities(database: sqlite3.Connection, ids: Set[str]) -> dict[str, str]:
    return dict(select(database, "SELECT local, entity FROM mention WHERE local IN {}", ids))


def _turned(entities: Mapping[str, str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for id_, of in entities.items():
        found[of].add(id_)
    return found


def _write_joins(
    database: sqlite3.Connection, titled: Set[str], ids: Set[str], by_title: Sequence[Join], by_people: Sequence[Join]
) -> None:
    _strike_joins(database, titled, "")
    _strike_joins(database, ids, " AND stage = 1")
    rows = [(join.kept, join.joined, join.rule, stage) for stage, joins in enumerate((by_title, by_people)) for join in joins]
    database.executemany("INSERT INTO joined VALUES (?, ?, ?, ?)", rows)


def _strike_joins(database: sqlite3.Connection, ids: Iterable[str], condition: str) -> None:
    values = [(id_,) for id_ in sorted(ids)]
    database.executemany(f"DELETE FROM joined WHERE kept = ?{condition}", values)  # noqa: S608
    database.executemany(f"DELETE FROM joined WHERE other = ?{condition}", values)  # noqa: S608


def _told_beside(database: sqlite3.Connection, films: Set[str]) -> dict[EntityType, set[str]]:
    """The people and companies of the sources of some film mentions."""
    sources = {row[0] for row in select(database, "SELECT source FROM mention WHERE local IN {}", films)}
    found: dict[EntityType, set[str]] = {"person": set(), "company": set()}
    for local, kind in select(database, "SELECT local, kind FROM mention WHERE kind != 'film' AND source IN {}", sources):
        found[kind].add(local)
    return found


def _note_nearness(database: sqlite3.Connection, films: Iterable[str]) -> None:
    """Write down which people and companies around these films have like names; once noted it may stay, for it only asks to
    look.
    """
    rows = list(select(database, "SELECT local, entity, source FROM mention WHERE kind = 'film' AND entity IN {}", films))
    entity = {local: of for local, of, _ in rows}
    sources = {source for _, _, source in rows}
    pairs = like_people(mentions.people(database, sources, "source"), lambda id_: entity.get(id_, id_))
    pairs += like_companies(mentions.companies(database, sources, "source"), lambda id_: entity.get(id_, id_))
    database.executemany("INSERT OR IGNORE INTO near VALUES (?, ?)", [*pairs, *((other, one) for one, other in pairs)])


def _write(database: sqlite3.Connection, identity: Identity, ids: Set[str], outcome: Outcome) -> None:
    """Write down who these mentions are, and add to the outcome what has changed."""
    before = _entities(database, ids)
    names = dict(select(database, "SELECT id, name FROM entity WHERE id IN {}", set(before.values())))
    was, are = _turned(before), _turned(identity.ids)
    _strike_joins(database, ids, "")
    database.executemany("INSERT INTO joined VALUES (?, ?, ?, 0)", [(j.kept, j.joined, j.rule) for j in identity.joins])
    changed = [(of, id_) for id_, of in identity.ids.items() if before[id_] != of]
    database.executemany("UPDATE mention SET entity = ? WHERE local = ?", changed)
    database.executemany("DELETE FROM entity WHERE id = ?", [(of,) for of in was])
    database.executemany("INSERT OR REPLACE INTO entity VALUES (?, ?)", identity.names.items())
    for of, group in are.items():
        old = {before[id_] for id_ in group if before[id_] in names}
        if len(old) == 1 and names[one := old.pop()] == identity.names[of] and was[one] <= group:
            if one != of:
                outcome.renamed[one] = of
        else:
            outcome.told |= group
