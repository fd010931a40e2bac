"""What a word means that names an aim."""

from __future__ import annotations

from trustlog.domain.errors import RefusedError
from trustlog.domain.habit_names import beginning, exactly
from trustlog.domain.text import alike, one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from trustlog.domain.aims import Aim
    from trustlog.store.journal import Journal


def aims_named(words: Sequence[str], journal: Journal) -> tuple[str, ...]:
    """The slugs of the aims that were said, each once.

    Raises:
        RefusedError: If a word names none, or several.
    """
    slugs = list(journal.aim_ids())
    return tuple(dict.fromkeys(slug_named(word, slugs, "aim") for word in words))


def aim_named(word: str, kind: str, aims: Sequence[Aim]) -> Aim:
    """The aim of a kind that a word names.

    Raises:
        RefusedError: If it names none, several, or one of another kind.
    """
    known = {aim.slug: aim for aim in aims}
    other = known.get(word.casefold())
    if other is not None and other.kind != kind:
        raise RefusedError(
            f"{other.slug} is {article(other.kind)}."
            f" trustlog {other.kind} show {other.slug} shows it."
        )
    return known[slug_named(word, [aim.slug for aim in aims if aim.kind == kind], kind)]


def slug_named(word: str, slugs: Sequence[str], what: str) -> str:
    """The slug a word names: whole, or by its beginning.

    Raises:
        RefusedError: If it names none, or several.
    """
    said = word.strip().casefold()
    names: list[tuple[str, tuple[str, ...]]] = [(slug, ()) for slug in slugs]
    slug = exactly(said, names)
    short = [slug] if slug is not None else beginning(said, names) if said else []
    if len(short) == 1:
        return short[0]
    if short:
        *most, last = short
        raise RefusedError(
            f'"{one_line(word)}" is short for {", ".join(most)} or {last}. Write more.'
        )
    near = alike(said, slugs)
    command = "goal" if what == "aim" else what
    hint = f"The nearest is {near[0]}." if near else f"trustlog {command} add TITLE makes one."
    raise RefusedError(f'There is no {what} "{one_line(word)}". {hint}')


def article(kind: str) -> str:
    """`a goal`, `an obstacle`; mentoring alone."""
    if kind == "mentoring":
        return kind
    return f"{'an' if kind[0] in 'ao' else 'a'} {kind}"
