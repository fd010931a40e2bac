"""Frozen records."""

from __future__ import annotations

import pytest

from trustlog.domain.value import Value


class Point(Value):
    """Two numbers, the second of which may be left out."""

    x: int
    y: int = 7


class Named(Point):
    """A point with a name."""

    name: str


def test_two_with_equal_fields_are_equal() -> None:
    assert Point(x=1) == Point(x=1, y=7)
    assert hash(Point(x=1)) == hash(Point(x=1, y=7))
    assert Point(x=1) != Point(x=2)


def test_two_of_different_kinds_differ() -> None:
    assert Point(x=1) != object()
    assert Named(x=1, name="a") != Point(x=1)


def test_a_field_that_is_missing_or_unknown_is_refused() -> None:
    with pytest.raises(TypeError, match="Point: missing or unknown: x"):
        Point()  # type: ignore[call-arg]  # what is tested
    with pytest.raises(TypeError, match="Point: missing or unknown: z"):
        Point(x=1, z=2)  # type: ignore[call-arg]  # what is tested


def test_a_record_cannot_be_changed() -> None:
    point = Point(x=1)

    with pytest.raises(AttributeError, match=r"Point\.x cannot be changed"):
        point.x = 2  # type: ignore[misc]  # what is tested


def test_but_gives_the_same_with_some_fields_changed() -> None:
    assert Named(x=1, name="a").but(y=9) == Named(x=1, y=9, name="a")


def test_it_shows_its_fields_in_the_order_they_were_declared() -> None:
    assert repr(Named(x=1, name="a")) == "Named(x=1, y=7, name='a')"
