"""Habits of other tools are here what they were there: each day's status, counts, streaks.

Seventeen weeks of three habits, written as each tool writes them. Streaks are held equal where both
tools mean the same by one, as docs/reference/imports.md lists.
"""

from __future__ import annotations

import json
import random
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any

import pytest
from tests.exchange.elsewhere import Habit, Mark, loop_archive, loop_backup

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.command.conftest import Trustlog

    Days = dict[str, str]

TODAY = date(2026, 11, 20)
FIRST = date(2026, 7, 27)
ALL_DAYS = [FIRST + timedelta(day) for day in range((TODAY - FIRST).days + 1)]
DONE, NOT, SKIPPED = "y", "n", "s"
NAMES = ("Meditate", "Run", "Read pages")
SLUGS = ("meditate", "run", "read-pages")
HABITS = (Habit("Meditate"), Habit("Run", 3, 7), Habit("Read pages", type=1, target=20, unit="p."))
FREQUENCIES = ("1", "3/7", "1")


def lived(seed: int, *, skips: bool) -> list[Days]:
    """For each habit what was answered on each day; each is done on the first."""
    chance = random.Random(seed)  # noqa: S311  # the same each time
    answers = (DONE, DONE, DONE, DONE, NOT, SKIPPED if skips else NOT)
    return [
        {f"{day}": DONE if day == FIRST else chance.choice(answers) for day in ALL_DAYS}
        for _ in NAMES
    ]


def as_marks(answers: list[Days]) -> list[Mark]:
    """As Loop has them: of the third habit amounts, short of 20 pages on days that were not."""
    words = {DONE: 2, NOT: 0, SKIPPED: 3}
    pages = {DONE: 21_500, NOT: 3_000, SKIPPED: 3}
    return [
        Mark(number, day, (pages if number == 3 else words)[answer])
        for number, days in enumerate(answers, start=1)
        for day, answer in days.items()
    ]


def backup(answers: list[Days], folder: Path) -> Path:
    path = folder / "Loop Habits Backup.db"
    path.write_bytes(loop_backup(HABITS, as_marks(answers)))
    return path


def archive(answers: list[Days], folder: Path) -> Path:
    path = folder / "Loop Habits CSV.zip"
    path.write_bytes(loop_archive(HABITS, as_marks(answers)))
    return path


def log(answers: list[Days], folder: Path) -> Path:
    """As harsh has them, its habits beside the log."""
    lines = [f"{name}: {often}" for name, often in zip(NAMES, FREQUENCIES, strict=True)]
    (folder / "habits").write_text("\n".join([*lines, ""]), encoding="utf-8")
    path = folder / "log"
    lines = [
        f"{day} : {name} : {answer} :  : "
        for name, days in zip(NAMES, answers, strict=True)
        for day, answer in days.items()
    ]
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return path


def taken_over(trustlog: Trustlog, path: Path) -> dict[str, Any]:
    words = [f"--map={name}=new" for name in NAMES]
    trustlog("import", str(path), *words)
    journal: dict[str, Any] = json.loads(trustlog("export", "json").out)
    return journal


def days_with(answers: Days, answer: str) -> list[str]:
    return [day for day, said in answers.items() if said == answer]


def longest_run(answers: Days) -> int:
    """Of days done one after the other, as Loop and harsh count them."""
    runs = [len([*days]) for answer, days in groupby(answers.values()) if answer == DONE]
    return max(runs)


def current_run(answers: Days) -> int:
    """To yesterday, or to today if it is done."""
    said = [*answers.values()]
    if said[-1] != DONE:
        said.pop()
    said.reverse()
    return next((place for place, answer in enumerate(said) if answer != DONE), len(said))


FORMS = pytest.mark.parametrize("written", [backup, archive, log])


@FORMS
def test_each_day_is_what_it_was(
    trustlog: Trustlog, tmp_path: Path, written: Callable[[list[Days], Path], Path]
) -> None:
    answers = lived(1, skips=True)

    journal = taken_over(trustlog, written(answers, tmp_path))

    for slug, days in zip(SLUGS, answers, strict=True):
        done = [each["day"] for each in journal["moments"] if each["habit"] == slug]
        skipped = [each["day"] for each in journal["skips"] if each["habit"] == slug]
        assert done == days_with(days, DONE)
        if slug == "run":  # a skip here is of a week: the first of each is kept
            assert {*skipped} <= {*days_with(days, SKIPPED)}
            weeks = {date.fromisoformat(day).isocalendar()[:2] for day in days_with(days, SKIPPED)}
            assert {date.fromisoformat(day).isocalendar()[:2] for day in skipped} == weeks
        else:
            assert skipped == days_with(days, SKIPPED)
    daily = json.loads(trustlog("explain", "meditate", "--json").out)
    states = {slot["first"]: slot["state"] for slot in daily["slots"]}
    said = {DONE: "kept", SKIPPED: "excused", NOT: "missed"}
    assert len(states) == 15
    assert states == {day: said[answer] for day, answer in [*answers[0].items()][-15:]}
    for answer, state in said.items():
        assert daily["habit"][state] == len(days_with(answers[0], answer))


@FORMS
@pytest.mark.parametrize("seed", [2, 3])
def test_a_streak_of_days_is_as_long_as_it_was(
    trustlog: Trustlog, tmp_path: Path, written: Callable[[list[Days], Path], Path], seed: int
) -> None:
    answers = lived(seed, skips=False)

    taken_over(trustlog, written(answers, tmp_path))

    found = {each["slug"]: each for each in json.loads(trustlog("streaks", "--json").out)["habits"]}
    for slug, days in zip(SLUGS, answers, strict=True):
        if slug != "run":
            streak = {"current": current_run(days), "longest": longest_run(days)}
            assert found[slug]["streak"] == streak
            assert found[slug]["kept"] == len(days_with(days, DONE))


@FORMS
def test_a_second_import_adds_nothing_and_undo_takes_all_of_it_back(
    trustlog: Trustlog, tmp_path: Path, written: Callable[[list[Days], Path], Path]
) -> None:
    path = written(lived(4, skips=True), tmp_path)
    before = trustlog("note", "before it").out
    journal = taken_over(trustlog, path)

    again = trustlog("import", str(path))

    assert "#1" in before
    assert again.out == f"Nothing of {path} is new; nothing changed.\n"
    assert json.loads(trustlog("export", "json").out) == journal
    trustlog("undo")
    left = json.loads(trustlog("export", "json").out)
    assert [each["note"] for each in left["moments"]] == ["before it"]
    assert (left["habits"], left["skips"], left["people"]) == ([], [], [])
