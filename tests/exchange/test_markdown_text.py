"""A note in a markdown file: as written where that is safe, and never out of its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from trustlog.domain.text import visible
from trustlog.exchange.markdown_text import note_in_markdown, tag_in_markdown, words_in_markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

PIECES = [
    *("# ", "## ", "###### ", "#", "- ", "* ", "-", "1. ", "14. ", "1.", "> ", ">", ">> "),
    *("```", "````", "~~~", "``", "`", "---", "===", "--", "=", "- - -", "***"),
    *("<b>", "<script>", "<!-- ", "</p>", "<?x", "a", "text", "\\", "|", "|---|---|"),
    *("[x]: /u ", "[x](y)", "**", " ", "  ", "    ", "\t", "\n", "\n", "\n", "\n\n", "\n> "),
    *("é", "\u200d", "\x1b[2J", "\u202e"),
]
NOTES = st.lists(st.sampled_from(PIECES), max_size=16).map("".join)
READER = MarkdownIt("commonmark").enable("table")
PLAIN = MarkdownIt("commonmark").disable(["html_block", "html_inline", "autolink"])


def tokens(parsed: list[Token]) -> Iterator[Token]:
    for token in parsed:
        yield token
        yield from tokens(token.children or [])


def trespasses(text: str) -> list[str]:
    """What a text does outside its own place under a heading of the third level."""
    parsed = READER.parse(f"### before\n\n{text}\n\n### after\n")
    headings = [
        (token.tag, token.level, parsed[place + 1].content)
        for place, token in enumerate(parsed)
        if token.type == "heading_open"
    ]
    found = [token.content for token in tokens(parsed) if token.type.startswith("html")]
    found += [title for tag, _, title in headings[1:-1] if tag in {"h1", "h2", "h3"}]
    if [headings[0], headings[-1]] != [("h3", 0, "before"), ("h3", 0, "after")]:
        found.append("the end")
    return found + [sign for sign in text if sign in "\x1b\u202e"]


def code(parsed: list[Token]) -> list[str]:
    kinds = {"fence", "code_block", "code_inline"}
    return [token.content.rstrip() for token in tokens(parsed) if token.type in kinds]


@settings(max_examples=1_500, derandomize=True)
@given(NOTES)
def test_no_note_leaves_its_place(note: str) -> None:
    text = note_in_markdown(note, 3)
    assert trespasses(text) == []
    assert not text.startswith("---\n")
    assert text != "---"


@pytest.mark.parametrize(
    "note", ["# x", "a\n===", "```\nopen", "<script>", "> <!-- open", "- ## x", "\x1b[2J"]
)
def test_a_note_passed_on_raw_leaves_its_place(note: str) -> None:
    assert trespasses(note) != []


@settings(max_examples=500, derandomize=True)
@given(NOTES)
def test_code_is_left_alone(note: str) -> None:
    text = note_in_markdown(note, 0)
    before = PLAIN.parse(visible(note))
    assume(text.count("\\") == visible(note).count("\\"))
    assume("|" not in note)
    assert [each.replace("&lt;", "<") for each in code(READER.parse(text))] == code(before)


@given(st.text(st.characters(categories=["L", "N", "Zs"], include_characters=".,;:!?'()\n")))
def test_plain_words_are_left_alone(note: str) -> None:
    assert note_in_markdown(note, 3) == visible(note)


@pytest.mark.parametrize(
    "note",
    [
        "",
        "Let Priya finish; her plan beat mine.",
        "a **bold** word, a #tag, [[wiki]], ![[embed]] and [x](https://example.org)",
        "- one\n- two\n  - three\n\n1. first\n2. second",
        "- [ ] to do\n- [x] done",
        "> quoted\n> `# x`",
        "```python\n# a comment\n<b>\n---\n```",
        "~~~~\n```\n# x\n~~~\n~~~~",
        "- see\n  ```\n  # x\n  ```\n  and `<b>`",
        "text\n\n    # indented code <b>\n    ---",
        "`a <b> c` and `` ` <i> ``",
        "a code `span\nover <two> lines`",
        "| a | b |\n| --- | --- |\n| 1 | 2 |",
        "one\n\n---\n\ntwo",
        "- item\n---",
        "1 < 2, a <- b, <3, 5 > 4",
        "\\<b>",
        "\\# no heading",
        "key:: value\n%%comment%%\n$$x$$\n^block",
    ],
)
def test_what_stays_in_its_place_stays_as_written(note: str) -> None:
    assert note_in_markdown(note, 3) == note


@pytest.mark.parametrize(
    ("level", "note", "text"),
    [
        (3, "# x", "#### x"),
        (1, "# x\n## y ##\n###### z", "## x\n### y ##\n**z**"),
        (3, "   ### x", "   ###### x"),
        (3, "#", "####"),
        (3, "> # x\n- # y\n  ## z", "> #### x\n- #### y\n  ##### z"),
        (3, "#x and #tag", "#x and #tag"),
        (3, "we met on\n14. # x", "we met on\n14. # x"),
        (3, ">\n    > # x", ">\n    \\> # x"),
        (3, ">> a\n    # x", ">> a\n\\# x"),
        (3, "#### deep ##\ntext", "**deep**\n\ntext"),
        (3, "text\n#### deep", "text\n\n**deep**"),
        (3, "> a\n> #### deep\n> b", "> a\n>\n> **deep**\n>\n> b"),
        (6, "# `<b>` <b>", "**`<b>` &lt;b>**"),
        (6, "#", "\\#"),
        (6, "# *", "\\*"),
    ],
)
def test_a_heading_stays_below_the_level(level: int, note: str, text: str) -> None:
    assert note_in_markdown(note, level) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Title\n===", "Title\n\\==="),
        ("Title\n---\ntext", "Title\n\\---\ntext"),
        ("Title\n-", "Title\n\\-"),
        ("> Title\n> ---", "> Title\n> \\---"),
        ("- Title\n  ===", "- Title\n  \\==="),
        ("---\ndate: 2026-11-20\n---", "\\---\ndate: 2026-11-20\n\\---"),
        ("===", "\\==="),
        ("-\n\n  Title\n---", "-\n\n  Title\n\\---"),
        ("# a | b\n--- | ---", "#### a | b\n\\--- | ---"),
        ("```a|b\n---\n```", "```a&#124;b\n---\n```"),
    ],
)
def test_a_line_that_would_change_the_one_above_is_escaped(note: str, text: str) -> None:
    assert note_in_markdown(note, 3) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("<script>x</script>", "&lt;script>x&lt;/script>"),
        ("a <!-- b", "a &lt;!-- b"),
        ("<?php <!DOCTYPE", "&lt;?php &lt;!DOCTYPE"),
        ("# <b>", "#### &lt;b>"),
        ("> <b>\n- <i>", "> &lt;b>\n- &lt;i>"),
        ("` <b>", "` &lt;b>"),
        ("`a` <b> `c`", "`a` &lt;b> `c`"),
        ("\\`<b>`", "\\`&lt;b>`"),
        ("`a\n<b>`", "`a\n&lt;b>`"),
        ("text\n    <b>", "text\n    &lt;b>"),
        ("| `a | <b>` |", "| `a | &lt;b>` |"),
        ("```\n<b>\n```\n<b>", "```\n<b>\n```\n&lt;b>"),
    ],
)
def test_a_tag_outside_code_is_text(note: str, text: str) -> None:
    assert note_in_markdown(note, 3) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("```\nopen", "```\nopen\n```"),
        ("~~~~ x\n~~~", "~~~~ x\n~~~\n~~~~"),
        ("- ```\n  open", "- ```\n  open\n  ```"),
        ("> ```\n> open", "> ```\n> open\n> ```"),
        ("> ```\nnot in it\n# x", "> ```\nnot in it\n#### x"),
        ("- ```\n# x\n  ```", "- ```\n#### x\n  ```\n```"),
    ],
)
def test_a_fence_is_closed_where_it_would_run_on(note: str, text: str) -> None:
    assert note_in_markdown(note, 3) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("see \x1b[31m", "see \\x1b[31m"),
        ("a\r\nb\tc", "a\nb    c"),
        ("[x]: https://example.org", "\\[x]: https://example.org"),
        (">" * 9 + " # x", ">" * 8 + "\\> # x"),
    ],
    ids=["control", "line-ends", "definition", "deep"],
)
def test_what_else_would_reach_beyond_the_note_is_shown_as_text(note: str, text: str) -> None:
    assert note_in_markdown(note, 3) == text


def test_a_tag_has_no_colon_which_no_vault_takes() -> None:
    assert tag_in_markdown("1:1-cancelled") == "#1-1-cancelled"
    assert tag_in_markdown("q4/hiring") == "#q4/hiring"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        pytest.param("Priya R.", "Priya R.", id="a-name"),
        pytest.param("``` open", "\\`\\`\\` open", id="a-fence"),
        pytest.param("say `x` or `", "say `x` or \\`", id="code-and-a-tick"),
        pytest.param("<b> and `<i>`", "&lt;b> and `<i>`", id="tags-and-code"),
        pytest.param("# no\nheading", "# no heading", id="two-lines"),
    ],
)
def test_words_within_a_line_are_made_harmless(words: str, shown: str) -> None:
    assert words_in_markdown(words) == shown


@given(NOTES, NOTES)
def test_words_beside_others_open_nothing_with_them(first: str, second: str) -> None:
    line = f"said {words_in_markdown(first)} · {words_in_markdown(second)}"
    tokens = READER.parse(f"{line}\n\n# after\n")

    assert [token.type for token in tokens] == [
        *("paragraph_open", "inline", "paragraph_close"),
        *("heading_open", "inline", "heading_close"),
    ]
    assert [each.content for each in tokens[1].children or () if each.type == "html_inline"] == []
