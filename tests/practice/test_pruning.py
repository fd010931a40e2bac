"""What pruning asks of a journal of many years."""

from __future__ import annotations

import sys
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING

from tests.journals import DAY, hasty, journal_in, moment, operation, person, uid

from trustlog.domain.value import Value
from trustlog.practice.pruning import prune
from trustlog.store.moments import add_moment
from trustlog.store.people import add_person, replace_person

if TYPE_CHECKING:
    from pathlib import Path
    from types import FrameType

    from trustlog.store.journal import Journal

OLD = 60
"""How many old moments the journal has."""


def journal_of_years(path: Path) -> Journal:
    """Sixty moments of last year, none of them with Tom, who is on hold."""
    journal = hasty(journal_in(path))
    with journal.changing(operation()) as change:
        change.step("")
        add_person(change, person("tom"), uid(900))
        replace_person(change, "tom", person("tom").but(held=True))
        for number in range(1, OLD + 1):
            day = DAY - timedelta(365)
            add_moment(change, moment(number, day=day, note="an old note", tags=("old",)))
    return journal


def test_each_old_moment_is_looked_at_and_none_is_compared_with_another(tmp_path: Path) -> None:
    journal = journal_of_years(tmp_path / "journal.db")
    compared, read = count(), count()

    def watched(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code is Value.__eq__.__code__:
            next(compared)
        if event == "call" and frame.f_code.co_name == "all_people":
            next(read)

    sys.setprofile(watched)
    try:
        found, _ = prune(journal, DAY, operation("prune", 2))
    finally:
        sys.setprofile(None)

    assert len(found.gone) == OLD
    assert next(compared) < OLD
    assert next(read) < OLD
