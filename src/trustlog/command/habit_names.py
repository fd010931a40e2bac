"""Names of habits: which practised one a word means, and whether a new name can be one."""

from __future__ import annotations

from trustlog.command.known import practised_habit
from trustlog.command.naming import NO_PRACTICE
from trustlog.domain.day_words import day_ahead, day_back, place_of
from trustlog.domain.days import WEEKDAYS
from trustlog.domain.errors import RefusedError, TrustlogError, UnreadableError
from trustlog.domain.habit_names import FEEDBACK_RECEIVED
from trustlog.domain.text import clean_word, one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Desk
    from trustlog.domain.habits import Habit

RESERVED = ("none", "until", "to")


def practised_one(word: str, desk: Desk) -> Habit:
    """The habit of the journal that a word means, retired ones too.

    Raises:
        RefusedError: If the word names none of them, or several.
    """
    with desk.journal.reading() as journal:
        slug = practised_habit(word, journal.practised())
        return next(habit for habit in journal.habits() if habit.slug == slug)


def new_name(word: str, what: str, desk: Desk) -> str:
    """A word as the name of a habit: small letters, digits and hyphens, and no word for a day.

    Raises:
        UnreadableError: If it has anything else in it.
        RefusedError: If it means something else where habits are named.
    """
    name = clean_word(word, what)
    if name != word.strip():
        raise UnreadableError(
            f'{what} is in small letters. Instead of "{one_line(word.strip())}", try {name}.'
        )
    if name == FEEDBACK_RECEIVED:
        raise RefusedError(NO_PRACTICE)
    if name in RESERVED or _is_day(name, desk):
        raise RefusedError(f'"{name}" means something else already. Choose another name.')
    return name


def _is_day(name: str, desk: Desk) -> bool:
    if place_of(name, WEEKDAYS) is not None:
        return True
    for read in (day_back, day_ahead):
        try:
            read(name, today=desk.today)
        except TrustlogError:
            continue
        return True
    return False
