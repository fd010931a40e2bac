"""A command line that was read, by whichever front."""

from __future__ import annotations

from trustlog.domain.errors import UnreadableError
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container
    from typing import Any


OPTIONS = {
    **dict.fromkeys(("output", "html", "svg", "salvage", "csv", "file"), "name a file"),
    "as": "name a format",
    "only": "say what to take",
    "title": "write one",
    "name": "write one",
}
"""Options that say something, each with what may be said; to leave it out is the other way."""
REPEATED = {
    **dict.fromkeys(("with", "without"), "name a person"),
    **dict.fromkeys(("tag", "untag"), "name a tag"),
    **dict.fromkeys(("aim", "no_aim"), "name an aim"),
    "theme": "name a theme",
}
"""The same where it may be repeated: of nothing said nothing would come, and nobody say so."""
ARGUMENTS = {
    ("import", "file"): "FILE is empty. Name a file, or - for standard input.",
    ("restore", "file"): "FILE is empty. Name a backup; trustlog backup --list shows them.",
    ("backup", "folder"): "DIR is empty. Name a folder, or leave it out.",
    ("journal copy", "from"): "FROM is empty. Name the journal to copy.",
    ("journal copy", "to"): "TO is empty. Name where the journal is to go.",
}
UNSAID = {"many": (), "flag": False}


class Line(Value):
    """The command and what was said to it: a text, a flag, or a tuple of texts for each name."""

    command: str
    said: dict[str, Any]

    def text(self, name: str) -> str | None:
        """What an option was given, if it was."""
        value: str | None = self.said.get(name)
        return value

    def flag(self, name: str) -> bool:
        """Whether a flag was given."""
        return bool(self.said.get(name))

    def many(self, name: str) -> tuple[str, ...]:
        """Everything a repeated option or argument was given."""
        value: tuple[str, ...] = self.said.get(name) or ()
        return value

    def words(self, name: str) -> tuple[str, ...]:
        """Everything a repeated option was given, with commas between names allowed."""
        return tuple(
            part.strip() for text in self.many(name) for part in text.split(",") if part.strip()
        )

    def count(self, name: str) -> int | None:
        """A whole number from 1 on, if it was given.

        Raises:
            UnreadableError: If it is no such number.
        """
        text = self.text(name)
        return None if text is None else number_of(text, f"--{name}")


def must_be_said(line: Line) -> None:
    """Refuse a name or a path of nothing but blanks: a script had nothing to put there.

    Raises:
        UnreadableError: If one is such.
    """
    said = line.said
    for (command, name), how in ARGUMENTS.items():
        if line.command == command and _is_blank(said.get(name)):
            raise UnreadableError(how)
    for name, how in (OPTIONS | REPEATED).items():
        value = said.get(name)
        if name in REPEATED and isinstance(value, str):  # a name to look for, or an argument
            continue
        if (line.command, name) not in ARGUMENTS and _is_blank(value):
            option = name.replace("_", "-")
            raise UnreadableError(f"--{option} is empty. Leave it out, or {how}.")


def _is_blank(said: object) -> bool:
    """Whether a text, or one of several, has no sign that can be seen."""
    if isinstance(said, str):
        return not said.strip()
    return isinstance(said, tuple) and not all(each.strip(", ") for each in said)


def may_mention(line: Line) -> bool:
    """Whether something else may be said beside the answer: a prompt, a program want it alone."""
    return not (line.command == "status" or line.flag("json") or line.flag("quiet"))


def entry_of(text: str) -> dict[str, Any]:
    """How a line of a command is read, as the table says it: `--on:value -q=quiet:flag habit:one`.

    What has a question mark may be left out. A dash alone: words may begin with one. First stands
    the body.
    """
    options: dict[str, tuple[str, str]] = {}
    arguments: list[tuple[str, str, bool]] = []
    words = text.split()[1:]
    for word in words:
        said, _, kind = word.partition(":")
        spelled, _, name = said.partition("=")
        if spelled[0] != "-":
            arguments.append((spelled, kind.rstrip("?"), kind[-1] != "?"))
        elif kind:
            options[spelled] = (name or spelled[2:].replace("-", "_"), kind)
    return {"options": options, "arguments": tuple(arguments), "dashes": "-" in words}


def unsaid(entry: dict[str, Any]) -> dict[str, Any]:
    """What a line of a command holds where nothing is typed: of what may come often nothing at all.

    A flag is false then, but one with an opposite is neither.
    """
    kinds = [*entry["options"].values(), *((name, kind) for name, kind, _ in entry["arguments"])]
    return {name: UNSAID.get(kind) for name, kind in kinds}


def is_dashed(word: str, options: Container[str]) -> bool:
    """Whether it is a word to leave out, where words may begin with a dash, and no option."""
    return word[:1] == "-" and word[:2] != "--" and word != "-h" and word not in options


def number_of(text: str, what: str) -> int:
    """Read a whole number from 1 on; `#83` is 83.

    Raises:
        UnreadableError: If the text is no such number.
    """
    digits = text.removeprefix("#")
    if digits.isascii() and digits.isdigit() and len(digits) <= 10 and 0 < int(digits) < 2**31:
        return int(digits)
    raise UnreadableError(f'{what} takes a number from 1 on, such as 83, and "{text}" is none.')


def promise_number(text: str) -> int:
    """Read the number of a promise: `p24`, or `24`.

    Raises:
        UnreadableError: If the text is none.
    """
    bare = text[1:] if text[:1] in ("p", "P") else text
    try:
        return number_of(bare, "A promise")
    except UnreadableError:
        raise UnreadableError(
            f'A promise has a number such as p24, and "{text}" is none.'
        ) from None


def is_promise(text: str | None) -> bool:
    """Whether it is the number of a promise where that of a moment may stand too: `p24`."""
    return text is not None and text[:1] in ("p", "P") and text[1:2].isdecimal()
