"""Notes for a vault of markdown files, such as Obsidian's: one for a day, one for a week.

A moment is an item of the day's list, and so is what became of a promise, with fields as Dataview
reads them and an identity that can be linked to. Nothing says when it was written, so the same
journal gives the same text.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from trustlog.domain.days import MONTHS, WEEKDAYS
from trustlog.domain.moments import COST
from trustlog.domain.people import name_of
from trustlog.domain.text import one_line, visible
from trustlog.domain.value import Value
from trustlog.domain.weeks import Week, week_of
from trustlog.exchange.markdown_text import note_in_markdown, tag_in_markdown
from trustlog.exchange.marked import Note
from trustlog.exchange.yaml_text import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from trustlog.domain.moments import Moment
    from trustlog.exchange.told import Told

LINKS = WIKI, MD, NONE = "wiki", "md", "none"
LEVEL = 1
"""The level of a day's heading; what is a heading in a note stands below it."""

_MEANS_SOMETHING = re.compile(r"[\\`*_\[\]<#|$^~]|&(?=#?\w+;)|=(?==)|%(?=%)")
_NO_FILE = re.compile(r"[\\/:*?\"<>|#^\[\]`$%&=~\s]+")
_BLOCK = re.compile(r" {4}| *(?:#{1,6}(?: |$)|>|(?:[-+*]|\d{1,9}[.)])(?: |$)|`{3}|~{3}|[-*_= ]+$)")
_BLANK_LINES = re.compile(r"(?: *\n)+")
_OURS = re.compile(r"<(?=!-- trustlog:)")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\.md")
_WEEK = re.compile(r"[0-9]{4}-W[0-9]{2}\.md")


class Style(Value):
    """How notes are to be written: titles by slug, names by handle, and one of `LINKS`."""

    titles: Mapping[str, str]
    names: Mapping[str, str]
    links: str = WIKI


def day_name(day: date) -> str:
    """The file of a day, as Obsidian names its daily notes."""
    return f"{day.isoformat()}.md"


def week_name(week: Week) -> str:
    """The file of a week, by the ISO 8601 week that holds most of its days: `2026-W47.md`."""
    return f"{_week_word(week)}.md"


def days_of_file(name: str, week_start: int) -> tuple[date, date] | None:
    """The first and the last day of the note that a file of this name is, if it is one."""
    try:
        if _DAY.fullmatch(name):
            day = date.fromisoformat(name[:10])
            return day, day
        if _WEEK.fullmatch(name):
            thursday = date.fromisocalendar(int(name[:4]), int(name[6:8]), 4)
            return week_of(thursday, week_start).ends
    except (ValueError, OverflowError):  # no calendar has such a day
        pass
    return None


def day_note(day: date, moments: Sequence[Moment], style: Style, told: Sequence[Told] = ()) -> Note:
    """The note of a day; there is at least one moment, or something is told of a promise."""
    moments = sorted(moments, key=lambda moment: (moment.at, moment.number))
    slugs = sorted({moment.habit for moment in moments if moment.habit})
    handles = dict.fromkeys(handle for moment in moments for handle in moment.people)
    handles |= dict.fromkeys(each.promise.person for each in told)
    people = sorted({_person(handle, style) for handle in handles}, key=str.casefold)
    if style.links == WIKI:
        people = [f"[[{name}]]" for name in people]
    heading = f"# {WEEKDAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]} {day.year}"
    parts = ["".join(_item(moment, style) for moment in moments)] if moments else []
    if told:
        parts.append("## Promises\n\n" + "".join(_told_item(each, style) for each in told))
    return Note(
        front=_front([f"date: {day.isoformat()}"], slugs, people, len(moments)),
        part="\n".join([f"{heading}\n", *parts]),
    )


def week_note(
    week: Week, moments: Iterable[Moment], style: Style, told: Iterable[date] = ()
) -> Note:
    """The note of a week: its days, those too on which a promise was told of, and its habits."""
    days = dict.fromkeys(told, 0)
    habits: dict[str, list[Moment]] = {}
    for moment in moments:
        days[moment.day] = days.get(moment.day, 0) + 1
        habits.setdefault(moment.habit or "", []).append(moment)
    word = _week_word(week)
    lines = [f"# Week {week.number}, {week.said()}", ""]
    lines += [f"- {_day_link(day, style)}: {_many(days[day], 'moment')}" for day in sorted(days)]
    by_title = sorted(habits, key=lambda slug: (not slug, _title(slug, style).casefold(), slug))
    if by_title:
        lines += ["", "## Habits", "", *(_count(slug, habits[slug], style) for slug in by_title)]
    head = [f"week: {word}", f"date: {week.first.isoformat()}"]
    return Note(
        front=_front(head, ["week"], [], sum(days.values())),
        part="\n".join([*lines, ""]),
    )


def _front(head: list[str], tags: list[str], people: list[str], count: int) -> str:
    lines = [*head, "tags:", "  - trustlog", *(f"  - trustlog/{tag}" for tag in tags)]
    if people:
        lines += ["people:", *(f"  - {quoted(person)}" for person in people)]
    return "\n".join(["---", *lines, f"moments: {count}", "---", ""])


def _item(moment: Moment, style: Style) -> str:
    """One moment as an item of the list."""
    said = [f"**{_title(moment.habit, style)}**"]
    if moment.timed:
        said.insert(0, moment.clock())
    if moment.people:
        said.append("with " + ", ".join(_link(handle, style) for handle in moment.people))
    tags = [tag_in_markdown(tag) for tag in moment.tags]
    return _line(said, moment.note, [*tags, *_fields(moment)], f"tl-{moment.number}")


def _told_item(told: Told, style: Style) -> str:
    """What became of a promise as an item of the list."""
    promise = told.promise
    way = "from" if promise.theirs else "to"
    said = [f"**{told.words}**", way, _link(promise.person, style)]
    fields = [f"[promise:: {promise.number}]", f"[state:: {told.name.partition('-')[0]}]"]
    fields += ["[private:: true]"] if promise.private else []
    return _line(said, promise.text, fields, f"tl-p{promise.number}-{told.name}")


def _line(said: list[str], words: str, behind: Iterable[str], name: str) -> str:
    """An item: what fits of the words on its line, then the rest of them, indented."""
    beside, below = _cut(visible(words))
    said += ["–", beside] if beside else []
    line = f"- {' '.join([*said, *behind])} ^{name}\n"
    return f"{line}\n{_indented(below)}" if below else line


def _fields(moment: Moment) -> Iterator[str]:
    if moment.habit:
        yield f"[habit:: {moment.habit}]"
    yield f"[effect:: {moment.effect}]"
    yield f"[id:: {moment.number}]"
    if moment.private:
        yield "[private:: true]"


def _cut(note: str) -> tuple[str, str]:
    """Cut a note into what stands on the line of its moment, and what stands below it."""
    first, _, rest = note.partition("\n")
    is_alone = not rest.partition("\n")[0].strip()
    if is_alone and not _BLOCK.match(first):
        beside = _safe(first)
        if "\n" not in beside:
            return beside, _safe(_BLANK_LINES.sub("", rest + "\n", count=1).rstrip("\n"))
    return "", _safe(note)


def _safe(note: str) -> str:
    """A note as markdown that stays in its place, in Obsidian too; no line in it is a mark."""
    for sign in "%$":  # a comment, or mathematics: what a note opens it has to close
        if note.count(sign * 2) % 2:
            note = re.sub(rf"[{sign}](?=[{sign}])", rf"{sign}\\", note)
    return _OURS.sub("&lt;", note_in_markdown(note, LEVEL))


def _indented(text: str) -> str:
    return "".join(f"  {line}\n" if line.strip(" ") else "\n" for line in text.split("\n"))


def _count(slug: str, moments: list[Moment], style: Style) -> str:
    """`- **Listen** – 3 moments, done on 2 days [habit:: listening] [moments:: 3] [done:: 2]`."""
    count = _many(len(moments), "moment")
    if not slug:
        return f"- Without a habit: {count}"
    done = len({moment.day for moment in moments if moment.effect != COST})
    said = f"- **{_title(slug, style)}** – {count}"
    said += f", done on {_many(done, 'day')}" if done else ""
    return f"{said} [habit:: {slug}] [moments:: {len(moments)}] [done:: {done}]"


def _many(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _week_word(week: Week) -> str:
    middle = (week.first + timedelta(3)).isocalendar()
    return f"{middle.year}-W{middle.week:02}"


def _day_link(day: date, style: Style) -> str:
    name, words = day.isoformat(), f"{WEEKDAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]}"
    if style.links == NONE:
        return words
    return f"[[{name}|{words}]]" if style.links == WIKI else f"[{words}]({name}.md)"


def _link(handle: str, style: Style) -> str:
    name = _person(handle, style)
    if style.links == WIKI:
        return f"[[{name}]]"
    words = _plain(name)
    return f"[{words}](<{name}.md>)" if style.links == MD else words


def _person(handle: str, style: Style) -> str:
    """Somebody's name, with nothing in it that no file or link could have."""
    name = one_line(style.names.get(handle) or name_of(handle))
    return _NO_FILE.sub(" ", name).strip(" .") or handle


def _title(slug: str | None, style: Style) -> str:
    """A habit's title; a moment without one is a note."""
    title = one_line(style.titles.get(slug, slug)).strip() if slug else ""
    return _plain(title or slug or "Note")


def _plain(text: str) -> str:
    """Text with nothing in it that markdown would see."""
    return _MEANS_SOMETHING.sub(lambda found: f"\\{found[0]}", text)
