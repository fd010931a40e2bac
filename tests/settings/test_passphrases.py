"""Where a passphrase comes from, in which order, and what is said when a source gives none."""

from __future__ import annotations

import os
import sys
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from trustlog.settings.keyring import KeyringError, keep_in_keyring, kept_in_keyring
from trustlog.settings.passphrases import (
    NEXT,
    NOW,
    NoPassphraseError,
    PassphraseError,
    new_secret_for,
    passphrase_at_once,
    passphrase_from,
    secret_for,
    without_secrets,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

JOURNAL = "/home/ana/journal.db"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with a passphrase for its owner alone."""
    path = tmp_path / "passphrase"
    path.write_text("from a file\nand a second line\n")
    path.chmod(0o600)
    return path


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], str]:
    """A keyring that holds what it was given."""
    held: dict[tuple[str, str], str] = {}
    module = ModuleType("keyring")
    module.get_password = lambda *of: held.get(of)  # type: ignore[attr-defined]  # the package's own
    module.set_password = lambda service, name, text: held.__setitem__((service, name), text)  # type: ignore[attr-defined]  # the package's own
    monkeypatch.setitem(sys.modules, "keyring", module)
    return held


def typing(*answers: str) -> Callable[[str], str]:
    """Somebody at a terminal, who gives these answers."""
    left: Iterator[str] = iter(answers)
    return lambda _question: next(left)


def test_the_command_comes_before_the_file_and_the_file_before_the_word(file: Path) -> None:
    word = {"TRUSTLOG_PASSPHRASE": "from a word"}
    named = {**word, "TRUSTLOG_PASSPHRASE_FILE": str(file)}
    told = {**named, "TRUSTLOG_PASSPHRASE_COMMAND": "echo 'from a command'"}

    assert passphrase_from({}) is None
    assert passphrase_from(word) == "from a word"
    assert passphrase_from(named) == "from a file"
    assert passphrase_from(told) == "from a command"


def test_a_variable_comes_before_the_keyring_and_that_before_the_terminal(
    keyring: dict[tuple[str, str], str],
) -> None:
    keyring["trustlog", JOURNAL] = "from the keyring"
    asks = typing("typed")

    assert secret_for(JOURNAL, {"TRUSTLOG_KEYRING": "1", NOW: "word"}, asks) == "word"
    assert secret_for(JOURNAL, {"TRUSTLOG_KEYRING": "1"}, asks) == "from the keyring"
    assert secret_for(JOURNAL, {"TRUSTLOG_KEYRING": "0"}, asks) == "typed"


def test_the_new_passphrase_has_variables_of_its_own() -> None:
    environ = {"TRUSTLOG_PASSPHRASE": "old", "TRUSTLOG_NEW_PASSPHRASE": "new"}

    assert new_secret_for(JOURNAL, environ, None, NEXT) == "new"
    assert new_secret_for(JOURNAL, environ, None, NOW) == "old"


def test_a_new_one_is_typed_twice() -> None:
    assert new_secret_for(JOURNAL, {}, typing("same", "same"), NOW) == "same"
    with pytest.raises(PassphraseError) as refused:
        new_secret_for(JOURNAL, {}, typing("same", "some"), NOW)

    assert str(refused.value) == "The two are not the same. Nothing was changed."


def test_with_nobody_to_ask_the_four_ways_are_named() -> None:
    with pytest.raises(NoPassphraseError) as refused:
        secret_for(JOURNAL, {}, None)

    assert str(refused.value) == (
        "There is no passphrase for /home/ana/journal.db and no terminal to ask for it. Set"
        " TRUSTLOG_PASSPHRASE_COMMAND, TRUSTLOG_PASSPHRASE_FILE or TRUSTLOG_PASSPHRASE, or"
        " TRUSTLOG_KEYRING=1."
    )


def test_without_a_keyring_the_terminal_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    questions: list[str] = []

    def asks(question: str) -> str:
        questions.append(question)
        return "typed"

    assert secret_for(JOURNAL, {"TRUSTLOG_KEYRING": "1"}, asks) == "typed"
    [question] = questions
    assert question == (
        "There is no keyring: pip install 'trustlog[keyring]' brings it.\n"
        "Passphrase of /home/ana/journal.db: "
    )


def test_without_a_keyring_and_a_terminal_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)

    with pytest.raises(NoPassphraseError) as refused:
        secret_for(JOURNAL, {"TRUSTLOG_KEYRING": "1"}, None)

    assert str(refused.value) == (
        "There is no keyring: pip install 'trustlog[keyring]' brings it. Set"
        " TRUSTLOG_PASSPHRASE_COMMAND, TRUSTLOG_PASSPHRASE_FILE or TRUSTLOG_PASSPHRASE."
    )


def test_a_keyring_is_read_back(
    keyring: dict[tuple[str, str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_in_keyring(JOURNAL, "kept")
    assert kept_in_keyring(JOURNAL) == "kept"

    monkeypatch.setattr(sys.modules["keyring"], "set_password", lambda *_: None)
    with pytest.raises(KeyringError) as refused:
        keep_in_keyring(JOURNAL, "lost")

    assert str(refused.value) == "The keyring does not give back what it was given."


def test_a_keyring_that_fails_is_named_in_a_word(
    keyring: dict[tuple[str, str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: str) -> str:
        raise RuntimeError("a long text\nof many lines")

    monkeypatch.setattr(sys.modules["keyring"], "get_password", locked)

    with pytest.raises(KeyringError) as refused:
        kept_in_keyring(JOURNAL)

    assert str(refused.value) == "The keyring cannot be used (RuntimeError)."


@pytest.mark.parametrize(
    ("environ", "sentence"),
    [
        pytest.param(
            {NOW + "_COMMAND": "false"},
            "The command of TRUSTLOG_PASSPHRASE_COMMAND failed (exit 1).",
            id="command-fails",
        ),
        pytest.param(
            {NOW + "_COMMAND": "/nowhere/at-all"},
            "The command of TRUSTLOG_PASSPHRASE_COMMAND cannot be run: No such file or directory.",
            id="no-such-command",
        ),
        pytest.param(
            {NOW + "_COMMAND": "echo 'open"},
            "The command of TRUSTLOG_PASSPHRASE_COMMAND cannot be run: it is no command.",
            id="open-quote",
        ),
        pytest.param(
            {NOW + "_COMMAND": " "},
            "The command of TRUSTLOG_PASSPHRASE_COMMAND cannot be run: it is no command.",
            id="blank-command",
        ),
        pytest.param(
            {NOW + "_COMMAND": "true"},
            "The passphrase that TRUSTLOG_PASSPHRASE_COMMAND gives is empty.",
            id="command-says-nothing",
        ),
        pytest.param(
            {NOW + "_COMMAND": r"printf '\377\n'"},
            "The passphrase that TRUSTLOG_PASSPHRASE_COMMAND gives is no text in UTF-8.",
            id="no-text",
        ),
        pytest.param(
            {NOW + "_FILE": "/nowhere/passphrase"},
            "TRUSTLOG_PASSPHRASE_FILE names /nowhere/passphrase, which gives none:"
            " No such file or directory.",
            id="no-file",
        ),
        pytest.param(
            {NOW + "_FILE": "/"},
            "TRUSTLOG_PASSPHRASE_FILE names /, which gives none: Is a directory.",
            id="a-folder",
        ),
    ],
)
def test_a_source_that_gives_none_is_not_passed_over(
    environ: dict[str, str], sentence: str
) -> None:
    with pytest.raises(PassphraseError) as refused:
        passphrase_from({**environ, NOW: "a word that comes after"})

    assert str(refused.value) == sentence


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o601], ids=oct)
def test_a_file_that_others_can_open_is_refused(mode: int, file: Path) -> None:
    file.chmod(mode)

    with pytest.raises(PassphraseError) as refused:
        passphrase_from({"TRUSTLOG_PASSPHRASE_FILE": str(file)})

    assert str(refused.value) == (
        f"TRUSTLOG_PASSPHRASE_FILE names {file}, which others may open. chmod 600 makes it yours"
        " alone."
    )


def test_a_pipe_is_as_good_as_a_file() -> None:
    reader, writer = os.pipe()
    os.write(writer, b"from a pipe\r\n")
    os.close(writer)

    try:
        found = passphrase_from({"TRUSTLOG_PASSPHRASE_FILE": f"/dev/fd/{reader}"})
    finally:
        os.close(reader)

    assert found == "from a pipe"


def test_the_command_is_run_once(tmp_path: Path) -> None:
    counts = f'sh -c "echo once >>{tmp_path}/runs; echo told"'
    environ = {"TRUSTLOG_PASSPHRASE_COMMAND": counts}

    assert [passphrase_from(environ), passphrase_from(environ)] == ["told", "told"]
    assert (tmp_path / "runs").read_text() == "once\n"


def test_the_command_is_run_without_a_shell(tmp_path: Path) -> None:
    environ = {"TRUSTLOG_PASSPHRASE_COMMAND": f"echo $HOME; touch {tmp_path}/made"}

    assert passphrase_from(environ) == f"$HOME; touch {tmp_path}/made"
    assert not (tmp_path / "made").exists()


def test_the_command_does_not_get_the_secrets() -> None:
    shows = "import os; print(sorted(os.environ))"
    environ = {
        "TRUSTLOG_PASSPHRASE_COMMAND": f'"{sys.executable}" -c "{shows}"',
        "TRUSTLOG_NEW_PASSPHRASE": "secret",
        "HOME": "/home/ana",
    }

    found = passphrase_from(environ)

    assert found is not None
    assert "HOME" in found
    assert "TRUSTLOG" not in found


def test_what_is_started_does_not_get_them_either() -> None:
    environ = {
        "TRUSTLOG_PASSPHRASE": "a",
        "TRUSTLOG_PASSPHRASE_FILE": "b",
        "TRUSTLOG_PASSPHRASE_COMMAND": "c",
        "TRUSTLOG_NEW_PASSPHRASE": "d",
        "TRUSTLOG_NEW_PASSPHRASE_FILE": "e",
        "TRUSTLOG_NEW_PASSPHRASE_COMMAND": "f",
        "TRUSTLOG_JOURNAL": "g",
        "HOME": "/home/ana",
    }

    assert without_secrets(environ) == {"TRUSTLOG_JOURNAL": "g", "HOME": "/home/ana"}


def test_tab_starts_no_command(file: Path) -> None:
    environ = {"TRUSTLOG_PASSPHRASE_FILE": str(file)}

    assert passphrase_at_once(environ) == "from a file"
    assert passphrase_at_once({**environ, "TRUSTLOG_PASSPHRASE_COMMAND": "echo told"}) is None
