"""Habits, and which of them a word means."""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from trustlog.domain.cadences import Cadence
    from trustlog.domain.spans import Life

    Names = Collection[tuple[str, tuple[str, ...]]]
    """Slugs, each with its aliases."""

FEEDBACK_RECEIVED = "feedback-received"
"""The habit of feedback the manager received: nobody practises it, and it is nobody's attention."""


class Habit(Value):
    """A behaviour practised on a cadence, through one life or several."""

    slug: str
    title: str
    lives: tuple[Life, ...]
    framework: str | None = None
    question: str | None = None
    cue: str | None = None
    aliases: tuple[str, ...] = ()
    private: bool = False

    @property
    def life(self) -> Life:
        """Its newest life."""
        return self.lives[-1]

    @property
    def since(self) -> date:
        """The first day of its newest life."""
        return self.life.since

    @property
    def cadence(self) -> Cadence:
        """The newest version of its cadence, which may have yet to begin."""
        return self.life.versions[-1].cadence


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
