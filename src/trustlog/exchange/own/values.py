"""Objects of a file of trustlog's own as the values that a journal has, one or several each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from trustlog.domain.aims import Aim, Milestone, review_rule
from trustlog.domain.cadences import Cadence
from trustlog.domain.checks import Check, element_named
from trustlog.domain.days import written
from trustlog.domain.errors import RefusedError
from trustlog.domain.habits import Habit
from trustlog.domain.interviews import Interview
from trustlog.domain.joining import Told
from trustlog.domain.measures import Measure, Reading, check_target
from trustlog.domain.moments import Moment
from trustlog.domain.pauses import Holiday, Off, Skip
from trustlog.domain.people import Person
from trustlog.domain.promises import OPEN, Move, Promise
from trustlog.domain.recurrence import is_rule
from trustlog.domain.reflected import Asked, OwnQuestion, Reflection
from trustlog.domain.reflections import Intention
from trustlog.domain.spans import Life, Version
from trustlog.domain.surveys import SCALES, Item, Round, Survey, check_items, check_round

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from typing import Any

    from trustlog.exchange.own import shapes, shapes_followed

NOON = 12
DAY = timedelta(1)
"""How far the date of a time may be from the journal's day: small hours are the day before's."""


def told_of(kind: str, place: str, found: Any) -> Iterator[Told]:
    """What an object says.

    Raises:
        RefusedError: If no journal can hold it.
    """
    for each in _READERS[kind](found):
        yield each.but(place=place)


def _told(kind: str, key: str | None, value: Any, was: tuple[int, ...] = ()) -> Told:
    return Told.trusted({"kind": kind, "place": "", "key": key, "value": value, "was": was})


def _must_span(since: date, until: date | None) -> None:
    if until is not None and until < since:
        raise RefusedError("it ends before it begins.")


def _setting(found: shapes.SettingShape) -> Iterator[Told]:
    yield _told("setting", found.name, found.value)


def _habit(found: shapes.HabitShape) -> Iterator[Told]:
    lives = tuple(map(_life, found.lives))
    for before, after in pairwise(lives):
        if before.until is None or after.since <= before.until:
            raise RefusedError("it is taken up again before it was retired.")
    said = found.model_dump(include={"slug", "title", "framework", "question", "cue", "private"})
    yield _told(
        "habit",
        found.uid,
        Habit(**said, lives=lives, aliases=tuple(sorted(set(found.aliases)))),
        found.marks,
    )


def _life(found: shapes.LifeShape) -> Life:
    _must_span(found.since, found.until)
    versions = tuple(
        Version(since=each.since, cadence=Cadence(**each.model_dump(exclude={"since"})))
        for each in found.cadences
    )
    if any(after.since <= before.since for before, after in pairwise(versions)):
        raise RefusedError("its cadences are not in the order of their days.")
    if versions[0].since < found.since or (found.until and versions[-1].since > found.until):
        raise RefusedError("a cadence of it lies outside its days.")
    for each in versions:
        cadence = each.cadence
        kinds = (cadence.mask, cadence.rule, cadence.times)
        if sum(kind is not None for kind in kinds) != 1 or (
            (cadence.per is None) != (cadence.times is None)
        ):
            raise RefusedError("a cadence is days of the week, a rule or a number per period.")
        if cadence.rule is not None and not is_rule(cadence.rule):
            raise RefusedError("a rule of a cadence cannot be read, or ends.")
    return Life(since=found.since, until=found.until, versions=versions)


def _person(found: shapes.PersonShape) -> Iterator[Told]:
    said = found.model_dump(exclude={"uid", "was", "away"})
    yield _told("person", found.uid, Person(**said), found.marks)
    for each in found.away:
        _must_span(each.since, each.until)
        yield _told("away", found.handle, (each.since, each.until, each.why))


def _off(found: shapes.OffShape) -> Iterator[Told]:
    _must_span(found.since, found.until)
    yield _told("off", None, Off(**found.model_dump()))


def _skip(found: shapes.SkipShape) -> Iterator[Told]:
    yield _told("skip", None, Skip(**found.model_dump()))


def _holiday(found: shapes.HolidayShape) -> Iterator[Told]:
    yield _told("holiday", found.day.isoformat(), Holiday(**found.model_dump()))


def _aim(found: shapes_followed.AimShape) -> Iterator[Told]:
    if (found.review is None) != (found.review_since is None):
        raise RefusedError("a rule of review days needs the day it counts from.")
    if found.review is not None and found.review_since is not None:
        review_rule(found.review, found.review_since)
    said = found.model_dump(exclude={"uid", "was", "serves", "count", "people", "milestones"})
    value = Aim(
        **said | {"step": None},
        parent=found.serves,
        counts=found.count,
        people=tuple(sorted(set(found.people))),
        milestones=tuple(Milestone(**each.model_dump()) for each in found.milestones),
    )
    yield _told("aim", found.uid, value, found.marks)
    if found.step is not None:
        yield _told("step", found.slug, found.step)


def _measure(found: shapes_followed.MeasureShape) -> Iterator[Told]:
    value = Measure(**found.model_dump(exclude={"uid", "was", "readings"}))
    check_target(value)
    yield _told("measure", found.uid, value, found.marks)
    for each in found.readings:
        yield _told("reading", found.slug, Reading(day=each.day, value=each.value))


def _survey(found: shapes_followed.SurveyShape) -> Iterator[Told]:
    items = tuple(Item(**each.model_dump()) for each in found.items)
    if items:
        check_items(items)
    value = Survey(slug=found.slug, uid=found.uid or "", title=found.title, items=items)
    yield _told("survey", found.uid, value, found.marks)
    scales = {item.slug: SCALES[item.scale] for item in items}
    for each in found.rounds:
        counts = {shown.item: tuple(shown.counts) for shown in each.items}
        # Nobody outside the journal that has them knows the counts; nothing is what shows as much.
        hidden = {slug: (0,) * len(scales.get(slug, ())) for slug in each.withheld}
        held = Round(
            day=each.day,
            invited=each.invited,
            responded=each.responded,
            minimum=each.minimum,
            counts=counts | hidden,
        )
        check_round(held, items)
        if any(sum(shown) < each.minimum for shown in counts.values()):
            raise RefusedError("it shows what fewer people than its minimum group answered.")
        yield _told("round", found.slug, held)


def _interview(found: shapes_followed.InterviewShape) -> Iterator[Told]:
    said = found.model_dump(exclude={"was", "uid", "themes"})
    if any("," in theme for theme in found.themes):
        raise RefusedError("a theme of it has a comma.")
    value = Interview(**said, uid=found.uid or "", themes=tuple(found.themes))
    yield _told("interview", found.uid, value, found.marks)


def _check(found: shapes_followed.CheckShape) -> Iterator[Told]:
    said = found.model_dump(exclude={"quarter"})
    element_named(found.element, found.framework)
    value = Check(**said, since=found.quarter)
    yield _told("check", f"{found.framework}/{found.element}/{found.quarter}", value)


def _question(found: shapes_followed.QuestionShape) -> Iterator[Told]:
    value = OwnQuestion(**found.model_dump(exclude={"was"}))
    yield _told("question", found.uid, value, found.marks)


def _reflection(found: shapes_followed.ReflectionShape) -> Iterator[Told]:
    said = found.model_dump(exclude={"was", "answers", "ratings", "intention"})
    meant = found.intention
    ratings = tuple((each.habit, each.value) for each in found.ratings)
    if len(dict(ratings)) < len(ratings):
        raise RefusedError("it rates a habit twice.")
    value = Reflection(
        **said,
        asked=tuple(
            Asked(slug=each.id, text=each.question, answer=each.answer) for each in found.answers
        ),
        ratings=ratings,
        meant=Intention(change=meant.change, habit=meant.focus, when=meant.if_, then=meant.then),
    )
    yield _told("reflection", f"{found.kind}/{found.since}", value, found.marks)


def _promise(found: shapes.PromiseShape) -> Iterator[Told]:
    if (found.state == OPEN) != (found.settled is None):
        raise RefusedError("only an open one has no day it was settled on.")
    said = found.model_dump(exclude={"was", "moves", "aims"})
    moves = tuple(Move(**each.model_dump()) for each in found.moves)
    value = Promise(**said, moves=moves, aims=tuple(sorted(set(found.aims))))
    yield _told("promise", found.uid, value, found.marks)


def _received(found: shapes.ReceivedShape) -> Iterator[Told]:
    yield _told("received", None, (found.number, found.about, found.of))


def _answer(found: shapes.AnswerShape) -> Iterator[Told]:
    if (found.moment is None) == (found.promise is None):
        raise RefusedError("feedback is answered by a moment or by a promise.")
    yield _told("answer", None, (found.feedback, found.moment, found.promise))


def _moment(found: shapes.MomentShape) -> Iterator[Told]:
    at = found.at
    if at is not None and abs(at.date() - found.day) > DAY:
        raise RefusedError(
            f"its time is of {written(at.date())}, and its day {written(found.day)}."
        )
    offset = (at.utcoffset() if at else None) or timedelta()
    value = Moment.trusted(
        {
            "number": found.number,
            "uid": found.uid,
            "day": found.day,
            "at": at or datetime(found.day.year, found.day.month, found.day.day, NOON, tzinfo=UTC),
            "utc_offset": int(offset.total_seconds() // 60),
            "timed": at is not None,
            "habit": found.habit,
            "effect": found.effect,
            "note": found.note,
            "people": tuple(sorted(set(found.people))),
            "tags": tuple(sorted(set(found.tags))),
            "aims": tuple(sorted(set(found.aims))),
            "private": found.private,
        }
    )
    yield _told("moment", found.uid, value, found.marks)


_READERS: dict[str, Callable[[Any], Iterator[Told]]] = {
    "setting": _setting,
    "habit": _habit,
    "person": _person,
    "off": _off,
    "skip": _skip,
    "holiday": _holiday,
    "aim": _aim,
    "measure": _measure,
    "survey": _survey,
    "interview": _interview,
    "check": _check,
    "question": _question,
    "reflection": _reflection,
    "promise": _promise,
    "received": _received,
    "answer": _answer,
    "moment": _moment,
}
