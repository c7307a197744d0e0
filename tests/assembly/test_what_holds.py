"""What holds after houses, dates, seasons and directors have changed. Every film here is invented."""

from tests.assembly.telling import FILM, article, only, states, told
from tests.factories import Row


def test_a_house_that_takes_anothers_place() -> None:
    dossier = only(
        [
            article(
                "2021-01-01", "Larch Street distributes it.", Row(FILM, "distributor", "Larch Street", {"territory": "Norway"})
            ),
            article("2021-02-01", "Tallow Films also distributes it.", Row(FILM, "distributor", "Tallow Films")),
            article("2021-03-01", "Corvid Films has replaced Larch Street.", Row(FILM, "distributor", "Corvid Films")),
        ]
    )
    assert states(dossier, "distributor") == {"Larch Street": "superseded", "Tallow Films": "current", "Corvid Films": "current"}
    assert told(dossier, "distributor")[-2:] == [
        ("2021-03-01", "added", "Corvid Films"),
        ("2021-03-01", "superseded", "Larch Street"),
    ]


def test_a_date_from_which_a_release_is_moved_is_superseded_whatever_the_territory() -> None:
    dossier = only(
        [
            article(
                "2021-01-01",
                "It opens in the U.K. on May 6, 2022.",
                Row(FILM, "release date", "2022-05-06", {"territory": "U.K.", "text": "May 6, 2022"}),
            ),
            article(
                "2021-02-01",
                "It has moved from May 6 to June 3, 2022.",
                Row(FILM, "release date", "2022-06-03", {"text": "June 3, 2022"}),
            ),
        ]
    )
    assert states(dossier, "release date") == {"2022-05-06": "superseded", "2022-06-03": "current"}


def test_the_shoot_of_a_new_season_leaves_that_of_the_first() -> None:
    dossier = only(
        [
            article("2021-01-01", "Filming starts in May 2021.", Row(FILM, "filming start", "2021-05", {"text": "May 2021"})),
            article(
                "2022-01-01",
                "Filming of the second season starts in June 2022.",
                Row(FILM, "filming start", "2022-06", {"text": "June 2022"}),
            ),
        ]
    )
    assert set(states(dossier, "filming start").values()) == {"current"}


def test_a_director_who_left_tells_that_two_films_of_one_title_are_one() -> None:
    left = (
        Row(FILM, "title", FILM),
        Row(FILM, "director", "Mara Quell", {"status": "exited"}),
        Row(FILM, "director", "Zia Brandt"),
    )
    dossier = only([article("2021-01-01", "Some."), article("2021-02-01", "Zia Brandt takes over.", base=left)])
    assert states(dossier, "director") == {"Mara Quell": "superseded", "Zia Brandt": "current"}
