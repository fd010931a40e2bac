"""The screens in the documents: each ```console block is played again and its output written anew.

`python -m tests.pages` writes what the program prints now into every page.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pexpect

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])

BLOCK = re.compile(r"(?ms)^(?:<!-- now: (?P<now>\S+) -->\n)?```console\n(?P<body>.*?)^```$")
ASKED = re.compile(r"(?P<prompt>note: |[^\n]*\[y/N\] )(?P<typed>[^\n]*)\n")


def replayed(page: str, home: Path) -> str:
    """The page with the output of every command as it is now, played in order in one home."""
    return BLOCK.sub(lambda block: _played(block, home), page)


def commands_in(page: str) -> list[str]:
    """Every command that the page shows, continued lines joined."""
    return [line for block in BLOCK.finditer(page) for line, _ in _steps(block["body"])]


def _played(block: re.Match[str], home: Path) -> str:
    head, body, tail = block[0].partition(block["body"])
    assert block["now"], f"a console block needs <!-- now: … --> above it:\n{body}"
    environment = {
        "HOME": str(home),
        "PATH": f"{Path(sys.executable).parent}:{os.defpath}",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "TERM": "dumb",
        "TRUSTLOG_NOW": block["now"],
    }
    shown = []
    for line, output in _steps(body):
        asked = ASKED.match(output)
        said = _answered(line, asked, environment) if asked else _run(line, environment)
        shown.append("$ " + line.replace("\n", "\n> ") + "\n" + said)
    return head + "\n".join(shown) + tail


def _steps(body: str) -> Iterator[tuple[str, str]]:
    """Each command of a block and the output below it; an empty line stands between two."""
    for step in re.split(r"(?m)^\$ ", body)[1:]:
        lines = step.split("\n")
        more = next((n for n, line in enumerate(lines[1:], 1) if not line.startswith("> ")), 1)
        command = "\n".join(line.removeprefix("> ") for line in lines[:more])
        yield command, "\n".join(lines[more:])


def _run(line: str, environment: dict[str, str]) -> str:
    done = subprocess.run(
        ["/bin/sh", "-c", line],
        cwd=environment["HOME"],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.stdout.decode()


def _answered(line: str, asked: re.Match[str], environment: dict[str, str]) -> str:
    """The same on a terminal, with the answer typed at the question."""
    terminal = pexpect.spawn(
        "/bin/sh", ["-c", line], cwd=environment["HOME"], env=environment, encoding="utf-8"
    )
    terminal.expect_exact(asked["prompt"])
    seen: str = terminal.before + asked["prompt"]
    terminal.sendline(asked["typed"])
    terminal.expect(pexpect.EOF)
    seen += terminal.before
    terminal.close()
    return seen.replace("\r\n", "\n")


def main() -> None:
    """Write every page anew."""
    for page in PAGES:
        with TemporaryDirectory() as home:
            text = page.read_text(encoding="utf-8")
            page.write_text(replayed(text, Path(home)), encoding="utf-8")


if __name__ == "__main__":
    main()
