"""`reflect` on a real terminal: asked, stopped, gone on with, in two terminals at once."""

from __future__ import annotations

import json
import os
import shutil
import sys
from typing import TYPE_CHECKING, Any

import pexpect
import pytest
from tests.screens import LAST_ADD, WEEK_47, play, said
from tests.terminals import SOURCE, answered_on_terminal

if TYPE_CHECKING:
    from pathlib import Path

FRIDAY, NEXT_FRIDAY = "2026-11-20T16:05", "2026-11-27T16:05"
HAPPENED, ANSWER = "yes, partly, no: ", "      > "
PARTLY = (HAPPENED, "partly")
FIRST = (
    f"reason for it?\r\n{ANSWER}",
    "Jonas. Quiet work goes well, so I do not look. Coffee on Monday.",
)
REST = [
    # On going on an answer stands behind the same mark; only its own question tells it apart.
    (
        f"who was told?\r\n{ANSWER}",
        "I dropped the introduction for Diego and have not told Diego why.",
    ),
    (f"the other person?\r\n{ANSWER}", "Priya's estimates. The next plan is built on them."),
    ("listening: ", "4"),
    ("follow-through: ", "2"),
    ("feedback-given: ", "2"),
    ("One change: ", "Say feedback within a day, not at the next 1:1"),
    ("Focus habit [feedback-given]: ", ""),
    ("If: ", "I finish a review"),
    ("then: ", "I tell its author one thing before lunch"),
]
EVERY = [PARTLY, FIRST, *REST]
FOCUSED = 8
"""The place of the focus among them."""
SCREEN_5 = """\
Reflection · week 47 · Mon 16 – Sun 22 Nov 2026
Every answer is saved at once. Enter skips; after Ctrl-C the next run goes on.

  13 moments, 2 cost · 4 of 6 people, not yet Diego, Jonas
  Done: listening 4 of 5, follow-through 3 of 3, feedback-given 1 of 2,
  recognition 2 of 3, weekly-review 0 of 1
  Promises: 3 kept (1 late), 1 broken, 1 moved in time, 5 open (1 overdue)

A week ago you wrote: "Two breaths before I answer."
Did it happen? yes, partly, no: partly

1 of 3  Whose name appears least in this week's entries, and is there a good
        reason for it?
      > Jonas. Quiet work goes well, so I do not look. Coffee on Monday.

2 of 3  Of the promises due this week, which were kept, moved or dropped, and
        who was told?
      > I dropped the introduction for Diego and have not told Diego why.

3 of 3  What feedback are you still holding back, and what is the delay costing
        the other person?
      > Priya's estimates. The next plan is built on them.

How did it go, 1 to 5? Enter skips
        listening: 4
        follow-through: 2
        feedback-given: 2

Next week
        One change: Say feedback within a day, not at the next 1:1
        Focus habit [feedback-given]:
        If: I finish a review
        then: I tell its author one thing before lunch

Saved week 47 · logged #84 weekly-review · Fri 20 Nov 2026 · 1 of 1 this week
"""


@pytest.fixture(scope="module")
def friday(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The journal of the screens on Friday afternoon."""
    home = tmp_path_factory.mktemp("friday")
    play(home)
    return home


@pytest.fixture
def home(friday: Path, tmp_path: Path) -> Path:
    shutil.copytree(friday, tmp_path / "home")
    return tmp_path / "home"


def asked(
    home: Path, answers: list[tuple[str, str]], *words: str, now: str = FRIDAY
) -> tuple[int, str]:
    """A sitting on a terminal of 80 columns: its exit code and the screen."""
    code, seen = answered_on_terminal(
        ["reflect", *words], home, answers, TRUSTLOG_NOW=now, COLUMNS="80"
    )
    return code, "".join(f"{line.rstrip(' ')}\n" for line in seen.splitlines())


def shown(home: Path, now: str = FRIDAY) -> dict[str, Any]:
    """The newest reflection."""
    text = said(["reflections", "show", "--json"], home, now)
    reflection: dict[str, Any] = json.loads(text)["reflection"]
    return reflection


def test_screen_5_from_its_heading_to_its_end(home: Path) -> None:
    assert asked(home, EVERY) == (0, SCREEN_5)


def test_screen_5_stopped_at_the_second_question_and_gone_on_with(home: Path) -> None:
    upto = SCREEN_5.index("      > I dropped")

    code, first = asked(home, [PARTLY, FIRST, (ANSWER, "^C")])

    assert code == 130
    assert first == (
        f"{SCREEN_5[:upto]}      > ^C\n"
        "Stopped. 1 of 3 answers are saved; trustlog reflect goes on.\n"
    )
    assert asked(home, REST) == (0, SCREEN_5)


REMEMBERED = """
import pathlib, sys
path = pathlib.Path(sys.argv[1])
text = path.read_text()
for below, said in {answers!r}:
    assert text.count(below + "\\n") == 1, below
    text = text.replace(below + "\\n", below + "\\n\\n" + said + "\\n")
path.write_text(text)
"""
"""An editor that writes below what is asked."""
WRITTEN = [
    ('"Two breaths before I answer." Did it happen? yes, partly, no', "partly"),
    ("is there a good reason for it?", FIRST[1]),
    ("moved or dropped, and who was told?", REST[0][1]),
    ("what is the delay costing the other person?", REST[1][1]),
    *(("> How did listening go, 1 to 5?", "4"), ("> How did follow-through go, 1 to 5?", "2")),
    *(("> How did feedback-given go, 1 to 5?", "2"), ("> One change", REST[5][1])),
    *(("> If", REST[7][1]), ("> then", REST[8][1])),
]


def edited(home: Path, folder: Path, *written: tuple[str, str], now: str = FRIDAY) -> str:
    """What `reflect --edit` answers when an editor writes each text below a line."""
    script = folder / "editor.py"
    script.write_text(REMEMBERED.format(answers=list(written)), encoding="utf-8")
    editor = {"EDITOR": f"{sys.executable} {script}", "TMPDIR": str(folder)}
    code, seen = answered_on_terminal(["reflect", "--edit"], home, [], TRUSTLOG_NOW=now, **editor)
    assert code == 0, seen
    return seen


def test_asked_written_in_the_editor_or_said_in_one_line_it_is_the_same(
    home: Path, tmp_path: Path
) -> None:
    other, third = tmp_path / "other", tmp_path / "third"
    shutil.copytree(home, other)
    shutil.copytree(home, third)

    asked(home, EVERY)
    last = SCREEN_5.splitlines(keepends=True)[-1]
    assert edited(other, tmp_path, *WRITTEN) == last
    assert said(["reflect", "--no-input", *WEEK_47], third, FRIDAY) == last

    found = [shown(each) for each in (home, other, third)]
    assert len({each.pop("uid") for each in found}) == 3
    assert found[0] == found[1] == found[2]
    assert [each["id"] for each in found[0]["answers"]] == ["q12", "q05", "q09"]


def test_the_editor_of_the_next_week_quotes_what_was_meant_too(home: Path, tmp_path: Path) -> None:
    play(home, after=LAST_ADD, until="2026-11-23T08:30")

    quoted = (
        '> A week ago you wrote: "Say feedback within a day, not at the next 1:1"'
        " Did it happen? yes, partly, no"
    )
    answer = edited(home, tmp_path, (quoted, "yes"), now=NEXT_FRIDAY)

    assert answer.startswith("Saved week 48 · logged #85 weekly-review · Fri 27 Nov 2026")
    assert shown(home, NEXT_FRIDAY)["happened"] == "yes"


def test_the_next_week_quotes_what_was_meant_and_asks_whether_it_happened(home: Path) -> None:
    play(home, after=LAST_ADD, until="2026-11-23T08:30")

    code, seen = asked(home, [(HAPPENED, "y"), (ANSWER, "^C")], now=NEXT_FRIDAY)

    assert code == 130
    assert (
        """
A week ago you wrote: "Say feedback within a day, not at the next 1:1"
Did it happen? yes, partly, no: y

1 of 3  Who earned thanks this week and did not hear it?
      > ^C
Stopped. 0 of 3 answers are saved; trustlog reflect goes on.
"""
        in seen
    )
    assert shown(home, NEXT_FRIDAY)["happened"] == "yes"


@pytest.mark.parametrize("place", range(1, len(EVERY)))
def test_control_c_at_any_question_keeps_what_was_answered(place: int, home: Path) -> None:
    code, seen = asked(home, [*EVERY[:place], (EVERY[place][0], "^C")])

    assert code == 130
    answers = max(0, min(place - 1, 3))
    assert seen.endswith(
        f"^C\nStopped. {answers} of 3 answers are saved; trustlog reflect goes on.\n"
    )
    chosen = SCREEN_5.replace("Focus habit [feedback-given]:", "Focus habit: feedback-given")
    assert asked(home, EVERY[place:]) == (0, chosen if place > FOCUSED else SCREEN_5)


def test_control_c_before_the_first_answer_leaves_nothing(home: Path) -> None:
    code, seen = asked(home, [(HAPPENED, "^C")])

    assert (code, seen[-5:]) == (130, ": ^C\n")
    assert shown(home)["since"] == "2026-11-09"


def test_the_end_of_input_keeps_what_was_answered(home: Path) -> None:
    code, seen = asked(home, [PARTLY, (ANSWER, "^D")])

    assert code == 1
    assert seen.endswith(
        "\ntrustlog: Stopped. 0 of 3 answers are saved; trustlog reflect goes on.\n"
    )


def test_what_cannot_be_read_is_asked_again(home: Path) -> None:
    again = [
        (HAPPENED, "perhaps"),
        (HAPPENED, ""),
        *((ANSWER, ""),) * 3,
        ("listening: ", "6"),
        *(("listening: ", "5"), ("follow-through: ", ""), ("feedback-given: ", "")),
        ("One change: ", ""),
        ("[feedback-given]: ", "swimming"),
        *(("[feedback-given]: ", "none"), ("If: ", "")),
    ]
    code, seen = asked(home, again)

    assert code == 0
    assert '"perhaps" is none of yes, partly and no.\n' in seen
    assert '"6" is none of 1, 2, 3, 4 and 5.\n' in seen
    assert 'No habit "swimming" is practised here.' in seen
    found = shown(home)
    assert [each["answer"] for each in found["answers"]] == ["", "", ""]
    assert found["ratings"] == [{"habit": "listening", "value": 5}]
    assert found["intention"] == {"change": "", "focus": None, "if": "", "then": ""}


def test_a_week_that_is_finished_is_not_asked_about_again(home: Path) -> None:
    said(["reflect", "--no-input", *WEEK_47], home, FRIDAY)

    refused = (
        "trustlog: Week 47 was finished on Fri 20 Nov 2026. trustlog reflections show\nweek shows"
        " it, trustlog reflect week --edit changes it.\n"
    )
    assert asked(home, []) == (1, refused)


def opened(home: Path, *until: str) -> pexpect.spawn[str]:
    """A sitting that waits at a question."""
    terminal = pexpect.spawn(
        sys.executable,
        ["-m", "trustlog", "reflect"],
        env={
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(SOURCE),
            "TERM": "dumb",
            "LC_ALL": "C.UTF-8",
            "TRUSTLOG_NOW": FRIDAY,
        },
        encoding="utf-8",
        dimensions=(50, 80),
        timeout=20,
    )
    for each in until:
        terminal.expect_exact(each)
    return terminal


def typed(terminal: pexpect.spawn[str], *answers: tuple[str, str]) -> None:
    """Type each answer, and wait for what follows it."""
    for answer, following in answers:
        terminal.sendline(answer)
        terminal.expect_exact(following)


def test_two_terminals_at_one_week_lose_nothing_and_double_nothing(home: Path) -> None:
    one, other = opened(home, HAPPENED), opened(home, HAPPENED)
    rated = [("3", "follow-through: "), ("3", "feedback-given: "), ("3", "One change: ")]

    typed(one, ("partly", ANSWER), ("", "2 of 3"))
    # The other still stands before the first question, which is skipped by now.
    typed(other, ("yes", "2 of 3"))
    for terminal in (one, other):
        terminal.expect_exact(ANSWER)
    typed(one, ("one said this", "3 of 3"))
    typed(other, ("the other said that", "3 of 3"))
    for terminal in (one, other):
        terminal.expect_exact(ANSWER)
    typed(one, ("both the same", "listening: "), *rated)
    # How it went is said by now.
    typed(other, ("both the same", "feedback-given: 3"))
    other.expect_exact("One change: ")
    typed(one, ("Listen", "[feedback-given]: "), ("", "If: "), ("", "Saved week 47 · logged #84"))
    # What the first meant is there by now, and the week is finished once.
    typed(other, ("", "Focus habit: feedback-given"), ("", "Saved week 47 · Fri 20 Nov 2026"))

    found = json.loads(said(["reflections", "list", "--json"], home, FRIDAY))["reflections"]
    assert [each["since"] for each in found] == ["2026-11-16", "2026-11-09"]
    assert [each["answer"] for each in found[0]["answers"]] == [
        "",
        "one said this\nthe other said that",
        "both the same",
    ]
    assert (found[0]["happened"], found[0]["moment"]) == ("yes", 84)
    assert [(each["habit"], each["value"]) for each in found[0]["ratings"]] == [
        ("listening", 3),
        ("follow-through", 3),
        ("feedback-given", 3),
    ]
    assert found[0]["intention"]["change"] == "Listen"
    listed = said(["list", "--habit", "weekly-review", "--since", "16 nov"], home, FRIDAY)
    assert listed.count("weekly-review") == 1
