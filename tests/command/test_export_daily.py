"""`export markdown --daily`: a vault that says what the journal says, and is otherwise left alone.

`python -m tests.command.test_export_daily` writes the golden files anew.
"""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
import yaml
from markdown_it import MarkdownIt
from tests.exchange.test_exports import journal_in
from tests.journals import moment

from trustlog.cli.app import run
from trustlog.command import daily
from trustlog.exchange.marked import BEGIN, END

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog

GOLDEN = Path(__file__).parents[1] / "golden" / "daily"
LONG_AGO = 1_000_000_000_000_000_000
"""A time in nanoseconds, for a file that nobody touched since."""


def held(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())}


def aged(folder: Path) -> None:
    for path in folder.iterdir():
        os.utime(path, ns=(LONG_AGO, LONG_AGO))


def touched(folder: Path) -> set[str]:
    """The files that were written since they were aged."""
    return {path.name for path in folder.iterdir() if path.stat().st_mtime_ns != LONG_AGO}


WEEK = {
    *("2026-11-12.md", "2026-W46.md"),
    *("2026-11-16.md", "2026-11-18.md", "2026-11-20.md", "2026-W47.md"),
}


def golden_in(folder: Path) -> dict[str, str]:
    journal = folder / "journal.db"
    if not journal.exists():
        journal_in(journal)
    words = ["export", "markdown", "--daily", str(folder / "vault"), "--journal", str(journal)]
    assert run(words) == 0
    return held(folder / "vault")


def test_the_vault_of_a_small_journal_of_awkward_notes(tmp_path: Path) -> None:
    assert golden_in(tmp_path) == held(GOLDEN)


def test_both_parsers_read_every_golden_file_back() -> None:
    found = {}
    for name, text in held(GOLDEN).items():
        front, _, body = text.removeprefix("---\n").partition("\n---\n")
        blocks = MarkdownIt("commonmark").enable("table").parse(body)
        marks = [block.content.strip() for block in blocks if block.type == "html_block"]
        tags = [block.tag if block.nesting == 1 else "" for block in blocks]
        assert marks == [BEGIN, END]
        assert tags.count("h1") == 1
        found[name] = (blocks[tags.index("h1") + 1].content, yaml.safe_load(front)["moments"])

    assert found == {
        "2025-12-31.md": ("Wednesday, 31 December 2025", 1),
        "2026-11-16.md": ("Monday, 16 November 2026", 7),
        "2026-11-20.md": ("Friday, 20 November 2026", 1),
        "2026-W01.md": ("Week 1, Mon 29 Dec 2025 – Sun 4 Jan 2026", 1),
        "2026-W47.md": ("Week 47, Mon 16 – Sun 22 Nov 2026", 8),
    }


@pytest.mark.usefixtures("logged_week")
def test_every_day_and_every_week_is_a_file_of_its_own(export: Trustlog, vault: Path) -> None:
    said = export()

    assert said.out == "Wrote 6 notes to ~/vault\n"
    assert {*held(vault)} == WEEK
    assert held(vault)["2026-11-16.md"] == (
        "---\n"
        "date: 2026-11-16\n"
        "tags:\n"
        "  - trustlog\n"
        "  - trustlog/listening\n"
        "people:\n"
        '  - "[[Ana]]"\n'
        "moments: 2\n"
        "---\n"
        "<!-- trustlog:begin -->\n"
        "# Monday, 16 November 2026\n"
        "\n"
        "- 09:00 **Listen without a screen** with [[Ana]] – first"
        " [habit:: listening] [effect:: built] [id:: 1] ^tl-1\n"
        "- **Note** – second [effect:: built] [id:: 2] ^tl-2\n"
        "<!-- trustlog:end -->\n"
    )
    assert "#q4 [habit:: listening]" in held(vault)["2026-11-20.md"]
    assert "[[2026-11-18|Wednesday, 18 November]]: 1 moment\n" in held(vault)["2026-W47.md"]


@pytest.mark.usefixtures("logged_week")
def test_a_second_run_writes_nothing(export: Trustlog, vault: Path) -> None:
    export()
    before = held(vault)
    aged(vault)

    said = export()

    assert said.out == "Nothing to write: ~/vault is up to date\n"
    assert held(vault) == before
    assert touched(vault) == set()


@pytest.mark.usefixtures("logged_week")
@pytest.mark.parametrize(
    ("change", "files"),
    [
        (["edit", "3", "--note", "other words"], {"2026-11-18.md"}),
        (["edit", "3", "--habit", "recognition"], {"2026-11-18.md", "2026-W47.md"}),
        (["edit", "3", "--on", "thu"], {"2026-11-18.md", "2026-11-19.md", "2026-W47.md"}),
        (["edit", "6", "--effect", "cost"], {"2026-11-12.md"}),
        (["delete", "1"], {"2026-11-16.md", "2026-W47.md"}),
        (["note", "new"], {"2026-11-20.md", "2026-W47.md"}),
        (["note", "new", "--private"], set()),
    ],
    ids=["note", "habit", "day", "effect", "deleted", "logged", "logged-for-oneself"],
)
def test_a_change_changes_its_day_and_its_week_and_nothing_else(
    trustlog: Trustlog, export: Trustlog, vault: Path, change: list[str], files: set[str]
) -> None:
    trustlog("add", "recognition")
    export()
    before = held(vault)
    aged(vault)

    trustlog(*change)
    export()

    names = {*before, *held(vault)}
    assert {name for name in names if before.get(name) != held(vault).get(name)} == files
    assert touched(vault) == files & {*held(vault)}

    trustlog("undo")
    export()
    assert held(vault) == before


@pytest.mark.usefixtures("logged_week")
def test_a_day_without_its_last_moment_is_taken_away(
    trustlog: Trustlog, export: Trustlog, vault: Path
) -> None:
    export()
    trustlog("delete", "3")
    trustlog("delete", "6")

    said = export()

    assert said.out == ("Wrote 1 note to ~/vault, 2 up to date, 3 without moments cleared\n")
    assert {*held(vault)} == WEEK - {"2026-11-18.md", "2026-11-12.md", "2026-W46.md"}


@pytest.mark.usefixtures("logged_week")
def test_a_day_is_taken_away_too_when_all_of_it_becomes_private(
    trustlog: Trustlog, export: Trustlog, vault: Path
) -> None:
    export()
    trustlog("edit", "3", "--private")
    export()

    assert "2026-11-18.md" not in held(vault)
    export("--private")
    assert "third [effect:: built] [id:: 3] [private:: true] ^tl-3" in held(vault)["2026-11-18.md"]


@pytest.mark.usefixtures("logged_week")
def test_private_moments_come_along_only_when_asked_for(export: Trustlog, vault: Path) -> None:
    export()
    assert "a secret" not in "".join(held(vault).values())
    assert "moments: 4\n" in held(vault)["2026-W47.md"]

    export("--private")
    assert "a secret" in held(vault)["2026-11-20.md"]
    assert "moments: 5\n" in held(vault)["2026-W47.md"]


@pytest.mark.usefixtures("logged_week")
def test_filters_choose_days_and_leave_the_others_alone(
    trustlog: Trustlog, export: Trustlog, vault: Path
) -> None:
    export("--since", "tue", "--until", "thu")
    assert {*held(vault)} == {"2026-11-18.md", "2026-W47.md"}
    assert "[[2026-11-20|Friday, 20 November]]" in held(vault)["2026-W47.md"]

    export()
    trustlog("delete", "1", "2", "3", "6")
    aged(vault)
    export("--since", "tue", "--until", "thu")
    assert {*held(vault)} == WEEK - {"2026-11-18.md"}
    assert touched(vault) == {"2026-W47.md"}


@pytest.mark.usefixtures("logged_week")
@pytest.mark.parametrize(
    ("words", "days"),
    [
        (["--habit", "listening"], {"2026-11-16.md", "2026-11-20.md"}),
        (["--with", "tom"], {"2026-11-18.md"}),
        (["--tag", "q4"], {"2026-11-20.md"}),
    ],
    ids=["habit", "person", "tag"],
)
def test_filters_choose_moments_and_take_no_note_away(
    export: Trustlog, vault: Path, words: list[str], days: set[str]
) -> None:
    export()
    before = held(vault)
    aged(vault)

    export(*words)
    assert touched(vault) <= {*days, "2026-W47.md"}
    assert {*held(vault)} == {*before}

    shutil.rmtree(vault)
    export(*words)
    assert {*held(vault)} == {*days, "2026-W47.md"}
    assert "second" not in "".join(held(vault).values())


@pytest.mark.usefixtures("logged_week")
@pytest.mark.parametrize(
    ("links", "there", "not_there"),
    [
        ("wiki", ["[[Tom]] –", '- "[[Tom]]"', "[[2026-11-18|"], ["](<"]),
        ("md", ["[Tom](<Tom.md>) –", '- "Tom"', "](2026-11-18.md)"], ["[["]),
        ("none", ["with Tom –", '- "Tom"', "- Wednesday, 18 November: "], ["[[", "]("]),
    ],
)
def test_links_are_of_the_kind_asked_for(
    export: Trustlog, vault: Path, links: str, there: list[str], not_there: list[str]
) -> None:
    export()
    export("--links", links)

    texts = held(vault)["2026-11-18.md"] + held(vault)["2026-W47.md"]
    assert [part for part in there if part not in texts] == []
    assert [part for part in not_there if part in texts] == []


def test_weeks_begin_when_the_journal_says(
    trustlog: Trustlog, export: Trustlog, vault: Path
) -> None:
    trustlog("note", "on a Sunday", "--on", "2026-11-15")
    export()
    assert {*held(vault)} == {"2026-11-15.md", "2026-W46.md"}

    trustlog("config", "set", "week_start", "sunday")
    export()
    assert {*held(vault)} == {"2026-11-15.md", "2026-W47.md"}


def test_a_journal_without_moments_writes_nothing(
    trustlog: Trustlog, export: Trustlog, vault: Path
) -> None:
    trustlog("note", "soon gone")
    trustlog("delete", "1")

    said = export()

    assert said.out == "Nothing to write: ~/vault is up to date\n"
    assert held(vault) == {}


def test_many_weeks_are_read_a_few_at_a_time(
    trustlog: Trustlog, export: Trustlog, vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day in ("2", "4", "9", "16", "20"):
        trustlog("note", f"on the {day}th", "--on", f"{day} nov")
    export()
    before = held(vault)
    shutil.rmtree(vault)

    monkeypatch.setattr(daily, "AT_ONCE", 1)
    export()

    assert held(vault) == before
    assert len(before) == 8


def test_only_whole_weeks_are_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(daily, "AT_ONCE", 2)
    days = [date(2026, 11, day) for day in (2, 9, 10, 11, 16)]

    weeks = daily._first_weeks([moment(n, day=day) for n, day in enumerate(days, start=1)], 0)

    assert [[each.day.day for each in moments] for _, moments in weeks] == [[2], [9, 10, 11]]


def main() -> None:
    """Write the golden files."""
    shutil.rmtree(GOLDEN, ignore_errors=True)
    GOLDEN.mkdir()
    with TemporaryDirectory() as folder:
        for name, text in golden_in(Path(folder)).items():
            (GOLDEN / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
