"""A long sentence on a terminal breaks between words; in a pipe it is one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from tests.terminals import answered_on_terminal

from trustlog.command.folding import folded
from trustlog.domain.columns import width

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

LINE = ("add", "lisening", "x")
SENTENCE = (
    'trustlog: There is no habit "lisening". The nearest is listening. trustlog habit add takes up'
    " one of your own."
)


def test_a_sentence_breaks_at_the_terminal_and_not_in_a_pipe(
    trustlog: Trustlog, home: Path
) -> None:
    assert trustlog(*LINE, code=1).err == f"{SENTENCE}\n"
    code, seen = answered_on_terminal([*LINE], home, [], COLUMNS="40")
    assert code == 1
    assert seen == (
        'trustlog: There is no habit "lisening".\n'
        "The nearest is listening. trustlog habit\n"
        "add takes up one of your own.\n"
    )


def test_the_terminal_says_how_wide_it_is(home: Path) -> None:
    code, seen = answered_on_terminal([*LINE], home, [])

    assert (code, seen) == (1, SENTENCE.replace("one of your own", "one of\nyour own") + "\n")


def test_a_word_longer_than_a_line_stays_whole() -> None:
    assert folded("It is in /a/long/path/to/it now.", 10) == "It is in\n/a/long/path/to/it\nnow."


def test_wide_signs_take_two_columns() -> None:
    assert folded("日本 日本 日本", 9) == "日本 日本\n日本"


def test_without_a_width_it_is_as_it_was() -> None:
    assert folded(SENTENCE, 0) == SENTENCE


@given(st.text(st.sampled_from("ab  \u00e9日-/'\"")), st.integers(1, 20))
def test_no_sign_is_lost_and_no_line_is_too_long(sentence: str, columns: int) -> None:
    lines = folded(sentence, columns).split("\n")

    assert " ".join(lines) == sentence
    assert [line for line in lines if width(line) > columns and " " in line.strip()] == []
