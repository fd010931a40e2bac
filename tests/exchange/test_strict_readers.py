"""Whatever a journal holds, strict readers of others read every export of it, and find the same."""

from __future__ import annotations

import csv
import json
import re
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given, settings
from icalendar import Calendar
from markdown_it import MarkdownIt
from tests.exchange.whole_journals import Drawn, journals, write
from tests.safety.hostile import driving
from tests.safety.running import said

from trustlog.command import AIMS

if TYPE_CHECKING:
    from markdown_it.token import Token

FRIDAY = {"TRUSTLOG_NOW": "2026-11-20T15:40", "TZ": "UTC"}
KINDS = ("markdown", "json", "jsonl", "csv", "ics")
RECEIVED = "feedback-received"
NUMBER = re.compile(r"\\#(\d+)(?: · |$)")


class Exported:
    """Every export of one journal, with what is private."""

    def __init__(self, folder: Path, drawn: Drawn) -> None:
        self.folder = folder
        self.journal = str(folder / "journal.db")
        write(folder / "journal.db", drawn)
        self.texts = {kind: self.export(kind, "--private") for kind in KINDS}
        self.export("markdown", "--private", "--daily", str(folder / "vault"))
        self.moments: list[dict[str, Any]] = json.loads(self.texts["json"])["moments"]

    def export(self, *words: str) -> str:
        answer = said("export", *words, "--journal", self.journal, environ=FRIDAY)
        assert (answer.code, answer.err) == (0, ""), words
        return answer.out


def check_json(exported: Exported, drawn: Drawn) -> None:
    """Every moment is there as it was written."""
    found = {each["number"]: each for each in exported.moments}
    for number, moment in enumerate(drawn["moments"], start=1):
        kept = found[number]
        assert kept["note"] == moment["note"]
        assert kept["day"] == moment["day"].isoformat()
        assert (kept["habit"], kept["effect"]) == (moment["habit"], moment["effect"])
        assert (tuple(kept["people"]), tuple(kept["tags"])) == (moment["people"], moment["tags"])
    told = json.loads(exported.texts["json"])["promises"]
    assert [each["text"] for each in told] == [each["text"] for each in drawn["promises"]]


def check_lines(exported: Exported) -> None:
    """Each line is an object of the JSON, in the same order, with its kind."""
    first, *rest = [json.loads(line) for line in exported.texts["jsonl"].splitlines()]
    whole = json.loads(exported.texts["json"])
    settings = {each["name"]: each["value"] for each in rest if each["kind"] == "setting"}
    objects = [_bare(each) for each in rest if each["kind"] != "setting"]

    assert (first["trustlog"], first["kind"]) == (1, "journal")
    assert settings == whole["settings"]
    assert objects == [each for part in whole.values() if isinstance(part, list) for each in part]


def _bare(line: dict[str, Any]) -> dict[str, Any]:
    """What a line holds besides its kind; an aim has one of its own."""
    return line if line["kind"] in AIMS else {key: line[key] for key in line if key != "kind"}


def check_table(exported: Exported) -> None:
    head, *rows = csv.reader(StringIO(exported.texts["csv"], newline=""), strict=True)

    assert head == [
        *("day", "time", "habit", "effect", "note", "people", "tags", "uid", "private"),
    ]
    assert [row[0] for row in rows] == [each["day"] for each in exported.moments]
    assert [row[2] for row in rows] == [each["habit"] or "" for each in exported.moments]
    assert [row[7] for row in rows] == [each["uid"] for each in exported.moments]
    assert [bool(row[8]) for row in rows] == [each["private"] for each in exported.moments]
    notes = [re.sub("^'('*[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20])", r"\1", row[4]) for row in rows]
    assert notes == [each["note"] for each in exported.moments]


def check_calendar(exported: Exported) -> None:
    events = Calendar.from_ical(exported.texts["ics"]).events

    assert len({event["UID"] for event in events}) == len(events) >= 3
    assert max(len(line.encode()) for line in exported.texts["ics"].split("\r\n")) <= 75


def headings_in(tokens: list[Token]) -> list[tuple[str, str]]:
    return [
        (token.tag, tokens[place + 1].content)
        for place, token in enumerate(tokens)
        if token.type == "heading_open" and token.tag in {"h1", "h2", "h3"}
    ]


def html_in(tokens: list[Token]) -> list[str]:
    inner = [child for token in tokens for child in token.children or ()]
    return [token.content for token in (*tokens, *inner) if token.type.startswith("html")]


def check_markdown(exported: Exported) -> None:
    """There are the headings of moments and promises and no other, and no HTML."""
    text = exported.texts["markdown"]
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    levels = [tag for tag, _ in headings_in(tokens)]
    numbers = [
        int(read[1])
        for token in tokens
        if token.type == "inline" and token.level == 1 and (read := NUMBER.match(token.content))
    ]
    promised = json.loads(exported.texts["json"])["promises"]
    days = [content[:10] for tag, content in headings_in(tokens) if tag == "h3"]

    assert html_in(tokens) == []
    assert levels.count("h3") == len(exported.moments) + len(promised)
    assert days[: len(exported.moments)] == [each["day"] for each in exported.moments]
    if all(not each["note"] for each in exported.moments):
        assert numbers == [each["number"] for each in exported.moments]
    assert {*numbers} >= {each["number"] for each in exported.moments if "\\#" not in each["note"]}
    assert driving(text) == []


def check_notes(exported: Exported) -> None:
    """The front matter of a day's note is what the day holds."""
    by_day: dict[str, list[dict[str, Any]]] = {}
    for moment in exported.moments:
        by_day.setdefault(moment["day"], []).append(moment)
    names = set()
    for path in sorted((exported.folder / "vault").iterdir()):
        text = path.read_text(encoding="utf-8")
        front = yaml.safe_load(text.split("\n---\n")[0].removeprefix("---\n"))
        assert driving(text) == []
        if "-W" in path.name:
            assert "week" in front["tags"][-1]
            continue
        here = by_day.get(path.stem, [])
        names.add(path.stem)
        assert front["date"].isoformat() == path.stem
        assert front["moments"] == len(here)
        slugs = {f"trustlog/{each['habit']}" for each in here if each["habit"]}
        assert {tag for tag in front["tags"] if "/" in tag} >= slugs - {"trustlog/None"}
        body = text.partition("<!-- trustlog:begin -->")[2]
        assert html_in(MarkdownIt("commonmark").parse(body)) == ["<!-- trustlog:end -->\n"]
    assert names >= {*by_day}


def check_back(exported: Exported) -> None:
    """Taken in by an empty journal, each export that can be comes out of it the same."""
    habits = sorted({each["habit"] for each in exported.moments if each["habit"]} - {RECEIVED})
    new = [word for slug in habits for word in ("--map", f"{slug}=new")]
    kinds: dict[str, list[str]] = {"json": [], "jsonl": [], **({"csv": new} if habits else {})}
    for kind, more in kinds.items():
        path, other = exported.folder / f"file.{kind}", str(exported.folder / f"{kind}.db")
        path.write_bytes(exported.texts[kind].encode())
        taken = said("import", str(path), "--yes", *more, "--journal", other, environ=FRIDAY)
        assert taken.code == 0, (kind, taken)
        back = said("export", kind, "--private", "--journal", other, environ=FRIDAY)
        assert back.out == exported.texts[kind], kind


def check_all(drawn: Drawn) -> None:
    with TemporaryDirectory() as folder:
        exported = Exported(Path(folder), drawn)
        check_json(exported, drawn)
        check_lines(exported)
        check_table(exported)
        check_calendar(exported)
        check_markdown(exported)
        check_notes(exported)
        check_back(exported)


@given(journals)
@settings(max_examples=15)
def test_strict_readers_read_every_export(drawn: Drawn) -> None:
    check_all(drawn)


@pytest.mark.long
@given(journals)
@settings(max_examples=3000)
def test_strict_readers_read_every_export_of_three_thousand_journals(drawn: Drawn) -> None:
    check_all(drawn)
