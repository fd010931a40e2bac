"""What a command answers: text for standard output, and what is said about it."""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any


class Answer(Value):
    """The answer in pieces, each with its own line ends, and lines about it for standard error.

    A `receipt` says what was changed; `--quiet` leaves it out. `data` is for other programs, which
    read UTF-8 whatever the terminal speaks.
    """

    text: Iterable[str] = ()
    asides: tuple[str, ...] = ()
    code: int = 0
    receipt: bool = False
    data: bool = False


def line(text: str, *asides: str) -> Answer:
    """One line of answer."""
    return Answer(text=(text + "\n",), asides=asides)


def receipt(text: str, *asides: str) -> Answer:
    """One line that says what was changed."""
    return Answer(text=(text + "\n",), asides=asides, receipt=True)


def json_line(body: Mapping[str, Any]) -> Answer:
    """One JSON object, on one line."""
    from trustlog.exchange.json_shapes import text_of

    return Answer(text=(text_of(body) + "\n",), data=True)
