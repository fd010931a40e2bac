"""How aims stand: how far goals are, which reviews are due, what is shared with a person."""

from __future__ import annotations

from trustlog.domain.aims import GOAL, Aim, counted, milestones, progress
from trustlog.domain.value import Value
from trustlog.store.aims import all_aims, moments_counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from trustlog.domain.aims import Progress
    from trustlog.store.journal import Journal


class AimStanding(Value):
    """An aim and how far it is, in its unit, where anybody can know."""

    aim: Aim
    progress: Progress | None = None
    unit: str = ""


def aims_standing(journal: Journal, aims: Iterable[Aim], today: date) -> list[AimStanding]:
    """How each of these aims stands on a day."""
    aims = list(aims)
    measured = {aim.measure for aim in aims} - {None}
    readings = {}
    if measured:
        from trustlog.store.measures import measures_standing

        rows = measures_standing(journal.connection)
        readings = {measure.slug: (measure, reading) for measure, _, reading in rows}
    found = []
    for aim in aims:
        if aim.kind != GOAL:
            found.append(AimStanding(aim=aim))
        elif aim.counts:
            done = moments_counted(journal, aim, today)
            unit = aim.unit or "moments"
            how = None if aim.target is None else counted(done, int(aim.target))
            found.append(AimStanding(aim=aim, progress=how, unit=unit))
        elif aim.measure is not None:
            measure, reading = readings[aim.measure]
            value = None if reading is None else reading.value
            unit = aim.unit or measure.unit
            found.append(AimStanding(aim=aim, progress=progress(aim, value), unit=unit))
        else:
            how = milestones(aim, today)
            found.append(AimStanding(aim=aim, progress=how, unit=aim.unit or "milestones"))
    return found


def reviews_due(journal: Journal, day: date) -> tuple[Aim, ...]:
    """The aims whose review day is here or has passed, the longest waiting first."""
    waiting = [
        (aim.review_on, aim.slug, aim)
        for aim in all_aims(journal)
        if aim.review_on is not None and aim.review_on <= day and aim.closed is None
    ]
    return tuple(aim for _, _, aim in sorted(waiting, key=lambda one: one[:2]))


def shared_aims(journal: Journal, handle: str, today: date) -> list[AimStanding]:
    """The open aims with a person, and how they stand."""
    if not journal.aim_ids():
        return []
    with_them = [aim for aim in all_aims(journal) if handle in aim.people and aim.closed is None]
    return aims_standing(journal, with_them, today)
