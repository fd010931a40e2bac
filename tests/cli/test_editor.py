"""A note in the editor: nothing is lost, and nothing is left behind."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from tests.safety.running import FRIDAY, said

from trustlog.cli.editor import edited
from trustlog.domain.errors import RefusedError

if TYPE_CHECKING:
    from pathlib import Path

FAILS = '#!/bin/sh\necho more of the first >"$1"; exit 3\n'
UPPER = '#!/bin/sh\ntr a-z A-Z <"$1" >"$1.new" && cat "$1.new" >"$1"; touch "$1~"\n'


def _editor(folder: Path, text: str) -> dict[str, str]:
    """An editor of our own, and the environment that names it."""
    script = folder / "my editor"
    script.write_text(text, encoding="utf-8")
    script.chmod(0o755)
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return {"EDITOR": f"'{script}'", "XDG_RUNTIME_DIR": str(runtime), "PATH": os.environ["PATH"]}


def test_the_text_comes_back_as_it_was_left_and_nothing_stays(tmp_path: Path) -> None:
    environ = _editor(tmp_path, UPPER)

    assert edited("let her finish\n", environ) == "LET HER FINISH\n"
    assert list((tmp_path / "runtime").iterdir()) == []


def test_only_its_owner_can_read_the_draft(tmp_path: Path) -> None:
    environ = _editor(tmp_path, '#!/bin/sh\nstat -c %a "$1" "$(dirname "$1")" >"$1"\n')
    before = os.umask(0)
    try:
        assert edited("x", environ).split() == ["600", "700"]
    finally:
        os.umask(before)


def test_a_failing_editor_keeps_the_draft_and_the_next_goes_on_with_it(tmp_path: Path) -> None:
    environ = _editor(tmp_path, '#!/bin/sh\necho more >>"$1"; exit 3\n')

    with pytest.raises(
        RefusedError, match=r"failed \(exit 3\)\. Your draft is kept in .*note\.md;"
    ):
        edited("some ", environ)

    (tmp_path / "my editor").write_text("#!/bin/sh\n", encoding="utf-8")
    assert edited("anew", environ) == "some more\n"


def test_an_editor_that_is_not_there_says_what_to_set(tmp_path: Path) -> None:
    environ = {**_editor(tmp_path, ""), "EDITOR": "no-such-editor"}

    with pytest.raises(
        RefusedError, match=r"cannot be started: No such file or directory\. Set EDITOR"
    ):
        edited("x", environ)
    assert list((tmp_path / "runtime").iterdir()) == []


def test_a_folder_planted_by_somebody_is_not_entered(tmp_path: Path) -> None:
    environ = _editor(tmp_path, UPPER)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "runtime" / f"trustlog-draft-{os.getuid()}").symlink_to(elsewhere)

    with pytest.raises(RefusedError, match="is not yours alone"):
        edited("secret", environ)
    assert list(elsewhere.iterdir()) == []


def test_vim_is_told_to_leave_nothing(tmp_path: Path) -> None:
    environ = _editor(tmp_path, "")
    vim = tmp_path / "vim"
    vim.write_text(
        '#!/bin/sh\nfor last; do :; done\nprintf "%s " "$@" >"$last"\n', encoding="utf-8"
    )
    vim.chmod(0o755)
    environ["VISUAL"] = str(vim)

    said = edited("x", environ)

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
