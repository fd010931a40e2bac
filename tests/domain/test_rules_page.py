"""The page of rules says what the program computes: its numbers are held against the figures."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.domain.habit_cases import CHECKS, PACES, WEEKDAYS_KEPT, Case
from tests.tables import tables_of

from trustlog.domain.cadences import cadence_of
from trustlog.domain.figures import Figures, days_per_slot, figures, stays
from trustlog.domain.slots import EXCUSED, KEPT, MISSED, OPEN, Pauses, needs
from trustlog.domain.spans import Life, Version, spans

PAGE = "docs/explanation/rules.md"


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _said(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b}"


def _rows(name: str, nth: int = 0) -> list[tuple[str, ...]]:
    """The rows of the nth table under a heading."""
    return [table.rows for table in tables_of(PAGE) if table.name == name][nth]


def _life(since: str, words: str) -> Life:
    first = _day(since)
    return Life(since=first, versions=(Version(since=first, cadence=cadence_of(words)),))


def _figures(case: Case) -> Figures:
    pauses = Pauses(
        off=tuple((_day(first), _day(last)) for first, last in case.off),
        skipped=tuple(map(_day, case.skip)),
    )
    return figures([_life(*case.versions[0])], pauses, {*map(_day, case.done)}, _day(case.today))


def _slot_rows(found: Figures) -> list[tuple[str, ...]]:
    values = iter(found.strengths)
    rows: list[tuple[str, ...]] = []
    for slot in found.slots:
        days = dict.fromkeys(map(_said, (slot.span.first, slot.span.last)))
        strength = f"{next(values):.6f}" if slot.decided else "–"
        rows.append((" – ".join(days), str(slot.needed), str(len(slot.done)), slot.state, strength))
    return rows


def _gap_said(found: Figures) -> str:
    if found.gap is None:
        return "0"
    return f"{found.gap.slots} since {_said(found.gap.since)}, {found.gap.days} days"


@pytest.mark.parametrize(
    ("heading", "case"),
    [
        pytest.param(f"Check {letter}", case, id=f"check-{letter}")
        for letter, case in zip("ABC", CHECKS, strict=False)
    ],
)
def test_a_check_on_the_page_is_what_the_program_computes(heading: str, case: Case) -> None:
    found = _figures(case)
    kept, missed = found.count(KEPT), found.count(MISSED)

    assert _rows(heading) == _slot_rows(found)
    assert _rows(heading, 1) == [
        (
            f"{kept} of {kept + missed}",
            *(str(found.streak), str(found.longest_streak)),
            *(_gap_said(found), str(found.longest_gap)),
            f"{found.returned} of {found.returns_of}",
            _said(found.ends_on) if found.ends_on else "",
            "yes" if found.due_today else "no",
        )
    ]


def test_the_table_of_needs_is_what_slots_need() -> None:
    monday = date(2026, 11, 16)
    life = _life("2026-11-02", "3/week")
    (week,) = spans(life, monday, monday)
    first_days_off = [
        Pauses(off=((monday, monday + timedelta(off - 1)),)) if off else Pauses()
        for off in range(6)
    ]

    (row,) = _rows("What a slot needs")
    assert row == ("needs", *(str(needs(week, life, pauses)) for pauses in first_days_off))


def test_the_paces_on_the_page_are_those_of_the_cadences() -> None:
    rows = _rows("Strength")
    for words, root, stay in rows:
        cadence = cadence_of(words)
        assert root == f"{((cadence.times or 1) * days_per_slot(cadence)) ** 0.5:.3f}"
        assert stay == f"{stays(cadence):.4f}"

    assert {words for words, *_ in rows} <= {words for words, *_ in PACES}


def test_the_way_of_a_strength_on_the_page_is_the_one_worked_out() -> None:
    assert _rows("Strength", 1) == [
        (f"{kept}, {missed}", f"{100 * strength:.1f} %") for kept, missed, strength in WEEKDAYS_KEPT
    ]


def test_the_states_on_the_page_are_those_there_are() -> None:
    assert [state for state, *_ in _rows("States")] == [KEPT, EXCUSED, OPEN, MISSED]
