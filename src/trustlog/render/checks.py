"""Self-checks as lines: a series for each element, and a block beside the habits of a report."""

from __future__ import annotations

from trustlog.domain.checks import CULTURE, FRAMEWORKS, PARTNERSHIP
from trustlog.domain.columns import pad, width, wrap
from trustlog.domain.days import cut
from trustlog.domain.periods import QUARTER, Period
from trustlog.domain.text import one_line
from trustlog.render.account import DOT
from trustlog.render.blocks import MARGIN
from trustlog.render.styled import DIM, PLAIN, bold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from trustlog.domain.checks import Check, Element, Series
    from trustlog.render.styled import Styled
    from trustlog.report.checks import CheckReport

TITLES = {CULTURE: "Seven culture elements", PARTNERSHIP: "Nine partnership principles"}
GAP = "  "
OWN_VIEW = "1 to 5, as you see your own conduct."


def quarter_said(first: date) -> str:
    """`Q4 2026`."""
    return f"Q{Period(kind=QUARTER, first=first).number} {first.year}"


def question_of(element: Element, place: str, columns: int) -> str:
    """What is asked of an element on a terminal."""
    lines = wrap(element.statement, columns, MARGIN)
    return "\n".join([f"{place}  {element.slug}", *lines, f"{MARGIN}1 to 5: "])


def checked_line(checks: Sequence[Check], answered: int, asked: int, quarter: date) -> str:
    """`Checked vision 4, safety 3 · Q4 2026 · 2 of 7 answered`."""
    said = ", ".join(f"{check.element} {check.value}" for check in checks)
    return DOT.join([f"Checked {said}", quarter_said(quarter), f"{answered} of {asked} answered"])


def replaced_lines(before: Sequence[Check], after: Sequence[Check]) -> Iterator[str]:
    """`vision was: 4 the goals moved`, for each that was said otherwise in the same quarter."""
    now = {each.element: each for each in after}
    for was in before:
        if was != now.get(was.element, was):
            yield f"{was.element} was: {cut(f'{was.value} {was.note}'.strip())}"


def check_lines(report: CheckReport, columns: int) -> Iterator[Styled]:
    """The series by quarter, the newest last; as many quarters as there is room for."""
    wide = max(width(each.element.slug) for each in report.series)
    heads = [quarter_said(first) for first in report.quarters]
    room = (columns - len(MARGIN) - wide) // (len("Q4 2026") + len(GAP))
    shown = report.quarters[-room:]
    for framework in FRAMEWORKS:
        series = [each for each in report.series if each.element.framework == framework]
        if not any(each.checks for each in series):
            continue
        yield bold(TITLES[framework])
        cells = GAP.join(heads[-room:])
        yield [(f"{MARGIN}{'':<{wide}}{GAP}{cells}", DIM)]
        for each in series:
            values = GAP.join(f"{_value(each, first):>7}" for first in shown)
            yield [(f"{MARGIN}{pad(each.element.slug, wide)}{GAP}{values}", PLAIN)]
        yield from _notes(series, columns)
    yield [(OWN_VIEW, DIM)]


def _notes(series: Sequence[Series], columns: int) -> Iterator[Styled]:
    """What was written beside the values of the newest quarter."""
    newest = max(check.since for each in series for check in each.checks)
    for each in series:
        check = each.on(newest)
        if check is not None and check.note:
            said = f"{each.element.slug}: {one_line(check.note)}"
            yield from ([(line, DIM)] for line in wrap(said, columns, MARGIN))


def _value(series: Series, quarter: date) -> str:
    check = series.on(quarter)
    return "" if check is None else str(check.value)


def checks_beside(report: CheckReport, quarter: date, columns: int) -> dict[str, list[Styled]]:
    """The self-check of a quarter under the title of its framework; none, no line."""
    found: dict[str, list[Styled]] = {}
    for framework in FRAMEWORKS:
        said = [
            _said(each, quarter)
            for each in report.series
            if each.element.framework == framework and each.on(quarter) is not None
        ]
        if said:
            label = f"{MARGIN}self-check  "
            lines = wrap(", ".join(said), columns - width(label))
            found[TITLES[framework]] = [
                [(label if n == 0 else " " * width(label), DIM), (line, PLAIN)]
                for n, line in enumerate(lines)
            ]
    return found


def _said(series: Series, quarter: date) -> str:
    """`vision 4 (+1)`: the value, and its change since the quarter before."""
    change = series.change(quarter)
    return f"{series.element.slug} {_value(series, quarter)}" + (
        f" ({change:+d})" if change else ""
    )
