"""What a word means that names a habit, a person or aims there are already."""

from __future__ import annotations

from trustlog.command.naming import aims_meant, either, like_handle, to_practise
from trustlog.domain.errors import RefusedError
from trustlog.domain.habit_names import beginning, exactly
from trustlog.domain.text import alike, clean_word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from trustlog.command.line import Line
    from trustlog.domain.habit_names import Practised
    from trustlog.store.journal import Journal


def practised_habit(word: str, practised: Sequence[Practised]) -> str:
    """The slug of a practised habit, for a filter or an edit.

    Raises:
        RefusedError: If the word names none of those practised, or several.
    """
    said = to_practise(word)
    names = [(habit.slug, habit.aliases) for habit in practised]
    slug = exactly(said, names)
    short = [slug] if slug is not None else beginning(said, names)
    if len(short) == 1:
        return short[0]
    if short:
        raise RefusedError(f'"{word}" is short for {either(short)}. Write more of it.')
    near = alike(said, [slug for slug, _ in names])
    hint = f"The nearest is {either(near[:3])}." if near else "trustlog add takes one up."
    raise RefusedError(f'No habit "{word}" is practised here. {hint}')


def known_handle(word: str, names: Mapping[str, str]) -> str:
    """The handle of somebody in the journal, named by it or by a name that only they have.

    Raises:
        RefusedError: If nobody is called that, or several are.
    """
    said = word.removeprefix("@").casefold()
    called = [handle for handle, name in names.items() if name.casefold() == said]
    if said not in names and called:
        if len(called) > 1:
            handles = either([f"@{handle}" for handle in called])
            raise RefusedError(f"{names[called[0]]} is {handles}. Name one by the handle.")
        return called[0]
    handle = clean_word(said, "A handle")
    if handle in names:
        return handle
    near = like_handle(handle, names)
    hint = f" The nearest is @{near[0]}." if near else " trustlog person add brings them in."
    raise RefusedError(f"Nobody in the journal is @{handle}.{hint}")


def aims_changed(line: Line, journal: Journal, name: str, aims: tuple[str, ...]) -> tuple[str, ...]:
    """The aims of a moment or promise with `--aim` added and `--no-aim` taken away.

    Raises:
        RefusedError: If a word names none, or one that it does not serve.
    """
    more = aims_meant(line, journal)
    words = line.words("no_aim")
    less = aims_meant(line.but(said={"aim": words}), journal)
    for aim in less:
        if aim not in aims:
            raise RefusedError(f"{name} does not serve {aim}.")
    return tuple(sorted({*aims, *more} - {*less}))
