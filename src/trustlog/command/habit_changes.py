"""`habit adopt`, `add`, `edit` and `retire`: take up habits, change them, end them."""

from __future__ import annotations

from trustlog.command.front import open_desk, open_or_blank_desk, whereabouts
from trustlog.command.habit_names import new_name, practised_one
from trustlog.command.naming import habit_named
from trustlog.command.output import Answer, receipt
from trustlog.command.output import line as one
from trustlog.domain.day_words import day_back
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.habits import Habit, Template
from trustlog.domain.spans import Version, eras
from trustlog.domain.text import clean_note, clean_word, one_line
from trustlog.practice.habits import (
    adopt as adopt_all,
)
from trustlog.practice.habits import (
    cadence_from,
    habit_again,
    habit_from,
    life_from,
    must_live,
    retired,
    rewrite,
    with_first_day,
    with_version,
)
from trustlog.render.habits import adopted_line, changed_line, retired_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line

USUAL = "every weekday"
MANY = 8
BEGINS = "A habit begins today or earlier."
ENDS = "A habit is retired today or earlier."
CHANGES = (
    *("title", "cue", "question", "framework", "alias", "unalias", "private"),
    *("every", "since"),
)


def adopt(line: Line, front: Front) -> Answer:
    """Take up built-in habits, or retired ones again."""
    with open_or_blank_desk(front, line) as desk:
        since = _day(desk, line.text("since"), BEGINS) or desk.today
        with desk.journal.reading() as journal:
            practised, known = journal.practised(), {each.slug: each for each in journal.habits()}
        found = [habit_named(word, practised, front) for word in line.many("habits")]
        names = {name for each in practised for name in (each.slug, *each.aliases)}
        habits: dict[str, Habit] = {}
        for each in found:
            if isinstance(each, Template):
                habits[each.slug] = habit_from(each, names, since, desk.rules)
                names |= {each.slug, *each.aliases}
            else:
                habits[each.slug] = habit_again(known[each.slug], since, desk.rules)
        return _taken_up(desk, list(habits.values()), "habit adopt")


def add(line: Line, front: Front) -> Answer:
    """Take up a habit of one's own."""
    with open_or_blank_desk(front, line) as desk:
        slug = new_name(line.text("habit") or "", "A habit's name", desk)
        for each in front.machine.catalogue():
            if each.slug == slug:
                raise RefusedError(
                    f'"{slug}" is a built-in habit. trustlog habit adopt {slug} takes it up.'
                )
        since = _day(desk, line.text("since"), BEGINS) or desk.today
        cadence = cadence_from(line.text("every") or USUAL, desk.rules)
        habit = Habit(
            slug=slug,
            title=_said(line, "title") or slug.replace("-", " ").capitalize(),
            lives=(life_from(since, cadence),),
            framework=_framework(line),
            question=_said(line, "question") or None,
            cue=_said(line, "cue") or None,
            aliases=_aliases(line, desk),
            private=line.flag("private"),
        )
        return _taken_up(desk, [habit], "habit add")


def _taken_up(desk: Desk, habits: list[Habit], verb: str) -> Answer:
    made = desk.settle()
    uid = desk.front.machine.uid
    adopt_all(desk.journal, habits, desk.operation(verb), uid)
    with desk.journal.reading() as journal:
        living = sum(habit.life.until is None for habit in journal.habits())
    asides = list(warned(living))
    if made:
        asides.insert(0, whereabouts(desk))
    return receipt(adopted_line(habits), *asides)


def warned(living: int) -> tuple[str, ...]:
    """What is said of so many habits: from eight on they ask for more than most people keep."""
    if living < MANY:
        return ()
    return (f"That makes {living} habits. Fewer are easier to keep; three to five are plenty.",)


def edit(line: Line, front: Front) -> Answer:
    """Change what is said of a habit, its cadence, or its first day."""
    with open_desk(front, line) as desk:
        before = practised_one(line.text("habit") or "", desk)
        must_live(before)
        after = _edited(desk, line, before)
        if after == before:
            return one(f"{before.slug} is as it was; nothing changed.")
        rewrite(desk.journal, before, after, desk.operation("habit edit"))
        return receipt(changed_line(before, after, _begins(before, after)))


def _edited(desk: Desk, line: Line, before: Habit) -> Habit:
    if all(line.said.get(name) in (None, ()) for name in CHANGES):
        raise UnreadableError(
            f"Say what is to change, such as trustlog habit edit {before.slug} --every 3/week."
        )
    private = line.said.get("private")
    after = before.but(
        title=_said(line, "title") or before.title,
        cue=_changed(line, "cue", before.cue),
        question=_changed(line, "question", before.question),
        framework=before.framework if line.text("framework") is None else _framework(line),
        aliases=_aliases_after(line, desk, before),
        private=before.private if private is None else bool(private),
    )
    since = _day(desk, line.text("since"), BEGINS)
    every = line.text("every")
    if every is None:
        return after if since is None else with_first_day(after, since)
    version = Version(since=since or desk.today, cadence=cadence_from(every, desk.rules))
    if version.cadence == before.cadence and since is None:
        return after
    return with_version(after, version)


def _begins(before: Habit, after: Habit) -> date | None:
    """The day a new cadence begins, or the first day that was moved."""
    if before.life == after.life:
        return None
    return after.since if before.cadence == after.cadence else eras(after.life)[-1].begins


def retire(line: Line, front: Front) -> Answer:
    """End a habit on a day, that day included."""
    with open_desk(front, line) as desk:
        before = practised_one(line.text("habit") or "", desk)
        must_live(before)
        after = retired(before, _day(desk, line.text("on"), ENDS) or desk.today)
        rewrite(desk.journal, before, after, desk.operation("habit retire"))
        hint = f"trustlog habit adopt {after.slug} takes it up again."
        return receipt(retired_line(after), hint)


def _day(desk: Desk, text: str | None, why: str) -> date | None:
    if text is None:
        return None
    latest = desk.front.machine.clock.now().date()
    order = desk.rules.date_order
    return day_back(text, today=desk.today, date_order=order, latest=latest, why=why)


def _said(line: Line, name: str) -> str:
    return one_line(clean_note(line.text(name) or "")).strip()


def _changed(line: Line, name: str, before: str | None) -> str | None:
    return before if line.text(name) is None else _said(line, name) or None


def _framework(line: Line) -> str | None:
    said = line.text("framework")
    return clean_word(said, "A framework") if said else None


def _aliases(line: Line, desk: Desk) -> tuple[str, ...]:
    names = [new_name(word, "An alias", desk) for word in line.words("alias")]
    return tuple(sorted({*names}))


def _aliases_after(line: Line, desk: Desk, before: Habit) -> tuple[str, ...]:
    less = {word.casefold() for word in line.words("unalias")}
    for word in sorted(less - {*before.aliases}):
        raise RefusedError(f'"{word}" is no alias of {before.slug}.')
    return tuple(sorted({*before.aliases, *_aliases(line, desk)} - less))
