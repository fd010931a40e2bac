"""Where the answer goes: closed, full or gone, to an old terminal, or without a home."""

from __future__ import annotations

import json
import os
import pwd
import subprocess
import sys
from pathlib import Path

import pytest
from tests.fronts import JOURNAL, NOW, copied, dumped, log_sample, through_typer

SCRIPT = str(Path(sys.executable).with_name("trustlog"))
FULL = Path("/dev/full")

LATIN = {"PYTHONIOENCODING": "latin-1"}
ASCII = {"PYTHONIOENCODING": "ascii"}
OLD = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
"""A machine that was never told of anything but ASCII; Python would not believe it."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("sample")
    log_sample(home)
    return home


def shell(line: str, home: Path, **environ: str) -> subprocess.CompletedProcess[bytes]:
    """Run a line of shell in which `trustlog` is the installed program."""
    return subprocess.run(
        ["/bin/sh", "-c", f'trustlog() {{ {SCRIPT} "$@"; }}; {line}'],
        env={"HOME": str(home), "PATH": os.environ["PATH"], "TRUSTLOG_NOW": NOW, **environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )


def without_reader(words: list[str], home: Path) -> tuple[int, bytes]:
    """Run a command whose output nobody reads any more; its exit code and error."""
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [SCRIPT, *words],
            env={"HOME": str(home), "TRUSTLOG_NOW": NOW},
            stdin=subprocess.DEVNULL,
            stdout=writer,
            stderr=subprocess.PIPE,
            check=False,
        )
    finally:
        os.close(writer)
    return done.returncode, done.stderr


def is_saved(note: str, home: Path) -> bool:
    return f"'{note}'" in dumped(home / JOURNAL)


ADDS = [
    pytest.param("add li kept all the same", id="quick"),
    pytest.param("add lis kept all the same", id="typer"),
]
READS = ["list", "today", "report", "show", "export markdown", "export json", "--help", "add -h"]


@pytest.mark.parametrize("line", ADDS)
def test_a_moment_is_saved_though_nobody_hears_of_it(line: str, sample: Path, home: Path) -> None:
    copied(sample, home)

    closed = shell(f"trustlog {line} >&-", home)

    assert (closed.returncode, closed.stderr) == (0, b"")
    assert is_saved("kept all the same", home)


@pytest.mark.parametrize("line", ADDS)
def test_a_moment_is_saved_though_its_reader_has_gone(line: str, sample: Path, home: Path) -> None:
    copied(sample, home)

    assert without_reader(line.split(), home) == (0, b"")
    assert is_saved("kept all the same", home)


@pytest.mark.parametrize("line", READS)
def test_a_reader_that_has_gone_is_no_error(line: str, sample: Path, home: Path) -> None:
    copied(sample, home)

    code, said = without_reader(line.split(), home)

    assert code == 0
    assert said in (b"", b"#6 is the newest moment.\n")
    assert shell(f"trustlog {line} >&-", home).returncode == 0


@pytest.mark.skipif(not FULL.exists(), reason="this system has no full device")
def test_a_full_disk_is_said_and_a_moment_on_it_kept(sample: Path, home: Path) -> None:
    copied(sample, home)

    listed = shell(f"trustlog list >{FULL}", home)
    helped = shell(f"trustlog --help >{FULL}", home)
    added = shell(f"trustlog add li kept all the same >{FULL}", home)

    full = "No space left on device."
    assert listed.stderr.decode() == f"trustlog: The answer cannot be written: {full}\n"
    said = f"trustlog: It is saved, but the answer cannot be shown: {full}\n"
    assert added.stderr.decode() == said
    assert [done.returncode for done in (listed, helped, added)] == [1, 1, 0]
    assert helped.stderr.count(b"\n") == 1
    assert is_saved("kept all the same", home)


def test_with_every_stream_closed_it_still_does_its_work(sample: Path, home: Path) -> None:
    copied(sample, home)

    codes = [
        shell(f"trustlog {line} <&- >&- 2>&-", home).returncode
        for line in ("add li kept", "add li -", "note", "lst", "show 99", "list", "--help")
    ]

    assert codes == [0, 2, 2, 2, 1, 0, 0]
    assert is_saved("kept", home)


@pytest.mark.parametrize(
    ("environ", "strip", "note"),
    [
        pytest.param(LATIN, "# o o o # \xb7 \xb7", r"[bold]café[/] \u65e5\u672c", id="latin-1"),
        pytest.param(ASCII, "# o o o # . .", r"[bold]caf\xe9[/] \u65e5\u672c", id="ascii"),
        pytest.param(OLD, "# o o o # . .", r"[bold]caf\xe9[/] \u65e5\u672c", id="C"),
    ],
)
def test_an_old_terminal_gets_stand_ins(
    environ: dict[str, str], strip: str, note: str, sample: Path, home: Path
) -> None:
    copied(sample, home)

    report = shell("trustlog report", home, **environ)
    shown = shell("trustlog show 6", home, **environ)

    assert (report.returncode, report.stderr) == (0, b"")
    assert f"  listening       {strip}    2 of 5 " in report.stdout.decode("latin-1")
    assert shown.stdout.decode("latin-1").endswith(f"\n\n  {note}\n")


@pytest.mark.parametrize("environ", [LATIN, ASCII, OLD], ids=["latin-1", "ascii", "C"])
@pytest.mark.parametrize(
    "line",
    ["list", "today", "--help", "add -h", "show 日本", "list --with 日本", "add 日本", "日本"],
)
def test_no_command_fails_on_an_old_terminal(
    line: str, environ: dict[str, str], sample: Path, home: Path
) -> None:
    copied(sample, home)

    said = shell(f"trustlog {line}", home, **environ)

    assert b"should not have happened" not in said.stderr
    assert b"Traceback" not in said.stderr
    assert said.returncode in (0, 1, 2)


@pytest.mark.parametrize("environ", [LATIN, ASCII], ids=["latin-1", "ascii"])
def test_what_other_programs_read_is_utf_8_all_the_same(
    environ: dict[str, str], sample: Path, home: Path
) -> None:
    copied(sample, home)
    note = "[bold]café[/] 日本"

    listed = shell("trustlog list --json", home, **environ)
    written = shell("trustlog export json", home, **environ)
    refused = shell("trustlog show 日本 --json", home, **environ)

    assert json.loads(listed.stdout.decode())["moments"][-1]["note"] == note
    assert json.loads(written.stdout.decode())["moments"][-1]["note"] == note
    assert "日本" in json.loads(refused.stdout.decode())["error"]["message"]


def test_without_home_the_journal_is_where_the_system_has_it() -> None:
    on_record = pwd.getpwuid(os.getuid()).pw_dir

    found = [
        subprocess.run(
            [SCRIPT, "where"], env=environ, capture_output=True, text=True, check=False
        ).stdout
        for environ in ({}, {"HOME": ""})
    ]

    assert found == [f"{on_record}/.local/share/trustlog/journal.db\n"] * 2


def test_a_home_that_is_no_folder_is_refused(home: Path) -> None:
    said = through_typer(["add", "listening", "hello"], Path("nowhere"))

    assert (said.code, said.out) == (1, b"")
    assert said.err.decode() == (
        "trustlog: I do not know where to keep the journal: HOME is not set."
        " Name a file with --journal or TRUSTLOG_JOURNAL.\n"
    )
