"""A vault has notes of somebody else: theirs stay theirs, and what cannot be written is refused."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from trustlog.exchange.marked import BEGIN, END

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog


def seen(folder: Path) -> dict[str, tuple[int, int, int]]:
    """What would differ if a file had been written."""
    found = {path.name: path.lstat() for path in folder.iterdir()}
    return {name: (each.st_ino, each.st_size, each.st_mtime_ns) for name, each in found.items()}


FOREIGN = {
    "plain": b"# My Wednesday\n\n- bread\n",
    "no-newline-at-the-end": b"# My Wednesday\n\n- bread",
    "line-ends-of-windows": b"# My Wednesday\r\n\r\n- bread\r\n",
    "front-matter": b"---\ntags: [mine]\n---\nbread\n",
    "byte-order-mark": b"\xef\xbb\xbfbread",
    "empty": b"",
    "speaks-of-the-marks": b"it puts `<!-- trustlog:end -->` there\n  <!-- trustlog:begin -->\n",
    "quotes-the-marks": b"```\n<!-- trustlog:begin -->\n<!-- trustlog:end -->\n```\n",
    "fence-left-open": b"```\nbread\n",
}


@pytest.mark.usefixtures("logged_week")
@pytest.mark.parametrize("foreign", FOREIGN.values(), ids=FOREIGN)
def test_a_note_somebody_wrote_is_kept_to_the_byte(
    trustlog: Trustlog, export: Trustlog, vault: Path, foreign: bytes
) -> None:
    vault.mkdir()
    note = vault / "2026-11-18.md"
    note.write_bytes(foreign)

    export()
    first = note.read_bytes()
    assert first.startswith(foreign)
    assert b"third" in first
    export()
    assert note.read_bytes() == first

    trustlog("edit", "3", "--note", "other words")
    export()
    assert note.read_bytes() == first.replace(b"third", b"other words")

    trustlog("delete", "3")
    export()
    assert note.read_bytes() == foreign


@pytest.mark.usefixtures("logged_week")
def test_a_moment_that_speaks_of_the_marks_breaks_nothing(
    trustlog: Trustlog, export: Trustlog, vault: Path
) -> None:
    for note in (END, f"a\n{END}\n{BEGIN}", f"```\n{END}\n```", f"    {BEGIN}\n\n{END}"):
        trustlog("note", "--on", "wed", "--", note)
    export()
    (vault / "2026-11-18.md").write_bytes((vault / "2026-11-18.md").read_bytes() + b"mine\n")
    export()

    text = (vault / "2026-11-18.md").read_text(encoding="utf-8")
    assert text.endswith(f"{END}\nmine\n")
    assert text.count(BEGIN) == text.count(END) == 1


@pytest.mark.usefixtures("logged_week")
def test_what_is_no_note_of_a_day_or_week_is_left_alone(export: Trustlog, vault: Path) -> None:
    vault.mkdir()
    others = {
        "2026-11-19.md": "a day without a moment\n",
        "2026-11-17.md": "",
        "Ana.md": f"{BEGIN}\nnot a day\n{END}\n",
        "2026-02-30.md": f"{BEGIN}\nno day\n{END}\n",
    }
    for name, text in others.items():
        (vault / name).write_text(text, encoding="utf-8")
    (vault / "2026-11-15.md").mkdir()
    (vault / "2026-11-14.md").write_bytes(b"caf\xe9")
    (vault / "2026-11-13.md").symlink_to(vault / "Ana.md")
    before = seen(vault)

    export()

    assert {name: seen(vault)[name] for name in before} == before
    assert len(seen(vault)) == len(before) + 6


@pytest.mark.usefixtures("logged_week")
def test_files_are_for_their_owner_alone(export: Trustlog, vault: Path) -> None:
    before = os.umask(0)
    try:
        vault.mkdir(mode=0o755)
        (vault / "2026-11-18.md").write_text("mine\n", encoding="utf-8")
        export()
    finally:
        os.umask(before)

    modes = [stat.S_IMODE(path.stat().st_mode) for path in vault.iterdir()]
    assert modes == [0o600] * 6


@pytest.mark.usefixtures("logged_week")
def test_a_folder_that_is_made_is_for_its_owner_alone(export: Trustlog, vault: Path) -> None:
    export()

    assert stat.S_IMODE(vault.stat().st_mode) == 0o700


@pytest.mark.usefixtures("logged_week")
@pytest.mark.parametrize(
    ("name", "plant", "sentence"),
    [
        pytest.param(
            "2026-11-18.md",
            lambda path: path.symlink_to("elsewhere.md"),
            "{path} is a link, and nothing is written through one. Move it away.",
            id="link",
        ),
        pytest.param(
            "2026-W47.md",
            lambda path: path.symlink_to("elsewhere.md"),
            "{path} is a link, and nothing is written through one. Move it away.",
            id="link-for-a-week",
        ),
        pytest.param(
            "2026-11-18.md", Path.mkdir, "{path} is no plain file. Move it away.", id="folder"
        ),
        pytest.param(
            "2026-11-18.md", os.mkfifo, "{path} is no plain file. Move it away.", id="pipe"
        ),
        pytest.param(
            "2026-11-18.md",
            lambda path: path.write_bytes(b"caf\xe9\n"),
            "2026-11-18.md is no UTF-8, so nothing can be added to it."
            " Save it as UTF-8 and try again.",
            id="latin-1",
        ),
        pytest.param(
            "2026-11-19.md",
            lambda path: path.write_text(f"{BEGIN}\n", encoding="utf-8"),
            "In 2026-11-19.md trustlog's marks are not one begin and one end after it. Take out"
            " those that are too many, or let --force write the last part, or a new one at the"
            " end.",
            id="no-end",
        ),
    ],
)
def test_what_cannot_be_written_is_refused_before_anything_is(
    export: Trustlog, vault: Path, name: str, plant: object, sentence: str
) -> None:
    vault.mkdir()
    assert callable(plant)
    plant(vault / name)
    (vault / "elsewhere.md").write_text("precious\n", encoding="utf-8")

    said = export(code=1)

    assert said.err == f"trustlog: {sentence.format(path=vault / name)}\n"
    assert {path.name for path in vault.iterdir()} == {name, "elsewhere.md"}
    assert (vault / "elsewhere.md").read_text(encoding="utf-8") == "precious\n"


@pytest.mark.usefixtures("logged_week")
def test_force_writes_where_the_marks_are_in_disorder_and_loses_nothing(
    export: Trustlog, vault: Path
) -> None:
    vault.mkdir()
    (vault / "2026-11-18.md").write_text(f"mine\n{BEGIN}\nold\n", encoding="utf-8")

    export("--force")
    once = (vault / "2026-11-18.md").read_text(encoding="utf-8")
    export("--force")

    assert once.startswith(f"mine\n{BEGIN}\nold\n{BEGIN}\n# Wednesday, 18")
    assert (vault / "2026-11-18.md").read_text(encoding="utf-8") == once


@pytest.mark.usefixtures("logged_week")
def test_a_folder_may_be_named_by_a_link(export: Trustlog, vault: Path) -> None:
    (vault.parent / "real").mkdir()
    vault.symlink_to(vault.parent / "real")

    export()

    assert len(list((vault.parent / "real").iterdir())) == 6


@pytest.mark.usefixtures("logged_week")
@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["--daily", "{home}/file"], 1, "{home}/file is no folder. Name one, or a new one."),
        (
            ["--daily", "{home}/no/such"],
            1,
            "{home}/no/such cannot be used: No such file or directory.",
        ),
        (["--daily", "{home}/v", "--links", "html"], 2, "--links takes wiki, md or none."),
        (
            ["--daily", "{home}/v", "--output", "{home}/o.md"],
            2,
            "--output writes one file, --daily a folder of them: give one.",
        ),
        (["--links", "md"], 2, "--links is for the notes that --daily DIR writes."),
        (["--daily", ""], 2, "--daily takes a folder, such as ~/vault/daily."),
    ],
    ids=["a-file", "nowhere", "unknown-links", "two-places", "links-alone", "no-name"],
)
def test_what_cannot_be_meant_is_refused(
    trustlog: Trustlog, home: Path, words: list[str], code: int, sentence: str
) -> None:
    (home / "file").write_text("mine\n", encoding="utf-8")
    before = {path.name for path in home.iterdir()}

    said = trustlog("export", "markdown", *(word.format(home=home) for word in words), code=code)

    assert said.err == f"trustlog: {sentence.format(home=home)}\n"
    assert {path.name for path in home.iterdir()} == before
