"""What people typed is taken in clean, shown as typed, and never drives a terminal."""
# signs that look like others are the matter here

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.text import NOTE_LIMIT, clean_note, clean_word, one_line, visible

DIRECTION = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
MARKS_OF_DIRECTION = "\u061c\u200e\u200f"
UNSEEN = (
    "\u200b\u2060\u2064\u206a\ufeff\u180e\u115f\u3164\uffa0\ufff9\U000e0001\U000e0067\U000e007f"
)
NO_CHARACTERS = "\ufdd0\ufdef\ufffe\uffff\U0001fffe\U0010ffff"
HOSTILE = ["\x1b]0;pwn\x07", "\x1b[2J", "\x9b31m", "\x08", "\r\n", "\r", "\t", "\x7f", "\0", "\x85"]
ANY_SIGN = st.one_of(
    st.characters(exclude_categories=()),
    st.characters(max_codepoint=0xFF),
    st.sampled_from([*"\u202a\u202e\u2066\u2069\u2028\u2029\ud800\udc80", *UNSEEN, *NO_CHARACTERS]),
    st.sampled_from(HOSTILE),
)
ANY_TEXT = st.lists(ANY_SIGN, max_size=40).map("".join)
DRAWN = st.characters(categories=["L", "N", "P", "S"], exclude_characters=UNSEEN + "\u1160")


def dangers(text: str) -> list[str]:
    """Every sign that could drive a terminal, by its nature and not by our table."""
    return [
        sign
        for sign in text
        if (unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"} and sign != "\n")
        or unicodedata.bidirectional(sign) in DIRECTION
        or sign in MARKS_OF_DIRECTION + UNSEEN + NO_CHARACTERS
    ]


@settings(max_examples=3_000, derandomize=True)
@given(ANY_TEXT)
def test_nothing_typed_can_drive_a_terminal(text: str) -> None:
    shown = visible(text)
    assert dangers(shown) == []
    assert dangers(one_line(text)) == []
    assert "\n" not in one_line(text)
    assert visible(shown) == shown


@pytest.mark.parametrize("payload", HOSTILE + list(MARKS_OF_DIRECTION + UNSEEN + NO_CHARACTERS))
def test_the_same_text_passed_on_raw_fails_that_check(payload: str) -> None:
    assert dangers(payload) != []
    assert dangers(f"see {payload} note") != []


def test_every_single_sign_can_be_shown() -> None:
    shown = visible("".join(map(chr, range(0x110000))))
    assert dangers(shown) == []
    assert shown.encode()


@given(st.text(DRAWN))
@example("Let Priya finish; her plan beat mine.")
@example("[bold]not markup[/bold] [/] [[wiki]] :warning: C:\\[tmp] \\x1b")
@example("Straße, Çağrı, Łódź, Ελένη, עברית, العربية, हिन्दी, ไทย, 한국어, 日本語")
@example("👨‍👩‍👧‍👦 👍🏽 🇩🇪 ❤️ ☎︎ 1️⃣ 🏳️‍🌈 🫱🏻‍🫲🏿")
@example("می‌خواهم, क्‍ष, 葛\U000e0100, co\xadoperate, non\xa0breaking, e\u0301\u0323")
@example("line\n\n  two")
@example("\ue0b0\U0001fae9")
def test_ordinary_text_is_shown_as_it_was_typed(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("\x1b[31mred", "\\x1b[31mred"),
        ("bell\x07", "bell\\x07"),
        ("a\0b", "a\\x00b"),
        ("\x7f", "\\x7f"),
        ("\x9b2J", "\\x9b2J"),
        ("user\u202egpj.exe", "user\\u{202e}gpj.exe"),
        ("zero\u200bwidth", "zero\\u{200b}width"),
        ("\ufeffmark", "\\u{feff}mark"),
        ("\U000e0067", "\\u{e0067}"),
        ("byte \udcff", "byte \\u{dcff}"),
        ("\uffff", "\\u{ffff}"),
        ("\U0001fffe", "\\u{1fffe}"),
        ("a\u2028b", "a\\u{2028}b"),
        ("a\tb", "a    b"),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("\r\r\n", "\n\n"),
    ],
)
def test_what_is_hidden_is_shown_by_its_number(typed: str, shown: str) -> None:
    assert visible(typed) == shown


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("one line", "one line"),
        ("  as  typed ", "  as  typed "),
        ("two\nlines", "two lines"),
        ("two  \n\n\n  lines\n", "two lines"),
        ("a\r\nb\tc", "a b    c"),
        ("\n", ""),
        ("", ""),
    ],
)
def test_a_line_end_becomes_one_blank(typed: str, line: str) -> None:
    assert one_line(typed) == line


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        (" \n\t ", ""),
        ("\n Let Priya finish. \r\n", "Let Priya finish."),
        ("a\r\nb\rc", "a\nb\nc"),
        ("Zoe\u0308", "Zo\xeb"),
        ("two  blanks\n\n  and an indent", "two  blanks\n\n  and an indent"),
        ("\x1b[2J", "\x1b[2J"),
        ("x" * NOTE_LIMIT + "\n", "x" * NOTE_LIMIT),
    ],
    ids=["empty", "blank", "around", "line-ends", "composed", "inside", "control", "longest"],
)
def test_a_note_is_kept_as_written_without_the_blanks_around_it(typed: str, kept: str) -> None:
    assert clean_note(typed) == kept


@given(st.text(max_size=60))
def test_a_note_cleaned_twice_is_the_note_cleaned_once(text: str) -> None:
    assume("\0" not in text)
    assert clean_note(clean_note(text)) == clean_note(text)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("Hello there\0", "The note has a NUL at 12. Take it out and write the note again."),
        (
            "caf\udce9",
            "The note has bytes at 4 that are no UTF-8. Save it as UTF-8 and try again.",
        ),
        (
            "\ud83d",
            "The note has bytes at 1 that are no UTF-8. Save it as UTF-8 and try again.",
        ),
    ],
    ids=["nul", "byte", "half-a-pair"],
)
def test_what_is_no_text_is_not_taken_for_a_note(typed: str, sentence: str) -> None:
    with pytest.raises(UnreadableError) as refusal:
        clean_note(typed)
    assert str(refusal.value) == sentence


def test_a_note_that_is_too_long_is_refused_with_its_size_and_the_limit() -> None:
    with pytest.raises(RefusedError) as refusal:
        clean_note("é" * 100_432)
    assert str(refusal.value) == (
        "The note has 100,432 characters, and a moment holds 100,000. "
        "Shorten it, or keep the rest elsewhere."
    )


@settings(max_examples=500, derandomize=True)
@given(ANY_TEXT, st.sampled_from(["A handle", "A tag"]))
def test_a_word_is_read_once_and_for_all_or_refused_in_safe_words(text: str, what: str) -> None:
    try:
        said = word = clean_word(text, what)
    except UnreadableError as refusal:
        said = str(refusal)
    else:
        assert clean_word(word, what) == word
        assert 1 <= len(word) <= 60
    assert dangers(said) == []
