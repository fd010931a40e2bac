"""Habits worked by hand: what each case is made of, the three checks, and the numbers of strength.

The other cases lie beside this file by theme. Everything here and there is literal: calendars were
read, days counted and shares rounded on paper, so that the code has something to be held against.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One habit seen from one day: what was set and done, then what must be said of it.

    All days are ISO dates as text. Defaults of what must be said mean "nothing to say".
    """

    id: str
    """What the case shows, as words for a test's name."""
    today: str
    versions: tuple[tuple[str, str], ...]
    """The cadence and its changes: (day, cadence in words). The first day is the habit's first."""
    done: tuple[str, ...] = ()
    """The day of each built or neutral moment; a day may come twice."""
    cost: tuple[str, ...] = ()
    """The day of each moment that cost."""
    off: tuple[tuple[str, str], ...] = ()
    """Days off, both ends included; without an end ("") they last."""
    holidays: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    """Days that lie in a slot that was skipped."""
    retired: str | None = None
    """The last day of the habit, or of its first life when it was taken up again."""
    again: tuple[tuple[str, str, str], ...] = ()
    """Taken up again: (first day, cadence in words, day retired or "")."""
    work_days: str = "mon,tue,wed,thu,fri"
    week_start: str = "monday"

    slots: tuple[tuple[str, str, int, int, str], ...]
    """Every slot that has begun, oldest first: (first day, last day, needed, done days, state)."""
    streak: tuple[int, int]
    """In a row: (current, longest)."""
    gap: tuple[int, int] = (0, 0)
    """Missed slots in a row: (current, longest)."""
    gap_since: str | None = None
    """The first day of the current gap's first slot."""
    gap_days: int | None = None
    """The active days of the current gap, to yesterday, that were not off."""
    rate: tuple[int, int]
    """(kept, kept and missed) over everything."""
    comeback: tuple[int, int] = (0, 0)
    """(missed slots whose next decided slot is kept, missed slots that have a next)."""
    strength: tuple[float, ...]
    """The value after each decided slot, to six decimals."""
    ends: str | None
    """The day the streak would end; None when no slot is open or coming."""
    due_today: bool = False
    strength_shown: bool | None = None
    """Whether screens show strength by now; None where the case does not ask."""


CHECKS = (
    # Check A: slots Mon 9 to Fri 20 Nov. "skip on 12; nothing on 11, 17, 18, 20."
    Case(
        id="check-a-every-weekday",
        today="2026-11-20",
        versions=(("2026-11-09", "every weekday"),),
        done=("2026-11-09", "2026-11-10", "2026-11-13", "2026-11-16", "2026-11-19"),
        skip=("2026-11-12",),
        slots=(
            ("2026-11-09", "2026-11-09", 1, 1, "kept"),
            ("2026-11-10", "2026-11-10", 1, 1, "kept"),
            ("2026-11-11", "2026-11-11", 1, 0, "missed"),
            ("2026-11-12", "2026-11-12", 0, 0, "excused"),
            ("2026-11-13", "2026-11-13", 1, 1, "kept"),
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 0, "missed"),
            ("2026-11-18", "2026-11-18", 1, 0, "missed"),
            ("2026-11-19", "2026-11-19", 1, 1, "kept"),
            ("2026-11-20", "2026-11-20", 1, 0, "open"),
        ),
        streak=(1, 2),
        gap=(0, 2),
        rate=(5, 8),
        comeback=(2, 3),
        strength=(0.051922, 0.101149, 0.095897, 0.14284, 0.187346, 0.177619, 0.168396, 0.211575),
        ends="2026-11-20",
        due_today=True,
    ),
    # Check B: weeks of 2, 9, 16, 23 Nov. First a = 2 of 5 (Thu, Fri): 3 * 2 / 5 = 1.2, needs 1;
    # then off 9-11 Nov leaves 2. The 18th has two moments and is one day; the 19th only cost.
    # Quiet: 16, 17, 18, 19, 20 Nov. On the 23rd five days are left for three: not due.
    # The second strength is 0.33834255, which rounds to 0.338343.
    Case(
        id="check-b-three-a-week",
        today="2026-11-23",
        versions=(("2026-11-05", "3/week"),),
        done=(
            *("2026-11-05", "2026-11-12", "2026-11-13"),
            *("2026-11-16", "2026-11-18", "2026-11-18"),
        ),
        cost=("2026-11-19",),
        off=(("2026-11-09", "2026-11-11"),),
        slots=(
            ("2026-11-02", "2026-11-08", 1, 1, "kept"),
            ("2026-11-09", "2026-11-15", 1, 2, "kept"),
            ("2026-11-16", "2026-11-22", 3, 2, "missed"),
            ("2026-11-23", "2026-11-29", 3, 0, "open"),
        ),
        streak=(0, 2),
        gap=(1, 1),
        gap_since="2026-11-16",
        gap_days=5,
        rate=(2, 3),
        strength=(0.186577, 0.338343, 0.3996),
        ends="2026-11-29",
    ),
    # Check C: slots Tue 10 and 24 Nov, 8 Dec. "Anchored on the first named day"; the moment of
    # Wed 25 Nov lies in no slot.
    Case(
        id="check-c-every-second-tuesday",
        today="2026-12-08",
        versions=(("2026-11-04", "every 2 weeks on tue"),),
        done=("2026-11-10", "2026-11-25", "2026-12-08"),
        slots=(
            ("2026-11-10", "2026-11-10", 1, 1, "kept"),
            ("2026-11-24", "2026-11-24", 1, 0, "missed"),
            ("2026-12-08", "2026-12-08", 1, 1, "kept"),
        ),
        streak=(1, 1),
        gap=(0, 1),
        rate=(2, 3),
        comeback=(1, 1),
        strength=(0.155161, 0.131086, 0.265908),
        ends="2026-12-22",
    ),
    # Weeks of 28 Sep to 16 Nov, as the screen of `explain recognition` shows them. Off 17-25 Oct
    # empties the week of 19 Oct only: Sat 17 and Sun 18 are no work days. Off 11-12 Nov leaves
    # 3 of 5: 1.8, needs 2. On Fri 20 Nov one day is needed and one is left.
    Case(
        id="eight-weeks-of-recognition",
        today="2026-11-20",
        versions=(("2026-09-28", "3/week"),),
        done=(
            *("2026-09-28", "2026-09-30", "2026-10-06", "2026-10-12", "2026-10-14", "2026-10-16"),
            *("2026-10-26", "2026-10-28", "2026-10-30", "2026-11-02", "2026-11-04", "2026-11-06"),
            *("2026-11-10", "2026-11-13", "2026-11-16", "2026-11-18"),
        ),
        off=(("2026-10-17", "2026-10-25"), ("2026-11-11", "2026-11-12")),
        slots=(
            ("2026-09-28", "2026-10-04", 3, 2, "missed"),
            ("2026-10-05", "2026-10-11", 3, 1, "missed"),
            ("2026-10-12", "2026-10-18", 3, 3, "kept"),
            ("2026-10-19", "2026-10-25", 0, 0, "excused"),
            ("2026-10-26", "2026-11-01", 3, 3, "kept"),
            ("2026-11-02", "2026-11-08", 3, 3, "kept"),
            ("2026-11-09", "2026-11-15", 2, 2, "kept"),
            ("2026-11-16", "2026-11-22", 3, 2, "open"),
        ),
        streak=(4, 4),
        gap=(0, 2),
        rate=(4, 6),
        comeback=(1, 2),
        strength=(0.124384, 0.163369, 0.319465, 0.446437, 0.549719, 0.633731),
        ends="2026-11-22",
        due_today=True,
        strength_shown=True,
    ),
)

PACES: tuple[tuple[str, float, float], ...] = (
    ("every day", 1.0, 0.948078),
    ("every weekday", 1.0, 0.948078),
    ("mon,wed,fri", 1.290994, 0.933481),
    ("tue,thu", 1.581139, 0.919151),
    ("fri", 2.236068, 0.887608),
    ("sat", 2.645751, 0.86843),
    ("sat,sun", 1.870829, 0.905063),
    ("every 2 weeks on tue", 3.162278, 0.844839),
    ("every 2 weeks on sat", 3.741657, 0.819139),
    ("1/week", 2.236068, 0.887608),
    ("2/week", 3.162278, 0.844839),
    ("3/week", 3.872983, 0.813423),
    ("4/week", 4.472136, 0.787848),
    ("5/week", 5.0, 0.765983),
    ("6/week", 6.480741, 0.707833),
    ("7/week", 7.0, 0.688505),
    ("1/month", 4.662684, 0.779884),
    ("2/month", 6.594031, 0.70357),
    ("1/quarter", 8.076006, 0.650116),
    ("3/quarter", 13.988053, 0.474341),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", 2.236068, 0.887608),
    ("FREQ=MONTHLY;BYDAY=1MO", 4.662684, 0.779884),
    ("FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO", 6.594031, 0.70357),
    ("FREQ=MONTHLY;BYMONTHDAY=1,15", 3.901082, 0.812206),
)
"""(cadence, √(n·d), m), both to six decimals, with work days from Monday to Friday."""

WEEKDAYS_KEPT: tuple[tuple[int, int, float], ...] = (
    (20, 0, 0.655748),
    (65, 0, 0.96875),
    (65, 1, 0.91845),
)
"""(days of `every weekday` kept, then missed, the strength after them): 65.6, 96.9, 91.8 %."""
