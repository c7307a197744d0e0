"""Rules compiled in an earlier run match as those compiled afresh, and hold only for what they were made of."""

import marshal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dossier.parser.lexicon import Kind
from dossier.parser.matching import kept as keeping
from dossier.parser.matching.engine import Engine, Rule, Tables
from dossier.parser.matching.kept import keep, kept, pack, place_of_user, unpack
from dossier.parser.nodes import Node

RULES = [
    Rule("helm", "PERSON:object (will|to)? helm DET? FORMAT=series|feature:what?", "director"),
    Rule("star", "star|stars PEOPLE:object", "cast"),
]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file of its own to keep things in."""
    path = tmp_path / "cache" / "kept.rules"
    monkeypatch.setattr(keeping, "place", lambda: path)
    monkeypatch.setattr(keeping, "place_of_user", lambda: tmp_path / "user" / "kept.rules")
    kept.cache_clear()
    yield path
    kept.cache_clear()


def nodes() -> list[Node]:
    said = [
        (Kind.PERSON, "Mira Toland", ""),
        (Kind.AUXILIARY, "will", ""),
        (Kind.WORD, "helm", ""),
        (Kind.FORMAT, "drama", "series"),
    ]
    return [Node(kind, word, number, number + 1, value) for number, (kind, word, value) in enumerate(said)]


def test_a_packed_pattern_finds_what_the_pattern_finds() -> None:
    found = unpack(pack("(?P<who>[A-Z][a-z]+) (?:will )?helm(?P<what> it)?")).fullmatch("Mira will helm")
    assert found is not None
    assert found.groupdict() == {"who": "Mira", "what": None}


def test_an_engine_of_kept_tables_matches_as_the_one_that_they_are_of() -> None:
    fresh = Engine(RULES)
    plain: tuple[Any, ...] = tuple(fresh.tables())
    again = Engine(RULES, Tables(*marshal.loads(marshal.dumps(plain))))  # noqa: S302  (made right here)
    assert [match.rule.id for match in again.matches(nodes())] == ["helm"]
    assert list(again.matches(nodes())) == list(fresh.matches(nodes()))
    assert again.tables() == fresh.tables()


def test_what_was_kept_is_there_in_the_next_run(place: Path) -> None:
    assert kept() == {}
    keep(lambda: {"dates": pack("may|june")})
    assert kept() == {}  # what is known of this run stays so
    kept.cache_clear()
    assert unpack(kept()["dates"]).match("june")
    assert list(place.parent.iterdir()) == [place]


@pytest.mark.parametrize("spoil", [lambda data: b"another state of things"[:16] + data[16:], lambda data: data[:20], lambda _: b""])
def test_what_is_stale_or_broken_does_not_hold(place: Path, spoil: Callable[[bytes], bytes]) -> None:
    keep(lambda: {"dates": pack("may|june")})
    place.write_bytes(spoil(place.read_bytes()))
    assert kept() == {}


def test_what_cannot_be_written_beside_the_program_is_kept_for_the_user(place: Path, tmp_path: Path) -> None:
    place.parent.write_text("a file where the folder would be", encoding="utf-8")
    keep(lambda: {"dates": pack("may|june")})
    assert unpack(kept()["dates"]).match("june")
    assert list((tmp_path / "user").iterdir()) == [tmp_path / "user" / "kept.rules"]


def test_each_installation_has_a_place_of_its_own_at_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    here = place_of_user()
    monkeypatch.setattr(keeping, "_PARSER", Path("elsewhere", "dossier", "parser"))
    assert place_of_user() != here
    assert place_of_user().parent == here.parent


def test_what_cannot_be_written_anywhere_is_left(place: Path, tmp_path: Path) -> None:
    for folder in (place.parent, tmp_path / "user"):
        folder.write_text("a file where the folder would be", encoding="utf-8")
    keep(lambda: {"dates": pack("may|june")})
    assert kept() == {}


def test_where_re_is_built_otherwise_nothing_is_kept(place: Path) -> None:
    def make() -> dict[str, object]:
        raise AttributeError("_code")

    keep(make)
    assert not place.exists()
