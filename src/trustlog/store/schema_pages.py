"""The pages in which a journal says where its tables are, out of an empty one.

A journal that was made by the same steps has its tables at the same pages. So where these few
pages are damaged, and SQLite would find no table at all, those of an empty journal say the same.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing

from trustlog.store.connection import APPLICATION_ID
from trustlog.store.layout import statements_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = 4096
HEADER = 100
INTERIOR = 5


def with_schema_pages(data: bytes, schema: int) -> bytes:
    """The bytes of a journal, its schema's pages as those of an empty journal of that schema."""
    blank = _blank(schema)
    made = bytearray(data)
    for number in _pages(blank, 1):
        start = (number - 1) * PAGE
        kept = HEADER if number == 1 else 0  # the file's own header says how big it is
        made[start + kept : start + PAGE] = blank[start + kept : start + PAGE]
    return bytes(made)


def _blank(schema: int) -> bytes:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as driver:
        driver.execute(f"PRAGMA page_size={PAGE}")
        driver.execute(f"PRAGMA application_id={APPLICATION_ID}")
        driver.execute("BEGIN")
        for statement in statements_of(schema):
            driver.execute(statement)
        driver.execute("COMMIT")
        return driver.serialize()


def _pages(data: bytes, number: int) -> Iterator[int]:
    """A page of a tree of rows and all below it, as SQLite's file format has them."""
    yield number
    start = (number - 1) * PAGE
    at = start + (HEADER if number == 1 else 0)
    if data[at] != INTERIOR:
        return
    cells = int.from_bytes(data[at + 3 : at + 5], "big")
    for cell in range(cells):
        pointer = at + 12 + 2 * cell
        child = start + int.from_bytes(data[pointer : pointer + 2], "big")
        yield from _pages(data, int.from_bytes(data[child : child + 4], "big"))
    yield from _pages(data, int.from_bytes(data[at + 8 : at + 12], "big"))
