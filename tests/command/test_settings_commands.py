"""Settings that reach into the habits: work days, the week's start, public holidays."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog

AS_THEY_WERE = "The holidays of DE are as they were; nothing changed.\n"


@pytest.fixture
def kept(trustlog: Trustlog) -> Trustlog:
    """A journal with a habit of each kind, since Thursday 1 October 2026."""
    trustlog("habit", "adopt", "listening", "recognition", "freedom", "--since", "1 oct")
    every = "every 2 weeks on tue"
    trustlog("habit", "add", "walk", "--every", every, "--since", "4 nov")
    return trustlog


def kept_days(trustlog: Trustlog, slug: str) -> int:
    """How many days of a week the report of next week has for a habit."""
    lines = trustlog("report", now="2026-11-23T09:00").out.splitlines()
    [line] = [line for line in lines if line.split()[:1] == [slug]]
    return int(line.split(" of ")[1].split()[0])


def test_work_days_reach_each_habit_that_uses_them_from_next_week_on(kept: Trustlog) -> None:
    said = kept("config", "set", "work_days", "mon,tue,wed,thu")

    assert said.out == (
        "work_days = mon,tue,wed,thu · from Mon 23 Nov 2026 for listening, recognition"
        " · from Tue 24 Nov 2026 for walk · from Tue 1 Dec 2026 for freedom\n"
    )
    assert kept_days(kept, "listening") == 4
    assert " of 5 " in kept("report").out.splitlines()[3]


def test_a_change_of_work_days_is_one_step_of_undo(kept: Trustlog) -> None:
    kept("config", "set", "work_days", "mon,tue,wed,thu")

    assert kept("undo").out == "Undid config set work_days = mon,tue,wed,thu\n"
    assert kept_days(kept, "listening") == 5
    kept("undo", "--redo")
    assert kept_days(kept, "listening") == 4
    assert kept("config", "unset", "work_days").out == (
        "work_days = mon,tue,wed,thu,fri (the default) · from Mon 23 Nov 2026 for listening,"
        " recognition · from Tue 24 Nov 2026 for walk · from Tue 1 Dec 2026 for freedom\n"
    )
    assert kept_days(kept, "listening") == 5


def test_weeks_that_start_anew_leave_none_cut(kept: Trustlog) -> None:
    """The old week ends on Sunday 22 November; the first whole new one begins a week later."""
    assert kept("config", "set", "week_start", "sunday").out == (
        "week_start = sunday · from Tue 24 Nov 2026 for walk"
        " · from Sun 29 Nov 2026 for recognition\n"
    )


def test_an_interval_goes_on_being_counted_from_its_day(kept: Trustlog) -> None:
    """Slots were 10 and 24 November; without its anchor the next would be 1 December."""
    kept("config", "set", "work_days", "mon,tue,wed,thu", now="2026-11-27T09:00")

    assert "walk" not in kept("today", now="2026-12-01T09:00").out.partition("This week")[0]
    assert "◌ walk" in kept("today", now="2026-12-08T09:00").out.partition("This week")[0]


def test_a_habit_that_is_as_it_was_is_not_named(kept: Trustlog) -> None:
    for slug in ("listening", "recognition", "freedom"):
        kept("habit", "retire", slug)

    assert kept("config", "set", "week_start", "monday").out == "week_start = monday\n"
    assert kept("config", "set", "date_order", "dmy").out == "date_order = dmy\n"
    kept("habit", "retire", "walk")
    assert kept("config", "set", "work_days", "mon,tue").out == "work_days = mon,tue\n"


def test_more_than_three_habits_are_counted(kept: Trustlog) -> None:
    kept("habit", "adopt", "vision", "safety", "example", "--since", "1 oct")

    assert kept("config", "set", "week_start", "sunday").out.endswith(
        " · from Sun 29 Nov 2026 for recognition, vision, safety, 1 more\n"
    )


def test_public_holidays_are_written_down_as_days_off(kept: Trustlog) -> None:
    """Nine in each of three years; Friday 25 December 2026 is the first to come."""
    assert kept("config", "set", "holidays", "de").out == (
        "holidays = DE · 27 days, 2025 to 2027\n"
    )
    assert kept("config", "get", "holidays").out == "DE\n"
    assert kept("config", "holidays").out.splitlines()[:3] == [
        "Fri 25 Dec 2026  Erster Weihnachtstag",
        "Sat 26 Dec 2026  Zweiter Weihnachtstag",
        "Fri 1 Jan 2027   Neujahr",
    ]
    christmas = kept("today", now="2026-12-25T09:00").out
    assert "listening" not in christmas.partition("Next")[0]
    assert "◌ listening" in kept("today", now="2026-12-24T09:00").out


def test_holidays_need_no_package_once_they_are_written_down(
    kept: Trustlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept("config", "set", "holidays", "DE")
    monkeypatch.setitem(sys.modules, "holidays", None)

    assert "listening" not in kept("today", now="2026-12-25T09:00").out.partition("Next")[0]
    assert kept("config", "holidays", "refresh", code=1).err == (
        "trustlog: Public holidays come from a package that is not installed. Install it with"
        ' pip install "trustlog[holidays]" and try again.\n'
    )


def test_holidays_are_one_step_of_undo(kept: Trustlog) -> None:
    kept("config", "set", "holidays", "DE")
    kept("config", "set", "holidays", "US-CA")
    assert "Thanksgiving Day" in kept("config", "holidays").out

    assert kept("undo").out == "Undid config set holidays = US-CA\n"
    assert "Erster Weihnachtstag" in kept("config", "holidays").out
    kept("undo", "--redo")
    assert "Erster Weihnachtstag" not in kept("config", "holidays").out
    assert kept("config", "unset", "holidays").out == "holidays = none (the default)\n"
    assert kept("config", "holidays").err == (
        "No public holidays are to come. trustlog config set holidays DE keeps those of a region.\n"
    )
    kept("undo")
    assert "Thanksgiving Day" in kept("config", "holidays").out
    assert kept("config", "set", "holidays", "none").out == "holidays = none\n"


def test_a_renewal_brings_the_years_beside_this_one(kept: Trustlog) -> None:
    kept("config", "set", "holidays", "DE")
    assert kept("config", "holidays", "refresh").out == AS_THEY_WERE
    assert kept("config", "set", "holidays", "DE").out == AS_THEY_WERE

    assert kept("config", "holidays", "refresh", now="2027-01-04T09:00").out == (
        "holidays = DE · 27 days, 2026 to 2028\n"
    )
    assert kept("undo", now="2027-01-04T09:00").out == "Undid config set holidays = DE\n"


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        pytest.param(
            ("set", "holidays", "XX"),
            1,
            'There is no region "XX" to know the public holidays of. Try a country such as DE or'
            " US, or a part of one such as DE-BY or US-CA.",
            id="no-country",
        ),
        pytest.param(
            ("set", "holidays", "de-xx"),
            1,
            'There is no region "DE-XX" to know the public holidays of. Try a country such as DE'
            " or US, or a part of one such as DE-BY or US-CA.",
            id="no-part",
        ),
        pytest.param(
            ("set", "holidays", "../.."),
            2,
            'holidays cannot be "../..". It is a country such as DE, a part of one such as'
            " DE-BY, or none.",
            id="no-word",
        ),
        pytest.param(
            ("set", "holidays", ""),
            2,
            'holidays cannot be "". It is a country such as DE, a part of one such as'
            " DE-BY, or none.",
            id="empty",
        ),
        pytest.param(
            ("holidays", "refresh"),
            1,
            "No region is set. trustlog config set holidays DE sets one.",
            id="nothing-to-renew",
        ),
        pytest.param(
            ("holidays", "again"),
            2,
            '"again" is nothing to do with holidays. trustlog config holidays lists them, trustlog'
            " config holidays refresh renews them.",
            id="another-word",
        ),
    ],
)
def test_what_has_no_holidays_is_refused(
    kept: Trustlog, words: tuple[str, ...], code: int, sentence: str
) -> None:
    assert kept("config", *words, code=code).err == f"trustlog: {sentence}\n"
