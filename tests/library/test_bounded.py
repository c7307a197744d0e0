"""However large a library is, only a part of it is held at a time; nothing here looks at a clock."""

import gc
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from dossier import intake
from dossier.library import FILE, Library, store
from dossier.models import Reading, Source
from tests.generated import articles

MANY, BATCH = 120, 5
"""How many articles there are, and how many are taken in at once."""


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    made = [article.reading() for article in articles(MANY, seed=2)]
    return {reading.source.id: reading for reading in made}


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch, readings: dict[str, Reading]) -> None:
    """Batches are small, and what the parser finds is known: a copy each time, to be counted."""

    def read(source: Source) -> tuple[intake.Outcome, Reading]:
        return intake.Outcome(source.name, "read", source=source.id), readings[source.id].model_copy()

    monkeypatch.setattr(intake, "_BATCH", BATCH)
    monkeypatch.setattr(intake, "_MANY", MANY + 1)
    monkeypatch.setattr(intake, "_read", read)
    monkeypatch.setattr(store, "_CHUNK", BATCH)


def written(folder: Path, readings: Iterable[Reading]) -> Path:
    folder.mkdir()
    for number, reading in enumerate(readings):
        (folder / f"{number:03}.txt").write_text(reading.source.text, encoding="utf-8")
    return folder


def most_held(steps: Iterable[object]) -> Counter[type]:
    """How many more readings, sources and outcomes there are at most at any step than before."""

    def held() -> Counter[type]:
        kinds = Counter(map(type, gc.get_objects()))
        return Counter({kind: kinds[kind] for kind in (Reading, Source, intake.Outcome)})

    before, most = held(), Counter[type]()
    for number, _ in enumerate(steps):
        if number % 20 == 0:
            most |= held() - before
    return most


@pytest.mark.usefixtures("small_batches")
def test_articles_are_added_a_batch_at_a_time(tmp_path: Path, readings: dict[str, Reading]) -> None:
    texts = written(tmp_path / "texts", readings.values())
    library = Library.open(tmp_path)
    most = most_held(intake.add_places(library, [texts]))
    assert max(most.values()) <= 5 * BATCH
    assert library.size().sources == MANY


@pytest.mark.usefixtures("small_batches")
def test_nothing_keeps_what_is_written_ahead_from_its_place(tmp_path: Path, readings: dict[str, Reading]) -> None:
    texts = written(tmp_path / "texts", readings.values())
    library = Library.open(tmp_path)
    library._database.execute("PRAGMA wal_autocheckpoint = 10")
    sizes = [(tmp_path / f"{FILE}-wal").stat().st_size for _ in intake.add_places(library, [texts])]
    assert max(sizes) <= 1_500_000  # some ten million bytes in all


def test_the_cache_of_the_database_is_bounded(tmp_path: Path) -> None:
    for library in (Library.open(tmp_path), Library.memory()):
        (cache,) = library._database.execute("PRAGMA cache_size").fetchone()
        assert -16_000 <= cache < 0


@pytest.mark.usefixtures("small_batches")
@pytest.mark.parametrize(
    "steps",
    [
        intake.reparse,
        Library.merged_facts,
        Library.sources,
        Library.joins,
        Library.each_film,
    ],
    ids=["reparse", "merged_facts", "sources", "joins", "each_film"],
)
def test_a_library_is_gone_through_a_part_at_a_time(
    readings: dict[str, Reading], steps: Callable[[Library], Iterator[object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library.memory()
    library.add(readings.values())
    library._forget()
    monkeypatch.setattr("dossier.library.views._TOGETHER", BATCH)
    monkeypatch.setattr("dossier.library.shelf._PAGE", BATCH)
    assert max(most_held(steps(library)).values(), default=0) <= MANY // 3


def of_less(readings: Iterable[Reading]) -> list[Reading]:
    """What a parser makes of these that finds one fact in each."""
    return [Reading(source=reading.source, facts=reading.facts[:1]) for reading in readings]


def shown(library: Library) -> list[str]:
    return [fact.model_dump_json() for fact in library.merged_facts()]


@pytest.mark.usefixtures("small_batches")
def test_what_is_read_again_takes_its_place_only_when_all_is_read(
    readings: dict[str, Reading], monkeypatch: pytest.MonkeyPatch
) -> None:
    library, expected = Library.memory(), Library.memory()
    library.add(readings.values())
    expected.add(of_less(readings.values()))
    before = shown(library)
    less = {reading.source.id: reading for reading in of_less(readings.values())}
    monkeypatch.setattr(intake, "_read", lambda source: (intake.Outcome(source.name, "read"), less[source.id]))
    rereading = intake.reparse(library)
    for _ in range(MANY // 2):
        next(rereading)
    assert shown(library) == before
    assert [outcome.status for outcome in rereading] == ["read"] * (MANY - MANY // 2)
    assert shown(library) == shown(expected)


def test_others_may_write_while_facts_take_their_places(
    tmp_path: Path, readings: dict[str, Reading], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One program settles again what is to be replaced, with the facts it had; a source is removed meanwhile."""
    some = list(readings.values())[:40]
    one, other, expected = Library.open(tmp_path), Library.open(tmp_path), Library.memory()
    one.add(some)
    expected.add(of_less(some[1:]))
    one.set_aside(of_less(some))
    other.remove(some[0].source.id)
    monkeypatch.setattr(store, "_CHUNK", BATCH)
    while one._replace_some():
        other.settle()
    one.replace()
    assert one.size().sources == 39
    assert shown(one) == shown(expected)
    assert one.check() == ()


@pytest.mark.usefixtures("small_batches")
def test_what_is_read_as_before_is_left_alone(readings: dict[str, Reading], monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library.memory()
    library.add(readings.values())

    def clear(_: object) -> None:
        raise AssertionError("the views were emptied")

    monkeypatch.setattr(store, "clear", clear)
    assert sum(1 for _ in intake.reparse(library)) == MANY
