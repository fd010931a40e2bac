"""Lists: no line is wider than the screen, and nothing that matters is cut."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from trustlog.domain.columns import width
from trustlog.domain.moments import Moment
from trustlog.domain.operations import Operation
from trustlog.render.moments import moment_lines
from trustlog.render.operations import operation_lines
from trustlog.render.settings import setting_lines
from trustlog.render.styled import text_of

FRIDAY = date(2026, 11, 20)
NAMES = {"priya": "Priya", "tom": "Tom"}


QUIET = Moment(
    number=10,
    uid="10",
    day=FRIDAY,
    at=datetime(2026, 11, 20, 15, tzinfo=UTC),
    utc_offset=0,
    timed=True,
    habit="listening",
    effect="built",
    note="",
    people=(),
    tags=(),
    private=True,
)
HEARD = QUIET.but(
    number=8, note="Let Priya finish; her plan beat mine", people=("priya",), private=False
)
MISSED = HEARD.but(
    number=9,
    note="Cancelled the 1:1 twenty minutes before",
    habit=None,
    people=("tom",),
    effect="cost",
)
LISTED = [HEARD, MISSED, QUIET]


def listed(columns: int, *, days: bool = True, plain: bool = False) -> str:
    lines = moment_lines(LISTED, NAMES, FRIDAY, columns, days=days, plain=plain)
    return "\n".join(map(text_of, lines))


def test_a_moment_is_one_line_and_its_note_is_cut_before_people_and_effect() -> None:
    assert listed(70) == (
        "#8   Fri 20 Nov  listening  Let Priya finish; her plan b… · with Priya\n"
        "#9   Fri 20 Nov             Cancelled the 1:1 twent… · with Tom · cost\n"
        "#10  Fri 20 Nov  listening  private"
    )


def test_on_a_narrow_screen_the_words_stand_below() -> None:
    assert listed(40) == (
        "#8   Fri 20 Nov  listening\n"
        "     Let Priya finish; her… · with Priya\n"
        "#9   Fri 20 Nov\n"
        "     Cancelled the 1:… · with Tom · cost\n"
        "#10  Fri 20 Nov  listening\n"
        "     private"
    )


def test_the_day_may_be_left_out() -> None:
    assert listed(60, days=False).startswith("#8   listening  Let Priya finish")


def test_in_words_nothing_is_cut() -> None:
    assert listed(40, plain=True) == (
        "#8, Fri 20 Nov 2026, listening, built, with Priya: Let Priya finish; her plan beat mine\n"
        "#9, Fri 20 Nov 2026, no habit, cost, with Tom: Cancelled the 1:1 twenty minutes before\n"
        "#10, Fri 20 Nov 2026, listening, built, private"
    )


def test_a_step_of_undo_keeps_its_mark_when_it_is_cut() -> None:
    at = datetime(2026, 11, 20, 15, tzinfo=UTC)
    step = Operation(uid="1", verb="delete", subject="#1, #2, #3, #4", day=FRIDAY, at=at)

    lines = list(operation_lines([step, step.but(undone=True)], 40))

    assert lines == [
        "Fri 20 Nov  delete #1, #2, #3, #4",
        "Fri 20 Nov  delete #1, #2, #3…  (undone)",
    ]


def test_what_a_setting_means_stands_beside_it_or_below() -> None:
    values, meanings = {"date_order": "none"}, {"date_order": "how 3/4/2026 is read"}

    assert list(setting_lines(values, meanings, 40)) == [
        "date_order = none  how 3/4/2026 is read\n"
    ]
    assert list(setting_lines(values, meanings, 38)) == [
        "date_order = none\n",
        "    how 3/4/2026 is read\n",
    ]


@given(
    note=st.text(st.sampled_from("ab 日👩\u200d\n\té"), max_size=120),
    habit=st.none() | st.text("ab-", min_size=1, max_size=60),
    people=st.lists(st.text("abc", min_size=1, max_size=60), max_size=6),
    cost=st.booleans(),
    columns=st.integers(40, 120),
)
def test_no_line_of_a_list_is_wider_than_the_screen(
    note: str, habit: str | None, people: list[str], columns: int, *, cost: bool
) -> None:
    effect = "cost" if cost else "built"
    each = HEARD.but(note=note, habit=habit, people=tuple(people), effect=effect)
    lines = [text_of(line) for line in moment_lines([each], {}, FRIDAY, columns)]

    assert [line for line in lines if width(line) > columns] == []
    assert ("cost" in "".join(lines)) >= cost
