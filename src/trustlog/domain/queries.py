"""What to look for in notes, as people type it: `calm "post mortem" deploy* -friday`.

A small grammar in which nothing is a mistake. Words are all wanted, together in quotes they stand
side by side, a dash before one leaves moments out, a star behind one lets it go on. Every other
sign is plain text, so that nothing that is typed can speak to the database.
"""

from __future__ import annotations

import unicodedata

from trustlog.domain.errors import UnreadableError
from trustlog.domain.text import ranges
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

QUOTE, WITHOUT, GOES_ON = '"', "-", "*"

_NO_TEXT = ranges("0-1f 7f-9f d800-dfff")
"""C0, DEL, C1, and halves of a character."""


class Term(Value):
    """A word, or words that stand side by side; if it `goes_on`, the last may be longer."""

    text: str
    goes_on: bool = False


class Query(Value):
    """Everything that a note must hold, and what it must not."""

    wanted: tuple[Term, ...]
    unwanted: tuple[Term, ...] = ()


def query_of(words: Iterable[str]) -> Query:
    """Read a query; a piece with blanks in it, as a shell hands over what was quoted, is a phrase.

    Raises:
        UnreadableError: If there is no word in it to look for.
    """
    terms = [*_terms(_plain(" ".join(map(_in_one_piece, words))))]
    wanted = tuple(dict.fromkeys(term for term, without in terms if not without))
    unwanted = tuple(dict.fromkeys(term for term, without in terms if without))
    if wanted:
        return Query(wanted=wanted, unwanted=unwanted)
    if unwanted:
        raise UnreadableError(
            "A dash leaves moments out, and there is no word to find any by. Add one."
        )
    raise UnreadableError(
        "There is no word to look for in this. Write a word, or the beginning of one and a star."
    )


def _in_one_piece(piece: str) -> str:
    if QUOTE in piece or len(piece.split()) < 2:  # one word, or none
        return piece
    body = piece.strip()
    dash = WITHOUT if body.startswith(WITHOUT) else ""
    star = GOES_ON if body.endswith(GOES_ON) else ""
    return f"{dash}{QUOTE}{body.removeprefix(dash).removesuffix(star)}{QUOTE}{star}"


def _plain(text: str) -> str:
    """The text with letters composed, as notes are kept, and a blank for what no note holds."""
    held = "".join(" " if any(ord(sign) in each for each in _NO_TEXT) else sign for sign in text)
    return unicodedata.normalize("NFC", held)


def _terms(text: str) -> Iterator[tuple[Term, bool]]:
    """Each term that has something to find, and whether it leaves moments out.

    A quote without its other half is plain text.
    """
    pieces = text.split(QUOTE)
    if len(pieces) % 2 == 0:
        pieces[-2:] = [" ".join(pieces[-2:])]
    yield from _words(pieces[0])
    for before, phrase, after in zip(pieces[::2], pieces[1::2], pieces[2::2], strict=False):
        if _has_word(phrase):
            term = Term(text=phrase.strip(), goes_on=after.startswith(GOES_ON))
            yield term, before.rpartition(" ")[2] == WITHOUT
        yield from _words(after)


def _words(text: str) -> Iterator[tuple[Term, bool]]:
    for word in text.split():
        body = word.removeprefix(WITHOUT).rstrip(GOES_ON)
        if _has_word(body):
            yield Term(text=body, goes_on=word.endswith(GOES_ON)), word.startswith(WITHOUT)


def _has_word(text: str) -> bool:
    """Whether there is a letter or a digit: only those are found."""
    return any(sign.isalnum() for sign in text)
