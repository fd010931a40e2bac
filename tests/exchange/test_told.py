"""What a day's note says of promises, and the notes with it."""

from __future__ import annotations

from datetime import date

from trustlog.domain.promises import Move, Promise
from trustlog.domain.weeks import week_of
from trustlog.exchange.daily import Style, day_note, week_note
from trustlog.exchange.told import told_by_day

MONDAY, TUESDAY, FRIDAY = date(2026, 11, 16), date(2026, 11, 17), date(2026, 11, 20)
STYLE = Style(titles={}, names={"priya": "Priya"})


def promise(**said: object) -> Promise:
    plain = {"number": 24, "uid": "u", "person": "priya", "text": "decide", "made": MONDAY}
    return Promise(**{**plain, "due": FRIDAY, **said})  # type: ignore[arg-type]  # plain and said are its fields


def words_of(*promises: Promise) -> dict[date, list[str]]:
    return {day: [each.words for each in told] for day, told in told_by_day(promises).items()}


def test_a_promise_is_told_of_on_each_day_on_which_something_became_of_it() -> None:
    moves = (Move(day=TUESDAY, was=TUESDAY, due=FRIDAY), Move(day=TUESDAY, was=FRIDAY, due=None))
    moved = promise(moves=moves, due=None, state="kept", settled=FRIDAY)

    assert words_of(moved) == {
        MONDAY: ["Promised, due 2026-11-17"],
        TUESDAY: ["Moved, now due 2026-11-20", "Moved, now someday"],
        FRIDAY: ["Kept"],
    }


def test_only_of_ones_own_it_is_told_that_it_was_late() -> None:
    late = promise(due=TUESDAY, state="kept", settled=FRIDAY)

    assert words_of(late)[FRIDAY] == ["Kept, 3 days late"]
    assert words_of(late.but(theirs=True))[FRIDAY] == ["Kept"]


def test_each_has_a_name_of_its_own_in_the_note() -> None:
    moves = (Move(day=TUESDAY, was=FRIDAY, due=MONDAY), Move(day=TUESDAY, was=MONDAY, due=None))
    told = told_by_day([promise(moves=moves, due=None)])

    assert [each.name for each in told[TUESDAY]] == ["moved-1", "moved-2"]


def test_a_day_with_nothing_but_a_promise_has_a_note() -> None:
    told = told_by_day([promise(text="decide on *the* budget\nsoon")])[MONDAY]

    note = day_note(MONDAY, [], STYLE, told)

    assert note.part == (
        "# Monday, 16 November 2026\n"
        "\n"
        "## Promises\n"
        "\n"
        "- **Promised, due 2026-11-20** to [[Priya]] [promise:: 24] [state:: made] ^tl-p24-made\n"
        "\n"
        "  decide on *the* budget\n"
        "  soon\n"
    )
    assert 'people:\n  - "[[Priya]]"\nmoments: 0\n' in note.front


def test_its_week_names_the_day() -> None:
    note = week_note(week_of(MONDAY, 0), [], STYLE, [MONDAY])

    assert note.part == (
        "# Week 47, Mon 16 – Sun 22 Nov 2026\n\n- [[2026-11-16|Monday, 16 November]]: 0 moments\n"
    )
