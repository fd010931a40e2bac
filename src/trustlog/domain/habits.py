"""Habits, and which of them a word means."""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from trustlog.domain.cadences import Cadence


class Habit(Value):
    """A behaviour practised on a cadence; `since` is its first day."""

    slug: str
    title: str
    cadence: Cadence
    since: date
    framework: str | None = None
    question: str | None = None
    cue: str | None = None
    aliases: tuple[str, ...] = ()
    private: bool = False


class Named(Value):
    """What a word for a habit was found to mean: one slug, several, or none."""

    slugs: tuple[str, ...]

    @property
    def one(self) -> str | None:
        """The slug, if the word means exactly one."""
        return self.slugs[0] if len(self.slugs) == 1 else None


def named(word: str, names: Iterable[tuple[str, tuple[str, ...]]]) -> Named:
    """Find the habits a word means: slug, then alias, then the beginning of a slug.

    Missing hyphens are forgiven. `names` are slugs with their aliases.
    """
    known = list(names)
    plain = word.replace("-", "")
    for found in (
        (slug for slug, _ in known if slug == word),
        (slug for slug, aliases in known if word in aliases),
        (slug for slug, _ in known if slug.replace("-", "") == plain),
        (slug for slug, _ in known if slug.startswith(word)),
        (slug for slug, _ in known if slug.replace("-", "").startswith(plain)),
    ):
        slugs = tuple(found)
        if slugs and plain:
            return Named(slugs=slugs)
    return Named(slugs=())
