"""The recipes are run: what cron, systemd, launchd, a prompt, tmux and a shell would be given."""

from __future__ import annotations

import configparser
import os
import plistlib
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.fronts import JOURNAL

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = Path(__file__).parents[1] / "docs/how-to/recipes.md"
BLOCK = re.compile(r"(?ms)^```(?P<language>\w+)\n(?P<body>.*?)^```$")
CRON = re.compile(r"(?P<fields>(?:\S+\s+){5})(?P<command>\S.*)")
FIELD = re.compile(r"\*|\d+(?:-\d+)?")
ELSEWHERE = ("systemctl", "launchctl")
"""What asks the machine's own manager of services."""
SESSION = (
    "add listening @priya let her finish",
    "promise to priya fri send the plan",
)

needs_tmux = pytest.mark.skipif(shutil.which("tmux") is None, reason="needs tmux")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with trustlog where a user's install puts it, a journal, and what sends mail."""
    home = tmp_path_factory.mktemp("recipes")
    own = home / ".local/bin"
    own.mkdir(parents=True)
    (own / "trustlog").symlink_to(Path(sys.executable).with_name("trustlog"))
    for name in ("mail", "notify-send"):
        stub = own / name
        stub.write_text(f'#!/bin/sh\n{{ echo "$@"; cat; }} >>"$HOME/{name}.sent"\n')
        stub.chmod(0o755)
    for line in SESSION:
        assert ran(f"trustlog {line}", home).returncode == 0
    return home


@pytest.fixture
def home(written: Path, tmp_path: Path) -> Path:
    shutil.copytree(written, tmp_path / "copy", symlinks=True)
    return tmp_path / "copy"


def ran(command: str, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=home,
        env=surroundings(home),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def surroundings(home: Path) -> dict[str, str]:
    who = {"NAME": "A", "EMAIL": "a@example.org"}
    return {
        "HOME": str(home),
        "PATH": f"{home}/.local/bin:{os.defpath}",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "TRUSTLOG_NOW": "2026-11-20T15:40",
        **{f"GIT_{role}_{key}": who[key] for role in ("AUTHOR", "COMMITTER") for key in who},
    }


def blocks(language: str) -> Iterator[str]:
    for block in BLOCK.finditer(PAGE.read_text(encoding="utf-8")):
        if block["language"] == language:
            yield block["body"]


def done(command: str, home: Path) -> None:
    """Run a command that has nothing to say of a fault."""
    said = ran(command, home)
    assert (said.returncode, said.stderr) == (0, ""), (command, said)


def cron_lines() -> list[str]:
    lines = [line for body in blocks("cron") for line in body.splitlines()]
    return [line for line in lines if not re.match(r"[A-Z]+=", line)]


@pytest.mark.parametrize("line", cron_lines())
def test_a_line_of_a_crontab_does_its_work(line: str, home: Path) -> None:
    read = CRON.fullmatch(line)

    assert read is not None
    assert all(FIELD.fullmatch(field) for field in read["fields"].split())
    assert "%" not in read["command"]  # which cron takes for a line end
    done(read["command"], home)


def test_the_week_comes_by_mail(home: Path) -> None:
    for line in cron_lines():
        if "mail" in line:
            done(line.split(maxsplit=5)[5], home)

    sent = (home / "mail.sent").read_text(encoding="utf-8")
    assert sent.startswith("-s Your week you@example.org\nWeek 47")
    assert "-s Last week you@example.org\nWeek 46" in sent


def test_the_units_of_systemd_do_their_work(home: Path) -> None:
    service, timer = blocks("ini")
    commands = re.findall(r"(?m)^ExecStart=(.*)$", service)
    read = configparser.ConfigParser(interpolation=None)
    read.read_string(timer)

    for command in commands:
        done(command.replace("%h", str(home)), home)
    assert len(commands) == 2
    assert len(list((home / "safe").iterdir())) == 1
    assert (home / "work.ics").exists()
    assert read["Timer"]["OnCalendar"] == "Mon..Fri 18:30"


def test_the_agent_of_launchd_does_its_work(home: Path) -> None:
    [text] = blocks("xml")
    agent = plistlib.loads(text.encode())

    said = subprocess.run(
        agent["ProgramArguments"], env=surroundings(home), capture_output=True, check=False
    )
    assert (said.returncode, said.stdout, said.stderr) == (0, b"", b"")
    assert f"Library/LaunchAgents/{agent['Label']}.plist" in PAGE.read_text(encoding="utf-8")


def test_the_prompt_shows_what_is_due(home: Path) -> None:
    [text] = blocks("toml")
    command = tomllib.loads(text)["custom"]["trustlog"]["command"]

    assert ran(command, home).stdout == ""
    assert ran(f"TRUSTLOG_NOW=2026-11-30T09:00 {command}", home).stdout.startswith("◌ 1 habit")


@needs_tmux
def test_tmux_takes_its_lines(home: Path) -> None:
    [text] = blocks("tmux")
    (home / "tmux.conf").write_text(text, encoding="utf-8")
    tmux = f"TMUX_TMPDIR={home} tmux -L recipes"

    done(f"{tmux} -f tmux.conf new-session -d 'sleep 60'", home)
    try:
        bar = ran(f"{tmux} show-options -gv status-right", home).stdout
        key = ran(f"{tmux} list-keys g", home).stdout or ran(f"{tmux} list-keys", home).stdout
    finally:
        done(f"{tmux} kill-server", home)

    assert bar == "#(trustlog status)  %H:%M\n"
    assert 'display-popup -E "trustlog add listening; sleep 1"' in key


def test_what_a_shell_is_given_does_its_work(home: Path) -> None:
    (home / "vault").mkdir()
    for body in blocks("sh"):
        if not body.startswith(ELSEWHERE):
            done(f"set -e\n{body}", home)

    assert (home / "vault/prep-priya.md").read_text(encoding="utf-8").startswith("Priya")
    assert (home / "vault/2026-11-20.md").exists()
    assert (home / "week.svg").read_text(encoding="utf-8").startswith("<svg ")
    assert ran("git -C journal-text log --format=%s", home).stdout.startswith("The journal of ")
    assert (home / JOURNAL).exists()
