"""What came of writing what can be read of a damaged journal into a new file."""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Salvage(Value):
    """The rows taken over and those known of, by table, and what was wrong with them."""

    taken: dict[str, int]
    known: dict[str, int]
    changed: tuple[str, ...]
    """The rows that went over as they are read, which is not as they were written."""
    lost: tuple[str, ...]
    """The names of what stands in for habits and people that are gone."""
    left: tuple[dict[str, Any], ...]
    """The rows that could be read and fit no table."""
