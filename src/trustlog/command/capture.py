"""`add` and `note`: write a moment down before it is forgotten."""

from __future__ import annotations

from trustlog.command.front import open_or_blank_desk, slowly, whereabouts
from trustlog.command.naming import aims_meant, habit_named, handles_named, tags_named
from trustlog.command.output import Answer, receipt
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.habit_names import Practised
from trustlog.domain.moments import BUILT, COST, NEUTRAL
from trustlog.domain.notes import sensitive_in, words_of
from trustlog.domain.text import clean_note
from trustlog.domain.times import when
from trustlog.practice.moments import Entry, log
from trustlog.render.logged import logged_line
from trustlog.store.connection import BusyError, StoreError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.moments import Moment
    from trustlog.practice.moments import Logged
    from trustlog.practice.promises import Draft
    from trustlog.practice.runs import Run

FROM_INPUT = "-"
TERMINAL_LINE = 4095
"""Linux cuts a line that is typed at so many bytes, without a word."""

A_MONTH = 31
COUNSEL = "Write it so that the person could read it."


def add(line: Line, front: Front) -> Answer:
    """Log a moment of a habit."""
    word = line.text("habit")
    with open_or_blank_desk(front, line) as desk:
        return _log(desk, line, word)


def note(line: Line, front: Front) -> Answer:
    """Log a moment without a habit."""
    with open_or_blank_desk(front, line) as desk:
        return _log(desk, line, None)


def _log(desk: Desk, line: Line, word: str | None) -> Answer:
    """Read all that was said before anything is asked or written."""
    happened = when(line.text("on"), line.text("at"), desk.front.machine.clock, desk.rules)
    effect, answers = effect_of(line), line.count("answers")
    typed = words_of(" ".join(line.many("note")))
    with desk.journal.reading() as journal:
        habit = None if word is None else habit_named(word, journal.practised(), desk.front)
        names, aims = journal.names(), aims_meant(line, journal)
        if answers is not None:
            from trustlog.practice.received import must_be_feedback

            must_be_feedback(journal, answers)
    handles = handles_named((*line.words("with"), *typed.people), names, line, desk.front)
    tags = tags_named((*line.words("tag"), *typed.tags))
    said = typed.say(lambda handle: names.get(handle.casefold()) or _new_name(handle))
    private = line.flag("private") or (isinstance(habit, Practised) and habit.private)
    promised = _promised(desk, line, handles, happened.day, private=private)
    if promised is not None:
        promised = promised.but(aims=aims)
    text = _note(desk.front, line, said, needed=word is None)
    entry = Entry(
        when=happened,
        effect=effect,
        habit=habit,
        note=clean_note(text),
        people=handles,
        tags=tags,
        aims=aims,
        private=private,
    )
    made = desk.settle()
    if habit is not None:
        desk.journal.expect_run(habit.slug)
    done = log(
        desk.journal,
        entry,
        desk.operation("add" if word else "note"),
        desk.rules,
        desk.front.machine.uid,
        answers=answers,
        promised=promised,
    )
    asides = _asides(desk, done, text, made=made)
    return _told(desk, done, names, answers, asides)


def _told(
    desk: Desk,
    done: Logged,
    names: Mapping[str, str],
    answers: int | None,
    asides: Iterable[str],
) -> Answer:
    """The receipt of what was logged, with what it answers and serves."""
    aims, run = done.moment.aims, _run(desk, done)
    links = [f" · answers #{answers}"] if answers is not None else []
    links += [f" · serves {', '.join(aims)}"] if aims else []
    said = logged_line(done, desk.today, run) + "".join(links)
    return receipt(said, *asides, *_hints(desk, done, names, run))


def _new_name(handle: str) -> str:
    from trustlog.domain.people import name_of  # few moments bring in somebody new

    return name_of(handle)


def _asides(desk: Desk, done: Logged, text: str, *, made: bool) -> Iterator[str]:
    """What is said beside the answer: where a new journal is, and that a terminal cut a note."""
    if made:
        yield whereabouts(desk)
        yield COUNSEL
    if desk.front.asked and len(text.encode("utf-8", "replace")) >= TERMINAL_LINE:
        more = f"trustlog edit {done.moment.number} adds the rest."
        yield f"A terminal takes {TERMINAL_LINE} bytes a line; {more}"
    yield from sensitive_asides(desk, done.moment)


def _hints(desk: Desk, done: Logged, names: Mapping[str, str], run: Run | None) -> Iterable[str]:
    """What may not be as it was meant; what finds it is loaded only where something may be."""
    moment = done.moment
    perhaps = (
        "@" in moment.note
        or (not moment.people and moment.note.partition(" ")[0] in names)
        or (run is None and moment.habit is not None and done.new_habit is None)
        or (desk.today - moment.day).days > A_MONTH
    )
    if not perhaps:
        return ()
    from trustlog.command.hints import hints

    return hints(desk, moment, names)


def sensitive_asides(desk: Desk, moment: Moment) -> Iterator[str]:
    """What is said of a word about health, family, belief or a union in a note about a person."""
    found = sensitive_in(moment.note) if moment.people and desk.rules.sensitive_words else None
    if found is not None:
        word, about = found
        yield (
            f'"{word}" may be about {about}. Keep it only if you need it: trustlog edit'
            f" {moment.number} changes it, trustlog config set sensitive_words off ends this."
        )


def _promised(
    desk: Desk, line: Line, people: tuple[str, ...], made: date, *, private: bool
) -> Draft | None:
    """What `--promise` and `--due` say, to the one person the moment is with.

    Raises:
        UnreadableError: If one of the two is missing, or cannot be read.
        RefusedError: If nobody or more than one was there, or the day has passed.
    """
    text, due = line.text("promise"), line.text("due")
    if text is None and due is None:
        return None
    if text is None or due is None or not text.strip():
        raise UnreadableError("A promise has words and a day: --promise TEXT --due fri.")
    if len(people) != 1:
        who = f"{len(people)} people" if people else "nobody"
        raise RefusedError(f"A promise is to one person, and this moment is with {who}.")
    from trustlog.domain.dues import due_named
    from trustlog.practice.promises import Draft

    return Draft(
        person=people[0],
        text=clean_note(text),
        made=made,
        due=due_named(due, desk.today, desk.rules, made),
        private=private,
    )


def _run(desk: Desk, done: Logged) -> Run | None:
    """How the habit runs now, where there is something to say."""
    moment = done.moment
    if moment.habit is None or moment.effect == COST or done.new_habit is not None:
        return None
    from trustlog.practice.runs import run_after

    try:
        with desk.journal.reading(anew=False) as journal:
            return run_after(journal, moment.habit, moment.day, desk.today)
    except (
        StoreError,
        BusyError,
    ):  # the moment is saved; what is said of it must not say otherwise
        return None


def effect_of(line: Line) -> str:
    """The effect that `--cost` and `--neutral` say; without them a moment built trust.

    Raises:
        UnreadableError: If both are given.
    """
    cost, neutral = line.flag("cost"), line.flag("neutral")
    if cost and neutral:
        raise UnreadableError("A moment has one effect: give --cost or --neutral, not both.")
    if cost:
        return COST
    return NEUTRAL if neutral else BUILT


def _note(front: Front, line: Line, said: str, *, needed: bool) -> str:
    """The note: as typed, from standard input or the editor, or asked for."""
    if said == FROM_INPUT:
        slowly(front)
        return _with_words(front.read_input())
    if line.flag("edit"):
        if line.flag("no_input"):
            raise UnreadableError("--edit opens your editor, --no-input forbids it: give one.")
        slowly(front)
        return _with_words(front.edit(said))
    if said:
        return said
    if any(word == "" or word.isspace() for word in line.many("note")):
        raise UnreadableError("The note is empty. Leave it out, or write some words.")
    if front.asks(line):
        answer = front.ask_words("note: ")
        if answer.strip() or not needed:
            return answer
        raise RefusedError("Nothing was logged: a note without a habit needs words.")
    if needed:
        raise UnreadableError("A note needs words: trustlog note Told her early about the budget.")
    return ""


def _with_words(text: str) -> str:
    if not text.strip():
        raise RefusedError("Nothing was logged: the note is empty.")
    return text
