"""The reference of the commands is what the commands say of themselves."""

from __future__ import annotations

from itertools import pairwise

from trustlog.cli import reference
from trustlog.command.described import DESCRIBED
from trustlog.command.line import entry_of
from trustlog.command.table import COMMANDS


def test_the_page_is_current() -> None:
    assert reference.PATH.read_text(encoding="utf-8") == reference.text(), "run ./dev compile"


def test_the_page_has_every_command_with_its_options() -> None:
    page = reference.text()

    for command, text in COMMANDS.items():
        section = page.partition(f"### trustlog {command}\n")[2].partition("\n### ")[0]
        assert section.startswith("\n```sh\ntrustlog ")
        assert DESCRIBED[command]["help"] in section
        options = entry_of(text)["options"]
        assert [spelled for spelled in options if f"`{spelled}" not in section] == []


def test_no_help_breaks_a_sentence_into_lines() -> None:
    for command in COMMANDS:
        for line, following in pairwise(reference.declared(command).help.split("\n")):
            assert not line or not following or line.endswith((".", ":")), (command, line)
