"""Public holidays: `config set holidays`, and `config holidays` to see and renew them."""

from __future__ import annotations

from trustlog.command.front import open_desk, open_or_blank_desk, whereabouts
from trustlog.command.output import Answer, json_line, receipt
from trustlog.command.output import line as one
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.practice.settings import NO_REGION, drop_holidays, keep_holidays
from trustlog.render.settings import holiday_lines
from trustlog.store.pauses import all_holidays

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line

REFRESH = "refresh"
NONE = "No public holidays are to come. trustlog config set holidays DE keeps those of a region."


def holidays(line: Line, front: Front) -> Answer:
    """The public holidays to come, or their renewal."""
    what = line.text("what")
    if what is None:
        return _listed(line, front)
    if what.casefold() != REFRESH:
        raise UnreadableError(
            f'"{what}" is nothing to do with holidays. trustlog config holidays lists them,'
            " trustlog config holidays refresh renews them."
        )
    with open_desk(front, line) as desk:
        region = desk.journal.settings().get("holidays", NO_REGION)
        if region == NO_REGION:
            raise RefusedError("No region is set. trustlog config set holidays DE sets one.")
        return keep(desk, region)


def _listed(line: Line, front: Front) -> Answer:
    with open_or_blank_desk(front, line) as desk, desk.journal.reading() as journal:
        kept = all_holidays(journal.connection)
    if line.flag("json"):
        from trustlog.exchange.json_shapes import holiday_object

        return json_line({"trustlog": 1, "holidays": [holiday_object(each) for each in kept]})
    coming = [holiday for holiday in kept if holiday.day >= desk.today]
    if not coming:
        return Answer(asides=(desk.nothing_yet(NONE),))
    return Answer(text=holiday_lines(coming, front.screen.width))


def years_of(today: date) -> range:
    """This year and the two beside it."""
    return range(today.year - 1, today.year + 2)


def keep(desk: Desk, region: str) -> Answer:
    """Write a region's holidays down; without a region, none."""
    if region == NO_REGION:
        if "holidays" in desk.journal.settings():
            drop_holidays(desk.journal, desk.operation("config set"))
        return receipt(f"holidays = {NO_REGION}")
    from trustlog.exchange.holidays import holidays_of

    years = years_of(desk.today)
    found = holidays_of(region, years)
    made = desk.settle()
    new, gone = keep_holidays(desk.journal, region, found, years, desk.operation("config set"))
    if not new and not gone:
        return one(f"The holidays of {region} are as they were; nothing changed.")
    said = f"holidays = {region} · {len(found)} days, {years[0]} to {years[-1]}"
    said += f" · {new} new, {gone} gone" if gone else ""
    return receipt(said, *([whereabouts(desk)] if made else ()))
