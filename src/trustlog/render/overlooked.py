"""Why somebody is worth a look, in one line: what the manager did, never what a person is."""

from __future__ import annotations

from trustlog.domain.overlooked import FEEDBACK, THANKS
from trustlog.render.standing import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.attention import Attention, Coverage
    from trustlog.domain.overlooked import Look

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
SHARES = (
    *((1 / 10, "a tenth"), (1 / 8, "an eighth"), (1 / 6, "a sixth"), (1 / 5, "a fifth")),
    *((1 / 4, "a quarter"), (1 / 3, "a third"), (2 / 5, "two fifths"), (1 / 2, "half")),
    *((3 / 5, "three fifths"), (2 / 3, "two thirds"), (3 / 4, "three quarters")),
    *((9 / 10, "nine tenths"), (1.0, "all")),
)
LARGE_HALVES = 3
"""A share is spoken of when it is so many halves of the even one, or more."""
WEEKS_AGO = 21
"""From so many days on two silences together are said in weeks."""


def looked_at(look: Look, coverage: Coverage) -> str:
    """What there is to see: `nothing for 17 days; thanks and feedback more than five weeks ago`."""
    quiet = _quiet(look)
    said = [_all_cost(look.row)] if look.all_cost else []
    if look.is_over:
        said.append(_nothing(look.row))
    if said:
        return "; ".join([*said, quiet] if quiet else said)
    row = look.row
    if row.share and row.moments * coverage.people * 2 >= coverage.moments * LARGE_HALVES:
        return f"{share_said(row.share)} of the moments, but {_quiet(look, verb=True)}"
    return quiet


def share_said(share: float) -> str:
    """The nearest share that has a name: `a third`."""
    return min(SHARES, key=lambda named: abs(named[0] - share))[1]


def ago_said(days: int) -> str:
    """`22 days ago`, `today`."""
    return f"{counted(days, 'day')} ago" if days else "today"


def _all_cost(row: Attention) -> str:
    if row.week_moments == 1:
        return "the only moment this week cost"
    if row.week_moments == 2:
        return "both moments this week cost"
    many = NUMBERS[row.week_moments] if row.week_moments < len(NUMBERS) else row.week_moments
    return f"all {many} moments this week cost"


def _nothing(row: Attention) -> str:
    """Since when no moment reached them; where some cost, only that is certain."""
    days = counted(row.days, "day")
    if row.last is None:
        return f"nothing yet in {days}"
    return f"{days} since a moment that did not cost" if row.cost else f"nothing for {days}"


def _quiet(look: Look, *, verb: bool = False) -> str:
    """Since when there were no thanks, no feedback; both together where both are quiet."""
    days = {THANKS: look.row.thanks, FEEDBACK: look.row.feedback}
    known = [days[name] for name in look.quiet]
    both = len(known) > 1
    if both and all(ago is not None and ago > WEEKS_AGO for ago in known):
        weeks = (min(ago for ago in known if ago is not None) - 1) // 7
        said = NUMBERS[weeks] if weeks < len(NUMBERS) else str(weeks)
        return f"thanks and feedback {'were ' if verb else ''}more than {said} weeks ago"
    if both and known == [None, None]:
        return "thanks and feedback never yet"
    return ", ".join(_one(name, days[name], verb=verb) for name in look.quiet)


def _one(name: str, ago: int | None, *, verb: bool) -> str:
    if ago is None:
        return f"{name} never yet"
    was = ("were " if name == THANKS else "was ") if verb else ""
    return f"{name} {was}{ago_said(ago)}"
