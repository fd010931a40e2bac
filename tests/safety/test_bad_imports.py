"""P13: a bad file to import is refused in a sentence, and changes nothing.

Broken files, bombs and what was never a journal, and good files with a few bytes changed, each in
512 MB of memory: an exit code of 1, one or two sentences that drive no terminal, every byte of the
journal as it was. What is still whole after a change is taken over whole. The control is a reader
without its limits.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.exchange.elsewhere import file_of
from tests.safety.bad_files import GOOD, HOSTILE, kind_of, mutant
from tests.safety.hostile import CONTROLS, driving
from tests.safety.running import FRIDAY, Said, is_calm, said

from trustlog.domain.errors import RefusedError, TrustlogError
from trustlog.exchange.incoming import Entry, Kind, Lost, Pause, Refused
from trustlog.exchange.readers import day_one, packed
from trustlog.exchange.recognised import readers

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).parents[2]
ITEMS = {Entry, Kind, Lost, Pause, Refused}
MOST_SECONDS = 10
HABITS = tuple(f"--map={name}=new" for name in ("Meditate", "Run", "Screen"))
OF_KIND = {"harsh": HABITS[:2], "loop": HABITS, "loop-csv": HABITS}
INSISTED = {
    "yaml": ("--as", "csv"),
    "harsh-bad": HABITS[:2],
    "damaged": HABITS,
    "no-date": ("--as", "jrnl"),
}
"""What is said of some of them beside their names."""
UNCLEAR = {"yaml", "csv-twice"}
"""Where it is to be said which column is which: that is how it was typed, exit code 2."""


def imported(journal: Path, files: Iterable[tuple[Path, tuple[str, ...]]]) -> list[dict[str, Any]]:
    """What came of importing each file, all in one program of little memory."""
    lines = "".join(json.dumps([str(path), *words]) + "\n" for path, words in files)
    done = subprocess.run(
        [sys.executable, "-m", "tests.safety.importer", journal],
        input=lines,
        capture_output=True,
        env={**os.environ, **FRIDAY},
        cwd=ROOT,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stderr == ""
    return [json.loads(line) for line in done.stdout.splitlines()]


def answer_of(told: dict[str, Any]) -> Said:
    return Said(told["code"], told["out"], told["err"])


def test_what_cannot_be_imported_changes_nothing(journal: Path, tmp_path: Path) -> None:
    files = []
    for name, make in HOSTILE.items():
        path = tmp_path / name
        path.write_bytes(make())
        files.append((path, INSISTED.get(name, ())))

    for name, told in zip(HOSTILE, imported(journal, files), strict=True):
        answer = answer_of(told)
        assert answer.code == (2 if name in UNCLEAR else 1), (name, answer)
        assert is_calm(answer), (name, answer)
        assert driving(answer.err) == [], (name, answer)
        assert not told["changed"], name
        assert told["seconds"] < MOST_SECONDS, (name, told["seconds"])
    assert len(HOSTILE) >= 40


def changed_files_do_no_harm(journal: Path, folder: Path, numbers: range) -> None:
    """Import good files with a few bytes changed: all of each, or nothing and in a sentence."""
    files = []
    for number in numbers:
        path = folder / f"{number}"
        path.write_bytes(mutant(number))
        files.append((path, OF_KIND.get(kind_of(number), ())))
    told = imported(journal, files)

    for number, each in zip(numbers, told, strict=True):
        answer = answer_of(each)
        if answer.code:
            assert answer.code in {1, 2}, (number, answer)
            assert is_calm(answer), (number, answer)
            assert not each["changed"], number
        else:
            assert answer.out.startswith(("Imported ", "Nothing of ")), (number, answer)
        assert driving(answer.out + answer.err) == [], (number, answer)
        assert each["seconds"] < MOST_SECONDS, (number, each["seconds"])
    taken = sum(each["changed"] for each in told)
    assert len(told) // 20 < taken < len(told) * 19 // 20


def test_a_good_file_with_bytes_changed_is_taken_whole_or_not(
    journal: Path, tmp_path: Path
) -> None:
    changed_files_do_no_harm(journal, tmp_path, range(100))


@pytest.mark.long
def test_a_thousand_good_files_with_bytes_changed_are(journal: Path, tmp_path: Path) -> None:
    changed_files_do_no_harm(journal, tmp_path, range(100, 1_200))


@pytest.mark.parametrize("kind", GOOD)
def test_reading_ends_with_a_file_however_it_was_changed(kind: str) -> None:
    """A hundred and fifty of each format, read to their ends without the rest of an import."""
    place = [*GOOD].index(kind)
    for number in range(place, 150 * len(GOOD), len(GOOD)):
        file = file_of(mutant(number))
        for reader in readers():
            if reader.recognised(file):
                with suppress(TrustlogError):
                    assert all(type(each) in ITEMS for each in reader.read(file))


def test_without_its_limits_an_archive_would_be_read_to_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bomb = file_of(HOSTILE["blanks-of-64-mb"]())
    with pytest.raises(RefusedError, match="is too long for what it is"):
        list(day_one.read(bomb))
    monkeypatch.setattr(packed, "MOST_PACKED", 2_000)

    assert list(day_one.read(bomb)) == []


@pytest.mark.parametrize("sign", CONTROLS, ids=ascii)
def test_a_plan_shows_what_a_file_says_and_drives_nothing(
    friday: Path, tmp_path: Path, sign: str
) -> None:
    path = tmp_path / f"a{sign}b" if "/" not in sign else tmp_path / "ab"
    text = json.dumps(f"a{sign}b @x{sign} #y{sign}")
    entry = f'{{"title": {text}, "body": "", "date": "2026-11-20", "time": "09:00", {text}: 1}}'
    path.write_text(f'{{"entries": [{entry}, {{"date": {text}}}]}}', encoding="utf-8")
    log = tmp_path / "log"
    log.write_text(f"2026-11-20 : a{sign.strip()}b : y : {sign} : 5\n", encoding="utf-8")

    for file in (path, log):
        for option in ("--dry-run", "--skip-refused"):
            answer = said("import", str(file), option)
            assert driving(answer.out + answer.err) == [], (file.name, option)
    assert friday.exists()
