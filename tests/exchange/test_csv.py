"""CSV out and in: every moment comes back as it was, and no cell is a formula."""

from __future__ import annotations

import csv
from datetime import date, time
from io import BytesIO, StringIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.journals import moment

from trustlog.domain.errors import RefusedError, TrustlogError, UnreadableError
from trustlog.domain.text import clean_note
from trustlog.exchange.cells import bared, quoted
from trustlog.exchange.csv_file import moments_as_csv
from trustlog.exchange.incoming import Entry, File, Lost, Refused
from trustlog.exchange.readers import csv_table

if TYPE_CHECKING:
    from trustlog.exchange.incoming import Item

LONG = (
    "Line 2: A cell has more than 131,072 characters, and a moment holds 100,000. Shorten it, or"
    " look for a quote that is never closed."
)
DANGER = "=+-@\t\r\uff1d\uff0b\uff0d\uff20"
NOTES = st.builds(
    str.__add__, st.text(alphabet=f"'{DANGER}", max_size=3), st.text(max_size=40)
).map(lambda text: text.replace("\0", "").strip())


def file_of(text: str | bytes, **columns: str) -> File:
    data = text.encode() if isinstance(text, str) else text
    return File(
        name="a.csv", handle=BytesIO(data), size=len(data), head=data[:65536], columns=columns
    )


def read(text: str | bytes, **columns: str) -> list[Item]:
    return list(csv_table.read(file_of(text, **columns)))


def entries(text: str | bytes, **columns: str) -> list[Entry]:
    return [each for each in read(text, **columns) if isinstance(each, Entry)]


@pytest.mark.parametrize("safe", [False, True], ids=["plain", "safe"])
@given(notes=st.lists(NOTES, min_size=1, max_size=12))
@settings(max_examples=150)
def test_a_note_comes_back_as_it_was(safe: bool, notes: list[str]) -> None:
    kept = []
    for note in notes:
        try:
            kept.append(clean_note(note))
        except TrustlogError:
            continue
    text = "".join(moments_as_csv([moment(note=note) for note in kept], safe=safe))

    assert [clean_note(each.note) for each in entries(text)] == kept
    if safe:
        rows = list(csv.reader(StringIO(text, newline=""), strict=True))
        assert [cell for row in rows[1:] for cell in row if cell[:1] in tuple(DANGER)] == []


@pytest.mark.parametrize(
    ("note", "plain", "safe"),
    [
        ("=1+1", "=1+1", "'=1+1"),
        ("@priya said", "@priya said", "'@priya said"),
        ("'=1+1", "''=1+1", "''=1+1"),
        ("''-x", "'''-x", "'''-x"),
        ("\uff1d1", "\uff1d1", "'\uff1d1"),
        ("'quoted'", "'quoted'", "'quoted'"),
        ("a=1", "a=1", "a=1"),
        ("", "", ""),
    ],
    ids=["formula", "at", "quoted", "twice", "wide", "words", "within", "nothing"],
)
def test_a_formula_gets_a_quote_and_loses_it(note: str, plain: str, safe: str) -> None:
    assert (quoted(note, safe=False), quoted(note, safe=True)) == (plain, safe)
    assert (bared(plain), bared(safe)) == (note, note)


def test_a_row_has_everything_a_table_can_hold() -> None:
    text = "".join(
        moments_as_csv(
            [
                moment(
                    uid="0199b8a0-0000-7000-8000-000000000001",
                    day=date(2026, 11, 20),
                    timed=False,
                    habit="listening",
                    effect="cost",
                    note='two\nlines, "so"',
                    people=("priya", "tom"),
                    tags=("1:1", "team/core"),
                )
            ],
            safe=False,
        )
    )

    assert text == (
        "day,time,habit,effect,note,people,tags,uid\n"
        '2026-11-20,,listening,cost,"two\nlines, ""so""",priya tom,1:1 team/core,'
        "0199b8a0-0000-7000-8000-000000000001\n"
    )
    [entry] = entries(text)
    assert entry == Entry(
        place="line 2",
        source_id="0199b8a0-0000-7000-8000-000000000001",
        day=date(2026, 11, 20),
        habit="listening",
        effect="cost",
        note='two\nlines, "so"',
        people=("priya", "tom"),
        tags=("1:1", "team/core"),
        uid="0199b8a0-0000-7000-8000-000000000001",
        settled=True,
    )


@pytest.mark.parametrize(
    ("row", "day", "at", "offset"),
    [
        ("2026-11-20,9:30", date(2026, 11, 20), time(9, 30), None),
        ("2026-11-20,09:30:59", date(2026, 11, 20), time(9, 30), None),
        ("20 nov 2026,2pm", date(2026, 11, 20), time(14), None),
        ("20.11.2026,", date(2026, 11, 20), None, None),
        ("20/11/2026,", date(2026, 11, 20), None, None),
        ("2026-11-20 09:30,", date(2026, 11, 20), time(9, 30), None),
        ("2026-11-20T09:30:00+05:30,", date(2026, 11, 20), time(9, 30), 330),
        ("2026-11-20T23:30:00Z,", date(2026, 11, 20), time(23, 30), 0),
        ("2026-11-20,9:30:59 PM", date(2026, 11, 20), time(21, 30), None),
        ("20.11.2026 09:30,", date(2026, 11, 20), time(9, 30), None),
        ("20. 11. 2026 09:30:59,", date(2026, 11, 20), time(9, 30), None),
        ('"20/11/2026, 9:30:59 pm",', date(2026, 11, 20), time(21, 30), None),
        ("2026-11-20 2pm,", date(2026, 11, 20), time(14), None),
        ("20 nov 2026 9:30,", date(2026, 11, 20), time(9, 30), None),
        ("20-11-2026 9:30,", date(2026, 11, 20), time(9, 30), None),
    ],
    ids=[
        *("plain", "seconds", "words", "dots", "slashes", "both", "offset", "utc", "evening"),
        *("dotted", "dotted-seconds", "slashed", "iso-half", "words-and-time", "dashed"),
    ],
)
def test_days_and_times_are_read(row: str, day: date, at: time, offset: int | None) -> None:
    [entry] = entries(f"date,time\n{row}\n")

    assert (entry.day, entry.at, entry.utc_offset) == (day, at, offset)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("day,note\n2026-11-20,x\n", "commas"),
        ("\ufeffday;note\r\n2026-11-20;x\r\n", "semicolons"),
        ("day\tnote\n2026-11-20\tx\n", "tabs"),
        ("day|note\n\n2026-11-20|x\n\n", "bars"),
        ('"day","note"\n"2026-11-20","x"', "quotes"),
    ],
    ids=lambda text: text if text.isalpha() else "",
)
def test_columns_may_be_parted_in_several_ways(text: str, sign: str) -> None:
    assert csv_table.recognised(file_of(text)), sign
    assert [each.note for each in entries(text)] == ["x"]


def test_a_day_with_its_time_is_the_calendars_though_a_column_of_times_is_there() -> None:
    [both, apart] = entries("date,time\n20.11.2026 01:30,\n20.11.2026,01:30\n")

    assert (both.settled, apart.settled) == (False, True)


def test_people_and_tags_are_words_of_a_cell() -> None:
    [entry] = entries('day,people,tags\n2026-11-20,"Ana Maria; @tom",#one +two\n')

    assert (entry.people, entry.tags) == (("Ana-Maria", "tom"), ("one", "two"))


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("Ana Ruiz", ("Ana-Ruiz",)),
        ("Ana Ruiz, Tom", ("Ana-Ruiz", "Tom")),
        ("Ana de la Cruz;", ("Ana-de-la-Cruz",)),
        ("ana tom", ("ana", "tom")),
        ("@Ana @Tom", ("Ana", "Tom")),
        ("Ana", ("Ana",)),
        ("", ()),
    ],
)
def test_a_name_of_several_words_is_one_person(cell: str, people: tuple[str, ...]) -> None:
    [entry] = entries(f'day,people\n2026-11-20,"{cell}"\n')

    assert entry.people == people


def test_a_row_said_twice_is_two_and_known_again() -> None:
    text = "day,habit\n2026-11-20,listening\n2026-11-20,listening\n"

    first, second = (each.source_id for each in entries(text))
    assert first != second
    assert [each.source_id for each in entries(text)] == [first, second]


def test_a_number_is_no_identity() -> None:
    [entry] = entries("day,uid\n2026-11-20,1\n")

    assert (entry.uid, entry.source_id) == (None, "2026-11-20\x001\x001")


def test_what_stands_in_other_columns_is_named() -> None:
    found = read("day,mood,note\n2026-11-20,5,x\n")

    assert found[0] == Lost(place='column "mood"', what="columns")


def test_a_row_that_cannot_be_read_has_its_line() -> None:
    found = read(
        'day,note,effect\n2026-11-20,"a\nb",built\n2026-11-20,x\nsoon,x,\n2026-11-20,,good\n'
    )

    assert [each for each in found if isinstance(each, Refused)] == [
        Refused(place="line 4", why="It has 2 columns, and the first line has 3."),
        Refused(
            place="line 5",
            why='I cannot read "soon" as a day with its year. Try 2026-11-20 or 20 nov 2026.',
        ),
        Refused(place="line 6", why='"good" is no effect. It is built, neutral or cost.'),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "why"),
    [
        ("a,b\n1,2\n", UnreadableError, "No column is the day among a, b."),
        ("day,date\n1,2\n", UnreadableError, "Several columns may be the day: day, date."),
        ("day,day\n1,2\n", UnreadableError, "Several columns may be the day: day, day."),
        ('day,note\n2026-11-20,"open\n', RefusedError, "Line 2: The file is no CSV from here on"),
        ('day,note\n2026-11-20,"a"b\n', RefusedError, "Line 2: The file is no CSV from here on"),
        (b"day,note\n2026-11-20,\xff\n", RefusedError, "Line 2: It has bytes that are no UTF-8."),
        (b"day,note\n2026-11-20,a\0b\n", RefusedError, "Line 2: It has a NUL"),
        ("day,note\n2026-11-20," + "x" * 200_000, RefusedError, LONG),
        ("day,note\n".encode("utf-16"), RefusedError, "It is in UTF-16."),
        ("\n \n", RefusedError, "It is empty."),
    ],
    ids=["no-day", "two", "twice", "open", "quote", "latin", "nul", "long", "utf-16", "empty"],
)
def test_a_file_that_is_no_table_is_refused(
    text: str | bytes, kind: type[TrustlogError], why: str
) -> None:
    with pytest.raises(kind) as caught:
        read(text)

    assert str(caught.value).startswith(why)


@pytest.mark.parametrize("text", ["", "hello", '{"a": [1, 2]}', "[2026-11-20 09:30] x, y"])
def test_what_names_no_day_is_no_table(text: str) -> None:
    assert not csv_table.recognised(file_of(text))


def test_a_table_is_recognised_by_the_column_that_is_named() -> None:
    assert csv_table.recognised(file_of("Wann,Was\n", day="Wann"))
    found = entries("Wann,Was\n2026-11-20,x\n", day="wann", note="WAS")
    assert [each.note for each in found] == ["x"]
