"""Habits as lines: the list, the catalogue, one shown whole, and what was changed of one."""

from __future__ import annotations

from itertools import groupby

from trustlog.domain.columns import cut, pad, width, wrap
from trustlog.domain.days import written
from trustlog.domain.spans import eras
from trustlog.domain.text import one_line
from trustlog.domain.weeks import range_said
from trustlog.render.screen import name_room
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date

    from trustlog.domain.habits import Habit, Template
    from trustlog.render.styled import Styled

DOT = " · "
GAP = "   "
MARGIN = "  "
LABEL = 11
PRACTISED = "practised"


def habit_lines(habits: Sequence[Habit], columns: int, *, plain: bool = False) -> Iterator[Styled]:
    """A line for each habit: name, cadence, first day, aliases; then those that are retired."""
    living = [habit for habit in habits if habit.life.until is None]
    ended = [habit for habit in habits if habit.life.until is not None]
    yield from _table([_row(habit) for habit in living], columns, plain=plain)
    if ended:
        yield from ([("", PLAIN)] for _ in living[:1])
        yield [("Retired", BOLD)]
        yield from _table([_row(habit) for habit in ended], columns, plain=plain)


def _row(habit: Habit) -> tuple[str, ...]:
    until = habit.life.until
    days = f"since {written(habit.since)}" if until is None else range_said(habit.since, until)
    private = ("private",) if habit.private else ()
    return (habit.slug, habit.cadence.words, days, ", ".join((*private, *habit.aliases)))


def _table(rows: Sequence[tuple[str, ...]], columns: int, *, plain: bool) -> Iterator[Styled]:
    """Rows in columns; what does not fit at the end is left out, and the rest cut."""
    if plain:
        yield from ([(", ".join(cell for cell in row if cell), PLAIN)] for row in rows)
        return
    if not rows:
        return
    wide = [max(map(width, cells)) for cells in zip(*rows, strict=True)]
    wide[0] = min(wide[0], name_room(columns))
    starts = [sum(each + len(GAP) for each in wide[:n]) for n in range(len(wide))]
    ends = [start + each for start, each in zip(starts[:-1], wide, strict=False)]
    shown = sum(end <= columns for end in ends)
    if shown == len(ends) and starts[-1] + LABEL <= columns:
        shown += 1
    for row in rows:
        cells = [pad(cut(row[n], wide[n]), wide[n]) for n in range(shown)] or [row[0]]
        yield [(cut(GAP.join(cells).rstrip(" "), columns), PLAIN)]


def catalogue_lines(
    templates: Sequence[Template],
    practised: Collection[str],
    columns: int,
    *,
    plain: bool = False,
) -> Iterator[Styled]:
    """The built-in habits by framework: name, cadence, title; those practised say so."""
    wide = [max(map(width, words)) for words in zip(*map(_named, templates), strict=True)]
    for n, (framework, group) in enumerate(groupby(templates, lambda each: each.framework)):
        yield from ([("", PLAIN)] for _ in range(min(n, 1)))
        yield [(framework, BOLD)]
        for each in group:
            mark = f" ({PRACTISED})" if each.slug in practised else ""
            if plain:
                yield [(f"{each.slug}, {each.cadence}, {each.title}{mark}", PLAIN)]
                continue
            head = f"{MARGIN}{pad(each.slug, wide[0])}{GAP}{pad(each.cadence, wide[1])}"
            room = columns - width(head) - len(GAP) - width(mark)
            title = f"{GAP}{cut(each.title, room)}" if room >= LABEL else ""
            yield [(cut(head, columns - width(mark)), PLAIN), (title, DIM), (mark, PLAIN)]


def _named(template: Template) -> tuple[str, str]:
    return template.slug, template.cadence


def template_lines(template: Template, columns: int) -> Iterator[Styled]:
    """A built-in habit, whole."""
    yield from _head(template.slug, template.title, columns)
    yield from _fact("What", template.description, columns)
    yield from _fact("Cadence", template.cadence, columns)
    yield from _facts(template, columns)


def shown_lines(habit: Habit, columns: int) -> Iterator[Styled]:
    """A habit, whole: every cadence of every life, then what is said of it."""
    yield from _head(habit.slug, habit.title, columns)
    label = "Cadence"
    for life in habit.lives:
        eras_ = [era for era in eras(life) if life.until is None or era.begins <= life.until]
        held = [next(group) for _, group in groupby(eras_, lambda era: era.cadence.words)]
        for era in held:
            said = f"{era.cadence.words} from {written(era.begins)}"
            if era is held[-1] and life.until is not None:
                said += f", retired on {written(life.until)}"
            yield from _fact(label, said, columns)
            label = ""
    yield from _facts(habit, columns)
    if habit.private:
        yield from _fact("Private", "its moments are left out of every export", columns)


def _facts(habit: Habit | Template, columns: int) -> Iterator[Styled]:
    facts = (
        ("Cue", habit.cue),
        ("Question", habit.question),
        ("Framework", habit.framework),
        ("Aliases", ", ".join(habit.aliases)),
    )
    for label, text in facts:
        if text:
            yield from _fact(label, text, columns)


def _head(slug: str, title: str, columns: int) -> Iterator[Styled]:
    first, *rest = wrap(one_line(f"{slug}{DOT}{title}"), columns)
    yield from ([(line, BOLD)] for line in (first, *rest))


def _fact(label: str, text: str, columns: int) -> Iterator[Styled]:
    for n, line in enumerate(wrap(one_line(text), columns - len(MARGIN) - LABEL)):
        yield [(f"{MARGIN}{label if n == 0 else '':<{LABEL}}", DIM), (line, PLAIN)]


def adopted_line(habits: Sequence[Habit]) -> str:
    """`Took up listening, every weekday · from Fri 20 Nov 2026`; several with their cadences."""
    if len(habits) == 1:
        said = f"{habits[0].slug}{DOT}{habits[0].cadence.words}"
    else:
        said = ", ".join(f"{habit.slug} ({habit.cadence.words})" for habit in habits)
    return one_line(f"Took up {said}{DOT}from {written(habits[0].since)}")


def changed_line(before: Habit, after: Habit, begins: date | None) -> str:
    """`Changed recognition · 2/week from Mon 23 Nov 2026 · cue`: what is different now."""
    said = [f"Changed {after.slug}"]
    if begins is not None:
        moved = before.cadence == after.cadence
        said.append(f"{'' if moved else after.cadence.words + ' '}from {written(begins)}")
    said += [
        name
        for name in ("title", "cue", "question", "framework")
        if getattr(before, name) != getattr(after, name)
    ]
    said += [f"alias {name}" for name in sorted({*after.aliases} - {*before.aliases})]
    said += [f"no alias {name}" for name in sorted({*before.aliases} - {*after.aliases})]
    if before.private != after.private:
        said.append("private" if after.private else "not private")
    return one_line(DOT.join(said))


def retired_line(habit: Habit) -> str:
    """`Retired recognition · its last day is Fri 20 Nov 2026`."""
    until = habit.life.until
    assert until is not None  # noqa: S101  # it is retired
    return f"Retired {habit.slug}{DOT}its last day is {written(until)}"
