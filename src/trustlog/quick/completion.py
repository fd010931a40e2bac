"""What TAB offers: names of the command table and, by a read-only glance, of the journal.

`trustlog --complete WORD…` is asked by the scripts of `trustlog completion`; the last word is the
one being typed. A candidate is small letters, digits and hyphens, one a line: never a title, never
a note, nothing a shell could take for more. `/` alone asks the shell for names of files. Whatever
is wrong, there is nothing to offer and nothing to say.
"""

from __future__ import annotations

import os
import sys

import trustlog
from trustlog.command import AIMS
from trustlog.command.line import entry_of
from trustlog.command.table import ALIASES, COMMANDS, GROUPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

SECONDS = 0.15
"""How long the journal may take; with the start of Python that is a fifth of a second."""
SIGNS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
JOINTS = "@+=,"
"""What may stand before a name within a word: `@priya`, `+q4`, `--with=priya,tom`."""

PATHS = ("FILE", "FOLDER", "DIR", "PATH")
PAST = ("on", "since", "until", "of")
"""The options that look back, whatever the help calls their day."""
FIXED = {
    "PAST": ("today", "yesterday", "mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    "DUE": ("today", "tomorrow", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "someday"),
    "EFFECT": ("built", "neutral", "cost"),
    "PERIOD": ("last", "week", "month", "quarter", "year"),
    "RELATION": ("report", "peer", "manager", "other"),
    "GROUPING": ("team", "level"),
    "SHELL": ("bash", "zsh", "fish"),
    "WAY": ("up", "down", "none"),
    "up|down": ("up", "down"),
}
SPECIAL = {
    ("config", "NAME"): "SETTING",
    ("habit adopt", "HABIT"): "TEMPLATE",
    ("habit add", "HABIT"): "NEW",
    ("measure add", "SLUG"): "KNOWN MEASURE",
    ("survey add", "SURVEY"): "NEW",
    ("interview show", "NUMBER"): "INTERVIEW",
    ("interview delete", "NUMBER"): "INTERVIEW",
    **{(kind, kind.upper()): f"AIM {kind}" for kind in AIMS},
}
"""What the help calls alike elsewhere."""


def complete(words: list[str], environ: Mapping[str, str]) -> int:
    """Print every candidate on a line of its own; return the exit code, which is 0."""
    try:
        sys.stdout.write("".join(f"{name}\n" for name in candidates(words, environ)))
        sys.stdout.flush()
    except Exception:  # noqa: BLE001, S110  # nobody asked for an error at TAB
        pass
    return 0


def candidates(words: list[str], environ: Mapping[str, str]) -> list[str]:
    """What may stand for the last of the words, or "/" for the names of files."""
    *before, typed = words or [""]
    part = typed.rpartition(" ")[2].lstrip("\"'")  # in quotes the last word is what counts
    kind, names, journal = _asked([word for word in before if word], part)
    if kind in PATHS:
        return ["/"]
    stem = part[max(map(part.rfind, JOINTS)) + 1 :]
    found = names or FIXED.get(kind) or _kept(kind, stem, journal, environ)
    return [
        name
        for name in dict.fromkeys(found)
        if name and name.startswith(stem) and SIGNS.issuperset(name)
    ]


def _asked(words: list[str], part: str) -> tuple[str, Iterable[str], str | None]:
    """What is asked for: its kind as the help calls it, or names; and the journal it is from."""
    name = ALIASES.get(words[0], words[0]) if words else ""
    rest = words[1:]
    if name in GROUPS and rest and not rest[0].startswith("-"):
        name, rest = f"{name} {rest[0]}", rest[1:]
    elif name in GROUPS and (rest or part.startswith("-")):
        name = f"{name} list"
    if name not in COMMANDS:
        return "", _first_words(name, part) if not rest else (), None
    entry = entry_of(COMMANDS[name])
    given, loose, option = _read(rest, entry["options"])
    journal = given.get("journal")
    if not option and part.startswith("-") and "--" not in rest:
        spelled, joined, _ = part.partition("=")
        if not joined:
            return "", _options(entry["options"], given), journal
        option = entry["options"].get(spelled, ("", ""))[0]
    return _kind(name, entry, part, loose, option), (), journal


def _first_words(group: str, part: str) -> Iterable[str]:
    """The commands, or those of a group."""
    if part.startswith("-"):
        return ("--help",) if group else ("--help", "--version")
    if group:
        return [name[len(group) + 1 :] for name in COMMANDS if name.startswith(f"{group} ")]
    return [name for name in (*COMMANDS, *GROUPS) if " " not in name]


def _read(words: list[str], options: dict[str, tuple[str, str]]) -> tuple[dict[str, str], int, str]:
    """The options that were given, how many arguments, and the option that waits for its value."""
    given: dict[str, str] = {}
    loose = 0
    rest = iter(words)
    for word in rest:
        if word == "--":
            loose += len([*rest])
        elif word == "-" or not word.startswith("-"):
            loose += 1
        else:
            spelled, joined, value = word.partition("=")
            name, kind = options.get(spelled, ("", "flag"))
            if kind in ("value", "many") and not joined:
                taken = next(rest, None)
                if taken is None:
                    return given, loose, name
                value = taken
            given[name] = value
    return given, loose, ""


def _options(options: dict[str, tuple[str, str]], given: Mapping[str, str]) -> Iterable[str]:
    """The long options that may still be given."""
    for spelled, (name, kind) in options.items():
        if spelled.startswith("--") and (kind == "many" or name not in given):
            yield spelled
    yield "--help"


def _kind(command: str, entry: dict[str, Any], part: str, loose: int, option: str) -> str:
    """What the help calls the word that is being typed."""
    from trustlog.command.described import DESCRIBED

    takes: dict[str, str] = DESCRIBED[command]["takes"]
    if option:
        kind = takes.get(option, "")
        if option in PAST and kind != "MOMENT":
            return "PAST"
        return "" if kind == "NUMBER" else kind  # how many, not which
    if "note" in takes and part.startswith(("@", "+")):
        return "PERSON" if part.startswith("@") else "TAG"
    arguments = entry["arguments"]
    if loose >= len(arguments) and not (arguments and arguments[-1][1] == "many"):
        return ""
    kind = takes.get(arguments[min(loose, len(arguments) - 1)][0], "")
    return SPECIAL.get((command.partition(" ")[0], kind)) or SPECIAL.get((command, kind), kind)


def _kept(kind: str, stem: str, option: str | None, environ: Mapping[str, str]) -> Iterable[str]:
    """Names of a kind that the journal keeps, or the program itself."""
    if kind == "SETTING":
        from trustlog.settings.names import DEFAULTS

        return [name.replace("_", "-") for name in DEFAULTS]  # as good as with underscores
    if kind == "TEMPLATE":
        return _templates()
    if kind == "KNOWN MEASURE":
        from trustlog.domain.measures import TEMPLATES

        return [measure.slug for measure in TEMPLATES]
    if kind.islower():
        return (kind,)  # the help shows the word itself
    from trustlog.quick.offered import READ_OF

    if kind not in READ_OF:
        return ()
    from trustlog.settings.places import journal_path
    from trustlog.store.opening import glance_at

    connection = glance_at(journal_path(option, environ), SECONDS, lambda _: _secret(environ))
    try:
        return READ_OF[kind](connection, stem)
    finally:
        connection.close()


def _secret(environ: Mapping[str, str]) -> str:
    """The passphrase of an encrypted journal, if nothing has to be started or asked for it."""
    from trustlog.settings.passphrases import passphrase_at_once

    return passphrase_at_once(environ) or ""


def _templates() -> list[str]:
    """The slugs of the built-in habits; tomllib costs more than all the rest of TAB."""
    place = os.path.join(os.path.dirname(trustlog.__file__), "data", "catalogue.toml")
    with open(place, encoding="utf-8") as file:
        habits = file.read().split("[[habit]]\n")[1:]
    return [habit.partition('slug = "')[2].partition('"')[0] for habit in habits]
