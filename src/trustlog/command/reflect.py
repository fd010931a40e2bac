"""`reflect`: look back on a period, in a dialogue, in the editor or in one line."""

from __future__ import annotations

from trustlog.command.front import open_desk, slowly
from trustlog.command.habit_names import practised_one
from trustlog.command.naming import habit_named
from trustlog.command.output import receipt
from trustlog.command.periods import period_meant, period_said
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.habit_names import Practised
from trustlog.domain.moments import BUILT
from trustlog.domain.reflections import ITSELF, KINDS, WEEK
from trustlog.domain.times import when
from trustlog.domain.value import Value
from trustlog.practice.habits import must_live
from trustlog.practice.moments import Entry
from trustlog.practice.reflections import finish
from trustlog.practice.runs import run_after
from trustlog.render.reflect import finished_said, name_of, replaced_lines, saved_line, words_of
from trustlog.report.reflections import Reflecting, kind_of, reflecting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.command.output import Answer
    from trustlog.domain.periods import Period
    from trustlog.domain.reflected import Reflection
    from trustlog.domain.weeks import Week

NO_FOCUS = ("", "none", "-")
SAID = ("answer", "rate", "intention", "focus", "if", "then", "happened")
NOBODY = (
    "reflect asks, and nobody is here to answer. Say it in one line: trustlog reflect --no-input"
    ' --answer "1=Jonas" --intention "Say it within a day".'
)


class Sitting(Value):
    """One sitting of reflection: the desk, the period, and the words that name it again."""

    desk: Desk
    period: Week | Period
    aside: str
    words: str

    def start(self) -> Reflecting:
        """What it starts from, as the journal holds it now."""
        desk = self.desk
        with desk.journal.reading() as journal:
            return reflecting(journal, self.period, desk.today, desk.front.machine.uid)

    def finish(
        self,
        blank: Reflection,
        changed: Callable[[Reflection], Reflection],
        before: Reflection | None = None,
    ) -> Answer:
        """Save what is left, log the review, and say so; and what `before` said otherwise."""
        desk = self.desk
        done = finish(
            desk.journal,
            blank,
            changed,
            self._review(),
            desk.operation("reflect"),
            subject=name_of(self.period),
            rules=desk.rules,
            uid=desk.front.machine.uid,
        )
        run = None
        if done.logged is not None and done.logged.new_habit is None:
            with desk.journal.reading() as journal:
                run = run_after(journal, ITSELF, desk.today, desk.today)
        replaced = () if before is None else replaced_lines(before, done.reflection)
        return receipt(saved_line(done, self.period, desk.today, run), *replaced)

    def focus(self, word: str) -> str | None:
        """The habit that is to be in focus; None for no word, `none` or a dash.

        Raises:
            RefusedError: If it is not practised here.
        """
        if word.strip().casefold() in NO_FOCUS:
            return None
        habit = practised_one(word.strip(), self.desk)
        must_live(habit)
        return habit.slug

    def _review(self) -> Entry | None:
        """The moment that finishing logs: the review of a week. A longer period has no habit."""
        if kind_of(self.period) != WEEK:
            return None
        desk = self.desk
        with desk.journal.reading() as journal:
            habit = habit_named(ITSELF, journal.practised(), desk.front)
        return Entry(
            when=when(None, None, desk.front.machine.clock, desk.rules),
            effect=BUILT,
            habit=habit,
            private=isinstance(habit, Practised) and habit.private,
        )


def reflect(line: Line, front: Front) -> Answer:
    """Reflect on a period: the questions it raises, how it went, what comes next."""
    kind, back = period_said(line.many("period"), "reflect", KINDS)
    slowly(front)
    with open_desk(front, line) as desk:
        with desk.journal.reading() as journal:
            period, aside = period_meant(desk, journal, kind, None, back=back)
        words = words_of(kind, back=period.last < desk.today)
        sitting = Sitting(desk=desk, period=period, aside=aside, words=words)
        answer = _way(line, front)(sitting, line)
        return answer.but(asides=(aside, *answer.asides)) if aside else answer


def _way(line: Line, front: Front) -> Callable[[Sitting, Line], Answer]:
    """How it is told.

    Raises:
        UnreadableError: If two ways are asked for, or nobody is there to be asked.
    """
    said = [f"--{name}" for name in SAID if line.said.get(name) not in (None, ())]
    if line.flag("edit"):
        if said or line.flag("no_input"):
            other = said[0] if said else "--no-input"
            raise UnreadableError(f"--edit opens your editor, and {other} does without: give one.")
        from trustlog.command.reflect_edited import edited

        return edited
    if said:
        from trustlog.command.reflect_said import at_once

        return at_once
    if not front.asks(line):
        raise UnreadableError(NOBODY)
    return _asked


def _asked(sitting: Sitting, _: Line) -> Answer:
    from trustlog.command.reflect_asked import Talk

    start = sitting.start()
    if start.reflection.finished is not None:
        raise RefusedError(finished_said(start.reflection, sitting.period, sitting.words))
    return Talk(sitting, start).go_through()
