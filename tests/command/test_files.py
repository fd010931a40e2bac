"""Files are written whole or not at all, and never over what somebody wrote meanwhile."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from trustlog.command.files import Folder, write_file
from trustlog.domain.errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("data", [b"ours\n", None], ids=["written", "taken-away"])
def test_what_somebody_wrote_since_it_was_read_is_kept(place: Path, data: bytes | None) -> None:
    note = place / "a.md"
    note.write_bytes(b"before\n")
    with Folder(str(place)) as folder:
        assert folder.read("a.md") == b"before\n"
        note.write_bytes(b"meanwhile\n")

        with pytest.raises(RefusedError, match=r"a\.md was changed just now\. Do it once more\.$"):
            folder.write("a.md", data)

    assert note.read_bytes() == b"meanwhile\n"
    assert [path.name for path in place.iterdir()] == ["a.md"]


def test_what_somebody_made_since_it_was_not_there_is_kept(place: Path) -> None:
    with Folder(str(place)) as folder:
        assert folder.read("a.md") is None
        (place / "a.md").write_bytes(b"meanwhile\n")

        with pytest.raises(RefusedError, match="was changed just now"):
            folder.write("a.md", b"ours\n")

    assert (place / "a.md").read_bytes() == b"meanwhile\n"


def test_a_link_that_took_the_place_of_the_file_is_not_followed(place: Path) -> None:
    note, secret = place / "a.md", place / "secret"
    note.write_bytes(b"before\n")
    secret.write_bytes(b"before\n")
    with Folder(str(place)) as folder:
        folder.read("a.md")
        note.unlink()
        note.symlink_to(secret)

        with pytest.raises(RefusedError, match="was changed just now"):
            folder.write("a.md", b"ours\n")

    assert secret.read_bytes() == b"before\n"


def test_a_link_at_the_working_name_is_not_followed(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "urandom", bytes)
    secret = place / "secret"
    secret.write_bytes(b"precious\n")
    (place / "a.md.00000000.part").symlink_to(secret)
    with Folder(str(place)) as folder:
        assert folder.read("a.md") is None

        with pytest.raises(RefusedError, match=r"a\.md cannot be written: a\.md\.0+\.part is in"):
            folder.write("a.md", b"ours\n")

    assert secret.read_bytes() == b"precious\n"


def test_what_a_kill_left_under_the_same_process_number_is_in_nobodys_way(place: Path) -> None:
    (place / f"a.md.{os.getpid()}.part").touch()

    write_file(str(place / "a.md"), ["ours\n"], replace=False)

    assert (place / "a.md").read_bytes() == b"ours\n"


def test_a_folder_stays_the_one_it_was(place: Path) -> None:
    (place / "vault").mkdir()
    (place / "other").mkdir()
    with Folder(str(place / "vault")) as folder:
        folder.read("a.md")
        (place / "vault").rename(place / "moved")
        (place / "vault").symlink_to(place / "other")

        folder.write("a.md", "né\r\n".encode())

    assert (place / "moved" / "a.md").read_bytes() == b"n\xc3\xa9\r\n"
    assert list((place / "other").iterdir()) == []


def test_a_file_that_fails_half_way_leaves_nothing(place: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "half of it\n"
        raise RefusedError("no more")

    target = place / "out.md"
    target.write_bytes(b"before\n")

    with pytest.raises(RefusedError, match="no more"):
        write_file(str(target), pieces(), replace=True)

    assert target.read_bytes() == b"before\n"
    assert [path.name for path in place.iterdir()] == ["out.md"]
