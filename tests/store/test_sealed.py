"""An encrypted journal is a journal: it is opened, brought up to date and told from other files."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests import older
from tests.journals import KEY, driver_of, encrypted_journal_in, journal_in

from trustlog.domain.errors import JournalError
from trustlog.store.connection import SETTINGS, SqliteConnection
from trustlog.store.opening import SCHEMA, is_sealed, open_as_it_is, open_journal
from trustlog.store.proof import digest_of, is_sound, opened
from trustlog.store.sealed import PAGE, SealedConnection, WrongPassphraseError
from trustlog.store.sealing import rewrite

if TYPE_CHECKING:
    from pathlib import Path

OTHER = "key:" + "7a" * 32


def secret(_path: str) -> str:
    return KEY


@pytest.fixture
def encrypted(tmp_path: Path) -> Path:
    """An encrypted journal without a moment."""
    path = tmp_path / "journal.db"
    journal_in(path).close()
    rewrite(str(path), None, KEY)
    return path


@pytest.mark.parametrize("schema", older.OLDER)
def test_one_of_an_older_schema_is_copied_and_brought_up(schema: int, tmp_path: Path) -> None:
    plain, path = older.put(schema, tmp_path / "plain.db"), tmp_path / "own" / "journal.db"
    older.put(schema, path)
    rewrite(str(path), None, KEY)

    with (
        closing(open_journal(str(plain))) as as_plain,
        closing(open_journal(str(path), secret)) as connection,
    ):
        assert connection.version() == SCHEMA
        assert digest_of(connection) == digest_of(as_plain)
        assert is_sound(connection)

    [backup] = (path.parent / "backups").iterdir()
    assert is_sealed(str(backup))
    with closing(open_as_it_is(str(backup), secret)) as before:
        assert before.version() == schema


def test_every_row_is_there_under_any_passphrase(tmp_path: Path) -> None:
    path = older.put(SCHEMA, tmp_path / "journal.db")
    with closing(SqliteConnection(str(path))) as connection:
        before = digest_of(connection)

    for old, new in ((None, KEY), (KEY, OTHER), (OTHER, "a passphrase"), ("a passphrase", None)):
        rewrite(str(path), old, new)

        with closing(opened(str(path), new or "")) as connection:
            assert digest_of(connection) == before
            assert isinstance(connection, SealedConnection) is (new is not None)


def test_two_that_differ_in_one_word_have_two_sums(tmp_path: Path) -> None:
    path = older.put(SCHEMA, tmp_path / "journal.db")
    with closing(SqliteConnection(str(path))) as connection:
        before = digest_of(connection)
        connection.script("UPDATE moment SET note = note || '.' WHERE id = 1")

        assert digest_of(connection) != before


def test_it_is_used_as_no_power_cut_can_hurt(encrypted: Path) -> None:
    journal = encrypted_journal_in(encrypted)
    asked = (
        *("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store"),
        "cache_size",
    )
    found = [driver_of(journal).execute(f"PRAGMA {name}").fetchone()[0] for name in asked]
    journal.close()

    assert found == ["delete", 3, 1, 1, 2, 128]
    assert SETTINGS.count(";") == len(asked) - 1


def test_a_flipped_bit_is_not_read(encrypted: Path) -> None:
    good = encrypted.read_bytes()
    unread = []
    for place in range(40, len(good), len(good) // 50):
        encrypted.write_bytes(good[:place] + bytes((good[place] ^ 1,)) + good[place + 1 :])
        try:
            with closing(open_journal(str(encrypted), secret)) as connection:
                if is_sound(connection):
                    unread.append(place)
        except JournalError:
            continue

    assert unread == []


def test_one_that_is_cut_short_is_said_to_be(encrypted: Path) -> None:
    encrypted.write_bytes(encrypted.read_bytes()[:-1000])

    with pytest.raises(JournalError, match=r"is cut short\."):
        open_journal(str(encrypted), secret)


def test_chance_is_not_told_from_an_encrypted_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(os.urandom(4 * PAGE))

    with pytest.raises(WrongPassphraseError) as refused:
        open_journal(str(path), secret)

    assert str(refused.value) == (
        f"That is not the passphrase of {path}, or the file is damaged or no journal."
        " Nothing was changed."
    )


def test_another_programs_encrypted_database_is_none(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with closing(SealedConnection(str(path), KEY)) as other:
        other.script("CREATE TABLE thing (name TEXT)")
    before = path.read_bytes()

    with pytest.raises(JournalError) as refused:
        open_journal(str(path), secret)

    assert str(refused.value) == f"{path} is another program's database. Nothing was changed."
    assert path.read_bytes() == before


def test_a_newer_one_is_left_alone(encrypted: Path) -> None:
    with closing(SealedConnection(str(encrypted), KEY)) as connection:
        connection.set_version(SCHEMA + 1)
    before = encrypted.read_bytes()

    with pytest.raises(JournalError, match="was written by a newer trustlog"):
        open_journal(str(encrypted), secret)

    assert encrypted.read_bytes() == before
