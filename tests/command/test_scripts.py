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


def test_what_is_read_from_a_file_is_read_from_standard_input_too(
    trustlog: Trustlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def typed(text: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    trustlog("measure", "add", "engagement")
    typed("day,value\n2026-11-19,70.5\n2026-11-20,72\n")
    recorded = trustlog("measure", "record", "engagement", "--csv", "-").out
    typed('title = "Pulse"\n[[item]]\nslug = "talk"\ntext = "Fine?"\n')
    trustlog("survey", "add", "pulse", "--file", "-")
    typed("talk,0,0,2,3,3\n")
    trustlog("survey", "record", "pulse", "--invited", "9", "--responded", "8", "--csv", "-")

    assert recorded.startswith("Recorded 2 readings")
    [survey] = json.loads(trustlog("survey", "list", "--json").out)["surveys"]
    assert (survey["slug"], survey["title"]) == ("pulse", "Pulse")


def test_what_is_wrong_with_standard_input_names_it(
    trustlog: Trustlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    trustlog("measure", "add", "engagement")
    words = ("measure", "record", "engagement", "--csv", "-")

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"day,value\nsoon,1\n")))
    assert trustlog(*words, code=1).err.startswith("trustlog: Standard input, line 2")
    monkeypatch.setattr(sys, "stdin", None)
    assert "Standard input is closed" in trustlog(*words, code=1).err


@pytest.mark.parametrize("words", [["report", "--svg", "-"], ["today", "--svg", "-"]])
def test_a_picture_goes_to_standard_output_too(trustlog: Trustlog, words: list[str]) -> None:
    trustlog("add", "listening")

    assert trustlog(*words).out.startswith("<svg ")
