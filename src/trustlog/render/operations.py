"""Steps of undo as lines."""

from __future__ import annotations

from trustlog.domain.columns import cut
from trustlog.domain.days import short
from trustlog.domain.text import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from trustlog.domain.operations import Operation


def operation_said(operation: Operation) -> str:
    """`add #83 listening`."""
    return one_line(f"{operation.verb} {operation.subject}")


def operation_lines(operations: Sequence[Operation], columns: int) -> Iterator[str]:
    """A line for each step, newest first, cut at the edge."""
    for operation in operations:
        undone = "  (undone)" if operation.undone else ""
        line = f"{short(operation.day):<10}  {operation_said(operation)}"
        yield cut(line, columns - len(undone)) + undone
