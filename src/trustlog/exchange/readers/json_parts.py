"""A long JSON object, of which members are arrays: an element at a time; or an object a line.

What two programs would read in two ways is refused: names that come twice, NaN, numbers without
end. So is what no journal has: elements of more than four million characters, a thousand arrays
within each other.
"""

from __future__ import annotations

import re
from codecs import getincrementaldecoder
from json import JSONDecodeError, JSONDecoder
from math import isinf

from trustlog.domain.errors import RefusedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from trustlog.exchange.readers.lines import Source

CHUNK = 1 << 18
LONGEST_PART = 1 << 22
LONGEST_NUMBER = 18
_NO_BLANK = re.compile(r"[^ \t\r\n]")
UNFIT = "It is no JSON that can be read"
TOO_DEEP = "too many arrays or objects are within each other"


class _UnfitError(ValueError):
    """What JSON allows and trustlog does not."""


def elements_of(handle: Source, name: str) -> Iterator[tuple[int, Any]]:
    """Each element of the array that the file's object has under a name, and the line it is on.

    Raises:
        RefusedError: If the file is no such object, at the place where that shows.
    """
    handle.seek(0)
    source, is_there = _Source(handle), False
    for key in _names(source):
        if key == name:
            is_there = True
            yield from _array(source)
        else:
            source.value()
    if not is_there:
        raise RefusedError(f'It has no "{name}".')


def members_of(handle: Source) -> Iterator[tuple[int, str, Any]]:
    """Every member of the file's object: its line, its name, its value or each element of it.

    Raises:
        RefusedError: If the file is no such object, at the place where that shows.
    """
    handle.seek(0)
    source = _Source(handle)
    for key in _names(source):
        if source.next_sign() == "[":
            for line, value in _array(source):
                yield line, key, value
        else:
            yield source.line, key, source.value()


def object_of(text: str, line: int) -> dict[str, Any]:
    """The object that a line is.

    Raises:
        RefusedError: If it is none.
    """
    why = "it is no object"
    try:
        value = _JSON.decode(text)
        if isinstance(value, dict):
            return value
    except JSONDecodeError as error:
        why = _lower(error.msg)
    except _UnfitError as error:
        why = str(error)
    except RecursionError:
        why = TOO_DEEP
    raise RefusedError(f"Line {line}: {UNFIT}: {why}.")


def _names(source: _Source) -> Iterator[str]:
    """Each name of the object that a file is; who asks for the next has read the value."""
    source.expect("{")
    found: set[str] = set()
    more = source.next_sign() != "}"
    while more:
        key = source.value()
        if not isinstance(key, str) or key in found:
            raise source.refused("names have to be texts, each once")
        found.add(key)
        source.expect(":")
        yield key
        more = source.goes_on("}")
    source.expect("}")
    if source.next_sign():
        raise source.refused("nothing may follow")


def _array(source: _Source) -> Iterator[tuple[int, Any]]:
    source.expect("[")
    more = source.next_sign() != "]"
    while more:
        source.next_sign()
        line = source.line
        yield line, source.value()
        more = source.goes_on("]")
    source.expect("]")


class _Source:
    """The text of a file, as much of it as is needed at a time."""

    def __init__(self, handle: Source) -> None:
        self._handle = handle
        self._decoder = getincrementaldecoder("utf-8-sig")()
        self._text = ""
        self._place = 0
        self._ended = False
        self.line = 1

    def next_sign(self) -> str:
        """The next sign that is no blank; empty at the end."""
        while True:
            found = _NO_BLANK.search(self._text, self._place)
            end = len(self._text) if found is None else found.start()
            self.line += self._text.count("\n", self._place, end)
            self._place = end
            if found is not None:
                return found[0]
            if not self._more():
                return ""

    def expect(self, sign: str) -> None:
        """Go past a sign.

        Raises:
            RefusedError: If it is not there.
        """
        if self.next_sign() != sign:
            raise self.refused(f"{sign} is missing" if self._place < len(self._text) else "it ends")
        self._place += 1

    def goes_on(self, end: str) -> bool:
        """Go past a comma; false at the end."""
        if self.next_sign() == end:
            return False
        self.expect(",")
        return True

    def value(self) -> Any:
        """The value that begins here."""
        self.next_sign()
        while True:
            try:
                value, end = _JSON.raw_decode(self._text, self._place)
            except JSONDecodeError as error:
                if not self._has_room() or not self._more():
                    raise self.refused(_lower(error.msg)) from None
            except _UnfitError as error:
                raise self.refused(str(error)) from None
            except RecursionError:
                raise self.refused(TOO_DEEP) from None
            else:
                # A number may go on behind what was read so far.
                if end < len(self._text) or not self._more():
                    break
        self.line += self._text.count("\n", self._place, end)
        self._place = end
        return value

    def refused(self, why: str) -> RefusedError:
        """The error that says what is wrong here."""
        return RefusedError(f"Line {self.line}: {UNFIT}: {why}.")

    def _has_room(self) -> bool:
        return len(self._text) - self._place < LONGEST_PART

    def _more(self) -> bool:
        """Read on, as much again as there is; false at the end of the file."""
        if self._ended:
            return False
        rest = self._text[self._place :]
        data = self._handle.read(max(CHUNK, len(rest)))
        self._ended = not data
        try:
            self._text = rest + self._decoder.decode(data, final=self._ended)
        except UnicodeDecodeError:
            line = self.line + rest.count("\n")
            raise RefusedError(
                f"Line {line} or later: It has bytes that are no UTF-8. Save it as UTF-8."
            ) from None
        self._place = 0
        return bool(data)


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise _UnfitError("a name comes twice in one object")
    return made


def _no_number(word: str) -> None:
    raise _UnfitError(f"{word} is no number")


def _int(digits: str) -> int:
    if len(digits) > LONGEST_NUMBER:
        raise _UnfitError(f"a number has more than {LONGEST_NUMBER} digits")
    return int(digits)


def _float(digits: str) -> float:
    number = float(digits)
    if isinf(number):
        raise _UnfitError("a number is too large")
    return number


def _lower(said: str) -> str:
    return said[:1].lower() + said[1:].removesuffix(" at")


_JSON = JSONDecoder(
    object_pairs_hook=_once_each,
    parse_constant=_no_number,
    parse_int=_int,
    parse_float=_float,
)
