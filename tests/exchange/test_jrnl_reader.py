"""What is read of jrnl's journals, as text and as JSON."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.elsewhere import JRNL, JRNL_JSON, file_of, jrnl_json

from trustlog.domain.errors import RefusedError
from trustlog.exchange.incoming import Entry, Lost, Refused
from trustlog.exchange.readers import jrnl
from trustlog.exchange.readers.stamps import day_comes_first, stamp_of


def entries_of(text: str) -> list[Entry]:
    found = [*jrnl.read(file_of(text.encode()))]
    entries = [each for each in found if isinstance(each, Entry)]
    assert entries == found
    return entries


def notes_of(text: str) -> list[str]:
    return [each.note for each in entries_of(text)]


def test_an_entry_goes_on_to_the_next_date() -> None:
    assert [*jrnl.read(file_of(JRNL.encode()))] == [
        Entry(
            place="line 1",
            source_id="2026-11-18 09:15 01d4678f9be99e82",
            day=date(2026, 11, 18),
            at=time(9, 15),
            note="Let @Priya finish her sentence. Then asked #listening\n"
            "It took a minute. [1]\n\n[1] and it was worth it",
            people=("priya",),
            tags=("listening",),
        ),
        Entry(
            place="line 5",
            source_id="2026-11-19 15:40 58402cd09d4f221b",
            day=date(2026, 11, 19),
            at=time(15, 40),
            note="Thanked @tom in the team meeting",
            people=("tom",),
            tags=("starred",),
        ),
        Entry(
            place="line 6",
            source_id="2026-11-20 00:05 57d63306d521685e",
            day=date(2026, 11, 20),
            at=time(0, 5),
            note="A late one\n[not a date] stays with it",
            people=("priya",),
            tags=("planning",),
        ),
    ]


def test_an_entry_is_the_same_one_in_text_and_in_json() -> None:
    text = [each.source_id for each in entries_of(JRNL)]
    written = [*jrnl.read(file_of(JRNL_JSON))]

    assert [each.source_id for each in written if isinstance(each, Entry)] == text[:2]


def test_the_same_words_twice_in_a_minute_are_two_entries() -> None:
    twice = "[2026-11-20 09:00] Again\n" * 2 + "[2026-11-20 09:01] Again\n"

    first, second, third = [each.source_id for each in entries_of(twice)]

    assert second == f"{first} 2"
    assert third.removeprefix("2026-11-20 09:01") == first.removeprefix("2026-11-20 09:00")


@pytest.mark.parametrize(
    ("text", "people", "tags", "note"),
    [
        ("with @Ana and @tom.", ("ana", "tom"), (), None),
        ("@ana_lee @ana-lee", ("ana-lee",), (), None),
        ("bold @bob* said #q4/hiring and #1:1", ("bob",), ("q4/hiring",), None),
        ("a@b.c, (@no) and #12 and @1 and @@x", (), (), None),
        ("met\n@ana #planning", ("ana",), ("planning",), "met"),
        ("met\n@ana but late", ("ana",), (), None),
        ("met\n@ana #12", ("ana",), (), None),
        ("@ana #planning", ("ana",), ("planning",), None),
    ],
)
def test_people_and_tags_are_read_and_the_words_stay(
    text: str, people: tuple[str, ...], tags: tuple[str, ...], note: str | None
) -> None:
    [entry] = entries_of(f"[2026-11-20 09:00] {text}\n")

    assert (entry.people, entry.tags) == (people, tags)
    assert entry.note == (text if note is None else note)


@pytest.mark.parametrize(
    ("said", "day", "at"),
    [
        ("2026-11-20 15:40", date(2026, 11, 20), time(15, 40)),
        ("2026-11-20 03:40:59 PM", date(2026, 11, 20), time(15, 40)),
        ("2026-11-20 12:05 AM", date(2026, 11, 20), time(0, 5)),
        ("2026-11-20 12:05 pm", date(2026, 11, 20), time(12, 5)),
        ("2026-11-20T15:40:00", date(2026, 11, 20), time(15, 40)),
        ("2026/11/20", date(2026, 11, 20), None),
        ("20.11.2026 15:40", date(2026, 11, 20), time(15, 40)),
        ("03.04.2026 15:40", date(2026, 4, 3), time(15, 40)),
        ("11/20/2026 03:40 PM", date(2026, 11, 20), time(15, 40)),
        ("20/11/2026 15:40", date(2026, 11, 20), time(15, 40)),
        ("Fri, 20 Nov 2026 15:40", date(2026, 11, 20), time(15, 40)),
        ("November 20, 2026", date(2026, 11, 20), None),
        ("20 nov 2026 at noon", None, None),
        ("2026-02-29 10:00", None, None),
        ("2026-11-20 25:00", None, None),
        ("2026-11-20 13:00 PM", None, None),
        ("20 Nix 2026", None, None),
        ("03/04/2026", None, None),
    ],
)
def test_a_date_is_read_in_one_way_or_not_at_all(
    said: str, day: date | None, at: time | None
) -> None:
    assert stamp_of(said) == (None if day is None else (day, at))


def test_one_date_shows_what_the_others_mean() -> None:
    uncertain = "[03/04/2026 09:00] one\n[05/04/2026 09:00] two\n"

    assert [type(each) for each in jrnl.read(file_of(uncertain.encode()))] == [Refused, Refused]
    days = [each.day for each in entries_of(uncertain + "[13/04/2026 09:00] three\n")]
    assert days == [date(2026, 4, 3), date(2026, 4, 5), date(2026, 4, 13)]
    days = [each.day for each in entries_of(uncertain + "[04/13/2026 09:00] three\n")]
    assert days == [date(2026, 3, 4), date(2026, 5, 4), date(2026, 4, 13)]
    said = [*jrnl.read(file_of(uncertain.encode()).but(date_order="dmy"))]
    assert [each.day.month for each in said if isinstance(each, Entry)] == [4, 4]
    assert day_comes_first(["13/04/2026", "04/13/2026"]) is None


def test_a_date_with_two_readings_names_the_setting_that_decides() -> None:
    [refused] = jrnl.read(file_of(b"[03/04/2026 09:00] one\n"))

    assert refused == Refused(
        place="line 1",
        why=(
            '"03/04/2026 09:00" can be read with the day or the month first; trustlog config'
            " set date_order dmy (or mdy) says which."
        ),
    )


def test_what_cannot_be_read_is_named_by_its_line() -> None:
    text = "Dear diary\n\n[2026-13-45 09:00] what\na day\n[2026-11-20 09:00] fine\n"

    before, refused, entry = jrnl.read(file_of(text.encode()))

    assert before == Refused(place="line 1", why="It stands before the first date.")
    assert refused == Refused(
        place="line 3", why='"2026-13-45 09:00" says no date in exactly one way.'
    )
    assert isinstance(entry, Entry)
    assert entry.note == "fine"


@pytest.mark.parametrize(
    ("end", "starred", "note"),
    [
        ("rocks *", True, "rocks"),
        ("rocks*", False, "rocks*"),
        ("**rocks**", False, "**rocks**"),
        ("* \nbelow", True, "below"),
        ("rocks\nbelow *", False, "rocks\nbelow *"),
    ],
)
def test_a_star_is_a_sign_of_its_own_at_the_end_of_the_first_line(
    end: str, starred: bool, note: str
) -> None:
    [entry] = entries_of(f"[2026-11-20 09:00] {end}\n")

    assert entry.tags == (("starred",) if starred else ())
    assert entry.note == note


def test_a_note_that_is_too_long_is_refused_by_itself() -> None:
    long = "word " * 30_000
    text = f"[2026-11-20 09:00] {long}\n" + "[2026-11-20 10:00] short\n"
    lines = "[2026-11-20 09:00] long\n" + f"{'x' * 1000}\n" * 500

    refused, entry = jrnl.read(file_of(text.encode()))

    assert refused == Refused(
        place="line 1", why="It has 149,999 characters, and a moment holds 100,000."
    )
    assert isinstance(entry, Entry)
    assert [*jrnl.read(file_of(lines.encode()))] == [
        Refused(place="line 1", why="It has 500,504 characters, and a moment holds 100,000.")
    ]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "No line of it begins with a date in brackets, as jrnl's entries do."),
        (b"Dear diary", "No line of it begins with a date in brackets, as jrnl's entries do."),
        (b"[2026-11-20 09:00] caf\xe9", "Line 1: It has bytes that are no UTF-8. Save it as"),
        (b"[2026-11-20 09:00] one\n\0", "Line 2: It has a NUL, which no text has."),
        ("[2026-11-20 09:00] x".encode("utf-16"), "It is in UTF-16. Save it as UTF-8 and try"),
        (b"[2026-11-20 09:00] " + b"x" * (1 << 20), "Line 1: It is longer than a megabyte"),
        (b'{"entries": [}', "Line 1: It is no JSON that can be read: expecting value."),
        (b'{\n"entries": [],\n"entries": []}', "Line 3: It is no JSON that can be read: names"),
        (b'{"entries": []} x', "Line 1: It is no JSON that can be read: nothing may follow."),
        (b'{"entries": [{"a": 1, "a": 2}]}', "Line 1: It is no JSON that can be read: a name"),
        (b'{"entries": [NaN]}', "Line 1: It is no JSON that can be read: NaN is no number."),
        (b'{"entries": [1e999]}', "Line 1: It is no JSON that can be read: a number is too"),
        (b'{"entries": [' + b"9" * 5000 + b"]}", "Line 1: It is no JSON that can be read: a nu"),
        (b'{"entries": ' + b"[" * 100_000, "Line 1: It is no JSON that can be read: too many"),
        (b'{"entries": [{"title": "x', "Line 1: It is no JSON that can be read: unterminated"),
        (b'{"tags": {}}', 'It has no "entries".'),
        (b'{"entries": {}}', "Line 1: It is no JSON that can be read: [ is missing."),
        (b'{"entries": ["\xff"]}', "Line 1 or later: It has bytes that are no UTF-8."),
    ],
    ids=range(18),
)
def test_what_is_no_journal_is_refused_in_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(RefusedError) as refused:
        list(jrnl.read(file_of(data)))
    assert str(refused.value).startswith(why)


def test_an_entry_of_json_that_is_none_is_refused_and_what_it_has_beside_is_said() -> None:
    good = {"title": "Fine", "body": "", "date": "2026-11-20", "time": "09:00", "mood": 3}
    bad = [5, {}, {**good, "date": "today"}, {**good, "body": 1}, {**good, "tags": [1]}]

    found = [*jrnl.read(file_of(jrnl_json([*bad, good])))]  # type: ignore[list-item]  # on purpose

    assert [type(each) for each in found] == [*[Refused] * 5, Entry, Lost]
    assert found[-1] == Lost(place="entry 6, line 30", what='"mood" of jrnl')


def test_the_identity_that_an_entry_has_is_kept() -> None:
    one = {"title": "Fine", "body": "", "date": "2026-11-20", "time": "09:00", "uuid": "ABC"}

    [entry] = jrnl.read(file_of(jrnl_json([one])))

    assert isinstance(entry, Entry)
    assert entry.source_id == "ABC"


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        (JRNL.encode(), True),
        (b"\xef\xbb\xbf\n" + JRNL.encode(), True),
        (JRNL_JSON, True),
        (b'{"entries": [{"creationDate": "x"}]}', False),
        (b'{"trustlog": 1}', False),
        (b"[1] a footnote", False),
        (b"[1, 2, 3]", False),
        (b"[see the notes] of yesterday", False),
        (b"", False),
        (b"\xff\xfe", False),
    ],
    ids=range(10),
)
def test_a_journal_is_recognised_by_what_is_in_it(data: bytes, is_one: bool) -> None:
    assert jrnl.recognised(file_of(data)) is is_one


WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=12
).filter(lambda word: word.strip() == word)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=5), min_size=1, max_size=4))
def test_every_line_of_a_journal_is_in_one_entry(lines: list[list[str]]) -> None:
    paragraphs = ["x " + " ".join(words) + " x" for words in lines]
    text = "".join(f"[2026-11-20 09:0{at}] {line}\n{line}\n" for at, line in enumerate(paragraphs))

    assert notes_of(text) == [f"{line}\n{line}" for line in paragraphs]
