"""The journal's habits, with their aliases and cadences."""

from __future__ import annotations

from trustlog.domain.cadences import Cadence
from trustlog.domain.habits import Habit
from trustlog.store.checksums import checksum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.store.connection import Connection
    from trustlog.store.journal import Change


def all_habits(connection: Connection) -> list[Habit]:
    """Every habit, in the order they were taken up, each with its newest cadence."""
    aliases: dict[int, list[str]] = {}
    for name, habit_id in connection.run("alias.all"):
        aliases.setdefault(habit_id, []).append(name)
    cadences = {
        habit_id: Cadence(
            words=words, mask=mask, times=times, per=per, week_start=week_start, active=active
        )
        for _, habit_id, _, words, mask, times, per, week_start, active in connection.run(
            "cadence.all"
        )
    }
    return [
        Habit(
            slug=slug,
            title=title,
            framework=framework,
            question=question,
            cue=cue,
            private=private,
            since=since,
            cadence=cadences[habit_id],
            aliases=tuple(sorted(aliases.get(habit_id, ()))),
        )
        for habit_id, _, slug, title, framework, question, cue, private, since in connection.run(
            "habit.all"
        )
    ]


def add_habit(change: Change, habit: Habit, uid: str) -> None:
    """Write a new habit with its aliases and its first cadence."""
    row = {
        "uid": uid,
        "slug": habit.slug,
        "title": habit.title,
        "framework": habit.framework,
        "question": habit.question,
        "cue": habit.cue,
        "private": habit.private,
        "since": habit.since,
    }
    names = tuple(sorted(habit.aliases))
    [(habit_id,)] = change.run("habit.add", **row, checksum=checksum(*row.values(), names))
    change.born("habit", id=habit_id)
    for name in names:
        change.run("alias.add", name=name, habit_id=habit_id)
        change.born("alias", name=name)
    version = {
        "habit_id": habit_id,
        "since": habit.since,
        "words": habit.cadence.words,
        "mask": habit.cadence.mask,
        "times": habit.cadence.times,
        "per": habit.cadence.per,
        "week_start": habit.cadence.week_start,
        "active": habit.cadence.active,
    }
    [(cadence_id,)] = change.run("cadence.add", **version, checksum=checksum(*version.values()))
    change.born("cadence", id=cadence_id)
