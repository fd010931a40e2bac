"""The charts of a page: squares, curves and bars by hand."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from tests.journals import habit, moment

from trustlog.domain.figures import figures
from trustlog.domain.measures import Measure, Reading, run_chart
from trustlog.domain.slots import Pauses
from trustlog.render.page.curves import Dot, Level, run_chart_drawn
from trustlog.render.page.heatmap import Month, Square, heatmaps, legend_of, scale_of
from trustlog.render.page.report import report_page
from trustlog.report.habits import Standing
from trustlog.report.page import Page
from trustlog.report.period import HabitPeriod

MONDAY = date(2026, 11, 16)


def counts(*numbers: int) -> dict[date, int]:
    return {MONDAY + timedelta(n): number for n, number in enumerate(numbers) if number}


@pytest.mark.parametrize(
    ("numbers", "scale", "legend"),
    [
        pytest.param((), (), [], id="nothing"),
        pytest.param((1, 1), (1,), [(1, "1")], id="one-a-day"),
        pytest.param((1, 2, 3), (1, 2, 3), [(1, "1"), (2, "2"), (3, "3")], id="a-shade-each"),
        pytest.param(
            (2, 8, 12),
            (3, 6, 9),
            [(1, "1–3"), (2, "4–6"), (3, "7–9"), (4, "10 and more")],
            id="spans",
        ),
        pytest.param(
            (*(2,) * 40, 90), (1, 2), [(1, "1"), (2, "2"), (3, "3 and more")], id="one-busy-day"
        ),
    ],
)
def test_shades_span_what_most_days_have(
    numbers: tuple[int, ...], scale: tuple[int, ...], legend: list[tuple[int, str]]
) -> None:
    assert scale_of(counts(*numbers)) == scale
    assert legend_of(counts(*numbers)) == legend


def test_a_day_stands_in_the_column_of_its_week() -> None:
    found = counts(0, 1, 2)
    [heat] = heatmaps(found, MONDAY - timedelta(1), MONDAY, MONDAY + timedelta(2), 0)

    assert heat.squares == (
        Square(x=46, y=18, shade=0, said=""),
        Square(x=46, y=32, shade=1, said="Tue 17 Nov 2026: 1 moment"),
        Square(x=46, y=46, shade=2, said="Wed 18 Nov 2026: 2 moments"),
    )
    assert heat.before == (Square(x=32, y=102, shade=0, said=""),)
    assert heat.weekdays == ((27, "Mon"), (55, "Wed"), (83, "Fri"))
    assert heat.months == (
        Month(name="November 2026", days=2, of=4, moments=3, most="Wed 18 Nov 2026, 2"),
    )


def test_weeks_begin_where_the_person_says() -> None:
    [heat] = heatmaps(counts(1), MONDAY, MONDAY, MONDAY, 6)

    assert (heat.squares[0].y, heat.weekdays[0]) == (32, (27, "Sun"))


def test_years_stand_below_each_other_the_newest_first() -> None:
    since, until = date(2024, 12, 20), date(2026, 1, 2)
    found = list(heatmaps({since: 1, until: 1}, since, since, until, 0))

    assert [(heat.title, len(heat.squares)) for heat in found] == [
        ("2026", 2),
        ("2025", 365),
        ("2024", 12),
    ]
    # From Thursday, the first of January; and to the last days of a leap year of 53 weeks.
    assert [(each.x, each.y) for each in found[0].squares] == [(32, 60), (32, 74)]
    assert [found[2].squares[n].x for n in (0, -1)] == [32 + 50 * 14, 32 + 52 * 14]


def readings(*values: int) -> list[Reading]:
    return [
        Reading(day=MONDAY + timedelta(7 * n), value=Decimal(value))
        for n, value in enumerate(values)
    ]


def test_a_run_chart_spans_its_readings_and_its_target() -> None:
    chart = run_chart(readings(10, 20, 15))
    assert chart is not None
    measure = Measure(slug="m", title="M", unit="%", direction="up", target=Decimal(30))
    drawn = run_chart_drawn(measure, chart)

    assert drawn.line == "M6 172L267 93L528 132.5"
    assert drawn.dots[0] == Dot(x=6, y=172, shift=False, said="Mon 16 Nov 2026: 10 %")
    assert drawn.levels == (
        Level(kind="target", name="target 30", y=14, label=14),
        Level(kind="median", name="median 15", y=132.5, label=132.5),
    )


def test_names_of_lines_close_together_stand_apart() -> None:
    chart = run_chart(readings(0, 100, 50))
    assert chart is not None
    drawn = run_chart_drawn(Measure(slug="m", title="M", target=Decimal(51)), chart)

    assert [(level.y, level.label) for level in drawn.levels] == [(91.4, 91.4), (93, 105.4)]


def test_one_reading_stands_in_the_middle() -> None:
    chart = run_chart(readings(7))
    assert chart is not None

    [dot] = run_chart_drawn(Measure(slug="m", title="M"), chart).dots
    assert (dot.x, dot.y) == (267, 93)


def test_the_readings_of_a_shift_are_marked() -> None:
    chart = run_chart(readings(*(1,) * 9, *(9,) * 9))
    assert chart is not None
    dots = run_chart_drawn(Measure(slug="m", title="M"), chart).dots

    assert chart.words == "shift"
    assert [dot.shift for dot in dots] == [False] * 9 + [True] * 9


def test_ten_years_fit_into_a_megabyte_and_a_half() -> None:
    since, until = date(2016, 11, 21), date(2026, 11, 20)
    days = tuple(since + timedelta(n) for n in range((until - since).days + 1))
    walking = habit("walking", since=since)
    done = figures(walking.lives, Pauses(), days[::2], until)
    habits = [
        Standing(
            habit=walking.but(slug=f"walking-{n}", title="Walk with somebody and listen"),
            pauses=Pauses(),
            done=days[::2],
            figures=done,
            today=until,
        )
        for n in range(36)
    ]
    page = Page(
        first=since,
        last=until,
        today=until,
        since=since,
        mapped=since,
        days=dict.fromkeys(days, 20),
        names={"priya": "Priya"},
        titles={},
        effects={"built": 73_000},
        account=None,
        habits=tuple(
            HabitPeriod(standing=each, slots=each.figures.slots, strength_before=0.0)
            for each in habits
        ),
        newest=tuple(moment(n, note="x" * 700, people=("priya",)) for n in range(200)),
    )

    text = "".join(report_page(page, "Ten years", "Journal"))

    assert text.count("<rect class=") > len(days)
    assert text.count('<path class="line"') == 36
    assert 500_000 < len(text.encode()) < 1_500_000
