"""`checkin`: go through what is due and what is open, one habit after the other."""

from __future__ import annotations

from trustlog.command.front import open_desk, slowly
from trustlog.command.habit_names import practised_one
from trustlog.command.naming import handles_named, tags_named
from trustlog.command.output import INTERRUPTED, Answer, receipt
from trustlog.domain.errors import StoppedError, UnreadableError
from trustlog.domain.habit_names import Practised
from trustlog.domain.moments import BUILT
from trustlog.domain.notes import words_of
from trustlog.domain.pauses import Skip
from trustlog.domain.people import name_of
from trustlog.domain.text import clean_note, one_line, visible
from trustlog.domain.times import when
from trustlog.domain.weeks import week_of
from trustlog.practice.checkin import check_in
from trustlog.practice.habits import must_live
from trustlog.practice.moments import Entry
from trustlog.render.checkin import checked_line, question_of, rest_line
from trustlog.report.today import today_report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.habits import Habit
    from trustlog.report.habits import Standing

DONE, NOT, SKIP, LEAVE = ANSWERS = ("done", "not", "skip", "leave")
STOPPED = "Stopped. What was answered before is saved."
NOBODY = (
    "checkin asks, and nobody is here to answer. Say it in one line: trustlog checkin --done"
    " listening --skip punctuality."
)


def checkin(line: Line, front: Front) -> Answer:
    """Say what was done today and what is skipped: in one line, or asked for."""
    with open_desk(front, line) as desk:
        if line.many("done") or line.many("skip"):
            return _at_once(desk, line)
        if not front.asks(line):
            raise UnreadableError(NOBODY)
        slowly(front)
        return _walked(desk, line)


def _at_once(desk: Desk, line: Line) -> Answer:
    done = _named(desk, line.words("done"))
    skipped = _named(desk, line.words("skip"))
    if not done and not skipped:
        raise UnreadableError(NOBODY)
    twice = sorted({each.slug for each in done} & {each.slug for each in skipped})
    if twice:
        raise UnreadableError(f"{twice[0]} is either done or skipped: name it once.")
    at_once = [(habit, "") for habit in done], [(habit, "") for habit in skipped]
    return receipt(_checked(desk, line, *at_once))


def _named(desk: Desk, words: Sequence[str]) -> list[Habit]:
    found = {habit.slug: habit for habit in (practised_one(word, desk) for word in words)}
    for habit in found.values():
        must_live(habit)
    return list(found.values())


def _checked(
    desk: Desk,
    line: Line,
    done: Sequence[tuple[Habit, str]],
    skipped: Sequence[tuple[Habit, str]],
) -> str:
    """Write it down, each habit with a note or a reason; return the line that says so."""
    skips = [(h, Skip(habit=h.slug, day=desk.today, why=why)) for h, why in skipped]
    logged, excused = check_in(
        desk.journal,
        [_entry(desk, line, habit, note) for habit, note in done],
        skips,
        desk.operation("checkin"),
        rules=desk.rules,
        uid=desk.front.machine.uid,
    )
    said = [(skip, span) for (_, skip), span in zip(skips, excused, strict=True)]
    return checked_line(logged, said, desk.today)


def _entry(desk: Desk, line: Line, habit: Habit, note: str) -> Entry:
    typed = words_of(note)
    with desk.journal.reading() as journal:
        names = journal.names()
    return Entry(
        when=when(None, None, desk.front.machine.clock, desk.rules),
        effect=BUILT,
        habit=Practised(slug=habit.slug, aliases=habit.aliases, private=habit.private),
        note=clean_note(typed.say(lambda said: names.get(said.casefold()) or name_of(said))),
        people=handles_named(typed.people, names, line, desk.front),
        tags=tags_named(typed.tags),
        private=habit.private,
    )


def _walked(desk: Desk, line: Line) -> Answer:
    """Ask for each habit that is due or open; each answer is saved at once."""
    with desk.journal.reading() as journal:
        report = today_report(journal, desk.today, week_of(desk.today, desk.rules.week_start))
    asked = [*report.due, *(each.standing for each in report.possible)]
    asked = [each for each in asked if desk.today not in each.done]
    if not asked:
        return Answer(asides=("Nothing is due and nothing is open. trustlog add logs a moment.",))
    lines: list[str] = []
    rest: dict[str, list[str]] = {NOT: [], LEAVE: []}
    try:
        for standing in asked:
            answer, words = _asked(desk, standing)
            habit = standing.habit
            if answer in rest:
                rest[answer].append(habit.slug)
                continue
            done, skipped = ([(habit, words)], []) if answer == DONE else ([], [(habit, words)])
            lines.append(_checked(desk, line, done, skipped))
    except KeyboardInterrupt:
        if not lines:
            raise
        return Answer(asides=("", STOPPED), code=INTERRUPTED)
    except StoppedError:
        if not lines:
            raise
        raise StoppedError(STOPPED) from None
    lines += [rest_line(rest[NOT], rest[LEAVE])] if any(rest.values()) else []
    return Answer(text=tuple(text + "\n" for text in lines), receipt=True)


def _asked(desk: Desk, standing: Standing) -> tuple[str, str]:
    """The answer for a habit, with the note of what was done or the reason of a skip."""
    front = desk.front
    question = question_of(standing, front.screen.width)
    while True:
        said = front.ask(visible(question)).strip().casefold() or LEAVE
        meant = [answer for answer in ANSWERS if answer.startswith(said)]
        if len(meant) == 1:
            break
        question = "  done, not, skip or leave? "
    if meant[0] == DONE:
        return DONE, front.ask("  note: ")
    if meant[0] == SKIP:
        return SKIP, one_line(clean_note(front.ask("  why: ")))
    return meant[0], ""
