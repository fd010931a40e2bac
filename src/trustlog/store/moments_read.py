"""How moments are read: rows to values."""

from __future__ import annotations

from itertools import islice

from trustlog.domain.moments import EFFECTS, Filters, Moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from typing import Any

    from trustlog.store.database import Connection
    from trustlog.store.journal import Journal

    Row = tuple[Any, ...]

EVERYTHING = 2**31 - 1
NOWHERE = -1
"""The row of an aim that is not there."""
BATCH = 500
"""Moments whose people and tags are looked up at once."""


class Moments:
    """All moments, read. A limit of `None` is no limit."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._connection: Connection = journal.connection

    def numbered(self, number: int) -> Moment | None:
        """The moment with this number."""
        return self._one(self._connection.run("moment.numbered", number=number))

    def newest(self) -> Moment | None:
        """The moment logged last."""
        return self._one(self._connection.run("moment.newest"))

    def listed(self, filters: Filters, limit: int | None = None) -> Iterator[Moment]:
        """Moments that pass the filters, newest first; one filter leads by its index."""
        person, habit = filters.person, filters.habit
        given: dict[str, Any] = {
            "since": filters.since,
            "until": filters.until,
            "limit": EVERYTHING if limit is None else limit,
        }
        person_id = None if person is None else self._journal.person_ids().get(person)
        habit_id = None if habit is None else self._journal.habit_ids().get(habit)
        if (person and person_id is None) or (habit and habit_id is None):
            return iter(())
        if filters.aim is not None:
            rows = self._connection.stream(
                "moments.by_aim",
                aim_id=self._journal.aim_ids().get(filters.aim, NOWHERE),
                person_id=person_id,
                habit_id=habit_id,
                tag=filters.tag,
                **given,
            )
        elif filters.tag is not None and person_id is None:
            rows = self._connection.stream(
                "moments.by_tag", tag=filters.tag, habit_id=habit_id, **given
            )
        elif person_id is not None:
            rows = self._connection.stream(
                "moments.by_person",
                person_id=person_id,
                habit_id=habit_id,
                tag=filters.tag,
                **given,
            )
        elif habit_id is not None:
            rows = self._connection.stream(
                "moments.by_habit", habit_id=habit_id, person_id=None, tag=None, **given
            )
        else:
            rows = self._connection.stream("moments.by_day", **given)
        return self.read(rows)

    def on_days(self, days: Iterable[date], filters: Filters, limit: int) -> Iterator[Moment]:
        """Moments of these days, in their order, that pass the filters."""
        for day in days:
            if not filters.since <= day <= filters.until:
                continue
            for moment in self.listed(filters.but(since=day, until=day), limit):
                yield moment
                limit -= 1
            if not limit:
                return

    def first_day(self) -> date | None:
        """The earliest day with a moment."""
        [(day,)] = self._connection.run("days.first")
        first: date | None = day
        return first

    def counted(self, since: date, until: date) -> dict[date, dict[str, int]]:
        """For each day that has any, how many moments of each effect it has."""
        rows = self._connection.run("days.counted", since=since, until=until)
        return {day: dict(zip(EFFECTS, counts, strict=True)) for day, *counts in rows}

    def in_order(self, filters: Filters, *, private: bool) -> Iterator[Moment]:
        """Moments that pass the filters, oldest first, private ones only if asked for."""
        person, habit, aim = filters.person, filters.habit, filters.aim
        aim_id = None if aim is None else self._journal.aim_ids().get(aim, NOWHERE)
        rows = self._connection.stream(
            "moments.in_order",
            since=filters.since,
            until=filters.until,
            person_id=None if person is None else self._journal.person_ids().get(person, -1),
            habit_id=None if habit is None else self._journal.habit_ids().get(habit, -1),
            tag=filters.tag,
            aim_id=aim_id,
            private=int(private),
        )
        return self._with_links(rows, private=private)

    def _with_links(self, rows: Iterator[Row], *, private: bool) -> Iterator[Moment]:
        """The moments of many rows, their people, tags and aims looked up for a batch at a time.

        A batch is asked for once and needs one sort less than a subquery a moment. Of a private
        aim nothing is said where private moments are left out.
        """
        aims_of = {row: slug for slug, row in self._journal.aim_ids(private=private).items()}
        slugs = {row: slug for slug, row in self._journal.habit_ids().items()}
        handles = {row: handle for handle, row in self._journal.person_ids().items()}
        run = self._connection.run
        while batch := list(islice(rows, BATCH)):
            ids = [row[0] for row in batch]
            people = _linked(run("moments.people", moment_ids=ids), handles)
            tags = _linked(run("moments.tags", moment_ids=ids))
            aims = _linked(run("moments.aims", moment_ids=ids), aims_of) if aims_of else {}
            for row in batch:
                here = row[0]
                yield _moment(
                    row, slugs, people.get(here, ()), tags.get(here, ()), aims.get(here, ())
                )

    def read(self, rows: Iterator[Row]) -> Iterator[Moment]:
        """The moments of rows that a statement gave, people, tags and aims each as one text."""
        slugs = {row: slug for slug, row in self._journal.habit_ids().items()}
        handles = {str(row): handle for handle, row in self._journal.person_ids().items()}
        for row in rows:
            people = tuple(sorted([handles[one] for one in row[11].split()])) if row[11] else ()
            tags = tuple(sorted(row[12].split())) if row[12] else ()
            aims = tuple(sorted(self._journal.aims_named(row[13]))) if row[13] else ()
            yield _moment(row, slugs, people, tags, aims)

    def _one(self, rows: list[tuple[Any, ...]]) -> Moment | None:
        return next(self.read(iter(rows)), None)


def _linked(
    rows: Iterable[Row], names: Mapping[int, str] | None = None
) -> dict[int, tuple[str, ...]]:
    """For each moment what is linked to it, in order; what has no name among them is left out."""
    found: dict[int, tuple[str, ...]] = {}
    for moment_id, key in rows:
        name = key if names is None else names.get(key)
        if name is not None:
            others = found.get(moment_id)
            found[moment_id] = tuple(sorted((*others, name))) if others else (name,)
    return found


def _moment(
    row: Row,
    slugs: Mapping[int, str],
    people: tuple[str, ...],
    tags: tuple[str, ...],
    aims: tuple[str, ...],
) -> Moment:
    return Moment.trusted(
        {
            "number": row[2],
            "uid": row[1],
            "day": row[3],
            "at": row[4],
            "utc_offset": row[5],
            "timed": row[6],
            "habit": slugs.get(row[7]),
            "effect": row[8],
            "note": row[9],
            "people": people,
            "tags": tags,
            "aims": aims,
            "private": row[10],
        }
    )
