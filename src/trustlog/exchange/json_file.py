"""The whole journal as one JSON object, a moment a line."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from trustlog.domain.habits import Habit
    from trustlog.domain.moments import Moment
    from trustlog.domain.people import Person


def journal_as_json(
    moments: Iterable[Moment],
    habits: Iterable[Habit],
    people: Iterable[Person],
    settings: Mapping[str, str],
) -> Iterator[str]:
    """The journal in pieces, oldest moment first."""
    from trustlog.exchange.json_shapes import habit_object, moment_object, person_object, text_of

    yield '{"trustlog": 1,\n"settings": ' + text_of(settings) + ',\n"habits": ['
    yield from _listed(text_of(habit_object(habit)) for habit in habits)
    yield '],\n"people": ['
    yield from _listed(text_of(person_object(person)) for person in people)
    yield '],\n"moments": ['
    yield from _listed(text_of(moment_object(moment)) for moment in moments)
    yield "]}\n"


def _listed(texts: Iterator[str]) -> Iterator[str]:
    between = "\n"
    for text in texts:
        yield between + text
        between = ",\n"
