"""The journal's surveys: their items, and rounds as counts per answer."""

from __future__ import annotations

from trustlog.domain.errors import RefusedError
from trustlog.domain.surveys import SCALES, Item, Round, Survey
from trustlog.store.checksums import checksum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from trustlog.store.changes import Change
    from trustlog.store.database import Connection
    from trustlog.store.journal import Journal

    Counted = tuple[int, int, int]


def all_surveys(journal: Journal) -> list[Survey]:
    """Every survey with its items, in the order they were made."""
    items: dict[int, list[Item]] = {}
    for _, survey_id, _, slug, text, scale, reverse in journal.connection.run("survey_item.all"):
        item = Item(slug=slug, text=text, scale=scale, reverse=reverse)
        items.setdefault(survey_id, []).append(item)
    return [
        Survey(slug=slug, uid=uid, title=title, items=tuple(items.get(survey_id, ())))
        for survey_id, uid, slug, title in journal.connection.run("survey.all")
    ]


def survey_named(journal: Journal, slug: str) -> Survey:
    """The survey of this name.

    Raises:
        RefusedError: If there is none.
    """
    surveys = all_surveys(journal)
    for survey in surveys:
        if survey.slug == slug:
            return survey
    if not surveys:
        raise RefusedError("There is no survey yet. trustlog survey add makes one.")
    names = ", ".join(survey.slug for survey in surveys)
    raise RefusedError(f'There is no survey "{slug}". There is {names}.')


def rounds_of(journal: Journal, slug: str) -> list[Round]:
    """The rounds of a survey, the first first."""
    run = journal.connection.run
    survey_id = _survey_ids(journal.connection)[slug]
    slugs = {row: item for item, row in _item_ids(journal.connection, survey_id).items()}
    rows = run("survey_round.of", survey_id=survey_id)
    counted: dict[int, dict[str, tuple[int, ...]]] = {}
    if rows:
        found = run("survey_count.of_each", round_ids=[row[0] for row in rows])
        for round_id, item_id, _, count in found:
            counts = counted.setdefault(round_id, {})
            counts[slugs[item_id]] = (*counts.get(slugs[item_id], ()), count)
    return [
        Round(
            day=day,
            invited=invited,
            responded=responded,
            minimum=minimum,
            counts=counted.get(round_id, {}),
        )
        for round_id, _, day, invited, responded, minimum in rows
    ]


def add_survey(change: Change, survey: Survey) -> None:
    """Write a new survey with its items."""
    row = {"uid": survey.uid, "slug": survey.slug, "title": survey.title}
    [(survey_id,)] = change.run("survey.add", **row, checksum=checksum(*row.values()))
    change.born("survey", id=survey_id)
    for place, item in enumerate(survey.items, start=1):
        said = {"survey_id": survey_id, "place": place, **item.as_dict()}
        [(item_id,)] = change.run("survey_item.add", **said, checksum=checksum(*said.values()))
        change.born("survey_item", id=item_id)


def add_round(change: Change, slug: str, held: Round) -> None:
    """Write a new round of a survey."""
    row, counted = _row(change, slug, held)
    [(round_id,)] = change.run("survey_round.add", **row)
    change.born("survey_round", id=round_id)
    _add_counts(change, round_id, counted)


def replace_round(change: Change, slug: str, held: Round) -> None:
    """Write the round of this day anew."""
    row, counted = _row(change, slug, held)
    rounds = change.run("survey_round.of", survey_id=row["survey_id"])
    round_id = next(each[0] for each in rounds if each[2] == held.day)
    _remove_counts(change, round_id)
    change.touched("survey_round", id=round_id)
    change.run("survey_round.replace", this_id=round_id, **row)
    _add_counts(change, round_id, counted)


def remove_round(change: Change, slug: str, day: date) -> None:
    """Take the round of a day out of the journal."""
    survey_id = _survey_ids(change.journal.connection)[slug]
    for round_id, _, of, *_ in change.run("survey_round.of", survey_id=survey_id):
        if of == day:
            _remove_counts(change, round_id)
            change.touched("survey_round", id=round_id)
            change.run("survey_round.remove", id=round_id)


def remove_survey(change: Change, slug: str) -> None:
    """Take a survey out of the journal, with its rounds and its items."""
    survey_id = _survey_ids(change.journal.connection)[slug]
    for held in rounds_of(change.journal, slug):
        remove_round(change, slug, held.day)
    for item_id in _item_ids(change.journal.connection, survey_id).values():
        change.touched("survey_item", id=item_id)
        change.run("survey_item.remove", id=item_id)
    change.touched("survey", id=survey_id)
    change.run("survey.remove", id=survey_id)


def _row(change: Change, slug: str, held: Round) -> tuple[dict[str, Any], tuple[Counted, ...]]:
    """A round as its row, and what is counted in it; the row's checksum covers both."""
    connection = change.journal.connection
    survey_id = _survey_ids(connection)[slug]
    items = survey_named(change.journal, slug).items
    scales = {item.slug: SCALES[item.scale] for item in items}
    item_ids = _item_ids(connection, survey_id)
    counted = tuple(
        sorted(
            (item_ids[item], answer, count)
            for item, counts in held.counts.items()
            for answer, count in zip(scales[item], counts, strict=True)
        )
    )
    row = {
        "survey_id": survey_id,
        "day": held.day,
        "invited": held.invited,
        "responded": held.responded,
        "minimum": held.minimum,
    }
    return {**row, "checksum": checksum(*row.values(), counted)}, counted


def _add_counts(change: Change, round_id: int, counted: tuple[Counted, ...]) -> None:
    for item_id, answer, count in counted:
        key = {"round_id": round_id, "item_id": item_id, "answer": answer}
        change.run("survey_count.add", **key, count=count)
        change.born("survey_count", **key)


def _remove_counts(change: Change, round_id: int) -> None:
    for _, item_id, answer, _ in change.run("survey_count.of_each", round_ids=[round_id]):
        change.touched("survey_count", round_id=round_id, item_id=item_id, answer=answer)
    change.run("survey_count.remove", round_id=round_id)


def _survey_ids(connection: Connection) -> dict[str, int]:
    return {slug: survey_id for survey_id, _, slug, _ in connection.run("survey.all")}


def _item_ids(connection: Connection, survey_id: int) -> dict[str, int]:
    """The row of each item of a survey, by its name."""
    rows = connection.run("survey_item.all")
    return {row[3]: row[0] for row in rows if row[1] == survey_id}
