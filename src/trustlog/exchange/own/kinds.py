"""What stands in a file of trustlog's own: kinds of text, numbers and days, nothing else let by."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from trustlog.domain.errors import TrustlogError
from trustlog.domain.measures import number_of
from trustlog.domain.text import NOTE_LIMIT, clean_note, clean_word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

MOST = 2**31 - 1
"""The largest whole number that every database takes."""


def _day(value: Any) -> date:
    day = _read(date.fromisoformat, value)
    if day is None or day.isoformat() != value:
        raise ValueError("it is no day such as 2026-11-20")
    return day


def _read(read: Callable[[str], T], value: Any) -> T | None:
    try:
        return read(value) if isinstance(value, str) else None
    except ValueError:  # no calendar or clock has it
        return None


def _instant(value: Any) -> datetime:
    at = _read(datetime.fromisoformat, value)
    offset = None if at is None else at.utcoffset()
    if at is None or offset is None or offset.total_seconds() % 60:
        raise ValueError("it is no instant such as 2026-11-20T15:40:00+01:00")
    at.timestamp()  # one that no clock of ours can show
    return at


def _text(value: str) -> str:
    if "\0" in value:
        raise ValueError("it has a NUL")
    return value


def _title(value: str) -> str:
    if not value.strip():
        raise ValueError("it is empty")
    return value


def _note(value: str) -> str:
    return _said(clean_note, value)


def _word(what: str) -> Any:
    @lru_cache(maxsize=4096)  # the same few stand in every line
    def read(value: str) -> str:
        if _said(lambda text: clean_word(text, what), value) != value:
            raise ValueError("it is no plain lower-case word")
        return value

    return AfterValidator(read)


def _said(read: Any, value: str) -> str:
    try:
        found: str = read(value)
    except TrustlogError as error:
        raise ValueError(str(error)) from None
    return found


def _number(value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ValueError("it is no number")  # noqa: TRY004  # what pydantic catches
    plain = format(Decimal(str(value)), "f") if isinstance(value, float) else str(value)
    try:
        return number_of(plain)
    except TrustlogError as error:
        raise ValueError(str(error)) from None


def _mark(value: str) -> int:
    number = int(value, 16)
    return number - (1 << 64) if number >> 63 else number


Day = Annotated[date, BeforeValidator(_day)]
Instant = Annotated[datetime, BeforeValidator(_instant)]
Text = Annotated[str, Field(max_length=NOTE_LIMIT), AfterValidator(_text)]
Title = Annotated[Text, AfterValidator(_title)]
Note = Annotated[str, AfterValidator(_note)]
Handle = Annotated[str, _word("A handle")]
Tag = Annotated[str, _word("A tag")]
Slug = Annotated[str, _word("A slug")]
Uid = Annotated[str, Field(pattern=r"^[0-9A-Za-z-]{1,64}$")]
Count = Annotated[int, Field(ge=0, le=MOST)]
Number = Annotated[int, Field(ge=1, le=MOST)]
Amount = Annotated[Decimal, BeforeValidator(_number)]
Mark = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$"), AfterValidator(_mark)]


class Shape(BaseModel):
    """An object of which every key is known, and every value of its kind."""

    model_config = ConfigDict(strict=True, extra="forbid", hide_input_in_errors=True)


class Identified(Shape):
    """Something with an identity, and what it was when it came out of a file before."""

    uid: Uid | None = None
    was: list[Mark] = []

    @property
    def marks(self) -> tuple[int, ...]:
        """Its marks."""
        return tuple(int(each) for each in self.was)
