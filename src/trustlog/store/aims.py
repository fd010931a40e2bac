"""The journal's aims, with their people and milestones: rows to values and back."""

from __future__ import annotations

from trustlog.domain.aims import Aim, Milestone
from trustlog.store.checksums import checksum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from trustlog.store.changes import Change
    from trustlog.store.database import Connection
    from trustlog.store.journal import Journal

    Row = tuple[Any, ...]

PLAIN = ("slug", "kind", "title", "since", "text")
REVIEWS = ("review", "review_since", "review_on", "closed", "private")
GOALS = ("direction", "baseline", "target", "unit", "due", "counts")
REST = ("mine", "theirs", "every", "sort")
COLUMNS = (
    *("id", "uid", *PLAIN, "parent", *REVIEWS),
    *("measure", *GOALS, *REST, "promise_id", "step"),
)
"""What a row that is read holds, in order; parent and measure by their rows, the step by its
number."""


def all_aims(journal: Journal) -> list[Aim]:
    """Every aim, in the order they were added."""
    connection = journal.connection
    rows = connection.run("aim.all")
    if not rows:
        return []
    handles = {row: handle for handle, row in journal.person_ids().items()}
    people: dict[int, list[str]] = {}
    for aim_id, person_id in connection.run("aim_person.all"):
        people.setdefault(aim_id, []).append(handles[person_id])
    steps: dict[int, list[Milestone]] = {}
    for _, aim_id, _, title, due, done in connection.run("milestone.all"):
        steps.setdefault(aim_id, []).append(Milestone(title=title, due=due, done=done))
    slugs = {row[0]: row[2] for row in rows}
    measures = {row: slug for slug, row in measure_ids(connection).items()}
    found = []
    for row in rows:
        said = _said_in(row, slugs, measures)
        said["people"] = tuple(sorted(people.get(row[0], ())))
        said["milestones"] = tuple(steps.get(row[0], ()))
        found.append(Aim.trusted(said))
    return found


def _said_in(row: Row, slugs: dict[int, str], measures: dict[int, str]) -> dict[str, Any]:
    said = dict(zip(COLUMNS, row, strict=True))
    for name in ("id", "uid", "promise_id"):
        del said[name]
    for name in ("baseline", "target"):
        if said[name] is not None:
            from decimal import Decimal  # a day without numbers need not wait for it

            said[name] = Decimal(said[name])
    said["parent"] = slugs.get(said["parent"])
    said["measure"] = measures.get(said["measure"])
    return said


def aim_uids(connection: Connection) -> dict[str, str]:
    """The identity of each slug."""
    return {row[2]: row[1] for row in connection.run("aim.all")}


def measure_ids(connection: Connection) -> dict[str, int]:
    """The row of each measure's slug."""
    return {row[2]: row[0] for row in connection.run("measure.all")}


def served_between(journal: Journal, since: date, until: date) -> set[str]:
    """The slugs of the aims that a moment which did not cost, or a promise kept, served."""
    rows = journal.connection.run("aim.served", since=since, until=until)
    return {slug for (slug,) in rows}


def moments_counted(journal: Journal, aim: Aim, until: date) -> int:
    """How many moments that did not cost are linked to an aim, from its first day on."""
    aim_id = journal.aim_ids()[aim.slug]
    run = journal.connection.run
    [(count,)] = run("aim.counted", aim_id=aim_id, since=aim.since, until=until)
    return int(count)


def add_aim(change: Change, aim: Aim, uid: str) -> None:
    """Write a new aim with its people and milestones."""
    [(aim_id,)] = change.run("aim.add", **_row(change, aim, uid))
    change.born("aim", id=aim_id)
    _add_people(change, aim_id, aim.people)
    for place, milestone in enumerate(aim.milestones):
        _add_milestone(change, aim_id, place, milestone)
    change.journal.forget_kept()


def replace_aim(change: Change, slug: str, aim: Aim) -> None:
    """Write an aim anew, found by the slug it had; of its milestones those that differ."""
    aim_id = change.journal.aim_ids()[slug]
    [uid] = [row[1] for row in change.run("aim.all") if row[0] == aim_id]
    change.touched("aim", id=aim_id)
    change.run("aim.replace", this_id=aim_id, **_row(change, aim, uid))
    _replace_people(change, aim_id, aim.people)
    _replace_milestones(change, aim_id, aim.milestones)
    change.journal.forget_kept()


def remove_aim(change: Change, slug: str) -> None:
    """Take an aim out of the journal, with its milestones and who it is with."""
    aim_id = change.journal.aim_ids()[slug]
    change.touched("aim", id=aim_id)
    _replace_people(change, aim_id, ())
    _replace_milestones(change, aim_id, ())
    change.run("aim.remove", id=aim_id)
    change.journal.forget_kept()


def serving(journal: Journal, slug: str) -> tuple[int, int]:
    """How many moments and how many promises are linked to an aim."""
    aim_id = journal.aim_ids()[slug]
    [(moments,)] = journal.connection.run("aim.moments", aim_id=aim_id)
    [(promises,)] = journal.connection.run("aim.promises", aim_id=aim_id)
    return int(moments), int(promises)


def forget_promise(change: Change, promise_id: int) -> None:
    """Let obstacles stand without a promise that goes, which was their next step."""
    without = {slug for (slug,) in change.run("aim.with_step", promise_id=promise_id)}
    for aim in all_aims(change.journal) if without else ():
        if aim.slug in without:
            replace_aim(change, aim.slug, aim.but(step=None))


def move_to_person(change: Change, handle: str, into: str) -> None:
    """Let the aims with a person be with another."""
    for aim in all_aims(change.journal):
        if handle in aim.people:
            people = {into if each == handle else each for each in aim.people}
            replace_aim(change, aim.slug, aim.but(people=tuple(sorted(people))))


def _row(change: Change, aim: Aim, uid: str) -> dict[str, Any]:
    journal = change.journal
    parent_id = None if aim.parent is None else journal.aim_ids()[aim.parent]
    measure_id = None if aim.measure is None else measure_ids(journal.connection)[aim.measure]
    row = {
        "uid": uid,
        **_said(aim, PLAIN),
        "parent_id": parent_id,
        **_said(aim, REVIEWS),
        "measure_id": measure_id,
        **_said(aim, GOALS),
        **_said(aim, REST),
        "promise_id": _promise_id(change, aim.step),
    }
    for name in ("baseline", "target"):
        row[name] = None if row[name] is None else str(row[name])
    people = tuple(sorted(journal.person_ids()[handle] for handle in aim.people))
    return {**row, "checksum": checksum(*row.values(), people)}


def _said(aim: Aim, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(aim, name) for name in names}


def _promise_id(change: Change, number: int | None) -> int | None:
    if number is None:
        return None
    from trustlog.store.promises import id_of

    return id_of(change, number)


def _add_people(change: Change, aim_id: int, people: tuple[str, ...]) -> None:
    for handle in people:
        person_id = change.journal.person_ids()[handle]
        change.run("aim_person.add", aim_id=aim_id, person_id=person_id)
        change.born("aim_person", aim_id=aim_id, person_id=person_id)


def _replace_people(change: Change, aim_id: int, people: tuple[str, ...]) -> None:
    handles = {row: handle for handle, row in change.journal.person_ids().items()}
    before = [person for of, person in change.run("aim_person.all") if of == aim_id]
    for person_id in before:
        if handles[person_id] not in people:
            change.touched("aim_person", aim_id=aim_id, person_id=person_id)
            change.run("aim_person.remove", aim_id=aim_id, person_id=person_id)
    there = {handles[person_id] for person_id in before}
    _add_people(change, aim_id, tuple(each for each in people if each not in there))


def _replace_milestones(change: Change, aim_id: int, milestones: tuple[Milestone, ...]) -> None:
    rows = [row for row in change.run("milestone.all") if row[1] == aim_id]
    for place, row in enumerate(rows):
        if place >= len(milestones):
            change.touched("milestone", id=row[0])
            change.run("milestone.remove", id=row[0])
        elif row[3:] != tuple(milestones[place].as_dict().values()):
            change.touched("milestone", id=row[0])
            content = _step(aim_id, place, milestones[place])
            change.run("milestone.replace", this_id=row[0], **content)
    for place in range(len(rows), len(milestones)):
        _add_milestone(change, aim_id, place, milestones[place])


def _add_milestone(change: Change, aim_id: int, place: int, milestone: Milestone) -> None:
    [(milestone_id,)] = change.run("milestone.add", **_step(aim_id, place, milestone))
    change.born("milestone", id=milestone_id)


def _step(aim_id: int, place: int, milestone: Milestone) -> dict[str, Any]:
    row = {"aim_id": aim_id, "place": place, **milestone.as_dict()}
    return {**row, "checksum": checksum(*row.values())}
