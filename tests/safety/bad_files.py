"""Files that nobody should be able to import: broken ones, bombs, and what was never a journal."""

from __future__ import annotations

import gzip
import io
import json
import random
import struct
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.exchange.elsewhere import (
    DAY_ONE_ENTRIES,
    HARSH,
    JRNL,
    JRNL_JSON,
    database,
    day_one,
    loop_archive,
    loop_backup,
    zipped,
)

if TYPE_CHECKING:
    from collections.abc import Callable

ENTRY = "[2026-11-20 09:00] "
START = '{"entries": ['
DAY_ONE_START = '{"metadata": {"version": "1.0"}, "entries": ['
HABITS = "CREATE TABLE Habits (id INTEGER, name, freq_num, freq_den)"
MARKS = "CREATE TABLE Repetitions (id INTEGER, habit INTEGER, timestamp INTEGER, value, notes)"
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
OWN = (Path(__file__).parents[1] / "golden/journal.json").read_bytes()
CSV = "day,habit,note\n2026-11-18,,Let Priya finish\n2026-11-19,,Thanked Tom\n"


def patched(data: bytes, place: int, to: bytes) -> bytes:
    return data[:place] + to + data[place + len(to) :]


def end_of(data: bytes) -> int:
    """Where an archive's end record is."""
    return data.rfind(b"PK\x05\x06")


def table_of(data: bytes) -> int:
    """Where its table of contents begins."""
    return data.find(b"PK\x01\x02")


def page_with(words: bytes) -> int:
    """Where the page of a backup begins that some words are on."""
    return loop_backup().index(words) // 4096 * 4096


def overlapping(count: int) -> bytes:
    """An archive in which many names stand for the same bytes."""
    one = zipped({"Journal.json": DAY_ONE_START + "{}," * 500_000 + "{}]}"})
    table, end = table_of(one), end_of(one)
    entry = one[table:end]
    entries = b"".join(entry.replace(b"Journal", f"J{at:06}".encode()) for at in range(count))
    last = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(entries), table, 0)
    return one[:table] + entries + last


def packed_by(method: int) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        archive.writestr("Journal.json", DAY_ONE_START + "]}")
    return packed.getvalue()


def encrypted() -> bytes:
    data = day_one()
    data = patched(data, 6, b"\x01\x00")
    return patched(data, table_of(data) + 8, b"\x01\x00")


def of_habits(*rows: tuple[object, ...]) -> bytes:
    return database((HABITS, [()]), (MARKS, [()]), ("INSERT INTO Habits VALUES (?, ?, ?, ?)", rows))


def of_marks(*rows: tuple[object, ...]) -> bytes:
    return database(
        (HABITS, [()]),
        (MARKS, [()]),
        ("INSERT INTO Habits VALUES (1, 'Meditate', 1, 1)", [()]),
        ("INSERT INTO Repetitions VALUES (?, ?, ?, ?, ?)", rows),
    )


def own(**changed: object) -> bytes:
    """What trustlog exports as JSON, with other things in it."""
    return json.dumps({**json.loads(OWN), **changed}).encode()


def own_lines(*more: object) -> bytes:
    """What it exports as JSON Lines, with more behind it."""
    whole = json.loads(OWN)
    first = {"trustlog": 1, "kind": "journal", "private": False, "redacted": False}
    kinds = {"habit": "habits", "person": "people", "moment": "moments"}
    rows = [{"kind": kind, **each} for kind, name in kinds.items() for each in whole[name]]
    return "".join(f"{json.dumps(each)}\n" for each in (first, *rows, *more)).encode()


def own_moment(**changed: object) -> bytes:
    """The same with other things in one of its moments."""
    first, *others = json.loads(OWN)["moments"]
    return own(moments=[{**first, **changed}, *others])


TEXTS: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "blanks": lambda: b" \n" * 1000,
    "nul": f"{ENTRY}one\0two\n".encode,
    "latin-1": lambda: f"{ENTRY}caf\xe9\n".encode("latin-1"),
    "utf-16": lambda: f"{ENTRY}one\n".encode("utf-16")[:-1],
    "surrogate": lambda: ENTRY.encode() + b"\xed\xa0\x80\n",
    "overlong": lambda: ENTRY.encode() + b"\xc0\xaf\n",
    "a-line-of-2-mb": lambda: ENTRY.encode() + b"x" * (2 << 20),
    "a-note-of-2-mb": lambda: ENTRY.encode() + b"x\n" * (1 << 20),
    "no-date": lambda: b"Dear diary,\nnothing happened.\n",
    "no-such-date": lambda: b"[2026-13-45 09:00] one\n[2026-02-30 25:61] two\n",
    "to-come": lambda: b"[2999-01-01 09:00] one\n",
    "long-ago": lambda: b"[0001-01-01 09:00] one\n",
    "uncertain": lambda: b"[03/04/2026 09:00] one\n",
    "before-it": lambda: b"[2026-11-20 09:00 one\n" + JRNL.encode() + b"[2026-99-99] x\n",
    "many-bad": lambda: b"[2026-13-45 09:00] one\n" * 30_000,
    "png": lambda: bytes.fromhex("89504e470d0a1a0a0000000d49484452") * 50,
    "gz": lambda: gzip.compress(JRNL.encode()),
    "elf": lambda: b"\x7fELF\x02\x01\x01" + bytes(500),
    "pickle": lambda: b"\x80\x04\x95\x1a\x00\x00\x00\x8c\x02os\x8c\x06system\x93\x8c\x02id\x85R.",
    "yaml": lambda: b"!!python/object/apply:os.system [id]\n",
    "random": lambda: random.Random(7).randbytes(100_000),  # noqa: S311  # the same each time
    "harsh-bad": lambda: HARSH.encode() + b"2026-11-31 : Run : y :  : \n",
    "harsh-long": lambda: b"2026-11-20 : Run : y :  : \n" * 500_001,
    "csv-unclosed": (CSV + '2026-11-20,,"' + "on and on\n" * 1000).encode,
    "csv-nul": (CSV + "2026-11-20,,a\0b\n").encode,
    "csv-long": (CSV + "2026-11-20,," + "x" * 200_000 + "\n").encode,
    "csv-fewer": (CSV + "2026-11-20,\n").encode,
    "csv-more": (CSV + "2026-11-20,,a,b\n").encode,
    "csv-twice": lambda: b"day,note,note\n2026-11-20,a,b\n",
}
JSONS: dict[str, Callable[[], bytes]] = {
    "deep": lambda: START.encode() + b"[" * 100_000,
    "deep-objects": lambda: START.encode() + b'{"a":' * 100_000,
    "digits": (START + "9" * 5000 + "]}").encode,
    "nan": (START + '{"title": NaN}]}').encode,
    "huge": (START + "1e999]}").encode,
    "twice": lambda: b'{"entries": [], "entries": []}',
    "twice-within": (START + '{"title": "a", "title": "b"}]}').encode,
    "junk": lambda: JRNL_JSON + b"]",
    "cut": lambda: JRNL_JSON[:-50],
    "comment": lambda: b'{"entries": [] /* none */}',
    "escaped-surrogate": lambda: JRNL_JSON.replace(b"Priya", b"\\ud800"),
    "escaped-nul": lambda: JRNL_JSON.replace(b"Priya", b"\\u0000"),
    "utf-16-json": lambda: JRNL_JSON.decode().encode("utf-16")[:-1],
    "no-entries": lambda: b'{"tags": {}, "entries": {"a": 1}}',
    "numbers": lambda: START.encode() + b"1," * 30_000 + b"1]}",
    "arrays-of-6-mb": lambda: START.encode() + b"[" + b"[]," * (2 << 20) + b"[]]]}",
    "a-text-of-12-mb": lambda: START.encode() + b'{"title": "' + b"x" * (12 << 20),
    "years": lambda: JRNL_JSON.replace(b"2026-", b"99999-"),
    "types": lambda: JRNL_JSON.replace(b'"15:40"', b"1540"),
}
ARCHIVES: dict[str, Callable[[], bytes]] = {
    "half-an-archive": lambda: day_one()[: len(day_one()) // 2],
    "no-table": lambda: day_one()[: table_of(day_one())],
    "wrong-sum": lambda: patched(day_one(), table_of(day_one()) + 16, b"\0\0\0\0"),
    "other-bytes": lambda: patched(day_one(), 60, b"\xff" * 20),
    "encrypted": encrypted,
    "unknown-packing": lambda: patched(day_one(), table_of(day_one()) + 10, b"\x63\x00"),
    "lzma": lambda: packed_by(zipfile.ZIP_LZMA)[:60],
    "long-table": lambda: patched(day_one(), end_of(day_one()) + 12, b"\xff\xff\xff\x7f"),
    "far-table": lambda: patched(day_one(), end_of(day_one()) + 16, b"\xff\xff\xff\x7f"),
    "size-lies": lambda: patched(day_one(), table_of(day_one()) + 24, b"\x10\0\0\0"),
    "blanks-of-64-mb": lambda: zipped({"Journal.json": DAY_ONE_START + " " * (64 << 20) + "]}"}),
    "entries-of-12-mb": lambda: zipped(
        {"Journal.json": DAY_ONE_START + '{"a": "aaaaaaaaaaaaa"},' * (1 << 19) + "{}]}"}
    ),
    "overlapping": lambda: overlapping(200),
    "many-files": lambda: zipped({f"{at}": b"" for at in range(60_000)}),
    "climbing": lambda: zipped({"../../Journal.json": DAY_ONE_START + "]}"}),
    "rooted": lambda: zipped({"/etc/Journal.json": DAY_ONE_START + "]}"}),
    "a-bad-entry": lambda: day_one([*DAY_ONE_ENTRIES, {"uuid": "x"}]),
    "bad-days": lambda: day_one([{**DAY_ONE_ENTRIES[0], "creationDate": "2026-11-31T00:00:00Z"}]),
    "nested": lambda: zipped({"Journal.zip": day_one()}),
    "no-habits": lambda: zipped({"Habits.csv": "", "Checkmarks.csv": ""}),
    "habits-cut": lambda: loop_archive()[:-100],
    "habits-of-9-mb": lambda: zipped({"Habits.csv": "Name,Type\n" + "x,YES_NO\n" * (1 << 20)}),
}
DATABASES: dict[str, Callable[[], bytes]] = {
    "header": lambda: loop_backup()[:100],
    "page": lambda: loop_backup()[:4096],
    "half": lambda: loop_backup()[: len(loop_backup()) // 2],
    "damaged": lambda: patched(loop_backup(), page_with(b"along the river"), b"\xff" * 50),
    "schema": lambda: patched(loop_backup(), 100, b"\xff" * 200),
    "view": lambda: database(
        (f"CREATE VIEW Habits AS {ENDLESS} SELECT i AS id, 'x' AS name FROM n", [()]), (MARKS, [()])
    ),
    "words-found": lambda: database(
        ("CREATE VIRTUAL TABLE Habits USING fts5(id, name)", [()]), (MARKS, [()])
    ),
    "another": lambda: database(("CREATE TABLE note (id, body)", [()])),
    "no-name": lambda: of_habits((1, None, 1, 1)),
    "a-number": lambda: of_habits((1, 5, 1, 1)),
    "how-often": lambda: of_habits((1, "Meditate", "x", 1)),
    "bytes": lambda: of_habits((1, b"\xff\xfe", 1, 1)),
    "a-name-of-10-mb": lambda: of_habits((1, "x" * (10 << 20), 1, 1)),
    "no-habit": lambda: of_marks((1, 9, 0, 2, "")),
    "no-day": lambda: of_marks((1, 1, 2**62, 2, "")),
    "a-half": lambda: of_marks((1, 1, 0.5, 2, "")),
    "no-mark": lambda: of_marks((1, 1, 0, 99, "")),
    "no-note": lambda: of_marks((1, 1, 0, 2, 5)),
}
OWNS: dict[str, Callable[[], bytes]] = {
    "own-cut": lambda: OWN[:-40],
    "own-junk": lambda: OWN + b"{}",
    "own-twice": lambda: OWN.replace(b'"moments":', b'"moments": [], "moments":'),
    "own-deep": lambda: b'{"trustlog": 1, "moments": ' + b"[" * 100_000,
    "own-nan": lambda: OWN.replace(b'"number": 4', b'"number": NaN'),
    "own-newer": lambda: own(trustlog=2),
    "own-more": lambda: own(surprise=[{"a": 1}]),
    "own-type": lambda: own(moments={}),
    "own-many": lambda: own(moments=json.loads(OWN)["moments"] * 2),
    "own-key": lambda: own_moment(surprise=1),
    "own-true": lambda: own_moment(number=True),
    "own-text": lambda: own_moment(number="2"),
    "own-half": lambda: own_moment(number=2.0),
    "own-large": lambda: own_moment(number=2**63),
    "own-uid": lambda: own_moment(uid="../../x"),
    "own-day": lambda: own_moment(day="2026-02-30"),
    "own-effect": lambda: own_moment(effect="splendid"),
    "own-nul": lambda: own_moment(note="a\0b"),
    "own-surrogate": lambda: own_moment(note="\ud800"),
    "own-long": lambda: own_moment(note="x" * 200_000),
    "own-habit": lambda: own_moment(habit="nowhere"),
    "own-person": lambda: own_moment(people=["nobody"]),
    "own-tag": lambda: own_moment(tags=["\x1b[2J"]),
    "lines-kind": lambda: own_lines({"kind": "surprise"}),
    "lines-none": lambda: own_lines(5),
    "lines-first": lambda: own_lines({"trustlog": 1, "kind": "journal"}),
    "lines-cut": lambda: own_lines()[:-40],
    "lines-long": lambda: own_lines() + b'{"kind": "' + b"x" * (12 << 20),
    "lines-nul": lambda: own_lines() + b"\0\n",
    "lines-latin": lambda: own_lines() + b"\xff\n",
}
HOSTILE = {**TEXTS, **JSONS, **ARCHIVES, **DATABASES, **OWNS}

GOOD: dict[str, Callable[[], bytes]] = {
    "jrnl": lambda: JRNL.encode() * 3,
    "json": lambda: JRNL_JSON,
    "day-one": day_one,
    "loop": loop_backup,
    "loop-csv": loop_archive,
    "harsh": HARSH.encode,
    "csv": CSV.encode,
    "own": lambda: OWN,
    "own-lines": own_lines,
}
PIECES = (
    *(b"", b"\0", b"\xff", b"[", b"{", b'"', b"\\", b"\n", b"\r\n", b",", b"]}", b"=cmd|' /C'!A0"),
    *(b"\xed\xa0\x80", b"\x1b[2J", "\u202e".encode(), b"9" * 400, b"-1", b"PK\x01\x02", b"NaN"),
    *(b"2026-13-45", b"9999-12-31", b"[2026-11-20 09:00] ", b"../" * 9, b" : ", b"\\ud800"),
)


def changed(data: bytes, chance: random.Random) -> bytes:
    """A file that differs from another in up to four places."""
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.choice((0, 1, 1, 4, 60, 600)))
        way = chance.randrange(4)
        if way == 0:
            data = data[:at] + chance.choice(PIECES) + data[end:]
        elif way == 1:
            data = data[:at] + bytes(chance.randrange(256) for _ in data[at:end]) + data[end:]
        elif way == 2:
            data = data[:end] + data[at:]
        else:
            data = data[:at] + data[end:]
    return data


def kind_of(number: int) -> str:
    """Which of the good files a number is of."""
    return [*GOOD][number % len(GOOD)]


def mutant(number: int) -> bytes:
    """One of the good files, changed; of every second archive the files in it are."""
    chance = random.Random(number)  # noqa: S311  # the same each time
    data = GOOD[kind_of(number)]()
    if not data.startswith(b"PK") or chance.random() < 0.5:
        return changed(data, chance)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice([*files])
    return zipped({**files, name: changed(files[name], chance)})
