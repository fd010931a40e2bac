"""`today --svg FILE` and `report --svg FILE`: a picture for its owner alone, never over a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog


@pytest.mark.parametrize("command", ["today", "report", "report year"])
def test_a_picture_is_written_for_its_owner_alone(trustlog: Trustlog, command: str) -> None:
    trustlog("add", "listening", "<b>&</b>")

    said = trustlog(*command.split(), "--svg", "~/picture.svg")

    path = Path.home() / "picture.svg"
    assert (said.out, said.err) == ("Wrote ~/picture.svg\n", "")
    assert path.stat().st_mode & 0o777 == 0o600
    assert "listening" in path.read_text(encoding="utf-8")


def test_a_file_that_is_there_is_kept_unless_forced(trustlog: Trustlog) -> None:
    trustlog("add", "listening")
    path = Path.home() / "picture.svg"
    path.write_text("mine", encoding="utf-8")

    assert trustlog("report", "--svg", str(path), code=1).err == (
        f"trustlog: {path} is there already. Name another file, or add --force.\n"
    )
    assert path.read_text(encoding="utf-8") == "mine"
    trustlog("report", "--svg", str(path), "--force")
    assert path.read_text(encoding="utf-8").startswith("<svg ")


def test_the_picture_is_as_wide_as_the_screen(
    trustlog: Trustlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    trustlog("add", "listening")
    widths = []
    for columns in ("60", "120"):
        monkeypatch.setenv("COLUMNS", columns)
        trustlog("report", "--svg", "~/picture.svg", "--force")
        widths.append(
            (Path.home() / "picture.svg").read_text(encoding="utf-8").split('viewBox="0 0 ')[1][:4]
        )

    assert widths == ["750 ", "1482"]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        pytest.param(
            "today --svg a.svg --json",
            "--svg draws the screen and --json is none. Ask for one of them.",
            id="today-in-two-forms",
        ),
        pytest.param(
            "report --svg a.svg --json",
            "--svg draws the screen and --json is none. Ask for one of them.",
            id="report-in-two-forms",
        ),
        pytest.param(
            "today --force",
            "--force is for the file that --svg FILE writes.",
            id="nothing-to-force",
        ),
    ],
)
def test_options_that_do_not_go_together_are_refused(
    trustlog: Trustlog, line: str, sentence: str
) -> None:
    trustlog("add", "listening")

    assert trustlog(*line.split(), code=2).err.endswith(f"trustlog: {sentence}\n")
    assert not Path("a.svg").exists()
