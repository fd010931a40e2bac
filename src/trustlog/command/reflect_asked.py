"""`reflect` as a dialogue: each answer is saved before the next question is asked."""

from __future__ import annotations

from trustlog.command.output import INTERRUPTED, Answer
from trustlog.domain.errors import RefusedError, StoppedError, UnreadableError
from trustlog.domain.reflected import with_answer, with_rating
from trustlog.domain.reflections import outcome_of, rating_of
from trustlog.domain.text import clean_note, one_line, visible
from trustlog.practice.reflections import save
from trustlog.render import reflect as shown
from trustlog.store.reflections import reflection_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from trustlog.command.reflect import Sitting
    from trustlog.domain.reflected import Asked, Reflection
    from trustlog.report.reflections import Reflecting

    T = TypeVar("T")


class Talk:
    """A dialogue about one period, from its heading to the intention."""

    def __init__(self, sitting: Sitting, start: Reflecting) -> None:
        self._sitting = sitting
        self._start = start
        self._front = sitting.desk.front
        self._columns = self._front.screen.width
        self._to_show: list[str] = []
        self._now = start.reflection
        self._saved = start.begun

    def go_through(self) -> Answer:
        """Ask what is not answered yet, then finish."""
        try:
            self._show(*([self._sitting.aside] if self._sitting.aside else []))
            self._show(*shown.heading(self._start, self._columns), "")
            self._ask_whether_it_happened()
            self._ask_questions()
            self._ask_ratings()
            self._ask_intention()
            self._front.tell(visible("".join(f"{line}\n" for line in [*self._to_show, ""])))
            answer = self._sitting.finish(self._now, lambda found: found)
        except KeyboardInterrupt:
            if not self._saved:
                raise
            return Answer(asides=("", self._stopped()), code=INTERRUPTED)
        except StoppedError:
            if not self._saved:
                raise
            raise StoppedError(self._stopped()) from None
        return answer

    def _stopped(self) -> str:
        reflection = self._fresh()
        command = "reflect" if self._is_usual() else f"reflect {self._sitting.words}"
        return shown.stopped_line(reflection, command)

    def _is_usual(self) -> bool:
        """Whether `trustlog reflect` alone means this period."""
        return self._sitting.words == "week" or bool(self._sitting.aside)

    def _fresh(self) -> Reflection:
        """The reflection as it is now, whoever else answers."""
        with self._sitting.desk.journal.reading() as journal:
            found = reflection_of(journal, self._now.kind, self._now.since)
        self._now = found or self._now
        return self._now

    def _ask_whether_it_happened(self) -> None:
        quoted = shown.meant_before(self._start, self._columns)
        if not quoted:
            return
        self._show(*quoted)
        if self._now.happened is None:
            outcome = self._ask(shown.HAPPENED, _or_none(outcome_of))
            if outcome is not None:
                self._save("happened", lambda found: found.but(happened=outcome))
        else:
            self._show(shown.HAPPENED + self._now.happened)
        self._show("")

    def _ask_questions(self) -> None:
        place = 0
        while place < len(self._fresh().asked):
            each = self._now.asked[place]
            place += 1
            total = len(self._now.asked)
            self._show(*shown.question_lines(place, total, each.text, self._columns))
            if each.answer is None:
                self._save(f"question {place}", self._answered(each))
            else:
                self._show(*shown.answer_lines(each.answer, self._columns))
            self._show("")

    def _answered(self, question: Asked) -> Callable[[Reflection], Reflection]:
        answer = self._ask(shown.ANSWER, clean_note)
        return lambda found: with_answer(found, question, answer)

    def _ask_ratings(self) -> None:
        if not self._start.rated:
            return
        self._show(shown.RATING)
        for habit in self._start.rated:
            rated = self._now.rating(habit)
            if rated is None:
                value = self._ask(shown.asking(habit), _or_none(rating_of))
                if value is not None:
                    self._save(f"rating of {habit}", _rated(habit, value))
            else:
                self._show(f"{shown.asking(habit)}{rated}")
        self._show("")

    def _ask_intention(self) -> None:
        self._show(shown.next_said(self._start, self._sitting.desk.today))
        self._mean(shown.CHANGE, "change", "change")
        self._ask_focus()
        self._mean(shown.IF, "when", "if")
        if self._now.meant.when:
            self._mean(shown.THEN, "then", "then")

    def _mean(self, label: str, field: str, what: str) -> None:
        """Ask for one part of the intention, unless it is there."""
        before = getattr(self._fresh().meant, field)
        if before:
            self._show(
                *shown.shortened(f"{label}: {one_line(before)}", self._columns, shown.INDENT)
            )
            return
        text = self._ask(shown.asking(label), clean_note)
        if text:
            self._save(what, lambda found: found.but(meant=found.meant.but(**{field: text})))

    def _ask_focus(self) -> None:
        before = self._fresh().meant.habit
        if before:
            self._show(shown.asking(shown.FOCUS) + before)
            return
        habit = self._ask(shown.asking(shown.FOCUS, self._start.focus), self._focus)
        if habit is not None:
            self._save("focus", lambda found: found.but(meant=found.meant.but(habit=habit)))

    def _focus(self, said: str) -> str | None:
        return self._sitting.focus(said) if said.strip() else self._start.focus

    def _show(self, *lines: str) -> None:
        """Keep lines that stand before the next question."""
        self._to_show += lines

    def _ask(self, prompt: str, read: Callable[[str], T]) -> T:
        """Ask until the answer can be read."""
        while True:
            text = "".join(f"{line}\n" for line in self._to_show) + prompt
            self._to_show = []
            said = self._front.ask(visible(text))
            try:
                return read(said)
            except (RefusedError, UnreadableError) as error:
                self._show(*shown.shortened(one_line(str(error)), self._columns))

    def _save(self, what: str, changed: Callable[[Reflection], Reflection]) -> None:
        desk = self._sitting.desk
        subject = f"{shown.name_of(self._sitting.period)}, {what}"
        self._now = save(desk.journal, self._now, changed, desk.operation("reflect"), subject)
        self._saved = True


def _or_none(read: Callable[[str], T]) -> Callable[[str], T | None]:
    """Enter skips."""
    return lambda said: read(said) if said.strip() else None


def _rated(habit: str, value: int) -> Callable[[Reflection], Reflection]:
    return lambda found: with_rating(found, habit, value)
