"""What to look for: every text is a query or is refused in a sentence, and nothing is a mistake."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trustlog.domain.errors import UnreadableError
from trustlog.domain.queries import Query, Term, query_of

NO_WORD = "There is no word to look for in this."
ONLY_WITHOUT = "A dash leaves moments out, and there is no word to find any by."


def said(*pieces: str) -> tuple[list[str], list[str]]:
    """What is wanted and what is not, each as text, with a star where it goes on."""
    query = query_of(pieces)
    return (
        [f"{term.text}*" if term.goes_on else term.text for term in query.wanted],
        [f"{term.text}*" if term.goes_on else term.text for term in query.unwanted],
    )


@pytest.mark.parametrize(
    ("pieces", "wanted", "unwanted"),
    [
        pytest.param(("calm",), ["calm"], [], id="a word"),
        pytest.param(("calm", "rollback"), ["calm", "rollback"], [], id="two words"),
        pytest.param(("calm", "-friday"), ["calm"], ["friday"], id="one left out"),
        pytest.param(("roll*",), ["roll*"], [], id="one that goes on"),
        pytest.param(("calm", "-roll*"), ["calm"], ["roll*"], id="left out as it goes on"),
        pytest.param(("calm rollback",), ["calm rollback"], [], id="quoted for the shell"),
        pytest.param(("  calm   rollback ",), ["calm   rollback"], [], id="blanks around"),
        pytest.param(("x", "-calm roll*"), ["x"], ["calm roll*"], id="a phrase with signs"),
        pytest.param(('"calm rollback"',), ["calm rollback"], [], id="quotes of its own"),
        pytest.param(('"calm', 'rollback"'), ["calm rollback"], [], id="quotes over two pieces"),
        pytest.param(('a "b c" -"d e" "f g"*',), ["a", "b c", "f g*"], ["d e"], id="a whole query"),
        pytest.param(('"unbal',), ["unbal"], [], id="half a pair of quotes"),
        pytest.param(('a "b c" d"e f',), ["a", "b c", "d", "e", "f"], [], id="a half after a pair"),
        pytest.param(('a-"b c"',), ["a-", "b c"], [], id="a dash that ends a word"),
        pytest.param(('"" calm',), ["calm"], [], id="nothing in quotes"),
        pytest.param(("dana-lee",), ["dana-lee"], [], id="a dash in a word"),
        pytest.param(("NEAR(",), ["NEAR("], [], id="a function of FTS5"),
        pytest.param(("a", "OR", "AND", "NOT"), ["a", "OR", "AND", "NOT"], [], id="operators"),
        pytest.param(("col:x", "^a", "{b}"), ["col:x", "^a", "{b}"], [], id="signs of FTS5"),
        pytest.param(("a&b", "!c", "d<->e"), ["a&b", "!c", "d<->e"], [], id="signs of a tsquery"),
        pytest.param(("ro*ll", "*c"), ["ro*ll", "*c"], [], id="stars elsewhere"),
        pytest.param(("roll***",), ["roll*"], [], id="many stars"),
        pytest.param(("calm", "*", "-", "\U0001f389", "--"), ["calm"], [], id="signs alone"),
        pytest.param(("--calm", "x"), ["x"], ["-calm"], id="two dashes"),
        pytest.param(("calm", "calm", "calm*"), ["calm", "calm*"], [], id="said twice"),
        pytest.param(("a\0b", "c\x1bd"), ["a", "b", "c", "d"], [], id="control characters"),
        pytest.param(("caf\udce9", "x"), ["caf", "x"], [], id="bytes that are no text"),
        pytest.param(("cafe\u0301",), ["caf\u00e9"], [], id="letters composed"),
        pytest.param(("日本",), ["日本"], [], id="another script"),
    ],
)
def test_a_query_is_read(pieces: tuple[str, ...], wanted: list[str], unwanted: list[str]) -> None:
    assert said(*pieces) == (wanted, unwanted)


@pytest.mark.parametrize(
    ("pieces", "sentence"),
    [
        pytest.param(("",), NO_WORD, id="nothing"),
        pytest.param((" ",), NO_WORD, id="a blank"),
        pytest.param(("*",), NO_WORD, id="a star"),
        pytest.param(("-",), NO_WORD, id="a dash"),
        pytest.param(('"',), NO_WORD, id="a quote"),
        pytest.param(('"" -"" *',), NO_WORD, id="empty phrases"),
        pytest.param(("\U0001f389", "?!"), NO_WORD, id="signs and pictures"),
        pytest.param(("\0",), NO_WORD, id="a NUL"),
        pytest.param(("-friday",), ONLY_WITHOUT, id="only what is left out"),
        pytest.param(("\U0001f389", "-friday"), ONLY_WITHOUT, id="a picture besides"),
    ],
)
def test_what_has_no_word_to_look_for_is_refused(pieces: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        query_of(pieces)

    assert str(refused.value).startswith(sentence)


def test_ten_thousand_characters_are_a_query() -> None:
    assert len(query_of([" ".join(f"w{n}" for n in range(1700)) + ' "']).wanted) == 1700
    assert query_of(["x" * 10_000]) == Query(wanted=(Term(text="x" * 10_000),))


@given(st.lists(st.text(st.characters(exclude_categories=[])), max_size=5))
def test_any_text_is_a_query_or_refused(pieces: list[str]) -> None:
    try:
        query = query_of(pieces)
    except UnreadableError:
        return
    assert query.wanted
    for term in (*query.wanted, *query.unwanted):
        assert any(sign.isalnum() for sign in term.text)
        assert not any(sign in '"\0' or sign < " " for sign in term.text)
        term.text.encode()


@given(st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1), min_size=1))
def test_plain_words_are_wanted_each_once_in_any_order(words: list[str]) -> None:
    assert query_of(words).unwanted == ()
    assert {*query_of(words).wanted} == {*query_of(words[::-1]).wanted}
    assert query_of([*words, *words]) == query_of(words)
