"""A command on a real terminal, its questions answered one after the other."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pexpect

SOURCE = Path(__file__).parents[1] / "src"
STYLES = re.compile(r"\x1b\[([\d;]*)m")


def answered_on_terminal(
    words: list[str], home: Path, answers: list[tuple[str, str]], **environ: str
) -> tuple[int, str]:
    """Run a command, type each answer when its question stands there; its exit code and screen.

    The answers `^C` and `^D` are those keys.
    """
    terminal = pexpect.spawn(
        sys.executable,
        ["-m", "trustlog", *words],
        env={
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(SOURCE),
            "TERM": "dumb",
            "LC_ALL": "C.UTF-8",
            "TRUSTLOG_NOW": "2026-11-20T15:40",
            **environ,
        },
        encoding="utf-8",
        dimensions=(30, 100),
        timeout=30,
    )
    seen = ""
    for question, answer in answers:
        terminal.expect_exact(question)
        seen += terminal.before + question
        if answer in ("^C", "^D"):
            terminal.sendcontrol(answer[1].casefold())
        else:
            terminal.sendline(answer)
    terminal.expect(pexpect.EOF)
    seen += terminal.before
    terminal.close()
    assert terminal.exitstatus is not None
    return terminal.exitstatus, STYLES.sub("", seen).replace("\r\n", "\n")
