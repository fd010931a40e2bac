"""A plain line takes a short way into the file; it must be the same as the long one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trustlog.domain.text import visible
from trustlog.exchange.markdown_text import _Page, is_sentence, note_in_markdown

LEVEL = 3
SIGNS = st.one_of(
    st.sampled_from("abc XYZ éñ日本 #>*-+_=~|[]()!&:.1239'\"\t,;/?<`\\\n"), st.characters()
)


def read_whole(note: str) -> str:
    """The note by the long way: every line read as CommonMark reads it."""
    page = _Page(LEVEL)
    for line in visible(note).split("\n"):
        page.read(line)
    return page.written()


@given(st.sampled_from("abZéñ日ß"), st.text(SIGNS, max_size=40))
def test_the_short_way_leads_to_the_same_text(first: str, rest: str) -> None:
    assert note_in_markdown(first + rest, LEVEL) == read_whole(first + rest)


@pytest.mark.parametrize(
    ("note", "plain"),
    [
        pytest.param("Let Priya finish; her plan beat mine (really)", True, id="a-sentence"),
        pytest.param("- an item", False, id="an-item"),
        pytest.param("1. first", False, id="a-number"),
        pytest.param("Kept <b>", False, id="a-tag"),
        pytest.param("Ran `x`", False, id="code"),
        pytest.param("One\ntwo", False, id="two-lines"),
        pytest.param("Red \x1b[31m", False, id="a-control"),
        pytest.param("Élan", False, id="beyond-ascii"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_what_takes_the_short_way(note: str, *, plain: bool) -> None:
    assert bool(is_sentence(note)) is plain
