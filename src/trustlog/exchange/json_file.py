"""The whole journal as one JSON object, a moment a line."""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from typing import Any

    from trustlog.domain.habits import Habit
    from trustlog.domain.moments import Moment
    from trustlog.domain.pauses import Holiday, Off, Skip
    from trustlog.domain.people import Person
    from trustlog.domain.promises import Promise

    Away = tuple[date, date | None, str]


class Kept(Value):
    """What a journal holds besides its moments.

    `away` has the days away of each handle. `received` says of feedback by its number which habit
    and which moment it was about; `answers` which moment or promise answers it.
    """

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


def journal_as_json(moments: Iterable[Moment], kept: Kept) -> Iterator[str]:
    """The journal in pieces, oldest moment first."""
    from trustlog.exchange.json_promises import promise_object
    from trustlog.exchange.json_shapes import holiday_object, moment_object, text_of

    people = ({**_person(each), "away": _away(kept.away[each.handle])} for each in kept.people)
    yield '{"trustlog": 1,\n"settings": ' + text_of(kept.settings)
    for name, objects in (
        ("habits", map(_habit, kept.habits)),
        ("people", people),
        ("offs", map(_off, kept.offs)),
        ("skips", map(_skip, kept.skips)),
        ("holidays", map(holiday_object, kept.holidays)),
        ("promises", map(promise_object, kept.promises)),
        ("received", (dict(zip(RECEIVED, row, strict=True)) for row in kept.received)),
        ("answers", (dict(zip(ANSWER, row, strict=True)) for row in kept.answers)),
        ("moments", map(moment_object, moments)),
    ):
        yield f',\n"{name}": ['
        yield from _listed(map(text_of, objects))
        yield "]"
    yield "}\n"


RECEIVED = ("number", "about", "of")
ANSWER = ("feedback", "moment", "promise")


def _listed(texts: Iterator[str]) -> Iterator[str]:
    between = "\n"
    for text in texts:
        yield between + text
        between = ",\n"


def _habit(habit: Habit) -> dict[str, Any]:
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
    return {**habit_object(habit), "lives": lives}


def _person(person: Person) -> dict[str, Any]:
    said = person.as_dict()
    del said["away"]
    return _plain(said)


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
