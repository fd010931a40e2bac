"""`off`, `back` and `skip`: what they say, what they refuse, and `undo` of each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog


@pytest.fixture
def kept(trustlog: Trustlog) -> Trustlog:
    """A journal with listening (every weekday) and recognition (3/week), since 28 September."""
    trustlog("habit", "adopt", "listening", "recognition", "--since", "28 sep")
    return trustlog


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("off", "Off · from Fri 20 Nov 2026"),
        ("off sick", "Off · from Fri 20 Nov 2026 · sick"),
        ("off until mon", "Off · Fri 20 – Mon 23 Nov 2026"),
        ("off today - today", "Off · Fri 20 Nov 2026"),
        ("off 17 oct - 25 oct holiday", "Off · Sat 17 – Sun 25 Oct 2026 · holiday"),
        ("off 28 dec - 3 jan", "Off · Mon 28 Dec 2026 – Sun 3 Jan 2027"),
        ("off 28 oct - 3 nov", "Off · Wed 28 Oct – Tue 3 Nov 2026"),
        ("off li", "Off listening · from Fri 20 Nov 2026"),
        ("off listening until wed course", "Off listening · Fri 20 – Wed 25 Nov 2026 · course"),
        ("off today listen to nobody", "Off · from Fri 20 Nov 2026 · listen to nobody"),
    ],
    ids=str,
)
def test_days_off_are_taken_in_one_step(kept: Trustlog, typed: str, line: str) -> None:
    before = kept("report").out

    said = kept(*typed.split())

    assert said.out == line + "\n"
    assert said.err == ("It lasts until trustlog back.\n" if " from " in line else "")
    assert kept("undo").out.startswith("Undid off ")
    assert kept("report").out == before


def test_days_off_may_be_the_first_that_a_journal_holds(trustlog: Trustlog) -> None:
    assert trustlog("off", "until", "mon").out == "Off · Fri 20 – Mon 23 Nov 2026\n"
    assert trustlog("undo").out == "Undid off Fri 20 – Mon 23 Nov 2026\n"


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("off sick", "Off since Fri 20 Nov 2026 · sick. trustlog back ends it."),
        ("off until mon", "Off until Mon 23 Nov 2026. trustlog back ends it."),
    ],
    ids=str,
)
def test_a_day_off_is_what_today_says(kept: Trustlog, typed: str, line: str) -> None:
    kept(*typed.split())

    said = kept("today").out

    assert line in said.splitlines()
    assert "is due" not in said
    kept("promise", "to", "priya", "today", "send the plan")
    assert line in kept("today").out.splitlines()


def test_in_json_a_day_off_is_there_too(kept: Trustlog) -> None:
    assert json.loads(kept("today", "--json").out)["off"] is None

    kept("off", "until", "mon", "holiday")
    assert json.loads(kept("today", "--json").out)["off"] == {
        "since": "2026-11-20",
        "until": "2026-11-23",
        "why": "holiday",
        "habit": None,
    }


def test_habits_that_are_off_are_practised_all_the_same(trustlog: Trustlog) -> None:
    trustlog("habit", "adopt", "listening")
    trustlog("off", "listening")

    assert "Nothing is due today." in trustlog("today").out


def test_days_off_that_last_or_are_to_come_are_shown(kept: Trustlog) -> None:
    assert kept("off", "--list").err == (
        "No day is off from today on. trustlog off until fri WHY takes some.\n"
    )
    kept("off", "2", "nov", "-", "6", "nov", "holiday")
    kept("off", "until", "mon", "sick")
    kept("off", "recognition", "1", "dec", "-", "2", "dec")

    assert kept("off", "--list").out == (
        "Off · Fri 20 – Mon 23 Nov 2026 · sick\nOff recognition · Tue 1 – Wed 2 Dec 2026\n"
    )


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("off list", "trustlog off --list shows days off. As a reason, name a day first."),
        ("off --list sick", "--list shows every day off: leave out what stands beside it."),
    ],
    ids=str,
)
def test_to_show_days_off_takes_none(kept: Trustlog, typed: str, sentence: str) -> None:
    assert kept(*typed.split(), code=2).err == f"trustlog: {sentence}\n"
    assert kept("off", "--list").out == ""


def test_a_day_in_place_of_a_reason_is_not_taken_for_one(kept: Trustlog) -> None:
    said = kept("skip", "li", "yesterday", code=2)

    assert said.err == "trustlog: A day stands behind --on: skip listening --on yesterday.\n"
    assert kept("skip", "li", "yesterday was long").out.endswith("· yesterday was long\n")


def test_what_is_off_is_not_due_and_comes_back(kept: Trustlog) -> None:
    assert "  ◌ listening" in kept("today").out

    kept("off", "sick")
    assert "listening" not in kept("today").out
    assert kept("back").out == "Back on Fri 20 Nov 2026 · no day was off\n"
    assert "  ◌ listening" in kept("today").out
    kept("undo")
    assert "listening" not in kept("today").out


def test_a_habit_alone_may_be_off(kept: Trustlog) -> None:
    kept("off", "li", "since nobody is here", now="2026-11-18T09:00")

    assert "recognition" in kept("today").out
    assert "listening" not in kept("today").out
    assert kept("back", code=1).err == (
        "trustlog: Nothing is off on Fri 20 Nov 2026. trustlog back listening ends the days off"
        " from Wed 18 Nov 2026.\n"
    )
    assert kept("back", "li").out == (
        "Back to listening on Fri 20 Nov 2026 · off Wed 18 – Thu 19 Nov 2026\n"
    )
    assert kept("undo").out == "Undid back listening Fri 20 Nov 2026\n"


@pytest.mark.parametrize(
    ("day", "line"),
    [
        ("wed", "Back on Wed 18 Nov 2026 · off Mon 16 – Tue 17 Nov 2026"),
        ("today", "Back on Fri 20 Nov 2026 · off Mon 16 – Thu 19 Nov 2026"),
        ("mon", "Back on Mon 16 Nov 2026 · no day was off"),
        ("24 nov", "Back on Tue 24 Nov 2026 · off Mon 16 – Mon 23 Nov 2026"),
    ],
    ids=str,
)
def test_the_day_of_coming_back_is_not_off(kept: Trustlog, day: str, line: str) -> None:
    kept("off", "last mon - 27 nov")

    assert kept("back", "--on", day).out == line + "\n"


@pytest.mark.parametrize(
    ("typed", "code", "sentence"),
    [
        pytest.param(
            "off 25 oct - 17 oct",
            1,
            "These days end on Sat 17 Oct 2026, before they begin on Sun 25 Oct 2026. Name the"
            " first day first, or the year.",
            id="ends-before-it-begins",
        ),
        pytest.param(
            "off until 3 nov 2026",
            1,
            "Tue 3 Nov 2026 has passed. Name today or a later day.",
            id="until-the-past",
        ),
        pytest.param(
            "off 24 dec - 26 dec",
            1,
            "You are off Wed 23 Dec 2026 – Sun 3 Jan 2027 already. trustlog back --on 2026-12-23"
            " takes that away.",
            id="within-another",
        ),
        pytest.param(
            "off 20 dec - 10 jan",
            1,
            "You are off Wed 23 Dec 2026 – Sun 3 Jan 2027 already. trustlog back --on 2026-12-23"
            " takes that away.",
            id="around-another",
        ),
        pytest.param(
            "off 3 jan - 4 jan",
            1,
            "You are off Wed 23 Dec 2026 – Sun 3 Jan 2027 already. trustlog back --on 2026-12-23"
            " takes that away.",
            id="on-the-last-day-of-another",
        ),
        pytest.param(
            "off sick",
            1,
            "You are off Wed 23 Dec 2026 – Sun 3 Jan 2027 already. Name the last day of this time,"
            " as in trustlog off until mon.",
            id="without-an-end-before-another",
        ),
        pytest.param(
            "off rec 16 nov - 20 nov",
            1,
            "recognition is off from Mon 9 Nov 2026 already. trustlog back recognition --on"
            " 2026-11-09 takes that away.",
            id="of-one-habit-twice",
        ),
        pytest.param(
            "off listning until mon",
            1,
            'There is no habit "listning". The nearest is listening; as a reason, write it after'
            " the day: trustlog off today WHY.",
            id="a-slip-for-a-habit",
        ),
        pytest.param(
            "off sick until mon",
            2,
            'I cannot read "sick until mon" as days. Try until mon, 17 oct - 25 oct, or tomorrow,'
            " with the reason behind.",
            id="the-reason-first",
        ),
        pytest.param(
            "off 2 weeks",
            2,
            'I cannot read "2 weeks" as days. Try until mon, 17 oct - 25 oct, or tomorrow, with'
            " the reason behind.",
            id="a-length",
        ),
        pytest.param(
            "back",
            1,
            "Nothing is off on Fri 20 Nov 2026. trustlog back recognition ends the days off from"
            " Mon 9 Nov 2026.",
            id="back-from-nothing",
        ),
        pytest.param(
            "back li",
            1,
            "listening is not off on Fri 20 Nov 2026. trustlog back recognition ends the days off"
            " from Mon 9 Nov 2026.",
            id="back-to-a-habit",
        ),
        pytest.param(
            "back li --on wed",
            1,
            "listening is not off on Wed 18 Nov 2026. trustlog back recognition --on 2026-11-18"
            " ends the days off from Mon 9 Nov 2026.",
            id="back-to-a-habit-on-another-day",
        ),
        pytest.param(
            "back --on someday",
            2,
            'I cannot read "someday" as a day. Try today, yesterday, mon, 3 days ago, 20 nov or'
            " 2026-11-20.",
            id="back-on-no-day",
        ),
    ],
)
def test_days_off_that_cannot_be_are_refused(
    kept: Trustlog, typed: str, code: int, sentence: str
) -> None:
    kept("off", "23 dec - 3 jan", "winter")
    kept("off", "recognition", "9 nov")

    assert kept(*typed.split(), code=code).err == f"trustlog: {sentence}\n"
    assert kept("undo").out == "Undid off recognition from Mon 9 Nov 2026\n"


def test_days_off_may_touch(kept: Trustlog) -> None:
    kept("off", "23 dec - 3 jan")

    assert kept("off", "4 jan - 5 jan").out == "Off · Mon 4 – Tue 5 Jan 2027\n"
    assert kept("off", "22 dec - 22 dec").out == "Off · Tue 22 Dec 2026\n"
    assert kept("off", "li", "24 dec").out == "Off listening · from Thu 24 Dec 2026\n"


def test_a_retired_habit_is_not_taken_off(kept: Trustlog) -> None:
    kept("habit", "retire", "li")

    assert kept("off", "li", code=1).err == (
        "trustlog: listening was retired on Fri 20 Nov 2026. trustlog habit adopt listening takes"
        " it up again.\n"
    )


@pytest.mark.parametrize(
    ("typed", "line", "undone"),
    [
        ("skip li", "Skipped listening · Fri 20 Nov 2026", "listening Fri 20 Nov 2026"),
        (
            "skip li at the dentist --on mon",
            "Skipped listening · Mon 16 Nov 2026 · at the dentist",
            "listening Mon 16 Nov 2026",
        ),
        (
            "skip rec --on yesterday",
            "Skipped recognition · Mon 16 – Sun 22 Nov 2026",
            "recognition Thu 19 Nov 2026",
        ),
    ],
    ids=str,
)
def test_a_skip_excuses_the_whole_slot(kept: Trustlog, typed: str, line: str, undone: str) -> None:
    before = kept("report").out

    assert kept(*typed.split()).out == line + "\n"
    assert kept("report").out != before
    assert kept("undo").out == f"Undid skip {undone}\n"
    assert kept("report").out == before


@pytest.mark.parametrize(
    ("typed", "code", "sentence"),
    [
        pytest.param(
            ("li", "--on", "15 nov"),
            1,
            "listening asks for nothing on Sun 15 Nov 2026, so there is nothing to skip.",
            id="a-sunday",
        ),
        pytest.param(
            ("li", "--on", "27 sep"),
            1,
            "listening asks for nothing on Sun 27 Sep 2026, so there is nothing to skip.",
            id="before-its-first-day",
        ),
        pytest.param(
            ("li", "--on", "yesterday"),
            1,
            "listening is skipped for Thu 19 Nov 2026 already. Nothing was changed.",
            id="twice",
        ),
        pytest.param(
            ("rec", "--on", "tue"),
            1,
            "recognition is skipped for Mon 16 – Sun 22 Nov 2026 already. Nothing was changed.",
            id="twice-in-a-week",
        ),
        pytest.param(
            ("li", "--on", "tomorrow"),
            1,
            "Sat 21 Nov 2026 is still to come. Skip it when the day is there, or take days off"
            " with trustlog off.",
            id="to-come",
        ),
        pytest.param(
            ("punctuality",),
            1,
            'No habit "punctuality" is practised here. trustlog add takes one up.',
            id="not-practised",
        ),
    ],
)
def test_a_skip_that_excuses_nothing_is_refused(
    kept: Trustlog, typed: tuple[str, ...], code: int, sentence: str
) -> None:
    kept("skip", "li", "--on", "yesterday")
    kept("skip", "rec")

    assert kept("skip", *typed, code=code).err == f"trustlog: {sentence}\n"


def test_a_reason_is_kept_as_it_was_typed(kept: Trustlog) -> None:
    said = kept("off", "today - today", "[bold]sick[/] \x1b[31m")

    assert said.out == "Off · Fri 20 Nov 2026 · [bold]sick[/] \\x1b[31m\n"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        pytest.param(
            "back li --on mon",
            "listening is not off on Mon 16 Nov 2026. The nearest days off are Wed 18 – Thu 19 Nov"
            " 2026; trustlog back listening --on 2026-11-18 takes them away.",
            id="before-them",
        ),
        pytest.param(
            "back",
            "Nothing is off on Fri 20 Nov 2026. The nearest days off are Mon 9 – Wed 11 Nov 2026;"
            " trustlog back --on 2026-11-09 takes them away.",
            id="after-them",
        ),
    ],
)
def test_coming_back_on_a_day_that_is_not_off_names_the_nearest_days(
    kept: Trustlog, typed: str, sentence: str
) -> None:
    kept("off", "9 nov - 11 nov")
    kept("off", "1 oct - 2 oct")
    kept("off", "li", "18 nov - 19 nov", "training")

    assert kept(*typed.split(), code=1).err == f"trustlog: {sentence}\n"


def test_days_off_on_a_new_machine_say_where_the_journal_is(trustlog: Trustlog) -> None:
    said = trustlog("off", "until", "mon")

    assert said.out == "Off · Fri 20 – Mon 23 Nov 2026\n"
    assert said.err == "Your journal is ~/.local/share/trustlog/journal.db; only you can read it.\n"


def test_what_was_done_on_days_off_is_a_number_alone(trustlog: Trustlog) -> None:
    trustlog("off", "until", "sun")
    trustlog("add", "listening")

    assert "  listening  · · · · ● · ·    1    " in trustlog("report").out
    assert "listening: 1, Fri kept, " in trustlog("report", "--plain").out
