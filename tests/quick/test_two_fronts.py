"""The quick front and Typer's are one program: what the one answers, the other says too."""

from __future__ import annotations

import inspect
import os
import shlex
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from typing import TYPE_CHECKING

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from tests.fronts import (
    JOURNAL,
    Said,
    contents,
    copied,
    log_sample,
    read_by_typer,
    recorded,
    through_quick,
    through_typer,
)
from tests.quick.everyday import DECLINED, EVERYDAY, VALUES
from tests.quick.lines import lines, plain_lines

from trustlog.quick import front
from trustlog.quick.front import split
from trustlog.store.opening import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from trustlog.command.line import Line

    Split = Callable[[list[str]], Line | None]

IN_CI = bool(os.environ.get("CI"))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the sample journal and a file that is none. Copied, never used."""
    home = tmp_path_factory.mktemp("sample")
    log_sample(home)
    (home / "present.md").write_text("present\n", encoding="utf-8")
    return home


def same_line(words: list[str], split: Split, home: Path) -> bool:
    """Hold that Typer reads what the splitter reads; false if that leaves it to Typer."""
    read = split(words)
    if read is None:
        return False
    assert read_by_typer(words, home) == read, words
    return True


def answered_share(split: Split, home: Path, *, examples: int, **more: object) -> float:
    """Draw lines and hold each of them; return how many of them the splitter answered."""
    answers: list[bool] = []

    @settings(max_examples=examples, **more)  # type: ignore[arg-type]  # settings as they come
    @given(lines)
    def holds(words: list[str]) -> None:
        answers.append(same_line(words, split, home))

    holds()
    return sum(answers) / len(answers)


def same_answer(words: list[str], sample: Path, home: Path) -> bool:
    """Hold that both fronts answer and write the same, or that the quick one leaves no mark."""
    copied(sample, home)
    before = contents(home)
    quick = through_quick(words, home)
    if quick.code is None:
        assert (quick.out, quick.err) == (b"", b""), words
        assert contents(home) == before, words
        return False
    after_quick = recorded(home)
    copied(sample, home)
    assert through_typer(words, home) == quick, words
    assert recorded(home) == after_quick, words
    return True


def broken(old: str, new: str, folder: Path) -> Split:
    """The splitter with one line of it changed."""
    source = inspect.getsource(front)
    assert source.count(old) == 1
    path = folder / "broken_splitter.py"
    path.write_text(source.replace(old, new), encoding="utf-8")
    spec = spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    changed: Split = module.split
    return changed


def test_what_the_splitter_reads_typer_reads_too(home: Path) -> None:
    share = answered_share(split, home, examples=5000 if IN_CI else 200)

    assert share >= 0.3


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            'if kind in ("flag", "on", "off"):',
            'if kind in ("flag", "on", "off") and name != "quiet":',
            id="quiet takes a value",
        ),
        pytest.param(
            'spelled, joined, value = word.partition("=")',
            'spelled, joined, value = word[: 2 if word[1:2] != "-" else None].partition("=")',
            id="a cluster is its first letter",
        ),
    ],
)
def test_a_splitter_that_reads_otherwise_is_caught(
    old: str, new: str, home: Path, tmp_path: Path
) -> None:
    wrong = broken(old, new, tmp_path)

    with pytest.raises(AssertionError):
        answered_share(
            wrong,
            home,
            examples=8000,
            phases=[Phase.generate],
            derandomize=True,
            database=None,
            report_multiple_bugs=False,
        )


@pytest.mark.parametrize("line", EVERYDAY, ids=lambda line: line or "alone")
def test_an_everyday_line_is_answered_at_once_and_alike(
    line: str, sample: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(home)
    words = shlex.split(line)

    assert split(words) is not None
    assert same_answer(words, sample, home)


@cache
def fitting(name: str) -> st.SearchStrategy[str]:
    """Values for an option or an argument: half the time the first, which can be read."""
    values = VALUES.get(name, ("",))
    return st.just(values[0]) | st.sampled_from(values)


def test_lines_of_every_command_are_answered_alike(
    sample: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(home)
    answers: list[bool] = []

    @settings(max_examples=300 if IN_CI else 60)
    @given(plain_lines(fitting))
    def holds(words: list[str]) -> None:
        answered = same_answer(words, sample, home)
        if "--redact" not in words:  # which the quick front always leaves to the other
            answers.append(answered)

    holds()

    assert sum(answers) >= (60 if IN_CI else 5)


@pytest.mark.parametrize("line", DECLINED, ids=lambda line: line[:40])
def test_a_line_it_declines_leaves_no_mark(
    line: str, sample: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(home)

    assert not same_answer(shlex.split(line), sample, home)


@pytest.mark.parametrize("line", ["add li hello", "note hello", "show", "undo", "export json"])
def test_without_a_journal_it_declines_and_makes_nothing(line: str, home: Path) -> None:
    said = through_quick(line.split(), home)

    assert said == Said(None, b"", b"")
    assert contents(home) == {}


@pytest.mark.parametrize(
    ("place", "bytes_there"),
    [
        pytest.param(60, (SCHEMA + 1).to_bytes(4, "big"), id="of a newer schema"),
        pytest.param(68, b"\0\0\0\1", id="another program's"),
        pytest.param(0, b"not a database", id="no database"),
    ],
)
def test_a_journal_it_does_not_know_is_left_alone(
    place: int, bytes_there: bytes, sample: Path, home: Path
) -> None:
    copied(sample, home)
    with (home / JOURNAL).open("r+b") as file:
        file.seek(place)
        file.write(bytes_there)
    before = contents(home)

    said = through_quick(["add", "li", "hello"], home)

    assert said == Said(None, b"", b"")
    assert contents(home) == before
