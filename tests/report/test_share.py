"""A page for the team shows no note, nothing private, and nobody outside an agreement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis.errors import NoSuchExample
from tests.journals import DAY, hasty, journal_in
from tests.report.sharing import HANDLES, NOTE, SECRET, journals, write

from trustlog.exchange.share import page
from trustlog.render.aims import how_far
from trustlog.report.aims import aims_standing
from trustlog.report.share import Shared, shared
from trustlog.store.aims import all_aims

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from trustlog.store.journal import Journal

JOURNALS = 500


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    made = hasty(journal_in(tmp_path_factory.mktemp("share") / "journal.db"))
    yield made
    made.close()


def written(journal: Journal, found: Shared) -> str:
    far = {each.aim.slug: how_far(each, DAY) for each in found.goals}
    return "".join(page(found, journal.names(), far, DAY))


def leaks(journal: Journal, partner: str | None, read: Callable[..., Shared]) -> list[str]:
    """What a page shows that it must not."""
    with journal.reading():
        text = written(journal, read(journal, DAY, partner)).casefold()
        partners = {
            handle
            for aim in all_aims(journal)
            if aim.kind == "agreement" and not aim.private and aim.closed is None
            for handle in aim.people
        }
    if partner is not None:
        partners &= {partner}
    hidden = {NOTE, SECRET, *HANDLES} - partners
    agreed = text.partition("\n## agreements\n")[2].partition("\n## ")[0]
    outside = text.replace(agreed, "") if agreed else text
    return [word for word in hidden if word in text] + [w for w in HANDLES if w in outside]


def everything(journal: Journal, today: Any, _: str | None) -> Shared:
    """The control: as `shared`, but for what is private."""
    goals = [aim for aim in all_aims(journal) if aim.kind == "goal"]
    found = shared(journal, today)
    promises = tuple(each for each in journal.promises.open() if not each.theirs)
    return found.but(goals=tuple(aims_standing(journal, goals, today)), promises=promises)


def test_no_page_shows_a_note_a_private_word_or_anybody_outside_an_agreement(
    journal: Journal,
) -> None:
    @settings(max_examples=JOURNALS)
    @given(journals)
    def holds(said: dict[str, Any]) -> None:
        write(journal, said)
        for partner in (None, HANDLES[0]):
            assert leaks(journal, partner, shared) == []

    holds()


def test_a_page_that_takes_what_is_private_is_found_out(journal: Journal) -> None:
    def leaky(said: dict[str, Any]) -> bool:
        write(journal, said)
        return bool(leaks(journal, None, everything))

    try:
        find(journals, leaky, settings=settings(max_examples=JOURNALS, phases=[Phase.generate]))
    except NoSuchExample:
        pytest.fail("nothing leaked")


def test_what_may_be_shown_is(journal: Journal) -> None:
    plain = {"people": (), "private": False, "closed": None, "partner": "qtom"}
    promise = {"private": False, "theirs": False, "due": DAY, "kept": False}
    write(
        journal,
        {
            "moments": [],
            "aims": [{**plain, "kind": kind} for kind in ("purpose", "value", "agreement")],
            "promises": [
                {**promise, "person": "qtom"},
                {**promise, "person": "qmei", "due": None},
            ],
        },
    )
    with journal.reading():
        whole = written(journal, shared(journal, DAY))
        for_tom = written(journal, shared(journal, DAY, "qtom"))

    assert re.findall("^## .*|^- .*", whole, re.MULTILINE) == [
        "## Purpose",
        "## Values",
        "## Agreements",
        "## What I have promised",
        "- shown promise 1, by Fri 20 Nov 2026",
        "- shown promise 2, someday",
    ]
    assert whole.replace("- shown promise 2, someday\n", "") == for_tom
    assert "### shown 2\n\nshown 2\n\nWith Qtom.\n\n#### Expected of me\n\nshown 2\n" in whole
