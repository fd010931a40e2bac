"""jrnl itself: what it writes is read, and it reads what is exported for it."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.elsewhere import file_of
from tests.safety.hostile import WORDS

from trustlog.cli.app import run
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.moments import EFFECTS, Moment
from trustlog.domain.text import clean_note, visible
from trustlog.exchange.incoming import Entry
from trustlog.exchange.jrnl import journal_as_jrnl
from trustlog.exchange.readers import jrnl as reader
from trustlog.exchange.readers.words import named_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Jrnl = Callable[..., str]

JRNL = Path(sys.executable).with_name("jrnl")
CONFIG = """\
colors: {{body: none, date: none, tags: none, title: none}}
default_hour: 9
default_minute: 0
editor: ''
encrypt: false
highlight: false
indent_character: '|'
journals: {{default: {{journal: {folder}/journal.txt}}}}
linewrap: 79
tagsymbols: '#@'
template: false
timeformat: '{timeformat}'
version: v4.6
"""
TITLES = {"listening": "Listen without a screen"}


def jrnl_in(folder: Path, timeformat: str = "%F %r") -> Jrnl:
    """jrnl with a journal of its own in a folder."""
    config = folder / "jrnl.yaml"
    config.write_text(CONFIG.format(folder=folder, timeformat=timeformat), encoding="utf-8")
    home = {"HOME": str(folder), "TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}

    def jrnl(*words: str, typed: str = "") -> str:
        command: list[str | Path] = [JRNL, "--config-file", config, *words]
        done = subprocess.run(
            command, input=typed, capture_output=True, env=home, check=False, encoding="utf-8"
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return jrnl


def entries_in(folder: Path) -> list[Entry]:
    found = [*reader.read(file_of((folder / "journal.txt").read_bytes()))]
    entries = [each for each in found if isinstance(each, Entry)]
    assert entries == found
    return entries


@pytest.mark.parametrize("timeformat", ["%F %r", "%b %d, %Y"])
def test_what_jrnl_writes_is_read(tmp_path: Path, timeformat: str) -> None:
    jrnl = jrnl_in(tmp_path, timeformat)
    jrnl("2026-11-18 09:15: Let @Priya finish. Her plan beat mine #listening")
    jrnl("2026-11-19 15:40: Thanked @tom*")
    text = "[2026-11-20 00:05] A late one\n[1] a footnote\n\nand more, @ana: [2026-01-01] no\n"
    jrnl("--import", typed=text)

    written = json.loads(jrnl("--format", "json"))
    entries = entries_in(tmp_path)
    from_json = [*reader.read(file_of(json.dumps(written).encode()))]

    timed = "%H" in timeformat or "%r" in timeformat
    assert [(each.day, each.at) for each in entries] == [
        (date(2026, 11, 18), time(9, 15) if timed else None),
        (date(2026, 11, 19), time(15, 40) if timed else None),
        (date(2026, 11, 20), time(0, 5) if timed else None),
    ]
    assert [each.note for each in entries] == [
        "Let @Priya finish.\nHer plan beat mine #listening",
        "Thanked @tom",
        "A late one\n[1] a footnote\n\nand more, @ana: [2026-01-01] no",
    ]
    assert [each.people for each in entries] == [("priya",), ("tom",), ("ana",)]
    assert [each.tags for each in entries] == [("listening",), ("starred",), ()]
    if timed:
        assert [each.source_id for each in entries] == [
            each.source_id for each in from_json if isinstance(each, Entry)
        ]


def moment(note: str, *, number: int = 1, **more: Any) -> Moment:
    """A moment of 15:40 in Berlin on Friday 20 November, or of another minute."""
    given: dict[str, Any] = {
        "number": number,
        "uid": "",
        "day": date(2026, 11, 20),
        "at": datetime(2026, 11, 20, 14, 40, tzinfo=UTC),
        "utc_offset": 60,
        "timed": True,
        "habit": None,
    }
    return Moment(**{**given, **more}, note=note)


MOMENTS = (
    moment("Let Priya finish. Her plan beat mine", habit="listening", people=("priya",)),
    moment("", habit="listening", people=("tom",), tags=("planning", "q4/hiring")),
    moment("**bold**", effect="cost", private=True),
    moment("* one\n* two *", tags=("starred",)),
    moment("rocks", tags=("starred", "planning")),
    moment("x\n[2026-01-01 10:00] no date\n[1] a footnote\n\n[yesterday] none"),
    moment("with @Ana here #planning", people=("ana",), tags=("planning",)),
    moment("", people=("ana",)),
)
WRITTEN = """\
[2026-11-20 15:40] Let Priya finish. Her plan beat mine
@priya #listening

[2026-11-20 15:40] Listen without a screen
@tom #planning #q4/hiring #listening

[2026-11-20 15:40]
**bold**
#cost #private

[2026-11-20 15:40] *
* one
* two *

[2026-11-20 15:40] rocks *
#planning

[2026-11-20 15:40] x
 [2026-01-01 10:00] no date
[1] a footnote

 [yesterday] none

[2026-11-20 15:40] with @Ana here #planning

[2026-11-20 15:40] @ana
"""
READ = (
    ("Let Priya finish. Her plan beat mine", "@priya #listening", False),
    ("Listen without a screen", "@tom #planning #q4/hiring #listening", False),
    ("**bold**", "#cost #private", False),
    ("* one", "* two *", True),
    ("rocks", "#planning", True),
    ("x", "[2026-01-01 10:00] no date\n[1] a footnote\n\n [yesterday] none", False),
    ("with @Ana here #planning", "", False),
    ("@ana", "", False),
)


def exported(moments: Sequence[Moment]) -> str:
    return "".join(journal_as_jrnl(moments, TITLES))


def read_by(jrnl: Jrnl, folder: Path, text: str) -> list[dict[str, Any]]:
    (folder / "journal.txt").write_text(text, encoding="utf-8")
    entries: list[dict[str, Any]] = json.loads(jrnl("--format", "json"))["entries"]
    return entries


def test_an_entry_has_what_a_moment_has() -> None:
    assert exported(MOMENTS).replace("] \n", "]\n") == WRITTEN


def test_jrnl_reads_what_is_exported_for_it(tmp_path: Path) -> None:
    entries = read_by(jrnl_in(tmp_path), tmp_path, exported(MOMENTS))

    assert [(each["title"], each["body"], each["starred"]) for each in entries] == [*READ]
    assert {(each["date"], each["time"]) for each in entries} == {("2026-11-20", "15:40")}
    assert sorted(entries[1]["tags"]) == ["#listening", "#planning", "#q4/hiring", "@tom"]


def all_of(jrnl: Jrnl) -> dict[str, Any]:
    """What jrnl tells of its journal, the tags of an entry in order: jrnl has them in none."""
    told: dict[str, Any] = json.loads(jrnl("--format", "json"))
    for entry in told["entries"]:
        entry["tags"].sort()
    return told


def test_a_journal_of_jrnl_comes_back_to_it_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRUSTLOG_NOW", "2026-11-20T15:40")
    jrnl = jrnl_in(tmp_path)
    jrnl("2026-11-18 09:15: Let @priya finish. Her plan beat mine #listening")
    jrnl("2026-11-19 15:40: Thanked @tom for the rollback*")
    jrnl("--import", typed="[2026-11-20 10:05] A long one?\n\n  indented, @ana\n[1] a footnote\n")
    before = all_of(jrnl)
    exported_file = tmp_path / "out.txt"

    assert run(["import", str(tmp_path / "journal.txt"), "--yes"]) == 0
    assert run(["export", "jrnl", "--output", str(exported_file)]) == 0
    read_by(jrnl, tmp_path, exported_file.read_text(encoding="utf-8"))

    assert all_of(jrnl) == before


def test_what_came_as_text_is_there_already_when_it_comes_as_json(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRUSTLOG_NOW", "2026-11-20T15:40")
    text, data = tmp_path / "journal.txt", tmp_path / "journal.json"
    text.write_text("[2026-11-18 09:15] Let @priya finish. Then #listening\n", encoding="utf-8")
    assert run(["import", str(text)]) == 0
    data.write_text(jrnl_in(tmp_path)("--format", "json"), encoding="utf-8")
    capsys.readouterr()

    assert run(["import", str(data)]) == 0
    assert capsys.readouterr().out == f"Nothing of {data} is new; nothing changed.\n"


def as_it_is_meant(moment: Moment) -> dict[str, Any]:
    """What jrnl is to read: its words with the blanks between them apart, then the marks."""
    at = moment.at + timedelta(minutes=moment.utc_offset)
    note = visible(moment.note) or (TITLES[moment.habit] if moment.habit else "")
    named = named_in(note)
    tags = [each for each in moment.tags if each != "starred"]
    tags += [moment.habit] if moment.habit else []
    tags += [moment.effect] if moment.effect != "built" else []
    marks = [f"@{each}" for each in moment.people if each not in named.people]
    marks += [f"#{each}" for each in tags if each not in named.tags]
    return {
        "date": f"{at:%Y-%m-%d}",
        "time": f"{at:%H:%M}",
        "starred": "starred" in moment.tags,
        "words": [*note.split(), *marks],
    }


def as_jrnl_says(entry: dict[str, Any]) -> dict[str, Any]:
    words = f"{entry['title']} {entry['body']}".split()
    return {"words": words, **{key: entry[key] for key in ("date", "time", "starred")}}


def kept(text: str) -> str:
    """A text as a moment keeps it; what none does is left out."""
    try:
        return clean_note(text)
    except (RefusedError, UnreadableError):
        return "x"


LINES = st.one_of(
    WORDS,
    st.sampled_from(
        (
            *("[2026-11-20 10:00] ", "[2026-11-20] x", "[1] ", "[a\nb] x", "*", "**x**", "x *"),
            *("[1999] x", "[10:00:00] x", "[[2026-11-20] x", "[] x", "\n", "...", "?! x", "a. b"),
        )
    ),
)
MOMENTS_OF_ANY_KIND = st.builds(
    moment,
    st.lists(LINES, max_size=4).map("\n".join).map(kept),
    habit=st.sampled_from((None, "listening")),
    effect=st.sampled_from(EFFECTS),
    people=st.sampled_from(((), ("priya",), ("priya", "ana-lee"))),
    tags=st.sampled_from(((), ("planning",), ("1:1-late", "starred"), ("starred",))),
).filter(lambda moment: bool(moment.note or moment.habit or moment.people))


def in_turn(moments: list[Moment]) -> list[Moment]:
    """A minute each: jrnl puts its entries in order."""
    start = datetime(2026, 11, 20, tzinfo=UTC)
    return [each.but(at=start + timedelta(minutes=at)) for at, each in enumerate(moments)]


@pytest.mark.parametrize("times", [4, pytest.param(100, marks=pytest.mark.long)])
def test_jrnl_reads_any_note_back(tmp_path: Path, times: int) -> None:
    jrnl = jrnl_in(tmp_path)

    @settings(max_examples=times, suppress_health_check=[HealthCheck.too_slow])
    @given(st.lists(MOMENTS_OF_ANY_KIND, min_size=1, max_size=60).map(in_turn))
    def reads(moments: list[Moment]) -> None:
        entries = read_by(jrnl, tmp_path, exported(moments))
        assert [*map(as_jrnl_says, entries)] == [*map(as_it_is_meant, moments)]

    reads()
