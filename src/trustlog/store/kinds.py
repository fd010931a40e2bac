"""Whether a value is of its column's kind, so that whatever reads it later can."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal, InvalidOperation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from trustlog.store.layout import Table

DECIMALS = {"measure": ("target",), "reading": ("value",), "aim": ("baseline", "target")}
"""The columns of text that hold a number."""


def clean(value: Any) -> Any:
    """Text with what is no UTF-8 replaced."""
    if not isinstance(value, str):
        return value
    return (
        value.encode("utf-8", "surrogateescape").decode("utf-8", "replace").replace("\0", "\ufffd")
    )


def fits_kinds(table: Table, row: tuple[Any, ...]) -> bool:
    """Whether each value is of its column's kind, so that whatever reads it can."""
    named = dict(zip(table.columns, row, strict=True))
    try:
        for name in DECIMALS.get(table.name, ()):
            if named[name] is not None:
                Decimal(named[name])
        return all(_is_of(table.kinds[name], value) for name, value in named.items())
    except (ValueError, TypeError, InvalidOperation):
        return False


def _is_of(kind: str, value: Any) -> bool:
    if value is None:
        return True
    match kind:
        case "DATE":
            return bool(date.fromisoformat(value).isoformat() == value)
        case "DATETIME":
            return datetime.fromisoformat(f"{value}+00:00").tzinfo is not None
        case "BOOLEAN":
            return bool(value in (0, 1))
        case "TEXT":
            return isinstance(value, str)
        case _:
            return isinstance(value, int)
