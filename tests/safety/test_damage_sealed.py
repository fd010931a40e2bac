"""P6 and P9 together: damage to an encrypted journal is noticed, and what is salvaged is encrypted.

Every page of it has a code of its own, so that a flipped bit makes it unreadable, not wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.safety.running import Said, said
from tests.safety.test_damage import flipped

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = "quince and cheese"
FLIPS = 25
CANARY = b"zebrafinch"


@pytest.fixture
def sealed(journal: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An encrypted journal with a word in it that stands nowhere else."""
    monkeypatch.setenv("TRUSTLOG_PASSPHRASE", PASSPHRASE)
    for number in range(30):
        assert said("note", "--with", "priya", "--", f"{CANARY.decode()} number {number}").code == 0
    assert said("encrypt", "--yes").code == 0
    return journal


def spoiled(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def test_an_encrypted_journal_in_order_is_whole(sealed: Path) -> None:
    answer = said("doctor")

    assert answer.code == 0
    assert answer.out.endswith("All is well.\n")


def test_no_flipped_bit_of_it_is_unnoticed(sealed: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    for place, data in flipped(sealed.read_bytes(), FLIPS, seed=6):
        copy.write_bytes(data)

        assert said("doctor", "--journal", str(copy)).code == 3, place
        assert copy.read_bytes() == data


def test_what_is_salvaged_of_it_is_encrypted(sealed: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.db"
    # Behind the pages that say where the tables are.
    spoiled(sealed, sealed.stat().st_size - 6 * 4096)
    answer = said("doctor", "--salvage", str(new))
    files = [path for path in tmp_path.rglob("*") if path.is_file()]

    assert answer.code == 0, answer
    assert [path for path in files if CANARY in path.read_bytes()] == []
    assert not new.read_bytes().startswith(b"SQLite format 3")
    assert said("doctor", "--journal", str(new)).code == 0
    assert "zebrafinch" in said("list", "--journal", str(new)).out


def test_a_wrong_passphrase_salvages_nothing(
    sealed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRUSTLOG_PASSPHRASE", "another")
    new = tmp_path / "new.db"
    answer = said("doctor", "--salvage", str(new))

    assert answer == Said(
        3,
        "",
        f"trustlog: That is not the passphrase of {sealed}, or the file is damaged or no journal."
        " Nothing was changed.\n",
    )
    assert not new.exists()
