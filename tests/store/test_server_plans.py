"""What is asked most of a server is answered by an index, as docs/reference/plans.md shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from tests.plans import ASKED, LEADS, PAGE, filled, plan
from tests.postgres import new_database

if TYPE_CHECKING:
    from collections.abc import Iterator

GROWING = {"moment", "moment_person", "moment_tag", "operation", "change"}
"""The tables of which ten years have thousands of rows."""


@pytest.fixture(scope="module")
def ten_years(postgres_server: str, postgres_template: str) -> Iterator[str]:
    """A journal of ten years on a server."""
    with new_database(postgres_server, template=postgres_template) as conninfo:
        filled(conninfo)
        yield conninfo


@pytest.fixture
def server(ten_years: str) -> Iterator[psycopg.Connection[Any]]:
    """A connection to it that changes nothing for good."""
    with psycopg.connect(ten_years) as connection:
        yield connection
        connection.rollback()


def test_what_is_asked_most_is_answered_by_an_index(server: psycopg.Connection[Any]) -> None:
    shown = PAGE.read_text(encoding="utf-8")
    parts = dict(
        zip(
            re.findall(r"^`(.+)`, asked", shown, re.MULTILINE),
            shown.split("\n## ")[1:],
            strict=True,
        )
    )

    assert list(parts) == list(ASKED)
    for name in ASKED:
        found = "\n".join(plan(server, name))
        assert indexes(found) == LEADS[name], (name, found)
        assert read_whole(found) & GROWING == set(), (name, found)
        assert indexes(parts[name]) == LEADS[name], name


def test_without_indexes_a_table_would_be_read_whole(server: psycopg.Connection[Any]) -> None:
    server.execute("DROP INDEX moment_by_day, moment_by_habit")

    assert "moment" in read_whole("\n".join(plan(server, "effects.counted")))


def indexes(text: str) -> set[str]:
    """The indexes that a plan uses."""
    return set(re.findall(r"(?:using|Bitmap Index Scan on|Arbiter Indexes:) (\w+)", text))


def read_whole(text: str) -> set[str]:
    """The tables that a plan reads from end to end."""
    return set(re.findall(r"Seq Scan on (\w+)", text))
