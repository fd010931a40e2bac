"""Read a plain command line without Typer, by the table that is compiled from Typer.

It only ever succeeds: whatever is not exactly a command, long options of the table (or a short
one alone) and arguments makes it return nothing, and Typer reads the line and words the mistake.
"""

from __future__ import annotations

from trustlog.command.line import Line, is_dashed, unsaid
from trustlog.command.table import ALIASES, COMMANDS, GROUPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

ALONE = "today"
"""What `trustlog` without a word means."""


def split(words: list[str]) -> Line | None:
    """The line as Typer would read it, or nothing if that takes Typer."""
    if not all(word.isprintable() for word in words):
        return None  # a control character, or bytes that are no UTF-8
    found = _command(words)
    if found is None:
        return None
    command, rest = found
    entry = COMMANDS[command]
    said = unsaid(entry)
    loose = _options(rest, entry["options"], said, dashes="dashes" in entry)
    if loose is None or not _arguments(loose, entry["arguments"], said):
        return None
    return Line(command=command, said=said)


def _command(words: list[str]) -> tuple[str, list[str]] | None:
    if not words:
        return ALONE, []
    name = ALIASES.get(words[0], words[0])
    if name in COMMANDS:
        return name, words[1:]
    if name not in GROUPS:
        return None
    if len(words) == 1 or words[1].startswith("--"):
        words = [name, "list", *words[1:]]
    name = f"{name} {words[1]}"
    return (name, words[2:]) if name in COMMANDS else None


def _options(
    words: list[str],
    options: dict[str, tuple[str, str]],
    said: dict[str, Any],
    *,
    dashes: bool = False,
) -> list[str] | None:
    """Put the options' values into `said`; return the other words, or nothing.

    With `dashes`, a word may begin with a dash; those that do stand last.
    """
    loose: list[str] = []
    dashed: list[str] = []
    given: set[str] = set()
    rest = iter(words)
    for word in rest:
        if not word.startswith("-"):
            loose.append(word)
            continue
        if dashes and is_dashed(word, options):
            dashed.append(word)
            continue
        spelled, joined, value = word.partition("=")
        option = options.get(spelled)
        if option is None or (joined and not spelled.startswith("--")):
            return None
        name, kind = option
        if kind in ("flag", "on", "off"):
            if joined or name in given:
                return None
            said[name] = kind != "off"
        else:
            taken = value if joined else next(rest, None)
            if taken is None or taken == "--" or (kind == "value" and name in given):
                return None
            said[name] = (*said[name], taken) if kind == "many" else taken
        given.add(name)
    return loose + dashed


def _arguments(
    words: list[str], arguments: tuple[tuple[str, str, bool], ...], said: dict[str, Any]
) -> bool:
    """Put the arguments into `said`; false if one is missing or there are too many."""
    left = list(words)
    for name, kind, required in arguments:
        if kind == "many":
            said[name], left = tuple(left), []
        elif left:
            said[name] = left.pop(0)
        elif required:
            return False
        if required and not said[name]:
            return False
    return not left
