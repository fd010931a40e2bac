"""Exports with promises and feedback in them, from the journal of the screens."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from tests.screens import LAST_ADD, play, said

if TYPE_CHECKING:
    from pathlib import Path

NOW = "2026-11-23T09:00"


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("screens")
    play(home)
    play(home, after=LAST_ADD, until=NOW)
    return home


@pytest.fixture
def home(played: Path, tmp_path: Path) -> Path:
    shutil.copytree(played, tmp_path / "copy")
    return tmp_path / "copy"


def exported(home: Path, *more: str) -> Any:
    return json.loads(said(["export", "json", *more], home, NOW))


def test_markdown_has_the_promises_behind_the_moments(home: Path) -> None:
    text = said(["export", "markdown", "--since", "2026-11-09"], home, NOW)
    moments, _, promises = text.partition("\n# Promises\n")

    assert "### 2026-11-13 15:40 Feedback you received" in moments
    assert "\\#76 · with Diego · cost · #1-1-cancelled\n" in moments
    assert promises.startswith(
        "\n### p17 to Priya\n\nsend the board slides back\n\n"
        "made 2026-11-09 · due 2026-11-13 · kept 2026-11-13\n"
    )
    assert (
        "\n### p24 to Priya\n\ndecide on the contractor budget\n\n"
        "made 2026-11-13 · moved 2026-11-17 to 2026-11-23: figures not in · due 2026-11-23 · open\n"
    ) in promises
    assert "\n### p25 from Priya\n\ncontractor quotes\n\n" in promises
    assert "made 2026-11-09 · someday · open\n" in promises
    assert "broken 2026-11-19: not arranged\n" in promises


def test_markdown_without_promises_has_no_part_for_them(home: Path) -> None:
    for filters in (
        ["--habit", "listening"],
        ["--until", "2026-09-01"],
        ["--tag", "1:1-cancelled"],
    ):
        assert "# Promises" not in said(["export", "markdown", *filters], home, NOW)


@pytest.mark.parametrize("kind", ["markdown", "json"])
def test_a_private_promise_is_exported_only_when_asked_for(kind: str, home: Path) -> None:
    said(["promise", "to", "mei", "fri", "a quiet word", "--private"], home, NOW)

    assert "a quiet word" not in said(["export", kind], home, NOW)
    assert "a quiet word" in said(["export", kind, "--private"], home, NOW)


def test_json_has_every_promise_with_its_moves(home: Path) -> None:
    promises = exported(home)["promises"]

    assert [each["number"] for each in promises] == [*range(1, 30)]
    assert promises[23]["moves"] == [
        {"day": "2026-11-17", "was": "2026-11-18", "due": "2026-11-23", "why": "figures not in"}
    ]


def test_json_has_what_answers_feedback_and_what_it_was_about(home: Path) -> None:
    said(["received", "tom", "too fast", "--about", "listening", "--of", "80"], home, NOW)
    said(["note", "told her", "--with", "priya", "--answers", "66"], home, NOW)
    said(["note", "to myself", "--answers", "85", "--private"], home, NOW)

    whole, own, months = (
        exported(home, *more) for more in ([], ["--private"], ["--until", "1 oct"])
    )

    assert whole["received"] == [
        {"number": 66, "about": None, "of": None},
        {"number": 85, "about": "listening", "of": 80},
    ]
    assert whole["answers"] == [{"feedback": 66, "moment": 86, "promise": None}]
    assert own["answers"] == [*whole["answers"], {"feedback": 85, "moment": 87, "promise": None}]
    assert months["received"] == months["answers"] == []


def test_json_has_days_off_and_away_and_every_cadence(home: Path) -> None:
    for line in (
        "person away jonas 2026-11-02 - 2026-11-03 training",
        "skip recognition no time",
        "habit edit recognition --every 2/week",
    ):
        said(line.split(), home, NOW)

    whole = exported(home)

    assert whole["offs"][0] == {
        "since": "2026-10-17",
        "until": "2026-10-25",
        "why": "holiday",
        "habit": None,
    }
    assert whole["skips"] == [{"habit": "recognition", "day": "2026-11-23", "why": "no time"}]
    [jonas] = [each for each in whole["people"] if each["handle"] == "jonas"]
    assert jonas["away"] == [{"since": "2026-11-02", "until": "2026-11-03", "why": "training"}]
    [habit] = [each for each in whole["habits"] if each["slug"] == "recognition"]
    [life] = habit["lives"]
    assert [(each["since"], each["words"]) for each in life["cadences"]] == [
        ("2026-09-28", "3/week"),
        ("2026-11-23", "2/week"),
    ]


def test_notes_by_day_hold_what_became_of_promises(home: Path) -> None:
    vault = home / "vault"
    daily = ["export", "markdown", "--daily", str(vault)]

    said(daily, home, NOW)

    assert (vault / "2026-11-18.md").read_text(encoding="utf-8").partition("## Promises\n")[2] == (
        "\n"
        "- **Kept, 1 day late** to [[Priya]] – send the hiring plan draft"
        " [promise:: 20] [state:: kept] ^tl-p20-kept\n"
        "<!-- trustlog:end -->\n"
    )
    before = {path.name: path.read_bytes() for path in vault.iterdir()}
    assert "up to date" in said(daily, home, NOW)
    assert {path.name: path.read_bytes() for path in vault.iterdir()} == before


def test_a_day_with_a_promise_alone_is_a_note_until_it_is_taken_back(home: Path) -> None:
    note, daily = home / "vault" / "2026-11-22.md", ["export", "markdown", "--daily"]
    said(["promise", "to", "mei", "fri", "a plan", "--on", "sun"], home, NOW)
    said([*daily, str(note.parent)], home, NOW)

    assert "**Promised, due 2026-11-27** to [[Mei]] – a plan" in note.read_text(encoding="utf-8")
    assert "Sunday, 22 November]]: 0 moments" in (
        (note.parent / "2026-W47.md").read_text(encoding="utf-8")
    )

    said(["undo"], home, NOW)
    said([*daily, str(note.parent)], home, NOW)

    assert "a plan" not in (note.read_text(encoding="utf-8") if note.exists() else "")


def test_only_some_moments_have_no_promises_in_their_notes(home: Path) -> None:
    vault = home / "vault"
    said(["export", "markdown", "--daily", str(vault), "--habit", "listening"], home, NOW)

    assert [path.name for path in vault.iterdir() if "## Promises" in path.read_text()] == []
