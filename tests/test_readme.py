"""What the documents show is what the program prints."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.pages import PAGES, ROOT, commands_in, replayed

if TYPE_CHECKING:
    from pathlib import Path

WITH_SCREENS = [page for page in PAGES if commands_in(page.read_text(encoding="utf-8"))]
TAUGHT = (
    *("trustlog add li @priya", "trustlog note", "trustlog today", "trustlog report"),
    *("trustlog list", "trustlog undo", "trustlog export markdown"),
)


@pytest.mark.parametrize("page", WITH_SCREENS, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_screen_on_a_page_is_what_the_program_prints(page: Path, home: Path) -> None:
    text = page.read_text(encoding="utf-8")

    assert replayed(text, home) == text


def test_the_first_screen_is_the_one_of_the_sample_journal() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    sample = (ROOT / "tests/golden/try-60.txt").read_text(encoding="utf-8")

    first = re.search(r"(?ms)^```text\n(.*?)^```$", readme)

    assert first is not None
    assert first[1].startswith("$ trustlog report\n")
    assert first[1] in sample


def test_the_readme_teaches_the_question_first_and_then_the_rest_in_order() -> None:
    commands = commands_in((ROOT / "README.md").read_text(encoding="utf-8"))

    places = [
        next(n for n, command in enumerate(commands) if command.startswith(taught))
        for taught in TAUGHT
    ]

    assert commands[0] == "trustlog add li @priya"
    assert places == sorted(places)


def test_a_screen_that_is_not_true_any_more_is_found(home: Path) -> None:
    page = "<!-- now: 2026-11-20T15:40 -->\n```console\n$ trustlog --version\ntrustlog 0.0\n```\n"

    assert replayed(page, home) == page.replace("trustlog 0.0", "trustlog 0.1.0")


def test_a_screen_without_its_time_is_refused(home: Path) -> None:
    with pytest.raises(AssertionError, match="needs <!-- now"):
        replayed("```console\n$ trustlog\n```\n", home)
