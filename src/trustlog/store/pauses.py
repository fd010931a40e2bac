"""Days off, skips and holidays: what excuses a habit."""

from __future__ import annotations

from trustlog.domain.pauses import Holiday, Off, Skip
from trustlog.store.checksums import checksum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.store.changes import Change
    from trustlog.store.database import Connection
    from trustlog.store.journal import Journal


def all_offs(journal: Journal) -> list[Off]:
    """Every range of days off, by its first day."""
    slugs = {row: slug for slug, row in journal.habit_ids().items()}
    return [
        Off(since=since, until=until, why=why, habit=slugs.get(habit_id))
        for _, habit_id, since, until, why in journal.connection.run("off.all")
    ]


def all_skips(journal: Journal) -> list[Skip]:
    """Every skip, by its day."""
    slugs = {row: slug for slug, row in journal.habit_ids().items()}
    return [
        Skip(habit=slugs[habit_id], day=day, why=why)
        for habit_id, day, why in journal.connection.run("skip.all")
    ]


def all_holidays(connection: Connection) -> list[Holiday]:
    """Every public holiday that is kept, by its day."""
    return [
        Holiday(day=day, name=name, region=region)
        for day, name, region in connection.run("holiday.all")
    ]


def add_off(change: Change, off: Off) -> None:
    """Write a range of days off."""
    habit_id = None if off.habit is None else change.journal.habit_ids()[off.habit]
    row = {"habit_id": habit_id, "since": off.since, "until": off.until, "why": off.why}
    [(off_id,)] = change.run("off.add", **row, checksum=checksum(*row.values()))
    change.born("off", id=off_id)


def end_off(change: Change, off: Off, until: date) -> None:
    """Let a range of days off end on a day; one that would end before it begins goes."""
    habit_id = None if off.habit is None else change.journal.habit_ids()[off.habit]
    for row in change.run("off.all"):
        if row[1:] != (habit_id, off.since, off.until, off.why):
            continue
        change.touched("off", id=row[0])
        if until < off.since:
            change.run("off.remove", id=row[0])
            return
        content = {"habit_id": habit_id, "since": off.since, "until": until, "why": off.why}
        change.run("off.replace", this_id=row[0], **content, checksum=checksum(*content.values()))
        return


def add_skip(change: Change, skip: Skip) -> None:
    """Write a skip."""
    habit_id = change.journal.habit_ids()[skip.habit]
    row = {"habit_id": habit_id, "day": skip.day, "why": skip.why}
    change.run("skip.add", **row, checksum=checksum(*row.values()))
    change.born("skip", habit_id=habit_id, day=skip.day)


def remove_skip(change: Change, skip: Skip) -> None:
    """Take a skip away."""
    key = {"habit_id": change.journal.habit_ids()[skip.habit], "day": skip.day}
    change.touched("skip", **key)
    change.run("skip.remove", **key)


def add_holiday(change: Change, holiday: Holiday) -> None:
    """Write a holiday."""
    row = {"day": holiday.day, "name": holiday.name, "region": holiday.region}
    change.run("holiday.add", **row, checksum=checksum(*row.values()))
    change.born("holiday", day=holiday.day)


def remove_holiday(change: Change, day: date) -> None:
    """Take a holiday away."""
    change.touched("holiday", day=day)
    change.run("holiday.remove", day=day)
