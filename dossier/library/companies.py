"""Companies that a further mention joins without a look at those before.

The great houses stand in every tenth article: to look at all their mentions again for each batch would take longer and longer.
A mention of one name, from a source that names nobody else of the neighbourhood, leaves all others as they are: it shares its
name with some of them, and nothing keeps it from any. Where all that are called so are one company, it is that company.
"""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import chain
from typing import NamedTuple

from dossier.assembly import SAME_NAME, CompanyProfile, Identity, Rulings, fullest_name
from dossier.library import mentions
from dossier.library.mentions import NAMED, select

Pair = tuple[str, str]
"""Two mentions around one film of which one name is the other shortened."""


class _House(NamedTuple):
    """What a name stands for: its neighbourhood (by the first name there), the company that all are who are called so ("" for
    several), and whether all the neighbourhood is that company.
    """

    around: str
    entity: str
    whole: int


def join(database: sqlite3.Connection, seeds: Set[str], pairs: Iterable[Pair], ruled: Rulings) -> set[str]:
    """Let new mentions join the company that their name stands for; return the mentions that are to be looked at closely.

    `pairs` are those that came about by these mentions or their films.
    """
    pairs = list(pairs)
    found = {each.id: each for each in mentions.companies(database, {*seeds, *chain(*pairs)})}
    rows = select(
        database, "SELECT key, around, entity, whole FROM house WHERE key IN {}", set(chain(*(m.keys for m in found.values())))
    )
    houses = {key: _House(*row) for key, *row in rows}
    house = {id_: houses[key] for id_, each in found.items() if len(each.keys) == 1 for key in each.keys if key in houses}
    apart = {id_ for one, other in pairs if not _are_one(house.get(one), house.get(other)) for id_ in (one, other)}
    close = apart | (seeds - house.keys()) | _known(database, seeds) | _beside_each_other(found, house)
    close |= seeds & {*chain(*ruled.joined), *chain(*chain(*ruled.apart))}
    joining: dict[str, list[CompanyProfile]] = defaultdict(list)
    for id_ in seeds - close:
        if house[id_].entity and id_ > max(house[id_].entity, _first(database, *found[id_].keys)):
            joining[house[id_].entity].append(found[id_])
    return {*seeds, *close} - _let_join(database, joining)


def _are_one(one: _House | None, other: _House | None) -> bool:
    return bool(one and other and one.whole and other.whole and one.entity == other.entity)


def _known(database: sqlite3.Connection, ids: Set[str]) -> set[str]:
    """Those that are part of a company already."""
    found = select(database, "SELECT local FROM mention WHERE entity != local AND local IN {}", ids)
    return {row[0] for row in (*found, *select(database, "SELECT id FROM entity WHERE id IN {}", ids))}


def _beside_each_other(found: Mapping[str, CompanyProfile], house: Mapping[str, _House]) -> set[str]:
    """Those that their source names beside another of the same neighbourhood."""
    places: dict[tuple[str, str], set[str]] = defaultdict(set)
    for id_, its in house.items():
        places[its.around, min(found[id_].sources)].add(id_)
    return {id_ for ids in places.values() if len(ids) > 1 for id_ in ids}


def _first(database: sqlite3.Connection, key: str) -> str:
    query = "SELECT min(local) FROM mention_key WHERE key = ? AND kind = 'company' AND type = ?"
    first: str = database.execute(query, [key, NAMED]).fetchone()[0]
    return first


def _let_join(database: sqlite3.Connection, joining: Mapping[str, Sequence[CompanyProfile]]) -> set[str]:
    """Write down that these mentions are these companies, unless one is to be called otherwise for them; return those that are."""
    names = {row[0]: row[1:] for row in select(database, "SELECT id, name, names FROM entity WHERE id IN {}", joining)}
    joined: dict[str, str] = {}
    for entity, some in joining.items():
        name, known = names[entity]
        counts = sum((each.names for each in some), Counter(json.loads(known)))
        if fullest_name(counts) == name:
            joined |= dict.fromkeys((each.id for each in some), entity)
            database.execute("UPDATE entity SET names = ? WHERE id = ?", [_packed(counts), entity])
    mentions.write(database, "entity", joined)
    mentions.write(database, "rule", dict.fromkeys(joined, SAME_NAME))
    return set(joined)


def _packed(names: Mapping[str, int]) -> str:
    return json.dumps(dict(sorted(names.items())), ensure_ascii=False)


def note(database: sqlite3.Connection, looked_at: Sequence[CompanyProfile], identity: Identity, ruled: Rulings) -> None:
    """Write down what the names in these neighbourhoods stand for."""
    names: dict[str, Counter[str]] = defaultdict(Counter)
    entities: dict[str, set[str]] = defaultdict(set)
    for each in looked_at:
        names[identity.of(each.id)].update(each.names)
        for key in each.keys:
            entities[key].add(identity.of(each.id))
    database.executemany("UPDATE entity SET names = ? WHERE id = ?", [(_packed(counts), of) for of, counts in names.items()])
    rows = []
    for around in _neighbourhoods(database, looked_at, ruled):
        whole = len(set().union(*(entities[key] for key in around))) == 1
        rows += [(key, min(around), min(entities[key]) if len(entities[key]) == 1 else "", whole) for key in around]
    database.executemany("INSERT OR REPLACE INTO house VALUES (?, ?, ?, ?)", rows)


def _neighbourhoods(database: sqlite3.Connection, found: Sequence[CompanyProfile], ruled: Rulings) -> list[set[str]]:
    """The names that hang together: by a mention, by mentions near each other, or by hand."""
    keys = {each.id: each.keys for each in found}
    together = [each.keys for each in found]
    together += [keys[one] | keys[other] for one, other in select(database, "SELECT one, other FROM near WHERE one IN {}", keys)]
    together += [set(chain(*(keys[id_] for id_ in ids if id_ in keys))) for ids in ruled.joined]
    of: dict[str, set[str]] = {}
    for some in together:
        whole = some.union(*(of[key] for key in some if key in of))
        of |= dict.fromkeys(whole, whole)
    return list({min(whole): whole for whole in of.values()}.values())
