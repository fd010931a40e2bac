"""P15: `person forget` leaves no trace in the journal.

A person with a name that nothing else holds is written into every place where words can stand, and
forgotten. Neither handle nor name nor any folded form of them is then in any byte of the journal,
of a new backup or of a file beside it; the dry run had named each place. The control leaves out
that the index of words is written anew, and the name is found in it.
"""

from __future__ import annotations

import unicodedata
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.safety.journals import damage_in
from tests.safety.running import KEYS, said

from trustlog.practice import forgetting
from trustlog.store import sealing
from trustlog.store.accounting import faults_of_numbers
from trustlog.store.examining import faults_of_rows, faults_of_words
from trustlog.store.layout import layout_of
from trustlog.store.opening import SCHEMA, open_journal

if TYPE_CHECKING:
    from pathlib import Path

HANDLE, NAME = "zoelqua", "Zo\u00eblqua Wyxv\u00e9ld"
NEEDLES = ("zoelqua", "wyxveld")
WRITTEN = (
    f"add listening @{HANDLE} let Zo\u00eblqua finish --with tom",
    f"note alone @{HANDLE}",
    "note --private ZOELQUA is worried",
    "note asked for wyxv\u00e9ld's plan @tom +zoelqua-plan",
    f"note to be deleted: {NAME}",
    f"promise to {HANDLE} mon send Zo\u00eblqua the plan",
    "promise to tom fri tell Wyxveld about it",
    "move 2 mon Zo\u00eblqua was ill",
    f"person edit {HANDLE} --team wyxveld-team --level four",
    f"person away {HANDLE} 2026-10-05 - 2026-10-09 leave",
    "person edit tom --team Zoelquas",
    f"goal add Grow-Zoelqua --slug grow-zoelqua --with {HANDLE} --milestone Ask-Zoelqua",
    f"agreement add with-her --slug talk-wyxveld --with {HANDLE} --text Wyxv\u00e9ld\u2019s",
    "value add candour --text as-Zoelqua-says",
    "habit add walk-with-zoelqua --every 1/week --cue if-Zoelqua-calls --alias zoelqua-walk",
    "off 2026-10-12 - 2026-10-13 Zo\u00eblqua's wedding",
    "skip listening zoelqua called",
    "interview add Zo\u00eblqua said so --people 4 --theme zoelqua,pace",
    "question add What-would-Zoelqua-say?",
    "measure add wyxveld-score",
    "survey add zoelqua-pulse --item zoelqua-talk:As-Zoelqua?",
    "reflect --no-input --answer 1=Zo\u00eblqua --intention Call-Wyxveld --focus listening",
    "edit 3 --note ZOELQUA",
    "delete 5",
    "received tom Zo\u00eblqua is right",
)
PLACES = (
    *("#2", "p1", "#1", "#3", "a tag of #4", "p2", "p2, a move", "@tom"),
    *("goal grow-zoelqua", "goal grow-zoelqua, a step", "agreement talk-wyxveld", "value candour"),
    *("habit walk-with-zoelqua", "alias zoelqua-walk", "days off from 2026-10-12"),
    *("skip on 2026-11-20", "interview 1", "question own/1", "measure wyxveld-score"),
    *("survey zoelqua-pulse", "survey zoelqua-pulse, zoelqua-talk"),
    *("reflection of week 2026-11-16, answer 1", "reflection of week 2026-11-16", "#7"),
)


@pytest.fixture
def told(friday: Path) -> Path:
    """A journal in which the person is everywhere."""
    assert said("person", "add", HANDLE, "--name", NAME).code == 0
    assert said("person", "add", "tom").code == 0
    for line in WRITTEN:
        answer = said(*line.split(" "))
        assert answer.code == 0, (line, answer)
    return friday / ".local/share/trustlog/journal.db"


def traces_in(folder: Path) -> list[str]:
    """The files that hold a name in any of its forms, but for the copy made before."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "-before-forget" not in path.name:
            text = unicodedata.normalize("NFKD", path.read_bytes().decode("utf-8", "ignore"))
            bare = "".join(sign for sign in text if not unicodedata.combining(sign)).casefold()
            found += [f"{path.name}: {needle}" for needle in NEEDLES if needle in bare]
    return found


def faults_in(path: Path) -> list[str]:
    """Everything that doctor would find in the rows of a journal."""
    layout = layout_of(SCHEMA)
    with closing(open_journal(str(path))) as connection:
        return [
            *faults_of_rows(connection, layout),
            *faults_of_numbers(connection, layout),
            *faults_of_words(connection, layout),
        ]


def test_the_dry_run_names_every_place(told: Path) -> None:
    before = told.read_bytes()

    answer = said("person", "forget", HANDLE, "--dry-run")

    shown = " ".join(answer.out.split())
    assert [place for place in PLACES if place not in shown] == []
    assert told.read_bytes() == before


@pytest.mark.parametrize("more", [(), ("--pseudonym",)], ids=["deleted", "pseudonym"])
def test_a_person_forgotten_is_nowhere(told: Path, more: tuple[str, ...]) -> None:
    assert traces_in(told.parents[3]) != []

    answer = said("person", "forget", HANDLE, "--yes", *more)

    assert (answer.code, "before-forget.db" in answer.err) == (0, True)
    assert said("backup").code == 0
    assert traces_in(told.parents[3]) == []
    assert damage_in(told) == []
    assert faults_in(told) == []


def test_a_person_forgotten_is_nowhere_in_an_encrypted_journal(told: Path) -> None:
    sealing.rewrite(str(told), None, KEYS[0])

    assert said("person", "forget", HANDLE, "--yes").code == 0

    sealing.rewrite(str(told), KEYS[0], None)
    assert traces_in(told.parents[3]) == []
    assert damage_in(told) == []
    assert faults_in(told) == []


def test_the_control_leaves_the_index_of_words(told: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forgetting, "settle_words", lambda _: None)

    assert said("person", "forget", HANDLE, "--yes").code == 0

    assert traces_in(told.parents[3]) == ["journal.db: zoelqua", "journal.db: wyxveld"]


def test_undo_goes_no_further_back(told: Path) -> None:
    said("person", "forget", HANDLE, "--yes")
    steps = said("undo", "--list")
    answer = said("undo")

    assert "person forget somebody" in steps.out
    assert len(steps.out.splitlines()) == 1
    assert answer.err == (
        "trustlog: The last step was person forget somebody, and that cannot be undone.\n"
    )
    assert answer.code == 1
    assert told.exists()


def test_a_person_on_hold_is_not_forgotten(told: Path) -> None:
    said("person", "hold", HANDLE)
    before = told.read_bytes()

    answer = said("person", "forget", HANDLE, "--yes")

    assert answer.code == 1
    assert "is on hold, so nothing about @zoelqua changes." in answer.err
    assert told.read_bytes() == before
    assert not (told.parent / "backups").exists()


def test_damage_is_not_hidden_by_a_new_checksum(told: Path) -> None:
    with closing(open_journal(str(told))) as connection:
        connection.script("UPDATE moment SET effect = 'cost' WHERE number = 3")

    said("person", "forget", HANDLE, "--yes")

    assert faults_in(told) == ["moment #3"]
