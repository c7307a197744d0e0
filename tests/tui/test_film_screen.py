"""The film screen: walking the cast, filtering the credits, the way to the evidence and the source, and the way back."""

from textual.widgets import Input, Static, TabbedContent

from dossier.tui.screens.evidence import Evidence
from dossier.tui.screens.person import PersonScreen
from dossier.tui.widgets.article import ArticleView
from dossier.tui.widgets.cast import CastPane
from dossier.tui.widgets.credits import CreditsGrid
from dossier.tui.widgets.row_list import RowList
from tests.tui.conftest import Driver


def _tab(driver: Driver) -> str:
    return driver.app.screen.query_one(TabbedContent).active


def _count(driver: Driver) -> str:
    return str(driver.app.screen.query_one("#count", Static).content)


async def test_the_header_says_title_genre_stage_and_last_news(seed: Driver) -> None:
    top = "\n".join(seed.shown().splitlines()[:4])
    for said in ("Ballerina Overdrive", "action thriller", "announced", "last news 8 Feb 2023"):
        assert said in top


async def test_j_walks_through_everyone_from_wherever_the_focus_is(seed: Driver) -> None:
    await seed.press("2", "enter")
    pane = seed.app.screen.query_one(CastPane)
    assert seed.app.focused is pane.query_one("#panel")
    seen = [pane.person]
    for _ in range(30):
        await seed.press("J")
        if pane.person == seen[-1]:
            break
        seen.append(pane.person)
    assert seed.app.dossier
    assert sorted(seen) == sorted(person.id for person in seed.app.dossier.people)
    await seed.press("K")
    assert pane.person == seen[-2]


async def test_the_panel_follows_the_cursor(seed: Driver) -> None:
    await seed.press("2", "j", "j")
    panel = seed.app.screen.query_one("#panel", RowList)
    said = [row.text.plain for row in panel.rows]
    assert said[0].startswith("Isabela Merced")
    assert "To come, as of 8 Feb 2023" in said
    assert "Madame Web  actor · Sony" in said


async def test_enter_goes_in_and_esc_comes_out_step_by_step(seed: Driver) -> None:
    await seed.press("2", "enter", "enter")
    assert isinstance(seed.app.screen, PersonScreen)
    await seed.press("enter")
    assert isinstance(seed.app.screen, Evidence)
    await seed.press("escape")
    assert isinstance(seed.app.screen, PersonScreen)
    await seed.press("escape")
    assert seed.app.screen.query_one("#panel").has_focus
    await seed.press("escape")
    assert seed.app.screen.query_one("#people").has_focus
    await seed.press("escape", "escape", "escape")
    assert seed.app.is_running
    assert _tab(seed) == "cast"


async def test_a_persons_screen_steps_and_the_cast_follows(seed: Driver) -> None:
    await seed.press("2", "enter", "enter", "J", "escape")
    pane = seed.app.screen.query_one(CastPane)
    assert seed.app.dossier
    person = seed.app.dossier.person(pane.person)
    assert person
    assert person.name == "Yara Shahidi"


async def test_filtering_the_credits(seed: Driver) -> None:
    await seed.press("4")
    grid = seed.app.screen.query_one(CreditsGrid)
    assert grid.has_focus
    everything = len(grid.rows)
    await seed.press("/")
    await seed.type("netflix")
    assert {row.company for row in grid.rows} == {"Netflix"}
    assert _count(seed).startswith(f"{len(grid.rows)} of {everything}")
    await seed.press("escape")
    assert len(grid.rows) == everything
    await seed.type("cersei")
    assert [row.title for row in grid.rows] == ["Game of Thrones"]
    await seed.press("escape")
    await seed.type("year:2021")
    assert [row.title for row in grid.rows] == ["Gunpowder Milkshake"]


async def test_an_unknown_field_and_a_word_that_is_not_there_say_so(seed: Driver) -> None:
    await seed.press("4", "/")
    await seed.type("nobody:x")
    wrong = seed.app.screen.query_one("#wrong", Static)
    assert wrong.display
    assert str(wrong.content).startswith("no field 'nobody'; the fields are person:")
    await seed.press("escape")
    await seed.type("zzzz")
    assert _count(seed) == "No match for 'zzzz'. Esc clears."
    assert not wrong.display
    await seed.press("escape", "escape")
    assert seed.app.screen.query_one(CreditsGrid).has_focus


async def test_sorting_by_key_and_by_mouse(seed: Driver) -> None:
    await seed.press("4", "s", "s")
    grid = seed.app.screen.query_one(CreditsGrid)
    titles = [row.title.casefold() for row in grid.rows]
    assert titles == sorted(titles)
    await seed.press("S")
    assert [row.title.casefold() for row in grid.rows] == titles[::-1]
    await seed.pilot.click(CreditsGrid, offset=(3, 0))
    await seed.settle()
    people = [row.person for row in grid.rows]
    assert people == sorted(people, key=str.casefold)


async def test_a_credit_opens_its_evidence_and_is_viewed_in_its_source(seed: Driver) -> None:
    await seed.press("4", "/")
    await seed.type("gunpowder")
    await seed.press("enter", "enter")
    assert isinstance(seed.app.screen, Evidence)
    assert "Gunpowder Milkshake" in seed.shown()
    await seed.press("v")
    assert _tab(seed) == "sources"
    view = seed.app.screen.query_one(ArticleView)
    assert view.has_focus
    assert "Gunpowder Milkshake" in view.copy_text()
    said = seed.app.screen.query_one("#said", RowList)
    assert any(row.fact and row.fact.object == "Gunpowder Milkshake" for row in said.rows)


async def test_v_shows_a_fact_in_its_source_from_any_list(seed: Driver) -> None:
    await seed.press("1", "v")
    assert _tab(seed) == "sources"
    assert "troupe of ballerinas" in seed.app.screen.query_one(ArticleView).copy_text()


async def test_finding_words_in_the_article(seed: Driver) -> None:
    await seed.press("5", "/")
    await seed.type("award")
    view = seed.app.screen.query_one(ArticleView)
    assert view.place == (1, 2)
    await seed.press("enter", "n")
    assert view.place == (2, 2)
    await seed.press("n")
    assert view.place == (1, 2)
    assert "1/2" in seed.shown()
    await seed.press("escape")
    assert not seed.app.screen.query_one("#find", Input).display
    await seed.press("/")
    before = view.copy_text()
    await seed.type("zeppelin")
    assert "No match for 'zeppelin'. Esc clears." in seed.shown()
    assert view.copy_text() == before


async def test_the_facts_of_the_sentence_under_the_cursor(seed: Driver) -> None:
    await seed.press("5")
    said = seed.app.screen.query_one("#said", RowList)
    assert {"Lena Headey", "Isabela Merced"} <= {row.fact.object for row in said.rows if row.fact}
    await seed.press("enter")
    assert said.has_focus
    await seed.press("escape")
    assert seed.app.screen.query_one(ArticleView).has_focus


async def test_tabs_by_brackets(seed: Driver) -> None:
    await seed.press("]", "]")
    assert _tab(seed) == "production"
    await seed.press("[", "[", "[")
    assert _tab(seed) == "sources"


async def test_resizing_stacks_the_panes_and_loses_nothing(seed: Driver) -> None:
    await seed.press("2", "J")
    people, panel = seed.app.screen.query_one("#people"), seed.app.screen.query_one("#panel")
    assert people.region.y == panel.region.y
    await seed.pilot.resize_terminal(80, 24)
    await seed.settle()
    assert people.region.bottom <= panel.region.y
    assert "Yara Shahidi" in seed.shown()
    for tab in "12345":
        await seed.press(tab)
        assert max(map(len, seed.shown().splitlines())) <= 80


async def test_the_mouse_opens_what_it_clicks(seed: Driver) -> None:
    await seed.pilot.click("#--content-tab-cast")
    await seed.settle()
    assert _tab(seed) == "cast"
    await seed.pilot.click("#people", offset=(6, 4))
    await seed.settle()
    assert seed.app.screen.query_one("#panel", RowList).rows[0].text.plain.startswith("Isabela Merced")


async def test_every_kind_of_fact_line_opens_its_evidence_and_its_source(seed: Driver) -> None:
    for tab, names in (("2", "#panel"), ("3", "#production RowList"), ("5", "#said")):
        await seed.press(tab)
        rows = seed.app.screen.query_one(names, RowList)
        fact = next(row.fact for row in reversed(rows.rows) if row.fact)
        rows.focus()
        await seed.press("G", "enter")
        assert isinstance(seed.app.screen, Evidence)
        await seed.press("v")
        block = seed.app.screen.query_one(ArticleView).block
        assert block
        assert _tab(seed) == "sources"
        assert block.start <= fact.facts[-1].evidence.start < block.end
        said = seed.app.screen.query_one("#said", RowList)
        assert said.row
        assert said.row.fact == fact


async def test_below_eighty_columns_nothing_fails_and_what_is_cut_says_so(seed: Driver) -> None:
    for size in ((40, 12), (20, 6), (100, 30)):
        await seed.pilot.resize_terminal(*size)
        for tab in "12345":
            await seed.press(tab)
            assert max(map(len, seed.shown().splitlines())) <= size[0]
    assert "Ballerina Overdrive" in seed.shown()
