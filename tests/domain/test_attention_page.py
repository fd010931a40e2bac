"""The page of attention says what the program does."""

from __future__ import annotations

from pathlib import Path

from tests.tables import tables_of

from trustlog.domain.overlooked import QUIET
from trustlog.domain.people import EVERY, RELATIONS
from trustlog.render.overlooked import SHARES, WEEKS_AGO

PAGE = "docs/explanation/attention.md"
TEXT = (Path(__file__).parents[2] / PAGE).read_text(encoding="utf-8")


def test_the_cadences_on_the_page_are_those_of_the_relations() -> None:
    [rows] = [each.rows for each in tables_of(PAGE) if each.name == "Whom attention is meant for"]
    told = {relation.strip("`"): said for names, said in rows for relation in names.split(", ")}

    assert told == {each: f"{EVERY[each]} days" if each in EVERY else "none" for each in RELATIONS}


def test_the_days_of_silence_and_the_shares_on_the_page_are_the_programs() -> None:
    assert f"A **silence** is more than {QUIET} days" in TEXT
    assert f"both longer than {WEEKS_AGO} days" in TEXT
    assert f"the nearest of {', '.join(name for _, name in SHARES)}." in TEXT
