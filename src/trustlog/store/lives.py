"""The lives of a habit as they are read, each with its cadences."""

from __future__ import annotations

from trustlog.domain.cadences import Cadence
from trustlog.domain.spans import Life, Version

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from trustlog.store.database import Connection

    Row = tuple[Any, ...]


def lives_of(connection: Connection, habit_id: int) -> tuple[Life, ...]:
    """The lives of one habit, oldest first."""
    return lives_in(
        connection.run("life.of", habit_id=habit_id),
        connection.run("cadence.of", habit_id=habit_id),
    )


def lives_in(lives: list[Row], cadences: list[Row]) -> tuple[Life, ...]:
    """The lives of one habit, from its rows and those of its cadences."""
    versions = [_version(row) for row in cadences]
    return tuple(
        Life(
            since=since,
            until=until,
            versions=tuple(
                version
                for version in versions
                if since <= version.since and (until is None or version.since <= until)
            ),
        )
        for _, _, since, until in lives
    )


def _version(row: Row) -> Version:
    _, _, since, words, mask, rule, anchor, times, per, week_start, active = row
    cadence = Cadence(
        words=words,
        mask=mask,
        rule=rule,
        anchor=anchor,
        times=times,
        per=per,
        week_start=week_start,
        active=active,
    )
    return Version(since=since, cadence=cadence)
