"""People moments are with."""

from __future__ import annotations

from datetime import date

from trustlog.domain.value import Value

RELATIONS = ("report", "peer", "manager", "other")
TEAM = "team"
"""The handle, and the relation, of everyone of a team: it takes nobody's attention."""
EVERY = {"report": 7, "peer": 14, "manager": 14}
"""How many days may pass between moments with somebody; none for other relations."""


class Person(Value):
    """Somebody a moment was with. `handle` is lower-case and has no blank.

    `every` is an attention cadence of their own in days: 0 for none, None for the one of their
    relation. `left` is their last day; `away` has both ends of each absence, and one without an
    end lasts. `held` keeps what is written about them as it is.
    """

    handle: str
    name: str
    relation: str
    since: date
    partner: bool = False
    team: str | None = None
    level: str | None = None
    every: int | None = None
    left: date | None = None
    held: bool = False
    away: tuple[tuple[date, date | None], ...] = ()

    @property
    def cadence(self) -> int | None:
        """After how many days another moment is meant; None when no number of days is."""
        if self.relation == TEAM:
            return None
        return (EVERY.get(self.relation) if self.every is None else self.every) or None

    def away_on(self, day: date) -> bool:
        """Whether they are away on a day."""
        return any(first <= day and (last is None or day <= last) for first, last in self.away)

    def away_throughout(self, first: date, last: date, work_days: int) -> bool:
        """Whether they are away on each work day, of a mask with Monday as bit 0, of some days.

        Of days without a work day the last one says.
        """
        if not self.away:
            return False
        days = map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1))
        worked = [day for day in days if work_days >> day.weekday() & 1] or [last]
        return all(self.away_on(day) for day in worked)

    def here_on(self, day: date) -> bool:
        """Whether they are in the journal by a day, and have not left."""
        return self.since <= day and (self.left is None or day <= self.left)

    def active_on(self, day: date) -> bool:
        """Whether they are there on a day: added by then, neither gone nor away."""
        return self.here_on(day) and not self.away_on(day)

    def covered_on(self, day: date) -> bool:
        """Whether attention is meant for them on a day: there, and with a cadence."""
        return self.cadence is not None and self.active_on(day)


def name_of(handle: str) -> str:
    """The display name a new handle gets: `ana-maria` is Ana Maria."""
    if handle == TEAM:
        return "the team"
    return " ".join(part.capitalize() for part in handle.split("-") if part)
