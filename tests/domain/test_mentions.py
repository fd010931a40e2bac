"""Where free text names somebody, and what stands there instead."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trustlog.domain.mentions import ANYBODY, Mentions, StandIn, shared_parts
from trustlog.domain.people import TEAM, Person


def person(handle: str, name: str) -> Person:
    return Person(handle=handle, name=name, relation="report", since=date(2026, 9, 28))


LOPEZ = person("ana-maria", "Ana Maria L\u00f3pez")
RUIZ = person("ana", "Ana Ruiz")
WEI = person("wei", "\u738b\u4f1f")
ONE, TWO, THREE = (StandIn(name=f"P {n}", handle=f"p-{n}") for n in (1, 2, 3))
ALL = Mentions([(LOPEZ, ONE), (RUIZ, TWO), (WEI, THREE)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ana Ruiz spoke", "P 2 spoke", id="whole-name"),
        pytest.param("ana-maria spoke", "P 1 spoke", id="handle"),
        pytest.param("Ana Maria L\u00f3pez's plan", "P 1's plan", id="of-theirs"),
        pytest.param("ANA\nMARIA LOPEZ", "P 1", id="case-accent-and-line-end"),
        pytest.param("Lo\u0301pez was late", "P 1 was late", id="accent-of-its-own"),
        pytest.param("Ruiz's and Maria\u2019s", "P 2's and P 1\u2019s", id="parts"),
        pytest.param("bananas from Havana", "bananas from Havana", id="inside-a-word"),
        pytest.param("Anabel and Mariana", "Anabel and Mariana", id="longer-names"),
        pytest.param("told @ana, then @ana-maria", "told @p-2, then @p-1", id="handles"),
        pytest.param("anas_plan.md", "P 2s_plan.md", id="underscore"),
        pytest.param("\u548c\u738b\u4f1f\u8c08\u8bdd", "\u548cP 3\u8c08\u8bdd", id="no-blanks"),
        pytest.param(
            "\u4eca\u65e5Ruiz\u3068\u8a71\u3057\u305f",
            "\u4eca\u65e5P 2\u3068\u8a71\u3057\u305f",
            id="latin-among-signs-without-blanks",
        ),
        pytest.param("Ana\ub294, Ana-Maria\uc640", "P 2\ub294, P 1\uc640", id="hangul-behind"),
        pytest.param("\u4eca\u65e5Anabel", "\u4eca\u65e5Anabel", id="a-longer-name-there"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_stand_in_takes_the_place_of_a_name(text: str, expected: str) -> None:
    assert ALL.replaced(text) == expected
    assert ALL.found_in(text) is (text != expected)


def test_where_no_blank_may_be_it_is_the_handle() -> None:
    assert ALL.replaced_word("grow-ana-maria") == "grow-p-1"


def test_what_several_are_called_is_nobody_in_particular() -> None:
    both = Mentions([(person("tom-b", "Tom Berg"), ONE), (person("tom-k", "Tom Kaya"), TWO)])

    assert both.replaced("Tom, Berg and Kaya") == "somebody, P 1 and P 2"


def test_a_part_that_others_share_can_be_left_alone() -> None:
    one = Mentions([(person("tom-b", "Tom Berg"), ONE), (person("tom-k", "Tom Kaya"), None)], None)

    assert one.replaced("Tom, Tom Berg, tom-k and Tom Kaya") == "Tom, P 1, tom-k and Tom Kaya"


def test_small_words_of_a_name_are_no_names() -> None:
    dyke = person("jan", "Jan van Dyke")

    assert Mentions([(dyke, ONE)]).replaced("the van of Dyke") == "the van of P 1"


def test_somebody_called_s_is_not_in_what_is_of_others() -> None:
    both = Mentions([(person("s", "S"), ONE), (person("tom", "Tom"), TWO)])

    assert both.replaced("Tom's plan, and what S said") == "P 2's plan, and what P 1 said"


def test_the_team_is_no_person() -> None:
    team = Person(handle=TEAM, name="the team", relation=TEAM, since=date(2026, 9, 28))

    assert Mentions([(team, ONE)]).replaced("the team") == "the team"


def test_shared_parts_are_those_somebody_else_is_called() -> None:
    assert shared_parts(LOPEZ, [LOPEZ, RUIZ, WEI]) == {"ana"}
    assert shared_parts(RUIZ, [LOPEZ, RUIZ]) == set()


@given(st.text(), st.text())
def test_nothing_but_the_name_changes(before: str, after: str) -> None:
    named = Mentions([(person("quixel", "Quixel"), ANYBODY)])
    text = f"{before} Quixel {after}"

    assert not named.found_in(named.replaced(text))
    assert named.replaced(text).startswith(named.replaced(f"{before} "))
    assert " somebody " in named.replaced(text)
