"""A checkup of a journal: its pages, rows, numbers and words, and what surrounds its file."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import timedelta

from trustlog.domain.checkups import DAMAGED, NOTED, Checkup, Finding, found_in, noted
from trustlog.domain.days import written
from trustlog.store.accounting import faults_of_numbers
from trustlog.store.connection import StoreError
from trustlog.store.examining import (
    faults_of_pages,
    faults_of_rows,
    faults_of_words,
    newest_instant,
    prepared,
    tally,
)
from trustlog.store.layout import layout_of
from trustlog.store.surroundings import (
    access_remarks,
    beside_remarks,
    disk_remarks,
    forget_what_was_read,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date, datetime

    from trustlog.store.connection import SqliteConnection
    from trustlog.store.layout import Layout

    Told = Callable[[str, int, int], None]
    """Told what is being looked at, how far it is, and of how much."""

AHEAD = timedelta(hours=1)
SOON = timedelta(days=60)


def checkup(connection: SqliteConnection, surroundings: Iterable[Finding], told: Told) -> Checkup:
    """Look through a journal; damage must be found twice, as a disk may fail to read for once."""
    schema = connection.version()
    layout = layout_of(schema)
    found = _content(prepared(connection), layout, told)
    if not _whole(found):
        # Neither from SQLite's memory nor, where the system knows how, from its own.
        forget_what_was_read(connection.path)
        with closing(connection.beside(connection.path)) as anew:
            again = _content(prepared(anew), layout, told)
        found = (_unsteady(found), *again[1:]) if _whole(again) else again
    return Checkup(
        path=connection.path,
        schema=schema,
        size=os.path.getsize(connection.path),
        findings=(*found, *surroundings),
    )


def _whole(findings: tuple[Finding, ...]) -> bool:
    return all(finding.state != DAMAGED for finding in findings)


def _unsteady(first: tuple[Finding, ...]) -> Finding:
    subjects = ", ".join(each.subject for each in first if each.state == DAMAGED)
    return Finding(
        subject="pages",
        state=NOTED,
        said=f"whole, but at a first reading ({subjects}) they were not: the disk may be failing",
    )


def _content(connection: SqliteConnection, layout: Layout, told: Told) -> tuple[Finding, ...]:
    """The findings of what is within the journal."""
    found = tally(connection, layout)
    rows = sum(found.rows.values())
    total, done = 3 * rows, 0

    def one_more(subject: str, more: int) -> None:
        nonlocal done
        done += more
        told(subject, done, total)

    one_more("pages", 0)
    pages = found_in(
        "pages",
        faults_of_pages(connection, layout),
        f"{found.pages:,} read, and every index agrees",
        "{} found wrong",
    )
    one_more("rows", rows)
    sums = found_in(
        "rows",
        faults_of_rows(connection, layout, lambda count: one_more("rows", count)),
        f"{rows:,}, each as it was written",
        "{} not as written",
    )
    numbers = found_in(
        "numbers",
        faults_of_numbers(connection, layout),
        "none twice, and nothing is missing",
        "{} found wrong",
    )
    told("words", 2 * rows, total)
    words = _words(connection, layout)
    told("words", total, total)
    return pages, sums, numbers, words


def _words(connection: SqliteConnection, layout: Layout) -> Finding:
    good = "the index of search has all of them"
    try:
        return found_in("words", faults_of_words(connection, layout), good, "{} found wrong")
    except StoreError:
        said = "not compared with the index of search: the journal cannot be written here"
        return Finding(subject="words", state=NOTED, said=said)


def file_findings(path: str) -> tuple[Finding, ...]:
    """The findings of what surrounds the journal's file."""
    return (
        noted("access", access_remarks(path), "yours alone"),
        noted("beside it", beside_remarks(path), "nothing that should not be there"),
        noted("disk", disk_remarks(path), "of this machine, with room to write"),
    )


def clock_finding(connection: SqliteConnection, now: datetime, zone: str) -> Finding:
    """Whether the clock and its zone can be right: what was written lies before now.

    Args:
        connection: The journal.
        now: The instant, by the clock of this place.
        zone: What is wrong with the time zone, or nothing.
    """
    return noted("clock", _clock_remarks(connection, now, zone), "after everything written")


def _clock_remarks(connection: SqliteConnection, now: datetime, zone: str) -> Iterator[str]:
    newest = newest_instant(connection)
    if newest is not None and newest > now + AHEAD:
        yield (
            f"Something was written on {written(newest.date())}, which is yet to come."
            " The clock was ahead then, or is behind now."
        )
    if zone:
        yield zone


def holiday_finding(region: str, last: date | None, today: date) -> Finding:
    """Whether the public holidays of a region are written down for the time to come."""
    remarks = []
    if last is None or last - today < SOON:
        until = "none is written down" if last is None else f"they end on {written(last)}"
        remarks = [f"{until}. trustlog config holidays refresh writes down those to come."]
    return noted("holidays", remarks, f"of {region}, written down for the time to come")
