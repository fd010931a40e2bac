"""P11: nothing that was typed or imported can drive the terminal, and nothing of it is lost.

3,000 generated texts go through what every command says of a journal that holds them, in a pipe
and on a terminal: no control sign but the line end and our own bold and dim, no crash, every text
whole. The controls print a text as it is.
"""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import tempfile
from contextlib import closing
from io import StringIO
from itertools import cycle
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console
from tests.safety.hostile import COLOURS, bare, driving, many_words
from tests.safety.lines import LINES, READING
from tests.safety.running import FRIDAY, Said, said

from trustlog.command.line import entry_of
from trustlog.command.table import COMMANDS
from trustlog.domain.moments import BUILT
from trustlog.domain.operations import Operation
from trustlog.domain.rules import Rules
from trustlog.domain.text import clean_note, one_line, visible
from trustlog.domain.times import When
from trustlog.practice.moments import Entry, log
from trustlog.render import moments
from trustlog.wiring import Machine

HINTING = {"promises"}
"""What says on a terminal alone, at the end, how to go on."""
TEXTS_EACH = 200
LISTED = 20
SAID_OF_A_JOURNAL = (
    *(LINES[command] for command in READING),
    *(
        (*LINES[command], option)
        for command in READING
        for option in ("--json", "--plain")
        if option in entry_of(COMMANDS[command])["options"]
    ),
    *(("undo", "--list"), ("undo", "--list", "--json"), ("undo", "--dry-run")),
    *(("delete", "--dry-run"), ("list", "--json")),
)
"""All that a journal is asked for, in every form."""

HEAD = re.compile(r"^(?:#\d+ +(?:Fri 20 Nov +)?(?:listening +)?| +)")
UNFITTED = {"export", "share", "where", "--json", "--plain", "--dry-run"}
"""What says its lines whole, however wide the screen."""


def log_all(path: Path, notes: list[str]) -> list[int]:
    """Log notes as `note` does; return their numbers."""
    machine = Machine(FRIDAY)
    now = machine.clock.now()
    numbers = []
    with closing(machine.open(str(path))) as journal:
        for note in notes:
            entry = Entry(when=When(day=now.date(), at=now, timed=True), effect=BUILT, note=note)
            step = Operation(uid=machine.uid(), verb="note", subject="", day=now.date(), at=now)
            numbers.append(log(journal, entry, step, Rules(), machine.uid).moment.number)
    return numbers


SPOILT = {
    "person": ("name", "team", "level"),
    "away": ("why",),
    "habit": ("title", "question", "cue"),
    "promise": ("text", "why"),
    "measure": ("title", "unit"),
    "survey": ("title",),
    "survey_item": ("text",),
    "interview": ("themes", "note"),
    "aim": ("title", "text", "unit", "mine", "theirs", "sort"),
    "milestone": ("title",),
    "reflection": ("change", "cue", "plan"),
    "reflection_answer": ("question", "answer"),
    "question": ("text",),
    "self_check": ("note",),
    "operation": ("subject", "verb"),
}
"""Names, titles and words, where only an import could put any text."""


EXACT = (("export", "csv"),)
"""What other programs read and bring back: as it was written, but for a terminal."""
CALENDAR = ("export", "ics")
"""Its lines end as the format wants them."""
SPOILT_SEEN = 3
"""What doctor says of rows that were changed behind their checksums."""


def spoil(path: Path, texts: list[str]) -> None:
    """Put texts everywhere, another in each column."""
    text = cycle(texts)
    with closing(sqlite3.connect(path)) as journal, journal:
        for table, columns in SPOILT.items():
            values = ", ".join(f"{column} = ?" for column in columns)
            given = [next(text) for _ in columns]
            assert journal.execute(f"UPDATE {table} SET {values}", given).rowcount > 0, table


def checked(words: tuple[str, ...], path: Path, width: int) -> Said:
    """What a line says in a pipe, found to be the same on a terminal, and harmless on both."""
    line = (*words, "--journal", str(path))
    environ = {**FRIDAY, "COLUMNS": str(width), "TERM": "xterm"}
    piped = said(*line, environ=environ)
    shown = said(*line, environ=environ, terminal=True)

    assert piped.code == 0 or (words[0] == "doctor" and piped.code == SPOILT_SEEN), piped
    assert "should not have happened" not in piped.err
    seen = COLOURS.sub("", shown.out)
    if words == CALENDAR:
        seen = seen.replace("\r\n", "\n")
        piped = piped._replace(out=piped.out.replace("\r\n", "\n"))
    if words in EXACT:
        assert seen == visible(piped.out)
        piped = piped._replace(out=seen)
    assert driving(piped.out) == driving(piped.err) == []
    assert seen.startswith(piped.out) if words[0] in HINTING else seen == piped.out
    assert shown._replace(out="") == piped._replace(out="")
    if not UNFITTED & {*words}:
        assert [line for line in piped.out.split("\n") if cell_len(line) > width] == []
    return piped


def assert_harmless(base: Path, texts: list[str], width: int) -> None:
    """Put texts into a copy of a journal and look at what every command says of it."""
    notes = [note for note in map(clean_note, texts) if note]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(base, folder))
        numbers = log_all(path, notes)
        spoil(path, texts)

        answers = {words: checked(words, path, width) for words in SAID_OF_A_JOURNAL}
        for number, note in zip(numbers, notes, strict=True):
            whole = checked(("show", str(number)), path, width).out
            assert bare(whole).endswith(bare(visible(note)))
            if number > numbers[-1] - LISTED:
                assert_listed(note, answers["list",].out)

    for words, kept in ((("list", "--json"), notes[-LISTED:]), (("export", "json"), notes)):
        listed = json.loads(answers[words].out)["moments"]
        assert [moment["note"] for moment in listed if moment["number"] > 2] == kept


def assert_listed(note: str, out: str) -> None:
    """The list has the note on a line, whole or cut at the edge."""
    expected = one_line(note).rstrip(" ")
    tails = [HEAD.sub("", line) for line in out.split("\n")]
    assert any(
        tail == expected or (tail.endswith("…") and expected.startswith(tail[:-1]))
        for tail in tails
    )


JOURNALS = {
    "texts": st.builds(many_words, st.integers(0, 2**64), st.just(TEXTS_EACH)),
    "width": st.sampled_from((40, 60, 80, 120)),
}


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(**JOURNALS)
def test_no_text_of_a_journal_drives_the_screen(base: Path, texts: list[str], width: int) -> None:
    assert_harmless(base, texts, width)


@pytest.mark.long
@settings(max_examples=250, suppress_health_check=list(HealthCheck))
@given(**JOURNALS)
def test_no_text_of_any_journal_drives_the_screen(base: Path, texts: list[str], width: int) -> None:
    assert_harmless(base, texts, width)


SHOWN = {
    "markup": ("[bold]x[/bold]", "[bold]x[/bold]"),
    "closing": ("[/] and [/bold]", "[/] and [/bold]"),
    "box": ("[x] done", "[x] done"),
    "reference": ("see [note 3]", "see [note 3]"),
    "link": ("[link=x]y[/link]", "[link=x]y[/link]"),
    "wiki": ("[[wiki]]", "[[wiki]]"),
    "path": ("C:\\[tmp]", "C:\\[tmp]"),
    "emoji-name": (":warning: :smile:", ":warning: :smile:"),
    "escape": ("a\x1b[2Jb", "a\\x1b[2Jb"),
    "osc-8": ("\x1b]8;;e\x1b\\t", "\\x1b]8;;e\\x1b\\t"),
    "osc-52": ("\x1b]52;c;eA\x07", "\\x1b]52;c;eA\\x07"),
    "c1": ("\x9b31m\x85x", "\\x9b31m\\x85x"),
    "bidi": ("a\u202eb\u2066c", "a\\u{202e}b\\u{2066}c"),
    "joined-family": ("👩\u200d👩\u200d👧 here", "👩\u200d👩\u200d👧 here"),
    "tab": ("a\tb", "a    b"),
    "wide": ("日本語ｆｕ", "日本語ｆｕ"),
    "marks": ("e\u0323\u0301 ñ", "\u1eb9\u0301 ñ"),
    "backslash": ("a\\", "a\\"),
    "format": ("{0} %s $HOME `id`", "{0} %s $HOME `id`"),
}


@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("case", SHOWN)
def test_a_text_is_shown_as_it_was_typed(case: str, width: int, base: Path, tmp_path: Path) -> None:
    typed, shown = SHOWN[case]
    path = Path(shutil.copy(base, tmp_path))
    logged = said("note", "-", "--journal", str(path), typed=typed.encode(), environ=FRIDAY)
    assert logged.code == 0

    for words in (("list",), ("today",), ("report",), ("show", "3")):
        lines = checked(words, path, width).out.split("\n")

        assert [line for line in lines if line.endswith(shown)], (words, lines)
        assert not [line for line in lines if "…" in line]


def test_a_blank_that_was_meant_is_kept_on_a_terminal_too(base: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(base, tmp_path))
    log_all(path, ["five\xa0\nmore"])

    assert "  five\xa0\n  more\n" in checked(("show", "3"), path, 80).out


LONG = {
    "word": "w" * 500,
    "wide-word": "日" * 200,
    "family-word": "👩\u200d👩\u200d👧" * 60,
    "words": "one two three " * 40 + "end",
    "marks": ("a" + "\u0301" * 9) * 200,
    "brackets": "[" * 300 + "]" * 300,
    "escapes": "\x1b" * 120,
}


@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("case", LONG)
def test_a_long_text_is_whole_when_shown_and_cut_where_it_is_listed(
    case: str, width: int, base: Path, tmp_path: Path
) -> None:
    note = clean_note(LONG[case])
    path = Path(shutil.copy(base, tmp_path))
    [number] = log_all(path, [note])

    whole = checked(("show", str(number)), path, width).out
    assert bare(whole).endswith(bare(visible(note)))
    for words in (("list",), ("today",), ("report",)):
        lines = checked(words, path, width).out.split("\n")
        [cut] = [line for line in lines if line.endswith("…")]
        assert cell_len(cut) in (width - 1, width)


@pytest.mark.parametrize("text", ["\x1b[2J", "\x9b31m", "a\u202eb"], ids=["esc", "c1", "bidi"])
def test_a_text_that_is_not_made_visible_is_caught(
    text: str, base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(base, tmp_path))
    [number] = log_all(path, [text])
    monkeypatch.setattr(moments, "visible", str)

    with pytest.raises(AssertionError, match=f"{ord(text.strip('ab')[0]):x}"):
        checked(("show", str(number)), path, 80)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        pytest.param("see [note 3]", "see \n", id="reference"),
        pytest.param("[[wiki]]", "[]\n", id="wiki"),
        pytest.param("a :warning:", "a ⚠\n", id="emoji-name"),
        pytest.param("\x1b[2J", "\x1b[2J\n", id="escape"),
    ],
)
def test_what_rich_makes_of_a_text_as_it_is_would_be_caught(text: str, printed: str) -> None:
    out = StringIO()

    Console(file=out, force_terminal=True, highlight=False, color_system=None).print(text)

    assert out.getvalue() == printed
    assert driving(printed) or bare(text) not in bare(printed)
