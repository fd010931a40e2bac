"""Notes for a vault: what they look like, and that no note of a person's leaves its place in them.

Each is read by a YAML parser and a Markdown parser.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from tests.journals import moment

from trustlog.domain.weeks import week_of
from trustlog.exchange.daily import Style, day_name, day_note, days_of_file, week_name, week_note
from trustlog.exchange.marked import BEGIN, END, merged

if TYPE_CHECKING:
    from markdown_it.token import Token

    from trustlog.domain.moments import Moment
    from trustlog.exchange.marked import Note

DAY = date(2026, 11, 20)
TITLES = {"listening": "Listen without a screen", "feedback-given": "Give usable feedback"}
NAMES = {"ana": "Ana", "tom": "Tom O'Neill", "team": "the team"}
STYLE = Style(titles=TITLES, names=NAMES)
READER = MarkdownIt("commonmark").enable("table")


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 20, hour, minute, tzinfo=UTC)


def item(style: Style = STYLE, /, **said: Any) -> str:
    """The one item of a day with one moment."""
    note = day_note(DAY, [moment(42, at=at(14, 30), **said)], style)
    heading = "# Friday, 20 November 2026\n\n"
    assert note.part.startswith(heading)
    return note.part.removeprefix(heading)


def written(note: Note) -> str:
    data = merged(None, note, name="a.md")
    assert data is not None
    return data.decode()


def read(text: str) -> tuple[dict[str, Any], list[Token]]:
    """The front matter and the blocks of a file."""
    assert text.startswith("---\n")
    front, _, body = text.removeprefix("---\n").partition("\n---\n")
    return yaml.safe_load(front), READER.parse(body)


def items(blocks: list[Token]) -> list[str]:
    """The first line of every item of the file's own lists."""
    places = [n for n, b in enumerate(blocks) if (b.type, b.level) == ("list_item_open", 1)]
    return [blocks[place + 2].content for place in places]


def strangers(blocks: list[Token]) -> list[str]:
    """The headings and the HTML that are not what a day's note has."""
    kinds = [n for n, b in enumerate(blocks) if b.type == "heading_open" and b.tag == "h1"]
    found = [blocks[n + 1].content for n in kinds]
    found += [b.content.strip() for b in blocks if b.type == "html_block"]
    found += [
        child.content for b in blocks for child in b.children or () if child.type == "html_inline"
    ]
    return [each for each in found if each not in ("Friday, 20 November 2026", BEGIN, END)]


def test_a_moment_is_an_item_with_fields_and_an_identity() -> None:
    assert item(habit="feedback-given", people=("ana",), note="Named one concrete strength.") == (
        "- 14:30 **Give usable feedback** with [[Ana]] – Named one concrete strength."
        " [habit:: feedback-given] [effect:: built] [id:: 42] ^tl-42\n"
    )


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ({}, "- 14:30 **Note** [effect:: built] [id:: 42] ^tl-42\n"),
        (
            {"timed": False, "effect": "cost", "private": True},
            "- **Note** [effect:: cost] [id:: 42] [private:: true] ^tl-42\n",
        ),
        (
            {"people": ("new-one",), "tags": ("27", "b/c")},
            "- 14:30 **Note** with [[New One]] #27 #b/c [effect:: built] [id:: 42] ^tl-42\n",
        ),
        (
            {"utc_offset": 600, "note": "[x] is no task"},
            "- 00:30 **Note** – [x] is no task [effect:: built] [id:: 42] ^tl-42\n",
        ),
    ],
    ids=["bare", "no-time", "people-and-tags", "elsewhere"],
)
def test_an_item_says_what_there_is_to_say(said: dict[str, Any], line: str) -> None:
    assert item(**said) == line


HEAD = "- 14:30 **Note**"
TAIL = "[effect:: built] [id:: 42] ^tl-42\n"


@pytest.mark.parametrize(
    ("note", "lines"),
    [
        ("a title\n\nand\nmore", f"{HEAD} – a title {TAIL}\n  and\n  more\n"),
        ("a title\n  \n\n    code", f"{HEAD} – a title {TAIL}\n      code\n"),
        ("one\ntwo", f"{HEAD} {TAIL}\n  one\n  two\n"),
        ("# one\n\ntwo", f"{HEAD} {TAIL}\n  ## one\n\n  two\n"),
        ("- one\n- two", f"{HEAD} {TAIL}\n  - one\n  - two\n"),
        ("- one", f"{HEAD} {TAIL}\n  - one\n"),
        ("```\nopen", f"{HEAD} {TAIL}\n  ```\n  open\n  ```\n"),
        ("> quoted", f"{HEAD} {TAIL}\n  > quoted\n"),
        ("---", f"{HEAD} {TAIL}\n  \\---\n"),
        ("**bold** and 1. not", f"{HEAD} – **bold** and 1. not {TAIL}"),
        ("#tag <b>", f"{HEAD} – #tag &lt;b> {TAIL}"),
        ("`code ^tl-1", f"{HEAD} – `code ^tl-1 {TAIL}"),
        ("50 %% off", f"{HEAD} – 50 %\\% off {TAIL}"),
        ("50 %% off %%", f"{HEAD} – 50 %% off %% {TAIL}"),
        ("$$$", f"{HEAD} – $\\$\\$ {TAIL}"),
        (END, f"{HEAD} – &lt;!-- trustlog:end --> {TAIL}"),
        (f"`{END}`", f"{HEAD} – `&lt;!-- trustlog:end -->` {TAIL}"),
        (f"```\n{END}\n```", f"{HEAD} {TAIL}\n  ```\n  &lt;!-- trustlog:end -->\n  ```\n"),
        ("a\r\nb\u2028\x1b[2J", f"{HEAD} {TAIL}\n  a\n  b\\u{{2028}}\\x1b[2J\n"),
    ],
)
def test_what_is_no_plain_line_stands_below_its_item(note: str, lines: str) -> None:
    assert item(note=note) == lines


@pytest.mark.parametrize(
    ("links", "said"),
    [
        ("wiki", "[[Ana B]], [[Tom O'Neill]]"),
        ("md", "[Ana B](<Ana B.md>), [Tom O'Neill](<Tom O'Neill.md>)"),
        ("none", "Ana B, Tom O'Neill"),
    ],
)
def test_links_are_of_the_kind_asked_for(links: str, said: str) -> None:
    style = STYLE.but(links=links, names=NAMES | {"ana": "Ana]]|#^/B"})

    assert item(style, people=("ana", "tom")).startswith(f"{HEAD} with {said} [")


def test_the_front_matter_has_day_tags_people_and_count() -> None:
    moments = [
        moment(1, habit="listening", people=("tom", "ana")),
        moment(2, habit="feedback-given", people=("ana",), tags=("q4",)),
    ]

    assert day_note(DAY, moments, STYLE).front == (
        "---\n"
        "date: 2026-11-20\n"
        "tags:\n"
        "  - trustlog\n"
        "  - trustlog/feedback-given\n"
        "  - trustlog/listening\n"
        "people:\n"
        '  - "[[Ana]]"\n'
        '  - "[[Tom O\'Neill]]"\n'
        "moments: 2\n"
        "---\n"
    )


def test_only_wiki_links_are_links_in_front_matter() -> None:
    moments = [moment(1, people=("ana",))]

    for links in ("md", "none"):
        front = day_note(DAY, moments, STYLE.but(links=links)).front
        assert '\npeople:\n  - "Ana"\nmoments: 1\n' in front


def test_a_day_is_told_in_the_order_of_its_hours() -> None:
    moments = [
        moment(1, at=at(15)),
        moment(2, at=at(9)),
        moment(4, at=at(12), timed=False),
        moment(3, at=at(12), timed=False),
    ]

    _, blocks = read(written(day_note(DAY, moments, STYLE)))

    assert [line.rpartition("^")[2] for line in items(blocks)] == ["tl-2", "tl-3", "tl-4", "tl-1"]


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Say *what* [it] is", r"Say \*what\* \[it\] is"),
        ("<b>_#1_</b> ^x |$", r"\<b>\_\#1\_\</b> \^x \|\$"),
        ("Q&A &amp; 5 %% == `x`", r"Q&A \&amp; 5 \%% \== \`x\`"),
        (" \n two\nlines ", "two lines"),
        ("", "listening"),
    ],
)
def test_a_title_is_text(title: str, said: str) -> None:
    style = STYLE.but(titles={"listening": title})

    line = item(style, habit="listening")

    assert line.startswith(f"- 14:30 **{said}** [habit:: listening]")


WEEK = week_of(DAY, 0)
WEEKLY = [
    moment(1, day=date(2026, 11, 16), habit="listening"),
    moment(2, day=date(2026, 11, 16), habit="listening", effect="neutral"),
    moment(3, day=date(2026, 11, 16)),
    moment(4, day=DAY, habit="listening", effect="cost"),
    moment(5, day=DAY, habit="feedback-given", effect="cost"),
]


def test_a_week_has_its_days_and_a_count_for_each_habit() -> None:
    assert written(week_note(WEEK, WEEKLY, STYLE)) == (
        "---\n"
        "week: 2026-W47\n"
        "date: 2026-11-16\n"
        "tags:\n"
        "  - trustlog\n"
        "  - trustlog/week\n"
        "moments: 5\n"
        "---\n"
        "<!-- trustlog:begin -->\n"
        "# Week 47, Mon 16 – Sun 22 Nov 2026\n"
        "\n"
        "- [[2026-11-16|Monday, 16 November]]: 3 moments\n"
        "- [[2026-11-20|Friday, 20 November]]: 2 moments\n"
        "\n"
        "## Habits\n"
        "\n"
        "- **Give usable feedback** – 1 moment"
        " [habit:: feedback-given] [moments:: 1] [done:: 0]\n"
        "- **Listen without a screen** – 3 moments, done on 1 day"
        " [habit:: listening] [moments:: 3] [done:: 1]\n"
        "- Without a habit: 1 moment\n"
        "<!-- trustlog:end -->\n"
    )


@pytest.mark.parametrize(
    ("links", "line"),
    [
        ("md", "- [Monday, 16 November](2026-11-16.md): 3 moments\n"),
        ("none", "- Monday, 16 November: 3 moments\n"),
    ],
)
def test_a_week_links_its_days_as_asked_for(links: str, line: str) -> None:
    assert line in week_note(WEEK, WEEKLY, STYLE.but(links=links)).part


@pytest.mark.parametrize(
    ("day", "week_start", "name"),
    [
        (date(2026, 11, 20), 0, "2026-W47.md"),
        (date(2026, 11, 22), 0, "2026-W47.md"),
        (date(2026, 11, 22), 6, "2026-W48.md"),
        (date(2027, 1, 3), 0, "2026-W53.md"),
        (date(2024, 12, 30), 0, "2025-W01.md"),
        (date(2025, 12, 28), 6, "2026-W01.md"),
    ],
)
def test_a_week_is_called_by_its_number(day: date, week_start: int, name: str) -> None:
    week = week_of(day, week_start)

    assert week_name(week) == name
    assert days_of_file(name, week_start) == week.ends


@given(st.dates(min_value=date(1970, 1, 1)), st.sampled_from([0, 5, 6]))
def test_a_name_tells_the_days_of_its_note(day: date, week_start: int) -> None:
    if day.year == 9999:
        return
    week = week_of(day, week_start)

    assert days_of_file(day_name(day), week_start) == (day, day)
    assert days_of_file(week_name(week), week_start) == week.ends


@pytest.mark.parametrize(
    "name",
    [
        *("2026-02-30.md", "2025-W53.md", "2026-W00.md", "0000-W01.md", "0001-W01.md"),
        *("2026-11-20.markdown", "2026-11-20 (copy).md", "٢٠٢٦-11-20.md", "2026-11-20.md\n"),
    ],
)
def test_no_other_name_is_the_name_of_a_note(name: str) -> None:
    assert days_of_file(name, 6) is None


PIECES = [
    *("# ", "## ", "###### ", "- ", "* ", "-", "1. ", "14. ", "> ", ">", ">> ", "[ ] "),
    *("```", "````", "~~~", "`", "---", "===", "<b>", "<!-- ", "-->", "<pre>", "</p>", "a", "text"),
    *("\\", "|", "|---|---|", "[x]: /u ", "[x](", "[[", "]]", "**", "_", "%%", "$$", " ^tl-1"),
    *(" ", "    ", "\t", "\n", "\n", "\n\n", "\r\n", "\u2028", "[id:: 1]", BEGIN, END, "é", "😀"),
]
HOSTILE = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@settings(max_examples=1_500, derandomize=True)
@given(st.lists(HOSTILE, min_size=1, max_size=3), HOSTILE, HOSTILE)
def test_no_text_leaves_its_place(notes: list[str], title: str, name: str) -> None:
    moments: list[Moment] = [
        moment(n, at=at(n), habit="listening", people=("ana",), note=note)
        for n, note in enumerate(notes, start=1)
    ]
    style = Style(titles={"listening": title}, names={"ana": name})

    note = day_note(DAY, moments, style)
    text = written(note)
    front, blocks = read(text)

    assert [line.rpartition(" ")[2] for line in items(blocks)] == [
        f"^tl-{n}" for n in range(1, len(notes) + 1)
    ]
    assert strangers(blocks) == []
    assert [b.content.strip() for b in blocks if b.type == "html_block"] == [BEGIN, END]
    assert front["date"] == DAY
    assert front["moments"] == len(notes)
    assert front["tags"] == ["trustlog", "trustlog/listening"]
    assert len(front["people"]) == 1
    assert text.count("\n<!-- trustlog:") == 2
    assert merged(text.encode(), note, name="a.md") == text.encode()
    assert merged(text.encode(), None, name="a.md") is None


@settings(max_examples=300, derandomize=True)
@given(HOSTILE.filter(lambda title: title.strip(" \t\r\n")))
def test_a_title_reads_back_as_it_was(title: str) -> None:
    blocks = READER.parse(item(STYLE.but(titles={"listening": title}), habit="listening"))
    children = next(b.children or [] for b in blocks if b.type == "inline")
    kinds = [child.type for child in children]
    bold = children[kinds.index("strong_open") + 1 : kinds.index("strong_close")]

    from trustlog.domain.text import one_line

    assert "".join(child.content for child in bold) == one_line(title).strip()
