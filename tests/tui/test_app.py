"""The app beyond one screen: palette, search, help, copying, adding, several films, hostile text, failures."""

import datetime as dt
from pathlib import Path

import pytest
from textual.app import App
from textual.widgets import Input, TabbedContent, TextArea

from dossier.intake import Intake, Outcome
from dossier.library import Library, LibraryError
from dossier.tui.app import DossierApp
from dossier.tui.screens.add import Add
from dossier.tui.screens.evidence import Evidence
from dossier.tui.screens.films import FilmsScreen
from dossier.tui.screens.help import Help
from dossier.tui.screens.person import PersonScreen
from dossier.tui.screens.search import Search
from dossier.tui.widgets.article import ArticleView
from dossier.tui.widgets.cast import CastPane
from dossier.tui.widgets.row_list import RowList
from tests.factories import Row, make_reading
from tests.tui.conftest import Driver, intake_of, running, seed_intake

HOSTILE = "[/bold]Ma[red]ra\x1b]0;owned\x07 \u202eQuill"


def _two_films() -> Intake:
    first = make_reading("Mara Quill will direct Salt Hour.", [Row("Salt Hour", "title", "Salt Hour")], name="one")
    second = make_reading("Joss Vane will direct Low Tide.", [Row("Low Tide", "title", "Low Tide")], name="two")
    return intake_of(first, second)


async def test_the_palette_finds_a_person_and_a_credit(seed: Driver) -> None:
    await seed.press(":")
    await seed.type("isabela")
    await seed.until(lambda: "Isabela Merced" in seed.shown())
    await seed.press("enter")
    assert isinstance(seed.app.screen, PersonScreen)
    await seed.press(":")
    await seed.type("moonshot")
    await seed.until(lambda: "Moonshot — Lana Condor" in seed.shown())
    await seed.press("enter")
    assert isinstance(seed.app.screen, Evidence)


async def test_the_palette_asks_the_library_for_one_of_very_many_films(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dossier.tui.providers._MOST_FILMS", 1)
    async with running(_two_films()) as driver:
        await driver.press(":")
        await driver.type("low ti")
        await driver.until(lambda: "Low Tide" in driver.shown())
        await driver.press("enter")
        await driver.until(lambda: bool(driver.app.screen.query(TabbedContent)))


async def test_search_goes_to_a_person_and_to_a_place_in_the_text(seed: Driver) -> None:
    await seed.press("F")
    await seed.type("condor")
    assert "People" in seed.shown()
    await seed.press("enter", "enter")
    assert isinstance(seed.app.screen, PersonScreen)
    await seed.press("escape", "F")
    await seed.type("undeniably")
    await seed.press("down", "enter")
    await seed.until(lambda: bool(seed.app.screen.query(ArticleView)))
    await seed.settle()
    assert seed.app.screen.query_one(ArticleView).copy_text().startswith("Undeniably")


async def test_a_search_without_a_hit_says_so_and_esc_clears_then_closes(seed: Driver) -> None:
    await seed.press("F")
    await seed.type("zzzz")
    assert "No match for 'zzzz'. Esc clears." in seed.shown()
    await seed.press("escape")
    assert seed.app.screen.query_one("#query", Input).value == ""
    await seed.press("escape")
    assert not isinstance(seed.app.screen, Search)


async def test_help_tells_the_keys_of_where_you_are(seed: Driver) -> None:
    await seed.press("2", "?")
    assert isinstance(seed.app.screen, Help)
    assert "The next person, wherever the focus is" in seed.shown()
    await seed.press("escape", "4", "?")
    assert "Filter as you type" in seed.shown()
    assert "The next person" not in seed.shown()


async def test_copying_a_fact_with_its_sentence(seed: Driver) -> None:
    await seed.press("2", "enter", "j", "j", "y")
    assert seed.app.clipboard == "Lena Headey  honour  Emmy nominee ×5"
    await seed.press("enter", "y")
    assert "Five time Emmy nominee Headey" in seed.app.clipboard


async def test_pasted_text_is_read(seed: Driver) -> None:
    await seed.press("a")
    assert isinstance(seed.app.screen, Add)
    seed.app.screen.query_one(TextArea).text = "Nadia Brill will direct Salt Hour.\n\nFilming starts in May."
    await seed.press("ctrl+r")
    assert seed.app.library
    library = seed.app.library
    await seed.until(lambda: library.size().sources == 2)
    assert any("Nadia Brill" in source.text for source in library.sources())


async def test_a_path_is_read_with_enter_and_a_missing_one_is_told(seed: Driver, tmp_path: Path) -> None:
    assert seed.app.library
    library = seed.app.library
    await seed.press("a")
    await seed.type(str(tmp_path / "missing.txt"))
    await seed.press("enter")
    await seed.until(lambda: "missing.txt" in seed.shown())
    (tmp_path / "new.txt").write_text("Nadia Brill will direct Salt Hour.", encoding="utf-8")
    await seed.press("a")
    await seed.type(str(tmp_path / "new.txt"))
    await seed.press("enter")
    await seed.until(lambda: library.size().sources == 2)


async def test_several_films_open_as_a_list_and_esc_goes_back_to_it() -> None:
    async with running(_two_films()) as driver:
        assert isinstance(driver.app.screen, FilmsScreen)
        assert "Salt Hour" in driver.shown()
        assert "Low Tide" in driver.shown()
        await driver.press("escape", "escape")
        assert isinstance(driver.app.screen, FilmsScreen)
        await driver.press("j", "enter")
        assert driver.app.screen.query_one(TabbedContent)
        await driver.press("escape")
        assert isinstance(driver.app.screen, FilmsScreen)


async def test_an_article_about_no_film_shows_its_people() -> None:
    reading = make_reading("Mara Quill made Low Tide.", [Row("Mara Quill", "credit", "Low Tide")])
    async with running(intake_of(reading)) as driver:
        assert "No film" in driver.shown()
        await driver.press("2")
        assert "Mara Quill" in driver.shown()
        for tab in "345":
            await driver.press(tab)


async def test_hostile_text_is_shown_and_never_obeyed() -> None:
    text = f"{HOSTILE} will direct Salt [b]Hour. She made [@click=app.quit]Low Tide[/]."
    rows = [
        Row("Salt [b]Hour", "title", "Salt [b]Hour"),
        Row("Salt [b]Hour", "director", HOSTILE),
        Row(HOSTILE, "credit", "[@click=app.quit]Low Tide[/]"),
    ]
    shown = "[/bold]Ma[red]ra␛]0;owned␇ \ufffdQuill"
    async with running(intake_of(make_reading(text, rows, name="[bad]\x1b.txt"))) as driver:
        assert "Salt [b]Hour" in driver.shown()
        for tab in "12345":
            await driver.press(tab)
            assert shown in driver.shown().replace("\n", "") or tab == "5"
            assert "\x1b" not in driver.shown()
            assert "\u202e" not in driver.shown()
        await driver.press("2", "enter", "enter", "?", "escape", "enter", "y")
        assert "\x1b" not in driver.app.clipboard
        await driver.press("escape", ":")
        await driver.type("low tide")
        await driver.until(lambda: "[@click=app.quit]Low Tide[/]" in driver.shown())
        await driver.press("escape", "F")
        await driver.type("tide [/x]")
        assert driver.app.is_running


async def test_what_cannot_be_read_is_told_and_the_rest_is_there() -> None:
    failed = Outcome("gone.txt", "failed", "gone.txt: no such file; [check] the path")
    intake = seed_intake()
    async with running(Intake(intake.library, (failed,))) as driver:
        assert "Ballerina Overdrive" in driver.shown()
        assert "no such file; [check] the path" in driver.shown()
        await driver.press("q")
    assert driver.app.return_code == 1


async def test_quitting_after_all_was_read_is_no_failure(seed: Driver) -> None:
    await seed.press("q")
    assert seed.app.return_code == 0


async def test_a_loader_that_fails_is_told_in_one_line() -> None:
    def broken(_progress: object) -> Intake:
        raise RuntimeError("the [disk] is gone")

    app = DossierApp(broken)
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        driver = Driver(app, pilot)
        await driver.until(lambda: "the [disk] is gone" in driver.shown())
        await driver.press("2", "?", "escape", "y")
        assert app.is_running


async def test_without_colour_no_theme_is_black_on_black(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with running(seed_intake()) as driver:
        assert driver.app.no_color
        assert not any(theme.ansi for theme in driver.app.available_themes.values())
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert any(theme.ansi for theme in App[None]().available_themes.values())


async def test_copying_the_brief(seed: Driver) -> None:
    await seed.press("Y")
    assert seed.app.clipboard.startswith("Ballerina Overdrive")
    assert "Kelly McCormick" in seed.app.clipboard


async def test_several_sources_bring_the_history_tab_and_can_be_paged_through() -> None:
    rows = [Row("Salt Hour", "title", "Salt Hour"), Row("Salt Hour", "director", "Mara Quill")]
    first = make_reading("Mara Quill will direct Salt Hour.", rows, name="one", date=dt.date(2022, 1, 2))
    second = make_reading("Mara Quill directs Salt Hour.", rows, name="two", date=dt.date(2022, 3, 4))
    async with running(intake_of(first, second)) as driver:
        await driver.press("6")
        assert "2 Jan 2022" in driver.shown()
        assert "director  Mara Quill" in driver.shown()
        await driver.press("5")
        assert "2/2 two" in driver.shown()
        await driver.press(",")
        assert "1/2 one" in driver.shown()
        await driver.press(".", ".")
        assert "2/2 two" in driver.shown()


def _disputed() -> Intake:
    early = make_reading(
        "Joss Vane is set to star in Low Tide. Mara Quill will direct Low Tide. Filming will begin on 2024-05-02.",
        [
            Row("Low Tide", "title", "Low Tide"),
            Row("Low Tide", "cast", "Joss Vane"),
            Row("Low Tide", "filming start", "2024-05-02"),
        ],
        name="early",
        date=dt.date(2024, 3, 1),
    )
    late = make_reading(
        "Filming on Low Tide will begin on 2024-06-09. Joss Vane is set to star in Low Tide.",
        [
            Row("Low Tide", "title", "Low Tide"),
            Row("Low Tide", "cast", "Joss Vane"),
            Row("Low Tide", "filming start", "2024-06-09"),
        ],
        name="late",
        date=dt.date(2024, 3, 2),
    )
    return intake_of(early, late)


async def test_d_shows_the_other_side_and_comes_back() -> None:
    async with running(_disputed()) as driver:
        rows = driver.app.screen.query_one("#synopsis RowList", RowList)
        rows.highlighted = next(at for at, row in enumerate(rows.rows) if row.fact and row.fact.object.startswith("2024-"))
        here = rows.row.fact.object if rows.row and rows.row.fact else ""
        await driver.press("d")
        evidence = driver.app.screen
        assert isinstance(evidence, Evidence)
        assert {here, evidence.fact.object} == {"2024-05-02", "2024-06-09"}
        await driver.press("d")
        assert evidence.fact.object == here
        await driver.press("d")
        assert evidence.fact.object != here


async def test_what_nobody_disputes_has_no_other_side(seed: Driver) -> None:
    await seed.press("d")
    assert "there is no other side" in seed.shown()


async def test_the_panel_names_a_persons_other_films_in_the_library() -> None:
    first = make_reading("Mara Quill will direct Salt Hour.", _directs("Salt Hour"), name="one")
    second = make_reading("Mara Quill will direct Low Tide.", _directs("Low Tide"), name="two")
    async with running(intake_of(first, second)) as driver:
        await driver.press("enter", "2")
        assert driver.app.dossier
        assert driver.app.dossier.film
        here = driver.app.dossier.film.title
        panel = driver.app.screen.query_one("#panel", RowList)
        other = next(row for row in panel.rows if row.film)
        assert {here, other.text.plain} == {"Salt Hour", "Low Tide  director"} or {here, other.text.plain} == {
            "Low Tide",
            "Salt Hour  director",
        }


def _directs(title: str) -> list[Row]:
    return [Row(title, "title", title), Row(title, "director", "Mara Quill")]


async def test_what_another_program_adds_appears(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dossier.tui.app.LOOK_EVERY", 0.01)
    here, elsewhere = Library.open(tmp_path), Library.open(tmp_path)
    film = "Salt Hour"
    here.add([make_reading("Mara Quill will direct Salt Hour.", [Row(film, "title", film), Row(film, "director", "Mara Quill")])])
    async with running(Intake(here, ())) as driver:
        later = [Row(film, "title", film), Row(film, "director", "Mara Quill"), Row(film, "cast", "Joss Vane")]
        elsewhere.add([make_reading("Joss Vane stars in Salt Hour for Mara Quill.", later, name="later")])
        await driver.until(lambda: "Joss Vane" in driver.shown())
        assert driver.app.dossier
        assert len(driver.app.dossier.sources) == 2
        await driver.press("6")
        assert "Joss Vane" in driver.shown()


async def test_the_cast_stays_on_the_same_person_when_another_program_adds_an_article(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dossier.tui.app.LOOK_EVERY", 0.01)
    here, elsewhere = Library.open(tmp_path), Library.open(tmp_path)
    film = "Salt Hour"
    known = [*_directs(film), Row(film, "cast", "Joss Vane")]
    here.add([make_reading("Mara Quill will direct Joss Vane in Salt Hour.", known)])
    async with running(Intake(here, ())) as driver:
        await driver.press("2", "J")
        people = driver.app.screen.query_one("#people", RowList)
        assert people.row
        before = people.row.text.plain
        assert before == "Mara Quill  Director"
        person = driver.app.screen.query_one(CastPane).person
        later = [*_directs(film), Row(film, "cast", "Ada Reyne")]
        elsewhere.add([make_reading("Ada Reyne stars in Salt Hour for Mara Quill.", later, name="later")])
        await driver.until(lambda: "Ada Reyne" in driver.shown())
        assert driver.app.screen.query_one(CastPane).person != person, "the merged entry has another id"
        assert people.row.text.plain == before


async def test_what_another_program_adds_appears_on_the_persons_own_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dossier.tui.app.LOOK_EVERY", 0.01)
    here, elsewhere = Library.open(tmp_path), Library.open(tmp_path)
    known = _directs("Salt Hour")
    here.add([make_reading("Mara Quill will direct Salt Hour.", known)])
    async with running(Intake(here, ())) as driver:
        assert driver.app.dossier
        driver.app.open_person(driver.app.dossier.people[0].id)
        await driver.until(lambda: isinstance(driver.app.screen, PersonScreen) and "Salt Hour" in driver.shown())
        later = [*known, Row("Salt Hour", "producer", "Mara Quill")]
        elsewhere.add([make_reading("Mara Quill will also produce Salt Hour.", later, name="later")])
        await driver.until(lambda: "Producer" in driver.shown())
        work = driver.app.screen.query_one("#work", RowList)
        assert work.row
        assert work.row.fact
        assert work.row.fact.relation == "director"


async def test_what_another_program_adds_appears_among_the_films(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dossier.tui.app.LOOK_EVERY", 0.01)
    here, elsewhere = Library.open(tmp_path), Library.open(tmp_path)
    for title in ("Salt Hour", "Low Tide"):
        here.add([make_reading(f"{title} was announced.", [Row(title, "title", title)], name=title)])
    async with running(Intake(here, ())) as driver:
        assert isinstance(driver.app.screen, FilmsScreen)
        elsewhere.add([make_reading("High Field was announced.", [Row("High Field", "title", "High Field")], name="third")])
        await driver.until(lambda: "High Field" in driver.shown())
        assert "3 films" in driver.shown()


async def test_a_library_that_stays_unreadable_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dossier.tui.app.LOOK_EVERY", 0.01)
    library, looks = Library.open(tmp_path), []

    def unreadable() -> bool:
        looks.append(1)
        raise LibraryError("The library cannot be read.")

    async with running(Intake(library, ())) as driver:
        told: list[object] = []
        monkeypatch.setattr(driver.app, "notify", lambda message, **_: told.append(message))
        monkeypatch.setattr(library, "changed", unreadable)
        await driver.until(lambda: len(looks) > 3)
        assert told == ["The library cannot be read."]
