"""How values go into a database and come out: five kinds, each converted once.

SQLite knows neither days nor instants: both are stored as text, instants in UTC, in the form
SQLAlchemy writes them, so that one journal reads the same through either.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Converters = dict[str, Callable[[Any], Any]]

KINDS = ("day", "instant", "json", "flag", "plain")


def _day_in(value: date) -> str:
    return value.isoformat()


def _instant_in(value: datetime) -> str:
    # Not strftime: its %Y writes the year 7 as 7, and nothing reads that back.
    utc = aware(value).astimezone(UTC).replace(tzinfo=None)
    return utc.isoformat(sep=" ", timespec="microseconds")


def _instant_out(value: str) -> datetime:
    return datetime.fromisoformat(f"{value}+00:00")


def _json_in(value: Any) -> str:
    if type(value) is list and all(type(each) is int for each in value):
        return str(value)  # what JSON would say, without its import
    import json

    return json.dumps(value, ensure_ascii=False)


def _json_out(value: str) -> Any:
    import json

    return json.loads(value)


def aware(value: datetime) -> datetime:
    """Return the instant, refusing one without a zone.

    Raises:
        ValueError: If the instant has no zone: it could mean any moment of a day.
    """
    if value.utcoffset() is None:
        raise ValueError("an instant needs a time zone")
    return value


def _utc(value: datetime) -> datetime:
    return aware(value).astimezone(UTC)


SQLITE_IN: Converters = {
    "day": _day_in,
    "instant": _instant_in,
    "json": _json_in,
    "flag": int,
}
SQLITE_OUT: Converters = {
    "day": date.fromisoformat,
    "instant": _instant_out,
    "json": _json_out,
    "flag": bool,
}
POSTGRESQL_IN: Converters = {"instant": _utc, "json": _json_in}
POSTGRESQL_OUT: Converters = {"instant": _utc}


def going_in(
    given: dict[str, Any], takes: dict[str, str], constants: dict[str, Any], kinds: Converters
) -> dict[str, Any]:
    """The parameters of a statement as the driver wants them; none may be missing."""
    ready = dict(constants)
    for name, kind in takes.items():
        value = given[name]
        convert = kinds.get(kind)
        ready[name] = value if value is None or convert is None else convert(value)
    return ready


def coming_out(columns: tuple[str, ...], kinds: Converters) -> Callable[[Any], tuple[Any, ...]]:
    """A function from a driver's row to a row of values."""
    steps = [(place, kinds[kind]) for place, kind in enumerate(columns) if kind in kinds]
    if not steps:
        return tuple

    def convert(row: Any) -> tuple[Any, ...]:
        values = list(row)
        for place, out in steps:
            if values[place] is not None:
                values[place] = out(values[place])
        return tuple(values)

    return convert
