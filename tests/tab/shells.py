"""Real shells in a real terminal: what is typed, and what then stands on the screen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

import trustlog

if TYPE_CHECKING:
    from collections.abc import Callable

SHELLS = ("bash", "zsh", "fish")
NEEDED = (*SHELLS, "tmux")
PATIENCE = 30
PROMPT = "> "
SIGN = "%"

STARTED = {
    "bash": "bash --noprofile --rcfile start -i",
    "zsh": "zsh -d",
    "fish": "fish",
}
START_FILES = {"bash": "start", "zsh": ".zshrc", "fish": ".config/fish/config.fish"}
READIED = {
    "bash": "PS1='> '\nbind 'set show-all-if-ambiguous on'\n",
    "zsh": "PROMPT='> '\nautoload -Uz compinit\ncompinit -u\n",
    "fish": "function fish_prompt\n    printf '> '\nend\nset -g fish_greeting\n",
}
"""What a person's own start file says first, so that every answer is on the screen at once."""

OWN_SCRIPT = {
    "bash": 'eval "$(trustlog completion bash --tl)"\n',
    "zsh": 'eval "$(trustlog completion zsh --tl)"\n',
    "fish": "trustlog completion fish --tl | source\n",
}


def program(folder: Path) -> Path:
    """Put `trustlog`, of this source, into a folder of programs."""
    source = Path(trustlog.__file__).parents[1]
    return written_program(
        folder / "trustlog", f'PYTHONPATH="{source}" exec "{sys.executable}" -m trustlog "$@"'
    )


def written_program(path: Path, body: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


class Terminal:
    """A shell on a screen of 100 by 30, in a home where `bin` holds the programs."""

    def __init__(self, shell: str, home: Path, script: str) -> None:
        start = home / START_FILES[shell]
        start.parent.mkdir(parents=True, exist_ok=True)
        start.write_text(READIED[shell] + script, encoding="utf-8")
        # A socket's path has at most some hundred characters.
        self._folder = mkdtemp(prefix="tab-")
        self._tmux = ("tmux", "-S", f"{self._folder}/socket", "-f", "/dev/null")
        environ = {
            "HOME": str(home),
            "PATH": f"{home}/bin:{os.defpath}:/usr/local/bin",
            "TERM": "screen",
            "LC_ALL": "C.UTF-8",
            "TRUSTLOG_NOW": "2026-11-20T15:40",
        }
        command = ["env", "-i", *(f"{k}={v}" for k, v in environ.items()), *STARTED[shell].split()]
        size = ("-x", "100", "-y", "30")
        self._do("new-session", "-d", *size, "-c", str(home), *command)

    def _do(self, *words: str) -> str:
        done = subprocess.run([*self._tmux, *words], capture_output=True, text=True, check=True)
        return done.stdout

    def screen(self) -> str:
        """What stands on the screen, the blanks at its end left out."""
        return self._do("capture-pane", "-p").rstrip()

    def until(self, holds: Callable[[str], bool]) -> str:
        """The screen as soon as something holds of it, or as it is after the longest wait."""
        patience = time.monotonic() + PATIENCE
        while not holds(screen := self.screen()) and time.monotonic() < patience:
            time.sleep(0.02)
        return screen

    def tab(self, line: str) -> None:
        """Type a line in a shell that has just begun, and TAB."""
        self._do("respawn-pane", "-k")
        self.until(lambda screen: screen == PROMPT.strip())
        self._do("send-keys", "-l", line)
        self._do("send-keys", "Tab")

    def line_after(self, line: str) -> str:
        """The line that TAB makes of a line; a sign typed later shows that it is done."""
        self.tab(line)
        self._do("send-keys", "-l", SIGN)
        screen = self.until(lambda screen: SIGN in screen)
        last = next(each for each in screen.split("\n") if SIGN in each)
        return last.removeprefix(PROMPT).replace(SIGN, "").rstrip()

    def names_after(self, line: str, expected: list[str]) -> list[str]:
        """The names that TAB lists; those expected are waited for."""
        self.tab(line)
        return listed(self.until(lambda screen: listed(screen) == expected))

    def close(self) -> None:
        self._do("kill-server")
        shutil.rmtree(self._folder)


def listed(screen: str) -> list[str]:
    """Every word on the screen that is not on the line being typed."""
    lines = [line for line in screen.split("\n") if not line.startswith(PROMPT.strip())]
    return sorted(word.lstrip("@+") for word in " ".join(lines).split())
