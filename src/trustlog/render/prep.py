"""What to know before a talk as lines: a screen to read on the way to the room."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width, wrap
from trustlog.domain.days import days_said
from trustlog.domain.moments import BUILT
from trustlog.domain.people import name_of
from trustlog.domain.text import one_line
from trustlog.render.account import unbroken
from trustlog.render.aims import shared_aim_said
from trustlog.render.blocks import question_lines
from trustlog.render.person import cadence_said, relation_said
from trustlog.render.promised import kept_said
from trustlog.render.promises import day_near, day_said, notes_on
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from trustlog.domain.moments import Moment
    from trustlog.domain.promises import Promise
    from trustlog.render.styled import Styled
    from trustlog.report.prep import Prep, Quiet

DOT = " · "
MARGIN, GAP, WIDE_GAP, DAY_GAP = "  ", "  ", "   ", "    "
LABEL = 10
MOST_NAME = 20
LEAST_WORDS = 20
"""With less room for words, the rest of their line stands below them."""
NOTHING = "nothing open"


def prep_lines(prep: Prep, names: Mapping[str, str], columns: int) -> Iterator[Styled]:
    """Who it is, what is owed both ways, what to answer, what is quiet, what was last."""
    name = one_line(prep.person.name)
    head, *rest = wrap(DOT.join([name, *_head(prep)]), columns)
    if head.startswith(name):
        yield [(name, BOLD), (head[len(name) :], PLAIN)]
    else:
        yield [(head, BOLD)]
    yield from ([(line, PLAIN)] for line in rest)
    yield [("", PLAIN)]
    yield from _facts(prep, cut(name, MOST_NAME), columns)
    if prep.moments:
        yield [("", PLAIN)]
        yield [("Last moments", BOLD)]
        yield from _moments(prep, names, columns)
    if prep.question is not None:
        yield from question_lines(prep.question, columns, "")


def _head(prep: Prep) -> Iterator[str]:
    """`report, every 7 days`, `last moment Fri 20 Nov, 3 days ago`."""
    person, today = prep.person, prep.today
    relation = relation_said(person)
    yield relation if person.cadence is None else f"{relation}, {cadence_said(person)}"
    if person.left is not None:
        yield f"left on {day_near(person.left, today)}"
    elif person.away_on(today):
        [until, *_] = [last for first, last in person.away if first <= today <= (last or today)]
        yield f"away until {day_near(until, today)}" if until else "away"
    if prep.last is not None:
        yield f"last moment {_ago(prep.last, today)}"
    else:
        yield "none of the moments reached them" if prep.moments else "no moment yet"


def _ago(day: date, today: date) -> str:
    """`Fri 20 Nov, 3 days ago`."""
    days = (today - day).days
    return f"{day_near(day, today)}, {days_said(days)} ago" if days > 0 else "today"


def _facts(prep: Prep, name: str, columns: int) -> Iterator[Styled]:
    theirs = f"{name} owes"
    label = max(LABEL, width(theirs) if prep.theirs else 0)
    promises = [*prep.owed, *prep.theirs]
    numbers = [f"p{each.number}" for each in promises]
    numbers += [f"#{each.number}" for each in prep.to_answer]
    wide = max(map(width, numbers), default=0)
    room = columns - label - 2 * len(GAP)
    shared = [shared_aim_said(each, prep.today) for each in prep.shared]
    table = _Promises(promises, prep.today, room - wide - len(GAP))
    blocks: list[tuple[str, list[list[str]]]] = [
        ("You owe", [_numbered(each, table.lines(each), wide) for each in prep.owed]),
        (theirs, [_numbered(each, table.lines(each), wide) for each in prep.theirs]),
        ("To answer", [_feedback(each, prep.today, wide, table.room) for each in prep.to_answer]),
        ("Shared aim", [unbroken(each, room) for each in shared]),
        ("Quiet", [wrap(_quiet(each, prep.today), room) for each in prep.quiet]),
    ]
    if not prep.owed:
        blocks[0] = ("You owe", [[NOTHING]])
    for title, rows in blocks:
        for n, line in enumerate(line for row in rows for line in row):
            head = pad("" if n else title, label)
            yield [(f"{MARGIN}{head}{GAP}", DIM), (line, PLAIN)]


class _Promises:
    """Open promises under each other: their words, due day, and what else there is to say."""

    def __init__(self, promises: list[Promise], today: date, room: int) -> None:
        self.today = today
        self.room = room
        said = [
            (one_line(each.text), day_said(each, today), self._notes(each)) for each in promises
        ]
        wide = [max(map(width, texts)) for texts in zip(*said, strict=True)] or [0, 0, 0]
        behind = len(WIDE_GAP) + wide[1] + (len(DAY_GAP) + wide[2] if wide[2] else 0)
        self._day = wide[1]
        self._text = min(wide[0], room - behind)
        if self._text < min(LEAST_WORDS, wide[0]):
            self._text = 0

    def lines(self, promise: Promise) -> list[str]:
        """One promise, on one line or, where that is narrow, on two."""
        text, day = one_line(promise.text), day_said(promise, self.today)
        notes = self._notes(promise)
        if not self._text:
            return [cut(text, self.room), *wrap(f"{day}, {notes}" if notes else day, self.room)]
        when = f"{pad(day, self._day)}{DAY_GAP}{notes}" if notes else day
        return [f"{pad(cut(text, self._text), self._text)}{WIDE_GAP}{when}"]

    def _notes(self, promise: Promise) -> str:
        return ", ".join(notes_on(promise, self.today))


def _numbered(promise: Promise, lines: list[str], wide: int) -> list[str]:
    return _behind(f"p{promise.number}", lines, wide)


def _feedback(moment: Moment, today: date, wide: int, room: int) -> list[str]:
    """The words in quotation marks, and below them when they were said."""
    day = _ago(moment.day, today) + (f"{DOT}private" if moment.private else "")
    return _behind(
        f"#{moment.number}", [f'"{_cut_at_word(one_line(moment.note), room - 2)}"', day], wide
    )


def _behind(number: str, lines: list[str], wide: int) -> list[str]:
    first, *rest = lines
    return [f"{pad(number, wide)}{GAP}{first}", *(" " * wide + GAP + line for line in rest)]


def _quiet(quiet: Quiet, today: date) -> str:
    """`feedback-given, 25 days (Thu 29 Oct)`."""
    days = quiet.days(today)
    if quiet.last is None or days is None:
        return f"{quiet.slug}, never yet"
    return f"{quiet.slug}, {days_said(days)} ({day_near(quiet.last, today)})"


def _moments(prep: Prep, names: Mapping[str, str], columns: int) -> Iterator[Styled]:
    heads = [
        (f"#{each.number}", day_near(each.day, prep.today), each.habit or "")
        for each in prep.moments
    ]
    wide = [max(map(width, texts)) for texts in zip(*heads, strict=True)]
    room = columns - len(MARGIN) - sum(each + len(GAP) for each in wide if each)
    below = len(MARGIN) + wide[0] + len(GAP)
    for moment, (number, day, habit) in zip(prep.moments, heads, strict=True):
        line: Styled = [(f"{MARGIN}{pad(number, wide[0])}{GAP}", DIM), (day, PLAIN)]
        line[1] = (pad(day, wide[1]) + GAP, PLAIN)
        fits = room >= LEAST_WORDS
        name = pad(habit, wide[2]) + GAP if fits and wide[2] else habit
        line.append((name if fits else cut(name, columns - below - wide[1] - len(GAP)), BOLD))
        words = _words(moment, prep, names, room if fits else columns - below)
        if fits:
            yield [*line, (words, PLAIN)]
            continue
        yield line
        if words:
            yield [(" " * below + words, PLAIN)]


def _words(moment: Moment, prep: Prep, names: Mapping[str, str], room: int) -> str:
    """What was said or done, cut between words to fit, and what it was besides built."""
    promise = prep.settled.get(moment.number)
    note = one_line(moment.note)
    if promise is not None and moment.note == promise.text:
        note = f"p{promise.number} {note}" + (kept_said(promise) if promise.late else "")
    others = [handle for handle in moment.people if handle != prep.person.handle]
    if others:
        people = ", ".join(one_line(names.get(each) or name_of(each)) for each in others)
        note = f"{note}{DOT}with {people}" if note else f"with {people}"
    marks = [] if moment.effect == BUILT else [moment.effect]
    marks += ["private"] if moment.private else []
    kept = "".join(f"{DOT}{mark}" for mark in marks)
    return (_cut_at_word(note, room - width(kept)) + kept).removeprefix(DOT)


def _cut_at_word(text: str, room: int) -> str:
    """The text, cut between two words where that leaves most of it."""
    if width(text) <= room:
        return text
    kept = cut(text, room - 1).removesuffix("…")
    if text[len(kept) : len(kept) + 1] != " ":
        kept = kept.rpartition(" ")[0]
    return f"{kept.rstrip()} …" if len(kept) * 2 >= room else cut(text, room)
