"""The checksum of a row: of what it holds, and of nothing else."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from hashlib import blake2b
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trustlog.store.checksums import checksum, fits


def of_text(text: str) -> int:
    """The first eight bytes' worth of BLAKE2b, with its sign."""
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        pytest.param((), "", id="nothing"),
        pytest.param(("priya", 7), "5:priya1:7", id="text-and-number"),
        pytest.param((None, ""), "1:\x000:", id="none-is-not-empty"),
        pytest.param((True, False), "1:11:0", id="flags"),
        pytest.param((1, 0), "1:11:0", id="flags-as-sqlite-keeps-them"),
        pytest.param((date(2026, 2, 3),), "10:2026-02-03", id="day"),
        pytest.param((date(7, 2, 3),), "10:0007-02-03", id="day-long-ago"),
        pytest.param(
            (datetime(2026, 11, 20, 15, 40, tzinfo=UTC),),
            "26:2026-11-20 15:40:00.000000",
            id="instant",
        ),
        pytest.param(
            (datetime(7, 1, 2, 3, 4, 5, 6, tzinfo=UTC),),
            "26:0007-01-02 03:04:05.000006",
            id="instant-long-ago",
        ),
        pytest.param((("hard", "late"), ()), "12:4:hard4:late0:", id="links"),
        pytest.param(((3, 12),), "7:1:32:12", id="links-by-number"),
        pytest.param(("\U0001f389\n",), "2:\U0001f389\n", id="any-text"),
    ],
)
def test_a_checksum_is_of_each_value_with_its_length(content: tuple[Any, ...], text: str) -> None:
    assert checksum(*content) == of_text(text)


def test_a_checksum_stays_what_it_was_in_every_release() -> None:
    assert checksum("priya", 7, None, date(2026, 11, 20)) == 6279561392406645513


def test_an_instant_counts_wherever_it_was_said() -> None:
    nepal = timezone(timedelta(hours=5, minutes=45))
    here = datetime(2026, 11, 20, 15, 40, tzinfo=UTC)

    assert checksum(here.astimezone(nepal)) == checksum(here)


@pytest.mark.parametrize(
    ("content", "read", "fit"),
    [
        pytest.param(("priya", (3,)), ("priya", (3,)), True, id="as-it-was-written"),
        pytest.param(("priya", (3,)), ("priya", (3,), ()), True, id="links-of-a-later-schema"),
        pytest.param(("priya", (3,)), ("priya", (3,), (7,)), False, id="linked-since"),
        pytest.param(("priya", (3,), ()), ("priya", (3,)), False, id="a-part-is-missing"),
        pytest.param(("priya", (3,)), ("priyb", (3,), ()), False, id="changed"),
        pytest.param(("priya",), ("priya", None), False, id="nothing-is-no-link"),
        pytest.param((), (), True, id="nothing-at-all"),
    ],
)
def test_a_row_of_an_older_schema_keeps_its_checksum(
    content: tuple[Any, ...], read: tuple[Any, ...], *, fit: bool
) -> None:
    assert fits(checksum(*content), *read) is fit


# No text of a journal holds NUL, which stands for nothing.
text = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
texts = st.lists(st.none() | text)
links = st.lists(text).map(tuple)


@given(texts, texts)
def test_two_contents_never_run_together(one: list[Any], other: list[Any]) -> None:
    assert (checksum(*one) == checksum(*other)) is (one == other)


@given(links, links, links, links)
def test_two_rows_of_links_never_run_together(
    people: tuple[str, ...], tags: tuple[str, ...], more: tuple[str, ...], less: tuple[str, ...]
) -> None:
    assert (checksum(people, tags) == checksum(more, less)) is ((people, tags) == (more, less))


@given(texts)
def test_a_checksum_fits_the_column(content: list[Any]) -> None:
    assert -(2**63) <= checksum(*content) < 2**63
