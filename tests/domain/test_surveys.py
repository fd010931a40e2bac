"""Rounds of a survey, and what may be seen of them."""

from __future__ import annotations

from datetime import date

import pytest
from tests.domain.survey_cases import ENPS, FAVOURABLE, MEANS, REFUSED, SHOWN

from trustlog.domain.errors import RefusedError
from trustlog.domain.surveys import (
    FLOOR,
    MINIMUM,
    Item,
    Round,
    Shown,
    altogether,
    check_item,
    check_minimum,
    check_round,
    seen,
)

MARCH, JUNE = date(2026, 3, 2), date(2026, 6, 1)
OPEN_TALK = Item(slug="open-talk", text="I can say what I think.")
RECOMMEND = Item(slug="recommend", text="Would you recommend us?", scale="0-10")
Counts = tuple[int, ...]


def held(minimum: int, invited: int, responded: int, counts: Counts, *, day: date = MARCH) -> Round:
    return Round(
        day=day,
        invited=invited,
        responded=responded,
        minimum=minimum,
        counts={OPEN_TALK.slug: counts},
    )


@pytest.mark.parametrize(("counts", "reverse", "share"), FAVOURABLE)
def test_favourable_is_the_share_of_the_top_two(
    counts: Counts, reverse: bool, share: float
) -> None:
    shown = Shown(item=OPEN_TALK.but(reverse=reverse), counts=counts)

    assert shown.favourable == pytest.approx(share, abs=1e-12)
    assert shown.enps is None


@pytest.mark.parametrize(("counts", "score"), ENPS)
def test_enps_is_nines_and_tens_less_all_up_to_six(counts: Counts, score: float) -> None:
    shown = Shown(item=RECOMMEND, counts=counts)

    assert shown.enps == pytest.approx(score, abs=1e-9)
    assert shown.favourable is None
    assert shown.mean is None


@pytest.mark.parametrize(("counts", "reverse", "mean"), MEANS)
def test_on_one_to_seven_a_reversed_answer_is_read_as_eight_less(
    counts: Counts, reverse: bool, mean: float
) -> None:
    shown = Shown(item=OPEN_TALK.but(scale="1-7", reverse=reverse), counts=counts)

    assert shown.mean == pytest.approx(mean, abs=1e-12)
    assert shown.favourable is None


@pytest.mark.parametrize(("minimum", "invited", "responded", "counts", "shows"), SHOWN)
def test_under_the_minimum_group_nothing_but_participation_is_seen(
    minimum: int, invited: int, responded: int, counts: Counts, shows: bool
) -> None:
    found = seen(held(minimum, invited, responded, counts), [OPEN_TALK])

    assert found.participation == responded / invited
    assert found.withheld == (() if shows else ("open-talk",))
    if shows:
        assert found.items == (Shown(item=OPEN_TALK, counts=counts),)
    else:
        assert (found.items, found.item("open-talk"), found.favourable) == ((), None, None)


@pytest.mark.parametrize(
    ("minimum", "invited", "responded", "counts"), REFUSED.values(), ids=REFUSED
)
def test_counts_that_cannot_be_true_are_refused(
    minimum: int, invited: int, responded: int, counts: Counts
) -> None:
    with pytest.raises(RefusedError):
        check_round(held(minimum, invited, responded, counts), [OPEN_TALK])


def test_counts_that_can_be_true_are_taken() -> None:
    check_round(held(5, 9, 6, (2, 1, 1, 1, 1)), [OPEN_TALK])
    check_round(held(3, 9, 0, (0, 0, 0, 0, 0)), [OPEN_TALK])


def test_an_item_that_was_never_written_is_refused() -> None:
    with pytest.raises(RefusedError, match="This survey has no item open-talk"):
        check_round(held(5, 9, 6, (2, 1, 1, 1, 1)), [RECOMMEND])


def test_a_scale_is_one_of_ours_and_enps_is_never_reversed() -> None:
    check_item(OPEN_TALK.but(reverse=True))
    for wrong in (OPEN_TALK.but(scale="1-4"), RECOMMEND.but(reverse=True)):
        with pytest.raises(RefusedError):
            check_item(wrong)


def test_the_minimum_group_is_five_and_never_below_three() -> None:
    assert (MINIMUM, FLOOR) == (5, 3)
    check_minimum(3)
    with pytest.raises(RefusedError, match="3 people or more"):
        check_minimum(2)


def test_the_favourable_share_of_a_round_is_the_mean_of_its_items() -> None:
    other = Item(slug="mistakes", text="Mistakes are held against you.", reverse=True)
    hidden = Item(slug="hidden", text="Few answered this.")
    round_ = Round(
        day=MARCH,
        invited=10,
        responded=10,
        counts={
            "open-talk": (0, 0, 5, 3, 2),  # 5 of 10
            "mistakes": (4, 4, 1, 1, 0),  # 8 of 10, asked the other way round
            "hidden": (4, 0, 0, 0, 0),
            "recommend": (0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5),
        },
    )

    found = seen(round_, [OPEN_TALK, other, hidden, RECOMMEND])
    assert found.favourable == pytest.approx(0.65, abs=1e-12)
    assert found.withheld == ("hidden",)


def test_a_sum_over_rounds_leaves_out_the_withheld_ones() -> None:
    rounds = [
        seen(held(5, 8, 6, (1, 1, 1, 1, 2)), [OPEN_TALK]),
        seen(held(5, 8, 4, (4, 0, 0, 0, 0), day=JUNE), [OPEN_TALK]),
        seen(held(5, 8, 5, (0, 0, 0, 5, 0), day=JUNE), [OPEN_TALK]),
    ]

    total = altogether(rounds, OPEN_TALK)
    assert total is not None
    assert total.counts == (1, 1, 1, 6, 2)
    assert altogether(rounds[1:2], OPEN_TALK) is None
