"""The journal's reflections and questions of one's own: rows to values and back."""

from __future__ import annotations

from trustlog.domain.reflected import Asked, OwnQuestion, Reflection
from trustlog.domain.reflections import Intention
from trustlog.store.checksums import checksum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

    Row = tuple[Any, ...]


def reflection_of(journal: Journal, kind: str, since: date) -> Reflection | None:
    """The reflection of the period of a kind that begins on this day."""
    return next(iter(_read(journal, "reflection.of", kind=kind, since=since)), None)


def reflections_before(journal: Journal, kind: str, since: date) -> list[Reflection]:
    """The reflections of a kind of earlier periods, newest first."""
    return _read(journal, "reflection.before", kind=kind, since=since)


def all_reflections(journal: Journal) -> list[Reflection]:
    """Every reflection, newest period first."""
    found = _read(journal, "reflection.all")
    return sorted(found, key=lambda each: (each.since, each.kind), reverse=True)


def all_questions(journal: Journal) -> list[OwnQuestion]:
    """The questions of one's own, in the order they were made."""
    slugs = {row: slug for slug, row in journal.habit_ids().items()}
    return [
        OwnQuestion(number=number, uid=uid, text=text, habit=slugs.get(habit_id))
        for number, uid, text, habit_id in journal.connection.run("question.all")
    ]


def add_question(change: Change, question: OwnQuestion) -> None:
    """Write a question of one's own."""
    row = {
        "uid": question.uid,
        "text": question.text,
        "habit_id": _habit_id(change, question.habit),
    }
    change.run("question.add", id=question.number, **row, checksum=checksum(*row.values()))
    change.born("question", id=question.number)


def remove_question(change: Change, number: int) -> None:
    """Take a question of one's own away; what was answered to it stays."""
    change.touched("question", id=number)
    change.run("question.remove", id=number)


def add_reflection(change: Change, reflection: Reflection) -> None:
    """Write a new reflection with its questions, answers and ratings."""
    [(reflection_id,)] = change.run("reflection.add", **_row(change, reflection))
    change.born("reflection", id=reflection_id)
    _write_parts(change, reflection_id, (), reflection.asked)
    _write_ratings(change, reflection_id, {}, dict(reflection.ratings))


def replace_reflection(change: Change, before: Reflection, after: Reflection) -> None:
    """Write a reflection as it is now: of its answers and ratings those that differ."""
    given = {"kind": before.kind, "since": before.since}
    [(reflection_id, *_)] = change.run("reflection.of", **given)
    if before.but(asked=after.asked, ratings=after.ratings) != after:
        change.touched("reflection", id=reflection_id)
        change.run("reflection.replace", this_id=reflection_id, **_row(change, after))
    _write_parts(change, reflection_id, before.asked, after.asked)
    _write_ratings(change, reflection_id, dict(before.ratings), dict(after.ratings))


def forget_moment(change: Change, moment_id: int) -> None:
    """Let a reflection stand without the moment that finishing it wrote."""
    for row in change.run("reflection.of_moment", moment_id=moment_id):
        [reflection] = _values(change.journal, [row])
        change.touched("reflection", id=row[0])
        content = _row(change, reflection.but(moment=None))
        change.run("reflection.replace", this_id=row[0], **content)


def _read(journal: Journal, statement: str, /, **given: Any) -> list[Reflection]:
    return _values(journal, journal.connection.run(statement, **given))


def _values(journal: Journal, rows: list[Row]) -> list[Reflection]:
    if not rows:
        return []
    run, ids = journal.connection.run, [row[0] for row in rows]
    slugs = {row: slug for slug, row in journal.habit_ids().items()}
    asked: dict[int, list[Asked]] = {}
    for row_id, _, slug, text, answer in run("reflection_answer.of_each", reflection_ids=ids):
        asked.setdefault(row_id, []).append(Asked(slug=slug, text=text, answer=answer))
    ratings: dict[int, list[tuple[str, int]]] = {}
    for row_id, habit_id, value in run("rating.of_each", reflection_ids=ids):
        ratings.setdefault(row_id, []).append((slugs[habit_id], value))
    return [
        _value(row, slugs).but(
            asked=tuple(asked.get(row[0], ())), ratings=tuple(ratings.get(row[0], ()))
        )
        for row in rows
    ]


def _value(row: Row, slugs: dict[int, str]) -> Reflection:
    _, uid, kind, since, begun, finished, happened, change, habit_id, cue, plan, _, moment = row
    return Reflection(
        uid=uid,
        kind=kind,
        since=since,
        begun=begun,
        finished=finished,
        happened=happened,
        meant=Intention(change=change, habit=slugs.get(habit_id), when=cue, then=plan),
        moment=moment,
    )


def _row(change: Change, reflection: Reflection) -> dict[str, Any]:
    moment_id = None
    if reflection.moment is not None:
        [(moment_id, *_)] = change.run("moment.numbered", number=reflection.moment)
    meant = reflection.meant
    row = {
        "uid": reflection.uid,
        "kind": reflection.kind,
        "since": reflection.since,
        "begun": reflection.begun,
        "finished": reflection.finished,
        "happened": reflection.happened,
        "change": meant.change,
        "habit_id": _habit_id(change, meant.habit),
        "cue": meant.when,
        "plan": meant.then,
        "moment_id": moment_id,
    }
    return {**row, "checksum": checksum(*row.values())}


def _write_parts(
    change: Change, reflection_id: int, before: tuple[Asked, ...], after: tuple[Asked, ...]
) -> None:
    """Write the questions that are new or answered otherwise; none ever goes."""
    for place, each in enumerate(after, start=1):
        was = before[place - 1] if place <= len(before) else None
        if was == each:
            continue
        content = {"slug": each.slug, "question": each.text, "answer": each.answer}
        key = {"reflection_id": reflection_id, "place": place}
        sealed = {**content, "checksum": checksum(*key.values(), *content.values())}
        if was is None:
            change.run("reflection_answer.add", **key, **sealed)
            change.born("reflection_answer", **key)
        else:
            change.touched("reflection_answer", **key)
            this = {"this_id": reflection_id, "this_place": place}
            change.run("reflection_answer.replace", **this, **sealed)


def _write_ratings(
    change: Change, reflection_id: int, before: dict[str, int], after: dict[str, int]
) -> None:
    for habit in dict.fromkeys((*before, *after)):
        value = after.get(habit)
        if before.get(habit) == value:
            continue
        key = {"reflection_id": reflection_id, "habit_id": _habit_id(change, habit)}
        if habit in before:
            change.touched("rating", **key)
            change.run("rating.remove", **key)
        if value is not None:
            row = {**key, "value": value}
            change.run("rating.add", **row, checksum=checksum(*row.values()))
            change.born("rating", **key)


def _habit_id(change: Change, slug: str | None) -> int | None:
    return None if slug is None else change.journal.habit_ids()[slug]
