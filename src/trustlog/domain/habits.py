"""Habits: those that are practised, and those that somebody may take up."""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.cadences import Cadence
    from trustlog.domain.spans import Life


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

    def begun_by(self, day: date) -> Habit:
        """The habit as it was known on a day: without lives that began later, its first aside."""
        if self.since <= day:
            return self
        begun = tuple(life for life in self.lives if life.since <= day)
        return self.but(lives=begun or self.lives[:1])

    @property
    def cadence(self) -> Cadence:
        """The newest version of its cadence, which may have yet to begin."""
        return self.life.versions[-1].cadence


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
