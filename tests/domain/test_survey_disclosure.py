"""What an attacker learns of a round under the minimum group, from all that is published.

A *twin* of a survey has other answers wherever they are withheld, and is the same elsewhere. When a
survey and its twin publish the same, no sum and no difference of what is published can tell one
from the other, so nothing withheld is found. The controls publish a total, or lower the minimum.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from random import Random

import pytest

from trustlog.domain.surveys import SCALES, Item, Round, altogether, check_round, seen

ITEMS = (
    Item(slug="open-talk", text="I can say what I think."),
    Item(slug="mistakes", text="Mistakes are held against you.", scale="1-7", reverse=True),
    Item(slug="recommend", text="Would you recommend us?", scale="0-10"),
)
SURVEYS = 500

Survey = list[Round]
Published = Mapping[str, object]


def drawn(chance: Random, scale: str, people: int) -> tuple[int, ...]:
    answers = chance.choices(SCALES[scale], k=people)
    return tuple(answers.count(answer) for answer in SCALES[scale])


def random_round(chance: Random, day: date) -> Round:
    invited = chance.randint(1, 14)
    responded = chance.randint(0, invited)
    return Round(
        day=day,
        invited=invited,
        responded=responded,
        minimum=chance.choice((3, 5, 5, 8)),
        counts={
            item.slug: drawn(chance, item.scale, responded - chance.choice((0, 0, responded // 3)))
            for item in ITEMS
        },
    )


def random_survey(number: int) -> Survey:
    chance = Random(number)  # noqa: S311  # the same surveys every time
    first = date(2026, 1, 5)
    rounds = [
        random_round(chance, first + timedelta(91 * place)) for place in range(chance.randint(1, 6))
    ]
    for each in rounds:
        check_round(each, ITEMS)
    return rounds


def is_withheld(counts: tuple[int, ...], minimum: int) -> bool:
    return sum(counts) < minimum


def twin(survey: Survey, number: int) -> Survey:
    chance = Random(-number - 1)  # noqa: S311  # the same twins every time
    return [
        each.but(
            counts={
                item.slug: drawn(
                    chance, item.scale, chance.randint(0, min(each.minimum - 1, each.responded))
                )
                if is_withheld(each.counts[item.slug], each.minimum)
                else each.counts[item.slug]
                for item in ITEMS
            }
        )
        for each in survey
    ]


def published(survey: Survey) -> Published:
    rounds = [seen(each, ITEMS) for each in survey]
    told: dict[str, object] = {}
    for each in rounds:
        told[f"{each.day}"] = (each.participation, each.favourable, each.withheld)
        for shown in each.items:
            figures = (shown.counts, shown.answered, shown.favourable, shown.mean, shown.enps)
            told[f"{each.day} {shown.item.slug}"] = figures
    for item in ITEMS:
        told[f"all {item.slug}"] = altogether(rounds, item)
    return told


def with_totals(survey: Survey) -> Published:
    """The control: what is withheld is in the total all the same."""
    totals = {
        f"total {item.slug}": tuple(
            map(sum, zip(*(each.counts[item.slug] for each in survey), strict=True))
        )
        for item in ITEMS
    }
    return {**published(survey), **totals}


def with_a_lower_minimum(survey: Survey) -> Published:
    """The control: what was asked of eight is shown from three on."""
    return published([each.but(minimum=3) for each in survey])


def told_apart(publish: Callable[[Survey], Published]) -> int:
    """Of how many random surveys something withheld can be told from its twin's."""
    surveys = [(number, random_survey(number)) for number in range(SURVEYS)]
    return sum(publish(survey) != publish(twin(survey, number)) for number, survey in surveys)


def found_by_difference(survey: Survey, publish: Callable[[Survey], Published]) -> bool:
    """Whether a total less all rounds that are shown is a withheld round, count for count."""
    told = publish(survey)
    for item in ITEMS:
        hidden = [
            each.counts[item.slug]
            for each in survey
            if is_withheld(each.counts[item.slug], each.minimum)
        ]
        total = told.get(f"total {item.slug}")
        if not isinstance(total, tuple) or len(hidden) != 1 or not any(hidden[0]):
            continue
        shown = [each.counts[item.slug] for each in survey if f"{each.day} {item.slug}" in told]
        known = map(sum, zip(*shown, (0,) * len(total), strict=True))
        if tuple(map(int.__sub__, total, known)) == hidden[0]:
            return True
    return False


def test_no_answer_of_a_round_under_the_minimum_is_found() -> None:
    assert told_apart(published) == 0


@pytest.mark.parametrize("publish", [with_totals, with_a_lower_minimum])
def test_a_survey_that_gives_itself_away_is_found_out(
    publish: Callable[[Survey], Published],
) -> None:
    assert told_apart(publish) > 200


def test_a_published_total_less_what_is_shown_is_what_was_withheld() -> None:
    surveys = [random_survey(number) for number in range(SURVEYS)]

    assert sum(found_by_difference(survey, with_totals) for survey in surveys) > 50
    assert not any(found_by_difference(survey, published) for survey in surveys)


def test_the_random_surveys_withhold_and_show() -> None:
    rounds = [each for number in range(SURVEYS) for each in random_survey(number)]
    withheld = [seen(each, ITEMS).withheld for each in rounds]

    assert sum(len(each) == len(ITEMS) for each in withheld) > 300
    assert sum(0 < len(each) < len(ITEMS) for each in withheld) > 50
    assert sum(not each for each in withheld) > 300
