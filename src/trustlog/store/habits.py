"""The journal's habits, with their lives, aliases and cadences."""

from __future__ import annotations

from trustlog.domain.habits import Habit
from trustlog.store.checksums import checksum
from trustlog.store.lives import lives_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from trustlog.domain.spans import Life, Version
    from trustlog.store.changes import Change
    from trustlog.store.database import Connection

    Row = tuple[Any, ...]


def all_habits(connection: Connection) -> list[Habit]:
    """Every habit that is or was practised, in the order they were taken up."""
    aliases: dict[int, list[str]] = {}
    for name, habit_id in connection.run("alias.all"):
        aliases.setdefault(habit_id, []).append(name)
    lives: dict[int, list[Row]] = {}
    for row in connection.run("life.all"):
        lives.setdefault(row[1], []).append(row)
    cadences: dict[int, list[Row]] = {}
    for row in connection.run("cadence.all"):
        cadences.setdefault(row[1], []).append(row)
    return [
        Habit(
            slug=slug,
            title=title,
            framework=framework,
            question=question,
            cue=cue,
            private=private,
            lives=lives_in(lives[habit_id], cadences[habit_id]),
            aliases=tuple(sorted(aliases.get(habit_id, ()))),
        )
        for habit_id, _, slug, title, framework, question, cue, private in connection.run(
            "habit.all"
        )
        if habit_id in lives
    ]


def habit_uids(connection: Connection) -> dict[str, str]:
    """The identity of each slug."""
    return {row[2]: row[1] for row in connection.run("habit.all")}


def add_habit(change: Change, habit: Habit, uid: str) -> None:
    """Write a new habit with its aliases, its first life and cadence."""
    row = {"uid": uid, **_content(habit)}
    names = tuple(sorted(habit.aliases))
    [(habit_id,)] = change.run("habit.add", **row, checksum=checksum(*row.values(), names))
    change.born("habit", id=habit_id)
    for name in names:
        change.run("alias.add", name=name, habit_id=habit_id)
        change.born("alias", name=name)
    for life in habit.lives:
        add_life(change, habit_id, life)


def replace_habit(change: Change, habit: Habit, names_before: tuple[str, ...]) -> None:
    """Write what is said of a habit anew: title, cue, question, aliases, private."""
    [(habit_id, uid)] = [
        (row[0], row[1]) for row in change.run("habit.all") if row[2] == habit.slug
    ]
    change.touched("habit", id=habit_id)
    row = {"uid": uid, **_content(habit)}
    names = tuple(sorted(habit.aliases))
    change.run("habit.replace", this_id=habit_id, **row, checksum=checksum(*row.values(), names))
    for name in sorted({*names_before} - {*names}):
        change.touched("alias", name=name)
        change.run("alias.remove", name=name)
    for name in sorted({*names} - {*names_before}):
        change.run("alias.add", name=name, habit_id=habit_id)
        change.born("alias", name=name)


def _content(habit: Habit) -> dict[str, Any]:
    return {
        "slug": habit.slug,
        "title": habit.title,
        "framework": habit.framework,
        "question": habit.question,
        "cue": habit.cue,
        "private": habit.private,
    }


def add_life(change: Change, habit_id: int, life: Life) -> None:
    """Write a new life with its cadences."""
    row = {"habit_id": habit_id, "since": life.since, "until": life.until}
    [(life_id,)] = change.run("life.add", **row, checksum=checksum(*row.values()))
    change.born("life", id=life_id)
    for version in life.versions:
        _add_version(change, habit_id, version)


def replace_life(change: Change, habit_id: int, before: Life, after: Life) -> None:
    """Write a life anew: its first and last day, and the cadences that differ."""
    [life_id] = [
        row[0] for row in change.run("life.of", habit_id=habit_id) if row[2] == before.since
    ]
    if (before.since, before.until) != (after.since, after.until):
        row = {"habit_id": habit_id, "since": after.since, "until": after.until}
        change.touched("life", id=life_id)
        change.run("life.replace", this_id=life_id, **row, checksum=checksum(*row.values()))
    gone = {each.since for each in before.versions if each not in after.versions}
    for row_id, _, since, *_ in change.run("cadence.of", habit_id=habit_id):
        if since in gone:
            change.touched("cadence", id=row_id)
            change.run("cadence.remove", id=row_id)
    for version in after.versions:
        if version not in before.versions:
            _add_version(change, habit_id, version)


def _add_version(change: Change, habit_id: int, version: Version) -> None:
    cadence = version.cadence
    row = {
        "habit_id": habit_id,
        "since": version.since,
        "words": cadence.words,
        "mask": cadence.mask,
        "rule": cadence.rule,
        "anchor": cadence.anchor,
        "times": cadence.times,
        "per": cadence.per,
        "week_start": cadence.week_start,
        "active": cadence.active,
    }
    [(cadence_id,)] = change.run("cadence.add", **row, checksum=checksum(*row.values()))
    change.born("cadence", id=cadence_id)
