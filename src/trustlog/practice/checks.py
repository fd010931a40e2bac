"""Say of oneself, once a quarter, how each element stands."""

from __future__ import annotations

from trustlog.store.checks import set_check

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from trustlog.domain.checks import Check
    from trustlog.domain.operations import Operation
    from trustlog.store.journal import Journal


def check(journal: Journal, checks: Sequence[Check], operation: Operation) -> None:
    """Write down self-checks, each in place of the one of its quarter: one step of undo."""
    with journal.changing(operation) as change:
        change.step(", ".join(f"{each.element} {each.value}" for each in checks))
        for each in checks:
            set_check(change, each)
