"""P9: encrypted means encrypted.

A word that only the journal holds is looked for in every file under a home and in all that is
written to any, while every command runs on an encrypted journal: 0 hits. Without a driver that
encrypts, with a wrong passphrase and without any there is one sentence, and not a byte changes. The
controls are a plain journal, and Python's own sqlite3 as the driver.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.safety import writer
from tests.safety.journals import seen
from tests.safety.lines import LINES
from tests.safety.programs import program, wait_for, wait_until_written
from tests.safety.running import KEYS, Said, is_calm, ran, said
from tests.safety.watched import needs_strace

from trustlog.domain.operations import Operation
from trustlog.store import sealed, sealing
from trustlog.store.opening import open_journal
from trustlog.store.proof import digest_of, is_sound
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "canaryquince"
ABOUT_IT = (
    ("note", f"{CANARY} said it early", "--with", CANARY, "--tag", CANARY),
    ("add", "listening", f"let @priya finish {CANARY} +planning"),
    ("habit", "add", CANARY, "--every", "2/week", "--cue", f"when {CANARY} comes"),
    ("promise", "to", "priya", "mon", f"send {CANARY}"),
    ("goal", "add", f"the {CANARY}", "--milestone", CANARY),
    ("measure", "add", f"{CANARY}-index"),
    ("received", "priya", f"you are {CANARY}"),
    ("edit", "1", "--note", f"{CANARY} said it late"),
    ("undo",),
    ("backup",),
)
"""What writes the word wherever a word can stand."""
READING = (("list",), ("report",), ("search", CANARY), ("person", "show", CANARY))
STRACE = ("strace", "-f", "-qq", "-s", "200000", "-e", "trace=write,pwrite64,writev,pwritev")
TO_A_FILE = re.compile(r"^(?:\d+ +)?(?:pwrite|p?writev?)\w*\((\d+),.*", re.MULTILINE)


@pytest.fixture
def encrypted(journal: Path) -> Path:
    """A journal with a little in it, encrypted with the first key."""
    sealing.rewrite(str(journal), None, KEYS[0])
    return journal


def holding(word: str, folder: Path) -> list[str]:
    """The files of a folder that hold a word."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.name for path in files if word.encode() in path.read_bytes())


def test_no_file_holds_a_word_of_the_journal(
    encrypted: Path, friday: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))

    for words in (*ABOUT_IT, *READING):
        answer = said(*words)

        assert answer.code == 0, (words, answer)
        assert holding(CANARY, tmp_path) == [], words

    assert CANARY in said("list").out
    assert CANARY in said("search", CANARY).out


def test_every_command_leaves_it_encrypted(encrypted: Path, tmp_path: Path) -> None:
    assert said("note", CANARY).code == 0
    good = encrypted.read_bytes()

    for command, words in LINES.items():
        if command == "decrypt":
            continue
        encrypted.write_bytes(good)
        assert said(*words).code in (0, 1), command
        assert holding(CANARY, tmp_path) == [], command


def test_what_is_pruned_is_gone_when_it_is_plain_again(encrypted: Path, tmp_path: Path) -> None:
    assert said("note", CANARY, "--on", "2024-01-08").code == 0

    answer = said("prune", "--older-than", "1y", "--yes")

    assert answer.code == 0, answer
    sealing.rewrite(str(encrypted), KEYS[0], None)
    assert holding(CANARY, encrypted.parent) == []


def test_nobody_is_named_in_what_is_read_redacted(encrypted: Path) -> None:
    assert said("note", f"{CANARY} was early", "--with", CANARY, "--new-person").code == 0

    for words in READING[:2]:
        answer = said(*words, "--redact")

        assert answer.code == 0, answer
        assert CANARY not in answer.out
        assert "Person " in answer.out


def test_a_plain_journal_holds_it(journal: Path, tmp_path: Path) -> None:
    assert said("note", CANARY).code == 0

    assert holding(CANARY, tmp_path) == ["journal.db"]


def written(trace: Path) -> list[str]:
    """What was written to files, apart from the streams that a person sees."""
    text = trace.read_text(encoding="utf-8", errors="replace")
    return [found[0] for found in TO_A_FILE.finditer(text) if int(found[1]) > 2]


@needs_strace
@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("note", "another", CANARY), id="note"),
        pytest.param(("edit", "1", "--note", f"{CANARY} again"), id="edit"),
        pytest.param(("delete", "1"), id="delete"),
        pytest.param(("search", CANARY), id="search"),
        pytest.param(("rekey",), id="rekey"),
        pytest.param(("backup",), id="backup"),
    ],
)
def test_nothing_that_is_written_holds_it(
    words: tuple[str, ...], encrypted: Path, tmp_path: Path
) -> None:
    assert said("edit", "1", "--note", f"{CANARY} first").code == 0
    trace = tmp_path / "trace"

    answer = ran(*words, under=(*STRACE, "-o", str(trace)))

    assert answer.code == 0, answer
    assert [line for line in written(trace) if CANARY in line] == []
    assert words == ("search", CANARY) or written(trace) != []


@needs_strace
def test_encrypting_writes_it_nowhere(journal: Path, tmp_path: Path) -> None:
    assert said("note", CANARY).code == 0
    trace = tmp_path / "trace"

    answer = ran("encrypt", "--yes", under=(*STRACE, "-o", str(trace)))

    assert answer.code == 0, answer
    assert [line for line in written(trace) if CANARY in line] == []
    assert written(trace) != []


@needs_strace
def test_a_plain_journal_writes_it(journal: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace"

    assert ran("note", CANARY, under=(*STRACE, "-o", str(trace))).code == 0

    assert [line for line in written(trace) if CANARY in line] != []


def test_the_rollback_journal_does_not_hold_it(encrypted: Path, tmp_path: Path) -> None:
    assert said("note", CANARY).code == 0
    machine = Machine()
    now = machine.clock.now()
    step = Operation(uid=machine.uid(), verb="delete", subject="", day=now.date(), at=now)
    with closing(machine.open(str(encrypted))) as opened, opened.changing(step) as change:
        change.step(CANARY)
        opened.connection.script("UPDATE moment SET note = note || '.'")

        assert encrypted.with_name("journal.db-journal").stat().st_size > 4096
        assert holding(CANARY, tmp_path) == []


def test_what_a_kill_leaves_does_not_hold_it(encrypted: Path, tmp_path: Path) -> None:
    acked = encrypted.with_name("acked")
    process = program(writer.__file__, str(encrypted), str(acked), CANARY, writer.LARGE)
    wait_for(acked, 3)
    wait_until_written(encrypted)
    process.kill()
    process.wait()

    assert holding(CANARY, tmp_path) == []
    assert said("list").code == 0


def test_a_wrong_passphrase_hurts_nothing_that_a_kill_left(encrypted: Path, tmp_path: Path) -> None:
    with closing(open_journal(str(encrypted), lambda _: KEYS[0])) as connection:
        before = digest_of(connection)
        connection.begin(change=True)
        connection.script("PRAGMA cache_size=2")  # or nothing would reach the file before the end
        for _ in range(3):
            connection.script("INSERT INTO moment_text (moment_text) VALUES ('rebuild')")
            connection.script("UPDATE moment SET note = hex(randomblob(40000))")
        left = shutil.copytree(encrypted.parent, tmp_path / "left") / "journal.db"
    assert left.read_bytes() != encrypted.read_bytes()
    assert left.with_name("journal.db-journal").stat().st_size > 4096

    with pytest.raises(sealed.WrongPassphraseError):
        open_journal(str(left), lambda _: KEYS[1])

    with closing(open_journal(str(left), lambda _: KEYS[0])) as connection:
        assert (digest_of(connection), is_sound(connection)) == (before, True)


def test_it_is_nothing_for_sqlite(encrypted: Path) -> None:
    with closing(sqlite3.connect(encrypted)) as plain, pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT count(*) FROM moment")


def refused_alike(path: Path, code: int, sentence: str) -> None:
    """Every command refuses in one sentence, and nothing beside it changes."""
    before = seen(path.parent)
    for command, words in LINES.items():
        if command in ("encrypt", "where"):
            continue  # one says that it is done already, one opens nothing
        answer = said(*words, "--journal", str(path))

        assert answer == Said(code, "", f"trustlog: {sentence}\n"), command
        assert is_calm(answer), command
        assert seen(path.parent) == before, command


def test_a_wrong_passphrase_opens_nothing(encrypted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRUSTLOG_PASSPHRASE", KEYS[1])

    refused_alike(
        encrypted,
        3,
        f"That is not the passphrase of {encrypted}, or the file is damaged or no journal."
        " Nothing was changed.",
    )


def test_without_sqlcipher_nothing_is_opened(
    encrypted: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)

    refused_alike(
        encrypted,
        1,
        "Encrypted journals need SQLCipher: pip install 'trustlog[encrypt]' brings it.",
    )


def test_without_sqlcipher_nothing_is_encrypted(
    journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    before = seen(journal.parent)

    answer = said("encrypt", "--yes")

    assert answer == Said(
        1,
        "",
        "trustlog: Encrypted journals need SQLCipher: pip install 'trustlog[encrypt]' brings it.\n",
    )
    assert seen(journal.parent) == before


def test_a_driver_that_cannot_encrypt_opens_nothing(
    encrypted: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealed, "cipher", lambda: sqlite3)

    refused_alike(encrypted, 1, "This SQLite cannot encrypt, so nothing was opened or written.")


def test_a_driver_that_cannot_encrypt_encrypts_nothing(
    journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealed, "cipher", lambda: sqlite3)
    before = seen(journal.parent)

    answer = said("encrypt", "--yes")

    assert answer == Said(
        1, "", "trustlog: This SQLite cannot encrypt, so nothing was opened or written.\n"
    )
    assert seen(journal.parent) == before


def test_unless_it_is_asked_a_driver_writes_plain_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealed, "cipher", lambda: sqlite3)
    monkeypatch.setattr(
        sealed, "unlock", lambda driver, key: driver.execute(f"PRAGMA key={sealed.quoted(key)}")
    )
    with closing(sealed.SealedConnection(str(tmp_path / "it.db"), KEYS[0])) as connection:
        connection.script("CREATE TABLE thing (name TEXT)")
        connection.script(f"INSERT INTO thing VALUES ('{CANARY}')")

    assert holding(CANARY, tmp_path) == ["it.db"]


def test_the_editor_does_not_learn_the_passphrase(encrypted: Path, tmp_path: Path) -> None:
    told, editor = tmp_path / "told", tmp_path / "editor"
    editor.write_text(f'#!/bin/sh\nenv >{told}\necho more >>"$1"\n')
    editor.chmod(0o700)

    answer = ran("edit", "1", environ={"EDITOR": str(editor)})

    assert answer.code == 0
    assert "HOME=" in told.read_text()
    assert "PASSPHRASE" not in told.read_text()


def test_a_command_is_asked_once_though_both_fronts_want_it(
    encrypted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(
        "TRUSTLOG_PASSPHRASE_COMMAND", f'sh -c "echo asked >>{tmp_path}/asked; echo {KEYS[0]}"'
    )

    answer = ran("add", "punctuality", "taken up only now")

    assert answer.code == 0
    assert (tmp_path / "asked").read_text() == "asked\n"


def test_a_backup_opens_with_the_same_key(encrypted: Path) -> None:
    answer = said("backup")
    [backup] = (encrypted.parent / "backups").iterdir()

    assert answer.code == 0
    with closing(open_journal(str(backup), lambda _: KEYS[0])) as connection:
        assert connection.asked("SELECT count(*) FROM moment") == [(2,)]
    wrong = said("list", "--journal", str(backup), environ={"TRUSTLOG_PASSPHRASE": KEYS[1]})
    assert wrong.code == 3
