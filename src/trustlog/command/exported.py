"""What an export takes along besides moments, as far as it may be shown."""

from __future__ import annotations

from trustlog.domain.habit_names import FEEDBACK_RECEIVED
from trustlog.exchange.json_file import Kept
from trustlog.practice.joining.marks import Marks, uids_of
from trustlog.store.former import hidden_ids
from trustlog.store.pauses import all_holidays, all_offs, all_skips
from trustlog.store.people import why_away
from trustlog.store.received import all_answers, all_received

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.aims import Aim
    from trustlog.domain.moments import Filters
    from trustlog.store.journal import Journal

IDENTIFIED = ("habit", "person", "aim", "measure")


def kept(journal: Journal, filters: Filters, *, private: bool) -> Kept:
    """What goes along with the moments; of feedback what is about those among them.

    Under pseudonyms nobody keeps their identity.
    """
    redacted = journal.redacted
    ids = journal.person_ids()
    unseen = set() if private else hidden_ids(journal.connection)
    people = [person for person in journal.people() if ids[person.handle] not in unseen]
    feedback = _feedback(journal, filters, private=private)
    answers = all_answers(journal, private=private)
    hidden = set() if private else journal.private_habits()
    found = Kept(
        private=private,
        redacted=redacted,
        uids={
            kind: uids_of(journal.connection, kind)
            for kind in IDENTIFIED
            if not (redacted and kind == "person")
        },
        marks=_unmarked if redacted else Marks(journal.connection).left_by,
        settings=journal.settings(),
        habits=[habit for habit in journal.habits() if habit.slug not in hidden],
        people=people,
        away={person.handle: why_away(journal, person.handle) for person in people},
        offs=[off for off in all_offs(journal) if off.habit not in hidden],
        skips=[skip for skip in all_skips(journal) if skip.habit not in hidden],
        holidays=all_holidays(journal.connection),
        aims=_aims(journal, filters, private=private),
        promises=journal.promises.each(filters, private=private),
        received=[row for row in all_received(journal, private=private) if row[0] in feedback],
        answers=[row for row in answers if row[0] in feedback],
    )
    if filters.habit or filters.person or filters.tag or filters.aim:
        return found
    found = _followed(found, journal, filters)
    return _reflected(found, journal, filters) if private else found


def _unmarked(*_: object) -> list[str]:
    return []


def _feedback(journal: Journal, filters: Filters, *, private: bool) -> set[int]:
    """The numbers of the moments exported that are feedback received."""
    if filters.habit not in (None, FEEDBACK_RECEIVED):
        return set()
    found = journal.moments.in_order(filters.but(habit=FEEDBACK_RECEIVED), private=private)
    return {each.number for each in found}


def _aims(journal: Journal, filters: Filters, *, private: bool) -> list[Aim]:
    """Aims, chosen as promises are; what a private one is called is said of none."""
    if filters.habit or filters.tag:
        return []
    from trustlog.store.aims import all_aims

    shown = journal.aim_ids(private=private)
    return [
        aim.but(parent=aim.parent if aim.parent in shown else None)
        for aim in all_aims(journal)
        if aim.slug in shown
        and filters.person in (None, *aim.people)
        and filters.aim in (None, aim.slug)
    ]


def _followed(found: Kept, journal: Journal, filters: Filters) -> Kept:
    """With measures, surveys, interviews and self-checks, which only days can choose among."""
    from trustlog.report.surveys import survey_list
    from trustlog.store.checks import all_checks
    from trustlog.store.interviews import all_interviews
    from trustlog.store.measures import all_measures, readings_of

    connection = journal.connection
    return found.but(
        measures=[
            (each, [r for r in readings_of(connection, each.slug) if _spanned(filters, r.day)])
            for each in all_measures(connection)
        ],
        surveys=[
            (each.survey, [held for held in each.rounds if _spanned(filters, held.day)])
            for each in survey_list(journal)
        ],
        interviews=[each for each in all_interviews(journal) if _spanned(filters, each.day)],
        checks=[each for each in all_checks(journal) if _spanned(filters, each.since)],
    )


def _reflected(found: Kept, journal: Journal, filters: Filters) -> Kept:
    """With reflections and the questions of one's own, the oldest first."""
    from trustlog.store.reflections import all_questions, all_reflections

    held = [each for each in all_reflections(journal) if _spanned(filters, each.since)]
    return found.but(reflections=held[::-1], questions=all_questions(journal))


def _spanned(filters: Filters, day: date) -> bool:
    return filters.since <= day <= filters.until
