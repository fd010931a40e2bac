"""`measure record --csv`: all of a file or nothing, and which line is not in order."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

RECORD = ("measure", "record", "--csv", "numbers.csv")
DRY = "A dry run: nothing was recorded.\n"
NOT_YET = "Nothing would be recorded until every line is in order.\n"


@pytest.fixture
def followed(trustlog: Trustlog, home: Path, monkeypatch: pytest.MonkeyPatch) -> Trustlog:
    """A journal with engagement (70 on 13 November) and eNPS; the home is the working folder."""
    monkeypatch.chdir(home)
    trustlog("measure", "add", "engagement")
    trustlog("measure", "add", "enps")
    trustlog("measure", "record", "engagement", "70", "--on", "2026-11-13")
    return trustlog


def readings(trustlog: Trustlog, slug: str = "engagement") -> list[str]:
    """Every reading in words."""
    lines = trustlog("measure", "show", slug, "--plain").out.split("\n")
    return [line.strip().partition(", ")[0] for line in lines if line.endswith("the median")]


def kept(*values: str) -> list[str]:
    return ["Fri 13 Nov 2026: 70 %", *values]


@pytest.mark.parametrize(
    ("data", "slug"),
    [
        (b"day,value\n2026-11-20,72.5\n", "engagement"),
        (b"\xef\xbb\xbfday,value\r\n2026-11-20,72.5\r\n", "engagement"),
        (b"day,value\r2026-11-20,72.5\r", "engagement"),
        ("day\tvalue\r\n2026-11-20\t72.5\r\n".encode("utf-16"), "engagement"),
        (b"\xfe\xff" + "day,value\n2026-11-20,72.5\n".encode("utf-16-be"), "engagement"),
        (b"Date;Score\n20/11/2026;72.5", "engagement"),
        (b"when\tengagement\n20 nov 2026\t 72.5 \n\n", "engagement"),
        (b'\n"day","value"\n"2026-11-20","72.5"\n', "eng"),
        (b'value,note,day\n72.5,"two\nlines, said ""so""",2026-11-20\n', "engagement"),
        ("jour,day,value\nné,2026-11-20,72.5\n".encode(), "engagement"),
        (b"metric,day,value\nengagement,2026-11-20,72.5\n", ""),
        (b"measure,day,value\nENG,2026-11-20,72.5\n", ""),
    ],
    ids=[
        "plain",
        "bom-crlf",
        "cr",
        "utf-16",
        "utf-16-be",
        "semicolons",
        "tabs",
        "quotes",
        "over-lines",
        "utf-8",
        "by-column",
        "by-beginning",
    ],
)
def test_a_file_is_read_as_spreadsheets_write_it(
    followed: Trustlog, home: Path, data: bytes, slug: str
) -> None:
    (home / "numbers.csv").write_bytes(data)
    words = (slug, *RECORD[2:]) if slug else RECORD[2:]

    said = followed("measure", "record", *words)

    assert said == (0, "Recorded 1 reading of engagement · from numbers.csv\n", "")
    assert readings(followed) == kept("Fri 20 Nov 2026: 72.5 %")
    assert followed("undo").out == "Undid measure record 1 reading of engagement\n"
    assert readings(followed) == kept()


def test_columns_are_the_ones_insisted_on(followed: Trustlog, home: Path) -> None:
    (home / "numbers.csv").write_text("Week,day,Team score,What\n2026-11-20,x,72,enps\n")
    columns = ("--column", "day=week", "--column", "value=Team score", "--column", "measure=What")

    assert followed(*RECORD, *columns, "--dry-run").out == (
        'numbers.csv: day from "Week", value from "Team score", measure from "What"\n'
        "  enps: 1 new · Fri 20 Nov 2026\n" + DRY
    )
    assert readings(followed, "enps") == []
    assert followed(*RECORD, *columns).out == "Recorded 1 reading of enps · from numbers.csv\n"
    assert readings(followed, "enps") == ["Fri 20 Nov 2026: 72"]


def test_a_plan_says_what_is_new_replaced_and_there_already(followed: Trustlog, home: Path) -> None:
    rows = "engagement,2026-11-13,71\nenps,2026-11-20,-12\nenps,2026-11-18,3\n"
    (home / "numbers.csv").write_text(f"measure,day,value\n{rows}")
    followed("measure", "record", "enps", "3.0", "--on", "2026-11-18")

    assert followed(*RECORD, "--replace", "--dry-run").out == (
        'numbers.csv: day from "day", value from "value", measure from "measure"\n'
        "  enps: 1 new, 1 there already · Wed 18 Nov 2026 – Fri 20 Nov 2026\n"
        "  engagement: 1 replaced · Fri 13 Nov 2026\n" + DRY
    )
    assert followed(*RECORD, "--replace").out == (
        "Recorded 2 readings of 2 measures · 1 in place of others · 1 there already ·"
        " from numbers.csv\n"
    )
    assert readings(followed) == ["Fri 13 Nov 2026: 71 %"]
    assert readings(followed, "enps") == ["Wed 18 Nov 2026: 3.0", "Fri 20 Nov 2026: -12"]
    steps = followed("undo", "--list").out
    assert followed(*RECORD, "--replace").out == (
        "Every reading of numbers.csv is there already; nothing changed.\n"
    )
    assert followed("undo", "--list").out == steps
    followed("undo")
    assert readings(followed) == kept()
    assert readings(followed, "enps") == ["Wed 18 Nov 2026: 3.0"]


FAULTS = {
    "no-number": (
        "2026-11-19,many",
        ('I cannot read "many" as a number. Try 82, 3.5 or -12, without a unit.'),
    ),
    "comma": (
        '2026-11-19,"3,5"',
        (
            'I cannot read "3,5" as a number: a comma may part thousands or'
            " decimals. Write decimals after a point, as in 3.5, and thousands plainly, as in"
            " 3500."
        ),
    ),
    "no-day": (
        "soon,3",
        ('I cannot read "soon" as a day with its year. Try 2026-11-20 or 20 nov 2026.'),
    ),
    "no-year": (
        "20 nov,3",
        ('I cannot read "20 nov" as a day with its year. Try 2026-11-20 or 20 nov 2026.'),
    ),
    "no-such-day": (
        "2026-02-30,3",
        (
            'I cannot read "2026-02-30" as a day. Try today, yesterday,'
            " mon, 3 days ago, 20 nov or 2026-11-20."
        ),
    ),
    "to-come": (
        "2026-11-21,3",
        ("Sat 21 Nov 2026 is still to come. A reading is of a day that has come."),
    ),
    "too-early": (
        "1969-12-31,3",
        ("Wed 31 Dec 1969 is too early. The journal knows days from 1970 on."),
    ),
    "twice": (
        "2026-11-20,3",
        ("engagement has a reading on Fri 20 Nov 2026 on line 3 already. Keep one of the two."),
    ),
    "there": (
        "2026-11-13,3",
        ("engagement is 70 on Fri 13 Nov 2026 already. Add --replace to put 3 in its place."),
    ),
    "short": ("2026-11-19", "It has 1 column, and the first line has 2."),
    "long": ("2026-11-19,3,4", "It has 3 columns, and the first line has 2."),
    "quote": ('2026-11-19,"3" x', "The file is no CSV from here on (',' expected after '\"')."),
    "open-quote": ('2026-11-19,"3', "The file is no CSV from here on (unexpected end of data)."),
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_line_that_is_not_in_order_is_named_and_nothing_is_recorded(
    followed: Trustlog, home: Path, case: str
) -> None:
    row, why = FAULTS[case]
    # Line 3 follows a blank one; the row in question is line 4.
    (home / "numbers.csv").write_text(f"day,value\n\n2026-11-20,72\n{row}")
    words = ("measure", "record", "engagement", "--csv", "numbers.csv")

    said = followed(*words, code=1)

    assert (said.out, said.err) == ("", f"trustlog: numbers.csv, line 4: {why}\n")
    assert readings(followed) == kept()
    planned = followed(*words, "--dry-run", code=1)
    assert planned.out.endswith(f"  line 4: {why}\n" + NOT_YET)


def test_every_line_not_in_order_is_counted_and_the_plan_lists_them(
    followed: Trustlog, home: Path
) -> None:
    (home / "numbers.csv").write_text(
        'measure,day,value,note\nenps,2026-11-20,x,"two\nlines"\nnone,2026-11-20,3,\nenps,1\n'
        "enps,2026-11-19,7,\n"
    )

    assert followed(*RECORD, code=1).err == (
        'trustlog: numbers.csv, line 2: I cannot read "x" as a number. Try 82, 3.5 or -12, without'
        " a unit. 2 more lines are not in order; --dry-run lists them.\n"
    )
    assert followed(*RECORD, "--dry-run", code=1).out == (
        'numbers.csv: day from "day", value from "value", measure from "measure"\n'
        "  enps: 1 new · Thu 19 Nov 2026\n"
        '  line 2: I cannot read "x" as a number. Try 82, 3.5 or -12, without a unit.\n'
        '  line 4: There is no measure "none". trustlog measure list shows those there are.\n'
        "  line 5: It has 2 columns, and the first line has 4.\n" + NOT_YET
    )


FILES = {
    "empty": (b"", 1, "It is empty. The first line names the columns, as in day,value."),
    "blank": (b"\n \n", 1, "It is empty. The first line names the columns, as in day,value."),
    "header-alone": (b"day,value\n", 1, "It has a header, and no line below it."),
    "latin-1": (
        b"day,value\n2026-11-20,\xe9\n",
        1,
        ("Line 2: It has bytes that are no UTF-8. Save it as UTF-8 and try again."),
    ),
    "utf-16-cut": (
        "\ufeffday,value\n".encode("utf-16-le")[:-1],
        1,
        ("It is in UTF-16. Save it as UTF-8 and try again."),
    ),
    "header-no-csv": (
        b'"day\n',
        1,
        ("Line 1: The file is no CSV from here on (unexpected end of data)."),
    ),
    "no-header": (
        b"2026-11-20,72\n",
        2,
        ("No column is the day among 2026-11-20, 72. Name it with --column day=NAME."),
    ),
    "no-value": (
        b"day,points\n",
        2,
        ("No column is the value among day, points. Name it with --column value=NAME."),
    ),
    "two-days": (
        b"day,Date,value\n",
        2,
        ("Several columns may be the day: day, Date. Say which one with --column day=NAME."),
    ),
}


@pytest.mark.parametrize("case", FILES)
def test_a_file_that_cannot_be_read_is_said_so(followed: Trustlog, home: Path, case: str) -> None:
    data, code, sentence = FILES[case]
    (home / "numbers.csv").write_bytes(data)

    said = followed("measure", "record", "engagement", "--csv", "numbers.csv", code=code)

    assert (said.out, said.err) == ("", f"trustlog: numbers.csv: {sentence}\n")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            "--column day",
            (
                "--column takes day=NAME, value=NAME or measure=NAME, each once, such as"
                " --column day=Week."
            ),
        ),
        (
            "--column day=day --column day=date",
            (
                "--column takes day=NAME, value=NAME or"
                " measure=NAME, each once, such as --column day=Week."
            ),
        ),
        (
            "--column day=Week",
            (
                'numbers.csv: No column is called "Week" among day, value. Name it'
                " with --column day=NAME."
            ),
        ),
        (
            "--column day=value",
            ("numbers.csv: Two of day, value and measure cannot be one column. Name others."),
        ),
        (
            "--column measure=value",
            (
                "numbers.csv: All of it is of engagement, so no column names"
                " the measure. Leave one of them out."
            ),
        ),
    ],
    ids=["nothing", "twice", "not-there", "one-for-two", "one-too-many"],
)
def test_a_column_that_cannot_be_is_refused(
    followed: Trustlog, home: Path, words: str, sentence: str
) -> None:
    (home / "numbers.csv").write_text("day,value\n2026-11-20,72\n")
    line = ("measure", "record", "engagement", "--csv", "numbers.csv", *words.split())

    assert followed(*line, code=2).err == f"trustlog: {sentence}\n"


def test_without_a_measure_a_column_must_name_it(followed: Trustlog, home: Path) -> None:
    (home / "numbers.csv").write_text("day,value\n2026-11-20,72\n")

    assert followed(*RECORD, code=2).err == (
        "trustlog: numbers.csv: No column is the measure among day, value. Name it with --column"
        " measure=NAME, or name the measure before --csv.\n"
    )


@pytest.mark.parametrize(
    ("name", "why"),
    [("nowhere.csv", "No such file or directory"), (".", "Is a directory")],
)
def test_what_is_no_file_is_refused(followed: Trustlog, name: str, why: str) -> None:
    said = followed("measure", "record", "engagement", "--csv", name, code=1)

    assert said.err == f"trustlog: {name}: It cannot be read: {why}.\n"


def test_a_hundred_thousand_lines_are_one_step(followed: Trustlog, home: Path) -> None:
    slugs = ["engagement", "enps", "turnover", "productivity", "favourable"]
    for slug in slugs[2:]:
        followed("measure", "add", slug)
    days = [date(1970, 1, 1) + timedelta(n) for n in range(20_000)]
    rows = "".join(f"{slug},{day},{n % 97}.5\n" for slug in slugs for n, day in enumerate(days))
    (home / "numbers.csv").write_text(f"measure,day,value\n{rows}")
    before = followed("measure", "list", "--json").out

    assert followed(*RECORD).out == ("Recorded 100000 readings of 5 measures · from numbers.csv\n")
    assert '"readings": 20000' in followed("measure", "list", "--json").out
    assert followed("undo").out.startswith("Undid measure record 100000 readings of engagement, ")
    assert followed("measure", "list", "--json").out == before
