"""What a file of another tool comes to here: gone through once to plan, once more to write."""

from __future__ import annotations

from _blake2 import blake2b
from datetime import UTC, datetime, timedelta, timezone
from itertools import islice

from trustlog.command.import_known import Known
from trustlog.domain.days import FIRST_DAY, written
from trustlog.domain.errors import RefusedError, TrustlogError
from trustlog.domain.imports import NOTE, NOTHING, TAG_MARK, Arrival
from trustlog.domain.moments import BUILT, Moment
from trustlog.domain.operations import uuid7
from trustlog.domain.text import clean_note, clean_word
from trustlog.domain.time_words import NOON
from trustlog.domain.times import journal_day, moment_at
from trustlog.exchange.incoming import MOST_ENTRIES, Entry, Kind, Pause, Refused, noted
from trustlog.exchange.readers.jrnl import SOURCE as JRNL
from trustlog.store.imported import digest, identified, origins_of, uids_among

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from trustlog.command.front import Desk
    from trustlog.command.import_tally import Tally
    from trustlog.command.import_words import Words
    from trustlog.exchange.incoming import File, Item, Reader
    from trustlog.store.journal import Journal

BATCH = 500
"""So many entries are looked up at once."""
THERE = "says something else here by now"
TWICE = "has the identity of another entry, which says something else"
CHANGED = "says something else than when it was imported"


class Planned:
    """Goes through a file, entry by entry, and tells what each is here."""

    def __init__(
        self, desk: Desk, journal: Journal, file: File, reader: Reader, words: Words
    ) -> None:
        self._clock, self._rules, self._today = desk.front.machine.clock, desk.rules, desk.today
        self._now = self._clock.now()
        self._journal, self._file, self._reader, self._words = journal, file, reader, words
        self._known = origins_of(journal.connection, reader.SOURCE)
        self._offsets: dict[int, timezone] = {}

    def arrivals(self, tally: Tally, told: Callable[[], None]) -> Iterator[Arrival]:
        """Each moment that is new; what the others are is counted.

        Raises:
            RefusedError: If the file as a whole cannot be read, or has too many entries.
        """
        known = dict(self._known)
        logged = Known(self._journal) if self._reader.SOURCE == JRNL else None
        items, count = self._items(), 0
        while batch := list(islice(items, BATCH)):
            count += len(batch)
            if count > MOST_ENTRIES:
                raise RefusedError(f"It has more than {MOST_ENTRIES:,} entries. Divide it.")
            found = []
            for item in batch:
                if isinstance(item, Entry):
                    is_logged = logged is not None and logged.take(item)
                    arrival = self._settled(item, known, tally, is_logged=is_logged)
                    if arrival is not None:
                        found.append((item, arrival))
                elif isinstance(item, Pause):
                    tally.pauses.append(item)
                elif isinstance(item, Kind):
                    self._words.kinds[item.name] = item
                elif isinstance(item, Refused):
                    tally.refuse(item.place, item.why)
                else:
                    tally.lose(item.place, item.what)
            yield from self._unless_there(found, tally)
            told()

    def _items(self) -> Iterator[Item]:
        """Everything the reader finds; an error of it says of which file."""
        try:
            yield from self._reader.read(self._file)
        except TrustlogError as error:
            raise type(error)(f"{self._file.name}: {error}") from None

    def _settled(
        self, entry: Entry, known: dict[int, int], tally: Tally, *, is_logged: bool
    ) -> Arrival | None:
        """An entry that is new by its source, and is no moment that was logged here."""
        tally.name(entry)
        mark, content = digest(entry.source_id), _content(entry)
        before = known.get(mark)
        if before is not None:
            if before == content:
                tally.count_same("moments")
            else:
                tally.conflict(entry.place, CHANGED if mark in self._known else TWICE)
            return None
        if is_logged:
            tally.count_same("moments")
            return None
        try:
            moment = self._moment(entry, tally)
        except TrustlogError as error:
            tally.refuse(entry.place, str(error))
            return None
        if moment is None:
            return None
        known[mark] = content
        return Arrival.trusted({"entry": mark, "content": content, "moment": moment, "skip": None})

    def _unless_there(self, found: list[tuple[Entry, Arrival]], tally: Tally) -> Iterator[Arrival]:
        """Those whose identity no moment of the journal has."""
        uids = [arrival.moment.uid for _, arrival in found if arrival.moment is not None]
        there = uids_among(self._journal.connection, uids) if uids else set()
        for entry, arrival in found:
            moment = arrival.moment
            if moment is None or moment.uid not in there:
                tally.take(entry, moment)
                yield arrival
            elif _says(identified(self._journal, moment.uid)) == _says(moment):
                tally.count_same("moments")
            else:
                tally.conflict(entry.place, THERE)

    def _moment(self, entry: Entry, tally: Tally) -> Moment | None:
        """An entry as a moment; nothing if it is left out.

        Raises:
            TrustlogError: If it cannot be one.
        """
        habit, note = None, clean_note(entry.note)
        day, at = self._when(entry)
        if entry.habit is not None:
            habit = self._words.habit(entry.habit)
            tally.mean(entry, habit)
            if habit == NOTHING:
                return None
            if habit == NOTE:
                habit, note = None, clean_note(noted(entry.habit, note))
        if not note and entry.habit is None:
            raise RefusedError("It says nothing: a note without a habit needs words.")
        people, tags = self._people_and_tags(entry, tally)
        offset = at.utcoffset() or timedelta()
        return Moment.trusted(
            {
                "number": 0,
                "uid": entry.uid or self._uid(entry),
                "day": day,
                "at": at.astimezone(UTC),
                "utc_offset": int(offset.total_seconds() // 60),
                "timed": entry.at is not None,
                "habit": habit,
                "effect": entry.effect or BUILT,
                "note": note,
                "people": people,
                "tags": tags,
                "aims": (),
                "private": entry.private or self._words.is_private(habit),
            }
        )

    def _uid(self, entry: Entry) -> str:
        """An identity that the same entry gets wherever it is imported."""
        wall = datetime.combine(entry.day, entry.at or NOON, UTC)
        said = f"{self._reader.SOURCE}\0{entry.source_id}".encode("utf-8", "replace")
        milliseconds = max(0, int(wall.timestamp() * 1000))
        return uuid7(milliseconds, blake2b(said, digest_size=10).digest())

    def _when(self, entry: Entry) -> tuple[date, datetime]:
        """The journal's day of an entry and its instant.

        Raises:
            RefusedError: If it is still to come, or before 1970.
        """
        day, at = entry.day, entry.at
        if day < FIRST_DAY:
            raise RefusedError(f"{written(day)} is before 1970, and no journal goes back so far.")
        if day > max(self._today, self._now.date()):
            raise RefusedError(f"{written(day)} is still to come.")
        ends_at, local = self._rules.day_ends_at, self._clock.local
        if at is None:
            return day, moment_at(day, NOON, day_ends_at=ends_at, local=local)
        wall = datetime.combine(day, at)
        if entry.utc_offset is not None:
            instant = wall.replace(tzinfo=self._zone(entry.utc_offset))
        elif entry.settled:
            instant = moment_at(day, at, day_ends_at=ends_at, local=local)
        else:
            instant = local(wall)
        if instant > self._now:
            raise RefusedError(f"{at:%H:%M} of {written(day)} is still to come.")
        return day if entry.settled else max(journal_day(wall, ends_at), FIRST_DAY), instant

    def _zone(self, minutes: int) -> timezone:
        if minutes not in self._offsets:
            self._offsets[minutes] = timezone(timedelta(minutes=minutes))
        return self._offsets[minutes]

    def _people_and_tags(
        self, entry: Entry, tally: Tally
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The handles and tags of an entry; a name that can be neither is lost."""
        people: dict[str, None] = {}
        tags: dict[str, None] = {}
        for name in entry.people:
            try:
                word = self._words.person(name)
            except TrustlogError:
                tally.lose(entry.place, "names that can be no handle")
                continue
            if word.startswith(TAG_MARK):
                tags[word.removeprefix(TAG_MARK)] = None
            elif word != NOTHING:
                people[word] = None
        for tag in entry.tags:
            try:
                tags[clean_word("-".join(tag.split()), "A tag")] = None
            except TrustlogError:
                tally.lose(entry.place, "tags with signs that no tag has")
        return tuple(people), tuple(sorted(tags))


def _content(entry: Entry) -> int:
    note = " ".join(entry.note.split())  # tools break lines anew without being asked
    said = (entry.day, entry.at, entry.habit, entry.effect, note, entry.private)
    return digest("\0".join([*map(str, said), *entry.people, "", *entry.tags]))


def _says(moment: Moment | None) -> tuple[object, ...] | None:
    """What a moment says, whatever its number."""
    if moment is None:
        return None
    clock = moment.clock() if moment.timed else ""
    said = (moment.day, clock, moment.habit, moment.effect, moment.note)
    return (*said, sorted(moment.people), sorted(moment.tags))
