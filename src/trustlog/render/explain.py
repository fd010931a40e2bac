"""Everything behind the figures of one habit: a table of its slots, then sentences."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width, wrap
from trustlog.domain.days import MONTHS, WEEKDAYS
from trustlog.domain.text import one_line
from trustlog.render.explain_words import cadence_said, notes, paragraphs, remark
from trustlog.render.standing import MARKS, counted
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.domain.slots import Slot
    from trustlog.render.styled import Styled
    from trustlog.report.explain import Explanation

MARGIN = "  "
GAP = "   "
DAYS_GAP = "    "
LABEL = 11
STATE = 12
HEADS = {"week": "week of", "month": "month", "quarter": "quarter", "day": "day"}


def explain_lines(found: Explanation, columns: int, *, plain: bool = False) -> Iterator[Styled]:
    """The habit's rule, its newest slots, and each figure in words; `plain` has no marks."""
    habit = found.standing.habit
    yield from _bold(f"{habit.slug} · {one_line(habit.title)}", columns)
    yield from _wrapped(cadence_said(found), columns)
    yield [("", PLAIN)]
    if found.occasions:
        if found.earlier:
            whole = counted(found.earlier + len(found.occasions), found.unit)
            yield [(f"{MARGIN}the last {len(found.occasions)} of {whole}", DIM)]
        yield from _sentences(found, columns) if plain else _table(found, columns)
        yield [("", PLAIN)]
    for label, text in paragraphs(found):
        yield from _labelled(label, text, columns)
    noted = list(notes(found))
    if noted:
        yield [("", PLAIN)]
    for slot, text in noted:
        yield from _labelled(_name(slot), text, columns)


def label_of(slot: Slot) -> str:
    """The name of a slot in the table, days below days."""
    first = slot.span.first
    day = f"{first.day:>2} {MONTHS[first.month - 1][:3]}"
    match slot.span.cadence.per:
        case "week":
            return day
        case "month":
            return f"{MONTHS[first.month - 1][:3]} {first.year}"
        case "quarter":
            return f"Q{(first.month + 2) // 3} {first.year}"
        case _:
            return f"{WEEKDAYS[first.weekday()][:3]} {day}"


def _name(slot: Slot) -> str:
    """The same in a sentence."""
    return " ".join(label_of(slot).split())


def _table(found: Explanation, columns: int) -> Iterator[Styled]:
    """A row for each slot; what does not fit beside it stands below, and days give way first."""
    rows = [
        (label_of(each.slot), _days(each.slot), each.slot, remark(each, found.standing.today))
        for each in found.occasions
    ]
    head = HEADS[found.occasions[-1].slot.span.cadence.per or "day"]
    label = max([LABEL - len(MARGIN) - 2, *(width(row[0]) for row in rows)])
    days = max(width(row[1]) for row in rows)
    start = len(MARGIN) + label + len(GAP) + len("needed  done")
    if days and start + len(GAP) + days + len(DAYS_GAP) + STATE > columns:
        days = 0
    beside = start + len(GAP) + (days + len(DAYS_GAP) if days else 0) + STATE
    fits = beside + max(width(row[3]) for row in rows) <= columns
    yield [(f"{MARGIN}{pad(head, label)}{GAP}needed  done", DIM)]
    for name, done_on, slot, said in rows:
        line = f"{MARGIN}{pad(name, label)}{GAP}{slot.needed:>6}{len(slot.done):>6}{GAP}"
        line += pad(done_on, days) + DAYS_GAP if days else ""
        state = f"{MARKS[slot.state]} {slot.state}"
        yield [(line + (pad(state, STATE) + said if fits else state), PLAIN)]
        if said and not fits:
            yield from ([(below, DIM)] for below in wrap(said, columns, MARGIN * 3))


def _days(slot: Slot) -> str:
    """The days on which a count was done: weekdays, days of the month, or dates."""
    match slot.span.cadence.per:
        case "week":
            return " ".join(WEEKDAYS[day.weekday()][:3] for day in slot.done)
        case "month":
            return cut(" ".join(str(day.day) for day in slot.done), 24)
        case "quarter":
            said = (f"{day.day} {MONTHS[day.month - 1][:3]}" for day in slot.done)
            return cut(", ".join(said), 24)
        case _:
            return ""


def _sentences(found: Explanation, columns: int) -> Iterator[Styled]:
    """The same in words, for those who cannot see a table."""
    for each in found.occasions:
        slot, why = each.slot, remark(each, found.standing.today)
        said = f"{_name(slot)}: {slot.state}, {len(slot.done)} of {slot.needed} done"
        days = _days(slot)
        said += (f" on {days}" if days else "") + (f", {why}" if why else "")
        yield from ([(line, PLAIN)] for line in wrap(said, columns, MARGIN))


def _labelled(label: str, text: str, columns: int) -> Iterator[Styled]:
    for n, line in enumerate(_lines(text, columns - len(MARGIN) - LABEL)):
        yield [(f"{MARGIN}{label if n == 0 else '':<{LABEL}}", DIM), (line, PLAIN)]


def _wrapped(text: str, columns: int) -> Iterator[Styled]:
    yield from ([(line, PLAIN)] for line in _lines(text, columns))


def _bold(text: str, columns: int) -> Iterator[Styled]:
    yield from ([(line, BOLD)] for line in wrap(text, columns))


def _lines(text: str, columns: int) -> list[str]:
    """The text as lines; what a no-break blank holds together stays on one."""
    return [line.replace("\u00a0", " ") for line in wrap(text, columns)]
