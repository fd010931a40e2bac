"""Handles, tags and slugs: one form, any script, no tricks; and names that may be a slip."""

from __future__ import annotations

import pytest

from trustlog.domain.errors import UnreadableError
from trustlog.domain.text import alike, clean_word, visible


@pytest.mark.parametrize(
    ("what", "typed", "kept"),
    [
        ("A handle", "priya", "priya"),
        ("A handle", " Mary-Ann2 ", "mary-ann2"),
        ("A handle", "Weiß", "weiss"),
        ("A handle", "Zoe\u0308", "zo\xeb"),
        ("A handle", "İpek", "ipek"),
        ("A handle", "Ελένης", "ελένησ"),
        ("A handle", "प्रिया", "प्रिया"),
        ("A handle", "ज़ीं", "ज\u093cीं"),
        ("A handle", "สุดใจ", "สุดใจ"),
        ("A handle", "李娜", "李娜"),
        ("A handle", "عائشة", "عائشة"),
        ("A handle", "7", "7"),
        ("A handle", "a" * 60, "a" * 60),
        ("A slug", "feedback-given", "feedback-given"),
        ("A tag", "Team/Backend_2", "team/backend_2"),
        ("A tag", "1:1-Cancelled", "1:1-cancelled"),
    ],
)
def test_a_word_of_any_script_is_kept_in_one_form(what: str, typed: str, kept: str) -> None:
    assert clean_word(typed, what) == kept


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "A handle needs at least one letter or digit."),
        (" - ", "A handle needs at least one letter or digit."),
        ("🎉", "A handle needs at least one letter or digit."),
        ("a" * 61, "A handle has at most 60 characters; this one has 61. Shorten it."),
    ],
    ids=["empty", "hyphen", "emoji", "long"],
)
def test_a_word_of_no_letter_or_too_many_is_refused(typed: str, sentence: str) -> None:
    with pytest.raises(UnreadableError) as refusal:
        clean_word(typed, "A handle")
    assert str(refusal.value) == sentence


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        ("Mary  Ann", "mary-ann"),
        ("@priya", "priya"),
        ("-x", "x"),
        ("-Łódź", "łódź"),
        ("o'brien", "o-brien"),
        ("team/backend", "team-backend"),
        ("प्रिया!", "प्रिया"),
        ("pri\u200bya", "pri-ya"),
        ("a\u0336\u0336\u0336\u0336", "a\u0336\u0336\u0336"),
    ],
)
def test_another_word_is_not_read_and_the_nearest_is_named(typed: str, nearest: str) -> None:
    with pytest.raises(UnreadableError) as refusal:
        clean_word(typed, "A handle")
    assert str(refusal.value) == (
        "A handle is made of letters, digits and hyphens, a letter or digit first. "
        f'Instead of "{visible(typed)}", try {nearest}.'
    )


def test_a_tag_may_have_two_signs_more_and_says_so() -> None:
    with pytest.raises(UnreadableError) as refusal:
        clean_word("team:back\x1bend", "A tag")
    assert str(refusal.value) == (
        'A tag is made of letters, digits, "-", "/" and "_", a letter or digit first. '
        'Instead of "team:back\\x1bend", try team-back-end.'
    )


@pytest.mark.parametrize("typed", [":a", "a:", "a::b", "a:/b", "a-:b"])
def test_a_colon_stands_between_letters_or_digits(typed: str) -> None:
    with pytest.raises(UnreadableError):
        clean_word(typed, "A tag")


@pytest.mark.parametrize(
    "typed",
    [
        *("ann/b", "ann_b", "a.b", "a\nb", "a²", "½", "a\0", "\ud800", "a\xad", "a\u3164"),
        *("a\u115f", "a\u200db", "a\u202eb", "\u0301a", "a-\u0301", "1\u0301", "a\u20dd"),
        *("a\ufe0f", "a\u034f"),
    ],
)
def test_a_handle_with_a_trick_in_it_is_not_read(typed: str) -> None:
    with pytest.raises(UnreadableError):
        clean_word(typed, "A handle")


def test_names_that_may_be_a_slip_come_with_the_nearest_first() -> None:
    names = ["tom", "priyanka", "pryia", "priya", "aisha", "priyas"]
    assert alike("priya", names) == ["priya", "priyas", "pryia"]
    assert alike("priyaa", ["priyanka", "tom", "priya"]) == ["priya", "priyanka"]
    assert alike("li", names) == []
    assert alike("", names) == []
