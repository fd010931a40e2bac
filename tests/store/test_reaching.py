"""How a server is reached: whom it must prove to be, what stays unsaid, what is said else."""

from __future__ import annotations

import socket
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict
from tests.fronts import Said, heard
from tests.journals import moment, operation
from tests.postgres import SECURED, new_database
from tests.servers import address

from trustlog.cli.app import run
from trustlog.command.unsaved import waiting
from trustlog.domain.errors import RefusedError
from trustlog.quick.front import answered
from trustlog.settings.places import journal_path
from trustlog.settings.servers import parted, password_of, schema_in
from trustlog.store.connection import StoreError, UnreachableError
from trustlog.store.faults import NotSavedError
from trustlog.store.journal import Journal
from trustlog.store.migrations.m0001_first.postgresql import STATEMENTS
from trustlog.store.moments import add_moment
from trustlog.store.opening import SCHEMA
from trustlog.store.reaching import _parameters, is_loopback, make_there, reached
from trustlog.store.server import PostgresConnection
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORD = "cor%40rect"
"""A password as an address spells it: `cor@rect`."""


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out what the driver reads beside the address."""
    for name in ("PGHOST", "PGHOSTADDR", "PGSSLMODE", "PGSERVICE", "PGPASSWORD", "PGPASSFILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("where", "mode"),
    [
        ("postgresql://ann@db.example.org/trust", "verify-full"),
        ("postgres://ann@10.0.0.7:6432/trust", "verify-full"),
        ("postgresql://ann@localhost,db.example.org/trust", "verify-full"),
        ("postgresql://ann@localhost/trust?hostaddr=10.0.0.7", "verify-full"),
        ("postgresql://ann@127.example.org/trust", "verify-full"),
        ("postgresql://ann@[2001:db8::1]/trust", "verify-full"),
        ("postgresql:///trust?service=work", "verify-full"),
        ("postgresql://ann@db.example.org/trust?sslmode=require", "require"),
        ("postgresql://ann@localhost/trust", None),
        ("postgresql://ann@127.0.0.1:5433/trust", None),
        ("postgresql://ann@[::1]/trust", None),
        ("postgresql:///trust", None),
        ("postgresql:///trust?host=/var/run/postgresql", None),
    ],
)
def test_off_this_machine_a_server_proves_who_it_is(where: str, mode: str | None) -> None:
    assert _parameters(where).get("sslmode") == mode


def test_the_variable_of_the_driver_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGSSLMODE", "require")
    assert "sslmode" not in _parameters("postgresql://ann@db.example.org/trust")
    monkeypatch.setenv("PGHOST", "db.example.org")
    monkeypatch.delenv("PGSSLMODE")
    assert _parameters("postgresql:///trust")["sslmode"] == "verify-full"


@pytest.mark.parametrize("host", ["128.0.0.1", "127.1", "localhost.example.org", "127.0.0.1.org"])
def test_what_only_looks_like_this_machine_is_not(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize(
    ("named", "shown", "password"),
    [
        ("postgresql://ann@h/db", "postgresql://ann@h/db", None),
        ("postgresql://ann:s3cret@h:5/db", "postgresql://ann@h:5/db", "s3cret"),
        ("postgresql://ann:@h/db", "postgresql://ann@h/db", ""),
        ("postgresql://h/db?user=ann&password=s3cret", "postgresql://h/db?user=ann", "s3cret"),
        ("postgresql://h/db?password=s3cret", "postgresql://h/db", "s3cret"),
        ("postgresql:///db", "postgresql:///db", None),
    ],
)
def test_an_address_is_shown_without_its_password(
    named: str, shown: str, password: str | None
) -> None:
    assert parted(named) == (shown, password)


@pytest.mark.parametrize(
    "named",
    [
        "postgresql://ann:s3@cret@h/db",
        "postgresql://ann:s3/cret@h/db",
        "postgresql://ann:s3?cret@h/db",
        "postgresql://h/db?pass%77ord=s3cret",
        "postgresql://h/db?sslpassword=s3cret",
    ],
)
def test_where_a_password_ends_is_never_guessed(named: str) -> None:
    with pytest.raises(RefusedError) as refused:
        journal_path(None, {"TRUSTLOG_JOURNAL": named})

    assert "cret" not in str(refused.value)


def test_no_password_is_typed() -> None:
    with pytest.raises(RefusedError, match="can be read by everyone") as refused:
        journal_path("postgresql://ann:s3cret@h/db", {})

    assert "s3cret" not in str(refused.value)


def test_an_address_names_a_schema() -> None:
    named = "postgresql://ann@h/db?sslmode=require&schema=trust"

    assert schema_in(named) == ("postgresql://ann@h/db?sslmode=require", "trust")


def test_a_password_comes_from_the_variable_or_a_command(tmp_path: Path) -> None:
    here, place = "postgresql://ann@h/db", "postgresql://ann:s3%40cret@h/db"
    (tmp_path / "word").write_text("from a command\n", encoding="utf-8")
    command = f"cat {tmp_path}/word"

    assert password_of(here, {"TRUSTLOG_JOURNAL": place}) == "s3@cret"
    assert password_of(f"{here}2", {"TRUSTLOG_JOURNAL": place}) is None
    assert password_of(here, {"TRUSTLOG_PASSWORD_COMMAND": command}) == "from a command"
    assert password_of(here, {}) is None


@pytest.fixture
def secured(postgres_server: str) -> Iterator[str]:
    """Give the address of a database of a role that needs its password."""
    role = sql.Identifier(SECURED)
    with closing(psycopg.connect(postgres_server, autocommit=True)) as owner:
        owner.execute(sql.SQL("CREATE ROLE {} LOGIN PASSWORD 'cor@rect'").format(role))
        try:
            with new_database(postgres_server) as conninfo:
                name = sql.Identifier(str(conninfo_to_dict(conninfo)["dbname"]))
                owner.execute(sql.SQL("ALTER DATABASE {} OWNER TO {}").format(name, role))
                yield address(conninfo, user=SECURED)
        finally:
            owner.execute(sql.SQL("DROP ROLE {}").format(role))


def told(words: str, home: Path, journal: str, **environ: str) -> Said:
    """What a command line answers, through the quick front or the slow one."""
    now = {"HOME": str(home), "TRUSTLOG_NOW": "2026-11-20T15:40", "TRUSTLOG_JOURNAL": journal}
    machine = Machine({**now, **environ})
    answer = heard(lambda: answered(words.split(), machine))
    return heard(lambda: run(words.split(), machine)) if answer.code is None else answer


def test_a_password_opens_the_journal_and_is_said_nowhere(
    secured: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spelled = secured.replace("@", f":{WORD}@")
    wrong = secured.replace("@", ":wr0ng@")
    monkeypatch.setenv("PGPASSFILE", str(home / "pgpass"))
    lines = ("add listening to her", "list", "where", "where --json", "config list", "undo")

    answers = [told(line, home, spelled) for line in lines]
    refused = [told(line, home, wrong) for line in lines]
    nothing = told("list", home, secured)
    port = secured.partition("127.0.0.1:")[2].partition("/")[0]
    (home / "pgpass").write_text(f"127.0.0.1:{port}:*:{SECURED}:cor@rect\n", encoding="utf-8")
    (home / "pgpass").chmod(0o600)
    kept = told("list", home, secured)

    assert [answer.code for answer in answers] == [0] * len(lines)
    assert {answer.code for answer in refused} == {3}
    assert (nothing.code, kept.code) == (3, 0)
    assert b"~/.pgpass" in nothing.err
    for answer in (*answers, *refused, nothing, kept):
        shown = answer.out + answer.err
        assert not any(secret in shown for secret in (b"cor@rect", b"cor%40rect", b"wr0ng"))
    written = [path.read_bytes() for path in home.rglob("*") if path.is_file()]
    assert sum(b"wr0ng" in data for data in written) == 0


def test_what_is_typed_without_a_server_is_kept_and_logged_later(
    postgres_database: str, home: Path
) -> None:
    there = address(postgres_database)
    with socket.socket() as taken:  # bound, and nobody listens
        taken.bind(("127.0.0.1", 0))
        gone = f"postgresql://trustlog@127.0.0.1:{taken.getsockname()[1]}/db"
        said = told("add listening let her finish", home, gone)

    assert said.code == 3
    assert said.err.startswith(b"trustlog: Not saved: postgresql://trustlog@127.0.0.1:")
    assert b"what you wrote is kept in ~/.local/state/trustlog/unsaved" in said.err
    [unsaved] = waiting({"HOME": str(home)})
    assert unsaved.line.many("note") == ("let", "her", "finish")
    assert b"was not saved" in told("list", home, there).err


def test_a_server_that_says_nothing_is_given_up(home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        where = f"postgresql://trustlog@127.0.0.1:{port}/db?connect_timeout=2"

        with pytest.raises(UnreachableError, match="waited at most 2 seconds"):
            reached(where, None)


def test_without_tls_nothing_is_sent(postgres_database: str) -> None:
    with pytest.raises(UnreachableError, match="does not speak TLS, so nothing was sent"):
        reached(f"{address(postgres_database)}?sslmode=require", None)


def test_a_connection_that_is_lost_within_a_change_saves_nothing(postgres_database: str) -> None:
    where = address(postgres_database)
    make_there(where, None)
    with (
        closing(Journal(reached(where, None), lambda: reached(where, None))) as journal,
        closing(psycopg.connect(postgres_database, autocommit=True)) as other,
    ):
        with pytest.raises(NotSavedError, match="was lost"):
            log_until_lost(journal, other)
        assert other.execute("SELECT count(*) FROM moment").fetchone() == (0,)


def log_until_lost(journal: Journal, other: psycopg.Connection[Any]) -> None:
    with journal.changing(operation()) as change:
        change.step("a moment")
        add_moment(change, moment())
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = 'trustlog'"
        )
        add_moment(change, moment(2))


def test_two_who_make_the_same_journal_make_it_once(postgres_server: str) -> None:
    with new_database(postgres_server) as conninfo, ThreadPoolExecutor(6) as threads:
        where = address(conninfo)
        made = list(threads.map(lambda _: make_there(where, None), range(6)))

    assert sorted(made) == [False] * 5 + [True]


def test_a_journal_of_a_newer_trustlog_is_left_alone(postgres_database: str) -> None:
    with closing(psycopg.connect(postgres_database, autocommit=True)) as owner:
        owner.execute("UPDATE trustlog_meta SET schema_version = 99")

    with pytest.raises(Exception, match="written by a newer trustlog"):
        reached(address(postgres_database), None)


def test_a_change_that_another_got_in_the_way_of_is_done_once_more(
    postgres_database: str, home: Path
) -> None:
    where = address(postgres_database)
    assert told("add listening", home, where).code == 0
    with closing(psycopg.connect(postgres_database, autocommit=True)) as other:
        # The first two inserts fail as they would beside a program that takes no lock.
        other.execute("CREATE SEQUENCE tries")
        other.execute(
            "CREATE FUNCTION together() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " IF nextval('tries') < 3 THEN RAISE EXCEPTION 'so' USING ERRCODE = '40001'; END IF;"
            " RETURN NEW; END $$"
        )
        other.execute(
            "CREATE TRIGGER together BEFORE INSERT ON moment FOR EACH ROW"
            " EXECUTE FUNCTION together()"
        )
        said = told("add listening again", home, where)
        rows = other.execute("SELECT number, note FROM moment ORDER BY number").fetchall()

    assert said.code == 0, said
    assert rows == [(1, ""), (2, "again")]


def test_an_error_of_the_server_does_not_say_what_was_written(postgres_database: str) -> None:
    where = address(postgres_database)
    with closing(reached(where, None)) as connection, pytest.raises(StoreError) as refused:
        connection.run("setting.set", name="a\0secret", value="", checksum=0)

    assert "secret" not in str(refused.value)


def test_a_journal_of_an_older_trustlog_is_brought_up_once(postgres_server: str) -> None:
    with new_database(postgres_server) as conninfo, ThreadPoolExecutor(4) as threads:
        with closing(PostgresConnection(psycopg.connect(conninfo))) as older:
            older.begin_steps()
            for statement in STATEMENTS:
                older.script(statement)
            older.set_version(1)
            older.commit()

        found = threads.map(lambda _: reached(address(conninfo), None), range(4))
        versions = []
        for connection in found:
            versions.append(connection.version())
            connection.close()

    assert versions == [SCHEMA] * 4
