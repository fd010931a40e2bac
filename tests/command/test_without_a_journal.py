"""Every command where there is no journal yet: it shows nothing, makes one, or needs one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.fronts import JOURNAL
from tests.safety.lines import KINDS, LINES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

SHOWING = (
    *("today", "report", "list", "search", "streaks", "habit list", "promise list"),
    *("reflection list", "measure list", "survey list", "interview list", "config holidays"),
    *(f"{kind} list" for kind in KINDS),
)
"""What shows all there is."""

ALREADY = (
    *("where", "status", "habit catalogue", "habit show", "question list"),
    *("config list", "config get"),
)
"""What has something to show before there is a journal."""

MAKING = (
    *("add", "note", "received", "off", "init", "promise to", "promise from", "promise add"),
    *("person add", "habit adopt", "habit add", "question add", "measure add", "survey add"),
    *("interview add", "check", "config set", *(f"{kind} add" for kind in KINDS)),
)
"""What writes down something new."""

OTHER = ("person list", "import", "restore")
"""What says it in its own words: how people are brought in, or that the file is not there."""

NEEDING = tuple(each for each in LINES if each not in (*SHOWING, *ALREADY, *MAKING, *OTHER))
"""What needs something of the journal, or all of it."""


def missing(home: Path) -> str:
    return f"There is no journal at {home / JOURNAL} yet. trustlog add makes one.\n"


@pytest.mark.parametrize("command", SHOWING)
def test_what_shows_all_there_is_says_that_there_is_no_journal(
    command: str, trustlog: Trustlog, home: Path
) -> None:
    said = trustlog(*LINES[command])

    assert (said.out, said.err) == ("", missing(home))
    assert not (home / JOURNAL).exists()


@pytest.mark.parametrize("command", [*SHOWING, "person list"])
def test_a_script_gets_an_empty_object(command: str, trustlog: Trustlog, home: Path) -> None:
    if "--json" not in LINES[command]:
        assert json.loads(trustlog(*LINES[command], "--json").out)["trustlog"] == 1
    assert not (home / JOURNAL).exists()


@pytest.mark.parametrize("command", NEEDING)
def test_what_needs_something_of_it_is_refused(
    command: str, trustlog: Trustlog, home: Path
) -> None:
    said = trustlog(*LINES[command], code=1)

    assert (said.out, said.err) == ("", f"trustlog: {missing(home)}")
    assert not (home / JOURNAL).exists()


@pytest.mark.parametrize("command", MAKING)
def test_what_writes_down_something_new_makes_the_journal(
    command: str, trustlog: Trustlog, home: Path
) -> None:
    assert trustlog(*LINES[command]).out != ""
    assert (home / JOURNAL).exists()


@pytest.mark.parametrize("command", ALREADY)
def test_what_is_there_before_a_journal_is_shown(
    command: str, trustlog: Trustlog, home: Path
) -> None:
    assert "There is no journal at " not in trustlog(*LINES[command]).err
    assert not (home / JOURNAL).exists()


def test_people_says_how_they_are_brought_in(trustlog: Trustlog, home: Path) -> None:
    assert trustlog("people").err == (
        f"There is no journal at {home / JOURNAL} yet. trustlog person add priya tom brings people"
        " in, and trustlog init asks for the whole team.\n"
    )


@pytest.mark.parametrize("line", [("undo", "--list"), ("off", "--list"), ("check", "show")])
def test_so_do_the_lists_of_commands_that_change(
    line: tuple[str, ...], trustlog: Trustlog, home: Path
) -> None:
    assert trustlog(*line).err == missing(home)
