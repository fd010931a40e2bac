"""Which measure a word means, and days and numbers as they are typed for one."""

from __future__ import annotations

from trustlog.domain.day_words import day_back
from trustlog.domain.errors import RefusedError
from trustlog.domain.habit_names import beginning, exactly
from trustlog.domain.measures import TEMPLATES
from trustlog.domain.text import alike
from trustlog.store.measures import all_measures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from trustlog.command.front import Desk
    from trustlog.domain.measures import Measure

HAPPENED = "A reading is of a day that has come."


def measure_meant(word: str, desk: Desk) -> Measure:
    """The measure of the journal that a word names.

    Raises:
        RefusedError: If it names none, or several.
    """
    return measure_named(word, all_measures(desk.journal.connection))


def measure_named(word: str, measures: Sequence[Measure]) -> Measure:
    """The measure that a word names: its slug, or how that begins.

    Raises:
        RefusedError: If it names none, or several.
    """
    said = word.casefold().strip()
    names: list[tuple[str, tuple[str, ...]]] = [(each.slug, ()) for each in measures]
    slug = exactly(said, names)
    short = [slug] if slug is not None else beginning(said, names)
    if len(short) == 1:
        return next(each for each in measures if each.slug == short[0])
    if short:
        raise RefusedError(f'"{word}" is short for {" or ".join(short)}. Write more of it.')
    if any(said == each.slug for each in TEMPLATES):
        raise RefusedError(f"{said} is not followed yet. trustlog measure add {said} takes it up.")
    near = alike(said, [slug for slug, _ in names])
    hint = f"The nearest is {near[0]}." if near else "trustlog measure list shows those there are."
    raise RefusedError(f'There is no measure "{word}". {hint}')


def day_of_reading(text: str, desk: Desk) -> date:
    """The day that was typed for a reading.

    Raises:
        UnreadableError: If it is no day in exactly one way.
        RefusedError: If it is still to come.
    """
    return day_back(
        text,
        today=desk.today,
        date_order=desk.rules.date_order,
        latest=desk.front.machine.clock.now().date(),
        why=HAPPENED,
    )
