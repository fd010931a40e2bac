"""What of a journal stands in a calendar: habits, promises with a day, reviews of aims."""

from __future__ import annotations

from datetime import date

from trustlog.domain.calendars import habit_event, is_past, promise_event, review_event
from trustlog.domain.moments import Filters
from trustlog.domain.people import name_of
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from trustlog.domain.calendars import Event, Reminding
    from trustlog.domain.habits import Habit
    from trustlog.store.journal import Journal

HABITS, PROMISES, REVIEWS = KINDS = ("habits", "promises", "reviews")


class Asked(Value):
    """Which events are asked for: of which kinds, of which habit, person or aim, private or not."""

    kinds: tuple[str, ...] = KINDS
    habit: str | None = None
    person: str | None = None
    aim: str | None = None
    private: bool = False


class Entries(Value):
    """The events of a calendar, and the habits that were retired before they asked for a day."""

    events: tuple[Event, ...]
    unasked: tuple[str, ...]


def calendar(
    journal: Journal, asked: Asked, reminding: Callable[[str | None], Reminding], today: date
) -> Entries:
    """Every event, as `reminding` says of a habit by its slug, and of all the rest."""
    events: list[Event] = []
    unasked: list[str] = []
    if HABITS in asked.kinds and not (asked.person or asked.aim):
        for habit, event in _habits(journal, asked, reminding, today):
            if event is not None:
                events.append(event)
            elif not is_past(habit.life.until, today):
                unasked.append(habit.slug)
    if PROMISES in asked.kinds and not asked.habit:
        events += _promises(journal, asked, reminding(None), today)
    if REVIEWS in asked.kinds and not asked.habit:
        events += _reviews(journal, asked, reminding(None), today)
    return Entries(events=tuple(events), unasked=tuple(unasked))


def _habits(
    journal: Journal,
    asked: Asked,
    reminding: Callable[[str | None], Reminding],
    today: date,
) -> Iterator[tuple[Habit, Event | None]]:
    """Each habit with its event; nothing where it has none any more, or never had."""
    from trustlog.store.habits import habit_uids

    uids = habit_uids(journal.connection)
    habits = [
        habit
        for habit in journal.habits()
        if asked.habit in (None, habit.slug) and (asked.private or not habit.private)
    ]
    pauses = journal.pauses_of_each(habit.slug for habit in habits)
    for habit in habits:
        uid = f"habit-{uids[habit.slug]}"
        yield habit, habit_event(habit, uid, pauses[habit.slug], reminding(habit.slug), today)


def _promises(journal: Journal, asked: Asked, reminding: Reminding, today: date) -> Iterator[Event]:
    names = journal.names()
    chosen = Filters(since=date.min, until=date.max, person=asked.person, aim=asked.aim)
    for promise in journal.promises.each(chosen, private=asked.private):
        name = names[promise.person] or name_of(promise.person)
        event = promise_event(promise, name, f"promise-{promise.uid}", reminding, today)
        if event is not None:
            yield event


def _reviews(journal: Journal, asked: Asked, reminding: Reminding, today: date) -> Iterator[Event]:
    shown = journal.aim_ids(private=asked.private)
    if not shown:
        return
    from trustlog.store.aims import aim_uids, all_aims

    uids = aim_uids(journal.connection)
    for aim in all_aims(journal):
        is_asked = asked.aim in (None, aim.slug) and asked.person in (None, *aim.people)
        if aim.slug in shown and is_asked:
            event = review_event(aim, f"review-{uids[aim.slug]}", reminding, today)
            if event is not None:
                yield event
