"""`search` and `list --on-this-day`, as a person calls them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.fronts import heard, log_sample, machine_of

from trustlog.cli.app import run
from trustlog.cli.search import dashed_last

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

OPTIONS = {
    "--since": ("since", "value"),
    "--limit": ("limit", "value"),
    "-n": ("limit", "value"),
    "--json": ("json", "flag"),
}


@pytest.fixture
def journal(trustlog: Trustlog) -> Trustlog:
    """Four moments: three with a word that begins with roll, one of them private."""
    trustlog("add", "recognition", "@tom", "thanked him for the calm rollback")
    trustlog("note", "the Rollback on friday was not calm", "--private")
    trustlog("note", "Café with @zoë, +planning", "--on", "yesterday")
    trustlog("note", "rolled back, calmly", "--cost", "--on", "mon")
    return trustlog


def numbers(out: str) -> list[int]:
    return [int(line.split()[0].strip("#,")) for line in out.splitlines()]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(["rollback"], [2, 1], id="a word"),
        pytest.param(["ROLLBACK", "calm"], [2, 1], id="two words"),
        pytest.param(["calm rollback"], [1], id="a phrase"),
        pytest.param(["roll*"], [4, 2, 1], id="the beginning of a word"),
        pytest.param(["roll*", "-friday"], [4, 1], id="a word left out"),
        pytest.param(["-friday", "roll*"], [4, 1], id="left out before"),
        pytest.param(["roll*", "-not calm"], [4, 1], id="a phrase left out"),
        pytest.param(["roll*", "-noise", "-n", "2"], [4, 2], id="left out, as options would be"),
        pytest.param(["roll*", "--limit=2"], [4, 2], id="so many"),
        pytest.param(["cafe"], [3], id="accents aside"),
        pytest.param(["zoe"], [3], id="a name in the note"),
        pytest.param(["roll*", "--with", "tom"], [1], id="with somebody"),
        pytest.param(["roll*", "--habit", "recog"], [1], id="of a habit"),
        pytest.param(["cafe", "--tag", "planning"], [3], id="with a tag"),
        pytest.param(["roll*", "--until", "tue"], [4], id="up to a day"),
        pytest.param(["calm", "--since", "-3d"], [2, 1], id="since a day with a dash"),
        pytest.param(["calm", "--", "-rollback"], [], id="behind two dashes"),
        pytest.param(["calm", "rollback", "--best"], [1, 2], id="the best"),
    ],
)
def test_words_find_moments_newest_first(
    words: list[str], found: list[int], journal: Trustlog
) -> None:
    assert numbers(journal("search", *words, "--plain").out) == found


def test_hits_are_shown_as_a_list_is(journal: Trustlog) -> None:
    said = journal("search", "roll*", "--with", "tom")

    assert said == journal("list", "--with", "tom")


def test_private_moments_are_found_and_say_so(journal: Trustlog) -> None:
    said = journal("search", "friday")

    assert said.out == "#2  Fri 20 Nov  the Rollback on friday was not calm · private\n"


@pytest.mark.parametrize(
    ("options", "aside"),
    [
        pytest.param(["-n", "2"], "The newest 2 of 3 moments. --limit shows more.\n", id="two"),
        pytest.param(["-n", "1"], "The newest of 3 moments. --limit shows more.\n", id="one"),
        pytest.param(
            ["-n", "2", "--best"], "The best 2 of 3 moments. --limit shows more.\n", id="best"
        ),
        pytest.param(
            ["-n", "1", "--since", "yesterday"],
            "The newest of 2 moments. --limit shows more.\n",
            id="filtered",
        ),
        pytest.param(["-n", "3"], "", id="all"),
        pytest.param([], "", id="as many as there are"),
    ],
)
def test_how_many_there_are_is_said_when_not_all_are_shown(
    options: list[str], aside: str, journal: Trustlog
) -> None:
    assert journal("search", "roll*", *options).err == aside


def test_twenty_are_shown_and_all_are_counted(trustlog: Trustlog) -> None:
    for _ in range(23):
        trustlog("note", "again")

    said = trustlog("search", "again", "--plain")
    body = json.loads(trustlog("search", "again", "--json").out)

    assert numbers(said.out) == list(range(23, 3, -1))
    assert said.err == "The newest 20 of 23 moments. --limit shows more.\n"
    assert (body["count"], len(body["moments"])) == (23, 20)


def test_json_has_the_count_and_the_moments(journal: Trustlog) -> None:
    body = json.loads(journal("search", "rollback", "--json").out)

    assert body.keys() == {"trustlog", "count", "moments", "promise_count", "promises"}
    assert (body["count"], [each["number"] for each in body["moments"]]) == (2, [2, 1])


@pytest.mark.parametrize(
    ("words", "aside"),
    [
        pytest.param(["xyzzy"], "No moment and no promise has these words.\n", id="no hit"),
        pytest.param(
            ["@Tom"],
            "No moment and no promise has these words. trustlog list --with tom shows the moments"
            " with them.\n",
            id="somebody",
        ),
        pytest.param(
            ["calm", "--until", "2026-01-01"],
            "No moment and no promise with these words passes the filters.\n",
            id="none that passes",
        ),
    ],
)
def test_nothing_found_is_said_and_is_no_failure(
    words: list[str], aside: str, journal: Trustlog
) -> None:
    assert journal("search", *words) == (0, "", aside)
    assert json.loads(journal("search", *words, "--json").out) == {
        "trustlog": 1,
        "count": 0,
        "moments": [],
        "promise_count": 0,
        "promises": [],
    }


def test_without_a_journal_nothing_is_found_and_none_is_made(
    trustlog: Trustlog, home: Path
) -> None:
    assert trustlog("search", "calm").out == ""
    assert json.loads(trustlog("search", "calm", "--json").out)["count"] == 0
    assert [*home.rglob("*.db")] == []


@pytest.mark.parametrize("words", [["*"], ["-"], ["!?"], ["\U0001f389"], ['""'], ["\0"], ["-calm"]])
def test_what_has_no_word_to_find_is_refused_in_a_sentence(
    words: list[str], journal: Trustlog
) -> None:
    said = journal("search", *words, code=2)

    assert said.out == ""
    assert said.err.startswith(("trustlog: There is no word", "trustlog: A dash leaves"))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"unbal', id="half a quote"),
        pytest.param("NEAR(", id="a function"),
        pytest.param("dana-lee", id="a dash"),
        pytest.param("OR", id="or"),
        pytest.param("AND", id="and"),
        pytest.param("NOT x", id="not"),
        pytest.param("col:x", id="a column"),
        pytest.param("x \U0001f389", id="a picture"),
        pytest.param("x\0y", id="a NUL"),
        pytest.param("x\x1b[31m", id="a colour"),
        pytest.param("x\udcff", id="bytes"),
        pytest.param("x" * 10_000, id="a long word"),
        pytest.param("x " * 5_000, id="many words"),
        pytest.param('x"' * 5_000, id="many quotes"),
    ],
)
def test_no_text_shows_an_error_of_syntax(text: str, journal: Trustlog) -> None:
    for more in ([], ["--best"], ["--since", "mon"]):
        assert journal("search", text, *more) == (
            0,
            "",
            journal("search", "xyzzy", *more).err,
        )


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=st.lists(st.text(st.characters(exclude_categories=[]), max_size=8), max_size=4))
def test_any_words_are_answered_or_refused_calmly(words: list[str], sample: Path) -> None:
    said = heard(lambda: run(["search", "--", *words], machine_of(sample)))

    assert said.code in (0, 2)
    assert b"That should not have happened" not in said.err
    assert not any(word in said.err for word in (b"fts5", b"syntax", b"SQLITE", b"Traceback"))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("sample")
    log_sample(home)
    return home


@pytest.mark.parametrize(
    ("args", "read"),
    [
        pytest.param(["a", "b"], ["a", "b"], id="no dash"),
        pytest.param(["-x", "a"], ["a", "--", "-x"], id="a dash"),
        pytest.param(["a", "-x", "--", "-n"], ["a", "--", "-x", "-n"], id="two dashes given"),
        pytest.param(["a", "-n", "2", "-n2"], ["a", "-n", "2", "--", "-n2"], id="an option"),
        pytest.param(["a", "--since", "-3d"], ["a", "--since", "-3d"], id="the value of an option"),
        pytest.param(["a", "-x", "--since"], ["a", "--since"], id="an option without its value"),
        pytest.param(["-h", "-x"], ["-h", "--", "-x"], id="help"),
        pytest.param(["a", "-"], ["a", "--", "-"], id="a dash alone"),
        pytest.param(["--json", "--nope"], ["--json", "--nope"], id="what is no option"),
    ],
)
def test_words_with_a_dash_go_where_nothing_is_an_option(args: list[str], read: list[str]) -> None:
    assert dashed_last(args, OPTIONS) == read


def test_on_this_day_shows_earlier_years_newest_last(trustlog: Trustlog) -> None:
    for on in ("2023-11-20", "2024-11-20", "2024-11-19", "2025-11-20", "2025-11-21"):
        trustlog("note", "on", on, "--on", on)
    trustlog("note", "today", "@tom")
    trustlog("note", "with tom", "@tom", "--on", "2025-11-20")

    assert numbers(trustlog("list", "--on-this-day", "--plain").out) == [1, 2, 4, 7]
    assert numbers(trustlog("list", "--on-this-day", "--plain", "-n", "2").out) == [4, 7]
    assert numbers(trustlog("list", "--on-this-day", "--with", "tom", "--plain").out) == [7]
    assert numbers(trustlog("list", "--on-this-day", "--until", "2024-12-31", "--plain").out) == [
        1,
        2,
    ]
    body = json.loads(trustlog("list", "--on-this-day", "--json").out)
    assert [each["number"] for each in body["moments"]] == [1, 2, 4, 7]


def test_on_this_day_is_the_journals_day(trustlog: Trustlog) -> None:
    trustlog("note", "a year before", "--on", "2025-11-20")

    said = trustlog("list", "--on-this-day", "--plain", now="2026-11-21T01:30")

    assert numbers(said.out) == [1]


def test_on_this_day_says_when_there_is_nothing(trustlog: Trustlog) -> None:
    trustlog("note", "today")
    asides = [
        trustlog("list", "--on-this-day").err,
        trustlog("list", "--on-this-day", "--since", "mon").err,
    ]

    assert asides == [
        "No earlier year has a moment on 20 November.\n",
        "No earlier year has a moment on 20 November that passes the filters.\n",
    ]


@pytest.fixture
def promised(journal: Trustlog) -> Trustlog:
    """Promises beside the moments: one overdue, one kept, one that somebody else made."""
    journal("promise", "to", "tom", "2026-11-18", "look at the rollback", "--on", "2026-11-02")
    journal("promise", "to", "zoë", "fri", "send the calm notes", "--private")
    journal("promise", "from", "tom", "someday", "rollback drill")
    journal("keep", "2")
    return journal


def test_promises_that_hold_the_words_stand_below_the_moments(promised: Trustlog) -> None:
    assert promised("search", "rollback").out == (
        "#2  Fri 20 Nov               the Rollback on friday was not calm · private\n"
        "#1  Fri 20 Nov  recognition  thanked him for the calm rollback · with Tom\n"
        "\n"
        "Promises\n"
        "  p1  Tom  look at the rollback   Wed 18 Nov    2 days over\n"
        "Promised to you\n"
        "  p3  Tom  rollback drill         made 20 Nov\n"
    )


def test_promises_are_found_alone_and_say_how_they_ended(promised: Trustlog) -> None:
    assert promised("search", "notes", "--plain", "--until", "2026-11-19").err == (
        "No moment and no promise with these words passes the filters.\n"
    )
    assert promised("search", "send the calm notes", "--plain").out.splitlines()[1:] == [
        "",
        "Promises",
        "  p2, Zoë: send the calm notes, Fri 20 Nov, kept, on time, private",
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(["rollback"], [3, 1], id="newest first"),
        pytest.param(["roll*", "-drill"], [1], id="a word left out"),
        pytest.param(["rollback", "--limit", "1"], [3], id="so many"),
        pytest.param(
            ["rollback", "--with", "tom", "--until", "2026-11-10"], [1], id="made by then"
        ),
        pytest.param(["calm", "--with", "tom"], [], id="with somebody else"),
        pytest.param(["rollback", "--habit", "recog"], [], id="a habit has no promises"),
        pytest.param(["cafe", "--tag", "planning"], [], id="a tag has none either"),
    ],
)
def test_the_same_words_and_filters_find_promises(
    words: list[str], found: list[int], promised: Trustlog
) -> None:
    body = json.loads(promised("search", *words, "--json").out)

    assert [promise["number"] for promise in body["promises"]] == found


def test_more_promises_than_are_shown_are_told_of(promised: Trustlog) -> None:
    said = promised("search", "rollback", "--with", "tom", "-n", "1")

    assert said.err == "The newest of 2 promises. --limit shows more.\n"
    body = json.loads(promised("search", "rollback", "--with", "tom", "-n", "1", "--json").out)
    assert (body["promise_count"], [each["number"] for each in body["promises"]]) == (2, [3])


def test_a_promise_that_serves_an_aim_is_found_behind_newer_ones_that_do_not(
    promised: Trustlog,
) -> None:
    promised("value", "add", "Candour")
    promised("promise", "to", "tom", "someday", "a frank review", "--aim", "candour")
    for text in ("a short review", "a long review", "a last review"):
        promised("promise", "to", "tom", "someday", text)

    said = promised("search", "review", "--aim", "candour", "-n", "1")

    assert said.out == "Promises\n  p4  Tom  a frank review   made 20 Nov\n"
    assert said.err == ""

    promised("promise", "to", "tom", "someday", "another review", "--aim", "candour")
    said = promised("search", "review", "--aim", "candour", "-n", "1")
    assert said.out == "Promises\n  p8  Tom  another review   made 20 Nov\n"
    assert said.err == "The newest of 2 promises. --limit shows more.\n"


def test_a_list_holds_no_promises(promised: Trustlog) -> None:
    assert "p1" not in promised("list").out
    assert json.loads(promised("list", "--json").out).keys() == {"trustlog", "moments"}
