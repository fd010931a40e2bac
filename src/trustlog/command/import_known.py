"""The moments of a journal as jrnl's file has them: so that what came from here is known again.

jrnl keeps no identity of an entry but its minute and its words, and neither does what is exported
for it. So an entry of the minute and the words of a moment here is that moment.
"""

from __future__ import annotations

from collections import Counter
from io import BytesIO
from itertools import islice

from trustlog.domain.days import FIRST_DAY
from trustlog.domain.moments import Filters
from trustlog.exchange.incoming import HEAD, Entry, File
from trustlog.exchange.jrnl import journal_as_jrnl
from trustlog.exchange.readers.jrnl import read
from trustlog.store.imported import digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.store.journal import Journal

HANDFUL = 500


class Known:
    """What the moments of a journal say to jrnl, each to be found once."""

    def __init__(self, journal: Journal) -> None:
        self._count = Counter(map(_mark, _entries(journal)))

    def take(self, entry: Entry) -> bool:
        """Whether a moment says what an entry does; the next such entry needs another."""
        mark = _mark(entry)
        is_there = self._count[mark] > 0
        self._count[mark] -= is_there
        return is_there


def _entries(journal: Journal) -> Iterator[Entry]:
    days = Filters(since=FIRST_DAY.min, until=FIRST_DAY.max)
    moments = journal.moments.in_order(days, private=True)
    titles = journal.titles()
    while handful := [*islice(moments, HANDFUL)]:
        data = "".join(journal_as_jrnl(handful, titles)).encode()
        file = File(name="", handle=BytesIO(data), size=len(data), head=data[:HEAD])
        yield from (each for each in read(file) if isinstance(each, Entry))


def _mark(entry: Entry) -> int:
    return digest(f"{entry.day} {entry.at} {' '.join(entry.note.split())}")
