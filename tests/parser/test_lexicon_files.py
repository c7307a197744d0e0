"""Every lexicon is well formed: a source in its header, sorted, no phrase twice, the columns and values of its README."""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from dossier.models import CREW_RELATIONS
from dossier.parser.lexicon import FOLDER

LARGEST = 1_000_000
SOURCE = re.compile(r"\b(source|sources|by hand|knowledge)\b", re.IGNORECASE)

Check = Callable[[str], bool]


def text(value: str) -> bool:
    return bool(value)


def anything(value: str) -> bool:
    return value == value.strip()


def one_of(*values: str) -> Check:
    return frozenset(values).__contains__


def like(pattern: str) -> Check:
    compiled = re.compile(pattern)
    return lambda value: bool(compiled.fullmatch(value))


def parts_of(separator: str, *values: str) -> Check:
    allowed = frozenset(values)
    return lambda value: bool(value) and allowed.issuperset(value.split(separator))


AMBIGUOUS = one_of("ambiguous")
COUNTRY = like("([A-Z]{2})?")
LANGUAGE = like("([a-z]{2,3})?")
KINDS = parts_of(
    ",",
    "studio",
    "production",
    "network",
    "streamer",
    "distributor",
    "sales",
    "agency",
    "management",
    "law",
    "financier",
    "publisher",
    "game",
)
FESTIVAL: tuple[int, tuple[Check, ...]] = (5, (text, text, text, like("[A-Z]{2}"), like("[1-9]|1[0-2]")))
RELATIONS = parts_of("/", *(str(relation) for relation in CREW_RELATIONS), "crew", "actor")
DEPARTMENTS = one_of(
    "Directing",
    "Writing",
    "Production",
    "Camera",
    "Editing",
    "Art",
    "Costume & Make-Up",
    "Sound",
    "Visual Effects",
    "Lighting",
    "Crew",
    "Acting",
)
FORMATS = one_of("", "feature", "series", "limited series", "documentary", "short", "TV movie", "animated feature")
WORD: tuple[int, tuple[Check, ...]] = (1, (text,))

COLUMNS: dict[str, tuple[int, tuple[Check, ...]]] = {
    "abbreviations.txt": (1, (like(r".*\..*"),)),
    "award_phrases.tsv": (2, (text, one_of("category", "award"))),
    "awards.tsv": (2, (text, text, AMBIGUOUS)),
    "common_words.txt": (1, (like("[a-z]+(-[a-z]+)*"),)),
    "companies.tsv": (2, (text, KINDS, AMBIGUOUS)),
    "company_words.tsv": (2, (text, KINDS)),
    "festivals.tsv": FESTIVAL,
    "first_names.txt": (1, (like(r"\S+"), AMBIGUOUS)),
    "formats.tsv": (1, (text, FORMATS, anything, one_of("plural"))),
    "genders.tsv": (2, (like(r"\S+"), one_of("m", "f"))),
    "genres.tsv": (2, (text, one_of("head", "modifier"))),
    "honorifics.txt": WORD,
    "jobs.tsv": (4, (text, RELATIONS, DEPARTMENTS, text)),
    "languages.tsv": (2, (text, LANGUAGE)),
    "markets.tsv": FESTIVAL,
    "name_particles.txt": WORD,
    "name_suffixes.txt": WORD,
    "nationalities.tsv": (3, (text, COUNTRY, LANGUAGE)),
    "places.tsv": (3, (text, one_of("country", "region", "city", "studio"), COUNTRY, AMBIGUOUS)),
    "publications.tsv": (2, (text, one_of("trade", "magazine", "newspaper", "fan site", "wire"), AMBIGUOUS)),
    "source_works.tsv": (2, (text, text)),
    "territories.tsv": (2, (text, text)),
}
"""File → the fewest columns of an entry, and what each column may hold."""

CASELESS = ["genres.tsv", "formats.tsv", "jobs.tsv", "source_works.tsv", "territories.tsv", "award_phrases.tsv"]
"""The files whose phrases are matched without regard to case."""


def lines(name: str) -> list[str]:
    content = (FOLDER / name).read_text(encoding="utf-8")
    assert content.endswith("\n")
    assert "\r" not in content
    return content.removesuffix("\n").split("\n")


def entries(name: str) -> list[list[str]]:
    return [line.split("\t") for line in lines(name) if not line.startswith("# ")]


def wrong(entry: list[str], fewest: int, checks: tuple[Check, ...]) -> bool:
    if not fewest <= len(entry) <= len(checks):
        return True
    return any(value != value.strip() or not check(value) for value, check in zip(entry, checks, strict=False))


def test_every_file_is_described() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {*COLUMNS, "README.md"}
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert not [name for name in COLUMNS if f"`{name}`" not in readme]


def test_the_lexicons_stay_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < LARGEST


@pytest.mark.parametrize("name", COLUMNS)
def test_the_header_says_where_the_knowledge_comes_from(name: str) -> None:
    all_lines = lines(name)
    header = [line for line in all_lines if line.startswith("# ")]
    assert header == all_lines[: len(header)]
    assert SOURCE.search(" ".join(header))


@pytest.mark.parametrize("name", COLUMNS)
def test_the_columns_hold_what_they_may(name: str) -> None:
    fewest, checks = COLUMNS[name]
    found = entries(name)
    assert found
    assert not [entry for entry in found if wrong(entry, fewest, checks)]


@pytest.mark.parametrize("name", COLUMNS)
def test_entries_are_sorted_and_no_phrase_stands_twice(name: str) -> None:
    phrases = [entry[0] for entry in entries(name)]
    assert [(a, b) for a, b in pairwise(phrases) if a >= b] == []


@pytest.mark.parametrize("name", CASELESS)
def test_what_is_matched_without_regard_to_case_is_no_everyday_word(name: str) -> None:
    everyday = {
        "us",
        "ad",
        "row",
        "as",
        "is",
        "it",
        "an",
        "in",
        "on",
        "or",
        "and",
        "the",
        "of",
        "no",
        "so",
        "we",
        "he",
        "turkey",
        "china",
    }
    assert not everyday & {entry[0].lower() for entry in entries(name)}


@pytest.mark.parametrize(
    ("name", "phrase"),
    [
        ("companies.tsv", "Netflix"),
        ("companies.tsv", "Sloane, Offer, Weber & Dern"),
        ("awards.tsv", "Oscar"),
        ("festivals.tsv", "Cannes"),
        ("markets.tsv", "AFM"),
        ("formats.tsv", "film"),
        ("genres.tsv", "thriller"),
        ("places.tsv", "Budapest"),
        ("territories.tsv", "UK and Ireland"),
        *(("jobs.tsv", str(relation)) for relation in CREW_RELATIONS if relation not in {"crew", "story"}),
        ("jobs.tsv", "actor"),
        ("jobs.tsv", "writer-director"),
    ],
)
def test_what_every_article_needs_is_there(name: str, phrase: str) -> None:
    assert phrase in {entry[0] for entry in entries(name)}


def test_the_company_of_the_seed_article_is_learned_from_no_lexicon() -> None:
    absent = "87" + "North"
    assert not [path.name for path in FOLDER.iterdir() if absent in Path(path).read_text(encoding="utf-8")]
