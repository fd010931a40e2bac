"""A page says of a journal what it would say had nothing private ever been written into it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from tests.journals import DAY, emptied, hasty, journal_in, moment, operation
from tests.report.paged import FIRST, journals, write

from trustlog.domain.errors import RefusedError
from trustlog.domain.moments import Filters
from trustlog.domain.periods import period_of
from trustlog.domain.promises import Promise
from trustlog.domain.weeks import week_of
from trustlog.report.page import journal_page, period_page
from trustlog.report.saydo import Settled, settled_in, stretches
from trustlog.store.moments import add_moment
from trustlog.store.public import PublicJournal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.report.page import Page
    from trustlog.store.journal import Journal

EVERYTHING = Filters(since=date.min, until=date.max)
ASKED = ("week", "month", "quarter", "year", "all", "person", "habit", "tag", "aim")


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    made = hasty(journal_in(tmp_path_factory.mktemp("page") / "journal.db"))
    yield made
    made.close()


def page_of(journal: Journal, asked: str) -> Page:
    if asked == "week":
        return period_page(journal, week_of(DAY, 0), DAY)
    if asked in {"month", "quarter", "year"}:
        return period_page(journal, period_of(asked, DAY), DAY)
    filters = {
        "all": EVERYTHING,
        "person": EVERYTHING.but(person="priya"),
        "habit": EVERYTHING.but(habit="listening"),
        "tag": EVERYTHING.but(tag="planning"),
        "aim": EVERYTHING.but(aim="candour"),
    }
    return journal_page(journal, filters[asked], DAY)


def shown(journal: Journal, asked: str, *, public: bool = True) -> dict[str, Any]:
    with journal.reading():
        page = page_of(PublicJournal(journal) if public else journal, asked)
        return page.but(habits=(), weeks=()).as_dict() | {
            # A pause of a habit that is hidden hides with it, and so does its name.
            "habits": [(each.standing.habit.slug, each.standing.figures) for each in page.habits]
        }


@settings(max_examples=40)
@given(said=journals, asked=st.sampled_from(ASKED))
def test_nothing_private_changes_a_page(journal: Journal, said: dict[str, Any], asked: str) -> None:
    write(journal, said, private=True)
    before = shown(journal, asked)
    write(journal, said, private=False)

    assert shown(journal, asked) == before


@pytest.mark.parametrize("asked", ASKED)
def test_a_page_that_shows_all_is_caught(journal: Journal, asked: str) -> None:
    def differs(said: dict[str, Any]) -> bool:
        write(journal, said, private=True)
        before = shown(journal, asked, public=False)
        write(journal, said, private=False)
        return shown(journal, asked, public=False) != before

    assert find(journals, differs, settings=settings(max_examples=200, phases=[Phase.generate]))


def test_nothing_is_changed_without_what_is_private(journal: Journal) -> None:
    with journal.reading():
        public = PublicJournal(journal)

        with pytest.raises(RefusedError, match="Without what is private nothing is changed"):
            public.changing(operation("add"))


def test_an_empty_journal_has_a_page(journal: Journal) -> None:
    write(
        journal,
        {"habits": (True,) * 3, "aims": (True,) * 2, "moments": [], "promises": []}
        | {"paused": FIRST},
        private=False,
    )

    with journal.reading():
        page = journal_page(journal, EVERYTHING, DAY)

    assert (page.first, page.last, page.moments, page.habits, page.newest) == (DAY, DAY, 0, (), ())


def test_days_before_the_first_moment_have_a_page_without_any(journal: Journal) -> None:
    before = EVERYTHING.but(until=date(2026, 9, 1))
    emptied(journal)
    with journal.changing(operation()) as change:
        change.step("one")
        add_moment(change, moment(900, note="later"))

    with journal.reading():
        page = journal_page(journal, before, DAY)

    assert (page.first, page.last) == (date(2026, 9, 1), date(2026, 9, 1))
    assert (page.moments, page.newest) == (0, ())


def promise(**said: Any) -> Promise:
    return Promise(number=1, uid="", person="tom", text="", made=date(2026, 9, 1), due=None, **said)


def test_promises_are_told_in_the_stretch_they_were_settled_in() -> None:
    first, last = date(2026, 10, 1), date(2026, 12, 31)
    parts = stretches(first, last, date(2026, 11, 20))
    told = settled_in(
        [
            promise(state="kept", settled=date(2026, 10, 1)),
            promise(state="kept", settled=date(2026, 10, 31)).but(due=date(2026, 10, 30)),
            promise(state="broken", settled=date(2026, 11, 20)),
            promise(state="released", settled=date(2026, 11, 21)),
            promise(state="kept", settled=date(2026, 9, 30)),
            promise(state="kept", settled=date(2026, 10, 2), theirs=True),
            promise(),
        ],
        parts,
    )

    assert told == (
        Settled(name="October 2026", kept_on_time=1, kept_late=1),
        Settled(name="November 2026", broken=1),
    )


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        pytest.param(date(2026, 11, 16), date(2026, 11, 22), [""], id="a-week"),
        pytest.param(
            date(2026, 10, 20), date(2026, 11, 22), ["October 2026", "November 2026"], id="months"
        ),
        pytest.param(
            date(2025, 9, 20),
            date(2026, 11, 22),
            [
                *("Quarter 3 2025", "Quarter 4 2025", "Quarter 1 2026"),
                *("Quarter 2 2026", "Quarter 3 2026", "Quarter 4 2026"),
            ],
            id="quarters",
        ),
        pytest.param(
            date(2023, 9, 20), date(2026, 11, 22), ["2023", "2024", "2025", "2026"], id="years"
        ),
    ],
)
def test_days_are_told_in_stretches_that_fit_them(
    first: date, last: date, names: list[str]
) -> None:
    found = stretches(first, last, last)

    assert [name for name, _, _ in found] == names
    assert (found[0][1], found[-1][2]) == (first, last)
