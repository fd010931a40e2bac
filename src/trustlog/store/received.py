"""Feedback received: what it was about, what answers it, and which waits.

It is a moment of a habit of its own, which nobody practises.
"""

from __future__ import annotations

from trustlog.domain.habit_names import FEEDBACK_RECEIVED
from trustlog.store.checksums import checksum
from trustlog.store.journal import NOWHERE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.moments import Moment
    from trustlog.store.changes import Change
    from trustlog.store.database import Connection
    from trustlog.store.journal import Journal

HABIT = {
    "slug": FEEDBACK_RECEIVED,
    "title": "Feedback you received",
    "framework": None,
    "question": None,
    "cue": None,
    "private": False,
}


def received_id(journal: Journal) -> int:
    """The row of the habit that feedback received has."""
    return journal.habit_ids().get(FEEDBACK_RECEIVED, NOWHERE)


def open_feedback(journal: Journal) -> list[Moment]:
    """Feedback received that nothing answers, oldest first."""
    rows = journal.connection.run("feedback.open", habit_id=received_id(journal))
    return list(journal.moments.read(iter(rows)))


def open_feedback_from(journal: Journal, handle: str, limit: int) -> list[Moment]:
    """Feedback received from a person that nothing answers, oldest first."""
    rows = journal.connection.run(
        "feedback.open_from",
        person_id=journal.person_ids()[handle],
        habit_id=received_id(journal),
        limit=limit,
    )
    found = journal.moments.read(iter(rows))
    return sorted(found, key=lambda moment: (moment.day, moment.number))


def open_numbers(connection: Connection, habit_id: int, limit: int) -> list[int]:
    """The numbers of the newest feedback that nothing answers."""
    rows = connection.run("feedback.open_numbers", habit_id=habit_id, limit=limit)
    return [number for (number,) in rows]


def make_habit(change: Change, uid: str) -> None:
    """Write the habit that feedback received has, unless it is there."""
    if received_id(change.journal) != NOWHERE:
        return
    row = {"uid": uid, **HABIT}
    [(habit_id,)] = change.run("habit.add", **row, checksum=checksum(*row.values(), ()))
    change.born("habit", id=habit_id)
    change.journal.forget_kept()


def add_received(change: Change, number: int, about: str | None, of: int | None) -> None:
    """Write what a moment of feedback was about: a habit, another moment."""
    moment_id = _moment_id(change, number)
    row = {
        "moment_id": moment_id,
        "habit_id": None if about is None else change.journal.habit_ids()[about],
        "of_id": None if of is None else _moment_id(change, of),
    }
    change.run("received.add", **row, checksum=checksum(*row.values()))
    change.born("received", moment_id=moment_id)


def about(journal: Journal, number: int) -> tuple[str | None, int | None]:
    """The habit and the number of the moment that feedback was about."""
    run = journal.connection.run
    [(moment_id, *_)] = run("moment.numbered", number=number)
    slugs = {row: slug for slug, row in journal.habit_ids().items()}
    for _, habit_id, of_id in run("received.of", moment_id=moment_id):
        of = run("moment.number_of", id=of_id) if of_id is not None else []
        return slugs.get(habit_id), of[0][0] if of else None
    return None, None


def all_received(journal: Journal, *, private: bool) -> list[tuple[int, str | None, int | None]]:
    """For each feedback about something its number, the habit, the number of the moment.

    What is private is among them only if asked for.
    """
    hidden = set() if private else journal.private_habits()
    slugs = {row: slug for slug, row in journal.habit_ids().items() if slug not in hidden}
    rows = journal.connection.run("received.all")
    return [
        (number, slugs.get(habit_id), of if private or not is_private else None)
        for number, habit_id, of, is_private in rows
    ]


def all_answers(journal: Journal, *, private: bool) -> list[tuple[int, int | None, int | None]]:
    """Every answer: the number of the feedback, of the moment, of the promise.

    Those by something private are among them only if asked for.
    """
    rows = journal.connection.run("answer.all")
    return [
        (feedback, moment, promise)
        for feedback, moment, promise, *is_private in rows
        if private or not any(is_private)
    ]


def add_answer(
    change: Change, feedback: int, *, moment: int | None = None, promise: int | None = None
) -> None:
    """Write that a moment or a promise, one of them, answers feedback; all by their numbers."""
    from trustlog.store.promises import id_of

    row = {
        "feedback_id": _moment_id(change, feedback),
        "moment_id": None if moment is None else _moment_id(change, moment),
        "promise_id": None if promise is None else id_of(change, promise),
    }
    [(answer_id,)] = change.run("answer.add", **row, checksum=checksum(*row.values()))
    change.born("answer", id=answer_id)


def answers_to(journal: Journal, number: int) -> list[tuple[int | None, int | None]]:
    """What answers feedback, in the order it was said: the number of a moment, or of a promise."""
    [(moment_id, *_)] = journal.connection.run("moment.numbered", number=number)
    rows = journal.connection.run("answer.told", feedback_id=moment_id)
    return [(moment, promise) for moment, promise in rows]


def answered_by(journal: Journal, number: int) -> list[int]:
    """The numbers of the feedback that a moment answers."""
    [(moment_id, *_)] = journal.connection.run("moment.numbered", number=number)
    rows = journal.connection.run("answer.feedback_of", moment_id=moment_id)
    return [feedback for (feedback,) in rows]


def forget_moment(change: Change, moment_id: int) -> None:
    """Take away what ties a moment to feedback: it goes itself."""
    for row in change.run("received.of", moment_id=moment_id):
        change.touched("received", moment_id=row[0])
        change.run("received.remove", moment_id=row[0])
    for row in change.run("received.about", moment_id=moment_id):
        change.touched("received", moment_id=row[0])
        change.run("received.remove", moment_id=row[0])
        if row[1] is not None:
            rest = {"moment_id": row[0], "habit_id": row[1], "of_id": None}
            change.run("received.add", **rest, checksum=checksum(*rest.values()))
    answers = change.run("answer.of_each", feedback_ids=[moment_id])
    answers += change.run("answer.by_moment", moment_id=moment_id)
    for answer_id, *_ in answers:
        change.touched("answer", id=answer_id)
        change.run("answer.remove", id=answer_id)


def _moment_id(change: Change, number: int) -> int:
    [(moment_id, *_)] = change.run("moment.numbered", number=number)
    return int(moment_id)
