"""What somebody else took away while a line was being written is said, and nothing is written."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from tests.journals import DAY, NOW, dump, habit, operation, uid

from trustlog.domain.errors import RefusedError
from trustlog.domain.habit_names import Practised
from trustlog.domain.measures import Measure, Reading, number_of
from trustlog.domain.pauses import Off, Skip
from trustlog.domain.rules import Rules
from trustlog.domain.times import When
from trustlog.practice.checkin import check_in
from trustlog.practice.measures import record
from trustlog.practice.moments import Entry, log
from trustlog.practice.pauses import take_off

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.practice.person import Opens

    from trustlog.store.journal import Journal

WHEN = When(day=DAY, at=NOW, timed=True)
LISTENING = Practised(slug="listening")


def logged(journal: Journal, **said: Any) -> None:
    numbers = count(10)
    entry = Entry(when=WHEN, effect="built", note="let her finish", **said)
    log(journal, entry, operation(), Rules(), lambda: uid(next(numbers)))


def checked_in(journal: Journal) -> None:
    done = [Entry(when=WHEN, effect="built", habit=LISTENING)]
    skipped = [(habit("listening"), Skip(habit="listening", day=DAY))]
    check_in(journal, done, skipped, operation(), rules=Rules(), uid=lambda: uid(10))


def recorded(journal: Journal) -> None:
    reading = Reading(day=DAY, value=number_of("72"))
    measure = Measure(slug="engagement", title="Engagement")
    record(journal, measure, reading, operation(), replace=False)


@pytest.mark.parametrize(
    ("does", "gone"),
    [
        pytest.param(lambda j: logged(j, habit=LISTENING), "listening", id="a habit"),
        pytest.param(lambda j: logged(j, aims=("candour",)), "candour", id="an aim"),
        pytest.param(checked_in, "listening", id="a habit that is checked"),
        pytest.param(
            lambda j: take_off(j, Off(since=DAY, habit="listening"), operation()),
            "listening",
            id="a habit that rests",
        ),
        pytest.param(recorded, "engagement", id="a measure"),
    ],
)
def test_what_is_gone_by_now_is_named(
    does: Callable[[Journal], None], gone: str, opens: Opens
) -> None:
    journal = opens()
    before = dump(journal)

    with pytest.raises(RefusedError, match=rf"^{gone} is gone by now\. Nothing was changed; try"):
        does(journal)

    assert dump(journal) == before
    journal.close()
