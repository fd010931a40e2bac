"""`person export`: everything held of one person, and nobody else by name."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

HOLD = "trustlog person hold priya keeps all of it unchanged until the hold is lifted."


@pytest.fixture(autouse=True)
def held(trustlog: Trustlog) -> None:
    """Priya beside Tom, in public and private, in a reflection, an aim, a habit."""
    trustlog("add", "listening", "@priya", "let Priya finish; Tom waited", "+planning")
    trustlog("note", "@tom", "asked for priya's view", "+priya-plan")
    trustlog("note", "@tom", "nothing about her")
    trustlog("note", "--private", "@priya", "looks tired")
    trustlog("promise", "to", "tom", "fri", "show Priya the plan")
    trustlog("person", "away", "priya", "2026-10-05", "-", "2026-10-09", "with Tom")
    trustlog("goal", "add", "Grow Priya", "--slug", "grow", "--with", "priya")
    trustlog("habit", "add", "walk", "--title", "Walk with Priya and Tom", "--every", "1/week")
    trustlog("reflect", "--no-input", "--answer", "1=Priya and Tom")


def test_it_is_markdown_that_the_person_can_read(trustlog: Trustlog) -> None:
    answer = trustlog("person", "export", "priya")

    assert re.sub("Person [0-9a-f]{5}", "Person 1", answer.out) == (
        "# Priya\n\nEverything held of @priya on 2026-11-20.\n\n"
        "- Relation: report\n- Since: 2026-11-20\n- Attention: every 7 days\n"
        "- Away: 2026-10-05 to 2026-10-09: with Person 1\n"
        "\n# 2026\n\n## November\n"
        "\n### 2026-11-20 15:40 Listen without a screen\n\nlet Priya finish; Person 1 waited\n"
        "\n\\#1 · listening · with Priya · #planning\n"
        "\n### 2026-11-20 15:40\n\nasked for priya's view\n\n\\#2 · with Person 1 · #priya-plan\n"
        "\n# Promises\n\n### p1 to Person 1\n\nshow Priya the plan\n"
        "\nmade 2026-11-20 · due 2026-11-27 · open\n"
        "\n# Aims\n\n## goal grow\n\nGrow Priya\n"
        "\n# Elsewhere\n\n## habit walk\n\nWalk with Priya and Person 1\n"
    )
    assert answer.err.splitlines() == [
        "Left out: 1 private record about them. Read first, then add --private.",
        "Left out: 1 reflection that names them. Read first, then add --reflections.",
        HOLD,
    ]


def test_private_records_and_reflections_come_along_when_asked_for(trustlog: Trustlog) -> None:
    answer = trustlog("person", "export", "priya", "--private", "--reflections")

    assert "looks tired" in answer.out
    assert "## reflection of week 2026-11-16, answer 1\n\nPriya and Person " in answer.out
    assert "Tom" not in answer.out
    assert answer.err == HOLD + "\n"


def test_as_json_it_is_one_object(trustlog: Trustlog) -> None:
    body = json.loads(trustlog("person", "export", "priya", "--json").out)

    assert [each["number"] for each in body["moments"]] == [1, 2]
    assert [each["number"] for each in body["promises"]] == [1]
    assert body["aims"] == [{"kind": "goal", "slug": "grow", "text": "Grow Priya"}]
    assert (body["private_left_out"], body["reflections_left_out"]) == (1, 1)


def test_a_file_is_for_its_owner_alone(trustlog: Trustlog, home: Path) -> None:
    path = home / "priya.md"

    answer = trustlog("person", "export", "priya", "--output", str(path))

    assert answer.out == "Wrote ~/priya.md\n"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_text(encoding="utf-8").startswith("# Priya\n")


def test_backups_that_hold_them_are_named_and_can_be_exported_from(
    trustlog: Trustlog, home: Path
) -> None:
    trustlog("backup")
    backup = next((home / ".local/share/trustlog/backups").glob("*.db"))

    answer = trustlog("person", "export", "priya")
    again = trustlog("person", "export", "priya", "--journal", str(backup))

    assert (
        "Backups hold them too: ~/.local/share/trustlog/backups/journal-2026-11-20T154000.db."
        " Name one with --journal to export from it.\n"
    ) in answer.err
    assert again.out == answer.out


def test_nobody_has_nothing(trustlog: Trustlog) -> None:
    assert "Nobody in the journal is @mei." in trustlog("person", "export", "mei", code=1).err
