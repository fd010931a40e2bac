"""The rule of tests/skipped.py, seen from outside."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

SKIPS_A_TEST = """
import pytest

def test_passes():
    pass

@pytest.mark.skip(reason="tired")
def test_rests():
    pass

@pytest.mark.xfail(reason="known")
def test_is_known_to_fail():
    assert False
"""
SKIPS_A_FILE = """
import pytest

pytest.skip("not here", allow_module_level=True)
"""
ALL_WELL = "def test_passes(): pass\n"


def run(folder: Path, *args: str, ci: bool) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key != "CI"}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.skipped", "--rootdir", folder, *args, folder],
        cwd=ROOT,
        env=environment | ({"CI": "true"} if ci else {}),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "suite"
    made.mkdir()
    (made / "pytest.ini").write_text("[pytest]\n")
    (made / "test_well.py").write_text(ALL_WELL)
    return made


@pytest.mark.parametrize("workers", ["0", "2"], ids=["alone", "two-workers"])
def test_a_skipped_test_fails_the_run_in_ci(folder: Path, workers: str) -> None:
    (folder / "test_it.py").write_text(SKIPS_A_TEST)

    result = run(folder, "-n", workers, ci=True)

    assert result.returncode == 1
    assert "Skipped, which CI does not allow: test_it.py::test_rests\n" in result.stdout


def test_a_skipped_file_fails_the_run_in_ci(folder: Path) -> None:
    (folder / "test_it.py").write_text(SKIPS_A_FILE)

    result = run(folder, "-n", "0", ci=True)

    assert result.returncode == 1
    assert "Skipped, which CI does not allow: test_it.py\n" in result.stdout


def test_a_skipped_test_is_fine_at_a_desk(folder: Path) -> None:
    (folder / "test_it.py").write_text(SKIPS_A_TEST)

    result = run(folder, "-n", "0", ci=False)

    assert result.returncode == 0
    assert "CI" not in result.stdout


def test_a_run_without_skips_passes_in_ci(folder: Path) -> None:
    result = run(folder, "-n", "0", ci=True)

    assert result.returncode == 0
