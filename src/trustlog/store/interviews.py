"""The journal's interviews: what was heard, with themes."""

from __future__ import annotations

from trustlog.domain.interviews import Interview
from trustlog.store.checksums import checksum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

BETWEEN = ","


def all_interviews(journal: Journal) -> list[Interview]:
    """Every interview, the oldest day first."""
    return [
        Interview(
            number=number,
            uid=uid,
            day=day,
            people=people,
            themes=tuple(themes.split(BETWEEN)) if themes else (),
            note=note,
        )
        for number, uid, day, people, themes, note in journal.connection.run("interview.all")
    ]


def add_interview(change: Change, interview: Interview) -> int:
    """Write a new interview; return its number, the next one where it has none yet."""
    row = {
        "uid": interview.uid,
        "day": interview.day,
        "people": interview.people,
        "themes": BETWEEN.join(interview.themes),
        "note": interview.note,
    }
    number = interview.number or _next_number(change)
    change.run("interview.add", id=number, **row, checksum=checksum(*row.values()))
    change.born("interview", id=number)
    return number


def remove_interview(change: Change, number: int) -> None:
    """Take an interview out of the journal; its number is not given again."""
    _count(change)
    change.touched("interview", id=number)
    change.run("interview.remove", id=number)


def _next_number(change: Change) -> int:
    _count(change)
    return change.next_number("interview")


def _count(change: Change) -> None:
    """Let the counter stand where the highest number does, if one came with a number of its own."""
    [(last,)] = change.run("counter.take", name="interview", count=0)
    highest = max((row[0] for row in change.run("interview.all")), default=0)
    if highest > last:
        change.run("counter.take", name="interview", count=highest - last)
