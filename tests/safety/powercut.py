r"""What a power cut would leave: a folder's files, rebuilt from the system calls of a program.

The model is that of ext4 and xfs: the content of a file lasts from its `fsync` on; names last in
the order they were given, at the latest with the `fsync` of their folder, or of a file that was
made by then. Of what does not last yet nothing survives, or all, or any part, sectors torn.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator
    from pathlib import Path

CALLS = (
    *("openat", "write", "pwrite64", "ftruncate", "fsync", "fdatasync"),
    *("unlink", "unlinkat", "rename", "renameat", "renameat2", "link", "linkat", "mkdir"),
)
RECORD = ("-y", "-xx", "-s", "1000000", "-e", f"trace={','.join(CALLS)}")
"""What strace is told: every name and all content in full, as numbers."""

SECTOR = 512
CUTS = NOTHING, ALL, *PARTS = ("nothing", "all", "part", "another part", "a third part")
"""What survives of that which does not last yet."""

_LINE = re.compile(r"^\d+\s+(\w+)\((.*)\)\s+= (\d+)", re.MULTILINE)
_OPENED = re.compile(r"^(?:\d+|AT_FDCWD)<((?:\\x[0-9a-f]{2})*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


class Call(NamedTuple):
    """A system call: what it does, to which names, where, with what."""

    verb: str
    name: str
    other: str = ""
    at: int = 0
    data: bytes = b""


def _plain(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def calls_in(log: Path, folder: Path, acked: Path) -> list[Call]:
    """What a program did to the files of a folder, and when it was told that a change is saved."""
    found = []
    for verb, words, _ in _LINE.findall(log.read_text("ascii")):
        opened = _OPENED.match(words)
        texts = [_plain(text) for text in _TEXT.findall(words)]
        on = _plain(opened[1]).decode() if opened else ""
        if verb in ("write", "pwrite64", "ftruncate", "fsync", "fdatasync"):
            last = words.rpartition(",")[2].strip()
            at = int(last) if verb in ("pwrite64", "ftruncate") else 0
            call = Call(verb, on, at=at, data=texts[0] if texts else b"")
        else:
            names = [text.decode() for text in texts]
            if verb == "openat" and "O_CREAT" not in words:
                continue
            call = Call("trunc" if "O_TRUNC" in words else verb, names[0], "".join(names[1:]))
        if call.name == str(acked) and verb == "write":
            found.append(Call("acked", call.name))
        elif call.name == str(folder) or call.name.startswith(f"{folder}/"):
            found.append(call)
    return found


@dataclass(eq=False)
class File:
    """What of a file lasts, and what was written since."""

    lasting: bytes = b""
    since: list[Call] = field(default_factory=list)

    def settle(self) -> None:
        """All of it lasts."""
        self.lasting, self.since = self.after(self.since), []

    def after(self, calls: list[Call]) -> bytes:
        """Its bytes with some of the calls done."""
        content = bytearray(self.lasting)
        for call in calls:
            if call.verb == "ftruncate":
                content[call.at :] = bytes(max(0, call.at - len(content)))
            else:
                at = len(content) if call.verb == "write" else call.at
                content.extend(bytes(max(0, at - len(content))))
                content[at : at + len(call.data)] = call.data
        return bytes(content)


@dataclass
class Disk:
    """The files of a folder by their names, as they are and as they would be after a cut."""

    names: dict[str, File]
    lasting: dict[str, File] = field(default_factory=dict)
    given: list[dict[str, File | None]] = field(default_factory=list)
    """Names given and taken since names last, in order, each step whole."""
    acked: int = 0

    def __post_init__(self) -> None:
        self.lasting = dict(self.names)

    def do(self, call: Call) -> None:
        """Let a call happen."""
        match call.verb:
            case "acked":
                self.acked += 1
            case "openat" | "trunc":
                if call.name not in self.names:
                    self._give({call.name: File()})
                elif call.verb == "trunc":
                    self.names[call.name].since.append(Call("ftruncate", call.name))
            case "write" | "pwrite64" | "ftruncate":
                self.names[call.name].since.append(call)
            case "fsync" | "fdatasync":
                self._settle(call.name)
            case "unlink" | "unlinkat":
                self._give({call.name: None})
            case "link" | "linkat":
                self._give({call.other: self.names[call.name]})
            case "rename" | "renameat" | "renameat2":
                self._give({call.other: self.names[call.name], call.name: None})
            case _:  # a folder that was made: it is there when a file in it is
                pass

    def _give(self, step: dict[str, File | None]) -> None:
        self.given.append(step)
        _named(self.names, [step])

    def _settle(self, name: str) -> None:
        file = self.names.get(name)
        if file is None:  # the folder, or one in it
            lasting = len(self.given)
        else:
            file.settle()
            made = [n for n, step in enumerate(self.given) if file in step.values()]
            lasting = made[0] + 1 if made else 0
        _named(self.lasting, self.given[:lasting])
        del self.given[:lasting]

    def after_cut(self, cut: str, chance: random.Random) -> dict[str, bytes]:
        """The files that a power cut would leave now."""
        counts = {NOTHING: 0, ALL: len(self.given)}
        names = dict(self.lasting)
        _named(names, self.given[: counts.get(cut, chance.randint(0, len(self.given)))])
        return {name: file.after(_survivors(file, cut, chance)) for name, file in names.items()}


def _named(names: dict[str, File], given: list[dict[str, File | None]]) -> None:
    for step in given:
        for name, file in step.items():
            if file is None:
                names.pop(name, None)
            else:
                names[name] = file


def _survivors(file: File, cut: str, chance: random.Random) -> list[Call]:
    if cut in (NOTHING, ALL):
        return file.since if cut == ALL else []
    return [_torn(call, chance) for call in file.since if chance.random() < 0.5]


def _torn(call: Call, chance: random.Random) -> Call:
    sectors = len(call.data) // SECTOR
    if sectors < 2 or chance.random() > 0.3:
        return call
    return call._replace(data=call.data[: SECTOR * chance.randrange(1, sectors)])


def images(
    calls: list[Call], before: dict[str, bytes], chance: random.Random, *, each: int
) -> Iterator[tuple[dict[str, bytes], int]]:
    """What power cuts would leave, and how many changes were said to be saved by then.

    Args:
        calls: What the program did.
        before: The files there were.
        chance: What decides which part survives.
        each: Of writes in a row, after which of them the power is cut: after each, each second, …
    """
    disk = Disk({name: File(data) for name, data in before.items()})
    row = 0
    for call in calls:
        disk.do(call)
        row = row + 1 if call.verb == "pwrite64" else 0
        if row % each == 0:
            for cut in CUTS:
                yield disk.after_cut(cut, chance), disk.acked
