"""What is read of Day One's archives."""

from __future__ import annotations

import zipfile
from datetime import date, time
from io import BytesIO
from typing import Any

import pytest
from tests.exchange.elsewhere import (
    DAY_ONE_ENTRIES,
    day_one,
    file_of,
    loop_archive,
    zipped,
)

from trustlog.domain.errors import RefusedError
from trustlog.exchange.incoming import Entry, Lost, Refused
from trustlog.exchange.readers import day_one as reader

ONE = DAY_ONE_ENTRIES[0]
FIRST = "entry 1 of Journal.json"


def first_of(**changed: Any) -> Any:
    return next(reader.read(file_of(day_one([{**ONE, **changed}]))))


def test_an_entry_is_of_the_day_where_it_was_written() -> None:
    first, *lost, second, _, pictures, without = reader.read(file_of(day_one()))

    assert first == Entry(
        place=FIRST,
        source_id="0123456789ABCDEF0123456789ABCDE1",
        day=date(2026, 11, 19),
        at=time(0, 30),
        utc_offset=60,
        note="A walk with @Ana\n\nShe said: it's fine.  #planning",
        people=("ana",),
        tags=("planning", "1:1", "Long Walk", "starred"),
    )
    assert lost == [
        Lost(place=FIRST, what=what) for what in ("pictures", "pictures", "weather", "places")
    ]
    assert isinstance(second, Entry)
    assert (second.day, second.at, second.utc_offset) == (date(2026, 11, 18), None, -480)
    assert pictures == Lost(place="entry 3 of Journal.json", what="entries without words")
    assert without == Lost(place="entry 3 of Journal.json", what="pictures")


@pytest.mark.parametrize("zone", [None, 5, "", "Nope/Zone", "..", "Europe", "/etc/passwd", "a\0b"])
def test_without_a_zone_that_is_known_the_day_is_that_of_utc_and_it_is_said(zone: object) -> None:
    lost, entry, *_ = reader.read(file_of(day_one([{**ONE, "timeZone": zone}])))

    assert lost == Lost(place=FIRST, what="time zones that are not known: read as UTC")
    assert isinstance(entry, Entry)
    assert (entry.day, entry.at, entry.utc_offset) == (date(2026, 11, 18), time(23, 30), 0)


@pytest.mark.parametrize(
    "changed",
    [
        {"uuid": None},
        {"uuid": "no"},
        {"uuid": "../../etc/passwd"},
        {"creationDate": None},
        {"creationDate": "2026-11-18T23:30:00"},
        {"creationDate": "yesterday"},
        {"creationDate": "9999-12-31T23:30:00Z"},
        {"text": 5},
        {"text": "x" * 100_001},
        {"tags": "planning"},
        {"tags": [1]},
    ],
    ids=range(11),
)
def test_an_entry_that_is_none_is_refused(changed: dict[str, Any]) -> None:
    assert type(first_of(**changed)) is Refused


def test_of_several_journals_each_entry_says_which_it_was_in() -> None:
    text = zipfile.ZipFile(BytesIO(day_one([DAY_ONE_ENTRIES[1]]))).read("Journal.json")
    data = zipped({"Work.json": text, "At home.json": text, "photos/x.json": b"{"})

    found = [each for each in reader.read(file_of(data)) if isinstance(each, Entry)]

    assert [each.tags for each in found] == [("Work",), ("At home",)]
    assert [each.place for each in found] == ["entry 1 of Work.json", "entry 1 of At home.json"]


def test_a_journal_may_come_without_its_archive() -> None:
    text = zipfile.ZipFile(BytesIO(day_one())).read("Journal.json")

    assert reader.recognised(file_of(text))
    alone = next(reader.read(file_of(text)))
    assert isinstance(alone, Entry)
    assert alone.place == "entry 1 of the file"
    assert alone.but(place=FIRST) == first_of()


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        (day_one(), True),
        (day_one([]), True),
        (loop_archive(), False),
        (zipped({"a.json": "[1]"}), False),
        (zipped({"deep/Journal.json": '{"metadata": {}, "entries": []}'}), False),
        (b'{"entries": [{"title": "x"}]}', False),
        (b"PK\x03\x04 and nothing more", False),
        (b"", False),
    ],
    ids=range(8),
)
def test_a_journal_is_recognised_by_what_is_in_it(data: bytes, is_one: bool) -> None:
    assert reader.recognised(file_of(data)) is is_one


def patched(data: bytes, place: int, to: bytes) -> bytes:
    return data[:place] + to + data[place + len(to) :]


def bomb(text: str, size: int) -> bytes:
    return zipped({"Journal.json": '{"metadata": {}, "entries": [' + text * size + "]}"})


def twice() -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Journal.json", "{}")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("Journal.json", "{}")
    return packed.getvalue()


def long_table() -> bytes:
    data = day_one()
    return patched(data, data.rfind(b"PK\x05\x06") + 12, b"\xff\xff\xff\x00")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (bomb(" ", 6 << 20), "Journal.json: Journal.json in the archive is too long for what"),
        (day_one()[:300], "It is no archive that can be read. Export it anew."),
        (patched(day_one(), 60, b"\xff\xff\xff"), "Journal.json"),
        (twice(), "Two files of the archive have one name. Export it anew."),
        (long_table(), "There are too many files in the archive."),
        (zipped({"photos/x.jpeg": b""}), "There is no journal at the top of the archive, as"),
        (zipped({"../Journal.json": '{"entries": []}'}), "There is no journal at the top of the"),
        (zipped({"Journal.json": "[]"}), "Journal.json: Line 1: It is no JSON that can be read"),
    ],
    ids=range(8),
)
def test_what_is_no_journal_is_refused_in_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(RefusedError) as refused:
        list(reader.read(file_of(data)))
    assert str(refused.value).startswith(why)
