"""What is pointed out beside a receipt, and what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog


@pytest.fixture
def known(trustlog: Trustlog) -> Trustlog:
    """A journal with Tom and Priya, and listening since Monday."""
    trustlog("person", "add", "tom", "priya")
    trustlog("habit", "adopt", "listening", "--since", "mon")
    return trustlog


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        pytest.param(
            ("tom", "was", "early"),
            "Tom is only text there. trustlog edit 1 --with tom adds them.\n",
            id="a-name-without-its-mark",
        ),
        pytest.param(
            ("told", "(@priya)", "about", "it", "--with", "tom"),
            "Priya is only text there. trustlog edit 1 --with priya adds them.\n",
            id="a-name-in-brackets",
        ),
        pytest.param(("--with", "tom", "tom was early"), "", id="who-was-there"),
        pytest.param(("Let", "tom", "finish"), "", id="a-name-in-a-sentence"),
        pytest.param(
            ("early", "--on", "2 nov"),
            "listening counts from Mon 16 Nov 2026 on."
            " trustlog habit edit listening --since 2026-11-02 counts it, too.\n",
            id="before-the-first-day",
        ),
        pytest.param(("unkind", "--on", "2 nov", "--cost"), "", id="a-cost-counts-for-no-habit"),
    ],
)
def test_what_may_not_be_as_it_was_meant_is_said(
    known: Trustlog, words: tuple[str, ...], hint: str
) -> None:
    assert known("add", "li", *words).err == hint


def test_a_day_of_the_year_before_is_pointed_out(known: Trustlog) -> None:
    said = known("note", "tidied up", "--on", "25 nov")

    assert said.out == "Logged #1 · Tue 25 Nov 2025\n"
    assert said.err == "That is 360 days ago. trustlog undo takes it back.\n"


def test_what_counts_for_a_retired_habit_is_pointed_out(known: Trustlog) -> None:
    known("habit", "retire", "li", now="2026-11-18T09:00")

    assert known("add", "li", "again").err == (
        "listening was retired on Wed 18 Nov 2026, so this counts for nothing."
        " trustlog habit adopt listening takes it up again.\n"
    )


def test_what_the_hint_says_counts_it(known: Trustlog) -> None:
    known("add", "li", "early", "--on", "2 nov")

    known("habit", "edit", "listening", "--since", "2026-11-02")

    assert known("add", "li", "early", "--on", "3 nov").err == ""


def test_a_name_in_the_answer_to_the_question_is_pointed_out(
    known: Trustlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trustlog.command.front.Front.asks", lambda *_: True)
    monkeypatch.setattr("trustlog.command.front.Front.ask", lambda *_: "@priya spoke first")

    assert known("add", "li").err == (
        "Priya is only text there. trustlog edit 1 --with priya adds them.\n"
    )


def test_a_list_that_filters_cut_says_so(known: Trustlog) -> None:
    for number in range(21):
        known("note", f"number {number}", "--with", "tom")

    said = known("list", "--with", "tom")

    assert (said.out.count("number"), "number 0 " in said.out) == (20, False)
    assert said.err == "These are the newest 20. --limit 100 shows more.\n"
    assert known("list", "--with", "tom", "--limit", "20").err == ""
    assert known("list").err == ""
