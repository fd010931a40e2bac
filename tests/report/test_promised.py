"""What is counted of promises comes to what each of them, looked at, would say."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.test_promise_rules import FIRST, days, lives
from tests.journals import emptied, moment, operation, person, uid

from trustlog.domain import promises as rules
from trustlog.domain.promises import BROKEN, KEPT, Promise, account, days_over
from trustlog.report import promised as counting
from trustlog.report.promised import longest_over, promised
from trustlog.store.journal import Journal
from trustlog.store.making import blank_journal
from trustlog.store.moments import add_moment
from trustlog.store.people import add_person
from trustlog.store.promised import told
from trustlog.store.promises import add_promise

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY = st.lists(st.tuples(lives(), st.booleans()), max_size=12)


@pytest.fixture(scope="module")
def journal() -> Iterator[Journal]:
    opened = Journal(blank_journal(), blank_journal)
    yield opened
    opened.close()


def numbered(drawn: list[tuple[Promise, bool]]) -> list[Promise]:
    return [
        promise.but(number=number, uid=uid(number), theirs=theirs)
        for number, (promise, theirs) in enumerate(drawn, start=1)
    ]


def stored(journal: Journal, promises: list[Promise]) -> None:
    """Let the journal hold these promises and nothing else."""
    emptied(journal)
    with journal.changing(operation()) as change:
        change.step("promises")
        add_person(change, person("ana"), uid(1))
        for promise in promises:
            add_promise(change, promise)


def must_be_told(
    journal: Journal, promises: list[Promise], since: date, until: date, most: int
) -> None:
    """What was counted is the account of all of them, and the longest over are the longest."""
    stored(journal, promises)
    late = [(days_over(each, until), each) for each in promises if not each.theirs]
    late = sorted((one for one in late if one[0]), key=lambda one: (-one[0], one[1].number))

    with journal.reading():
        found = promised(journal, since, until)
        over = longest_over(journal, found, until, most)

    held = [each for each in promises if each.settled is None or each.settled >= since]
    assert found.account == account(held, since, until)
    assert over == [one for one in late if one[1] in held][:most]


@given(drawn=MANY, since=days(), length=st.integers(0, 60), most=st.integers(1, 3))
def test_what_is_counted_is_the_account_of_all(
    journal: Journal, drawn: list[tuple[Promise, bool]], since: date, length: int, most: int
) -> None:
    must_be_told(journal, numbered(drawn), since, since + timedelta(length), most)


def test_a_count_that_forgets_the_moved_ones_is_found_out(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Promise(
        number=1,
        uid=uid(1),
        person="ana",
        text="",
        made=FIRST,
        due=FIRST + timedelta(5),
        state=KEPT,
        settled=FIRST + timedelta(5),
        moves=(rules.Move(day=FIRST + timedelta(3), was=FIRST, due=FIRST + timedelta(5)),),
    )
    until = FIRST + timedelta(9)
    must_be_told(journal, [kept], FIRST, until, 3)
    monkeypatch.setattr(counting, "corrected", lambda counts, *_: counts)

    with pytest.raises(AssertionError):
        must_be_told(journal, [kept], FIRST, until, 3)


def test_of_moments_it_is_told_which_settled_a_promise(journal: Journal) -> None:
    emptied(journal)
    settled = {1: FIRST, 2: FIRST + timedelta(1), 3: FIRST + timedelta(1)}
    with journal.changing(operation()) as change:
        change.step("promises")
        add_person(change, person("ana"), uid(1))
        for number in (1, 2, 3, 4):
            add_moment(change, moment(number, day=FIRST))
        for number, day in settled.items():
            promise = Promise(
                number=10 + number,
                uid=uid(number),
                person="ana",
                text="",
                made=FIRST,
                due=None,
                state=BROKEN if number == 3 else KEPT,
                settled=day,
                moment=number,
            )
            add_promise(change, promise)

    # Of the first it was settled before; the third is not asked for, nor is there a fifth.
    assert told(journal, [1, 2, 4, 5], FIRST + timedelta(1)) == {2: (12, KEPT)}
    assert told(journal, [3], FIRST) == {3: (13, BROKEN)}
    assert told(journal, [], FIRST) == {}
