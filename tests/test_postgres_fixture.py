"""What the store's tests may take for granted about their databases."""

from __future__ import annotations

from typing import LiteralString

import psycopg
import pytest
from tests.postgres import new_database


def asked(conninfo: str, question: LiteralString) -> list[tuple[object, ...]]:
    with psycopg.connect(conninfo) as connection:
        return connection.execute(question).fetchall()


def tell(conninfo: str, *statements: LiteralString) -> None:
    with psycopg.connect(conninfo) as connection:
        for statement in statements:
            connection.execute(statement)


TABLES: LiteralString = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"


@pytest.mark.parametrize("time", ["first", "second"])
def test_a_database_starts_empty(postgres_database: str, time: str) -> None:
    before = asked(postgres_database, TABLES)

    tell(postgres_database, "CREATE TABLE mark (id bigint)")

    assert before == []
    assert asked(postgres_database, TABLES) == [("mark",)]


def test_two_databases_are_two(postgres_server: str, postgres_database: str) -> None:
    with new_database(postgres_server) as other:
        tell(other, "CREATE TABLE mark (id bigint)")

        assert asked(postgres_database, TABLES) == []
        assert asked(other, "SELECT current_database()") != asked(
            postgres_database, "SELECT current_database()"
        )


def test_a_database_is_a_copy_of_its_template(postgres_server: str) -> None:
    with new_database(postgres_server) as template:
        tell(template, "CREATE TABLE mark (id bigint)", "INSERT INTO mark VALUES (7)")

        with new_database(postgres_server, template=template) as copy:
            tell(copy, "UPDATE mark SET id = id + 1")
            in_copy = asked(copy, "SELECT id FROM mark")

        assert in_copy == [(8,)]
        assert asked(template, "SELECT id FROM mark") == [(7,)]


def test_a_database_is_dropped_even_while_it_is_open(postgres_server: str) -> None:
    question: LiteralString = "SELECT count(*) FROM pg_database WHERE datname LIKE 'journal%'"
    before = asked(postgres_server, question)

    with new_database(postgres_server) as conninfo:
        left_open = psycopg.connect(conninfo)
    left_open.close()

    assert asked(postgres_server, question) == before


def test_the_server_keeps_a_far_time_zone(postgres_database: str) -> None:
    assert asked(postgres_database, "SHOW timezone") == [("Pacific/Kiritimati",)]
    assert asked(
        postgres_database, "SELECT (timestamptz '2026-11-20 15:40+00')::timestamp::text"
    ) == [("2026-11-21 05:40:00",)]


def test_the_server_listens_on_this_machine_alone(postgres_server: str) -> None:
    assert asked(postgres_server, "SHOW listen_addresses") == [("127.0.0.1",)]
    assert asked(postgres_server, "SHOW unix_socket_directories") == [("",)]
