"""Whom attention reached in four weeks, by person and by team; and one person at random."""

from __future__ import annotations

from _blake2 import blake2b
from datetime import date, timedelta

from trustlog.domain.attention import Window
from trustlog.domain.overlooked import FEEDBACK, THANKS, worth_a_look
from trustlog.domain.people import TEAM
from trustlog.domain.value import Value
from trustlog.domain.weeks import week_of
from trustlog.report.attention import FEEDBACK as GIVEN
from trustlog.report.attention import THANKS as RECOGNITION
from trustlog.report.attention import team_attention
from trustlog.store.people import uids_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.attention import Attention
    from trustlog.domain.overlooked import Look
    from trustlog.domain.people import Person
    from trustlog.domain.weeks import Week
    from trustlog.report.attention import Team
    from trustlog.store.journal import Journal

BEFORE = timedelta(21)
"""The three weeks before this one are in the window too."""


class PeopleReport(Value):
    """Whom attention reached: everyone, then who is worth a look.

    `others` are the people who are in the journal and not in coverage.
    """

    today: date
    window: Window
    team: Team
    look: tuple[Look, ...]
    others: tuple[Person, ...]

    @property
    def rows(self) -> list[Attention]:
        """Those attention is meant for."""
        return [row for row in self.team.rows if row.covered]

    def name_of(self, handle: str) -> str:
        """The name of a person, with the handle behind it where another has the same."""
        name = self.team.people[handle].name
        same = [each for each in self.team.people.values() if each.name == name]
        return name if len(same) == 1 else f"{name} @{handle}"


class Group(Value):
    """A team or a level: how many attention is meant for, how many it reached, and who is left."""

    name: str | None
    people: int
    reached: int
    unmet: tuple[str, ...]


def people_report(journal: Journal, today: date, week_start: int) -> PeopleReport:
    """Read whom attention reached in this week and the three before."""
    week = week_of(today, week_start).first
    window = Window(since=week - BEFORE, week=week, until=today)
    team = team_attention(journal, window)
    habits = {habit.slug for habit in journal.practised()}
    practised = [
        name for name, slug in ((THANKS, RECOGNITION), (FEEDBACK, GIVEN)) if slug in habits
    ]
    covered = {row.handle for row in team.rows if row.covered}
    people = sorted(team.people.values(), key=lambda each: (each.name.casefold(), each.handle))
    return PeopleReport(
        today=today,
        window=window,
        team=team,
        look=tuple(worth_a_look(team.rows, team.people, practised)),
        others=tuple(p for p in people if p.handle not in covered and p.relation != TEAM),
    )


def groups_of(report: PeopleReport, by: str) -> list[Group]:
    """The teams, or the levels, by name as it was first written; last who has none."""
    rows: dict[str, list[Attention]] = {}
    for row in report.rows:
        name = getattr(report.team.people[row.handle], by) or ""
        rows.setdefault(name.casefold(), []).append(row)
    names: dict[str, str] = {}
    for person in report.team.people.values():
        name = getattr(person, by) or ""
        names.setdefault(name.casefold(), name)
    return [
        Group(
            name=names[key] or None,
            people=len(rows[key]),
            reached=sum(row.reached for row in rows[key]),
            unmet=tuple(row.handle for row in rows[key] if not row.reached),
        )
        for key in sorted(rows, key=lambda key: (not key, key))
    ]


def picked(journal: Journal, today: date, week: Week) -> Person | None:
    """One report who is there today, drawn for a week: the same however often it is asked.

    Whoever is added within the week is drawn only where nobody else is there.
    """
    there = [each for each in journal.people() if each.relation == "report"]
    there = [each for each in there if each.active_on(today)]
    before = [each for each in there if each.since <= week.first] or there
    uids = uids_of(journal.connection)
    return min(before, key=lambda each: _lot(uids[each.handle], week.first), default=None)


def _lot(uid: str, week: date) -> bytes:
    return blake2b(f"{week.isoformat()} {uid}".encode(), digest_size=8).digest()
