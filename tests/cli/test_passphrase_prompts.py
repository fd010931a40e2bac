"""On a real terminal: a passphrase is asked for there, and never shown."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pexpect
import pytest
from tests.cli.test_prompts import SCRIPT, on_terminal
from tests.fronts import JOURNAL, contents, copied, log_sample

from trustlog.store.opening import is_sealed, open_journal
from trustlog.store.sealing import rewrite

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FIRST, SECOND = "seven quiet herons", "bake early bread"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("sample")
    log_sample(home)
    return home


@pytest.fixture(scope="module")
def encrypted(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("encrypted")
    copied(sample, home)
    rewrite(str(home / JOURNAL), None, FIRST)
    return home


def typing(*answers: tuple[str, str]) -> Callable[[pexpect.spawn[str]], object]:
    """Type each answer when the words before it stand on the terminal."""

    def answer(terminal: pexpect.spawn[str]) -> None:
        for question, text in answers:
            terminal.expect_exact(question)
            # What is typed before the terminal hides it would be shown, and thrown away.
            terminal.waitnoecho()
            terminal.sendline(text)

    return answer


def path_in(home: Path) -> str:
    return str(home / JOURNAL)


def test_the_passphrase_is_asked_for_and_not_shown(encrypted: Path, home: Path) -> None:
    copied(encrypted, home)

    seen = on_terminal(
        "add li @priya told her early",
        home,
        answer=typing((f"Passphrase of {path_in(home)}: ", FIRST)),
    )

    assert seen == ("\nLogged #8 listening · Fri 20 Nov 2026 · with Priya\n", 0)


def test_a_wrong_one_is_said_to_be_one(encrypted: Path, home: Path) -> None:
    copied(encrypted, home)
    before = contents(home)

    seen = on_terminal("list", home, answer=typing(("Passphrase of ", SECOND)))

    assert seen.code == 3
    assert seen.text.replace("\n", " ").endswith(
        f" trustlog: That is not the passphrase of {path_in(home)}, or the file is damaged or no"
        " journal. Nothing was changed. "
    )
    assert contents(home) == before


@pytest.mark.parametrize(
    ("leave", "text", "code"),
    [
        pytest.param("sendintr", "\n", 130, id="ctrl-c"),
        pytest.param("sendeof", "\ntrustlog: Nothing was changed.\n", 1, id="end"),
    ],
)
def test_it_can_be_left(leave: str, text: str, code: int, encrypted: Path, home: Path) -> None:
    copied(encrypted, home)

    def answer(terminal: pexpect.spawn[str]) -> None:
        terminal.waitnoecho()
        getattr(terminal, leave)()

    seen = on_terminal("list", home, f"Passphrase of {path_in(home)}: ", answer)

    assert (seen.text.lstrip("\n"), seen.code) == (text.lstrip("\n"), code)
    assert contents(home) == contents(encrypted)


def test_no_input_asks_for_none(encrypted: Path, home: Path) -> None:
    copied(encrypted, home)

    seen = on_terminal("add li --no-input", home)

    assert seen.code == 1
    assert "There is no passphrase for" in seen.text


def test_encrypting_asks_twice_and_for_a_sheet(sample: Path, home: Path) -> None:
    copied(sample, home)

    def answer(terminal: pexpect.spawn[str]) -> None:
        terminal.expect_exact(
            "This encrypts 6 moments, and a lost passphrase is a lost journal. Encrypt it? [y/N] "
        )
        terminal.sendline("y")
        typing((f"New passphrase of {path_in(home)}: ", FIRST), ("The same once more: ", FIRST))(
            terminal
        )
        terminal.expect_exact("Write a sheet to print, with room for the passphrase? [y/N] ")
        terminal.sendline("y")
        terminal.expect_exact("Passphrase   ____")

    seen = on_terminal("encrypt", home, answer=answer)

    assert seen.code == 0
    assert is_sealed(path_in(home))
    with closing(open_journal(path_in(home), lambda _: FIRST)) as connection:
        assert connection.asked("SELECT count(*) FROM moment") == [(6,)]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        pytest.param((FIRST, SECOND), "The two are not the same. Nothing was changed.", id="other"),
        pytest.param(
            ("", ""),
            "A passphrase has one character or more, and no control characters.",
            id="nothing",
        ),
        pytest.param(
            ("x'00'", "x'00'"),
            "A passphrase does not begin with x': SQLCipher takes that for a key.",
            id="a-key",
        ),
    ],
)
def test_what_cannot_be_a_passphrase_changes_nothing(
    typed: tuple[str, str], sentence: str, sample: Path, home: Path
) -> None:
    copied(sample, home)
    before = contents(home)

    def answer(terminal: pexpect.spawn[str]) -> None:
        terminal.expect_exact("Encrypt it? [y/N] ")
        terminal.sendline("y")
        typing(("New passphrase", typed[0]), ("once more: ", typed[1]))(terminal)

    seen = on_terminal("encrypt", home, answer=answer)

    assert seen == (f"\ntrustlog: {sentence}\n", 1)
    assert contents(home) == before


def test_no_is_no(sample: Path, home: Path) -> None:
    copied(sample, home)
    before = contents(home)

    seen = on_terminal("encrypt", home, "Encrypt it? [y/N] ", lambda it: it.sendline("n"))

    assert seen == ("n\ntrustlog: Nothing was changed.\n", 1)
    assert contents(home) == before


def test_another_passphrase_takes_the_old_one_first(encrypted: Path, home: Path) -> None:
    copied(encrypted, home)

    def answer(terminal: pexpect.spawn[str]) -> None:
        typing(("Passphrase of ", FIRST), ("New passphrase of ", SECOND), ("once more: ", SECOND))(
            terminal
        )
        terminal.expect_exact("[y/N] ")
        terminal.sendline("n")

    seen = on_terminal("rekey", home, answer=answer)

    assert seen.code == 0
    assert "~/.local/share/trustlog/journal.db has another passphrase · 6 moments" in seen.text
    open_journal(path_in(home), lambda _: SECOND).close()


def test_standard_input_is_not_what_is_asked(encrypted: Path, home: Path) -> None:
    copied(encrypted, home)
    terminal = pexpect.spawn(
        "/bin/sh",
        ["-c", f"echo 'told her early' | {SCRIPT} add li -"],
        env={"HOME": str(home), "PATH": "/usr/bin:/bin", "TRUSTLOG_NOW": "2026-11-20T15:40"},
        encoding="utf-8",
    )
    typing(("Passphrase of ", FIRST))(terminal)
    terminal.expect_exact("Logged #8 listening")
    terminal.expect(pexpect.EOF)
    terminal.close()

    assert terminal.exitstatus == 0
