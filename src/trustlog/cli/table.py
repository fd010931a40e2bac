"""The command table: `python -m trustlog.cli.table` compiles it from the Typer application.

Three read it: the lazy group for the help screen, the quick front, and completion. What
a plain line is read by stands in a module of its own, so that `add` loads no word of help.
"""

from __future__ import annotations

import pprint
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typer.main import get_command

from trustlog.command.bodies import BODIES
from trustlog.command.line import entry_of, unsaid

if TYPE_CHECKING:
    from collections.abc import Iterator

ORDER = (
    ("moments", "app", ("add", "note")),
    ("report", "app", ("today",)),
    ("checkin", "app", ("checkin",)),
    ("received", "app", ("received",)),
    ("promises", "app", ("keep", "move")),
    ("report", "app", ("report",)),
    ("reflect", "app", ("reflect",)),
    ("prep", "app", ("prep",)),
    ("moments", "app", ("list",)),
    ("search", "app", ("search",)),
    ("moments", "app", ("show", "edit", "delete")),
    ("undo", "app", ("undo",)),
    ("pauses", "app", ("skip", "off", "back")),
    ("streaks", "app", ("streaks",)),
    ("explain", "app", ("explain",)),
    ("streaks", "app", ("status",)),
    ("init", "app", ("init",)),
    ("checks", "app", ("check",)),
    ("measures", "app", ("impact",)),
    ("share", "app", ("share",)),
    ("imports", "app", ("import",)),
    ("backups", "app", ("backup", "restore")),
    ("prune", "app", ("prune",)),
    ("doctor", "app", ("doctor",)),
    ("encryption", "app", ("encrypt", "decrypt", "rekey")),
    ("config", "app", ("where",)),
    ("completion", "app", ("completion",)),
)
"""The modules in this room with the commands of theirs, in the order of the help screen."""

GROUPS = (
    (
        "promise",
        "promises",
        "promises",
        "Keep track of what you promised, and were promised: to, from, list.",
        "Every day",
    ),
    (
        "reflection",
        "reflect",
        "reflections",
        "See what you reflected: reflections, show.",
        "Every week",
    ),
    ("person", "people", "app", "People: see whom you reached; add, edit, merge.", "Every week"),
    ("habit", "habits", "app", "Choose what you practise: list, adopt, add, edit.", "Any time"),
    ("survey", "surveys", "app", "Ask the team: add, record, list, show.", "More"),
    ("interview", "interviews", "app", "Keep what you heard, without names.", "More"),
    ("measure", "measures", "measures", "Follow numbers: add, record, list, show.", "More"),
    ("question", "reflect", "questions", "Ask yourself more: add, list, remove.", "Any time"),
    ("purpose", "aims", "purpose", "Say what your team is there for.", "Any time"),
    ("value", "aims", "value", "Say what you want to stand for.", "Any time"),
    ("goal", "aims", "goal", "Set goals, see how far they are.", "Any time"),
    ("agreement", "aims", "agreement", "Agree with a partner on what each expects.", "Any time"),
    ("mentoring", "aims", "mentoring", "Keep up whom you mentor.", "Any time"),
    ("obstacle", "aims", "obstacle", "Name what is in the way, and the next step.", "Any time"),
    (
        "export",
        "export",
        "app",
        "Take the journal elsewhere: markdown, json, jsonl, csv, jrnl, ics, html.",
        "More",
    ),
    ("journal", "journals", "app", "Move the journal to a server, and back: copy.", "More"),
    ("config", "config", "settings", "See and change settings, such as when a day ends.", "More"),
)
"""Groups: name, module, application, help line, panel."""

ALIASES = {
    "promises": "promise",
    "reflections": "reflection",
    "questions": "question",
    "people": "person",
    "habits": "habit",
    "measures": "measure",
    "surveys": "survey",
    "interviews": "interview",
    "purposes": "purpose",
    "values": "value",
    "goals": "goal",
    "agreements": "agreement",
    "mentorings": "mentoring",
    "obstacles": "obstacle",
    "exports": "export",
    "configs": "config",
}
"""Singular and plural of a group are the same command."""

HEADER = '''"""%s, compiled from the Typer application by `./dev compile`."""

from __future__ import annotations

'''
ANY = """TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

"""
ROOM = Path(__file__).parents[1] / "command"


def texts() -> dict[str, str]:
    """The two modules by name, whole."""
    commands: dict[str, str] = {}
    described: dict[str, Any] = {}
    for module, attribute, names in ORDER:
        found = _commands(module, attribute)
        for name in names:
            commands[name] = _entry(name, found[name])
            described[name] = _described(found[name], module)
    for name, module, attribute, line, panel in GROUPS:
        place = f"trustlog.cli.{module}"
        described[name] = {"help": line, "panel": panel, "module": place, "app": attribute}
        for each, command in _commands(module, attribute).items():
            commands[f"{name} {each}"] = _entry(f"{name} {each}", command)
            described[f"{name} {each}"] = _described(command, module)
    groups = tuple(name for name, *_ in GROUPS)
    return {
        "table.py": _text("The commands", COMMANDS=commands, GROUPS=groups, ALIASES=ALIASES),
        "described.py": _text("What the help says of the commands", DESCRIBED=described),
    }


def _text(title: str, **parts: dict[str, Any] | tuple[str, ...]) -> str:
    shown = "\n".join(
        f"{name}: {_kind(part)} = {pprint.pformat(part, width=100, sort_dicts=False)}\n"
        for name, part in parts.items()
    )
    return HEADER % title + (ANY if "Any]" in shown else "") + shown


def _kind(part: dict[str, Any] | tuple[str, ...]) -> str:
    if isinstance(part, tuple):
        return "tuple[str, ...]"
    return f"dict[str, {'str' if all(isinstance(each, str) for each in part.values()) else 'Any'}]"


def _commands(module: str, attribute: str) -> dict[str, Any]:
    app = getattr(import_module(f"trustlog.cli.{module}"), attribute)
    made: Any = get_command(app)
    return dict(made.commands) if hasattr(made, "commands") else {made.name: made}


def _entry(name: str, command: Any) -> str:
    """The body of a command and how a line of it is read, as a text: a run reads one of a hundred.

    Raises:
        ValueError: If an option is something else than `unsaid` makes of it when it is not typed.
    """
    words = [".".join(BODIES[name]), *(["-"] if hasattr(command, "takes_dashes") else [])]
    defaults: dict[str, Any] = {}
    for parameter in command.params:
        said = _name(parameter)
        many = parameter.multiple if hasattr(parameter, "multiple") else False
        if parameter.param_type_name == "argument":
            many = parameter.nargs == -1
            missing = "" if parameter.required else "?"
            words.append(f"{said}:{'many' if many else 'one'}{missing}")
        else:
            words += _spelled(parameter, said, many=many)
        defaults[said] = () if many else parameter.default
    text = " ".join(words)
    if unsaid(entry_of(text)) != defaults:
        raise ValueError(f"{name}: what is not typed is {defaults}")
    return text


def _described(command: Any, module: str) -> dict[str, Any]:
    """What the help says of a command."""
    return {
        "help": command.get_short_help_str(200),
        # Typer has a placeholder where no panel was named.
        "panel": panel if isinstance(panel := command.rich_help_panel, str) else None,
        "module": f"trustlog.cli.{module}",
        "takes": {_name(each): each.metavar for each in command.params if each.metavar},
    }


def _name(parameter: Any) -> str:
    return str(parameter.name).rstrip("_")


def _spelled(parameter: Any, name: str, *, many: bool) -> Iterator[str]:
    kind = "many" if many else "value"
    if parameter.is_flag:
        kind = "on" if parameter.secondary_opts else "flag"
    for spelled in (*parameter.opts, *parameter.secondary_opts):
        same = spelled == f"--{name.replace('_', '-')}"
        told = "off" if spelled in parameter.secondary_opts else kind
        yield f"{spelled}:{told}" if same else f"{spelled}={name}:{told}"


def main() -> None:
    """Write the table."""
    for name, text in texts().items():
        (ROOM / name).write_text(text, encoding="utf-8")
        sys.stdout.write(f"wrote {name}\n")


if __name__ == "__main__":
    main()
