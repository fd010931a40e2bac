"""What the commands print of 500 random surveys gives away no answer that is withheld."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from tests.domain.test_survey_disclosure import ITEMS, SURVEYS, is_withheld, random_survey, twin
from tests.journals import hasty, journal_in, operation, uid

from trustlog.domain.surveys import Survey
from trustlog.store.surveys import add_round, add_survey

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

    from trustlog.domain.surveys import Round

    Counts = tuple[int, ...]


TOGETHER = 25
"""How many surveys a journal holds."""


def kept(path: Path, surveys: list[list[Round]]) -> None:
    """Write surveys into a journal; their identities are the same in every journal."""
    journal = hasty(journal_in(path))
    with journal.changing(operation("survey record")) as change:
        change.step("surveys")
        for number, rounds in enumerate(surveys):
            slug = f"s{number}"
            add_survey(change, Survey(slug=slug, uid=uid(number), title=slug, items=ITEMS))
            for held in rounds:
                add_round(change, slug, held)
    journal.close()


def told(trustlog: Trustlog, path: Path, slug: str) -> tuple[str, str]:
    """The screen and the JSON of a survey."""
    where = ("--journal", str(path))
    return (
        trustlog("survey", "show", slug, *where).out,
        trustlog("survey", "show", slug, "--json", *where).out,
    )


def published(body: dict[str, Any], *, total: list[Round] | None = None) -> dict[str, list[Counts]]:
    """Every row of counts that is published of an item; the control publishes the total too."""
    found: dict[str, list[Counts]] = {item.slug: [] for item in ITEMS}
    shown = [each for held in body["rounds"] for each in held["items"]]
    for each in [*shown, *body["altogether"]]:
        found[each["item"]].append(tuple(each["counts"]))
    for item in ITEMS if total else ():
        columns = zip(*(held.counts[item.slug] for held in total or ()), strict=True)
        found[item.slug].append(tuple(map(sum, columns)))
    return found


def less(one: Counts, other: Counts) -> Counts:
    return tuple(a - b for a, b in zip(one, other, strict=True))


def guesses(body: dict[str, Any], rounds: list[Round] | None) -> dict[str, set[Counts]]:
    """What an attacker has of each item: each published row, less every other, less the sum."""
    found = {}
    for slug, rows in published(body, total=rounds).items():
        alone = [
            tuple(each["counts"])
            for held in body["rounds"]
            for each in held["items"]
            if each["item"] == slug
        ]
        known = [*rows, *([tuple(map(sum, zip(*alone, strict=True)))] if alone else [])]
        found[slug] = {*known, *(less(one, other) for one in known for other in known)}
    return found


def found_out(
    body: dict[str, Any], rounds: list[Round], others: list[Round], *, total: bool
) -> int:
    """How many withheld rows of counts an attacker finds, of a survey and of its twin.

    Their publications are the same, so that a difference which is right for one of them by chance
    is no finding; the control publishes the total of each as well.
    """
    of_one, of_other = (guesses(body, each if total else None) for each in (rounds, others))
    return sum(
        one.counts[slug] in of_one[slug] and other.counts[slug] in of_other[slug]
        for one, other in zip(rounds, others, strict=True)
        for slug in of_one
        if is_withheld(one.counts[slug], one.minimum) and any(one.counts[slug])
        if any(other.counts[slug])
    )


class Shown(NamedTuple):
    """A survey, its twin, and what is printed of both alike."""

    survey: list[Round]
    twin: list[Round]
    screen: str
    body: dict[str, Any]


@pytest.fixture
def shown(trustlog: Trustlog, home: Path) -> list[Shown]:
    """What is printed of every survey, once it is seen to be the same of its twin.

    A twin has other answers wherever one is withheld, and is like it in all else.
    """
    surveys = [random_survey(number) for number in range(SURVEYS)]
    twins = [twin(survey, number) for number, survey in enumerate(surveys)]
    found = []
    for begin in range(0, SURVEYS, TOGETHER):
        some = slice(begin, begin + TOGETHER)
        places = home / f"{begin}.db", home / f"{begin}-twins.db"
        kept(places[0], surveys[some])
        kept(places[1], twins[some])
        for words in (("survey", "list"), ("survey", "list", "--json"), ("export", "json")):
            first, second = (trustlog(*words, "--journal", str(place)) for place in places)
            assert first == second, words
        for number, (survey, other) in enumerate(zip(surveys[some], twins[some], strict=True)):
            one, two = (told(trustlog, place, f"s{number}") for place in places)
            assert one == two, begin + number
            found.append(Shown(survey, other, one[0], json.loads(one[1])))
    return found


def test_no_difference_of_what_is_printed_is_an_answer_that_is_withheld(
    shown: list[Shown],
) -> None:
    assert len(shown) == SURVEYS
    assert sum(found_out(each.body, each.survey, each.twin, total=False) for each in shown) == 0
    assert sum(found_out(each.body, each.survey, each.twin, total=True) for each in shown) > 50
    assert sum("withheld" in each.screen for each in shown) > 200


def test_nothing_else_tells_a_count(trustlog: Trustlog, home: Path) -> None:
    item = ("--item", "open-talk: I can say what I think.")
    trustlog("survey", "add", "pulse", *item)
    counts = "open-talk=0,0,3,1,0"
    people = ("--invited", "977", "--responded", "4")
    said = trustlog("survey", "record", "pulse", *people, "--counts", counts)

    lines = (
        *(("surveys",), ("survey", "list", "--json"), ("undo", "--list"), ("today",), ("report",)),
        *(("undo", "--list", "--json"), ("report", "quarter", "--json"), ("export", "json")),
        *(("export", "markdown"), ("undo",), ("undo", "--redo")),
    )
    told = said.out + "".join(trustlog(*line).out for line in lines)

    assert "4 of 977 responded, 0 %" in told
    assert told.count("open-talk") == 2  # its item, and that it is withheld
    assert "counts" not in told
    assert "3, 1" not in told
    assert "3 1" not in told
