"""Aims: what moments, habits and promises serve. One idea of many kinds. Light.

A purpose, values, goals, agreements, mentoring and obstacles may each have a parent among the
others, so that what serves a goal serves the value above it. Whoever reads them asks what nobody
has served, what is overdue and what is still missing; nothing here judges a person.
"""

from __future__ import annotations

from datetime import date, timedelta

from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from decimal import Decimal

    from trustlog.domain.cadences import Cadence

PURPOSE, VALUE, GOAL, AGREEMENT, MENTORING, OBSTACLE = KINDS = (
    *("purpose", "value", "goal", "agreement", "mentoring", "obstacle"),
)
DIRECTIONS = ("up", "down")
"""Which way a goal goes."""
TRY = "Try mon, every 2 weeks on tue or FREQ=MONTHLY;BYMONTHDAY=1."


class Milestone(Value):
    """A step of a goal, and the day it was reached."""

    title: str
    due: date | None = None
    done: date | None = None


class Aim(Value):
    """Something to serve.

    Of every kind: `parent` is the slug of the aim it serves, `people` the handles it is with,
    `review` the rule of its review days in words, counted from `review_since`, `review_on` the next
    of them, and `closed` its last day.

    Of goals: `measure` is the slug of what is measured, `counts` says that the moments linked to it
    are its progress instead; `due` the day it is meant for.
    Of agreements: what is expected of the manager (`mine`) and of the partner (`theirs`). Of these
    and of mentoring: `every` how many days lie between two talks.
    Of obstacles: its `sort`, and the number of the promise that is its next `step`.
    """

    slug: str
    kind: str
    title: str
    since: date
    text: str = ""
    parent: str | None = None
    people: tuple[str, ...] = ()
    review: str | None = None
    review_since: date | None = None
    review_on: date | None = None
    closed: date | None = None
    private: bool = False
    measure: str | None = None
    direction: str | None = None
    baseline: Decimal | None = None
    target: Decimal | None = None
    unit: str = ""
    due: date | None = None
    counts: bool = False
    milestones: tuple[Milestone, ...] = ()
    mine: str = ""
    theirs: str = ""
    every: int | None = None
    sort: str = ""
    step: int | None = None

    def open_on(self, day: date) -> bool:
        """Whether it is begun and not yet closed on a day."""
        return self.since <= day and (self.closed is None or day <= self.closed)


class Progress(Value):
    """What is there of what was meant; without a `share` when nobody knows where it began."""

    now: Decimal | int
    target: Decimal | int
    share: float | None
    reached: bool


class Neglected(Value):
    """What aims ask for, each list in the order they were given."""

    values: tuple[Aim, ...]
    """Values that nothing served in the period, neither them nor what is below them."""
    goals: tuple[tuple[Aim, tuple[str, ...]], ...]
    """Goals, each with what it lacks: `measure`, `target`, `date`."""
    reviews: tuple[Aim, ...]
    """Aims whose review day has passed."""
    obstacles: tuple[Aim, ...]
    """Obstacles without a next step that is still open."""


def above(slug: str, parents: Mapping[str, str | None]) -> tuple[str, ...]:
    """Whom an aim serves: its parent, the parent of that, and so on."""
    found: list[str] = []
    parent = parents.get(slug)
    while parent is not None and parent not in found:
        found.append(parent)
        parent = parents.get(parent)
    return tuple(found)


def check_parent(slug: str, parent: str | None, parents: Mapping[str, str | None]) -> None:
    """Refuse a parent that serves the aim itself.

    Raises:
        RefusedError: If the aim would come to serve itself.
    """
    if parent is not None and slug in (parent, *above(parent, parents)):
        raise RefusedError(
            f"{slug} cannot serve {parent}: {parent} is the same or serves {slug}."
            " Name an aim that is not below it."
        )


def check_goal(goal: Aim) -> None:
    """Refuse a goal whose target nobody could tell the way to.

    Raises:
        RefusedError: If a target has no direction, or the direction leads away from it; or if
            moments are to be counted, and it is no number of them.
    """
    if goal.target is None:
        return
    if goal.counts and (goal.direction != "up" or goal.target < 1 or goal.target % 1):
        raise RefusedError(
            f"Moments are counted up: {goal.slug} needs a whole number of them as its target."
        )
    if goal.direction not in DIRECTIONS:
        raise RefusedError(
            f"A target needs --direction: say whether {goal.slug} is meant to go up or down."
        )
    if goal.baseline is None:
        return
    way = goal.target - goal.baseline
    if way == 0 or (way > 0) != (goal.direction == "up"):
        raise RefusedError(
            f"{goal.slug} is meant to go {goal.direction} from {goal.baseline} to {goal.target},"
            " which is another way. Change the direction, the baseline or the target."
        )


def progress(goal: Aim, now: Decimal | None) -> Progress | None:
    """How far a goal is at a reading: the share of the way from baseline to target, 0 to 1.

    None without a target, a direction or a reading.
    """
    if goal.target is None or now is None or goal.direction not in DIRECTIONS:
        return None
    reached = now >= goal.target if goal.direction == "up" else now <= goal.target
    share = 1.0 if reached else None
    if goal.baseline is not None and not reached:
        share = max(0.0, float((now - goal.baseline) / (goal.target - goal.baseline)))
    return Progress(now=now, target=goal.target, share=share, reached=reached)


def counted(done: int, meant: int) -> Progress:
    """How far a goal is that counts: moments linked to it, or its milestones."""
    return Progress(now=done, target=meant, share=min(1.0, done / meant), reached=done >= meant)


def milestones(goal: Aim, day: date) -> Progress | None:
    """How many of its milestones a goal had reached by a day; None without any."""
    if not goal.milestones:
        return None
    done = [each for each in goal.milestones if each.done is not None and each.done <= day]
    return counted(len(done), len(goal.milestones))


def missing(goal: Aim) -> tuple[str, ...]:
    """What a goal lacks of a measure, a target and a date.

    Counting moments is a measure, and milestones are both measure and target.
    """
    has = {
        "measure": goal.measure is not None or goal.counts or bool(goal.milestones),
        "target": goal.target is not None or bool(goal.milestones),
        "date": goal.due is not None,
    }
    return tuple(name for name, there in has.items() if not there)


def neglected(
    aims: Iterable[Aim], served: Collection[str], promises: Collection[int], today: date
) -> Neglected:
    """What the aims that are open today ask for.

    Args:
        aims: All aims.
        served: The slugs of those that a moment or promise of the period is linked to; what moments
            that cost are linked to is the caller's to leave out.
        promises: The numbers of the promises that are open.
        today: The journal's today.
    """
    known = tuple(aims)
    parents = {aim.slug: aim.parent for aim in known}
    reached = {*served}.union(*(above(slug, parents) for slug in served))
    here = [aim for aim in known if aim.open_on(today)]
    goals = [(aim, missing(aim)) for aim in here if aim.kind == GOAL]
    return Neglected(
        values=tuple(aim for aim in here if aim.kind == VALUE and aim.slug not in reached),
        goals=tuple((aim, lacks) for aim, lacks in goals if lacks),
        reviews=tuple(aim for aim in here if aim.review_on is not None and aim.review_on < today),
        obstacles=tuple(aim for aim in here if aim.kind == OBSTACLE and aim.step not in promises),
    )


def review_rule(words: str, since: date, *, week_start: int = 0) -> Cadence:
    """Read the rule of review days, `every 2 weeks on mon` or RFC 5545, counted from a day.

    Raises:
        UnreadableError: If it cannot be read.
        RefusedError: If it says how often and names no days.
    """
    from trustlog.domain.cadences import cadence_of
    from trustlog.domain.days import cut

    try:
        rule = cadence_of(words, week_start=week_start)
    except UnreadableError:
        raise UnreadableError(f'I cannot read "{cut(words)}" as review days. {TRY}') from None
    if rule.times is not None:
        raise RefusedError(f'"{words}" says how often and not on which days. {TRY}')
    if rule.rule is None:
        return rule
    from trustlog.domain.recurrence import anchored  # dateutil costs more than a whole report

    return anchored(rule, since)


def next_review(rule: Cadence, day: date) -> date | None:
    """The first review day after a day; None when no calendar has one."""
    from trustlog.domain.spans import Life, Version, spans

    after = day + timedelta(1)
    life = Life(since=after, versions=(Version(since=after, cadence=rule),))
    return next((span.first for span in spans(life, after, date.max)), None)


def reviewed(aim: Aim, day: date, *, week_start: int = 0) -> Aim:
    """The aim after a review held on a day: held early, it was the one that was due.

    Without a rule it has no other review day.
    """
    if aim.review is None:
        return aim.but(review_on=None)
    rule = review_rule(aim.review, aim.review_since or aim.since, week_start=week_start)
    return aim.but(review_on=next_review(rule, max(day, aim.review_on or day)))
