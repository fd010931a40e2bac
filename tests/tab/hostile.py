"""A journal in which everything that somebody named would like to be run by a shell."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from tests.fronts import JOURNAL, log_sample

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = (
    "$(touch ran)",
    "\\$(touch ran)",
    "\\\\$(touch ran)",
    "`touch ran`",
    "\\`touch ran\\`",
    "x\n$(touch ran)\ny",
    "; touch ran;",
    "'; touch ran; '",
    '"; touch ran; "',
    "\x1b[31mred\x1b]0;title\x07",
    "x\ttouch ran",
    "--help; touch ran",
    "{touch,ran}",
    "/",
    "~",
    "*",
    "name with blanks",
    "Name",
    "name_",
    "été",
)
NAMES = {
    "trustlog add ": ["follow-through", "listening", "recognition"],
    "trustlog add li @": ["aisha", "diego", "mei", "priya", "tom"],
    "trustlog note hello +": ["planning", "q4"],
    "trustlog show ": ["1", "2", "3", "4", "5", "6"],
    "trustlog keep p": ["p1", "p2"],
}
"""The clean names there are besides, by the line that asks for them."""


def make_hostile(home: Path) -> Path:
    """Make the sample journal, every text of it hostile and hostile names beside the clean ones."""
    log_sample(home)
    path = home / JOURNAL
    journal = sqlite3.connect(path, isolation_level=None)
    journal.execute("BEGIN")
    for n, text in enumerate(HOSTILE):
        worded = (f"uid-{n}", text)
        journal.execute(
            "INSERT INTO habit (uid, slug, title, private, checksum) VALUES (?, ?, 'x', 0, 0)",
            worded,
        )
        journal.execute("INSERT INTO alias (name, habit_id) VALUES (?, 1)", (f"li{text}",))
        journal.execute("INSERT INTO alias (name, habit_id) VALUES (?, 1)", (text,))
        journal.execute(
            "INSERT INTO person (uid, handle, name, relation, since, partner, held, checksum)"
            " VALUES (?, ?, 'x', 'report', '2026-11-20', 0, 0, 0)",
            worded,
        )
        journal.execute("INSERT INTO moment_tag VALUES (1, ?, '2026-11-16')", (text,))
    everything = "\n".join(HOSTILE)
    journal.execute("UPDATE habit SET title = ?1, cue = ?1, question = ?1", (everything,))
    journal.execute("UPDATE person SET name = ?", (everything,))
    journal.execute("UPDATE moment SET note = ?", (everything,))
    journal.execute("COMMIT")
    journal.close()
    return path
