"""`people`: the table, whom it leaves out, teams, one at random; JSON with no other number."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog

NOBODY = (
    "Nobody is in the journal yet. trustlog person add priya tom brings people in,"
    " and trustlog init asks for the whole team.\n"
)
ABOUT = "The numbers are about your attention, not about the people.\n"
MONDAY = "2026-11-16T08:00"


@pytest.fixture
def team(trustlog: Trustlog) -> Trustlog:
    """Four people since 26 October; on Friday Ana and Tom were met, Ben a week and a day before."""
    trustlog("person", "add", "ana", "tom", "--team", "Platform", "--since", "26 oct")
    trustlog("person", "add", "ben", "--team", "platform", "--level", "L4", "--since", "26 oct")
    trustlog("person", "add", "zoe", "--since", "26 oct")
    trustlog("note", "read her draft", "@ana", "@tom")
    trustlog("add", "recognition", "@ben", "--on", "2026-11-12")
    return trustlog


def test_the_table_and_who_is_worth_a_look(team: Trustlog) -> None:
    # Four moments with people, so each has a quarter, which is the even share.
    assert (
        team("people").out
        == (
            "People · four weeks, 26 Oct – 20 Nov 2026      3 of 4 reached, 2 this week\n"
            "\n"
            "       last moment         week  4 weeks   cost  share     thanks    feedback\n"
            "  Zoe  never, 18 over         0        0            0 %     never       never\n"
            "  Ben  8 days, 1 over         0        1           33 %    8 days       never\n"
            "  Ana  today                  1        1           33 %     never       never\n"
            "  Tom  today                  1        1           33 %     never       never\n"
            "                                       3            even share 25 %\n"
            "\n"
            "Worth a look\n"
            "  Zoe  nothing yet in 25 days; thanks never yet\n"
            "  Ben  nothing for 8 days\n"
            "  Ana  thanks never yet\n"
            "\n"
        )
        + ABOUT
    )


def test_person_alone_and_person_list_are_people(team: Trustlog) -> None:
    assert team("person").out == team("person", "list").out == team("people").out
    assert team("people", "list").out == team("people").out


def test_an_option_may_stand_where_a_command_of_the_group_would(team: Trustlog) -> None:
    assert team("people", "--by", "team").out == team("person", "list", "--by", "team").out
    assert json.loads(team("habits", "--json").out).keys() == {"trustlog", "habits"}


def test_whoever_is_away_gone_or_without_a_cadence_stands_below(team: Trustlog) -> None:
    team("person", "away", "zoe", "until", "fri", "in", "two", now="2026-11-14T09:00")
    team("person", "leave", "ben", "--on", "wed")
    team("person", "edit", "tom", "--every", "none")
    team("note", "--with", "team", "all hands")

    shown = team("people").out

    assert "1 of 1 reached, 1 this week\n" in shown
    assert (
        "  Not counted: Ben (left Wed 18 Nov 2026), Tom (no cadence), Zoe (away until Fri\n"
        "  20 Nov 2026)\n"
    ) in shown
    assert "the team" not in shown


def test_two_people_of_one_name_are_told_apart_by_handle(team: Trustlog) -> None:
    team("person", "edit", "zoe", "--name", "Ana")

    shown = team("people").out

    assert "  Ana @zoe  never, 18 over" in shown
    assert "  Ana @ana  today" in shown


def test_in_words_nothing_rests_on_where_it_stands(team: Trustlog) -> None:
    shown = team("people", "--plain").out.splitlines()

    assert shown[2] == (
        "Zoe: last moment never, 18 over, 0 this week, 0 in four weeks, share 0 %,"
        " thanks never, feedback never"
    )
    assert shown[3] == (
        "Ben: last moment 8 days ago, 1 over, 0 this week, 1 in four weeks, share 33 %,"
        " thanks 8 days ago, feedback never"
    )


def test_teams_by_name_with_who_was_not_reached(team: Trustlog) -> None:
    assert (
        team("people", "--by", "team").out
        == (
            "People by team · four weeks, 26 Oct – 20 Nov 2026           3 of 4 reached\n"
            "\n"
            "  Platform: 3 of 3 reached\n"
            "  no team: 0 of 1 reached, not yet Zoe\n"
            "\n"
        )
        + ABOUT
    )


def test_levels_too(team: Trustlog) -> None:
    assert "  L4: 1 of 1 reached\n  no level: 2 of 3 reached, not yet Zoe\n" in (
        team("people", "--by", "level").out
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("--by", "worth"),
            'People stand by team or by level, not by "worth".',
        ),
        (
            ("--by", "team", "--pick"),
            "--pick names one person, and --by is for all. Ask for one of them.",
        ),
    ],
    ids=["by-what", "by-and-pick"],
)
def test_what_people_cannot_stand_by(team: Trustlog, words: tuple[str, ...], sentence: str) -> None:
    assert team("people", *words, code=2).err == f"trustlog: {sentence}\n"


@pytest.mark.parametrize("words", [(), ("--by", "team")], ids=["alone", "by-team"])
def test_with_nobody_yet_one_sentence_names_the_ways_in(
    trustlog: Trustlog, words: tuple[str, ...]
) -> None:
    trustlog("note", "made a journal")

    assert trustlog("people", *words).err == NOBODY


PICKED = """\
This week: Ana · last moment Fri 20 Nov 2026

Drawn at random from your reports, the same until Sun 22 Nov 2026. In an
experiment in 157 spa stores with over 10,000 workers, over six months, managers
were given a weekly list of people to talk with privately; a random list cut
turnover more than lists aimed at the most troubled (AEA registry
AEARCTR-0004280; known here from summaries, the paper itself was not read).
"""


def test_one_report_at_random_with_what_is_known_of_it(trustlog: Trustlog) -> None:
    trustlog("note", "read her draft", "@ana")
    trustlog("person", "add", "kim", "--relation", "peer", "--since", "1 oct")

    assert trustlog("people", "--pick").out == PICKED


def drawn(trustlog: Trustlog, now: str) -> str | None:
    found: str | None = json.loads(trustlog("people", "--pick", "--json", now=now).out)["picked"]
    return found


def test_the_draw_stays_the_same_within_a_week(team: Trustlog) -> None:
    first = drawn(team, MONDAY)

    team("person", "add", "newcomer", "another", "third", "--since", "wed")

    assert {drawn(team, f"2026-11-{day}T12:00") for day in range(16, 23)} == {first}


def test_the_draw_changes_with_the_weeks_and_leaves_nobody_out(trustlog: Trustlog) -> None:
    trustlog("person", "add", "ana", "ben", "--since", "1 oct", now=MONDAY)

    days = [f"2027-{month:02}-{day:02}" for month in range(1, 13) for day in (4, 11, 18, 25)]
    weeks = {drawn(trustlog, f"{day}T12:00") for day in days}

    assert weeks == {"ana", "ben"}


def test_the_draw_is_among_those_who_are_there(team: Trustlog) -> None:
    for handle in ("ana", "zoe"):
        team("person", "leave", handle, "--on", "2026-11-02")
    team("person", "away", "tom", now="2026-11-02T09:00")

    assert drawn(team, "2026-11-23T09:00") == "ben"

    team("person", "edit", "ben", "--relation", "peer")

    assert drawn(team, "2026-11-23T09:00") is None
    assert team("people", "--pick").err == (
        "No report is there today, so nobody was drawn. trustlog person add brings people in.\n"
    )


COUNT, DAYS, RATE = "count", "days", "rate"
NUMBERS = {
    "people": {
        **dict.fromkeys(("moments", "cost", "moments_this_week", "cost_this_week"), COUNT),
        **dict.fromkeys(("every", "days", "over", "thanks", "feedback"), DAYS),
        "share": RATE,
        "overdue_ratio": RATE,
    },
    "": {
        "trustlog": "the version of the format",
        **dict.fromkeys(("counted", "reached", "reached_this_week", "moments"), COUNT),
        "even_share": RATE,
    },
    "groups": {"counted": COUNT, "reached": COUNT},
    "person": {"every": DAYS},
    "promised": {"number": "its name", "moment": "its name"},
    "promised_by_them": {"number": "its name", "moment": "its name"},
}
"""Every number in the JSON of people, and what it counts. There is no other."""


def numbers_in(body: Any, place: str = "") -> set[tuple[str, str]]:
    """Where there are numbers: the name of the list or object they are in, and their key."""
    if isinstance(body, list):
        return {found for each in body for found in numbers_in(each, place)}
    if not isinstance(body, dict):
        return set()
    found = set()
    for key, value in body.items():
        if isinstance(value, int | float) and not isinstance(value, bool):
            found.add((place, key))
        found |= numbers_in(value, key)
    return found


@pytest.mark.parametrize(
    ("words", "places"),
    [
        (("people",), ("", "people")),
        (("people", "--by", "team"), ("", "groups")),
        (("people", "--pick"), ("",)),
        (("person", "show", "ben"), ("", "person", "promised", "promised_by_them")),
    ],
    ids=["people", "by-team", "pick", "show"],
)
def test_people_have_counts_days_shares_and_ratios_and_no_other_number(
    team: Trustlog, words: tuple[str, ...], places: tuple[str, ...]
) -> None:
    team("person", "edit", "ben", "--every", "3")
    team("add", "feedback-given", "@ben", "--cost")

    found = numbers_in(json.loads(team(*words, "--json").out))

    allowed = {(place, key) for place in places for key in NUMBERS[place]}
    assert found <= allowed | {("", "cost")}


def test_the_keys_of_a_person_in_the_table(team: Trustlog) -> None:
    people = json.loads(team("people", "--json").out)["people"]

    assert [each["handle"] for each in people] == ["zoe", "ben", "ana", "tom"]
    assert people[1] == {
        "handle": "ben",
        "name": "Ben",
        "every": 7,
        "last": "2026-11-12",
        "days": 8,
        "over": 1,
        "overdue_ratio": 1 / 7,
        "moments_this_week": 0,
        "cost_this_week": 0,
        "moments": 1,
        "cost": 0,
        "share": 1 / 3,
        "thanks": 8,
        "feedback": None,
        "reached": True,
        "reached_this_week": False,
    }


def test_who_is_worth_a_look_in_json(team: Trustlog) -> None:
    body = json.loads(team("people", "--json").out)

    assert body["worth_a_look"] == [
        {"handle": "zoe", "all_cost": False, "over": True, "quiet": ["thanks"]},
        {"handle": "ben", "all_cost": False, "over": True, "quiet": []},
        {"handle": "ana", "all_cost": False, "over": False, "quiet": ["thanks"]},
    ]
    assert (body["counted"], body["reached"], body["reached_this_week"]) == (4, 3, 2)


def test_the_week_begins_where_the_settings_say(team: Trustlog) -> None:
    team("config", "set", "week_start", "sunday")

    assert json.loads(team("people", "--json").out)["week"] == date(2026, 11, 15).isoformat()
    assert team("people").out.startswith("People · four weeks, 25 Oct – 20 Nov 2026")
