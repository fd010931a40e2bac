"""Files to import that are odd: other encodings, other ends of lines, no export at all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.fronts import JOURNAL

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

TABLE = 'day\tnote\n2026-11-18\tcafé 🙂\n2026-11-19\t"two\nlines"\n'
JRNL = "[2026-11-18 09:00] café 🙂\n\n[2026-11-19 09:00] two\nlines\n"


def notes(trustlog: Trustlog) -> list[str]:
    return [each["note"] for each in json.loads(trustlog("list", "--json").out)["moments"]]


@pytest.mark.parametrize("text", [TABLE, JRNL], ids=["table", "jrnl"])
@pytest.mark.parametrize(
    ("encoding", "end"),
    [("utf-16", "\r\n"), ("utf-16", "\r"), ("utf-8", "\r"), ("utf-8-sig", "\r\n")],
    ids=["utf-16", "utf-16-old", "old", "marked"],
)
def test_a_text_is_read_in_utf_16_and_with_the_lines_of_old_macs(
    trustlog: Trustlog, home: Path, text: str, encoding: str, end: str
) -> None:
    path = home / "file"
    path.write_bytes(text.replace("\n", end).encode(encoding))

    trustlog("import", str(path))

    assert notes(trustlog) == ["café 🙂", "two\nlines"]


@pytest.mark.parametrize("data", [TABLE.encode("utf-16")[:-1], b"\xff\xfe\x00\xd8\x00\x00"])
def test_a_damaged_text_in_utf_16_is_refused(trustlog: Trustlog, home: Path, data: bytes) -> None:
    path = home / "file"
    path.write_bytes(data)

    said = trustlog("import", str(path), code=1)

    assert said.err == f"trustlog: {path} is in UTF-16. Save it as UTF-8 and try again.\n"


def test_an_encrypted_journal_is_known_for_what_it_may_be(
    trustlog: Trustlog, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("sqlcipher3")
    monkeypatch.setenv("TRUSTLOG_PASSPHRASE", "key:" + "5e" * 32)
    trustlog("note", "theirs")
    trustlog("encrypt", "--yes")
    other = home / "other.db"
    (home / JOURNAL).rename(other)
    trustlog("note", "mine")

    said = trustlog("import", str(other), code=1)

    assert said.err == (
        f"trustlog: {other} may be an encrypted trustlog journal. Import what trustlog export jsonl"
        f" --private --journal {other} writes; or to have it in place of yours, trustlog restore"
        f" {other}.\n"
    )


@pytest.mark.parametrize("format_", [(), ("--as", "trustlog"), ("--as", "loop")])
def test_a_journal_is_not_imported_and_it_is_said_how_it_is_joined(
    trustlog: Trustlog, home: Path, format_: tuple[str, ...]
) -> None:
    trustlog("note", "mine")
    other = home / "other.db"
    other.write_bytes((home / JOURNAL).read_bytes())

    said = trustlog("import", str(other), *format_, code=1)

    assert said.err == (
        f"trustlog: {other} is a trustlog journal. Import what trustlog export jsonl --private"
        f" --journal {other} writes; or to have it in place of yours, trustlog restore {other}.\n"
    )
