"""One person stays one: by a whole name, by letters written as two, by a handle like a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog


@pytest.fixture
def known(trustlog: Trustlog) -> Trustlog:
    """A journal with Jürgen, and Anna whose whole name is known."""
    trustlog("person", "add", "jürgen")
    trustlog("person", "add", "anna", "--name", "Anna Müller")
    return trustlog


@pytest.mark.parametrize(
    "words",
    [
        ("add", "li", "hello", "--with", "Anna Müller"),
        ("note", "hello", "--with", "anna müller"),
        ("received", "Anna Müller", "speak up"),
        ("promise", "to", "Anna Müller", "mon", "the plan"),
    ],
    ids=lambda words: " ".join(words[:2]),
)
def test_a_whole_name_is_the_person_who_has_it(known: Trustlog, words: tuple[str, ...]) -> None:
    said = known(*words)

    assert "Anna Müller" in said.out
    assert "(new" not in said.out


@pytest.mark.parametrize(
    ("typed", "near"),
    [("juergen", "jürgen"), ("anna-müller", "anna"), ("anna-mueller", "anna")],
)
def test_a_new_handle_that_may_be_somebody_is_asked_about(
    known: Trustlog, typed: str, near: str
) -> None:
    said = known("add", "li", f"@{typed}", code=1)

    assert said.err == (
        f"trustlog: @{typed} is new and looks like @{near}. Correct it, or add --new-person if it"
        " is somebody else.\n"
    )


def test_an_import_points_them_out(known: Trustlog, tmp_path: Path) -> None:
    table = tmp_path / "old.csv"
    table.write_text("day,note,people\n2026-03-02,a,Anna Müller\n2026-03-03,b,Juergen\n", "utf-8")

    plan = known("import", str(table), "--dry-run").out

    assert "@anna-müller looks like @anna" in plan
    assert "@juergen looks like @jürgen" in plan
