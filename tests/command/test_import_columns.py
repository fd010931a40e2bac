"""The columns of a table that is imported: what is said of them, and that it is remembered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Tables, Trustlog

NUMBERED = "Wann,Was,Was\n18.11.2026,said thanks,no\n"


def notes(trustlog: Trustlog) -> list[str]:
    return [each["note"] for each in json.loads(trustlog("list", "--json").out)["moments"]]


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ('Wann,"What, in short"', "day=Wann,note=What, in short"),
        ('"Wann","a=b"', "day=Wann,note=a=b"),
        ("Wann,#1", "day=Wann,note=#1"),
        ("Wann,x", "date=#1,note=#2"),
        ('"one,day=two",x', "day=#1,note=x"),
    ],
    ids=["comma", "equals", "called-so", "numbers", "like-two"],
)
def test_a_column_is_named_whatever_signs_its_name_has(
    trustlog: Trustlog, home: Path, header: str, said: str
) -> None:
    path = home / "mine.csv"
    path.write_text(f"{header}\n18.11.2026,said thanks\n", encoding="utf-8")

    trustlog("import", str(path), "--map", said)

    assert notes(trustlog) == ["said thanks"]


def test_of_columns_with_one_name_the_number_says_which(trustlog: Trustlog, home: Path) -> None:
    path = home / "mine.csv"
    path.write_text(NUMBERED, encoding="utf-8")

    refused = trustlog("import", str(path), "--map", "day=Wann,note=Was", code=2)
    plan = trustlog("import", str(path), "--map", "day=Wann,note=#2", "--dry-run")

    assert refused.err == (
        f"trustlog: {path}: Several columns may be the note: Was, Was. Say which by its number:"
        " --map note=#2.\n"
    )
    assert '  cannot be kept: columns (column "Was")\n' in plan.out


@pytest.mark.parametrize("number", ["#0", "#4", "#x", "#²"])
def test_a_number_that_no_column_has_is_refused(
    trustlog: Trustlog, home: Path, number: str
) -> None:
    path = home / "mine.csv"
    path.write_text(NUMBERED, encoding="utf-8")

    said = trustlog("import", str(path), "--map", f"day=Wann,note={number}", code=2)

    assert said.err == (
        f'trustlog: {path}: No column is called "{number}" among Wann, Was, Was. Its number is a'
        " name, too: #1 is the first.\n"
    )


def test_what_was_said_of_columns_is_remembered_for_the_same_header(
    trustlog: Trustlog, tables: Tables, home: Path
) -> None:
    path = home / "mine.csv"
    path.write_text("Wann,Ja,Ana\n18.11.2026,x,said thanks\n", encoding="utf-8")
    trustlog("import", str(path), "--map", "day=Wann,note=Ana,habit=none")
    path.write_text("wann,Ja,ANA\n19.11.2026,x,and again\n", encoding="utf-8")

    said = trustlog("import", str(path))

    assert said.out == "Imported 1 moment · from " + str(path) + "\n"
    assert notes(trustlog) == ["said thanks", "and again"]
    kept = [row[1:3] for row in tables()["mapping"]]
    assert sorted((theirs.split()[0], ours) for theirs, ours in kept) == [
        ("#day", "#1"),
        ("#habit", "none"),
        ("#note", "#3"),
    ]


def test_what_is_said_now_of_a_column_counts_more_than_what_is_remembered(
    trustlog: Trustlog, home: Path
) -> None:
    path = home / "mine.csv"
    path.write_text("Wann,A,B\n18.11.2026,one,two\n", encoding="utf-8")
    trustlog("import", str(path), "--map", "day=Wann,note=A")
    path.write_text("Wann,A,B\n19.11.2026,three,four\n", encoding="utf-8")

    trustlog("import", str(path), "--map", "note=B")

    assert notes(trustlog) == ["one", "four"]


def test_of_another_header_nothing_is_remembered(trustlog: Trustlog, home: Path) -> None:
    path = home / "mine.csv"
    path.write_text("Wann,A\n18.11.2026,one\n", encoding="utf-8")
    trustlog("import", str(path), "--map", "day=Wann,note=A")
    path.write_text("Wann,A,B\n19.11.2026,three,four\n", encoding="utf-8")

    said = trustlog("import", str(path), "--as", "csv", code=2)

    assert said.err == (
        f"trustlog: {path}: No column is the day among Wann, A, B. Name it with --map day=NAME.\n"
    )
