"""What a script relies on: an object where there is no journal yet, and nothing that asks."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog


@pytest.mark.parametrize(
    ("command", "empty"),
    [
        pytest.param("list", ["moments"], id="list"),
        pytest.param("today", ["due", "possible", "moments"], id="today"),
        pytest.param("report", ["habits", "met", "unmet", "words"], id="report"),
    ],
)
def test_json_is_an_object_where_there_is_no_journal(
    trustlog: Trustlog, home: Path, command: str, empty: list[str]
) -> None:
    body = json.loads(trustlog(command, "--json").out)

    assert body["trustlog"] == 1
    assert [body[key] for key in empty] == [[] for _ in empty]
    assert list(home.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "note", "tail"),
    [
        pytest.param(["note", "-"], "Two\nlines", "", id="a-dash-alone"),
        pytest.param(["note", "@tom", "-", "+q4"], "Two\nlines", " · with Tom", id="beside-names"),
        pytest.param(["note", "a", "-", "b"], "a - b", "", id="inside-a-sentence"),
    ],
)
def test_a_dash_in_place_of_the_note_is_standard_input(
    trustlog: Trustlog,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    note: str,
    tail: str,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Two\nlines\n")))

    said = trustlog(*words)

    assert said.out.startswith(f"Logged #1 · Fri 20 Nov 2026{tail}")
    assert json.loads(trustlog("show", "1", "--json").out)["moment"]["note"] == note


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        pytest.param(
            ["edit"],
            "trustlog: Say what is to change, such as --note TEXT or --on yesterday.\n",
            id="edit",
        ),
        pytest.param(
            ["note", "--edit"],
            "trustlog: --edit opens your editor, --no-input forbids it: give one.\n",
            id="note",
        ),
    ],
)
def test_no_input_opens_no_editor(trustlog: Trustlog, words: list[str], sentence: str) -> None:
    trustlog("note", "a start")

    said = trustlog(*words, "--no-input", code=2)

    assert said.err == sentence


def test_the_newest_moment_is_named_before_it_goes(trustlog: Trustlog) -> None:
    trustlog("note", "a start")

    said = trustlog("delete")

    assert said.out == "Deleted #1 · Fri 20 Nov 2026\n"
    assert said.err == "#1 is the newest moment.\ntrustlog undo brings it back.\n"


def test_where_says_that_others_may_open_the_file(trustlog: Trustlog, home: Path) -> None:
    trustlog("note", "a start")
    journal = home / ".local/share/trustlog/journal.db"
    assert trustlog("where").err.endswith(" bytes, readable by you alone.\n")

    journal.chmod(0o644)

    said = trustlog("where")
    assert said.err.endswith(" bytes. Others may open it; chmod 600 makes it yours alone.\n")


def test_a_written_export_is_quiet_when_asked_to_be(trustlog: Trustlog, home: Path) -> None:
    trustlog("note", "a start")

    said = trustlog("export", "markdown", "-o", str(home / "a.md"))
    quiet = trustlog("export", "markdown", "-o", str(home / "b.md"), "--quiet")

    assert said.out == "Wrote ~/a.md\n"
    assert (quiet.out, quiet.err) == ("", "")
    assert (home / "a.md").read_bytes() == (home / "b.md").read_bytes()
