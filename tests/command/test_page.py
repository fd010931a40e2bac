"""`report --html`, `export html` and `share --html`: one file that asks nothing of anybody."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog

HOSTILE = (
    '</style></title><script src="https://x.invalid/a.js">alert(1)</script>'
    "<img src=x onerror=alert(1)> &lt;b&gt; {{ 7 * 7 }} {% raw %} \u202egnp.exe \x1b[31m"
)
SHOWN = HOSTILE.replace("\u202e", "\\u{202e}").replace("\x1b", "\\x1b")
NAME = '<img src=x onerror="alert(2)">&lt;\u202e</title>'
PAGES = (
    *("report --html -", "report last month --html -", "report quarter --html -"),
    *("report year --html -", "export html", "export html --with priya", "share --html -"),
    *("export html --habit listening --since 2026-11-01", "export html --tag planning"),
)
ASKING = {"src", "srcset", "href", "action", "data", "poster", "background", "style", "xlink:href"}
VOID = {"meta", "link", "img", "br", "hr", "input"}


class Read(HTMLParser):
    """What a browser would make of a page: its elements, what they ask for, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: set[str] = set()
        self.asked: list[tuple[str, str]] = []
        self.styles: list[str] = []
        self.policy = ""
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        if tag not in VOID:
            self._open.append(tag)
        said = dict(attrs)
        if said.get("http-equiv") == "Content-Security-Policy":
            self.policy = said["content"] or ""
        for name, value in attrs:
            if name in ASKING or name.startswith("on"):
                self.asked.append((name, value or ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.asked += [(name, value or "") for name, value in attrs if name in ASKING]

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        (self.styles if self._open[-1:] == ["style"] else self.words).append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


@pytest.fixture
def hostile(trustlog: Trustlog) -> None:
    """A journal whose every word is an attempt at something."""
    trustlog("add", "listening", "--with", "priya", "--tag", "planning", "--", HOSTILE)
    trustlog("person", "edit", "priya", "--name", NAME)
    trustlog("habit", "edit", "listening", "--title", NAME)
    trustlog("promise", "add", HOSTILE, "--to", "priya", "--due", "tomorrow")
    trustlog("value", "add", HOSTILE, "--slug", "v", "--text", HOSTILE)
    trustlog("agreement", "add", "How we talk", "--with", "priya", "--mine", HOSTILE)
    trustlog("measure", "add", "m", "--title", NAME, "--unit", "<b>")
    trustlog("measure", "record", "m", "3")


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize("line", PAGES)
def test_what_was_typed_is_text_and_nothing_else(trustlog: Trustlog, line: str) -> None:
    page = trustlog(*line.split()).out
    read = Read(page)

    assert not read.elements & {"script", "img", "iframe", "object", "embed", "link", "form"}
    assert {name for name, _ in read.asked} <= {"href"}
    assert all(value.startswith("#") for _, value in read.asked)
    assert "\u202e" not in page
    assert "\x1b" not in page
    assert "x.invalid" not in re.sub(
        r"&lt;script src=&#34;https://x\.invalid/a\.js&#34;&gt;", "", page
    )
    if "last month" not in line and "tag" not in line:
        assert " ".join(SHOWN.split()) in read.text


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize("line", PAGES)
def test_its_policy_lets_in_its_own_style_alone(trustlog: Trustlog, line: str) -> None:
    read = Read(trustlog(*line.split()).out)
    [style] = read.styles

    hashed = b64encode(sha256(style.encode()).digest()).decode()
    assert read.policy == (
        f"default-src 'none'; style-src 'sha256-{hashed}'; base-uri 'none'; form-action 'none'"
    )
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize("line", ["report --html", "export html --output", "share --html"])
def test_a_page_is_written_for_its_owner_alone_and_never_over_a_file(
    trustlog: Trustlog, line: str
) -> None:
    trustlog("add", "listening")
    words = [*line.split(), "~/page.html"]
    path = Path.home() / "page.html"

    assert trustlog(*words).out == "Wrote ~/page.html\n"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_text(encoding="utf-8").startswith("<!doctype html>\n")
    assert trustlog(*words, code=1).err == (
        f"trustlog: {path} is there already. Name another file, or add --force.\n"
    )
    trustlog(*words, "--force")


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        pytest.param(
            "--html a.html --json",
            "--html writes a page, which is no screen. Ask for it alone.",
            id="two-forms",
        ),
        pytest.param(
            "--html a.html --svg a.svg",
            "--html writes a page, which is no screen. Ask for it alone.",
            id="two-files",
        ),
        pytest.param(
            "--html a.html --by framework",
            "--html writes a page, which is no screen. Ask for it alone.",
            id="by-framework",
        ),
        pytest.param(
            "--force",
            "--force is for the file that --svg FILE or --html FILE writes.",
            id="nothing-to-force",
        ),
    ],
)
def test_what_does_not_go_together_is_refused(
    trustlog: Trustlog, options: str, sentence: str
) -> None:
    trustlog("add", "listening")

    assert trustlog("report", *options.split(), code=2).err == f"trustlog: {sentence}\n"
    assert not Path("a.html").exists()


def test_what_is_private_is_left_out_and_said_to_be(trustlog: Trustlog) -> None:
    trustlog("add", "listening", "heard them", "--with", "priya")
    trustlog("note", "qsecret", "--with", "priya", "--private")
    trustlog("habit", "add", "qtherapy", "--private")
    trustlog("promise", "add", "qdentist", "--to", "priya", "--due", "fri", "--private")
    left = (
        "Left out what is private: 1 habit, 1 moment, 1 promise."
        " trustlog export html --private has it all.\n"
    )

    for words in (["report", "--html", "-"], ["export", "html"]):
        said = trustlog(*words)
        assert said.err == left
        assert not re.search("qsecret|qtherapy|qdentist", said.out)
        assert "What is private is left out." in said.out
    said = trustlog("export", "html", "--private")
    assert said.err == ""
    assert {*re.findall("qsecret|qtherapy", said.out)} == {"qsecret", "qtherapy"}
    assert "What is private is on it." in said.out


@pytest.mark.parametrize("line", PAGES)
def test_under_pseudonyms_nobody_is_named(trustlog: Trustlog, line: str) -> None:
    trustlog("add", "listening", "let Zoelqua finish", "--with", "zoelqua", "--tag", "planning")
    trustlog("add", "listening", "--with", "zoelqua", "--private")
    trustlog("promise", "add", "ask Zoelqua", "--to", "zoelqua", "--due", "tomorrow")
    trustlog("agreement", "add", "Talk with Zoelqua", "--with", "zoelqua")
    line = line.replace("priya", "zoelqua")

    said = trustlog(*line.split(), "--redact")

    assert "oelqua" not in said.out + said.err
    assert "Person " in said.out or "last month" in line or "share" not in line


def test_a_page_tells_of_the_days_that_were_asked_for(trustlog: Trustlog) -> None:
    trustlog("add", "listening", "early", "--with", "priya", "--on", "2026-10-05")
    trustlog("add", "recognition", "late", "--with", "tom", "--on", "2026-11-18")

    october = Read(trustlog("export", "html", "--until", "31 oct").out).text
    both = Read(trustlog("export", "html").out).text
    with_tom = Read(trustlog("export", "html", "--with", "tom").out).text

    assert "Mon 5 – Sat 31 Oct 2026" in october
    assert ("early" in october, "late" in october) == (True, False)
    assert "Mon 5 Oct – Fri 20 Nov 2026" in both
    assert "Moments 2 2 built" in both
    assert "Journal · with Tom" in with_tom
    assert ("early" in with_tom, "late" in with_tom) == (False, True)


def test_the_last_days_of_a_year_are_told_when_it_is_over(trustlog: Trustlog) -> None:
    trustlog("add", "listening", "heard", "--on", "2025-12-30")

    text = Read(trustlog("report", "last", "year", "--html", "-").out).text

    assert "Wed 1 Jan 2025 – Wed 31 Dec 2025" in text
    assert "Moments on 1 of 365 days, most on Tue 30 Dec 2025, 1." in text


def test_no_journal_is_said_to_be_none(trustlog: Trustlog) -> None:
    said = trustlog("report", "--html", "page.html")

    assert said.out == ""
    assert not Path("page.html").exists()
