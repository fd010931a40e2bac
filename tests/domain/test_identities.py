"""Identities: UUIDs of version 7."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from trustlog.domain.operations import uuid7

milliseconds = st.integers(0, 2**48 - 1)
random = st.binary(min_size=10, max_size=10)


def test_the_example_of_the_standard() -> None:
    # RFC 9562, A.6: 2022-02-22 14:22:22 -05:00, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F.
    made = uuid7(0x017F22E279B0, bytes.fromhex("0cc318c4dc0c0c07398f"))

    assert made == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


@given(milliseconds, random)
def test_every_identity_is_a_uuid_of_version_7(at: int, chance: bytes) -> None:
    made = UUID(uuid7(at, chance))

    assert made.version == 7
    assert made.variant == "specified in RFC 4122"


@given(milliseconds, milliseconds, random, random)
def test_later_ones_sort_later(one: int, other: int, chance: bytes, more: bytes) -> None:
    if one < other:
        assert uuid7(one, chance) < uuid7(other, more)
