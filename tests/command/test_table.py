"""The command table is what Typer declares, and all that trustlog speaks of."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from trustlog.cli import table
from trustlog.cli.app import loaded
from trustlog.command import body_of
from trustlog.command.bodies import BODIES
from trustlog.command.described import DESCRIBED
from trustlog.command.line import entry_of
from trustlog.command.table import ALIASES, COMMANDS, GROUPS

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(table.__file__).parents[1]
GENERATED = [table.ROOM / name for name in table.texts()]
SOURCES = sorted({*PACKAGE.rglob("*.py")} - {*GENERATED, *PACKAGE.glob("store/compiled/*.py")})

ROOT_OPTIONS = {"--help", "--version", "--complete"}
OTHER_PROGRAMS = {"--cmd"}  # vim's
PROSE = {"alone", "itself", "journal", "left"}
"""What may follow the name where a sentence speaks of trustlog: "as trustlog left it"."""

TYPED = re.compile(r"\btrustlog (?P<first>[a-z]+)(?: (?P<second>[a-z]+))?")


def options_of(command: str) -> dict[str, tuple[str, str]]:
    options: dict[str, tuple[str, str]] = entry_of(COMMANDS[command])["options"]
    return options


def messages_of(source: str) -> Iterator[str]:
    """Every string of a module that can reach a person: all but docstrings that are no help."""
    tree = ast.parse(source)
    silent = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and node.body:
            first = node.body[0]
            helps = isinstance(node, ast.FunctionDef) and node.decorator_list
            if isinstance(first, ast.Expr) and not helps:
                silent.add(first.value)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in silent:
            yield node.value


def unknown_in(source: str) -> list[str]:
    """The commands and options that messages of a module name and nobody could type."""
    options = {spelled for command in COMMANDS for spelled in options_of(command)}
    wrong = []
    for message in messages_of(source):
        for typed in TYPED.finditer(message):
            first = ALIASES.get(typed["first"], typed["first"])
            second = typed["second"] or "list"
            known = first in COMMANDS or f"{first} {second}" in COMMANDS or first in PROSE
            wrong += [] if known else [typed[0]]
        named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", message))
        wrong += sorted(named - options - ROOT_OPTIONS - OTHER_PROGRAMS)
    return wrong


def test_the_table_is_what_typer_declares() -> None:
    texts = table.texts()

    assert {p.name: p.read_text(encoding="utf-8") for p in GENERATED} == texts, "run ./dev compile"


def test_every_command_has_a_body_and_every_body_a_command() -> None:
    assert set(BODIES) == set(COMMANDS)
    assert all(callable(body_of(command)) for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_every_option_says_what_it_does(command: str) -> None:
    first, *rest = command.split()
    declared = loaded(first)
    for word in rest:
        declared = declared.commands[word]

    assert DESCRIBED[command]["help"].endswith(".")
    assert [each.name for each in declared.params if not (each.help or "").endswith(".")] == []


def test_the_help_screen_has_a_place_for_each_command() -> None:
    shown = {*GROUPS, *(command for command in COMMANDS if " " not in command)}

    assert {command.split()[0] for command in COMMANDS} == shown
    assert all(DESCRIBED[name]["panel"] for name in shown)


def test_another_spelling_of_a_group_is_no_command_of_its_own() -> None:
    assert set(ALIASES.values()) <= set(GROUPS)
    assert not set(ALIASES) & {*COMMANDS, *GROUPS}


def test_an_option_means_the_same_everywhere() -> None:
    meanings: dict[str, set[tuple[str, bool]]] = {}
    for command in COMMANDS:
        for spelled, (name, kind) in options_of(command).items():
            meanings.setdefault(spelled, set()).add((name, kind in ("value", "many")))

    assert {spelled: each for spelled, each in meanings.items() if len(each) > 1} == {}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_messages_name_only_what_can_be_typed(path: Path) -> None:
    assert unknown_in(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param('hint = "trustlog habit sing"', ["trustlog habit sing"], id="command"),
        pytest.param('hint = "trustlog export pdf"', ["trustlog export pdf"], id="of a group"),
        pytest.param('hint = f"trustlog {x} or trustlog exprt"', ["trustlog exprt"], id="joined"),
        pytest.param('hint = "Add --forcibly."', ["--forcibly"], id="option"),
        pytest.param("@app.command()\ndef f():\n    '''trustlog ad'''", ["trustlog ad"], id="help"),
        pytest.param("def add():\n    '''trustlog ad'''", [], id="docstring"),
    ],
)
def test_the_check_on_messages_can_fail(source: str, found: list[str]) -> None:
    assert unknown_in(source) == found
