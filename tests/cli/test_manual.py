"""The manual page is what the commands say of themselves, in roff that nothing stumbles over."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from trustlog.cli import manual
from trustlog.command.described import DESCRIBED
from trustlog.command.line import entry_of
from trustlog.command.table import COMMANDS

ROOT = Path(__file__).parents[2]

needs_groff = pytest.mark.skipif(shutil.which("groff") is None, reason="needs groff")


def groff(page: str, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["groff", "-man", "-ww", "-Tutf8", *options],
        input=page,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )


def shown(page: str) -> str:
    """The page as a reader of 80 columns sees it, in plain letters."""
    return re.sub(".\b", "", groff(page, "-P-c").stdout)


def test_the_page_is_current() -> None:
    assert manual.PATH.read_text(encoding="utf-8") == manual.text(), "run ./dev compile"


def test_the_page_goes_where_man_looks() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]

    assert shared == {str(manual.PATH.relative_to(ROOT)): "share/man/man1/trustlog.1"}


def test_the_page_has_every_command_with_its_options() -> None:
    page = manual.text()

    for command, text in COMMANDS.items():
        name = command.replace(" ", r"(\|\w+)? ")
        starts = re.compile(rf"(?m)^\.B trustlog {name}(\|\w+)? .*OPTION")
        assert starts.search(page), command
        assert manual.roff(DESCRIBED[command]["help"]) in page, command
        options = entry_of(text)["options"]
        assert [each for each in options if manual.roff(each) not in page] == [], command


@pytest.mark.parametrize(
    ("text", "roff"),
    [
        pytest.param("--on 'x'", r"\-\-on \(aqx\(aq", id="signs"),
        pytest.param(".TH X", r"\&.TH X", id="a-request"),
        pytest.param("'br", r"\(aqbr", id="the-other-request"),
        pytest.param("a\\fBb", r"a\efBb", id="a-backslash"),
        pytest.param("…", r"\[u2026]", id="beyond-ascii"),
        pytest.param("~/.local", r"\(ti/.local", id="a-home"),
    ],
)
def test_nothing_in_a_help_text_is_roff(text: str, roff: str) -> None:
    assert manual.roff(text) == roff


@needs_groff
def test_groff_shows_the_text_of_the_help_as_it_stands() -> None:
    for text in ("--on 'x' \"y\" `z` a^b ~/c\\d", ".TH X", "'br", "…"):
        assert shown(f".TH X 1\n{manual.roff(text)}\n").split("\n")[4].strip() == text
        assert shown(f".TH X 1\n.B {manual.roff(text)}\n").split("\n")[4].strip() == text


@needs_groff
def test_groff_has_nothing_to_say_about_the_page() -> None:
    page = manual.text()

    assert page.isascii()
    assert groff(page).stderr == ""
    assert max(map(len, shown(page).splitlines())) <= 80


@needs_groff
def test_groff_would_say_what_is_wrong_with_a_page() -> None:
    assert "warning" in groff(manual.text() + ".NOSUCH macro\n").stderr
    assert "warning" in groff(manual.text() + "\\[nosuchsign]\n").stderr


@needs_groff
def test_the_page_reads_as_a_manual_does() -> None:
    page = shown(manual.text())

    assert "\nNAME\n       trustlog - a private journal for people who lead\n" in page
    assert (
        "       trustlog add HABIT [NOTE…] [OPTION…]\n              Log a moment of a habit.\n"
        in page
    )
    assert "\n              -q, --quiet\n" in page
    assert "\n       130    Interrupted with Ctrl-C, at a question too.\n" in page
