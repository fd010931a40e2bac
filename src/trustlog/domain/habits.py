"""Habits, and which of them a word means."""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from trustlog.domain.cadences import Cadence

    Names = Collection[tuple[str, tuple[str, ...]]]
    """Slugs, each with its aliases."""


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


class Practised(Value):
    """What names a habit that is practised."""

    slug: str
    aliases: tuple[str, ...] = ()
    private: bool = False


class Template(Value):
    """A habit of the catalogue: what somebody may take up. `cadence` is in words."""

    slug: str
    title: str
    cadence: str
    framework: str
    description: str
    question: str
    cue: str
    aliases: tuple[str, ...] = ()


def exactly(word: str, names: Names) -> str | None:
    """The slug that a word is, or is an alias of."""
    for slug, aliases in names:
        if word == slug or word in aliases:
            return slug
    return None


def beginning(word: str, names: Names) -> list[str]:
    """The slugs a word may be short for; missing hyphens are forgiven."""
    plain = word.replace("-", "")
    if not plain:
        return []
    whole = [slug for slug, _ in names if slug.replace("-", "") == plain]
    return whole or [slug for slug, _ in names if slug.replace("-", "").startswith(plain)]
