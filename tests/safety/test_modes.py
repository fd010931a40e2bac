"""P14: only you can read it.

After each command under umask 000 every file is 0600 and every folder 0700: the journal and its
rollback journal, exports, the editor's draft. Planted links are not followed. No option takes a
secret. The control opens a file as `open()` does.
"""

from __future__ import annotations

import os
import stat
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.drafts import draft_of
from tests.safety.journals import seen
from tests.safety.lines import LINES
from tests.safety.running import Said, ran, said

from trustlog.command.line import entry_of
from trustlog.command.table import COMMANDS
from trustlog.domain.operations import Operation
from trustlog.wiring import Machine, SystemClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


SECRETS = ("pass", "secret", "key", "token", "pin")


@pytest.fixture(autouse=True)
def no_mask() -> Iterator[None]:
    """Nothing is taken from the modes that a program asks for."""
    before = os.umask(0)
    yield
    os.umask(before)


def open_to_others(folder: Path) -> dict[str, str]:
    """Every file that is not 0600 and every folder that is not 0700."""
    found = {}
    for path in sorted(folder.rglob("*")):
        mode = path.lstat().st_mode
        if stat.S_IMODE(mode) != (0o700 if stat.S_ISDIR(mode) else 0o600):
            found[path.name] = f"{stat.S_IMODE(mode):o}"
    return found


@pytest.mark.parametrize("command", LINES)
def test_every_file_is_for_its_owner_alone(command: str, journal: Path, friday: Path) -> None:
    assert said(*LINES[command]).code in (0, 1)  # some have nothing to do here

    assert open_to_others(friday) == {}


@pytest.mark.parametrize("command", ["add", "note", "config set"])
def test_so_is_a_first_journal(command: str, friday: Path) -> None:
    assert ran(*LINES[command]).code in (0, 1)

    assert open_to_others(friday) == {}
    assert sorted(seen(friday)) == [
        *(".local", ".local/share", ".local/share/trustlog"),
        ".local/share/trustlog/journal.db",
    ]


@pytest.mark.parametrize("form", ["markdown", "json"])
def test_an_export_is_for_its_owner_alone(form: str, journal: Path, friday: Path) -> None:
    target = friday / "out"

    assert said("export", form, "--output", str(target)).code == 0
    assert said("export", form, "--output", str(target), "--force").code == 0

    assert open_to_others(friday) == {}


def test_a_plain_open_would_let_others_read(friday: Path) -> None:
    with open(friday / "out", "w", encoding="utf-8"):
        pass

    assert open_to_others(friday) == {"out": "666"}


def test_the_rollback_journal_is_for_its_owner_alone(journal: Path, friday: Path) -> None:
    machine = Machine()
    at = SystemClock().now()
    step = Operation(uid=machine.uid(), verb="delete", subject="", day=at.date(), at=at)
    with closing(machine.open(str(journal))) as opened, opened.changing(step) as change:
        change.step("#1")
        change.next_number("moment")

        beside = journal.with_name("journal.db-journal")
        assert beside.exists()
        assert open_to_others(friday) == {}


def test_a_draft_is_for_its_owner_alone(journal: Path, friday: Path, tmp_path: Path) -> None:
    told = tmp_path / "told"
    editor = tmp_path / "editor"
    editor.write_text(
        f'#!/bin/sh\nstat -c \'%a %F\' "$1" "$(dirname "$1")" >{told}\necho more >>"$1"\n'
    )
    editor.chmod(0o700)

    answer = ran("edit", "1", environ={"EDITOR": str(editor)})

    assert answer.code == 0
    assert told.read_text() == "600 regular file\n700 directory\n"
    assert list((tmp_path / "runtime").iterdir()) == []


def test_no_option_takes_a_secret() -> None:
    options = {
        option
        for entry in map(entry_of, COMMANDS.values())
        for option in entry["options"]
        if option != "--private"
    }

    assert [option for option in options for word in SECRETS if word in option] == []


def planted(link: Path, folder: Path) -> Path:
    """A link to a file that must stay as it is."""
    victim = folder / "victim"
    victim.write_text("not yours")
    victim.chmod(0o600)
    link.symlink_to(victim)
    return victim


def test_an_export_does_not_follow_a_link(journal: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    victim = planted(target, tmp_path)

    refused = said("export", "json", "--output", str(target))
    forced = said("export", "json", "--output", str(target), "--force")

    sentence = f"trustlog: {target} is there already. Name another file, or add --force.\n"
    assert refused == Said(1, "", sentence)
    assert forced == Said(0, f"Wrote {target}\n", "")
    assert victim.read_text() == "not yours"
    assert not target.is_symlink()


def test_an_export_does_not_follow_a_link_at_its_working_name(
    journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "urandom", bytes)
    target = tmp_path / "out.json"
    part = tmp_path / "out.json.00000000.part"
    victim = planted(part, tmp_path)

    answer = said("export", "json", "--output", str(target))

    assert answer == Said(1, "", f"trustlog: {target} cannot be written: {part} is in the way.\n")
    assert victim.read_text() == "not yours"
    assert not target.exists()


def test_a_new_journal_does_not_follow_a_link_at_its_working_name(
    friday: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "urandom", bytes)
    victim = planted(tmp_path / "journal.db.00000000.new", tmp_path)

    answer = said("add", "listening", "--journal", str(tmp_path / "journal.db"))

    assert answer.code == 3
    assert answer.err.startswith(
        f"trustlog: Not saved: {tmp_path} cannot be written: File exists; "
    )
    assert victim.read_text() == "not yours"


@pytest.mark.parametrize("command", LINES)
def test_a_link_to_nothing_is_no_journal(command: str, friday: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "journal.db"
    link.parent.mkdir()
    link.symlink_to(tmp_path / "nothing")

    answer = said(*LINES[command], "--journal", str(link))

    assert answer.code == 3
    assert answer.err.endswith(
        f"{link} is a link to a file that is not there. Put the file back, or remove the link to"
        " start anew.\n"
    )
    assert not (tmp_path / "nothing").exists()
    assert sorted(seen(link.parent)) == ["journal.db"]


def test_a_draft_is_not_written_through_a_link(journal: Path, tmp_path: Path) -> None:
    folder = tmp_path / "runtime" / draft_of(journal, "moment-1")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o700)
    folder.symlink_to(elsewhere)

    answer = ran("edit", "1", environ={"EDITOR": "true"})

    sentence = f"trustlog: {folder} is not yours alone. Remove it and try again.\n"
    assert answer == Said(1, "", sentence)
    assert list(elsewhere.iterdir()) == []
