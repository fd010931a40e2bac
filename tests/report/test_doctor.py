"""A checkup looks twice before it says that a journal is damaged."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.journals import hasty, journal_in, moment, operation

from trustlog.report.doctor import checkup
from trustlog.store.moments import add_moment
from trustlog.store.opening import open_as_it_is

if TYPE_CHECKING:
    from pathlib import Path

    from trustlog.domain.checkups import Checkup


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal of one moment."""
    made = tmp_path / "journal.db"
    journal = hasty(journal_in(made))
    with journal.changing(operation()) as change:
        change.step("#1")
        add_moment(change, moment(change.next_number("moment"), note="quince and cheese"))
    journal.close()
    return made


def spoil(path: Path) -> bytes:
    """Change a word in the file; return what it held."""
    good = path.read_bytes()
    path.write_bytes(good.replace(b"quince and", b"quance and", 1))
    return good


def test_damage_that_a_second_look_does_not_find_is_the_disks(path: Path) -> None:
    good = spoil(path)
    looked: list[str] = []

    def told(subject: str, done: int, total: int) -> None:
        looked.append(subject)
        if done == total:  # the end of the first look
            path.write_bytes(good)

    found = looked_through(path, told)

    assert found.is_whole
    assert [finding.state for finding in found.findings] == ["noted", "good", "good", "good"]
    assert found.findings[0].said == (
        "whole, but at a first reading (rows, words) they were not: the disk may be failing"
    )
    assert looked.count("pages") == 2


def test_damage_that_stays_is_looked_for_twice(path: Path) -> None:
    spoil(path)
    looked: list[str] = []
    found = looked_through(path, lambda subject, *_: looked.append(subject))

    assert not found.is_whole
    assert looked.count("pages") == 2


def test_a_journal_in_order_is_looked_through_once(path: Path) -> None:
    looked: list[str] = []
    found = looked_through(path, lambda subject, *_: looked.append(subject))

    assert found.is_well
    assert looked.count("pages") == 1


def looked_through(path: Path, told: object) -> Checkup:
    with closing(open_as_it_is(str(path))) as connection:
        return checkup(connection, (), told)  # type: ignore[arg-type]  # any of these
