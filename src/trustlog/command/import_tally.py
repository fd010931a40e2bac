"""What comes together while a file is gone through."""

from __future__ import annotations

from trustlog.domain.days import written
from trustlog.domain.imports import HANDLE_MARK, Meaning, Remainder
from trustlog.domain.text import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.moments import Moment
    from trustlog.exchange.incoming import Entry, Pause

    Span = tuple[date, date]

FIRST_ROWS = 5


class Tally(Remainder):
    """Counts and lists, by what became of each entry."""

    def __init__(self) -> None:
        super().__init__()
        self.new: dict[str, int] = {}
        self.same: dict[str, int] = {}
        self.pauses: list[Pause] = []
        self.people: dict[str, date] = {}
        """The first day on which each handle is named."""
        self.days: dict[str, Span] = {}
        """The first and the last day of each habit, as it is called here."""
        self.meanings: dict[str, Meaning] = {}
        self.unmapped: dict[str, Meaning] = {}
        self.named: set[str] = set()
        """Every word of theirs that may be something here."""
        self.rows: list[str] = []
        self.first: date | None = None
        self.last: date | None = None

    def count_same(self, what: str) -> None:
        """Count one that is there already."""
        self.same[what] = self.same.get(what, 0) + 1

    def count_new(self, what: str, count: int = 1) -> None:
        """Count what will be new."""
        self.new[what] = self.new.get(what, 0) + count

    def name(self, entry: Entry) -> None:
        """Note the words of an entry that may be something here."""
        if entry.habit is not None:
            self.named.add(entry.habit)
        for name in entry.people:
            self.named.add(f"{HANDLE_MARK}{name.casefold()}")

    def mean(self, entry: Entry | Pause, ours: str | None) -> None:
        """Count what a habit of theirs is here."""
        theirs = entry.habit or ""
        found = self.unmapped if ours is None else self.meanings
        before = found.get(theirs)
        count = 1 if before is None else before.count + 1
        found[theirs] = Meaning.trusted({"theirs": theirs, "ours": ours or "", "count": count})

    def take(self, entry: Entry, moment: Moment | None) -> None:
        """Count a moment that is new."""
        if moment is None:
            return
        self.new["moments"] = self.new.get("moments", 0) + 1
        day = moment.day
        if self.first is None or day < self.first:
            self.first = day
        if self.last is None or day > self.last:
            self.last = day
        if moment.habit is not None:
            self.see(moment.habit, day)
        for handle in moment.people:
            self.people[handle] = min(day, self.people.get(handle, day))
        if len(self.rows) < FIRST_ROWS:
            self.rows.append(f"{entry.place}: {_row(moment)}")

    def see(self, habit: str, day: date) -> None:
        """Note a day of a habit."""
        first, last = self.days.get(habit, (day, day))
        self.days[habit] = (min(first, day), max(last, day))


def _row(moment: Moment) -> str:
    """A moment as it would be here, on one line."""
    effect = "" if moment.effect == "built" else moment.effect
    clock = moment.clock() if moment.timed else ""
    people = " ".join(f"@{handle}" for handle in moment.people)
    tags = " ".join(f"+{tag}" for tag in moment.tags)
    said = (written(moment.day), clock, moment.habit, effect, people, tags, one_line(moment.note))
    return " · ".join(part for part in said if part)
