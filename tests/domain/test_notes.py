"""People and tags in the words of a note."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trustlog.domain.notes import words_of
from trustlog.domain.people import name_of


@pytest.mark.parametrize(
    ("typed", "note", "people", "tags"),
    [
        pytest.param("let @priya finish", "let Priya finish", ("priya",), (), id="inside"),
        pytest.param("@priya let her finish", "let her finish", ("priya",), (), id="in-front"),
        pytest.param("let her finish @priya", "let her finish", ("priya",), (), id="behind"),
        pytest.param(
            "@priya @tom met +budget +q4", "met", ("priya", "tom"), ("budget", "q4"), id="both-ends"
        ),
        pytest.param("told @priya's team", "told Priya's team", ("priya",), (), id="genitive"),
        pytest.param("thanked @tom.", "thanked Tom.", ("tom",), (), id="full-stop-stays"),
        pytest.param("the +budget talk", "the budget talk", (), ("budget",), id="tag-inside"),
        pytest.param("+1 from everyone", "+1 from everyone", (), (), id="plus-one-is-no-tag"),
        pytest.param("mail a@b.org", "mail a@b.org", (), (), id="an-address-is-nobody"),
        pytest.param("@ and + alone", "@ and + alone", (), (), id="marks-alone"),
        pytest.param("@Priya said", "said", ("priya",), (), id="capitals-are-forgiven"),
        pytest.param("@ana-maria left", "left", ("ana-maria",), (), id="a-hyphen-in-a-handle"),
        pytest.param("asked @ana- maria", "asked Ana- maria", ("ana",), (), id="a-dash-behind"),
        pytest.param("@priya", "", ("priya",), (), id="nobody-but"),
        pytest.param("two  blanks\nand a line", "two  blanks\nand a line", (), (), id="as-typed"),
        pytest.param("@tom and @tom again", "and Tom again", ("tom",), (), id="each-once"),
        pytest.param(
            "called off +1:1-cancelled", "called off", (), ("1:1-cancelled",), id="colon-within"
        ),
        pytest.param("the +1:1 went well", "the +1:1 went well", (), (), id="no-letter-is-no-tag"),
        pytest.param("+todo: call", "todo: call", (), ("todo",), id="colon-behind-a-tag"),
        pytest.param("+a::b", "a::b", (), ("a",), id="two-colons"),
        pytest.param("@tom:x", "Tom:x", ("tom",), (), id="no-colon-in-a-handle"),
        pytest.param("+team/one went well", "went well", (), ("team/one",), id="nested-tag"),
    ],
)
def test_a_note_gives_its_people_and_tags(
    typed: str, note: str, people: tuple[str, ...], tags: tuple[str, ...]
) -> None:
    words = words_of(typed)

    assert words.say(name_of) == note
    assert words.people == people
    assert words.tags == tags


@given(st.text(alphabet=st.characters(exclude_characters="@+")))
def test_a_note_without_marks_stays_as_it_was(typed: str) -> None:
    words = words_of(typed)

    assert words.say(name_of) == typed.strip()
    assert words.people == words.tags == ()
