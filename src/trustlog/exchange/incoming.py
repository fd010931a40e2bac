"""What a reader of another tool's journal yields, whichever tool it is.

A reader is a module of `exchange/readers/` with `recognised(file)` and `read(file)`. It yields as
it reads, raises `RefusedError` where the file as a whole cannot be read, and for a single entry
that cannot be, yields `Refused` and goes on. What it can read and trustlog cannot keep is a `Lost`.
"""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date, time
    from typing import BinaryIO, Protocol

MOST_BYTES = 512 << 20
"""The longest file that is read, and the most that may come out of a packed one."""
MOST_ENTRIES = 2_000_000
LONGEST_NOTE = 100_000
HEAD = 64 << 10
"""How much of a file's beginning is there to recognise it by."""


class File(Value):
    """A file to import. Whoever reads it seeks to where it begins; nothing is unpacked to disk.

    `path` is None for standard input, which is held in memory. `columns` are the names that the
    person gave the columns of a table, `date_order` how they write days: dmy, mdy or nothing.
    """

    name: str
    handle: BinaryIO
    size: int
    head: bytes
    path: str | None = None
    columns: Mapping[str, str] = {}
    date_order: str = ""


class Entry(Value):
    """A moment, as the other tool has it.

    Attributes:
        place: Where it is, in words for the person: `line 12`, `entry 3 of Journal.json`.
        source_id: What tells it from any other entry of the tool, the same at each reading: its
            own id, or what the format gives (day and habit; date, time and hash of the text).
        day: The date on the entry's own clock; `day_ends_at` of the journal is not the reader's.
        at: The time on that clock; None where the tool knows the day alone.
        utc_offset: Minutes ahead of UTC, where the tool knows them.
        habit: The other tool's name of it; None for a note.
        effect: built, neutral or cost, where the tool knows it.
        note: Its text, an amount included (`noted`).
        people: Handles without @, as they are written there.
        tags: Without # or @.
        uid: trustlog's own identity of the moment, where the file holds it.
        settled: Whether `day` is the journal's day already, whatever the hour.
    """

    place: str
    source_id: str
    day: date
    at: time | None = None
    utc_offset: int | None = None
    habit: str | None = None
    effect: str | None = None
    note: str = ""
    people: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    private: bool = False
    uid: str | None = None
    settled: bool = False


class Pause(Value):
    """A day on which the person excused a habit: harsh's s, Loop's skip."""

    place: str
    source_id: str
    day: date
    habit: str
    why: str = ""


class Kind(Value):
    """A habit of the other tool. It comes before the entries that name it.

    `every` is its cadence as `habit add --every` takes it; None where it has none that fits.
    """

    name: str
    every: str | None = None
    retired: bool = False


class Refused(Value):
    """What cannot be read, and why: one sentence."""

    place: str
    why: str


class Lost(Value):
    """What is read and cannot be kept; `what` is a plural noun, by which they are counted.

    `what`: "ratings", "pictures", "colours", "reminders".
    """

    place: str
    what: str


if TYPE_CHECKING:
    Item = Entry | Pause | Kind | Refused | Lost

    class Reader(Protocol):
        """A module of `exchange/readers/`."""

        SOURCE: str
        """What its entries are kept as having come from: `jrnl`. The word for `--as`."""

        TITLE: str
        """Its name for people: `Loop Habit Tracker`."""

        def recognised(self, file: File) -> bool:
            """Whether a file is of this format, by its head and, for a zip, its table."""

        def read(self, file: File) -> Iterator[Item]:
            """Everything in a file.

            Raises:
                RefusedError: If the file as a whole cannot be read.
            """


def noted(amount: str, note: str) -> str:
    """A note that keeps an amount: `12 km – along the river`."""
    return " – ".join(part for part in (amount.strip(), note.strip()) if part)
