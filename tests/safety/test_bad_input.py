"""Bad input: what cannot be read, or is not to be done, is said so and changes nothing.

One or two calm sentences, word for word; exit code 2 for what cannot be read, 1 for what is
refused; the journal's bytes and its folder stay as they were.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.safety.bad_lines import LINES, PIPED, TOO_LONG
from tests.safety.journals import seen
from tests.safety.running import Said, is_calm, ran, said

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("case", LINES)
def test_a_bad_line_is_worded_and_changes_nothing(case: str, journal: Path) -> None:
    code, sentence, words = LINES[case]
    before = seen(journal.parent)

    answer = said(*words)

    assert answer == Said(code, "", f"trustlog: {sentence}\n")
    assert is_calm(answer)
    assert seen(journal.parent) == before


@pytest.mark.parametrize("case", PIPED)
def test_a_bad_note_from_a_pipe_is_worded_and_changes_nothing(case: str, journal: Path) -> None:
    code, sentence, typed = PIPED[case]
    before = seen(journal.parent)

    answer = said("note", "-", typed=typed)

    assert answer == Said(code, "", f"trustlog: {sentence}\n")
    assert seen(journal.parent) == before


def test_words_that_are_no_utf_8_are_refused(journal: Path) -> None:
    before = seen(journal.parent)

    assert ran("note", b"a\xffb") == Said(
        2,
        "",
        "trustlog: The note has bytes at 2 that are no UTF-8. Save it as UTF-8 and try again.\n",
    )
    assert ran("add", b"li\xff", "x") == Said(
        1,
        "",
        'trustlog: There is no habit "li\\u{dcff}". The nearest is li. trustlog habit add takes up'
        " one of your own.\n",
    )
    assert seen(journal.parent) == before


def test_a_note_of_the_longest_length_is_taken(journal: Path) -> None:
    assert said("note", "-", typed="é".encode() * 100_000).code == 0
    assert said("show").out.count("é") == 100_000


def test_a_look_alike_is_asked_about_on_a_terminal(journal: Path) -> None:
    before = seen(journal.parent)
    question = "@pria is new and looks like @priya. Somebody else? [y/N] "

    for no in (b"n\n", b"\n", b"what\n"):
        refused = said("note", "x", "--with", "pria", asked=True, typed=no)
        assert refused == Said(1, "", f"{question}trustlog: Nothing was changed.\n")
    ended = said("note", "x", "--with", "pria", asked=True)
    assert ended == Said(1, "", f"{question}\ntrustlog: Nothing was changed.\n")
    assert seen(journal.parent) == before

    taken = said("note", "x", "--with", "pria", asked=True, typed=b"y\n")
    assert taken == Said(0, "Logged #3 · Fri 20 Nov 2026 · with Pria (new, report)\n", question)


def test_a_look_alike_is_taken_with_new_person(journal: Path) -> None:
    answer = said("note", "x", "--with", "pria", "--new-person")

    assert answer == Said(0, "Logged #3 · Fri 20 Nov 2026 · with Pria (new, report)\n", "")


def test_a_measure_goes_with_its_readings_when_the_count_was_seen(journal: Path) -> None:
    before = seen(journal.parent)
    line = ("measure", "delete", "engagement")
    question = "Delete engagement and its 1 reading? [y/N] "

    for no in (b"n\n", b"\n"):
        assert said(*line, asked=True, typed=no) == Said(
            1, "", f"{question}trustlog: Nothing was changed.\n"
        )
    assert seen(journal.parent) == before

    assert said(*line, asked=True, typed=b"y\n") == Said(
        0,
        "Deleted engagement and its 1 reading\n",
        f"{question}trustlog undo brings it back.\n",
    )


def test_the_largest_limit_lists_everything(journal: Path) -> None:
    assert said("list", "--limit", str(2**31 - 1)).out.count("\n") == 2


def test_whom_a_line_names_twice_was_there_once(journal: Path) -> None:
    line = ("note", "@priya and @PRIYA", "--with", "priya,Priya", "--with", "@priya", "--json")

    assert said(*line[:-1]).out == "Logged #3 · Fri 20 Nov 2026 · with Priya\n"
    assert '"people": ["priya"]' in said("show", "--json").out


def test_a_moment_takes_many_tags_and_people(journal: Path) -> None:
    tags = [word for n in range(300) for word in ("--tag", f"t{n}")]
    people = [word for n in range(300) for word in ("--with", f"{n}x{n * n}")]

    answer = said("note", "everybody", *tags, *people, "--new-person")

    assert answer.code == 0
    assert said("list", "--tag", "t299", "--with", "0x0").out.startswith("#3  ")


HOMES = {
    "relative": {"HOME": "here", "XDG_DATA_HOME": ""},
    "relative-data": {"HOME": "here", "XDG_DATA_HOME": "data"},
}


@pytest.mark.parametrize("home", HOMES)
def test_a_home_that_is_no_place_is_no_place_for_a_journal(home: str, friday: Path) -> None:
    for words in (("add", "listening", "x"), ("list",), ("where",)):
        assert ran(*words, environ=HOMES[home]) == Said(
            1,
            "",
            "trustlog: I do not know where to keep the journal: HOME is not set. Name a file with"
            " --journal or TRUSTLOG_JOURNAL.\n",
        )


def test_what_was_written_in_an_editor_is_not_lost_with_a_refusal(
    journal: Path, tmp_path: Path
) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nprintf "%0100001d" 7 >"$1"\n')
    editor.chmod(0o700)

    answer = ran("note", "--edit", environ={"EDITOR": str(editor)})

    [draft] = (tmp_path / "runtime").glob("*/note.md")
    assert answer == Said(
        1,
        "",
        f"trustlog: {TOO_LONG} Your draft is kept in {draft}; the same command goes on with it.\n",
    )
    assert len(draft.read_text()) == 100_001
