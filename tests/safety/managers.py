"""Two managers on one server, made by the SQL that is shipped, and what the one may try."""

from __future__ import annotations

import subprocess
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, LiteralString

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from tests.postgres import programs
from tests.servers import address

import trustlog

if TYPE_CHECKING:
    from collections.abc import Iterator

SHIPPED = Path(trustlog.__file__).parent / "data/postgresql"
ANN, BOB = "ann", "bob"

TABLES: tuple[LiteralString, ...] = (
    "SELECT * FROM ann.{}",
    "SELECT count(*) FROM ann.{}",
    "SELECT 1 FROM ann.{} LIMIT 1",
    "INSERT INTO ann.{} DEFAULT VALUES",
    "UPDATE ann.{} SET ctid = ctid",
    "DELETE FROM ann.{}",
    "TRUNCATE ann.{}",
    "COPY ann.{} TO STDOUT",
    "COPY ann.{} FROM STDIN",
    "LOCK TABLE ann.{} IN ACCESS SHARE MODE",
    "EXPLAIN SELECT * FROM ann.{}",
    "ANALYZE ann.{}",
    "MERGE INTO ann.{} AS a USING (SELECT 1) AS b ON true WHEN MATCHED THEN DELETE",
    "DECLARE c CURSOR FOR SELECT * FROM ann.{}",
    "PREPARE p AS SELECT * FROM ann.{}",
    "CREATE VIEW mine AS SELECT * FROM ann.{}",
    "CREATE MATERIALIZED VIEW mine AS SELECT * FROM ann.{}",
    "CREATE TABLE mine AS SELECT * FROM ann.{}",
    "CREATE TABLE mine (LIKE ann.{})",
    "CREATE TABLE mine () INHERITS (ann.{})",
    "CREATE RULE mine AS ON INSERT TO ann.{} DO INSTEAD NOTHING",
    "CREATE INDEX ON ann.{} (ctid)",
    "ALTER TABLE ann.{} OWNER TO bob",
    "ALTER TABLE ann.{} DISABLE TRIGGER ALL",
    "DROP TABLE ann.{}",
    "COMMENT ON TABLE ann.{} IS 'mine'",
    "GRANT ALL ON ann.{} TO bob",
    "SELECT has_table_privilege('ann.{}', 'SELECT')",
    "SELECT 'ann.{}'::regclass",
)
"""Every kind of statement on a table of the other."""

SEQUENCES: tuple[LiteralString, ...] = (
    "SELECT last_value FROM ann.{}",
    "SELECT nextval('ann.{}')",
    "SELECT currval('ann.{}')",
    "SELECT setval('ann.{}', 999)",
    "ALTER SEQUENCE ann.{} RESTART",
)

ELSEWHERE: tuple[LiteralString, ...] = (
    "SELECT ann.words_of('finish')",
    "SET ROLE ann",
    "SET SESSION AUTHORIZATION ann",
    "CREATE TABLE ann.mine (id int)",
    "CREATE SCHEMA other",
    "CREATE TABLE public.mine (id int)",
    "CREATE TEMP TABLE mine (id int)",
    "CREATE ROLE other",
    "ALTER ROLE ann PASSWORD 'mine'",
    "ALTER SCHEMA ann OWNER TO bob",
    "DROP SCHEMA ann CASCADE",
    "GRANT ann TO bob",
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "SELECT pg_read_file('postgresql.conf')",
    "SELECT lo_import('/etc/hostname')",
    "CREATE EXTENSION dblink",
    "CREATE EVENT TRIGGER mine ON ddl_command_start EXECUTE FUNCTION ann.words_of()",
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'ann'",
    "SET log_statement = 'all'",
)

INFERRED: tuple[LiteralString, ...] = (
    "SELECT reltuples FROM pg_class WHERE relnamespace = 'ann'::regnamespace",
    "SELECT relpages FROM pg_class WHERE relnamespace = 'ann'::regnamespace",
    "SELECT pg_total_relation_size(oid) FROM pg_class WHERE relname = 'moment'",
    "SELECT pg_relation_size(oid) FROM pg_class WHERE relname = 'moment_pkey'",
    "SELECT pg_database_size('{database}')",
    "SELECT n_tup_ins FROM pg_stat_all_tables WHERE schemaname = 'ann'",
    "SELECT n_live_tup FROM pg_stat_user_tables WHERE schemaname = 'ann'",
    "SELECT heap_blks_read FROM pg_statio_all_tables WHERE schemaname = 'ann'",
    "SELECT idx_scan FROM pg_stat_all_indexes WHERE schemaname = 'ann'",
    "SELECT pg_stat_get_live_tuples(oid) FROM pg_class WHERE relname = 'moment'",
    "SELECT tup_inserted FROM pg_stat_database",
    "SELECT query FROM pg_stat_activity WHERE usename = 'ann'",
    "SELECT relation FROM pg_locks",
    "SELECT * FROM pg_stats WHERE schemaname = 'ann'",
    "SELECT stavalues1 FROM pg_statistic",
    "SELECT last_value FROM pg_sequences WHERE schemaname = 'ann' AND last_value IS NOT NULL",
    "SELECT * FROM information_schema.tables WHERE table_schema = 'ann'",
    "SELECT * FROM information_schema.columns WHERE table_schema = 'ann'",
    "SELECT * FROM pg_largeobject",
    "SELECT rolpassword FROM pg_authid",
    "SELECT xmin FROM ann.moment",
)
"""What says how much there is, without being asked for it."""


def made(conninfo: str, *managers: str) -> None:
    """Make the managers in a database, as the page says."""
    told = conninfo_to_dict(conninfo)
    base = [f"{programs()}/psql", "--quiet", "--no-psqlrc"]
    base += [f"--{name}={told[key]}" for name, key in (("host", "host"), ("port", "port"))]
    base += [f"--username={told['user']}", f"--dbname={told['dbname']}"]
    subprocess.run([*base, f"--file={SHIPPED}/database.sql"], check=True)
    for manager in managers:
        subprocess.run(
            [*base, f"--variable=manager={manager}", f"--file={SHIPPED}/manager.sql"], check=True
        )


def unmade(conninfo: str, *managers: str) -> None:
    """Drop the roles, which are of the whole server."""
    with closing(psycopg.connect(conninfo, autocommit=True)) as connection:
        for manager in managers:
            role = sql.Identifier(manager)
            connection.execute(sql.SQL("DROP OWNED BY {} CASCADE").format(role))
            connection.execute(sql.SQL("DROP ROLE {}").format(role))


def journal_of(manager: str, conninfo: str) -> str:
    """The address of a manager's journal."""
    return address(conninfo, user=manager)


def leaks(conninfo: str) -> list[str]:
    """Everything Bob tries on Ann's journal that does not come to nothing."""
    told = make_conninfo(conninfo, user=BOB)
    with closing(psycopg.connect(told)) as bob:
        return [statement for statement in _tried(conninfo) if _gives(bob, statement)]


def _tried(conninfo: str) -> Iterator[str]:
    with closing(psycopg.connect(conninfo)) as owner:
        for kinds, statements in (("r", TABLES), ("S", SEQUENCES)):
            names = owner.execute(
                "SELECT relname FROM pg_class"
                " WHERE relnamespace = 'ann'::regnamespace AND relkind = %s",
                (kinds,),
            ).fetchall()
            for (name,) in names:
                quoted = f'"{name}"'
                yield from (statement.replace("{}", quoted) for statement in statements)
    yield from ELSEWHERE
    database = str(conninfo_to_dict(conninfo)["dbname"])
    yield from (statement.replace("{database}", database) for statement in INFERRED)


def _gives(bob: psycopg.Connection[Any], statement: str) -> bool:
    """Whether a statement is let through and gives something, or says that it changed something."""
    copies = statement.startswith("COPY ann") and "(" not in statement
    try:
        with bob.cursor() as cursor:
            if copies:
                with cursor.copy(statement.encode()) as copy:
                    return statement.endswith("STDIN") or bool(list(copy))
            cursor.execute(statement.encode())
            return cursor.description is None or bool(cursor.fetchall())
    except (psycopg.errors.InsufficientPrivilege, psycopg.errors.FeatureNotSupported):
        return False
    except psycopg.errors.UndefinedTable:
        return False  # what a name stands for is not told either
    except psycopg.errors.ObjectNotInPrerequisiteState:
        return False
    finally:
        bob.rollback()
        bob.execute("DEALLOCATE ALL")
