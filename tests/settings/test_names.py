"""Settings: what may stand in them."""

from __future__ import annotations

from datetime import time

import pytest

from trustlog.domain.errors import UnreadableError
from trustlog.domain.rules import Rules
from trustlog.settings.names import DEFAULTS, MEANINGS, checked, known, rules_from


def test_the_defaults_are_the_rules_without_settings() -> None:
    assert rules_from(DEFAULTS) == rules_from({}) == Rules()


def test_every_setting_has_a_meaning() -> None:
    assert DEFAULTS.keys() == MEANINGS.keys()


@pytest.mark.parametrize(
    ("name", "text", "rules"),
    [
        pytest.param("day_ends_at", "00:00", Rules(day_ends_at=time(0)), id="midnight"),
        pytest.param("day_ends_at", "4:30", Rules(day_ends_at=time(4, 30)), id="half-past-four"),
        pytest.param("week_start", "Sunday", Rules(week_start=6), id="sunday"),
        pytest.param("work_days", "mon, tue ,thursday", Rules(work_days=0b1011), id="three-days"),
        pytest.param("date_order", "DMY", Rules(date_order="dmy"), id="day-first"),
    ],
)
def test_a_setting_means_a_rule(name: str, text: str, rules: Rules) -> None:
    assert rules_from({name: checked(name, text)}) == rules


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("day_ends_at", "13:00", id="afternoon"),
        pytest.param("day_ends_at", "3", id="no-minutes"),
        pytest.param("day_ends_at", "03:60", id="sixty-minutes"),
        pytest.param("week_start", "tuesday", id="tuesday"),
        pytest.param("work_days", "", id="no-work"),
        pytest.param("work_days", "mon-fri", id="a-range"),
        pytest.param("date_order", "ymd", id="year-first"),
    ],
)
def test_a_setting_refuses_what_it_cannot_hold(name: str, text: str) -> None:
    with pytest.raises(UnreadableError, match=f"{name} cannot be"):
        checked(name, text)


def test_a_name_that_is_no_setting_lists_those_there_are() -> None:
    assert known("week-start") == "week_start"
    with pytest.raises(
        UnreadableError, match="The settings are day_ends_at, week_start, work_days"
    ):
        known("colour")
