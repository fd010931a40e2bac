"""`habit …`: what is refused, and how it is said."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog

CADENCE = (
    "as a cadence. Try every weekday, mon,wed,fri, 3/week, every 2 weeks on tue or"
    " FREQ=MONTHLY;BYDAY=1MO, without hours and without an end."
)


@pytest.fixture
def kept(trustlog: Trustlog) -> Trustlog:
    """A journal with listening and recognition, practised since Monday 28 September 2026."""
    trustlog("habit", "adopt", "listening", "recognition", "--since", "28 sep")
    return trustlog


def habits_in(trustlog: Trustlog) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(trustlog("habit", "list", "--json").out)["habits"]
    return found


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        pytest.param(
            ("Walk-Around",),
            2,
            'A habit\'s name is in small letters. Instead of "Walk-Around", try walk-around.',
            id="capitals",
        ),
        pytest.param(
            ("walk around",),
            2,
            "A habit's name is made of letters, digits and hyphens, a letter or digit first."
            ' Instead of "walk around", try walk-around.',
            id="blank",
        ),
        pytest.param(("",), 2, "A habit's name needs at least one letter or digit.", id="empty"),
        pytest.param(
            ("today",), 1, '"today" means something else already. Choose another name.', id="day"
        ),
        pytest.param(
            ("none",), 1, '"none" means something else already. Choose another name.', id="none"
        ),
        pytest.param(
            ("walk", "--alias", "mon"),
            1,
            '"mon" means something else already. Choose another name.',
            id="alias-that-is-a-day",
        ),
        pytest.param(
            ("safety",),
            1,
            '"safety" is a built-in habit. trustlog habit adopt safety takes it up.',
            id="built-in",
        ),
        pytest.param(
            ("li",),
            1,
            '"li" is an alias of listening. Choose another, or run trustlog habit edit listening'
            " --unalias li first.",
            id="name-that-is-an-alias",
        ),
        pytest.param(
            ("walk", "--alias", "rec"),
            1,
            '"rec" is an alias of recognition. Choose another, or run trustlog habit edit'
            " recognition --unalias rec first.",
            id="alias-that-is-taken",
        ),
        pytest.param(
            ("walk", "--alias", "recognition"),
            1,
            '"recognition" is a habit already. Choose another name.',
            id="alias-that-is-a-habit",
        ),
        pytest.param(
            ("walk", "--since", "tomorrow"),
            1,
            "Sat 21 Nov 2026 is still to come. A habit begins today or earlier.",
            id="begins-tomorrow",
        ),
        pytest.param(
            ("walk", "--every", "now and then"),
            2,
            f'I cannot read "now and then" {CADENCE}',
            id="cadence",
        ),
    ],
)
def test_a_new_habit_that_cannot_be_is_refused(
    kept: Trustlog, words: tuple[str, ...], code: int, sentence: str
) -> None:
    assert kept("habit", "add", *words, code=code).err == f"trustlog: {sentence}\n"
    assert [habit["slug"] for habit in habits_in(kept)] == ["listening", "recognition"]


@pytest.mark.parametrize(
    "cadence",
    [
        *("now and then", "freq=secondly", "freq=daily;count=3", "freq=daily;until=20270101"),
        *("0/week", "9/week", "-1/week", "3/year", "3/", "/week", "every", "every 0 weeks on tue"),
        *("every 2 weeks on blursday", "mon-fri", "mon,wednesdays", "freq=monthly;bymonthday=32"),
        *("freq=daily;byhour=9", "freq", ""),
    ],
)
def test_a_cadence_that_cannot_be_read_is_refused(kept: Trustlog, cadence: str) -> None:
    said = kept("habit", "edit", "listening", "--every", cadence, code=2)

    assert said.err == f'trustlog: I cannot read "{cadence}" {CADENCE}\n'
    assert [habit["cadence"] for habit in habits_in(kept)] == ["every weekday", "3/week"]


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        pytest.param(
            (),
            2,
            "Say what is to change, such as trustlog habit edit listening --every 3/week.",
            id="nothing",
        ),
        pytest.param(
            ("--unalias", "rec"), 1, '"rec" is no alias of listening.', id="alias-of-another"
        ),
        pytest.param(
            ("--every", "3/week", "--since", "1 sep"),
            1,
            "listening begins on Mon 28 Sep 2026, after that day. trustlog habit edit listening"
            " --since moves its first day.",
            id="cadence-before-the-first-day",
        ),
        pytest.param(
            ("--since", "tomorrow"),
            1,
            "Sat 21 Nov 2026 is still to come. A habit begins today or earlier.",
            id="tomorrow",
        ),
    ],
)
def test_a_change_that_cannot_be_is_refused(
    kept: Trustlog, words: tuple[str, ...], code: int, sentence: str
) -> None:
    assert kept("habit", "edit", "li", *words, code=code).err == f"trustlog: {sentence}\n"


def test_the_first_day_cannot_pass_a_change(kept: Trustlog) -> None:
    kept("habit", "edit", "li", "--every", "every day", "--since", "2 nov")

    said = kept("habit", "edit", "li", "--since", "9 nov", code=1)
    assert said.err == (
        "trustlog: listening has another cadence from Mon 2 Nov 2026 on. Name an earlier day.\n"
    )


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        pytest.param(
            "1 sep", "listening begins on Mon 28 Sep 2026, after that day.", id="before-it-began"
        ),
        pytest.param(
            "tomorrow",
            "Sat 21 Nov 2026 is still to come. A habit is retired today or earlier.",
            id="to-come",
        ),
    ],
)
def test_a_habit_ends_on_a_day_of_its_life(kept: Trustlog, day: str, sentence: str) -> None:
    said = kept("habit", "retire", "li", "--on", day, code=1)

    assert said.err == f"trustlog: {sentence}\n"


def test_a_habit_that_is_practised_is_not_taken_up_twice(kept: Trustlog) -> None:
    said = kept("habit", "adopt", "vision", "li", code=1)

    assert said.err == "trustlog: listening is practised since Mon 28 Sep 2026.\n"
    assert len(habits_in(kept)) == 2
