"""The whole journal as one JSON object, a moment a line."""

from __future__ import annotations

from itertools import starmap

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date
    from typing import Any

    from trustlog.domain.aims import Aim
    from trustlog.domain.checks import Check
    from trustlog.domain.habits import Habit
    from trustlog.domain.interviews import Interview
    from trustlog.domain.measures import Measure, Reading
    from trustlog.domain.moments import Moment
    from trustlog.domain.pauses import Holiday, Off, Skip
    from trustlog.domain.people import Person
    from trustlog.domain.promises import Promise
    from trustlog.domain.reflected import OwnQuestion, Reflection
    from trustlog.domain.surveys import Seen, Survey

    Away = tuple[date, date | None, str]


class Kept(Value):
    """What a journal holds besides its moments.

    `private` says whether what is private is there, `redacted` whether names are pseudonyms.
    `uids` has for each kind the identity of each name. `marks` tells of a kind, an identity and a
    value how it was taken in from a file, if it is otherwise by now. `away` has the days away of
    each handle. `received` says of feedback by its number which habit and which moment it was
    about; `answers` which moment or promise answers it.
    """

    private: bool
    redacted: bool
    uids: Mapping[str, Mapping[str, str]]
    marks: Callable[[str, str | None, Any], list[str]]
    settings: Mapping[str, str]
    habits: Iterable[Habit]
    people: Iterable[Person]
    away: Mapping[str, Iterable[Away]]
    offs: Iterable[Off]
    skips: Iterable[Skip]
    holidays: Iterable[Holiday]
    promises: Iterable[Promise]
    received: Iterable[tuple[int, str | None, int | None]]
    answers: Iterable[tuple[int, int | None, int | None]]
    aims: Iterable[Aim] = ()
    measures: Iterable[tuple[Measure, Iterable[Reading]]] = ()
    surveys: Iterable[tuple[Survey, Iterable[Seen]]] = ()
    interviews: Iterable[Interview] = ()
    checks: Iterable[Check] = ()
    reflections: Iterable[Reflection] = ()
    questions: Iterable[OwnQuestion] = ()


def journal_as_json(moments: Iterable[Moment], kept: Kept) -> Iterator[str]:
    """The journal in pieces, oldest moment first."""
    from trustlog.exchange.json_shapes import text_of

    flags = text_of(flags_of(kept))[1:-1]
    yield f'{{"trustlog": 1,\n{flags},\n"settings": {text_of(kept.settings)}'
    for name, objects in parts(moments, kept):
        yield f',\n"{name}": ['
        yield from _listed(map(text_of, objects))
        yield "]"
    yield "}\n"


def flags_of(kept: Kept) -> dict[str, bool]:
    """What is to be known of the whole file."""
    return {"private": kept.private, "redacted": kept.redacted}


def parts(moments: Iterable[Moment], kept: Kept) -> Iterator[tuple[str, Iterator[dict[str, Any]]]]:
    """Every list of the journal by its name, each after those it refers to but for numbers."""
    from trustlog.exchange.json_promises import promise_object
    from trustlog.exchange.json_shapes import holiday_object, moment_object

    yield "habits", (_marked(kept, "habit", _habit(each, kept), each) for each in kept.habits)
    yield "people", (_marked(kept, "person", _person(each, kept), each) for each in kept.people)
    yield "offs", map(_off, kept.offs)
    yield "skips", map(_skip, kept.skips)
    yield "holidays", map(holiday_object, kept.holidays)
    yield from _followed(kept)
    promises = ((promise_object(each), each) for each in kept.promises)
    yield "promises", (_marked(kept, "promise", said, each) for said, each in promises)
    yield "received", (dict(zip(RECEIVED, row, strict=True)) for row in kept.received)
    yield "answers", (dict(zip(ANSWER, row, strict=True)) for row in kept.answers)
    told = ((moment_object(each), each) for each in moments)
    yield "moments", (_marked(kept, "moment", said, each) for said, each in told)


def _marked(kept: Kept, kind: str, said: dict[str, Any], value: Value) -> dict[str, Any]:
    """The same with what it was when it came out of a file, if it is otherwise by now."""
    marks = kept.marks(kind, said["uid"], value)
    return {**said, "was": marks} if marks else said


def _followed(kept: Kept) -> Iterator[tuple[str, Iterator[dict[str, Any]]]]:
    """What serves something larger, what is followed over time, and what was thought of it."""
    from trustlog.exchange.json_aims import exported_aim
    from trustlog.exchange.json_checks import exported_check
    from trustlog.exchange.json_measures import exported_measure
    from trustlog.exchange.json_reflections import reflection_object
    from trustlog.exchange.json_surveys import exported_survey, interview_object

    aims, measures = kept.uids["aim"], kept.uids["measure"]
    told = ((exported_aim(each, aims.get(each.slug)), each) for each in kept.aims)
    yield "aims", (_marked(kept, "aim", said, each) for said, each in told)
    yield (
        "measures",
        (
            _marked(kept, "measure", exported_measure(each, uid, readings), each)
            for each, readings in kept.measures
            for uid in (measures.get(each.slug),)
        ),
    )
    yield "surveys", starmap(exported_survey, kept.surveys)
    yield "interviews", map(interview_object, kept.interviews)
    yield "checks", map(exported_check, kept.checks)
    yield "questions", (each.as_dict() for each in kept.questions)
    reflected = ((reflection_object(each), each) for each in kept.reflections)
    yield "reflections", (_marked(kept, "reflection", said, each) for said, each in reflected)


RECEIVED = ("number", "about", "of")
ANSWER = ("feedback", "moment", "promise")


def _listed(texts: Iterator[str]) -> Iterator[str]:
    between = "\n"
    for text in texts:
        yield between + text
        between = ",\n"


def _habit(habit: Habit, kept: Kept) -> dict[str, Any]:
    """A habit with everything about its cadences."""
    from trustlog.exchange.json_shapes import habit_object

    lives = [
        {
            "since": life.since.isoformat(),
            "until": _day(life.until),
            "cadences": [
                {"since": version.since.isoformat(), **_plain(version.cadence.as_dict())}
                for version in life.versions
            ],
        }
        for life in habit.lives
    ]
    uid = kept.uids["habit"].get(habit.slug)
    return {**habit_object(habit), "lives": lives, "uid": uid}


def _person(person: Person, kept: Kept) -> dict[str, Any]:
    said = person.as_dict()
    del said["away"]
    away = _away(kept.away[person.handle])
    return {**_plain(said), "away": away, "uid": kept.uids.get("person", {}).get(person.handle)}


def _away(days: Iterable[Away]) -> list[dict[str, Any]]:
    return [{"since": _day(since), "until": _day(until), "why": why} for since, until, why in days]


def _off(off: Off) -> dict[str, Any]:
    return _plain(off.as_dict())


def _skip(skip: Skip) -> dict[str, Any]:
    return _plain(skip.as_dict())


def _plain(said: dict[str, Any]) -> dict[str, Any]:
    """The same with days as text."""
    return {name: value if _is_json(value) else value.isoformat() for name, value in said.items()}


def _is_json(value: object) -> bool:
    return value is None or isinstance(value, str | int)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
