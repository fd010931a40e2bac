"""P11: no word of a command line can drive the terminal, wherever it is typed.

3,000 generated words, some of bytes that are no UTF-8, each as the value of an option or an
argument of some command, as a command or as an option: no control sign in what is answered, no
crash, and an error is one line. The control says a word as it is.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import chdir
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.safety.hostile import BROKEN_WORDS, WORDS, driving
from tests.safety.lines import LINES
from tests.safety.running import FRIDAY, said

from trustlog.command import output
from trustlog.command.line import entry_of
from trustlog.command.table import COMMANDS, GROUPS

if TYPE_CHECKING:
    from collections.abc import Iterator

PLACES = tuple(
    (command, option)
    for command, text in COMMANDS.items()
    for option, (_, kind) in entry_of(text)["options"].items()
    if kind in {"value", "many"} and option.startswith("--")
)


def lines_with(typed: str) -> Iterator[tuple[str, ...]]:
    """A line for each place where a text may be typed; as a file it is in the working folder."""
    text = typed.lstrip("/~").replace("..", "__")
    for command, option in PLACES:
        yield (*LINES[command], option, text)
    for command, line in LINES.items():
        first = len(command.split())
        for place in range(first, len(line) + 1):
            yield (*line[:place], text, *line[place + 1 :])
        yield (*line[:first], f"--{text}")
    for group in ((), *((name,) for name in GROUPS)):
        yield (*group, text)
        yield (*group, f"--{text}")


NUMBER_OF_LINES = sum(1 for _ in lines_with(""))


@settings(max_examples=3000, suppress_health_check=list(HealthCheck))
@given(text=st.one_of(WORDS, BROKEN_WORDS), place=st.integers(0, NUMBER_OF_LINES - 1))
def test_no_word_that_is_typed_drives_the_screen(base: Path, text: str, place: int) -> None:
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        path = shutil.copy(base, folder)
        environ = {**FRIDAY, "TRUSTLOG_JOURNAL": path, "EDITOR": "true"}
        line = next(islice(lines_with(text), place, None))

        answer = said(*line, environ=environ)

    # A calendar's lines end so, as RFC 5545 wants them.
    shown = answer.out.replace("\r\n", "\n") if line[:2] == ("export", "ics") else answer.out
    assert driving(shown) == driving(answer.err) == []
    assert answer.code in {0, 1, 2, 3}
    assert "should not have happened" not in answer.err
    if answer.code:
        assert answer.err.startswith("trustlog: ")
        assert answer.err.count("\n") == 1


HOSTILE = {"escape": "\x1b[2J", "c1": "\x9b31m", "bidi": "a\u202eb", "surrogate": "\udcff"}
SAID = {
    "escape": "\\x1b[2J",
    "c1": "\\x9b31m",
    "bidi": "a\\u{202e}b",
    "surrogate": "\\u{dcff}",
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_word_is_said_in_its_visible_form(case: str, journal: Path) -> None:
    word, shown = HOSTILE[case], SAID[case]
    elsewhere = str(journal.parent / word)

    assert said("add", word, "x").err.startswith(f'trustlog: There is no habit "{shown}". ')
    assert said("show", word).err.endswith(f' and "{shown}" is none.\n')
    assert said("list", "--journal", elsewhere).err == (
        f"There is no journal at {journal.parent}/{shown} yet. trustlog add makes one.\n"
    )
    assert said("where", "--journal", elsewhere).out == f"{journal.parent}/{shown}\n"
    assert said("export", "json", "--output", elsewhere).out.endswith(f"/trustlog/{shown}\n")
    assert Path(elsewhere).exists()


def test_a_word_that_is_not_made_visible_is_caught(
    journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "one_line", str)

    answer = said("add", "\x1b[2J", "x")

    assert driving(answer.err) == ["1b"]
