"""`reflect` without a dialogue: said in one line, written in the editor; undone; looked at."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest
from tests.fronts import JOURNAL
from tests.journals import UNDOABLE, dump, journal_in, wrong_checksums

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog
    from tests.journals import Rows

MONDAY, LATER = "2026-11-23T08:30", "2026-11-27T15:40"
SAVED = "Saved week 47 · logged #3 weekly-review · Fri 20 Nov 2026 · 1 of 1 this week\n"
MEANT = ("--intention", "Listen first", "--focus", "li", "--if", "I know it", "--then", "I ask")
EDITED = """\
# Reflection · week 47 · Mon 16 – Sun 22 Nov 2026

Write below the lines that begin with >, and leave the lines with <!-- as they are.

    2 moments
    Done: listening 2 of 5, recognition 0 of 3, weekly-review 0 of 1

<!-- trustlog: q15 -->
> Who earned thanks this week and did not hear it?

<!-- trustlog: q02 -->
> In which conversation did you talk more than you needed to?

<!-- trustlog: q01 -->
> Which small exchange added the most trust this week, and which one took some away?

<!-- trustlog: rating listening -->
> How did listening go, 1 to 5?

<!-- trustlog: rating recognition -->
> How did recognition go, 1 to 5?

<!-- trustlog: change -->
> One change

<!-- trustlog: focus -->
> Focus habit

recognition

<!-- trustlog: if -->
> If

<!-- trustlog: then -->
> then

"""


@pytest.fixture
def kept(trustlog: Trustlog) -> Trustlog:
    """Three habits since Monday, and two moments of listening."""
    trustlog("habit", "adopt", "listening", "recognition", "weekly-review", "--since", "16 nov")
    trustlog("add", "li", "--on", "mon")
    trustlog("add", "li")
    return trustlog


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Python program to be written, which is the editor; the draft is `path`."""
    script, folder = tmp_path / "editor.py", tmp_path / "drafts"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("EDITOR", f"{sys.executable} {script}")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return script


def writes(editor: Path, *lines: str) -> None:
    head = "import sys, pathlib", "path = pathlib.Path(sys.argv[1])", "text = path.read_text()"
    editor.write_text("\n".join([*head, *lines]), encoding="utf-8")


def rows(home: Path) -> dict[str, Rows]:
    journal = journal_in(home / JOURNAL)
    try:
        assert wrong_checksums(journal) == []
        return dump(journal, UNDOABLE)
    finally:
        journal.close()


def test_one_line_is_one_step_and_undo_restores_every_row(kept: Trustlog, home: Path) -> None:
    before = rows(home)

    said = kept(
        *("reflect", "--no-input", "--answer", "1=Tom, for the rollback", "--answer", "q05=All"),
        *("--rate", "li=4", "--rate", "rec=2", *MEANT),
    )
    after = rows(home)

    assert said.out == SAVED
    assert kept("undo").out == "Undid reflect week 47\n"
    assert rows(home) == before
    kept("undo", "--redo")
    assert rows(home) == after


def test_what_a_line_replaces_is_said(kept: Trustlog) -> None:
    long = "Tom, who stayed until the rollback was through"
    kept("reflect", "--answer", f"q05={long}", "--rate", "li=4", *MEANT)

    said = kept(
        *("reflect", "--answer", "q05=Mei", "--rate", "li=5", "--then", "I wait"),
        *("--intention", "Listen first", "--answer", "q15=Ana"),
    )

    assert said.out == "Saved week 47 · Fri 20 Nov 2026\n"
    assert said.err.splitlines() == [
        "q05 was: Tom, who stayed until the rollback was …",
        "The rating of listening was: 4",
        "Then was: I ask",
    ]


def test_a_second_line_changes_what_it_says_and_logs_nothing_again(
    kept: Trustlog, home: Path
) -> None:
    kept("reflect", "--answer", "1=Tom", "--rate", "li=4", *MEANT)
    before = rows(home)

    assert kept("reflect", "--answer", "q15=Mei", "--rate", "li=5").out == (
        "Saved week 47 · Fri 20 Nov 2026\n"
    )
    assert len(rows(home)["moment"]) == len(before["moment"]) == 3
    assert len(rows(home)["reflection"]) == 1
    kept("undo")
    assert rows(home) == before


def test_what_is_shown_is_what_was_said(kept: Trustlog) -> None:
    kept("reflect", "--answer", "1=Tom", "--answer", "q02=none", "--rate", "rec=2", *MEANT)

    assert kept("reflections").out == "Reflections\n  week 47 of 2026   2 answers   Listen first\n"
    assert kept("reflections", "show").out == (
        """\
Reflection · week 47 · Mon 16 – Sun 22 Nov 2026
  finished Fri 20 Nov 2026

Who earned thanks this week and did not hear it?
      > Tom

In which conversation did you talk more than you needed to?
      > none

Rated 1 to 5: recognition 2

Next week: Listen first
If I know it, then I ask
In focus: listening
"""
    )


@pytest.mark.parametrize("when", ["week", "20 nov", "mon", "today", "2026-11-16"])
def test_a_reflection_is_found_by_its_period_or_a_day_of_it(when: str, kept: Trustlog) -> None:
    kept("reflect", *MEANT)

    assert kept("reflections", "show", *when.split()).out.startswith("Reflection · week 47 · ")
    assert kept("reflections", "show", "last", "week", now=MONDAY).out.startswith(
        "Reflection · week 47 · "
    )


def test_there_may_be_none(kept: Trustlog) -> None:
    assert kept("reflections").err == "You have not reflected yet. trustlog reflect begins.\n"
    assert kept("reflections", "show", code=1).err == (
        "trustlog: You have not reflected yet. trustlog reflect begins.\n"
    )
    assert kept("reflections", "show", "last", "week", code=1).err == (
        "trustlog: There is no reflection of week 46. trustlog reflection list shows them.\n"
    )


def test_json_has_all_of_it(kept: Trustlog) -> None:
    kept("reflect", "--answer", "1=Tom", "--rate", "rec=2", *MEANT)
    found = json.loads(kept("reflections", "show", "--json").out)["reflection"]
    uid = found.pop("uid")

    assert len(uid) == 36
    assert found == {
        "kind": "week",
        "since": "2026-11-16",
        "begun": "2026-11-20",
        "finished": "2026-11-20",
        "happened": None,
        "answers": [
            {
                "id": "q15",
                "question": "Who earned thanks this week and did not hear it?",
                "answer": "Tom",
            }
        ],
        "ratings": [{"habit": "recognition", "value": 2}],
        "intention": {
            "change": "Listen first",
            "focus": "listening",
            "if": "I know it",
            "then": "I ask",
        },
        "moment": 3,
    }


def test_the_next_week_is_led_by_what_was_meant(kept: Trustlog) -> None:
    kept("reflect", *MEANT)

    today = kept("today", now=MONDAY).out
    assert today.startswith(
        """\
Monday 23 November 2026 · week 48
  You meant to: Listen first
  If I know it, then I ask

Today
  ◌ listening       focus
"""
    )
    assert (
        "  listening      ○ ○ ○ ○ ◌ · ·    0 of 5     quiet 4 work days   from week 5\n    focus\n"
        in kept("report", "--of", "today", now=LATER).out
    )
    assert "You meant to" not in kept("today", now="2026-12-01T08:30").out
    answers = kept("reflect", "--happened", "p", now=LATER).out
    assert answers.startswith("Saved week 48 · logged #4 weekly-review · Fri 27 Nov 2026")


def test_json_of_the_day_and_the_week_says_what_is_meant(kept: Trustlog) -> None:
    meant = {"change": "Listen first", "focus": "listening", "if": "I know it", "then": "I ask"}
    before = json.loads(kept("report", "--json").out)
    kept("reflect", *MEANT)
    after = json.loads(kept("report", "--json").out)

    assert (before["question"], before["intention"], before["focus"]) == (
        "Who earned thanks this week and did not hear it?",
        None,
        None,
    )
    assert (after["question"], after["intention"], after["focus"]) == (None, meant, None)
    assert json.loads(kept("today", "--json", now=MONDAY).out)["meant"] == meant
    later = json.loads(kept("report", "--of", "today", "--json", now=MONDAY).out)
    assert (later["focus"], later["habits"][0]["slug"]) == ("listening", "listening")


def test_in_the_first_work_days_of_an_empty_week_it_is_the_last_one(kept: Trustlog) -> None:
    said = kept("reflect", *MEANT, now=MONDAY)

    assert said.out == (
        "Saved week 47 · logged #3 weekly-review · Mon 23 Nov 2026 · 1 of 1 this week\n"
    )
    assert said.err == "This week is empty so far, so this is the last one.\n"
    assert kept("report", "--of", "20 nov", now=MONDAY).out.endswith(
        "\nNext week: Listen first\nIf I know it, then I ask\n"
    )


def test_reflecting_takes_the_review_up(trustlog: Trustlog) -> None:
    trustlog("add", "listening")

    assert trustlog("reflect", "--rate", "li=3").out == (
        "Saved week 47 · logged #2 weekly-review · Fri 20 Nov 2026 · new habit, 1/week\n"
    )


@pytest.mark.parametrize(
    ("kind", "name"), [("month", "November 2026"), ("quarter", "quarter 4 of 2026")]
)
def test_a_longer_period_logs_nothing_and_says_its_name(
    kind: str, name: str, kept: Trustlog, home: Path
) -> None:
    assert kept("reflect", kind, "--answer", "q15=Tom", *MEANT).out == (
        f"Saved {name} · Fri 20 Nov 2026\n"
    )
    assert len(rows(home)["moment"]) == 2
    assert f"\nWho earned thanks this {kind} and did not hear it?\n" in (
        kept("reflections", "show", kind).out
    )
    assert "You meant to" not in kept("today", now=MONDAY).out


@pytest.mark.parametrize(
    ("kind", "title", "later"),
    [
        ("month", "December 2026", "2026-12-11T09:00"),
        ("quarter", "Quarter 1 · January – March 2027", "2027-02-05T09:00"),
    ],
)
def test_the_report_of_a_longer_period_quotes_what_was_meant(
    kind: str, title: str, later: str, kept: Trustlog
) -> None:
    kept("reflect", kind, *MEANT)
    meant = {"change": "Listen first", "focus": "listening", "if": "I know it", "then": "I ask"}

    ends = f"\n\nNext {kind}: Listen first\nIf I know it, then I ask\n"
    assert kept("report", kind).out.endswith(ends)
    assert kept("report", "last", kind, now=later).out.endswith(ends)
    first, *said = kept("report", kind, "--of", "today", now=later).out.splitlines()[:4]
    assert first.startswith(title)
    assert said == ["  You meant to: Listen first", "  If I know it, then I ask", ""]
    now, then = (
        json.loads(kept("report", kind, "--of", "today", "--json", now=when).out)
        for when in (LATER, later)
    )
    assert (now["meant"], now["intention"]) == (None, meant)
    assert (then["meant"], then["intention"]) == (meant, None)
    assert "You meant to" not in kept("report", "year", now=later).out


def test_a_plan_alone_is_quoted(kept: Trustlog) -> None:
    kept("reflect", "--if", "I know it", "--then", "I ask")

    assert kept("reflections").out == (
        "Reflections\n  week 47 of 2026   0 answers   If I know it, then I ask\n"
    )
    assert kept("report").out.endswith("\n\nIf I know it, then I ask\n")
    assert kept("reflect", "--happened", "no", now=LATER).out.startswith("Saved week 48")


def test_what_one_line_left_out_a_later_one_or_the_editor_asks(
    kept: Trustlog, editor: Path
) -> None:
    kept("reflect", "--intention", "Listen first")
    kept("reflect", "--answer", "2=none")
    kept("reflect", "--answer", "1=Tom")
    writes(
        editor, "path.write_text(text.replace('took some away?', 'took some away?\\n\\nA joke'))"
    )

    assert kept("reflect", "--edit").out == "Saved week 47 · Fri 20 Nov 2026\n"
    found = json.loads(kept("reflections", "show", "--json").out)["reflection"]
    assert [(each["id"], each["answer"]) for each in found["answers"]] == [
        ("q02", "none"),
        ("q15", "Tom"),
        ("q01", "A joke"),
    ]
    assert found["intention"]["change"] == "Listen first"


def test_the_focus_may_be_left_away_again(kept: Trustlog, editor: Path) -> None:
    kept("reflect", *MEANT)
    kept("reflect", "--focus", "none")
    assert "In focus" not in kept("reflections", "show").out

    kept("undo")
    writes(editor, "path.write_text(text.replace('habit\\n\\nlistening', 'habit\\n\\nnone'))")
    kept("reflect", "--edit")
    assert "In focus" not in kept("reflections", "show").out


REFUSED = {
    "nothing said": (
        ["--intention", ""],
        2,
        "That says nothing, so nothing is saved. Say it in words.",
    ),
    "nobody to ask": (
        ["--no-input"],
        2,
        (
            "reflect asks, and nobody is here to answer. Say it in one line: trustlog reflect"
            ' --no-input --answer "1=Jonas" --intention "Say it within a day".'
        ),
    ),
    "a year": (
        ["year"],
        2,
        (
            'I cannot read "year" as a period. Try trustlog reflect month or trustlog reflect last'
            " week."
        ),
    ),
    "no such question": (
        ["--answer", "q99=x"],
        1,
        (
            'There is no question "q99". trustlog question list shows their ids; 1 to 3 are those'
            " that are asked now."
        ),
    ),
    "no answer": (
        ["--answer", "q12"],
        2,
        "--answer takes a name, = and what is said: --answer 1=Jonas.",
    ),
    "no such rating": (["--rate", "li=6"], 2, '"6" is none of 1, 2, 3, 4 and 5.'),
    "no such habit": (
        ["--focus", "swimming"],
        1,
        'No habit "swimming" is practised here. trustlog add takes one up.',
    ),
    "half a plan": (
        ["--if", "I know it"],
        2,
        "A plan has two halves: --if TEXT and --then TEXT.",
    ),
    "nothing was meant": (
        ["--happened", "yes"],
        1,
        "No reflection before this one meant anything that could have happened.",
    ),
    "two ways": (
        ["--edit", "--rate", "li=4"],
        2,
        "--edit opens your editor, and --rate does without: give one.",
    ),
}


@pytest.mark.parametrize(("words", "code", "sentence"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_is_refused_in_one_sentence(
    words: list[str], code: int, sentence: str, kept: Trustlog, home: Path
) -> None:
    before = rows(home)

    assert kept("reflect", *words, code=code).err == f"trustlog: {sentence}\n"
    assert rows(home) == before


def test_the_editor_has_all_of_it_and_one_step_saves_it(
    kept: Trustlog, home: Path, editor: Path
) -> None:
    before = rows(home)
    writes(
        editor,
        "pathlib.Path(path.parent.parent / 'seen').write_text(text)",
        "text = text.replace('hear it?\\n', 'hear it?\\n\\nTom,\\n\\nfor the rollback\\n')",
        "text = text.replace('listening go, 1 to 5?\\n', 'listening go, 1 to 5?\\n4\\n')",
        "text = text.replace('> One change\\n', '> One change\\n\\nListen first\\n')",
        "path.write_text(text)",
    )

    assert kept("reflect", "--edit").out == SAVED
    assert (editor.parent / "drafts" / "seen").read_text(encoding="utf-8") == EDITED
    found = json.loads(kept("reflections", "show", "--json").out)["reflection"]
    assert [each["answer"] for each in found["answers"]] == [
        "Tom,\n\nfor the rollback",
        None,
        None,
    ]
    assert found["ratings"] == [{"habit": "listening", "value": 4}]
    assert (found["intention"]["change"], found["intention"]["focus"]) == (
        "Listen first",
        "recognition",
    )
    kept("undo")
    assert rows(home) == before


def test_the_editor_changes_what_is_finished(kept: Trustlog, editor: Path) -> None:
    kept("reflect", "--answer", "1=Tom", "--rate", "li=4", *MEANT)
    writes(
        editor,
        "text = text.replace('\\nTom\\n', '\\nMei\\n').replace('5?\\n\\n4', '5?')",
        "path.write_text(text.replace('Listen first', ''))",
    )

    assert kept("reflect", "--edit").out == "Saved week 47 · Fri 20 Nov 2026\n"
    found = json.loads(kept("reflections", "show", "--json").out)["reflection"]
    assert found["answers"][0]["answer"] == "Mei"
    assert found["ratings"] == []
    assert found["intention"]["change"] == ""
    assert found["moment"] == 3


LOST = {
    "nothing is changed": ([], 0, "Nothing was written, so nothing is saved."),
    "all is deleted": (["path.write_text('')"], 1, "The editor left nothing."),
    "a marker is deleted": (
        ["path.write_text(text.replace('<!-- trustlog: q02 -->', 'my words'))"],
        1,
        "The line <!-- trustlog: q02 --> is not there, so nothing was saved. Your draft is kept in",
    ),
    "a marker is there twice": (
        ["path.write_text(text + '<!-- trustlog: if -->')"],
        1,
        "The line <!-- trustlog: if --> is there twice, so nothing was saved. Your draft is kept",
    ),
    "a rating cannot be read": (
        ["path.write_text(text.replace('listening go, 1 to 5?', 'listening go, 1 to 5?\\nwell'))"],
        2,
        "is none of 1, 2, 3, 4 and 5. Your draft is kept in",
    ),
    "half a plan": (
        ["path.write_text(text.replace('> If\\n', '> If\\nI know it\\n'))"],
        2,
        "A plan has two halves: write below both If and then, or below neither. Your draft is kept",
    ),
    "the editor fails": (
        ["path.write_text(text + 'my words')", "sys.exit(3)"],
        1,
        "failed (exit 3). Your draft is kept in",
    ),
}


@pytest.mark.parametrize("case", LOST.values(), ids=LOST)
def test_an_editor_that_fails_loses_nothing(
    case: tuple[list[str], int, str], kept: Trustlog, home: Path, editor: Path
) -> None:
    lines, code, sentence = case
    before = rows(home)
    writes(editor, *lines)

    said = kept("reflect", "--edit", code=code)

    assert sentence in said.out + said.err
    assert rows(home) == before
    drafts = [each.read_text(encoding="utf-8") for each in editor.parent.rglob("reflection-*.md")]
    assert all("# Reflection · week 47" in draft for draft in drafts)
    assert len(drafts) == ("Your draft is kept" in sentence)


def test_the_moment_of_a_reflection_may_be_deleted(kept: Trustlog, home: Path) -> None:
    kept("reflect", *MEANT)
    before = rows(home)

    kept("delete", "3")
    assert json.loads(kept("reflections", "show", "--json").out)["reflection"]["moment"] is None
    kept("undo")
    assert rows(home) == before


def test_reflections_leave_only_when_asked_for(kept: Trustlog) -> None:
    kept("reflect", "--answer", "1=a word about Tom", *MEANT)

    for words in (["export", "json"], ["export", "markdown"], ["export", "markdown", "--private"]):
        out = kept(*words).out
        assert "a word about Tom" not in out
        assert "Listen first" not in out
    assert "a word about Tom" in kept("export", "json", "--private").out


def test_questions_of_ones_own_join_the_choosing(kept: Trustlog, home: Path) -> None:
    before = rows(home)

    assert kept("question", "add", "Whom did I interrupt this week?", "--habit", "li").out == (
        "Added own/1 · listening · Whom did I interrupt this week?\n"
    )
    assert kept("questions").out.startswith(
        "Questions\n  own/1  Whom did I interrupt this week? (listening)\n  q01    Which small"
    )
    # Recognition is the furthest behind; then listening, which the own question is about.
    kept("reflect", "--answer", "2=Tom, twice")
    shown = kept("reflections", "show").out
    assert "\nWhom did I interrupt this week?\n      > Tom, twice\n" in shown
    kept("undo")
    kept("reflect", "month", "--answer", "own/1=nobody")
    shown = kept("reflections", "show").out
    assert "\nWhom did I interrupt this month?\n      > nobody\n" in shown
    kept("undo")
    assert kept("undo").out == "Undid question add own/1\n"
    assert rows(home) == before


def test_a_number_of_a_question_is_never_given_twice(kept: Trustlog, home: Path) -> None:
    kept("question", "add", "One?")
    before = rows(home)
    assert kept("question", "remove", "own/1").out == "Removed own/1 · One?\n"
    kept("undo")
    assert rows(home) == before
    kept("question", "remove", "own/1")

    assert kept("question", "add", "Two?").out == "Added own/2 · Two?\n"
    assert kept("question", "remove", "own/1", code=1).err == (
        "trustlog: There is no question own/1. trustlog question list shows yours.\n"
    )
    assert kept("question", "remove", "q12", code=1).err == (
        'trustlog: "q12" is no question of yours. trustlog question list shows them as own/1,'
        " own/2.\n"
    )
    assert kept("question", "add", "Two?", code=1).err == (
        "trustlog: You ask yourself that already: own/2.\n"
    )
