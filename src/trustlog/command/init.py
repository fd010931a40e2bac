"""`init`: who is on the team, which habits, which days; asked for, or said by options."""

from __future__ import annotations

from trustlog.command.front import open_or_blank_desk, slowly, whereabouts
from trustlog.command.habit_changes import MANY, warned
from trustlog.command.holidays import years_of
from trustlog.command.naming import habit_named, handles_named
from trustlog.command.output import Answer, receipt
from trustlog.domain.errors import StoppedError, TrustlogError
from trustlog.domain.habits import Habit, Template
from trustlog.domain.text import visible
from trustlog.practice.habits import habit_again, habit_from
from trustlog.practice.settings import NO_REGION
from trustlog.practice.start import Plan, set_up
from trustlog.render.start import set_up_line
from trustlog.settings.names import DEFAULTS, checked, rules_from

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.habit_names import Practised
    from trustlog.domain.pauses import Holiday
    from trustlog.domain.rules import Rules

NONE = "none"
TEAM = "Who is on your team? Handles such as priya tom aisha; Enter for nobody: "
WORK_DAYS = "Which days do you work? [{}] "
DAY_ENDS = "When does your day end? [{}] "
HOLIDAYS = "Whose public holidays are days off, such as DE or US-CA? [{}] "
NOTHING = "All of that is so already; nothing changed."


def init(line: Line, front: Front) -> Answer:
    """Set the journal up."""
    slowly(front)
    with open_or_blank_desk(front, line) as desk:
        plan = _plan(desk, _Said(desk, line))
        if plan.is_empty:
            return Answer(asides=(NOTHING,))
        made = desk.settle()
        new = set_up(desk.journal, plan, desk.operation("init"), front.machine.uid)
        with desk.journal.reading() as journal:
            living = sum(habit.life.until is None for habit in journal.habits())
        asides = list(warned(living))
        if made:
            asides.insert(0, whereabouts(desk))
        return receipt(set_up_line(plan, new), *asides)


class _Said:
    """What was said: by options, or at a question until it can be taken."""

    def __init__(self, desk: Desk, line: Line) -> None:
        self.line = line
        self.front = desk.front
        options = ("team", "habits", "work_days", "day_ends_at", "holidays")
        given = any(line.said.get(name) not in (None, ()) for name in options)
        self.asks = not given and desk.front.asks(line)

    def words(
        self, name: str, question: str, usual: str, read: Callable[[Sequence[str]], object]
    ) -> Sequence[str]:
        """Words for an option that takes several; `read` raises if they cannot be taken."""
        if not self.asks:
            return self.line.words(name) or _split(usual)
        return _split(self._asked(question, usual, lambda text: read(_split(text))))

    def text(self, name: str, question: str, usual: str, read: Callable[[str], object]) -> str:
        """The text of an option; `read` raises if it cannot be taken."""
        if not self.asks:
            return self.line.text(name) or usual
        return self._asked(question.format(usual), usual, read)

    def _asked(self, question: str, usual: str, read: Callable[[str], object]) -> str:
        while True:
            answer = self.front.ask(visible(question)).strip() or usual
            try:
                read(answer)
            except StoppedError:
                continue
            except TrustlogError as error:
                question = f"{error}\n{question.rpartition(chr(10))[2]}"
            else:
                return answer


def _split(text: str) -> list[str]:
    """The words of an answer; between commas, `Anna Lee` is one."""
    found: list[str] = []
    for part in text.split(","):
        words = part.split()
        is_name = "," in text and len(words) > 1 and not part.islower()
        found += ["-".join(words)] if is_name else words
    return found


def _plan(desk: Desk, said: _Said) -> Plan:
    """Everything that was said, less what is so already."""
    with desk.journal.reading() as journal:
        kept, names = journal.settings(), journal.names()
        known = {habit.slug: habit for habit in journal.habits()}
        practised = journal.practised()

    def handles_of(words: Sequence[str]) -> tuple[str, ...]:
        return handles_named(words, names, said.line, desk.front)

    def habits_of(words: Sequence[str]) -> list[Practised | Template]:
        words = [] if [*words] == [NONE] else words
        found = [habit_named(word, practised, desk.front) for word in words]
        _must_be_meant(said, len({*known} | {each.slug for each in found}))
        return found

    handles = handles_of(said.words("team", TEAM, "", handles_of))
    found = habits_of(said.words("habits", *_habits_asked(known), habits_of))
    settings = {name: _setting(said, name, kept) for name in ("work_days", "day_ends_at")}
    settings = {name: v for name, v in settings.items() if v != kept.get(name, DEFAULTS[name])}
    region, holidays, years = _region(desk, said, kept.get("holidays", NO_REGION))
    rules = rules_from({**kept, **settings})
    return Plan(
        rules=(desk.rules, rules),
        handles=tuple(handle for handle in handles if handle not in names),
        habits=tuple(_to_take_up(found, known, desk, rules)),
        settings=settings,
        region=region,
        holidays=tuple(holidays),
        years=tuple(years),
    )


def _habits_asked(known: dict[str, Habit]) -> tuple[str, str]:
    """The question for habits, and what Enter means: the starters, at the first time."""
    if known:
        return "Which habits do you want to take up as well? Enter for none: ", NONE
    from trustlog.exchange.catalogue import starters

    usual = starters()
    return f"Which habits? Enter takes\n{', '.join(usual)}: ", " ".join(usual)


def _must_be_meant(said: _Said, count: int) -> None:
    """Ask whether so many habits are meant, where somebody can be asked.

    Raises:
        StoppedError: If they are not.
    """
    question = f"That makes {count} habits; three to five are easier to keep. Take them all?"
    if count >= MANY and said.asks and not said.front.confirm(question):
        raise StoppedError("Nothing was changed.")


def _setting(said: _Said, name: str, kept: dict[str, str]) -> str:
    question = WORK_DAYS if name == "work_days" else DAY_ENDS
    usual = kept.get(name, DEFAULTS[name])
    return checked(name, said.text(name, question, usual, lambda text: checked(name, text)))


def _region(desk: Desk, said: _Said, before: str) -> tuple[str | None, list[Holiday], range]:
    """The region whose holidays are to be kept, if that is new, with the holidays."""
    years = years_of(desk.today)

    def holidays_in(text: str) -> list[Holiday]:
        region = checked("holidays", text)
        if region in (NO_REGION, before):
            return []
        from trustlog.exchange.holidays import holidays_of

        return holidays_of(region, years)

    text = said.text("holidays", HOLIDAYS, before, holidays_in)
    found = holidays_in(text)
    return (checked("holidays", text) if found else None), found, years


def _to_take_up(
    found: Sequence[Practised | Template], known: dict[str, Habit], desk: Desk, rules: Rules
) -> list[Habit]:
    """The habits that are not practised yet, or not any more, each once."""
    names = {name for habit in known.values() for name in (habit.slug, *habit.aliases)}
    habits: dict[str, Habit] = {}
    for each in found:
        if isinstance(each, Template):
            habits[each.slug] = habit_from(each, names, desk.today, rules)
            names |= {each.slug, *each.aliases}
        elif known[each.slug].life.until is not None:
            habits[each.slug] = habit_again(known[each.slug], desk.today, rules)
    return list(habits.values())
