"""Moments by the words of their notes, and a query as the text each database reads.

SQLite finds by FTS5, PostgreSQL by the tsvector that `words_of` makes of a note. Both fold case
and the accents of Latin letters, and both take any sign but letters and digits for a gap. Words
reach them in quotes only, so whatever they hold is never read as their syntax.

They differ in what is best (bm25, ts_rank), in the sigma that ends a Greek word and in the vowel
signs of Hindi (gaps for FTS5), and PostgreSQL finds no phrase behind a note's 16,383rd word.
"""

from __future__ import annotations

import unicodedata
from datetime import date

from trustlog.domain.moments import Filters
from trustlog.domain.queries import GOES_ON

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from trustlog.domain.moments import Moment
    from trustlog.domain.queries import Query, Term
    from trustlog.store.journal import Journal

LONGEST_WORD = 500
"""PostgreSQL keeps no word of more than 2,046 bytes, and says so as an error when one is asked."""


class Search:
    """The moments that a query finds among those that pass the filters."""

    def __init__(self, journal: Journal, query: Query, filters: Filters) -> None:
        self._journal = journal
        self._filtered = filters != Filters(since=date.min, until=date.max)
        self._given: dict[str, Any] = {
            "words": TEXTS[journal.connection.dialect](query),
            "since": filters.since,
            "until": filters.until,
            "person_id": _id(journal.person_ids(), filters.person),
            "habit_id": _id(journal.habit_ids(), filters.habit),
            "tag": filters.tag,
            "aim_id": None if filters.aim is None else _id(journal.aim_ids(), filters.aim),
        }

    def newest(self, limit: int) -> Iterator[Moment]:
        """The moments logged last, newest first."""
        rows = self._journal.connection.stream("search.newest", limit=limit, **self._given)
        return self._journal.moments.read(rows)

    def best(self, limit: int) -> Iterator[Moment]:
        """The moments that hold the words most, by the database's own measure."""
        rows = self._journal.connection.stream(self._by("search.best"), limit=limit, **self._given)
        return self._journal.moments.read(rows)

    def count(self) -> int:
        """How many there are."""
        [(number,)] = self._journal.connection.run(self._by("search.count"), **self._given)
        return int(number)

    def _by(self, name: str) -> str:
        """Where no filter is set, the statement that need not look at the moments."""
        return f"{name}_filtered" if self._filtered else name


def _id(ids: dict[str, int], name: str | None) -> int | None:
    return None if name is None else ids.get(name, -1)


def fts5_text(query: Query) -> str:
    """A query as FTS5 reads it: every term in quotes, which it takes apart as it does a note."""
    # Side by side, not joined by AND: what holds no word for FTS5 is then no condition.
    wanted = " ".join(map(_fts5_term, query.wanted))
    if not query.unwanted:
        return wanted
    return f"({wanted}) NOT ({' OR '.join(map(_fts5_term, query.unwanted))})"


def _fts5_term(term: Term) -> str:
    body = term.text.replace('"', '""')
    return f'"{body}"{GOES_ON if term.goes_on else ""}'


def tsquery_text(query: Query) -> str:
    """A query as `to_tsquery` reads it: a term is its words in quotes, one after the other."""
    return " & ".join(
        [*map(_tsquery_term, query.wanted), *("!" + _tsquery_term(term) for term in query.unwanted)]
    )


def _tsquery_term(term: Term) -> str:
    apart = "".join(sign if _may_be_of_a_word(sign) else " " for sign in _folded(term.text))
    words = [f"'{word[:LONGEST_WORD]}'" for word in apart.split() if any(map(str.isalnum, word))]
    return f"({' <-> '.join(words)}{':*' if term.goes_on else ''})"


def _may_be_of_a_word(sign: str) -> bool:
    return sign.isalnum() or not sign.isascii()


def _folded(text: str) -> str:
    """The text without the accents of Latin letters, as `words_of` takes them off a note."""
    folded: list[str] = []
    on_latin = False
    for sign in unicodedata.normalize("NFD", text):
        is_mark = "\u0300" <= sign <= "\u036f"
        if not (is_mark and on_latin):
            folded.append(sign)
            on_latin = sign.isascii() and sign.isalpha()
    return unicodedata.normalize("NFC", "".join(folded))


TEXTS = {"sqlite": fts5_text, "postgresql": tsquery_text}
"""How each database is asked."""
