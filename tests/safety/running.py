"""Run a command line: in this process on streams of bytes, or as the program itself."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import contextmanager
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from trustlog.cli.app import run
from trustlog.quick.front import answered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NOW = "2026-11-20T15:40"
KEYS = ("key:" + "5e" * 32, "key:" + "7a" * 32)
"""Two keys for encrypted journals, of which nothing has to be derived."""
FRIDAY = {
    "TRUSTLOG_NOW": NOW,
    "TZ": "UTC",
    "TRUSTLOG_PASSPHRASE": KEYS[0],
    "TRUSTLOG_NEW_PASSPHRASE": KEYS[1],
}


AS_USER = (
    ("setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner") if os.getuid() == 0 else ()
)
"""Under this the modes of files hold for root too."""


class Said(NamedTuple):
    """What a command line came to."""

    code: int
    out: str
    err: str


class _Stream(TextIOWrapper):
    """A stream of bytes that says of itself whether it is a terminal."""

    def __init__(self, raw: BytesIO, *, terminal: bool) -> None:
        super().__init__(raw, encoding="utf-8")
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


def said(
    *words: str,
    typed: bytes = b"",
    terminal: bool = False,
    asked: bool = False,
    environ: Mapping[str, str] | None = None,
) -> Said:
    """Run a line as `trustlog` does: through the quick front, or else through Typer's.

    Args:
        words: The command line.
        typed: What there is on standard input.
        terminal: Whether standard output is one.
        asked: Whether somebody is there to be asked: standard input and error are a terminal.
        environ: What is different in the environment.
    """
    raw = BytesIO(typed), BytesIO(), BytesIO()
    flags = asked, terminal, asked
    streams = [_Stream(r, terminal=flag) for r, flag in zip(raw, flags, strict=True)]
    with _changed(environ or {}), _streams(streams):
        code = answered([*words])
        if code is None:
            code = run([*words])
        for stream in streams[1:]:
            stream.flush()
    out, err = (stream.getvalue().decode() for stream in raw[1:])
    for stream in streams:
        stream.detach()
    return Said(code, out, err)


@contextmanager
def _streams(streams: list[_Stream]) -> Iterator[None]:
    before = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = streams
    try:
        yield
    finally:
        sys.stdin, sys.stdout, sys.stderr = before


@contextmanager
def _changed(environ: Mapping[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in environ}
    os.environ.update(environ)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def is_calm(answer: Said) -> bool:
    """Whether an error is said as they all are: in one or two sentences, and nothing else."""
    body = answer.err.removeprefix("trustlog: ").removesuffix("\n")
    return (
        answer.out == ""
        and answer.err.startswith("trustlog: ")
        and "\n" not in body
        and 1 <= len(re.findall(r"[.?!](?= [A-Z]|$)", body)) <= 2
        and not re.search(r"Traceback|Error\b|Exception|sqlite3|\.py\b", body)
    )


def program() -> Path:
    """The installed command."""
    return Path(sys.executable).with_name("trustlog")


def ran(
    *words: str | bytes,
    typed: bytes = b"",
    environ: Mapping[str, str] | None = None,
    under: tuple[str, ...] = (),
) -> Said:
    """Run the installed command, perhaps under another that starts it."""
    done = subprocess.run(
        [*under, program(), *words],
        input=typed,
        capture_output=True,
        env={**os.environ, **(environ or {})},
        check=False,
        timeout=120,
    )
    return Said(done.returncode, done.stdout.decode(), done.stderr.decode())
