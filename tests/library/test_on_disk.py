"""The library on disk: kept for its owner alone, shared by several programs, and plain about what is wrong with it."""

import datetime as dt
import os
import sqlite3
import stat
from pathlib import Path

import pytest

from dossier.library import Library, LibraryError, library_folder
from dossier.library.files import FILE
from dossier.library.schema import DERIVED
from tests.factories import Row, make_reading, seed_reading

ONE = make_reading(
    "Mara Quell directs Nine Lanterns with Ned Orrin.",
    [Row("Nine Lanterns", "director", "Mara Quell"), Row("Nine Lanterns", "cast", "Ned Orrin")],
    date=dt.date(2021, 1, 1),
)
TWO = make_reading(
    "Ned Orrin has left Nine Lanterns, which Mara Quell directs.",
    [Row("Nine Lanterns", "cast", "Ned Orrin", {"status": "exited"}), Row("Nine Lanterns", "director", "Mara Quell")],
    date=dt.date(2021, 2, 1),
)


def dump(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """The stored and worked-out rows of a library, without their numbers and without what only says where to look."""
    with sqlite3.connect(folder / FILE) as database:
        tables = ("source", "fact", *(table for table in DERIVED if table not in {"near", "house", "text_words"}))
        rows = {table: database.execute(f"SELECT * FROM {table}").fetchall() for table in tables}  # noqa: S608
    numbered = {"credit", "doc", "paragraph"}
    return {table: sorted(row[1:] if table in numbered else row for row in found) for table, found in rows.items()}


def test_what_is_added_is_there_when_it_is_opened_again(tmp_path: Path) -> None:
    with_seed = Library.open(tmp_path)
    with_seed.add([seed_reading()])
    expected = list(with_seed.dossiers())
    with_seed.close()
    again = Library.open(tmp_path)
    assert list(again.dossiers()) == expected
    assert again.films()[0].title == "Ballerina Overdrive"
    assert again.search("headey").people[0].title == "Lena Headey"
    assert again.credits("cersei").rows[0].fact.object == "Game of Thrones"
    assert again.check() == ()


def test_in_whatever_order_articles_come_the_library_is_the_same(tmp_path: Path) -> None:
    for name, order in (("a", [[ONE], [TWO]]), ("b", [[TWO], [ONE]]), ("c", [[ONE, TWO]])):
        library = Library.open(tmp_path / name)
        for readings in order:
            library.add(readings)
        library.close()
    assert dump(tmp_path / "a") == dump(tmp_path / "b") == dump(tmp_path / "c")


def test_a_source_can_be_removed(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    library.add([ONE, TWO])
    film = library.films()[0].id
    assert library.dossier(film).changes[-1].change == "exited"
    assert library.remove(TWO.source.id) == TWO.source
    (row,) = library.films()
    assert [change.change for change in library.dossier(row.id).changes] == ["added", "added"]
    with pytest.raises(KeyError):
        library.remove(TWO.source.id)


def test_facts_read_anew_take_the_place_of_the_old(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    library.add([ONE])
    better = make_reading(ONE.source.text, [Row("Nine Lanterns", "director", "Mara Quell")], source=ONE.source)
    library.set_aside([better])
    library.replace()
    assert [person.name for dossier in library.dossiers() for person in dossier.people] == ["Mara Quell"]


def test_another_program_sees_what_was_added(tmp_path: Path) -> None:
    one, other = Library.open(tmp_path), Library.open(tmp_path)
    assert not other.changed()
    one.add([ONE])
    assert other.changed()
    assert not other.changed()
    assert [row.title for row in other.films()] == ["Nine Lanterns"]
    other.add([TWO])
    assert one.size().sources == 2


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_the_library_is_for_its_owner_alone(tmp_path: Path) -> None:
    Library.open(tmp_path / "made").close()
    assert stat.S_IMODE((tmp_path / "made").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "made" / FILE).stat().st_mode) == 0o600


def test_where_a_library_lives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOSSIER_LIBRARY", str(tmp_path / "named"))
    assert library_folder() == tmp_path / "named"
    assert library_folder(tmp_path / "given") == tmp_path / "given"
    monkeypatch.delenv("DOSSIER_LIBRARY")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert library_folder().name == "dossier"


def test_what_is_no_library_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"something else entirely, " * 100)
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(LibraryError, match="no library, or is damaged"):
        Library.open(tmp_path)
    assert (tmp_path / FILE).read_bytes() == before


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE) as database:
        database.execute("CREATE TABLE bookmark (url TEXT)")
    with pytest.raises(LibraryError, match="another program"):
        Library.open(tmp_path)


def test_a_newer_library_asks_for_a_newer_program(tmp_path: Path) -> None:
    Library.open(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE) as database:
        database.execute("PRAGMA user_version = 99")
    with pytest.raises(LibraryError, match=r"newer dossier.*update"):
        Library.open(tmp_path)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryError, match="cannot be made"):
        Library.open(tmp_path / "file" / "library")


def test_nothing_is_left_half_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library.open(tmp_path)
    library.add([ONE])
    before = dump(tmp_path)

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("dossier.library.views.refresh_docs", fail)
    with pytest.raises(LibraryError, match="disk is full"):
        library.add([TWO])
    assert dump(tmp_path) == before
    monkeypatch.undo()
    library.add([TWO])
    assert library.size().sources == 2


def test_a_library_that_is_being_written_asks_to_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dossier.library.files._PATIENCE", 0.0)
    library = Library.open(tmp_path)
    other = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryError, match="another dossier is writing"):
        library.add([ONE])
    other.execute("ROLLBACK")
    library.add([ONE])
    assert len(library.films()) == 1


def test_a_dossier_is_the_same_when_it_is_put_together_again(tmp_path: Path) -> None:
    other = make_reading(
        "Ned Orrin stars in Cold Ferry. He was seen in Salt Road.",
        [Row("Cold Ferry", "cast", "Ned Orrin"), Row("Ned Orrin", "credit", "Salt Road")],
        date=dt.date(2021, 3, 1),
    )
    library = Library.open(tmp_path)
    library.add([ONE, TWO, other])
    made = {row.title: library.dossier(row.id) for row in library.films()}
    again = Library.open(tmp_path)
    assert {row.title: again.dossier(row.id) for row in again.films()} == made
    for dossier in made.values():
        told = {source.id for source in dossier.sources}
        assert all(set(fact.sources) <= told for fact in dossier.facts())
