"""What `checkin` asks, and the line that says what was written down."""

from __future__ import annotations

from trustlog.domain.columns import wrap
from trustlog.domain.days import written
from trustlog.domain.text import one_line
from trustlog.domain.weeks import range_said
from trustlog.render.standing import in_a_row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from trustlog.domain.pauses import Skip
    from trustlog.domain.spans import Span
    from trustlog.practice.moments import Logged
    from trustlog.report.habits import Standing

DOT = " · "
MARGIN = "  "


def question_of(standing: Standing, columns: int) -> str:
    """A habit with its cadence and its run, its cue, and what may be answered."""
    habit = standing.habit
    head = DOT.join(filter(None, (habit.slug, habit.cadence.words, in_a_row(standing))))
    cue = wrap(one_line(habit.cue), columns, MARGIN) if habit.cue else []
    return "\n".join([*wrap(one_line(head), columns), *cue, f"{MARGIN}done, not, skip or leave? "])


def checked_line(logged: Sequence[Logged], skipped: Sequence[tuple[Skip, Span]], day: date) -> str:
    """`Logged #84 listening, #85 recognition · skipped punctuality · Fri 20 Nov 2026`."""
    said = []
    if logged:
        moments = (each.moment for each in logged)
        said.append("Logged " + ", ".join(f"#{each.number} {each.habit}" for each in moments))
    if skipped:
        verb = "skipped" if logged else "Skipped"
        said.append(f"{verb} " + ", ".join(_skipped(*each) for each in skipped))
    said.append(written(day))
    said += [skip.why for skip, _ in skipped if skip.why]
    return one_line(DOT.join(said))


def _skipped(skip: Skip, span: Span) -> str:
    """The habit, and the days of its slot where it has more than one."""
    one_day = span.first == span.last
    return skip.habit if one_day else f"{skip.habit} ({range_said(span.first, span.last)})"


def rest_line(undone: Sequence[str], left: Sequence[str]) -> str:
    """`Not today: recognition · left for later: follow-through`."""
    said = [f"Not today: {', '.join(undone)}"] if undone else []
    if left:
        said.append(f"{'left' if undone else 'Left'} for later: {', '.join(left)}")
    return DOT.join(said)
