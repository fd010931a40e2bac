"""`--redact`: no reading command, and no export, tells who somebody is.

The commands are found by themselves: whatever only reads must take the option, or stand in a short
list of those that show nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.safety.lines import LINES, READING
from tests.safety.running import said
from tests.safety.test_forget import HANDLE, NAME, NEEDLES, WRITTEN

from trustlog.command.line import entry_of
from trustlog.command.table import COMMANDS

if TYPE_CHECKING:
    from pathlib import Path

NOBODY = (
    *("where", "status", "habit catalogue", "config list", "config get", "config holidays"),
    *("person export", "backup", "doctor"),
)
"""What shows nobody's name, or is of one person on purpose."""

NAMED = {
    "prep": ("prep", HANDLE),
    "person show": ("person", "show", HANDLE),
    "goal show": ("goal", "show", "grow-zoelqua"),
    "agreement show": ("agreement", "show", "talk-wyxveld"),
    "value show": ("value", "show", "candour"),
    "habit show": ("habit", "show", "walk-with-zoelqua"),
    "measure show": ("measure", "show", "wyxveld-score"),
    "impact": ("impact", "wyxveld-score"),
    "survey show": ("survey", "show", "zoelqua-pulse"),
    "promise list": ("promise", "list", "--with", HANDLE, "--all"),
    "reflection show": ("reflections", "show", "week"),
    "undo --list": ("undo", "--list"),
    "check": ("check",),
    "share": ("share", "--agreement", HANDLE),
    "export markdown": ("export", "markdown", "--private"),
    "export json": ("export", "json", "--private"),
    "export html": ("export", "html", "--private"),
    "export jsonl": ("export", "jsonl", "--private"),
    "export csv": ("export", "csv", "--private"),
    "export jrnl": ("export", "jrnl", "--private"),
}
"""Lines of commands that need one, or that show more so."""

SHOWN = sorted({*READING, "undo --list"} - {*NOBODY})
ABSENT = ("purpose show", "mentoring show", "obstacle show")
"""What the journal here has none of: the refusal names what was typed, and nobody."""


@pytest.fixture
def told(friday: Path) -> Path:
    """A journal in which the person is everywhere."""
    assert said("person", "add", HANDLE, "--name", NAME).code == 0
    assert said("person", "add", "tom").code == 0
    for line in WRITTEN:
        assert said(*line.split(" ")).code == 0, line
    return friday / ".local/share/trustlog/journal.db"


def names_in(text: str) -> list[str]:
    bare = text.casefold().replace("\u00eb", "e").replace("\u00e9", "e")
    return [needle for needle in NEEDLES if needle in bare]


def takes(command: str, option: str) -> bool:
    return option in entry_of(COMMANDS[command])["options"]


def test_every_reading_command_can_be_redacted() -> None:
    commands = {name for name in SHOWN if name != "undo --list"} | {"check"}

    assert [name for name in commands if not takes(name, "--redact")] == []
    assert [name for name in NOBODY if takes(name, "--redact")] == ["status"]


def test_no_name_is_shown(told: Path) -> None:
    shown = {}
    for name in SHOWN:
        answer = said(*NAMED.get(name, LINES.get(name, ())), "--redact")
        assert answer.code == (1 if name in ABSENT else 0), (name, answer)
        shown[name] = answer.out + answer.err

    assert {name: names_in(text) for name, text in shown.items() if names_in(text)} == {}
    assert "person-" in shown["goal show"]
    assert told.exists()


def test_nor_in_json(told: Path) -> None:
    for name in (*SHOWN, "check"):  # which asks, but for this
        command = name.removesuffix(" --list")
        if takes(command, "--json") and name not in ABSENT:
            answer = said(*NAMED.get(name, LINES.get(name, ())), "--redact", "--json")
            assert (answer.code, names_in(answer.out + answer.err)) == (0, []), name
    assert told.exists()


def test_without_it_the_name_is_there(told: Path) -> None:
    names = [name for name in SHOWN if name in NAMED]
    bare = [name for name in names if not names_in(said(*NAMED[name]).out)]

    assert bare == []
    assert told.exists()


def test_a_pseudonym_is_the_same_in_every_answer_and_day(told: Path) -> None:
    first = said("person", "show", HANDLE, "--redact").out.splitlines()[0]
    second = said("person", "show", NAME, "--redact").out.splitlines()[0]
    said("person", "edit", HANDLE, "--handle", "somebody-else", "--name", "Other")
    third = said("person", "show", "somebody-else", "--redact").out.splitlines()[0]

    assert first == second == third
    assert first.startswith("Person ")
    assert told.exists()


def test_nothing_can_be_changed_so(told: Path) -> None:
    before = told.read_bytes()

    undone = said("undo", "--redact")
    checked = said("check", "--set", "vision=4", "--redact")

    assert undone == (
        2,
        "",
        "trustlog: --redact goes with --list, which shows the steps.\n",
    )
    assert checked == (1, "", "trustlog: Under pseudonyms nothing is changed (check).\n")
    assert told.read_bytes() == before


def test_the_key_lies_apart_and_is_its_owners_alone(told: Path) -> None:
    said("list", "--redact")

    key = told.parents[2] / "state/trustlog/pseudonyms.key"
    assert (key.stat().st_mode & 0o777, key.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert len(key.read_bytes()) == 32


def test_a_key_that_is_none_is_said_to_be_none(told: Path) -> None:
    key = told.parents[2] / "state/trustlog/pseudonyms.key"
    key.parent.mkdir(parents=True)
    key.write_bytes(b"short")

    answer = said("list", "--redact")

    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        f"trustlog: {key} is no key of pseudonyms. Move it away and a new one is made, under which"
        " everybody gets another pseudonym.\n"
    )
