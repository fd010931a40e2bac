"""The lines that say what is off, skipped, or over."""

from __future__ import annotations

from datetime import timedelta

from trustlog.domain.days import written
from trustlog.domain.text import one_line
from trustlog.domain.weeks import range_said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.pauses import Off, Skip
    from trustlog.domain.spans import Span

DOT = " · "
DAY = timedelta(1)


def off_line(off: Off) -> str:
    """`Off · Sat 17 – Sun 25 Oct 2026 · holiday`; without an end `from Sat 17 Oct 2026`."""
    said = [f"Off {off.habit}" if off.habit else "Off", _days(off)]
    return one_line(DOT.join([*said, off.why] if off.why else said))


def _days(off: Off) -> str:
    return f"from {written(off.since)}" if off.until is None else range_said(off.since, off.until)


def back_line(ended: Off, day: date) -> str:
    """`Back on Mon 26 Oct 2026 · off Sat 17 – Sun 25 Oct 2026`."""
    said = f"Back to {ended.habit} on" if ended.habit else "Back on"
    if ended.since >= day:
        return one_line(f"{said} {written(day)}{DOT}no day was off")
    return one_line(f"{said} {written(day)}{DOT}off {range_said(ended.since, day - DAY)}")


def skipped_line(skip: Skip, span: Span) -> str:
    """`Skipped recognition · Mon 16 – Sun 22 Nov 2026 · travelling`: the whole slot."""
    said = [f"Skipped {skip.habit}", range_said(span.first, span.last)]
    return one_line(DOT.join([*said, skip.why] if skip.why else said))
