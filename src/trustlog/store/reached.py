"""Whom moments reached: how often in a period, and when last."""

from __future__ import annotations

from trustlog.domain.habit_names import FEEDBACK_RECEIVED
from trustlog.store.journal import NOWHERE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.store.journal import Journal


def contacts_counted(journal: Journal, since: date, until: date) -> dict[str, tuple[int, int]]:
    """For each handle, the moments of a period with them, and how many of those cost."""
    rows = journal.connection.run("people.counted", since=since, until=until)
    handles = {row: handle for handle, row in journal.person_ids().items()}
    counts = ((row, *map(int, text.split())) for row, text in rows)
    return {handles[row]: (moments, cost) for row, moments, cost in counts}


def contacts_met(
    journal: Journal, since: date, until: date
) -> dict[str, tuple[int, int, date | None]]:
    """For each handle both in one: the counts of a period, and the last day by its end."""
    received_id = journal.habit_ids().get(FEEDBACK_RECEIVED, NOWHERE)
    rows = journal.connection.run("people.met", since=since, until=until, received_id=received_id)
    handles = {row: handle for handle, row in journal.person_ids().items()}
    counts = ((row, *map(int, text.split()), last) for row, text, last in rows)
    return {handles[row]: (moments, cost, last) for row, moments, cost, last in counts}


def last_contacts(journal: Journal, until: date) -> dict[str, date | None]:
    """For each handle, the last day of a moment that reached them."""
    received_id = journal.habit_ids().get(FEEDBACK_RECEIVED, NOWHERE)
    rows = journal.connection.run("people.last", until=until, received_id=received_id)
    return _by_person(journal, rows)


def last_contacts_with(journal: Journal, slug: str, until: date) -> dict[str, date | None]:
    """For each handle, the last day on which a habit was done with them."""
    habit_id = journal.habit_ids().get(slug, NOWHERE)
    rows = journal.connection.run("people.last_with", habit_id=habit_id, until=until)
    return _by_person(journal, rows)


def _by_person(journal: Journal, rows: list[tuple[int, date | None]]) -> dict[str, date | None]:
    handles = {row: handle for handle, row in journal.person_ids().items()}
    return {handles[row]: day for row, day in rows}
