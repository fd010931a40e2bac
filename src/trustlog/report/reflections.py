"""What a reflection of a period starts from: the period in short, what was meant, what is asked."""

from __future__ import annotations

from trustlog.domain.reflected import Reflection
from trustlog.domain.reflections import ITSELF, WEEK, behind
from trustlog.domain.slots import KEPT, MISSED
from trustlog.domain.value import Value
from trustlog.domain.weeks import Week
from trustlog.report.period import period_report
from trustlog.report.questioning import (
    all_there_are,
    findings_of,
    focus_of,
    practices_of,
    questions_to_ask,
)
from trustlog.report.week import week_report
from trustlog.store.reflections import reflection_of, reflections_before

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from trustlog.domain.periods import Period
    from trustlog.domain.reflected import Asked
    from trustlog.domain.reflections import Findings
    from trustlog.report.contents import Contents
    from trustlog.store.journal import Journal

RATED = 3
"""So many practices are rated at most."""


class Reflecting(Value):
    """A period to reflect on, as the journal holds it now.

    `reflection` is what was said so far, or a blank one with the questions to ask; `begun` tells
    which. `before` is the newest reflection before that meant something; `rated` the practices to
    rate; `focus` the one offered as the next focus.
    """

    period: Week | Period
    held: Contents
    findings: Findings
    reflection: Reflection
    begun: bool
    before: Reflection | None
    rated: tuple[str, ...]
    focus: str | None


def kind_of(period: Week | Period) -> str:
    """Week, month or quarter."""
    return WEEK if isinstance(period, Week) else period.kind


def reflecting(
    journal: Journal, period: Week | Period, today: date, uid: Callable[[], str]
) -> Reflecting:
    """Read what a reflection of a period starts from."""
    kind = kind_of(period)
    held, findings, focus = _found(journal, period, today)
    made = reflection_of(journal, kind, period.first)
    asked = questions_to_ask(journal, kind, period.first, findings)
    if made is not None:
        reflection = made.but(asked=_filled(made.asked, asked))
    else:
        reflection = Reflection(uid=uid(), kind=kind, since=period.first, begun=today, asked=asked)
    before = reflections_before(journal, kind, period.first)
    short = behind(findings.practices)
    return Reflecting(
        period=period,
        held=held,
        findings=findings,
        reflection=reflection,
        begun=made is not None,
        before=next((each for each in before if each.meant.words), None),
        rated=rated_of(journal, findings, reflection, focus),
        focus=short[0].slug if short else focus,
    )


def _filled(made: tuple[Asked, ...], asked: tuple[Asked, ...]) -> tuple[Asked, ...]:
    """The questions of a reflection, filled up where one line answered some and asked none."""
    if len(made) >= len(asked):
        return made
    known = {each.slug: each for each in made}
    return (*(known.pop(each.slug, each) for each in asked), *known.values())


def rated_of(
    journal: Journal, findings: Findings, reflection: Reflection, focus: str | None
) -> tuple[str, ...]:
    """The practices to rate: the one in focus, those its questions ask about, then the first ones.

    They stand in the order of the report, and three at most; reflecting itself is not among them.
    """
    asking = {each.slug: {*each.practices} for each in all_there_are(journal)}
    about = [asking.get(each.slug, set()) | {each.slug} for each in reflection.asked]
    habits = [each.slug for each in findings.practices if each.slug != ITSELF]

    def rank(slug: str) -> int:
        if slug == focus:
            return -1
        asked = (n for n, names in enumerate(about) if names & practices_of(slug))
        return next(asked, len(about))

    first = sorted(habits, key=rank)[:RATED]
    return tuple(slug for slug in habits if slug in first)


def _found(
    journal: Journal, period: Week | Period, today: date
) -> tuple[Contents, Findings, str | None]:
    if isinstance(period, Week):
        week = week_report(journal, period, today)
        return week.held, week.findings, focus_of(journal, period)
    found = period_report(journal, period, today)
    practices = [
        (each.standing.habit, each.count(KEPT), each.count(KEPT) + each.count(MISSED))
        for each in found.habits
    ]
    return found.held, findings_of(found.held, practices), None
