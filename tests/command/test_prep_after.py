"""`prep PERSON --after`: what came of a talk, one line each, in one step."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.fronts import JOURNAL
from tests.journals import UNDOABLE, dump, journal_in, wrong_checksums
from tests.terminals import answered_on_terminal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.command.conftest import Said, Trustlog
    from tests.journals import Rows

    Pipe = Callable[..., Said]

AFTER = ["prep", "priya", "--after"]
QUESTION = (
    "What came of it with Priya? One line each, Enter ends:\n"
    "a note, or fb: …, thanks: …, got: …, promise fri: …, they fri: …\n"
    "> "
)
UNDO = "trustlog undo takes all of it back.\n"
STOPPED = "Stopped. What was typed before is saved.\n"
LINES = """\
fb: decision first
thanks: the rollback plan

promise fri: send the figures
they next mon: draft the plan
Promise someday: lunch
We spoke: of holidays
"""
DONE = """\
Logged #2 feedback-given · Fri 20 Nov 2026 · with Priya · new habit, 2/week
Logged #3 recognition · Fri 20 Nov 2026 · with Priya · new habit, 3/week
Promised p1 to Priya · due Fri 27 Nov 2026
Promised p2 by Priya · due Mon 23 Nov 2026
Promised p3 to Priya · someday
Logged #4 · Fri 20 Nov 2026 · with Priya
"""


@pytest.fixture
def talked(trustlog: Trustlog) -> Trustlog:
    """A journal in which Priya is known since 1 October 2026."""
    trustlog("note", "first", "@priya", "--on", "2026-10-01")
    return trustlog


@pytest.fixture
def pipe(talked: Trustlog, monkeypatch: pytest.MonkeyPatch) -> Pipe:
    """Send text to standard input of a command."""

    def sent(text: str, *words: str, code: int = 0) -> Said:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        return talked(*(words or AFTER), code=code)

    return sent


def rows(home: Path) -> dict[str, Rows]:
    journal = journal_in(home / JOURNAL)
    found = dump(journal, UNDOABLE)
    assert wrong_checksums(journal) == []
    journal.close()
    return found


def test_every_line_of_a_pipe_is_written_down_in_one_step(
    pipe: Pipe, talked: Trustlog, home: Path
) -> None:
    before = rows(home)

    said = pipe(LINES)

    assert (said.out, said.err) == (DONE, UNDO)
    after = rows(home)
    notes = [each["note"] for each in json.loads(talked("list", "--json").out)["moments"]]
    assert notes == ["first", "decision first", "the rollback plan", "We spoke: of holidays"]
    assert talked("undo").out == ("Undid prep #2 feedback-given, #3 recognition, p1, p2, p3, #4\n")
    assert rows(home) == before
    talked("undo", "--redo")
    assert rows(home) == after


@pytest.mark.parametrize("words", [(*AFTER, "-"), (*AFTER, "--no-input")], ids=" ".join)
def test_a_dash_and_no_input_read_the_pipe_too(pipe: Pipe, words: tuple[str, ...]) -> None:
    assert pipe("a note", *words).out == "Logged #2 · Fri 20 Nov 2026 · with Priya\n"


def test_quiet_says_nothing(pipe: Pipe) -> None:
    assert pipe(LINES, *AFTER, "--quiet") == (0, "", "")


def test_nothing_is_special_in_a_line(pipe: Pipe, talked: Trustlog) -> None:
    pipe("fb: told @tom +first: @mei")
    [_, moment] = json.loads(talked("list", "--json").out)["moments"]

    assert (moment["note"], moment["people"], moment["tags"]) == (
        "told @tom +first: @mei",
        ["priya"],
        [],
    )


@pytest.mark.parametrize(
    ("typed", "code", "sentence"),
    [
        pytest.param(
            "promise: the figures",
            2,
            'A promise needs a day, as in "promise fri: …" or someday.',
            id="no-day",
        ),
        pytest.param(
            "promise soon: the figures",
            2,
            'I cannot read "soon" as a due day. Try tomorrow, fri, next fri, in 3 days, end of'
            " month, 20 nov or someday.",
            id="no-such-day",
        ),
        pytest.param(
            "They said: the plan is late",
            2,
            'I cannot read "said" as a due day such as fri or someday. If the line is a note, leave'
            " its colon out.",
            id="a-note-like-a-promise",
        ),
        pytest.param(
            "promise 2026-11-01: the figures",
            1,
            "Sun 1 Nov 2026 has passed. Name today or a later day.",
            id="passed",
        ),
        pytest.param("fb:  ", 2, '"fb:" has no words behind it.', id="no-feedback"),
        pytest.param("promise fri:", 2, '"promise fri:" has no words behind it.', id="no-promise"),
        pytest.param(
            "a\0b", 2, "The note has a NUL at 2. Take it out and write the note again.", id="nul"
        ),
    ],
)
def test_a_line_that_cannot_be_taken_logs_nothing(
    pipe: Pipe, home: Path, typed: str, code: int, sentence: str
) -> None:
    before = rows(home)

    assert pipe(f"fine\n\n{typed}\n", code=code).err == (
        f"trustlog: Nothing was logged, for line 3 cannot be taken: {sentence}\n"
    )
    assert rows(home) == before


@pytest.mark.parametrize("text", ["", "\n \n"], ids=["nothing", "blanks"])
def test_a_pipe_without_lines_is_refused(pipe: Pipe, text: str) -> None:
    assert pipe(text, code=1).err == "trustlog: Nothing was logged: no line came.\n"


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        pytest.param(
            (*AFTER, "tom"),
            2,
            "With --after only a dash may stand behind the person: it reads standard input.",
            id="two",
        ),
        pytest.param(
            ("prep", "prya", "--after"),
            1,
            "Nobody in the journal is @prya. The nearest is @priya.",
            id="alike",
        ),
        pytest.param(
            (*AFTER, "--json"),
            2,
            "--json is for what prep shows. --after writes, and says what it wrote.",
            id="json",
        ),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    pipe: Pipe, words: tuple[str, ...], code: int, sentence: str
) -> None:
    assert pipe("a note", *words, code=code).err == f"trustlog: {sentence}\n"


def test_no_promise_is_made_with_somebody_who_left(pipe: Pipe, talked: Trustlog) -> None:
    talked("person", "leave", "priya", "--on", "2026-11-06")

    assert pipe("promise fri: lunch", code=1).err == (
        "trustlog: Nothing was logged, for line 1 cannot be taken: Priya left on Fri 6 Nov 2026, so"
        " there is no promise to make. trustlog person back priya brings them back.\n"
    )


def test_moments_of_a_private_habit_are_private(pipe: Pipe, talked: Trustlog) -> None:
    talked("habit", "adopt", "fb")
    talked("habit", "edit", "fb", "--private")

    assert pipe("fb: decision first").out == (
        "Logged #2 feedback-given · Fri 20 Nov 2026 · with Priya · private\n"
    )


def test_what_they_told_you_waits_for_an_answer(pipe: Pipe, talked: Trustlog) -> None:
    said = pipe("got: you decide before I have finished\nfb: decision first")

    assert said.out == (
        "Logged #2 feedback-received · Fri 20 Nov 2026 · with Priya\n"
        "Logged #3 feedback-given · Fri 20 Nov 2026 · with Priya · new habit, 2/week\n"
    )
    assert "#2" in talked("prep", "priya").out
    talked("undo")
    assert "#2" not in talked("prep", "priya").out


def test_on_a_terminal_it_asks_until_an_empty_line(talked: Trustlog, home: Path) -> None:
    answers = [
        (QUESTION.replace("\n", "\r\n"), "fb: decision first"),
        ("> ", "promise soon: the figures"),
        ("> ", "promise fri: the figures"),
        ("> ", ""),
    ]

    code, seen = answered_on_terminal(AFTER, home, answers)

    assert code == 0
    assert seen == (
        f"{QUESTION}fb: decision first\n"
        "> promise soon: the figures\n"
        'I cannot read "soon" as a due day. Try tomorrow, fri, next fri, in 3 days, end of month,'
        " 20 nov or someday.\n"
        "> promise fri: the figures\n"
        "> \n"
        "Logged #2 feedback-given · Fri 20 Nov 2026 · with Priya · new habit, 2/week\n"
        "Promised p1 to Priya · due Fri 27 Nov 2026\n"
        f"{UNDO}"
    )
    assert talked("undo").out == "Undid prep #2 feedback-given, p1\n"


def test_an_empty_line_at_once_writes_nothing(talked: Trustlog, home: Path) -> None:
    code, seen = answered_on_terminal(AFTER, home, [("> ", "")])

    assert (code, seen) == (0, f"{QUESTION}\nNothing was logged: no line came.\n")
    assert talked("undo").out == "Undid note #1\n"


@pytest.mark.parametrize(
    ("key", "left"), [pytest.param("^C", 130, id="ctrl-c"), pytest.param("^D", 1, id="end")]
)
def test_what_was_typed_before_is_saved(talked: Trustlog, home: Path, key: str, left: int) -> None:
    code, seen = answered_on_terminal(AFTER, home, [("> ", "a note"), ("> ", key)])

    assert code == left
    assert seen.endswith(f"Logged #2 · Fri 20 Nov 2026 · with Priya\n{STOPPED}{UNDO}")
    assert talked("undo").out == "Undid prep #2\n"


@pytest.mark.parametrize(
    ("key", "left"), [pytest.param("^C", 130, id="ctrl-c"), pytest.param("^D", 1, id="end")]
)
def test_stopping_at_once_writes_nothing(talked: Trustlog, home: Path, key: str, left: int) -> None:
    code, _ = answered_on_terminal(AFTER, home, [("> ", key)])

    assert code == left
    assert talked("undo").out == "Undid note #1\n"


def test_a_terminal_is_not_asked_without_leave(talked: Trustlog, home: Path) -> None:
    code, seen = answered_on_terminal([*AFTER, "--no-input"], home, [])

    assert code == 2
    assert seen == (
        "trustlog: --after asks for lines, and nobody is here to answer. Send them to standard"
        " input, one\nline each.\n"
    )
    assert talked("undo").out == "Undid note #1\n"


TYPED = st.lists(
    st.sampled_from(
        ("fb: x", "Thanks: for it", "promise fri: y", "they someday: z", "plain", "so: it goes")
    ),
    min_size=1,
    max_size=5,
)
TYING = st.lists(
    st.sampled_from(
        (
            "received priya early --of 1",
            "received tom late",
            "note told @priya --answers 2",
            "promise to tom fri x --answers 2",
            "edit 2 --note other --with mei",
        )
    ),
    unique=True,
    max_size=4,
)
DELETING = st.lists(st.sampled_from(("delete 1", "delete 2")), unique=True)
OTHERS = st.tuples(TYING, DELETING).map(lambda both: [*both[0], *both[1]])


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=TYPED, others=OTHERS)
def test_undo_brings_every_row_back(
    pipe: Pipe, trustlog: Trustlog, home: Path, typed: list[str], others: list[str]
) -> None:
    (home / JOURNAL).unlink()
    trustlog("note", "first", "@priya", "--on", "2026-10-01")
    states = [rows(home)]
    for line in ("received priya first words", *others):
        trustlog(*line.split())
        states.append(rows(home))
    pipe("\n".join(typed))

    for state in reversed(states):
        trustlog("undo")
        assert rows(home) == state
