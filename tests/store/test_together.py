"""Statements in one go: every answer, the first fault, and parameters by number."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import psycopg
import pytest

from trustlog.store.together import Text, Together, numbered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.store.together import Ready


@pytest.fixture
def driver(postgres_database: str) -> Iterator[psycopg.Connection[Any]]:
    """A connection as a journal has it."""
    with closing(psycopg.connect(postgres_database, autocommit=True)) as connection:
        yield connection


@pytest.fixture
def together(driver: psycopg.Connection[Any]) -> Together:
    """Statements that the server does not keep."""
    return Together(driver)


@pytest.fixture
def keeping(driver: psycopg.Connection[Any]) -> Together:
    """Statements that the server keeps."""
    made = Together(driver)
    made.keeps = True
    return made


def asked(sql: str, **given: object) -> Ready:
    return Text(sql).with_values(given)


def test_each_statement_is_answered(together: Together) -> None:
    sent = [
        asked("CREATE TEMP TABLE said (note text, private boolean)"),
        asked("INSERT INTO said VALUES (%(note)s, %(private)s)", note="100 % hers", private=False),
        asked("SELECT note, private FROM said WHERE note LIKE '100 %%'"),
        asked("SELECT %(n)s::int + %(m)s::int - %(n)s::int", n=3, m=4),
        asked("SELECT note FROM said WHERE private"),
    ]

    found, failed = together.asked(sent)

    assert found == [[], [], [("100 % hers", False)], [(4,)], []]
    assert failed is None


def test_what_fails_ends_the_answers_and_leaves_the_connection_as_it_was(
    driver: psycopg.Connection[Any], together: Together
) -> None:
    sent = [asked("BEGIN"), asked("SELECT 1"), asked("SELECT 1 / 0"), asked("SELECT 2")]

    found, failed = together.asked(sent)
    driver.rollback()

    assert found == [[], [(1,)]]
    assert isinstance(failed, psycopg.errors.DivisionByZero)
    assert together.asked([asked("SELECT 3")]) == ([[(3,)]], None)


def test_a_value_that_cannot_be_written_sends_nothing(together: Together) -> None:
    with pytest.raises(psycopg.Error):
        together.asked([asked("SELECT 1"), asked("SELECT %(what)s", what=object())])

    assert together.asked([asked("SELECT 3")]) == ([[(3,)]], None)


def test_a_server_that_goes_away_is_an_error(
    driver: psycopg.Connection[Any], together: Together, postgres_database: str
) -> None:
    number = driver.info.backend_pid
    with closing(psycopg.connect(postgres_database, autocommit=True)) as other:
        other.execute("SELECT pg_terminate_backend(%s)", (number,))

        with pytest.raises(psycopg.OperationalError):
            ask_until_it_fails(together)

    assert driver.closed


def ask_until_it_fails(together: Together) -> None:
    for _ in range(100):
        _, failed = together.asked([asked("SELECT 1"), asked("SELECT 2")])
        if failed is not None:
            raise failed


def test_more_than_the_way_holds_at_once_is_sent(together: Together) -> None:
    long = "let her finish " * 100_000

    found, failed = together.asked([asked("SELECT %(note)s::text", note=long)] * 8)

    assert found == [[(long,)]] * 8
    assert failed is None


def test_parameters_are_numbered_in_the_order_in_which_they_come() -> None:
    text = "SELECT %(b)s, %(a)s WHERE %(b)s LIKE '5 %%'"

    assert numbered(text) == (b"SELECT $1, $2 WHERE $1 LIKE '5 %'", ("b", "a"))


KEPT = "SELECT statement FROM pg_prepared_statements ORDER BY statement"


def test_what_is_sent_again_is_kept_by_the_server(
    driver: psycopg.Connection[Any], keeping: Together
) -> None:
    again = [asked("SELECT %(note)s::text", note="let her finish"), asked("SELECT 1")]

    answers = [keeping.asked(again) for _ in range(7)]
    keeping.asked([asked("SELECT 2")])

    assert answers == [([[("let her finish",)], [(1,)]], None)] * 7
    assert driver.execute(KEPT).fetchall() == [("SELECT $1::text",), ("SELECT 1",)]


def test_what_is_sent_seldom_is_not_kept(
    driver: psycopg.Connection[Any], keeping: Together
) -> None:
    seldom = Text("SELECT %(n)s::int", often=False).with_values({"n": 3})

    answers = [keeping.asked([seldom]) for _ in range(3)]

    assert answers == [([[(3,)]], None)] * 3
    assert driver.execute(KEPT).fetchall() == []


def test_another_kind_of_value_is_another_statement(keeping: Together) -> None:
    text = Text("SELECT %(it)s")
    values = (1, 70_000, None, "let her finish", 1, 70_000, None, "let her finish")

    answers = [keeping.asked([text.with_values({"it": each})]) for each in values]

    assert answers == [([[(each,)]], None) for each in values]


def test_what_was_not_reached_is_not_taken_for_kept(
    driver: psycopg.Connection[Any], keeping: Together
) -> None:
    sent = [asked("SELECT 1 / %(n)s::int", n=0), asked("SELECT 2")]

    failures = [keeping.asked(sent)[1] for _ in range(3)]

    assert [type(each) for each in failures] == [psycopg.errors.DivisionByZero] * 3
    assert [keeping.asked(sent[1:]) for _ in range(2)] == [([[(2,)]], None)] * 2
    assert driver.execute(KEPT).fetchall() == [("SELECT 1 / $1::int",), ("SELECT 2",)]
