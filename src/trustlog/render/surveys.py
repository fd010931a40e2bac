"""Surveys as lines: their items, and what may be seen of their rounds."""

from __future__ import annotations

from trustlog.domain.columns import pad, width, wrap
from trustlog.domain.days import named, written
from trustlog.domain.text import one_line
from trustlog.render.account import DOT, unbroken
from trustlog.render.standing import counted, percent
from trustlog.render.styled import DIM, PLAIN, bold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from trustlog.domain.surveys import Item, Seen, Shown, Survey
    from trustlog.render.styled import Styled
    from trustlog.report.surveys import SurveyReport

MARGIN, GAP = "  ", "  "
NOT_YET = "No round yet."
ALL = "All rounds that are shown"


def made_line(survey: Survey) -> str:
    """`Made the survey pulse · Team pulse · 3 items`."""
    said = ["Made the survey " + survey.slug]
    said += [survey.title] if survey.title != survey.slug else []
    return one_line(DOT.join([*said, counted(len(survey.items), "item")]))


def recorded_line(slug: str, held: Seen, today: date) -> str:
    """`Recorded pulse · Mon 2 Mar 2026 · 9 of 12 responded, 75 % · 2 of 3 items shown`."""
    asked = len(held.items) + len(held.withheld)
    shown = f"{len(held.items)} of {counted(asked, 'item')} shown"
    return DOT.join([f"Recorded {slug}", named(held.day, today), _took_part(held), shown])


def deleted_line(slug: str, rounds: int) -> str:
    """`Deleted the survey pulse and its 3 rounds`."""
    return f"Deleted the survey {slug}{its_rounds(rounds)}"


def its_rounds(rounds: int) -> str:
    """` and its 3 rounds`; nothing where it has none."""
    return f" and its {counted(rounds, 'round')}" if rounds else ""


def round_deleted_line(slug: str, day: date, today: date) -> str:
    """`Deleted a round of pulse · Mon 2 Mar 2026`."""
    return DOT.join([f"Deleted a round of {slug}", named(day, today)])


def surveys_lines(found: Iterable[SurveyReport], columns: int) -> Iterator[Styled]:
    """Every survey with its last round, a line or two for each."""
    for each in found:
        survey, last = each.survey, each.last
        said = [one_line(survey.title)] if survey.title != survey.slug else []
        said += [counted(len(survey.items), "item")]
        said += [counted(len(each.rounds), "round")] if last is not None else [NOT_YET]
        if last is not None:
            said.append(f"last {written(last.day)}, {_took_part(last)}")
        yield from _beside(survey.slug, DOT.join(said), width(survey.slug), columns, margin="")


def survey_lines(report: SurveyReport, columns: int) -> Iterator[Styled]:
    """One survey: its items in their words, each round, and the sum of what is shown."""
    survey = report.survey
    wide = max(width(item.slug) for item in survey.items)
    title = DOT.join(dict.fromkeys([survey.slug, one_line(survey.title)]))
    yield from (bold(line) for line in wrap(title, columns))
    for item in survey.items:
        said = DOT.join([one_line(item.text), _scale(item)])
        yield from _beside(item.slug, said, wide, columns)
    if not report.rounds:
        yield [("", PLAIN)]
        yield [(NOT_YET, DIM)]
    for held in report.rounds:
        yield [("", PLAIN)]
        yield from _round(held, wide, columns)
    if len(report.rounds) > 1 and report.altogether:
        yield [("", PLAIN)]
        yield bold(ALL)
        for shown in report.altogether:
            yield from _beside(shown.item.slug, _figures(shown), wide, columns)


def _round(held: Seen, wide: int, columns: int) -> Iterator[Styled]:
    said = [written(held.day), _took_part(held)]
    if held.favourable is not None:
        said.append(f"favourable {percent(held.favourable)}")
    yield from (bold(line) for line in unbroken(DOT.join(said), columns))
    for shown in held.items:
        yield from _beside(shown.item.slug, _figures(shown), wide, columns)
    for slug in held.withheld:
        yield from _beside(slug, f"withheld, fewer than {held.minimum} answered", wide, columns)


def _took_part(held: Seen) -> str:
    return f"{held.responded} of {held.invited} responded, {percent(held.participation)}"


def _scale(item: Item) -> str:
    return f"{item.scale}, reversed" if item.reverse else item.scale


def _figures(shown: Shown) -> str:
    """`1 1 2 5 3 · 12 answered · favourable 67 % · mean 3.7`: the counts as they were given."""
    said = [" ".join(map(str, shown.counts)), f"{shown.answered} answered"]
    if shown.favourable is not None:
        said.append(f"favourable {percent(shown.favourable)}")
    if shown.mean is not None:
        said.append(f"mean {shown.mean:.1f}")
    if shown.enps is not None:
        said.append(f"eNPS {shown.enps:+.0f}")
    return DOT.join(said)


def _beside(
    name: str, said: str, wide: int, columns: int, margin: str = MARGIN
) -> Iterator[Styled]:
    """A name with what is said of it beside it, or below where there is no room."""
    head = margin + pad(name, wide) + GAP
    room = columns - width(head)
    if room < columns // 2:
        yield from ([(line, PLAIN)] for line in wrap(name, columns, margin))
        head, room = margin + GAP, columns - len(margin + GAP)
        yield from ([(head + line, PLAIN)] for line in unbroken(said, room))
        return
    for place, line in enumerate(unbroken(said, room)):
        yield [((head if place == 0 else " " * width(head)) + line, PLAIN)]
