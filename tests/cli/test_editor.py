"""A note in the editor: nothing is lost, and nothing is left behind."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from tests.drafts import draft_of
from tests.safety.running import FRIDAY, said

from trustlog.cli.drafts import left_or_new
from trustlog.cli.editor import edited, kept_as_draft
from trustlog.domain.errors import RefusedError

if TYPE_CHECKING:
    from pathlib import Path

FAILS = '#!/bin/sh\necho more of the first >"$1"; exit 3\n'
UPPER = '#!/bin/sh\ntr a-z A-Z <"$1" >"$1.new" && cat "$1.new" >"$1"; touch "$1~"\n'


@pytest.fixture
def told() -> list[str]:
    """What is said before the editor opens."""
    return []


def _editor(folder: Path, text: str) -> dict[str, str]:
    """An editor of our own, and the environment that names it."""
    script = folder / "my editor"
    script.write_text(text, encoding="utf-8")
    script.chmod(0o755)
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return {"EDITOR": f"'{script}'", "XDG_RUNTIME_DIR": str(runtime), "PATH": os.environ["PATH"]}


def test_the_text_comes_back_as_it_was_left_and_nothing_stays(
    tmp_path: Path, told: list[str]
) -> None:
    environ = _editor(tmp_path, UPPER)

    assert edited("let her finish\n", environ, told.append) == "LET HER FINISH\n"
    assert list((tmp_path / "runtime").iterdir()) == []


def test_only_its_owner_can_read_the_draft(tmp_path: Path, told: list[str]) -> None:
    environ = _editor(tmp_path, '#!/bin/sh\nstat -c %a "$1" "$(dirname "$1")" >"$1"\n')
    before = os.umask(0)
    try:
        assert edited("x", environ, told.append).split() == ["600", "700"]
    finally:
        os.umask(before)


def test_a_failing_editor_keeps_the_draft_and_the_next_goes_on_with_it(
    tmp_path: Path, told: list[str]
) -> None:
    environ = _editor(tmp_path, '#!/bin/sh\necho more >>"$1"; exit 3\n')

    with pytest.raises(
        RefusedError, match=r"failed \(exit 3\)\. Your draft is kept in .*note\.md;"
    ):
        edited("some ", environ, told.append)

    (tmp_path / "my editor").write_text("#!/bin/sh\n", encoding="utf-8")
    assert edited("anew", environ, told.append) == "some more\n\nanew\n"
    [sentence] = told
    assert sentence.startswith("This goes on with the draft that was left in ")
    assert sentence.endswith("/note.md. What you typed now is below it.\n")
    assert list((tmp_path / "runtime").iterdir()) == []


def test_an_editor_that_is_not_there_says_what_to_set(tmp_path: Path, told: list[str]) -> None:
    environ = {**_editor(tmp_path, ""), "EDITOR": "no-such-editor"}

    with pytest.raises(
        RefusedError, match=r"cannot be started: No such file or directory\. Set EDITOR"
    ):
        edited("x", environ, told.append)
    assert list((tmp_path / "runtime").iterdir()) == []


def test_a_folder_planted_by_somebody_is_not_entered(tmp_path: Path, told: list[str]) -> None:
    environ = _editor(tmp_path, UPPER)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "runtime" / draft_of("/", "note")).symlink_to(elsewhere)

    with pytest.raises(RefusedError, match="is not yours alone"):
        edited("secret", environ, told.append, "note", "/")
    assert list(elsewhere.iterdir()) == []


def test_vim_is_told_to_leave_nothing(tmp_path: Path, told: list[str]) -> None:
    environ = _editor(tmp_path, "")
    vim = tmp_path / "vim"
    vim.write_text(
        '#!/bin/sh\nfor last; do :; done\nprintf "%s " "$@" >"$last"\n', encoding="utf-8"
    )
    vim.chmod(0o755)
    environ["VISUAL"] = str(vim)

    said = edited("x", environ, told.append)

    assert said.startswith("-n -i NONE --cmd set nobackup noundofile nowritebackup ")


def test_a_draft_of_one_moment_is_not_taken_for_another(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {**_editor(home.parent, FAILS), **FRIDAY}.items():
        monkeypatch.setenv(name, value)
    for words in ("the first", "the second"):
        assert said("note", words).code == 0
    assert said("edit", "1", terminal=True, asked=True).code == 1

    (home.parent / "my editor").write_text("#!/bin/sh\n", encoding="utf-8")
    assert said("edit", "2", terminal=True, asked=True).code == 0
    assert said("edit", "1", terminal=True, asked=True).code == 0

    assert "the second" in said("show", "2").out
    assert "more of the first" in said("show", "1").out


def test_a_draft_of_one_journal_is_not_taken_for_another(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {**_editor(home.parent, FAILS), **FRIDAY}.items():
        monkeypatch.setenv(name, value)
    here, there = ("--journal", str(home / "a.db")), ("--journal", str(home / "b.db"))
    for words, journal in (("of a", here), ("of b", there)):
        assert said("note", words, *journal).code == 0
    assert said("edit", "1", *here, terminal=True, asked=True).code == 1

    (home.parent / "my editor").write_text("#!/bin/sh\n", encoding="utf-8")
    assert said("edit", "1", *there, terminal=True, asked=True).code == 0
    assert "of b" in said("show", "1", *there).out

    again = said("edit", "1", *here, terminal=True, asked=True)
    assert "This goes on with the draft that was left in " in again.err
    assert "more of the first" in said("show", "1", *here).out


def test_the_same_line_again_does_not_say_its_words_twice(tmp_path: Path, told: list[str]) -> None:
    environ = _editor(tmp_path, "#!/bin/sh\nexit 3\n")
    with pytest.raises(RefusedError, match="failed"):
        edited("typed words", environ, told.append)

    (tmp_path / "my editor").write_text("#!/bin/sh\n", encoding="utf-8")

    assert edited("typed words", environ, told.append) == "typed words"
    assert len(told) == 1


def test_a_left_draft_outlives_an_editor_that_is_not_there(tmp_path: Path, told: list[str]) -> None:
    environ = _editor(tmp_path, FAILS)
    for editor in (environ["EDITOR"], "no-such-editor"):
        with pytest.raises(RefusedError):
            edited("", {**environ, "EDITOR": editor}, told.append)

    (tmp_path / "my editor").write_text("#!/bin/sh\n", encoding="utf-8")

    assert edited("", environ, told.append) == "more of the first\n"


def test_two_that_write_at_once_have_a_draft_each(tmp_path: Path, told: list[str]) -> None:
    environ = _editor(tmp_path, '#!/bin/sh\necho the second >>"$1"\n')

    with left_or_new(environ, "note", "") as first:
        first.write("the first")
        assert edited("", environ, told.append) == "the second\n"
        kept = kept_as_draft("not saved", environ)
        assert first.read() == "the first"

    assert f"{first.file.parent}.2/note.md" in kept
    assert told == []
    assert edited("", environ, told.append) == "the firstthe second\n"
    assert edited("", environ, told.append) == "not savedthe second\n"
    assert list((tmp_path / "runtime").iterdir()) == []
