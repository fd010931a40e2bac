"""What a word means that names a habit, a person or a tag."""

from __future__ import annotations

from trustlog.command.front import slowly
from trustlog.domain.errors import RefusedError, StoppedError
from trustlog.domain.habit_names import FEEDBACK_RECEIVED, beginning, exactly
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
    said = to_practise(word)
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
        raise RefusedError(f'"{word}" is short for {either(short)}. Write more of it.')
    near = alike(said, list(known)) or alike(said, [a for _, more in names for a in more])
    hint = f" The nearest is {either(near[:3])}." if near else ""
    raise RefusedError(
        f'There is no habit "{word}".{hint} trustlog habit add takes up one of your own.'
    )


def to_practise(word: str) -> str:
    """A word for a habit; refused where it is the one that nobody practises."""
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
        if handle in names or line.flag("new_person"):
            continue
        from trustlog.domain.people import TEAM  # few moments bring in somebody new

        near = [] if handle == TEAM else like_handle(handle, names)
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


def either(names: Sequence[str]) -> str:
    """Several names in a row: `a, b or c`."""
    *most, last = names
    return f"{', '.join(most)} or {last}" if most else last
