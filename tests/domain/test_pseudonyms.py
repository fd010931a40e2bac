"""Pseudonyms: stable, apart from each other, and nothing without the key."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from trustlog.domain.pseudonyms import stand_ins

KEY = bytes(range(32))


def test_a_pseudonym_stays_what_it_was_in_every_release() -> None:
    found = stand_ins({"priya": "0194-1", "tom": "0194-2"}, KEY)

    assert {handle: each.name for handle, each in found.items()} == {
        "priya": "Person 72a72",
        "tom": "Person d1953",
    }


def test_another_handle_is_the_same_person() -> None:
    [before], [after] = (
        stand_ins({handle: "0194-1"}, KEY).values() for handle in ("prya", "priya")
    )

    assert before == after


def test_another_key_gives_another_pseudonym() -> None:
    assert stand_ins({"priya": "0194-1"}, KEY) != stand_ins({"priya": "0194-1"}, bytes(32))


@given(st.integers(2, 3000))
def test_no_two_people_are_one(count: int) -> None:
    found = stand_ins({f"p{n}": f"{n:06}" for n in range(count)}, KEY)

    assert len({each.handle for each in found.values()}) == count


def test_who_comes_later_changes_nobody_before() -> None:
    uids = {f"p{n}": f"{n:06}" for n in range(2000)}
    earlier = stand_ins(dict(list(uids.items())[:1000]), KEY)

    assert stand_ins(uids, KEY).items() >= earlier.items()
