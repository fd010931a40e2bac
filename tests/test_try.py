"""`./dev try` is a screen like any other: the same at every time, and nothing is left of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from trustlog.domain.columns import width

ROOT = Path(__file__).parents[1]
SCREENS = ("trustlog today", "trustlog report")


def golden(columns: int) -> str:
    return (ROOT / f"tests/golden/try-{columns}.txt").read_text(encoding="utf-8")


def environment(folder: Path) -> Path:
    """What these tests run in, said to be ready, so that nothing is ever installed into it."""
    made = folder / "environment"
    made.mkdir()
    (made / "bin").symlink_to(Path(sys.prefix) / "bin")
    with (ROOT / "pyproject.toml").open("rb") as file:
        done = subprocess.run(["cksum"], stdin=file, capture_output=True, text=True, check=True)
    (made / ".ready-app").write_text(f"{done.stdout.strip()} {ROOT}\n", encoding="utf-8")
    return made


def tried(columns: int, folder: Path) -> subprocess.CompletedProcess[str]:
    """`./dev try`, with every temporary file in one folder."""
    here = folder / "here"
    here.mkdir()
    return subprocess.run(
        [ROOT / "dev", "try"],
        cwd=here,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(here),
            "TMPDIR": str(here),
            "TERM": "dumb",
            "COLUMNS": str(columns),
            "TRUSTLOG_VENV": str(environment(folder)),
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("columns", [60, 100])
def test_the_sample_journal_looks_as_it_should(columns: int, tmp_path: Path) -> None:
    result = tried(columns, tmp_path)

    assert result.stdout == golden(columns)
    assert result.stderr == ""
    assert result.returncode == 0
    assert list((tmp_path / "here").iterdir()) == []


def test_no_screen_is_wider_than_a_narrow_terminal(tmp_path: Path) -> None:
    assert too_wide(tried(40, tmp_path).stdout, 40) == []


@pytest.mark.parametrize("columns", [60, 100])
def test_no_golden_screen_is_wider_than_it_may_be(columns: int) -> None:
    assert too_wide(golden(columns), columns) == []


def too_wide(said: str, columns: int) -> list[str]:
    """The lines of the screens that do not fit."""
    screens = [said.partition(f"$ {name}\n")[2].partition("\n$ ")[0] for name in SCREENS]
    assert all(screens)
    return [line for screen in screens for line in screen.splitlines() if width(line) > columns]
