"""`encrypt`, `decrypt` and `rekey`: what they say, and when they refuse."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from tests.fronts import JOURNAL

from trustlog.quick.completion import candidates
from trustlog.store.opening import is_sealed
from trustlog.store.sealed import key_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

KEY, OTHER = "key:" + "5e" * 32, "key:" + "7a" * 32
WRITE_DOWN = "Write the passphrase down: without it nobody can read the journal, you neither.\n"
OLD_BLOCKS = "What was plain may lie in unused parts of the disk for a while.\n"


@pytest.fixture(autouse=True)
def passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys, of which nothing has to be derived."""
    monkeypatch.setenv("TRUSTLOG_PASSPHRASE", KEY)
    monkeypatch.setenv("TRUSTLOG_NEW_PASSPHRASE", OTHER)


@pytest.fixture
def journal(trustlog: Trustlog, home: Path) -> Path:
    """A journal with two moments."""
    trustlog("add", "listening", "let @priya finish")
    trustlog("note", "told her early")
    return home / JOURNAL


def test_there_and_back(journal: Path, trustlog: Trustlog, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = trustlog("list").out

    encrypted = trustlog("encrypt", "--yes")
    assert encrypted == (
        0,
        "Encrypted ~/.local/share/trustlog/journal.db · 2 moments\n",
        WRITE_DOWN + OLD_BLOCKS,
    )
    assert is_sealed(str(journal))
    assert trustlog("list").out == listed

    rekeyed = trustlog("rekey")
    assert rekeyed == (
        0,
        "~/.local/share/trustlog/journal.db has another passphrase · 2 moments\n",
        WRITE_DOWN,
    )
    trustlog("list", code=3)
    monkeypatch.setenv("TRUSTLOG_PASSPHRASE", OTHER)
    assert trustlog("list").out == listed

    decrypted = trustlog("decrypt", "--yes")
    assert decrypted == (
        0,
        "Decrypted ~/.local/share/trustlog/journal.db · 2 moments\n",
        "Whoever can read the file can read the journal now.\n",
    )
    assert not is_sealed(str(journal))
    assert trustlog("list").out == listed


def test_undo_goes_on_where_it_was(journal: Path, trustlog: Trustlog) -> None:
    trustlog("encrypt", "--yes", "--quiet")

    assert trustlog("undo", "--list").out.startswith("Fri 20 Nov  note #2\n")
    assert trustlog("undo").code == 0
    assert "told her early" not in trustlog("list").out


def test_a_sheet_has_room_for_the_passphrase_and_does_not_hold_it(
    journal: Path, trustlog: Trustlog
) -> None:
    said = trustlog("encrypt", "--yes", "--sheet")

    assert said.out == (
        f"""\
Encrypted ~/.local/share/trustlog/journal.db · 2 moments

trustlog: a sheet to print and to keep apart

Journal      {journal}
Encrypted    Fri 20 Nov 2026

Passphrase   ______________________________________________

Write the passphrase down and keep the sheet where you keep your
passport. Without it nobody can read the journal; nobody can help.

With trustlog       trustlog today     asks for the passphrase
Without trustlog    sqlcipher FILE     then PRAGMA key = 'passphrase';
                                       SQLCipher 4 as it comes
"""
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        pytest.param(
            ("encrypt",),
            "This encrypts 2 moments, and a lost passphrase is a lost journal."
            " Add --yes if you mean it.",
            id="encrypt-unasked",
        ),
        pytest.param(
            ("decrypt", "--yes"),
            "{path} is not encrypted. trustlog encrypt does that.",
            id="decrypt-plain",
        ),
        pytest.param(
            ("rekey",), "{path} is not encrypted. trustlog encrypt does that.", id="rekey-plain"
        ),
    ],
)
def test_a_plain_journal_is_left_as_it_is(
    words: tuple[str, ...], sentence: str, journal: Path, trustlog: Trustlog
) -> None:
    before = journal.read_bytes()

    said = trustlog(*words, code=1)

    assert said.err == f"trustlog: {sentence.format(path=journal)}\n"
    assert journal.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        pytest.param(
            ("encrypt", "--yes"),
            "{path} is encrypted already. trustlog rekey changes its passphrase.",
            id="encrypt-twice",
        ),
        pytest.param(
            ("decrypt",),
            "This writes 2 moments as plain text. Add --yes if you mean it.",
            id="decrypt-unasked",
        ),
    ],
)
def test_an_encrypted_journal_is_left_as_it_is(
    words: tuple[str, ...], sentence: str, journal: Path, trustlog: Trustlog
) -> None:
    trustlog("encrypt", "--yes")
    before = journal.read_bytes()

    said = trustlog(*words, code=1)

    assert said.err == f"trustlog: {sentence.format(path=journal)}\n"
    assert journal.read_bytes() == before


def test_backups_that_are_plain_still_are_named(journal: Path, trustlog: Trustlog) -> None:
    trustlog("backup")

    said = trustlog("encrypt", "--yes")

    assert said.err == (
        WRITE_DOWN + OLD_BLOCKS + "These backups can be read without the passphrase:"
        " ~/.local/share/trustlog/backups/journal-2026-11-20T154000.db."
        " Delete what you need no more.\n"
    )


def test_backups_under_the_passphrase_before_are_named(journal: Path, trustlog: Trustlog) -> None:
    trustlog("encrypt", "--yes")
    trustlog("backup")

    said = trustlog("rekey")

    assert said.err == (
        WRITE_DOWN + "These backups open with the passphrase they were made under:"
        " ~/.local/share/trustlog/backups/journal-2026-11-20T154000.db."
        " Delete what you need no more.\n"
    )


def test_where_asks_for_no_passphrase(
    journal: Path, trustlog: Trustlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    trustlog("encrypt", "--yes")
    monkeypatch.delenv("TRUSTLOG_PASSPHRASE")

    said = trustlog("where")

    assert said.out == f"{journal}\n"
    assert said.err.endswith(" bytes, encrypted, readable by you alone.\n")


def test_where_there_is_no_journal_there_is_nothing_to_encrypt(trustlog: Trustlog) -> None:
    for words in (("encrypt", "--yes"), ("decrypt", "--yes"), ("rekey",)):
        assert "There is no journal at" in trustlog(*words, code=1).err


def test_tab_completes_from_an_encrypted_journal(journal: Path, trustlog: Trustlog) -> None:
    trustlog("encrypt", "--yes")

    assert candidates(["add", "li", "@"], os.environ) == ["priya"]


@pytest.mark.parametrize(
    ("secret", "key"),
    [
        pytest.param("seven quiet herons", "seven quiet herons", id="words"),
        pytest.param('it\'s "so" ü;--', 'it\'s "so" ü;--', id="signs"),
        pytest.param("key:" + "5E" * 32, "x'" + "5e" * 32 + "'", id="a-key"),
        pytest.param("keyhole", "keyhole", id="a-word-that-begins-so"),
    ],
)
def test_a_secret_is_a_passphrase_or_a_key(secret: str, key: str) -> None:
    assert key_of(secret) == key


@pytest.mark.parametrize("secret", ['it\'s "so" ü;--', "', x); --", "\u202e", "''"], ids=ascii)
def test_any_signs_make_a_passphrase(
    secret: str, journal: Path, trustlog: Trustlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRUSTLOG_PASSPHRASE", secret)
    printable = secret.isprintable()

    said = trustlog("encrypt", "--yes", code=0 if printable else 1)

    assert is_sealed(str(journal)) is printable
    assert (said.code, trustlog("list").code) == (0 if printable else 1, 0)
