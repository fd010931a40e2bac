"""`add` and `note`: the line that comes back, in all its forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog


def test_the_very_first_command_makes_the_journal_and_says_where(trustlog: Trustlog) -> None:
    said = trustlog("add", "listening", "Let Priya finish", "--with", "priya")

    assert said.out == (
        "Logged #1 listening · Fri 20 Nov 2026 · with Priya (new, report)"
        " · new habit, every weekday\n"
    )
    assert said.err == (
        "Your journal is ~/.local/share/trustlog/journal.db; only you can read it.\n"
        "Write it so that the person could read it.\n"
    )


@pytest.fixture
def kept(trustlog: Trustlog) -> Trustlog:
    """A journal that knows listening, Priya and Diego."""
    trustlog("add", "listening", "@priya", "@diego", "a start")
    return trustlog


@pytest.mark.parametrize(
    ("words", "line"),
    [
        pytest.param(
            ("add", "listening", "Let Priya finish", "--with", "priya"),
            "Logged #2 listening · Fri 20 Nov 2026 · with Priya",
            id="a-known-habit-and-person",
        ),
        pytest.param(
            ("note", "let", "@priya", "finish", "--on", "yesterday"),
            "Logged #2 · Thu 19 Nov 2026 (yesterday) · with Priya",
            id="yesterday",
        ),
        pytest.param(
            ("note", "Cancelled", "the", "1:1", "--with", "diego", "--cost", "--on", "tue"),
            "Logged #2 · Tue 17 Nov 2026 · with Diego · cost",
            id="without-a-habit-it-cost",
        ),
        pytest.param(
            ("add", "safety", "asked", "@jonas"),
            "Logged #2 safety · Fri 20 Nov 2026 · with Jonas (new, report) · new habit, 1/week",
            id="a-habit-of-the-catalogue",
        ),
        pytest.param(
            ("add", "li", "all", "of", "us", "@team"),
            "Logged #2 listening · Fri 20 Nov 2026 · with the team",
            id="the-team",
        ),
        pytest.param(
            ("add", "li", "x", "--neutral", "--private"),
            "Logged #2 listening · Fri 20 Nov 2026 · neutral · private",
            id="neutral-and-private",
        ),
        pytest.param(
            ("add", "li", "--with", "priya,diego"),
            "Logged #2 listening · Fri 20 Nov 2026 · with Priya, Diego",
            id="two-people-and-no-note",
        ),
    ],
)
def test_one_line_comes_back(kept: Trustlog, words: tuple[str, ...], line: str) -> None:
    said = kept(*words)

    assert said.out == line + "\n"
    assert said.err == ""


def test_the_note_keeps_names_inside_and_loses_them_at_its_ends(kept: Trustlog) -> None:
    kept("add", "li", "let", "@priya", "finish", "@diego", "+budget")

    shown = kept("show").out

    assert "let Priya finish\n" in shown
    assert "With    Priya, Diego" in shown or "With    Diego, Priya" in shown
    assert "+budget" in shown


def test_quiet_says_nothing_when_all_is_well(kept: Trustlog) -> None:
    assert kept("add", "li", "x", "--quiet") == (0, "", "")


def test_a_private_habit_needs_no_word_to_be_private(kept: Trustlog) -> None:
    kept("note", "a secret", "--private")

    assert "a secret" not in kept("export", "markdown").out
    assert "a secret" in kept("export", "markdown", "--private").out


def test_after_midnight_the_day_is_still_yesterdays(kept: Trustlog) -> None:
    said = kept("add", "li", "late", now="2026-11-21T01:30")

    assert said.out == "Logged #2 listening · Fri 20 Nov 2026\n"


def test_the_day_may_end_at_midnight(kept: Trustlog) -> None:
    assert kept("config", "set", "day_ends_at", "00:00").out == "day_ends_at = 00:00\n"

    said = kept("add", "li", "early", now="2026-11-21T01:30")

    assert said.out == "Logged #2 listening · Sat 21 Nov 2026\n"
