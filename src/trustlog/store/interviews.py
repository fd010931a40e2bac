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
    number, sealed = interview.number, {**row, "checksum": checksum(*row.values())}
    if number:
        change.run("interview.add_numbered", id=number, **sealed)
    else:
        [(number,)] = change.run("interview.add", **sealed)
    change.born("interview", id=number)
    return int(number)
