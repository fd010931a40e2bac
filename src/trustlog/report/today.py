"""What a day asks for: habits that are due, those with room left, who waits, what was logged."""

from __future__ import annotations

from datetime import date, timedelta

from trustlog.domain.moments import Filters
from trustlog.domain.reflections import WEEK
from trustlog.domain.slots import OPEN, Slot, slot_of
from trustlog.domain.spans import spans
from trustlog.domain.value import Value
from trustlog.report.habits import standings
from trustlog.report.waiting import waiting
from trustlog.store.pauses import all_offs
from trustlog.store.reflections import reflection_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.aims import Aim
    from trustlog.domain.moments import Moment
    from trustlog.domain.pauses import Off
    from trustlog.domain.reflections import Intention
    from trustlog.domain.weeks import Week
    from trustlog.report.habits import Standing
    from trustlog.report.waiting import Waiting
    from trustlog.store.journal import Journal

SHOWN = 50
AHEAD = timedelta(100)
"""How far the next day on which something is due is looked for: a quarter and a little."""


class Possible(Value):
    """A habit with a slot that is open, and that slot."""

    standing: Standing
    slot: Slot


class TodayReport(Value):
    """A day: what is due, what else is open, who waits, and what was logged, oldest first.

    Of many moments it has the newest; `logged` is how many there are.

    `upcoming` is a habit and the day on which it asks next, where nothing is due. `meant` is what
    the week before meant for this one; the habit in focus comes first where it stands.
    """

    day: date
    week: Week
    due: tuple[Standing, ...]
    possible: tuple[Possible, ...]
    upcoming: tuple[str, date] | None
    waiting: Waiting
    moments: tuple[Moment, ...]
    logged: int
    reviews: tuple[Aim, ...]
    meant: Intention | None
    practised: bool
    """Whether any habit is practised, due or not."""
    off: Off | None
    """The days off, of everything, that hold the day."""


def today_report(journal: Journal, day: date, week: Week) -> TodayReport:
    """Read what a day asks for."""
    stand = standings(journal, day, day, percents=True)
    found = [each for each in stand if each.habit.life.until is None]
    before = reflection_of(journal, WEEK, week.before().first)
    meant = None if before is None else before.meant
    if meant is not None:
        found.sort(key=lambda each: each.habit.slug != meant.habit)
    due = tuple(each for each in found if each.figures.due_today)
    moments = list(journal.moments.listed(Filters(since=day, until=day), SHOWN))
    return TodayReport(
        day=day,
        week=week,
        due=due,
        possible=tuple(
            Possible(standing=each, slot=slot)
            for each in found
            if each not in due
            for slot in [_open_quota(each, day)]
            if slot is not None
        ),
        upcoming=None if due else _upcoming(found, day),
        waiting=waiting(journal, day),
        moments=tuple(reversed(moments)),
        logged=len(moments) if len(moments) < SHOWN else _logged(journal, day),
        reviews=_reviews(journal, day),
        meant=meant,
        practised=bool(found),
        off=_off(journal, day),
    )


def _logged(journal: Journal, day: date) -> int:
    return sum(sum(effects.values()) for effects in journal.moments.counted(day, day).values())


def _off(journal: Journal, day: date) -> Off | None:
    held = [off for off in all_offs(journal) if off.habit is None and off.holds(day)]
    return held[-1] if held else None


def _reviews(journal: Journal, day: date) -> tuple[Aim, ...]:
    """The aims to be reviewed; where there are none, not even what would read them is loaded."""
    if not journal.aim_ids():
        return ()
    from trustlog.report.aims import reviews_due

    return reviews_due(journal, day)


def _open_quota(standing: Standing, day: date) -> Slot | None:
    """The open slot of a quota that holds a day: a scheduled one that is open is due, or done."""
    for slot in standing.slots_between(day, day):
        if slot.state == OPEN and slot.span.cadence.times is not None:
            return slot
    return None


def _upcoming(found: list[Standing], day: date) -> tuple[str, date] | None:
    """The next day on which a scheduled habit asks, and which."""
    best: tuple[str, date] | None = None
    for each in found:
        life = each.habit.life
        for span in spans(life, day + timedelta(1), day + AHEAD):
            if span.cadence.times is not None:
                break
            if slot_of(span, life, each.pauses, each.done, day).state == OPEN:
                if best is None or span.first < best[1]:
                    best = (each.habit.slug, span.first)
                break
    return best
