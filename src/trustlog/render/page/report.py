"""The page of a period, or of a whole journal: its figures, and each part with its chart."""

from __future__ import annotations

from trustlog.domain.days import written
from trustlog.domain.moments import EFFECTS
from trustlog.render.account import account_said
from trustlog.render.direction import TITLE, facts
from trustlog.render.page.graphs import graphs
from trustlog.render.page.heatmap import heatmaps, legend_of
from trustlog.render.page.parts import (
    cards,
    looks,
    met_bars,
    people_bars,
    settled_bars,
    words,
)
from trustlog.render.page.sheet import sheet
from trustlog.render.people import ABOUT
from trustlog.render.standing import MARKS, WORDS, counted, percent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from trustlog.report.page import Page

    Figures = list[tuple[str, str, str]]

ATTENTION = ("Moments", "Cost", "Share", "Last moment")
COUNTS = ("Moments", "Cost")
NAMED = 12
"""More people than this are not named in a sentence; the table has them."""


def report_page(
    page: Page, title: str, over: str, *, week_start: int = 0, private: bool = False
) -> Iterator[str]:
    """The page in pieces, under a title with a line over it; `private` says what it holds."""
    people, even = people_bars(page.team) if page.team else (met_bars(page), None)
    shown = {
        "looks": list(looks(page)),
        "heatmaps": list(heatmaps(page.days, page.mapped, page.first, page.until, week_start)),
        "cards": list(cards(page)),
        "people": people,
        "promised": _promised(page),
        "graphs": list(graphs(page)),
        "direction": facts(page.held.direction) if page.held and page.held.direction else [],
        "words": list(words(page.newest or (page.held.words if page.held else ()), page)),
    }
    return sheet(
        "report.html",
        title=title,
        over=over,
        as_of=_as_of(page),
        figures=_figures(page),
        sections=_sections(shown, page),
        lead=_lead(page),
        legend=legend_of(page.days),
        strength_lead=_strength_lead(page),
        marks=_marks() if page.weeks else "",
        people_heads=ATTENTION if page.team else COUNTS,
        people_lead=_people_lead(page),
        even=even,
        about=ABOUT if page.team else "",
        settled=settled_bars(page),
        words_title=_words_title(page),
        words_lead=_words_lead(page),
        footer=_footer(page, private=private),
        **shown,
    )


def _as_of(page: Page) -> str:
    if page.today <= page.last:
        return f"As of {written(page.today)}"
    return f"{written(page.first)} – {written(page.last)}"


def _figures(page: Page) -> Figures:
    """The few numbers that stand first."""
    effects = ", ".join(f"{page.effects[e]:,} {e}" for e in EFFECTS if page.effects.get(e))
    found = [("Moments", f"{page.moments:,}", effects)]
    if page.team and page.team.coverage.people:
        reached = page.team.coverage
        found.append(("People", f"{reached.reached} of {reached.people}", "reached"))
    if page.account and (page.account.kept or page.account.open or page.account.broken):
        said = [f"{page.account.kept_late:,} late"] if page.account.kept_late else []
        said += [f"{page.account.broken:,} broken"] if page.account.broken else []
        said += [f"{page.account.open:,} open"] if page.account.open else []
        found.append(("Promises", f"{page.account.kept:,} kept", ", ".join(said)))
    if page.habits:
        found.append(("Habits", str(len(page.habits)), "practised"))
    return found


def _sections(shown: dict[str, object], page: Page) -> list[tuple[str, str]]:
    names = {
        "looks": ("look", "Worth a look"),
        "heatmaps": ("days", "Days"),
        "cards": ("habits", "Habits"),
        "people": ("people", "People"),
        "promised": ("promises", "Promises"),
        "graphs": ("measures", "Measures"),
        "direction": ("direction", TITLE),
        "words": ("words", _words_title(page)),
    }
    return [names[key] for key in names if shown[key]]


def _lead(page: Page) -> str:
    """`Moments on 34 of 54 days, most on Thu 19 Nov 2026, 4`, as a sentence."""
    counts = {day: n for day, n in page.days.items() if page.first <= day <= page.until}
    days = (page.until - page.first).days + 1
    if not counts:
        return "No moment in these days."
    best = max(counts, key=lambda day: counts[day])
    said = f"Moments on {len(counts):,} of {days:,} days, most on {written(best)}, {counts[best]}."
    return said if page.mapped == page.first else f"{said} Earlier days are paler."


def _promised(page: Page) -> str:
    """What became of promises; of one person's nothing is summed up, for that is a score."""
    if page.account is not None:
        return account_said(page.account)
    settled = sum(each.all for each in page.settled)
    return f"{counted(settled, 'promise')} settled." if settled else ""


def _strength_lead(page: Page) -> str:
    return (
        "Strength rises with what was done and fades slowly with what was not. The curves go from"
        f" {_day(page.since, page)} to {_day(page.until, page)}; the lines across are at"
        " 0\u00a0%, 50\u00a0% and 100\u00a0%."
    )


def _marks() -> str:
    """What the marks of a week's days mean."""
    words = {**WORDS, "kept": "done"}
    return ", ".join(f"{MARKS[state]} {word}" for state, word in words.items())


def _day(day: date, page: Page) -> str:
    said = written(day)[4:]
    return said if page.since.year != page.until.year else said[:-5]


def _people_lead(page: Page) -> str:
    if page.team is None:
        return (
            "Who else these moments were with." if page.apart else "With whom these moments were."
        )
    reached = page.team.coverage
    said = f"{reached.reached} of {reached.people} reached"
    unmet = [person.name for person in page.held.unmet] if page.held else []
    if 0 < len(unmet) <= NAMED:
        said += f", not yet {', '.join(unmet)}"
    if reached.even_share is not None and reached.moments:
        said += f". An even share would be {percent(reached.even_share)}"
    return f"{said}."


def _words_title(page: Page) -> str:
    return "Newest notes" if page.newest else "Words"


def _words_lead(page: Page) -> str:
    if not page.newest or page.moments == len(page.newest):
        return ""
    return f"The newest {counted(len(page.newest), 'note')} of {counted(page.moments, 'moment')}."


def _footer(page: Page, *, private: bool) -> str:
    left = "What is private is on it." if private else "What is private is left out."
    day = written(page.today)
    return f"Written by trustlog, as of {day}. {left} The page asks nothing of any network."
