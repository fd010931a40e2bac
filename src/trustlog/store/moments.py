"""How moments are written, with the rows that link them."""

from __future__ import annotations

from trustlog.store.checksums import checksum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from trustlog.domain.moments import Moment
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

    Link = tuple[str, dict[str, Any], dict[str, Any]]


def add_moment(change: Change, moment: Moment) -> None:
    """Write a new moment with its people, tags and aims, and note each row."""
    row = row_of(moment, change.journal)
    [(moment_id,)] = change.run("moment.add", **row)
    change.born("moment", id=moment_id)
    _add_links(change, links_of(change.journal, moment_id, moment, row["habit_id"]))


def replace_moment(change: Change, moment: Moment) -> None:
    """Write a moment anew, found by its number."""
    journal = change.journal
    [(moment_id, *_)] = journal.connection.run("moment.numbered", number=moment.number)
    change.touched("moment", id=moment_id)
    row = row_of(moment, journal)
    change.run("moment.replace", this_id=moment_id, **row)
    _remove_links(change, moment_id)
    _add_links(change, links_of(journal, moment_id, moment, row["habit_id"]))


def remove_moment(change: Change, number: int) -> None:
    """Take a moment out of the journal, with its links and what else refers to it."""
    from trustlog.store import imported, promises, received, reflections

    [(moment_id, *_)] = change.journal.connection.run("moment.numbered", number=number)
    _remove_links(change, moment_id)
    promises.forget_moment(change, moment_id)
    received.forget_moment(change, moment_id)
    reflections.forget_moment(change, moment_id)
    imported.forget_moment(change, moment_id)
    change.touched("moment", id=moment_id)
    change.run("moment.remove", id=moment_id)


def row_of(moment: Moment, journal: Journal) -> dict[str, Any]:
    """A moment as a row, but for its `id`."""
    people = _people(moment, journal)
    habit_id = None if moment.habit is None else journal.habit_ids()[moment.habit]
    row = {
        "uid": moment.uid,
        "number": moment.number,
        "day": moment.day,
        "at": moment.at,
        "utc_offset": moment.utc_offset,
        "timed": moment.timed,
        "habit_id": habit_id,
        "effect": moment.effect,
        "note": moment.note,
        "private": moment.private,
    }
    aims = tuple(sorted(aim_ids_of(moment.aims, journal)))
    links = (tuple(people), tuple(sorted(moment.tags)), aims)
    return {**row, "checksum": checksum(*row.values(), *links)}


def _people(moment: Moment, journal: Journal) -> list[int]:
    known = journal.person_ids() if moment.people else {}
    return sorted(known[handle] for handle in moment.people)


def links_of(
    journal: Journal, moment_id: int, moment: Moment, habit_id: int | None
) -> Iterator[Link]:
    """What links a moment to people, tags and aims: tables, keys, and what they say once more."""
    of, day, effect = moment_id, moment.day, moment.effect
    for person_id in _people(moment, journal):
        key = {"moment_id": of, "person_id": person_id}
        yield "moment_person", key, {"day": day, "habit_id": habit_id, "effect": effect}
    for tag in moment.tags:
        yield "moment_tag", {"moment_id": of, "tag": tag}, {"day": day}
    for aim_id in aim_ids_of(moment.aims, journal):
        key = {"moment_id": of, "aim_id": aim_id}
        yield "moment_aim", key, {"day": day, "effect": effect}


def _add_links(change: Change, links: Iterator[Link]) -> None:
    for table, key, said in links:
        change.run(f"{table}.add", **key, **said)
        change.born(table, **key)


def aim_ids_of(aims: tuple[str, ...], journal: Journal) -> list[int]:
    """The rows of the aims that a moment or a promise serves; without any nothing is asked."""
    known = journal.aim_ids() if aims else {}
    return [known[slug] for slug in aims]


def _remove_links(change: Change, moment_id: int) -> None:
    for (person_id,) in change.run("moment_person.of", moment_id=moment_id):
        change.touched("moment_person", moment_id=moment_id, person_id=person_id)
    for (tag,) in change.run("moment_tag.of", moment_id=moment_id):
        change.touched("moment_tag", moment_id=moment_id, tag=tag)
    for (aim_id,) in change.run("moment_aim.of", moment_id=moment_id):
        change.touched("moment_aim", moment_id=moment_id, aim_id=aim_id)
    change.run("moment_person.remove", moment_id=moment_id)
    change.run("moment_tag.remove", moment_id=moment_id)
    change.run("moment_aim.remove", moment_id=moment_id)
