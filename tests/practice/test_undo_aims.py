"""Every command of an aim is undone and done again row for row, on both databases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.journals import UNDOABLE, dump, wrong_checksums
from tests.practice.person import Person

if TYPE_CHECKING:
    from tests.practice.person import Opens

LINES = (
    "purpose add Payments",
    "value add candour --serves payments --review mon",
    "goal add Growth --serves candour --with tom --target 3 --direction up --count --new-person",
    "goal add Launch --milestone Draft --due 2026-12-18",
    "agreement add Pairing --with mei --mine answer --theirs ask --every 7 --new-person",
    "mentoring add Lead --with aisha --every 14 --new-person",
    "obstacle add Budget --sort money --with mei",
    "obstacle step budget fri ask for the figures",
    "add listening let her finish --aim growth --aim candour",
    "note told them --aim growth --promise figures --due fri --with mei",
    "received mei you rush --aim candour",
    "promise to tom fri send it --aim growth",
    "edit 1 --no-aim candour --effect cost --on yesterday",
    "edit p3 --aim candour --no-aim growth",
    "goal reach launch draft",
    "goal edit growth --slug grow --milestone More --with priya --without tom --new-person",
    "value review candour",
    "value edit candour --review none --private",
    "person merge aisha priya --yes",
    "delete p1",
    "delete 2",
    "mentoring close lead",
    "goal delete launch",
    "mentoring delete lead",
)


def test_every_command_is_undone_and_done_again_row_for_row(opens: Opens) -> None:
    person, journal = Person(opens), opens()
    states = [dump(journal, UNDOABLE)]
    for line in LINES:
        assert person.types(*line.split()), line
        states.append(dump(journal, UNDOABLE))
        assert states[-1] != states[-2], line
        assert wrong_checksums(journal) == [], line

    for before in reversed(states[:-1]):
        assert person.types("undo")
        assert dump(journal, UNDOABLE) == before
    for after in states[1:]:
        assert person.types("undo", "--redo")
        assert dump(journal, UNDOABLE) == after
    assert wrong_checksums(journal) == []
    journal.close()
