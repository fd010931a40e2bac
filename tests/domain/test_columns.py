"""Columns of a terminal: as Rich counts them, and never cut through a sign."""
# signs that look like others are the matter here

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from trustlog.domain.columns import clusters, cut, pad, width, wrap

FAMILY = "👨\u200d👩\u200d👧\u200d👦"
FLAG = "🇩🇪"
HEART = "❤\ufe0f"
WAVE = "👋🏽"
LETTER = "e\u0301\u0323"
PIECES = [
    *("a", "Z", "7", "#", "é", "ß", "Ж", "א", "ع", "ก็", "क्षि", "한", "각", "漢", "の", "ｶﾞ", "Ａ"),
    *(" ", "  ", "\xa0", "\u3000", "-", "…", "●", "○", "│", "█", "½", "€", "\xad"),
    *(FAMILY, FLAG, HEART, WAVE, LETTER, "🇩", "❤", "🔥", "🏳\ufe0f\u200d🌈", "1\ufe0f\u20e3", "🫩"),
    *("\u0301", "\u200d", "\u200c", "\ufe0f", "\ufe0e", "🏽", "\U000e0101"),
]
SIGNS = st.one_of(st.sampled_from(PIECES), st.characters(exclude_categories=["Cs"]))
TEXTS = st.lists(SIGNS, max_size=30).map("".join)
WORDS = st.lists(st.one_of(TEXTS, st.just("\n"), st.just("   ")), max_size=12).map(" ".join)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("a", 1),
        ("Let Priya finish", 16),
        ("~", 1),
        ("Zoë", 3),
        ("Zoe\u0308", 3),
        (LETTER, 1),
        ("\u0301", 0),
        ("ß", 1),
        ("Жанна", 5),
        ("עברית", 5),
        ("العربية", 7),
        ("प्रिया", 3),
        ("สุดใจ", 4),
        ("한국어", 6),
        ("\u1112\u1161\u11ab", 2),
        ("漢字", 4),
        ("ひらがな", 8),
        ("ｶﾅ", 2),
        ("ＡＢ", 4),
        ("\u3000", 2),
        ("\xa0", 1),
        ("\xad", 1),
        ("a\nb", 2),
        ("\x1b", 0),
        ("…", 1),
        ("● ○ · – ◌", 9),
        ("■░▒▓█▁▇━•✓", 10),
        ("🔥", 2),
        ("❤", 1),
        (HEART, 2),
        ("☎\ufe0e", 1),
        ("1\ufe0f\u20e3", 2),
        (FLAG, 2),
        ("🇩", 1),
        (FLAG + "🇫🇷", 4),
        (WAVE, 2),
        (FAMILY, 2),
        ("🏳\ufe0f\u200d🌈", 2),
        ("👩🏾\u200d💻", 2),
        ("می\u200cخواهم", 7),
        ("a\u200d", 1),
        ("易䷊", 4),
        ("🫩", 2),
    ],
)
def test_a_text_takes_the_columns_that_a_terminal_gives_it(text: str, columns: int) -> None:
    assert width(text) == columns
    assert cell_len(text) == columns


def test_every_sign_takes_the_columns_that_rich_gives_it() -> None:
    planes = [*range(0x20000), *range(0x2FF00, 0x30100), *range(0xDFF00, 0xE1100)]
    assert [hex(code) for code in planes if width(chr(code)) != cell_len(chr(code))] == []


@settings(max_examples=1_000, derandomize=True)
@given(TEXTS)
def test_a_text_takes_the_columns_that_rich_gives_it(text: str) -> None:
    assert width(text) == cell_len(text)


@given(TEXTS)
def test_clusters_are_the_text_and_take_its_columns(text: str) -> None:
    assert "".join(cluster for cluster, _ in clusters(text)) == text
    assert sum(columns for _, columns in clusters(text)) == width(text)
    assert all(columns <= 2 for _, columns in clusters(text))


def test_a_cluster_is_what_is_seen_as_one_sign() -> None:
    signs = ["a", FAMILY, FLAG, "🇫🇷", "🇩", HEART, WAVE, LETTER, "漢", "1\ufe0f\u20e3", "क्", "षि"]
    assert [cluster for cluster, _ in clusters("".join(signs))] == signs


@pytest.mark.parametrize(
    ("text", "columns", "shown"),
    [
        ("Let Priya finish", 16, "Let Priya finish"),
        ("Let Priya finish", 15, "Let Priya fini…"),
        ("Let Priya finish", 5, "Let …"),
        ("Let Priya finish", 1, "…"),
        ("Let Priya finish", 0, ""),
        ("Let Priya finish", -3, ""),
        ("", 0, ""),
        ("漢字漢字", 8, "漢字漢字"),
        ("漢字漢字", 7, "漢字漢…"),
        ("漢字漢字", 6, "漢字…"),
        ("漢字", 2, "…"),
        (FAMILY * 3, 4, FAMILY + "…"),
        (FLAG + FLAG, 3, FLAG + "…"),
        (FLAG + FLAG, 2, "…"),
        (LETTER * 3, 2, LETTER + "…"),
        (HEART * 2, 3, HEART + "…"),
        (WAVE + "ab", 3, WAVE + "…"),
    ],
)
def test_a_line_is_cut_at_the_edge_and_never_through_a_sign(
    text: str, columns: int, shown: str
) -> None:
    assert cut(text, columns) == shown


@given(TEXTS, st.integers(0, 40))
def test_what_was_cut_fits(text: str, columns: int) -> None:
    assert width(cut(text, columns)) <= columns


@pytest.mark.parametrize(
    ("text", "columns", "padded"),
    [
        ("li", 4, "li  "),
        ("listening", 4, "listening"),
        ("漢", 4, "漢  "),
        (FAMILY, 3, FAMILY + " "),
        ("", 2, "  "),
    ],
)
def test_a_cell_is_filled_up_to_its_columns(text: str, columns: int, padded: str) -> None:
    assert pad(text, columns) == padded


@pytest.mark.parametrize(
    ("text", "columns", "indent", "lines"),
    [
        ("", 10, "", [""]),
        ("Let Priya finish", 10, "", ["Let Priya", "finish"]),
        ("Let Priya finish", 9, "", ["Let Priya", "finish"]),
        ("Let Priya finish", 8, "", ["Let", "Priya", "finish"]),
        ("Let Priya finish", 12, "  ", ["  Let Priya", "  finish"]),
        ("one\n\ntwo \n", 10, "> ", ["> one", ">", "> two", ">"]),
        ("  - a point that wraps", 12, "", ["  - a point", "that wraps"]),
        ("two  blanks", 11, "", ["two  blanks"]),
        ("two     blanks", 6, "", ["two", "blanks"]),
        ("see abcdefghijkl now", 8, "", ["see abcd", "efghijkl", "now"]),
        ("seethis abcdefghijkl", 8, "", ["seethis", "abcdefgh", "ijkl"]),
        ("漢字漢字漢字", 5, "", ["漢字", "漢字", "漢字"]),
        ("ab 漢字漢字漢字", 6, "", ["ab 漢", "字漢字", "漢字"]),
        (FAMILY + FLAG + HEART, 4, "", [FAMILY + FLAG, HEART]),
        ("non\xa0breaking space", 8, "", ["non\xa0brea", "king", "space"]),
        ("漢字", 1, "", ["漢", "字"]),
    ],
)
def test_a_text_is_wrapped_at_blanks_and_else_between_signs(
    text: str, columns: int, indent: str, lines: list[str]
) -> None:
    assert wrap(text, columns, indent) == lines


@settings(max_examples=500, derandomize=True)
@given(WORDS, st.integers(2, 30), st.sampled_from(["", "  ", "· "]))
def test_wrapping_loses_nothing_and_every_line_fits(text: str, columns: int, indent: str) -> None:
    room = columns + width(indent)
    lines = wrap(text, room, indent)
    assert all(width(line) <= room for line in lines)
    assert all(line == line.rstrip(" ") for line in lines)
    assert all((line + " ").startswith(indent) or line == indent.rstrip(" ") for line in lines)
    kept = "".join(line.removeprefix(indent.rstrip(" ")) for line in lines)
    assert kept.replace(" ", "") == text.replace(" ", "").replace("\n", "")
