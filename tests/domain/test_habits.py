"""Which habit a word means."""

from __future__ import annotations

import pytest

from trustlog.domain.habit_names import beginning, exactly

NAMES = (
    ("listening", ("li", "listen")),
    ("follow-through", ("ft", "rec")),
    ("feedback-given", ("fb",)),
    ("feedback-received", ("fr",)),
    ("recognition", ("thanks",)),
)


@pytest.mark.parametrize(
    ("word", "slug"),
    [
        pytest.param("listening", "listening", id="slug"),
        pytest.param("li", "listening", id="alias"),
        pytest.param("rec", "follow-through", id="an-alias-beats-a-beginning"),
        pytest.param("list", None, id="a-beginning-is-not-exact"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_habit_is_named_exactly_by_slug_or_alias(word: str, slug: str | None) -> None:
    assert exactly(word, NAMES) == slug


@pytest.mark.parametrize(
    ("word", "slugs"),
    [
        pytest.param("recog", ["recognition"], id="one"),
        pytest.param("feedback", ["feedback-given", "feedback-received"], id="two"),
        pytest.param("followt", ["follow-through"], id="a-hyphen-left-out"),
        pytest.param("feedbackgiven", ["feedback-given"], id="whole-without-hyphens"),
        pytest.param("xyz", [], id="none"),
        pytest.param("-", [], id="a-hyphen-alone"),
    ],
)
def test_a_habit_may_be_named_by_its_beginning(word: str, slugs: list[str]) -> None:
    assert beginning(word, NAMES) == slugs
