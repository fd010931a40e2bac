"""`edit` and `delete`: put right what was logged."""

from __future__ import annotations

from trustlog.command.capture import sensitive_asides
from trustlog.command.front import open_desk, slowly
from trustlog.command.known import aims_changed, known_handle
from trustlog.command.line import is_promise, number_of, promise_number
from trustlog.command.naming import habit_named, handles_named, tags_named
from trustlog.command.output import Answer, receipt
from trustlog.command.output import line as one
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.habit_names import FEEDBACK_RECEIVED, Practised
from trustlog.domain.moments import EFFECTS
from trustlog.domain.text import clean_note
from trustlog.domain.time_words import split_time
from trustlog.domain.times import When, when
from trustlog.practice.moment_changes import change_moment, delete_moments
from trustlog.render.changed import changed_line, deleted_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.moments import Moment
    from trustlog.domain.promises import Promise

CHANGES = (
    *("note", "on", "at", "habit", "with", "without", "tag", "untag", "aim", "no_aim"),
    *("effect", "private"),
)


def edit(line: Line, front: Front) -> Answer:
    """Change a moment, or a promise: by options, or its words in the editor."""
    if is_promise(line.text("number")):
        from trustlog.command.promises import edit_as_moment

        return edit_as_moment(line, front)
    with open_desk(front, line) as desk:
        with desk.journal.reading():
            before = moment_meant(desk, line.text("number"))
        # Outside: an editor or a question that stays open must not keep others from logging.
        after = _edited(desk, line, before)
        if after.habit is None and not after.note:
            raise RefusedError(
                f"Without a habit #{before.number} needs a note. trustlog delete {before.number}"
                " takes it out of the journal."
            )
        _must_stay_feedback(before, after)
        if after == before:
            return one(f"#{before.number} is as it was; nothing changed.")
        new = change_moment(desk.journal, before, after, desk.operation("edit"), front.machine.uid)
        with desk.journal.reading(anew=False) as journal:
            names = journal.names()
        warned = () if after.note == before.note else sensitive_asides(desk, after)
        said = changed_line(before, after, desk.today, names, new)
        return receipt(said, *_meant(line, before), *warned)


def _must_stay_feedback(before: Moment, after: Moment) -> None:
    """Refuse to make something else of feedback received: promises and moments answer it."""
    if before.habit != FEEDBACK_RECEIVED:
        return
    number = before.number
    if after.habit != FEEDBACK_RECEIVED:
        raise RefusedError(
            f"#{number} is feedback you received, and stays that. trustlog delete {number} takes it"
            " out of the journal."
        )
    if not after.people or not after.note:
        raise RefusedError(f"Feedback such as #{number} needs its words, and who gave it.")


def delete(line: Line, front: Front) -> Answer:
    """Take moments, and promises, out of the journal."""
    with open_desk(front, line) as desk:
        texts: tuple[str | None, ...] = line.many("numbers") or (None,)
        with desk.journal.reading():
            moments = [moment_meant(desk, text) for text in texts if not is_promise(text)]
            promises = _promises_meant(desk, [text for text in texts if text and is_promise(text)])
        moments = list({moment.number: moment for moment in moments}.values())
        newest = () if line.many("numbers") else (f"#{moments[0].number} is the newest moment.",)
        if line.flag("dry_run"):
            return one(deleted_line(moments, promises, desk.today, done=False), *newest)
        numbers = tuple(moment.number for moment in moments)
        gone = tuple(promise.number for promise in promises)
        delete_moments(desk.journal, numbers, desk.operation("delete"), gone)
        hint = f"trustlog undo brings {'it' if len(numbers + gone) == 1 else 'them'} back."
        stay = _staying(promises, numbers)
        return receipt(deleted_line(moments, promises, desk.today, done=True), *newest, *stay, hint)


def _promises_meant(desk: Desk, texts: Sequence[str]) -> list[Promise]:
    if not texts:
        return []
    from trustlog.practice.settling import promise_numbered

    numbers = dict.fromkeys(promise_number(text) for text in texts)
    return [promise_numbered(desk.journal, number) for number in numbers]


def _staying(promises: Sequence[Promise], deleted: Sequence[int]) -> list[str]:
    """What a promise logged when it was settled happened all the same."""
    logged = [promise.moment for promise in promises if promise.moment is not None]
    return [
        f"#{number} stays; trustlog delete {number} takes it out too."
        for number in logged
        if number not in deleted
    ]


def moment_meant(desk: Desk, text: str | None) -> Moment:
    """The moment with the number that was typed; without one, the newest.

    Raises:
        RefusedError: If there is no such moment.
    """
    moments = desk.journal.moments
    if text is None:
        newest = moments.newest()
        if newest is None:
            raise RefusedError("The journal holds no moment yet. trustlog add logs one.")
        return newest
    found = moments.numbered(number_of(text, "A moment"))
    if found is None:
        number = text.removeprefix("#")
        raise RefusedError(f"There is no moment #{number}. trustlog list shows the numbers.")
    return found


def _meant(line: Line, moment: Moment) -> tuple[str, ...]:
    if line.text("number") is None:
        return (f"#{moment.number} is the newest moment.",)
    return ()


def _edited(desk: Desk, line: Line, moment: Moment) -> Moment:
    """The moment with everything changed that was said."""
    if all(line.said.get(name) in (None, ()) for name in CHANGES):
        if line.flag("no_input"):
            raise UnreadableError("Say what is to change, such as --note TEXT or --on yesterday.")
        slowly(desk.front)
        text = desk.front.edit(moment.note, f"moment-{moment.number}")
        return moment.but(note=clean_note(text))
    happened = _when(desk, line, moment)
    habit, private = _habit(desk, line, moment)
    return moment.but(
        note=moment.note if line.text("note") is None else clean_note(line.text("note") or ""),
        day=happened.day,
        at=happened.at,
        utc_offset=moment.utc_offset if happened.at == moment.at else happened.utc_offset,
        timed=happened.timed,
        habit=habit,
        people=_people(desk, line, moment),
        tags=_tags(line, moment),
        aims=aims_changed(line, desk.journal, f"#{moment.number}", moment.aims),
        effect=_effect(line, moment),
        private=private,
    )


def _when(desk: Desk, line: Line, moment: Moment) -> When:
    """The day and time as changed; a new day alone keeps no time, a new time keeps the day."""
    on, at = line.text("on"), line.text("at")
    if on is None and at is None:
        return When(day=moment.day, at=moment.at, timed=moment.timed)
    if on is None:
        on = moment.day.isoformat()
    read = when(on, at, desk.front.machine.clock, desk.rules)
    if at is None and read.day == moment.day and not split_time(on)[1]:
        return When(day=moment.day, at=moment.at, timed=moment.timed)
    return read


def _habit(desk: Desk, line: Line, moment: Moment) -> tuple[str | None, bool]:
    word, private = line.text("habit"), line.said.get("private")
    hidden = moment.private if private is None else bool(private)
    if word is None:
        return moment.habit, hidden
    if not word:
        raise UnreadableError("--habit is empty. Name a habit, or none.")
    if word == "none":
        return None, hidden
    habit = habit_named(word, desk.journal.practised(), desk.front)
    if not isinstance(habit, Practised):
        raise RefusedError(
            f'"{habit.slug}" is not practised yet. trustlog add {habit.slug} takes it up.'
        )
    return habit.slug, hidden or habit.private


def _people(desk: Desk, line: Line, moment: Moment) -> tuple[str, ...]:
    names = desk.journal.names()
    more = handles_named(line.words("with"), names, line, desk.front)
    less = {known_handle(word, names) for word in line.words("without")}
    for handle in sorted(less - {*moment.people}):
        raise RefusedError(f"#{moment.number} is not with @{handle}.")
    return tuple(sorted({*moment.people, *more} - less))


def _tags(line: Line, moment: Moment) -> tuple[str, ...]:
    more, less = tags_named(line.words("tag")), tags_named(line.words("untag"))
    for tag in less:
        if tag not in moment.tags:
            raise RefusedError(f"#{moment.number} has no tag +{tag}.")
    return tuple(sorted({*moment.tags, *more} - {*less}))


def _effect(line: Line, moment: Moment) -> str:
    effect = line.text("effect")
    if effect is None:
        return moment.effect
    if effect.casefold() not in EFFECTS:
        raise UnreadableError(f'An effect is built, neutral or cost, and "{effect}" is none.')
    return effect.casefold()
