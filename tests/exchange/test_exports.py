"""Exports are contracts down to the byte: whole files, from one small journal of awkward notes.

`python -m tests.exchange.test_exports` writes the golden files anew.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from markdown_it import MarkdownIt

from trustlog.cli.app import run
from trustlog.domain.cadences import cadence_of
from trustlog.domain.habits import Template
from trustlog.domain.operations import Operation
from trustlog.domain.rules import Rules
from trustlog.domain.text import clean_note
from trustlog.domain.times import When
from trustlog.practice.moments import Entry, log
from trustlog.practice.settings import set_to
from trustlog.store.journal import Journal
from trustlog.store.making import make_journal
from trustlog.store.opening import open_journal

GOLDEN = Path(__file__).parents[1] / "golden"
KINDS = ("markdown", "json", "jrnl")
DAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 15, 40, tzinfo=UTC)
BERLIN = timezone(timedelta(hours=1))
LISTENING = Template(
    slug="listening",
    title="Listen without a screen",
    cadence="every weekday",
    framework="micro-moments",
    description="",
    question="Whose words did you take in completely?",
    cue="If someone starts telling me, then I push my screen aside.",
    aliases=("li",),
)


def at(day: date, hour: int, minute: int = 0) -> When:
    return When(
        day=day,
        at=datetime(day.year, day.month, day.day, hour, minute, tzinfo=BERLIN),
        timed=True,
    )


def some_time(day: date) -> When:
    return at(day, 12).but(timed=False)


MONDAY, YEARS_END = date(2026, 11, 16), date(2025, 12, 31)
ENTRIES = (
    Entry(
        when=at(DAY, 15, 40),
        effect="built",
        habit=LISTENING,
        note="Let Priya finish; her plan beat mine",
        people=("priya", "tom"),
        tags=("planning", "q4/hiring"),
    ),
    Entry(when=some_time(YEARS_END), effect="cost", note="Cancelled the 1:1", people=("diego",)),
    Entry(when=at(DAY, 9), effect="built", note="nobody else reads this", private=True),
    Entry(when=some_time(MONDAY), effect="neutral", habit=LISTENING),
    Entry(when=at(MONDAY, 8), effect="built", note="---\ntitle: not front matter\n---\nbelow it"),
    Entry(when=at(MONDAY, 9), effect="built", note="# A heading\n\n## Another\n\nUnderlined\n==="),
    Entry(when=at(MONDAY, 10), effect="built", note="```python\n# in a fence that stays open"),
    Entry(
        when=at(MONDAY, 11),
        effect="built",
        note="<script>alert(1)</script> & <!-- gone\n\n<div>\n\n`<kept>`",
    ),
    Entry(
        when=at(MONDAY, 12),
        effect="built",
        note="[bold] [/] :warning: \x1b[31mred\x1b[0m \u202eright to left\ttab\n> quoted\n- item",
        people=("team",),
    ),
    Entry(
        when=at(MONDAY, 13),
        effect="built",
        note="日本語 👩\u200d👩\u200d👧 élan\n\n[x]: https://example.org\n\n| a | b |\n|---|---|",
    ),
)


def journal_in(path: Path) -> None:
    """Log the entries, each with an identity of its own that is always the same."""
    make_journal(str(path))
    journal = Journal(open_journal(str(path)), lambda: open_journal(str(path)))
    numbers = count(1)

    def uid() -> str:
        return f"01a1f99d-5480-7000-8000-{next(numbers):012d}"

    for entry in ENTRIES:
        operation = Operation(uid=uid(), verb="add", subject="", day=DAY, at=NOW)
        log(journal, entry.but(note=clean_note(entry.note)), operation, Rules(), uid)
    operation = Operation(uid=uid(), verb="config set", subject="", day=DAY, at=NOW)
    rules = (Rules(), Rules(day_ends_at=time(4)))
    set_to(journal, "day_ends_at", "04:00", operation, rules)
    journal.close()


def exported(kind: str, folder: Path, *more: str) -> bytes:
    """What the command writes into a file."""
    journal, out = folder / "journal.db", folder / f"out.{kind}"
    if not journal.exists():
        journal_in(journal)
    words = ["export", kind, "--output", str(out), "--force", "--journal", str(journal)]
    assert run([*words, *more]) == 0
    return out.read_bytes()


@pytest.mark.parametrize("kind", KINDS)
def test_an_export_is_the_same_bytes_at_every_time(kind: str, tmp_path: Path) -> None:
    first = exported(kind, tmp_path)

    assert first == (GOLDEN / f"journal.{kind}").read_bytes()
    assert exported(kind, tmp_path) == first


@pytest.mark.parametrize("kind", KINDS)
def test_an_export_ends_with_one_newline(kind: str, tmp_path: Path) -> None:
    text = exported(kind, tmp_path)

    assert text.endswith(b"\n")
    assert not text.endswith(b"\n\n")
    assert b"\r" not in text


@pytest.mark.parametrize("kind", KINDS)
def test_a_private_moment_is_exported_only_when_asked_for(kind: str, tmp_path: Path) -> None:
    assert b"nobody else reads this" not in exported(kind, tmp_path)
    assert b"nobody else reads this" in exported(kind, tmp_path, "--private")


def test_the_oldest_moment_comes_first() -> None:
    journal = json.loads((GOLDEN / "journal.json").read_text(encoding="utf-8"))

    numbers = [moment["number"] for moment in journal["moments"]]

    assert numbers == [2, 4, 5, 6, 7, 8, 9, 10, 1]


def test_json_gives_every_note_back_as_it_was_kept() -> None:
    journal = json.loads((GOLDEN / "journal.json").read_text(encoding="utf-8"))

    notes = {moment["number"]: moment["note"] for moment in journal["moments"]}

    assert notes == {
        number: clean_note(entry.note)
        for number, entry in enumerate(ENTRIES, start=1)
        if not entry.private
    }


def test_no_sign_that_steers_a_terminal_is_exported() -> None:
    for kind in KINDS:
        text = (GOLDEN / f"journal.{kind}").read_text(encoding="utf-8")

        assert [sign for sign in "\x1b\u202e" if sign in text] == []


def test_the_markdown_has_no_heading_but_its_own() -> None:
    text = (GOLDEN / "journal.markdown").read_text(encoding="utf-8")
    parsed = MarkdownIt("commonmark").enable("table").parse(text)

    headings = [
        (token.tag, parsed[place + 1].content)
        for place, token in enumerate(parsed)
        if token.type == "heading_open" and token.tag in {"h1", "h2", "h3"}
    ]

    assert headings == [
        *(("h1", "2025"), ("h2", "December"), ("h3", "2025-12-31")),
        *(("h1", "2026"), ("h2", "November"), ("h3", "2026-11-16 Listen without a screen")),
        *(("h3", f"2026-11-16 {hour:02}:00") for hour in range(8, 14)),
        ("h3", "2026-11-20 15:40 Listen without a screen"),
    ]


def test_the_habits_and_the_settings_that_differ_go_along() -> None:
    journal: dict[str, Any] = json.loads((GOLDEN / "journal.json").read_text(encoding="utf-8"))

    assert journal["settings"] == {"day_ends_at": "04:00"}
    assert [habit["slug"] for habit in journal["habits"]] == ["listening"]
    assert journal["habits"][0]["cadence"] == cadence_of("every weekday").words
    assert [person["handle"] for person in journal["people"]] == ["priya", "tom", "diego", "team"]


def main() -> None:
    """Write the golden files."""
    for kind in KINDS:
        with TemporaryDirectory() as folder:
            (GOLDEN / f"journal.{kind}").write_bytes(exported(kind, Path(folder)))


if __name__ == "__main__":
    main()
