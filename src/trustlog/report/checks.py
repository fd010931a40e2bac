"""The self-checks of a journal as series, and how they stand in one quarter."""

from __future__ import annotations

from trustlog.domain.checks import quarters_of, series_of
from trustlog.domain.value import Value
from trustlog.store.checks import all_checks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.checks import Series
    from trustlog.store.journal import Journal


class CheckReport(Value):
    """The series of every element of a framework, or of both, and the quarters they know."""

    series: tuple[Series, ...]
    quarters: tuple[date, ...]


def check_report(journal: Journal, framework: str | None = None) -> CheckReport:
    """Every self-check, as a series for each element."""
    series = series_of(all_checks(journal), framework)
    return CheckReport(series=tuple(series), quarters=tuple(quarters_of(series)))
