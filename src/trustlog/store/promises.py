"""The journal's promises: rows to values and back."""

from __future__ import annotations

from datetime import date
from itertools import islice

from trustlog.domain.promises import Move, Promise
from trustlog.store.checksums import checksum
from trustlog.store.moments import aim_ids_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator
    from typing import Any

    from trustlog.domain.moments import Filters
    from trustlog.domain.queries import Query
    from trustlog.store.changes import Change
    from trustlog.store.database import Connection
    from trustlog.store.journal import Journal

    Row = tuple[Any, ...]

EVERY = 2**31 - 1
"""A limit that is none."""
DUE = 7
"""The place of the due day in a row."""
BATCH = 500
"""Promises whose moves are looked up at once."""
NOBODY = -1
"""The row of a person who is not there."""


class Promises:
    """All promises, read, each with its moves."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._connection: Connection = journal.connection

    def numbered(self, number: int) -> Promise | None:
        """The promise with this number."""
        return next(iter(self._read("promise.numbered", number=number)), None)

    def newest(self) -> Promise | None:
        """The promise made last."""
        return next(iter(self._read("promise.newest")), None)

    def open(self) -> list[Promise]:
        """Every promise that is open, by due day; someday's place among them means nothing."""
        return self._read("promise.open")

    def due_by(self, day: date) -> list[Promise]:
        """The manager's own that are open and due by a day, by due day."""
        return self._read("promise.due_by", until=day)

    def open_or_settled_since(self, day: date) -> list[Promise]:
        """What an account of the days from this one on needs."""
        return self.open() + self._read("promise.settled_since", since=day)

    def settled_since(self, day: date) -> list[Promise]:
        """Those that were settled from a day on, by that day."""
        return self._read("promise.settled_since", since=day)

    def of_each(self, rows: Iterable[int]) -> list[Promise]:
        """The promises of some rows; nothing is asked without any."""
        promise_ids = list(rows)
        return self._read("promise.of_each", promise_ids=promise_ids) if promise_ids else []

    def longest_over(self, day: date, least: int) -> list[Promise]:
        """The manager's own that are open, were never moved and have been due longest by a day.

        There are so many at least, if there are, and all that were due on the day of the last.
        """
        rows: list[Row] = []
        for row in self._connection.stream("promise.longest_over", until=day):
            if len(rows) >= least and row[DUE] != rows[-1][DUE]:
                break
            rows.append(row)
        return self._of_rows(rows)

    def of_person(self, handle: str, limit: int = EVERY) -> list[Promise]:
        """The promises to or from a person, newest first."""
        person_id = self._journal.person_ids()[handle]
        return self._read("promise.of_person", person_id=person_id, limit=limit)

    def found(self, query: Query, filters: Filters, limit: int) -> list[Promise]:
        """The newest that a query finds among those made in some days, and with somebody."""
        if filters.habit or filters.tag:  # which a promise has not
            return []
        aim, given = filters.aim, self._looking_for(query, filters)
        # Which aims they serve is only known when they are read.
        found = self._read("promise.found", **given, limit=limit if aim is None else EVERY)
        return [each for each in found if aim in (None, *each.aims)][:limit]

    def found_count(self, query: Query, filters: Filters) -> int:
        """How many a query finds in all."""
        if filters.habit or filters.tag or filters.aim:
            return len(self.found(query, filters, EVERY))
        filtered = filters.person or (filters.since, filters.until) != (date.min, date.max)
        # Where no filter is set, the index of words alone tells.
        name = "promise.found_count_filtered" if filtered else "promise.found_count"
        [(count,)] = self._connection.run(name, **self._looking_for(query, filters))
        return int(count)

    def _looking_for(self, query: Query, filters: Filters) -> dict[str, Any]:
        from trustlog.store.search import TEXTS

        person = filters.person
        return {
            "words": TEXTS[self._connection.dialect](query),
            "since": filters.since,
            "until": filters.until,
            "person_id": None if person is None else self._journal.person_ids().get(person, NOBODY),
        }

    def each(self, filters: Filters, *, private: bool) -> Iterator[Promise]:
        """Those made in some days and with somebody, by number; private ones only if asked for.

        So are the names of private aims they serve. They are read and let go of a batch at a time.
        """
        if filters.habit or filters.tag:
            return
        rows = self._connection.stream("promise.in_order")
        handles = {row: handle for handle, row in self._journal.person_ids().items()}
        shown = self._journal.aim_ids(private=private)
        while batch := list(islice(rows, BATCH)):
            moves = _moves_of(self._connection, [row[0] for row in batch])
            for row in batch:
                aims = _aims(row, self._journal)
                promise = _promise(row, handles, moves.get(row[0], ()), aims)
                is_made_then = filters.since <= promise.made <= filters.until
                is_with = filters.person in (None, promise.person)
                serves = filters.aim in (None, *promise.aims)
                if is_made_then and is_with and serves and (private or not promise.private):
                    yield _serving(promise, shown)

    def in_order(self) -> list[Promise]:
        """Every promise by its number."""
        return self._read("promise.in_order")

    def _read(self, statement: str, /, **given: Any) -> list[Promise]:
        return self._of_rows(self._connection.run(statement, **given))

    def _of_rows(self, rows: list[Row]) -> list[Promise]:
        moves = _moves_of(self._connection, [row[0] for row in rows])
        handles = {row: handle for handle, row in self._journal.person_ids().items()}
        return [
            _promise(row, handles, moves.get(row[0], ()), _aims(row, self._journal)) for row in rows
        ]


def _moves_of(connection: Connection, promise_ids: list[int]) -> dict[int, tuple[Move, ...]]:
    found: dict[int, tuple[Move, ...]] = {}
    if promise_ids:
        rows = connection.run("promise_move.of_each", promise_ids=promise_ids)
        for _, promise_id, day, was, due, why in rows:
            move = Move(day=day, was=was, due=due, why=why)
            found[promise_id] = (*found.get(promise_id, ()), move)
    return found


def _serving(promise: Promise, shown: Container[str]) -> Promise:
    """A promise with those aims that are shown."""
    if not promise.aims:
        return promise
    return promise.but(aims=tuple(slug for slug in promise.aims if slug in shown))


def _aims(row: Row, journal: Journal) -> tuple[str, ...]:
    return tuple(sorted(journal.aims_named(row[14]))) if row[14] else ()


def _promise(
    row: Row, handles: dict[int, str], moves: tuple[Move, ...], aims: tuple[str, ...]
) -> Promise:
    _, uid, number, person_id, theirs, text, made, due, state, settled, why = row[:11]
    private, moment = row[12:14]
    return Promise.trusted(
        {
            "number": number,
            "uid": uid,
            "person": handles[person_id],
            "theirs": theirs,
            "text": text,
            "made": made,
            "due": due,
            "state": state,
            "settled": settled,
            "why": why,
            "moves": moves,
            "moment": moment,
            "private": private,
            "aims": aims,
        }
    )


def add_promise(change: Change, promise: Promise) -> None:
    """Write a new promise with its moves."""
    [(promise_id,)] = change.run("promise.add", **_row(change, promise))
    change.born("promise", id=promise_id)
    _add_moves(change, promise_id, promise.moves)
    _add_aims(change, promise_id, promise.aims)


def replace_promise(change: Change, promise: Promise) -> None:
    """Write a promise anew, found by its number; of its moves those that differ."""
    promise_id = id_of(change, promise.number)
    change.touched("promise", id=promise_id)
    change.run("promise.replace", this_id=promise_id, **_row(change, promise))
    before = _moves_of(change.journal.connection, [promise_id]).get(promise_id, ())
    same = sum(1 for was, now in zip(before, promise.moves, strict=False) if was == now)
    if same < len(before):
        _remove_moves(change, promise_id)
        same = 0
    _add_moves(change, promise_id, promise.moves[same:])
    _remove_aims(change, promise_id)
    _add_aims(change, promise_id, promise.aims)


def remove_promise(change: Change, number: int) -> None:
    """Take a promise out of the journal, with its moves, what it answers and what it serves."""
    from trustlog.store.aims import forget_promise

    promise_id = id_of(change, number)
    _remove_moves(change, promise_id)
    _remove_aims(change, promise_id)
    forget_promise(change, promise_id)
    for answer_id, *_ in change.run("answer.by_promise", promise_id=promise_id):
        change.touched("answer", id=answer_id)
        change.run("answer.remove", id=answer_id)
    change.touched("promise", id=promise_id)
    change.run("promise.remove", id=promise_id)


def forget_moment(change: Change, moment_id: int) -> None:
    """Let a promise stand without the moment that settling it wrote."""
    rows = change.run("promise.of_moment", moment_id=moment_id)
    handles = {row: handle for handle, row in change.journal.person_ids().items()}
    for row in rows:
        change.touched("promise", id=row[0])
        promise = _promise(row, handles, (), _aims(row, change.journal))
        content = _row(change, promise.but(moment=None))
        change.run("promise.replace", this_id=row[0], **content)


def id_of(change: Change, number: int) -> int:
    """The row of a promise that is there."""
    [(promise_id, *_)] = change.run("promise.numbered", number=number)
    return int(promise_id)


def open_numbers(connection: Connection, limit: int) -> Iterator[int]:
    """The numbers of the newest open promises."""
    return (number for (number,) in connection.run("promise.open_numbers", limit=limit))


def _row(change: Change, promise: Promise) -> dict[str, Any]:
    moment_id = None
    if promise.moment is not None:
        [(moment_id, *_)] = change.run("moment.numbered", number=promise.moment)
    row = {
        "uid": promise.uid,
        "number": promise.number,
        "person_id": change.journal.person_ids()[promise.person],
        "theirs": promise.theirs,
        "text": promise.text,
        "made": promise.made,
        "due": promise.due,
        "state": promise.state,
        "settled": promise.settled,
        "why": promise.why,
        "moment_id": moment_id,
        "private": promise.private,
    }
    aims = tuple(sorted(aim_ids_of(promise.aims, change.journal)))
    return {**row, "checksum": checksum(*row.values(), aims)}


def _add_moves(change: Change, promise_id: int, moves: tuple[Move, ...]) -> None:
    for move in moves:
        row = {"promise_id": promise_id, **move.as_dict()}
        [(move_id,)] = change.run("promise_move.add", **row, checksum=checksum(*row.values()))
        change.born("promise_move", id=move_id)


def _remove_moves(change: Change, promise_id: int) -> None:
    for move_id, *_ in change.run("promise_move.of_each", promise_ids=[promise_id]):
        change.touched("promise_move", id=move_id)
        change.run("promise_move.remove", id=move_id)


def _add_aims(change: Change, promise_id: int, aims: tuple[str, ...]) -> None:
    for aim_id in aim_ids_of(aims, change.journal):
        change.run("promise_aim.add", promise_id=promise_id, aim_id=aim_id)
        change.born("promise_aim", promise_id=promise_id, aim_id=aim_id)


def _remove_aims(change: Change, promise_id: int) -> None:
    for (aim_id,) in change.run("promise_aim.of", promise_id=promise_id):
        change.touched("promise_aim", promise_id=promise_id, aim_id=aim_id)
    change.run("promise_aim.remove", promise_id=promise_id)
