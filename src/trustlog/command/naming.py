"""What a word means that names a habit, a person or a tag."""

from __future__ import annotations

from trustlog.command.front import slowly
from trustlog.domain.errors import RefusedError, StoppedError
from trustlog.domain.habit_names import FEEDBACK_RECEIVED, beginning, exactly
from trustlog.domain.people import TEAM
from trustlog.domain.text import alike, clean_word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.domain.habit_names import Practised
    from trustlog.domain.habits import Template
    from trustlog.store.journal import Journal


NO_PRACTICE = (
    "Feedback you received is nothing to practise. trustlog received PERSON writes it down."
)
_SPELLED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae"}
)
"""Letters that people write as two where a keyboard lacks them."""


def habit_named(word: str, practised: Sequence[Practised], front: Front) -> Practised | Template:
    """The habit a word names: one that is practised, or one of the catalogue to take up.

    Slugs come first, then aliases, then what begins with the word, those practised each time
    before those that are not.

    Raises:
        RefusedError: If the word names none, or several.
    """
    said = _to_practise(word)
    known: dict[str, Practised | Template] = {habit.slug: habit for habit in practised}
    names = [(habit.slug, habit.aliases) for habit in practised]
    slug = exactly(said, names)
    if slug is not None:
        return known[slug]
    slowly(front)
    others = [each for each in front.machine.catalogue() if each.slug not in known]
    known.update((each.slug, each) for each in others)
    other_names = [(each.slug, each.aliases) for each in others]
    slug = exactly(said, other_names)
    if slug is not None:
        return known[slug]
    short = beginning(said, names) or beginning(said, other_names)
    if len(short) == 1:
        return known[short[0]]
    if short:
        raise RefusedError(f'"{word}" is short for {_or(short)}. Write more of it.')
    near = alike(said, list(known)) or alike(said, [a for _, more in names for a in more])
    hint = f" The nearest is {_or(near[:3])}." if near else ""
    raise RefusedError(
        f'There is no habit "{word}".{hint} trustlog habit add takes up one of your own.'
    )


def practised_habit(word: str, practised: Sequence[Practised]) -> str:
    """The slug of a practised habit, for a filter or an edit.

    Raises:
        RefusedError: If the word names none of those practised, or several.
    """
    said = _to_practise(word)
    names = [(habit.slug, habit.aliases) for habit in practised]
    slug = exactly(said, names)
    short = [slug] if slug is not None else beginning(said, names)
    if len(short) == 1:
        return short[0]
    if short:
        raise RefusedError(f'"{word}" is short for {_or(short)}. Write more of it.')
    near = alike(said, [slug for slug, _ in names])
    hint = f"The nearest is {_or(near[:3])}." if near else "trustlog add takes one up."
    raise RefusedError(f'No habit "{word}" is practised here. {hint}')


def _to_practise(word: str) -> str:
    said = word.casefold()
    if said == FEEDBACK_RECEIVED:
        raise RefusedError(NO_PRACTICE)
    return said


def handles_named(
    words: Sequence[str], names: Mapping[str, str], line: Line, front: Front
) -> tuple[str, ...]:
    """The handles that were said, each once; a new one that looks like another is asked about.

    Raises:
        RefusedError: If a new handle looks like a known one and nobody says that it is meant.
        StoppedError: If the person says that it is not.
    """
    handles = tuple(dict.fromkeys(_handle(word.removeprefix("@"), names) for word in words))
    for handle in handles:
        if handle in names or handle == TEAM or line.flag("new_person"):
            continue
        near = like_handle(handle, names)
        if not near:
            continue
        slowly(front)
        if not front.asks(line):
            raise RefusedError(
                f"@{handle} is new and looks like @{near[0]}. Correct it, or add --new-person"
                " if it is somebody else."
            )
        if not front.confirm(f"@{handle} is new and looks like @{near[0]}. Somebody else?"):
            raise StoppedError("Nothing was changed.")
    return handles


def _handle(word: str, names: Mapping[str, str]) -> str:
    """The handle that a word is; a whole name that only one person has is theirs."""
    said = word.strip().casefold()
    if said in names:
        return said
    called = [handle for handle, name in names.items() if name.casefold() == said]
    return called[0] if len(called) == 1 else clean_word(word, "A handle")


def like_handle(handle: str, names: Mapping[str, str]) -> list[str]:
    """The handles that a new one may be a slip for: spelled so, of a name like it, or nearly it."""
    said = handle.translate(_SPELLED)
    same = [
        known
        for known, name in names.items()
        if said in (known.translate(_SPELLED), _slug(name).translate(_SPELLED))
    ]
    return same or alike(handle, list(names))


def _slug(name: str) -> str:
    return "-".join(name.casefold().split())


def known_handle(word: str, names: Mapping[str, str]) -> str:
    """The handle of somebody in the journal, named by it or by a name that only they have.

    Raises:
        RefusedError: If nobody is called that, or several are.
    """
    said = word.removeprefix("@").casefold()
    called = [handle for handle, name in names.items() if name.casefold() == said]
    if said not in names and called:
        if len(called) > 1:
            handles = _or([f"@{handle}" for handle in called])
            raise RefusedError(f"{names[called[0]]} is {handles}. Name one by the handle.")
        return called[0]
    handle = clean_word(said, "A handle")
    if handle in names:
        return handle
    near = like_handle(handle, names)
    hint = f" The nearest is @{near[0]}." if near else " trustlog person add brings them in."
    raise RefusedError(f"Nobody in the journal is @{handle}.{hint}")


def tags_named(words: Sequence[str]) -> tuple[str, ...]:
    """The tags that were said, each once."""
    return tuple(dict.fromkeys(clean_word(word.removeprefix("+"), "A tag") for word in words))


def aims_meant(line: Line, journal: Journal) -> tuple[str, ...]:
    """The aims that `--aim` says; without it nothing is looked up.

    Raises:
        RefusedError: If a word names none, or several.
    """
    words = line.words("aim")
    if not words:
        return ()
    from trustlog.command.aim_names import aims_named

    return aims_named(words, journal)


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


def _or(names: Sequence[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} or {last}" if most else last
