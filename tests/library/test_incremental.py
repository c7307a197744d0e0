"""Articles added bit by bit make the library that they make all at once, in whatever order and batches they come."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from dossier.assembly import Assembly, assemble, resolve
from dossier.library import Library
from dossier.models import Reading
from tests.factories import Row, make_reading
from tests.generated import articles
from tests.library.test_on_disk import dump


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    return [article.reading() for article in articles(90, seed=6)]


def batches(readings: Sequence[Reading], seed: int) -> Iterable[list[Reading]]:
    """The readings in random order, in batches of random sizes."""
    random = Random(seed)  # noqa: S311 - nothing secret is made of it
    left = random.sample(readings, len(readings))
    while left:
        size = random.choice([1, 2, 5, 12, 40])
        yield left[:size]
        left = left[size:]


def filled(folder: Path, parts: Iterable[list[Reading]]) -> Library:
    library = Library.open(folder)
    for part in parts:
        library.add(part)
    return library


@pytest.mark.parametrize("seed", range(3))
def test_order_and_batches_change_nothing(readings: list[Reading], tmp_path: Path, seed: int) -> None:
    filled(tmp_path / "whole", [readings]).close()
    filled(tmp_path / "parts", batches(readings, seed)).close()
    whole, parts = dump(tmp_path / "whole"), dump(tmp_path / "parts")
    for table, rows in whole.items():
        assert parts[table] == rows, table


def test_who_is_who_is_what_the_whole_library_worked_out_at_once_says(readings: list[Reading], tmp_path: Path) -> None:
    library = filled(tmp_path, batches(readings, 9))
    identity = resolve(readings)
    whole = Assembly(readings, identity)
    assert sorted(map(repr, library.merged_facts())) == sorted(map(repr, whole.facts))
    assert {join.rule for join in library.joins()} >= {"same title", "no title, people in common", "same name on one film"}
    dossiers = {dossier.film.id: dossier for dossier in assemble(readings, identity) if dossier.film}
    assert {row.id for row in library.films()} == set(dossiers)
    for id_, dossier in dossiers.items():
        assert library.dossier(id_).facts() == dossier.facts()
        assert library.dossier(id_).changes == dossier.changes


def test_taking_sources_out_leaves_what_the_others_make(readings: list[Reading], tmp_path: Path) -> None:
    kept, gone = readings[:50], readings[50:70]
    filled(tmp_path / "kept", [kept]).close()
    library = filled(tmp_path / "all", [[*kept, *gone]])
    for reading in gone:
        library.remove(reading.source.id)
    library.close()
    expected, left = dump(tmp_path / "kept"), dump(tmp_path / "all")
    for table, rows in expected.items():
        assert left[table] == rows, table


def test_a_broad_search_shows_those_with_most_behind_them(monkeypatch: pytest.MonkeyPatch, readings: list[Reading]) -> None:
    library = Library.memory()
    library.add(readings)
    close = library.search("m", limit=5)
    monkeypatch.setattr("dossier.library.search._MANY", 3)
    broad = library.search("m", limit=5)
    assert broad.total == close.total > 5
    assert [hit.title[0] for hit in broad.people] == ["M"] * 5
    weights = dict(library._database.execute("SELECT ref, weight FROM doc"))
    most = max(weight for ref, weight in weights.items() if library.name(ref).startswith("M"))
    assert max(weights[hit.id] for hit in broad.people) == most
    assert library.search("zz").total == 0


def test_those_called_so_go_first_however_many_there_are(monkeypatch: pytest.MonkeyPatch, readings: list[Reading]) -> None:
    monkeypatch.setattr("dossier.library.search._MANY", 3)
    library = Library.memory()
    library.add(readings)
    people = library._database.execute("SELECT title FROM doc WHERE kind = 'person' ORDER BY weight, title").fetchall()
    least = people[0][0].split()[0]
    library.add([make_reading(f"{least} starred in Salt Road.", [Row(least, "credit", "Salt Road", {"role": "actor"})])])
    hits = library.search(least, limit=2)
    assert hits.total > 4
    assert hits.people[0].title == least
    assert library.search("salt", limit=2).credits[0].title == "Salt Road"


def ranks_of(library: Library) -> list[tuple[str, int]]:
    return library._database.execute("SELECT kind, weight FROM doc ORDER BY id").fetchall()


def test_entries_stand_in_the_order_in_which_they_are_shown(readings: list[Reading], tmp_path: Path) -> None:
    library = filled(tmp_path, batches(readings, 4))
    ranked = ranks_of(library)
    kinds = [kind for kind, _ in ranked]
    assert list(dict.fromkeys(kinds)) == ["film", "person", "company"]
    assert sorted(kinds, key=kinds.index) == kinds
    weights = [weight for kind, weight in ranked if kind == "person"]
    assert len(set(weights)) > 5
    assert all(later <= 1.125 * earlier for earlier, later in pairwise(weights))


def test_entries_of_one_rank_stand_one_behind_the_other(monkeypatch: pytest.MonkeyPatch, readings: list[Reading]) -> None:
    monkeypatch.setattr("dossier.library.docs._rank", lambda *_: 7)
    library = Library.memory()
    for some in batches(readings[:30], 2):
        library.add(some)
    library.remove(readings[3].source.id)
    numbers = [row[0] for row in library._database.execute("SELECT id FROM doc ORDER BY id")]
    assert len(numbers) == len(set(numbers)) > 50
    assert numbers[0] >= 7
    check_words(library)


def check_words(library: Library) -> None:
    """The index of the names holds just what the entries say."""
    with library._database as database:
        database.execute("INSERT INTO doc_words (doc_words, rank) VALUES ('integrity-check', 1)")


def test_the_words_follow_the_entries(readings: list[Reading]) -> None:
    library = Library.memory()
    for some in batches(readings, 5):
        library.add(some)
        check_words(library)
    for reading in readings[:20]:
        library.remove(reading.source.id)
    check_words(library)
    people = [hit.id for hit in library.search("m", limit=2).people]
    library.join(*people)
    check_words(library)
    library.undo()
    check_words(library)
