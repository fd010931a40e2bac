"""Surveys, interviews and self-checks fit the screen, whatever was typed."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from trustlog.domain.checks import CULTURE, Check, quarters_of, series_of
from trustlog.domain.columns import width
from trustlog.domain.interviews import Interview
from trustlog.domain.surveys import Item, Round, Survey, altogether, seen
from trustlog.render.checks import check_lines, checks_beside
from trustlog.render.interviews import interview_lines, interviews_lines
from trustlog.render.styled import text_of
from trustlog.render.surveys import survey_lines, surveys_lines
from trustlog.report.checks import CheckReport
from trustlog.report.surveys import SurveyReport

DAY = date(2026, 11, 20)
words = st.text(st.sampled_from("ab 日é-"), min_size=1, max_size=80)
slugs = st.text(st.sampled_from("ab-"), min_size=1, max_size=60)
columns = st.integers(40, 120)


@given(slug=slugs, title=words, text=words, columns=columns, many=st.integers(1, 10**9))
def test_a_survey_fits(slug: str, title: str, text: str, columns: int, many: int) -> None:
    items = (Item(slug=slug, text=text, scale="0-10"), Item(slug=f"{slug}2", text=text))
    counts = {items[0].slug: (many,) * 11, items[1].slug: (1, 0, 0, 0, 0)}
    held = Round(day=DAY, invited=many * 11, responded=many * 11, counts=counts)
    rounds = (seen(held, items), seen(held.but(day=date(2026, 11, 21)), items))
    sums = tuple(each for item in items if (each := altogether(rounds, item)))
    survey = Survey(slug=slug, uid="1", title=title, items=items)
    report = SurveyReport(survey=survey, rounds=rounds, altogether=sums)

    lines = [*survey_lines(report, columns), *surveys_lines([report], columns)]

    assert [text_of(each) for each in lines if width(text_of(each)) > columns] == []


@given(note=words, themes=st.lists(slugs, max_size=4), columns=columns)
def test_an_interview_fits(note: str, themes: list[str], columns: int) -> None:
    heard = Interview(uid="1", number=7, day=DAY, note=note, themes=tuple(themes), people=12)

    lines = [*interview_lines(heard, columns), *interviews_lines([heard], columns)]

    assert [text_of(each) for each in lines if width(text_of(each)) > columns] == []


@given(quarters=st.integers(1, 30), note=words, columns=columns)
def test_a_self_check_fits_and_shows_its_newest_quarters(
    quarters: int, note: str, columns: int
) -> None:
    days = [date(2020 + n // 4, 1 + n % 4 * 3, 1) for n in range(quarters)]
    said = [
        Check(framework=CULTURE, element=element, since=day, value=3, note=note)
        for day in days
        for element in ("vision", "collaboration")
    ]
    series = tuple(series_of(said, None))
    report = CheckReport(series=series, quarters=tuple(quarters_of(series)))
    beside = checks_beside(report, days[-1], columns)

    lines = [*check_lines(report, columns), *(line for each in beside.values() for line in each)]

    assert [text_of(each) for each in lines if width(text_of(each)) > columns] == []
    newest = f"Q{(quarters - 1) % 4 + 1} {days[-1].year}"
    assert any(text_of(each).endswith(newest) for each in lines)
