"""Reach a journal on a PostgreSQL server, or say why not.

Off this machine the server must prove who it is, unless the address says otherwise. The password
is the driver's to find, in ~/.pgpass, or is handed over here. No sentence of the driver's is passed
on, for it may quote what it was given.
"""

from __future__ import annotations

import os

from trustlog.domain.errors import JournalError, RefusedError
from trustlog.settings.servers import schema_in
from trustlog.store.compiled.postgresql import STATEMENTS
from trustlog.store.connection import WAIT_SECONDS, UnreachableError
from trustlog.store.opening import SCHEMA, NoJournalError, newer
from trustlog.store.server import PostgresConnection
from trustlog.store.server_errors import spoken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import psycopg

CONNECT_SECONDS = 10
COPYING = -1
"""What stands for the number of a schema while a journal is copied there."""

_PATIENCE = {
    "connect_timeout": CONNECT_SECONDS,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": WAIT_SECONDS * 1000,
}
"""What is waited for, unless the address says otherwise: after that the server is gone."""

_SESSION = "SET TIME ZONE 'UTC'"
_PLACE = "SELECT set_config('search_path', quote_ident(current_schema()), false)"
_BEGIN = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_VERSION = "SELECT schema_version, pg_backend_pid() FROM trustlog_meta"

FIRST = ("setting.all", "alias.all", "habit.names", "person.names")
"""What nearly every command asks first."""

_CERTIFICATES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/cert.pem",
)
"""Where machines keep whom they trust: Debian, Fedora, macOS."""


def reached(address: str, password: str | None) -> PostgresConnection:
    """Open the journal at an address; one that an older trustlog wrote is brought up first.

    Raises:
        NoJournalError: If there is none.
        UnreachableError: If the server cannot be reached.
        JournalError: If the journal is newer than this trustlog.
    """
    connection, version = _opened(address, password)
    try:
        _must_be_a_journal(address, version)
        if version < SCHEMA:
            from trustlog.store.migrations.runner import migrate

            migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _must_be_a_journal(address: str, version: int) -> None:
    if version == COPYING:
        raise JournalError(
            f"{address} holds a copy that was not finished. trustlog journal copy goes on with it."
        )
    if version == 0:
        raise NoJournalError(address)
    if version > SCHEMA:
        raise JournalError(newer(address, version))


def make_there(address: str, password: str | None) -> bool:
    """Make an empty journal at an address; false if there is one by now.

    Raises:
        UnreachableError: If the server cannot be reached.
        StoreError: If it does not let us.
    """
    from trustlog.store.migrations.runner import migrate

    connection, _ = _opened(address, password)
    try:
        return migrate(connection) > 0
    finally:
        connection.close()


def reached_as_it_is(address: str, password: str | None) -> PostgresConnection:
    """Reach the place of a journal, whatever is there.

    Raises:
        UnreachableError: If the server cannot be reached.
    """
    connection, _ = _opened(address, password)
    return connection


def _opened(address: str, password: str | None) -> tuple[PostgresConnection, int]:
    """A connection, and the number of the last migration there."""
    driver = _connected(address, password)
    import psycopg

    connection = PostgresConnection(driver, address)
    schema = schema_in(address)[1]
    try:
        start = "; ".join((_SESSION, _named(schema) if schema else _PLACE))
        try:
            # All in one message: most of the time it is the only one before the first change.
            asked = [STATEMENTS[name][0] for name in FIRST]
            message = "; ".join(("BEGIN", start, "COMMIT", _BEGIN, _VERSION, *asked))
            answers = _answers(driver.execute(message))
            row, *found = answers[-len(FIRST) - 1 :]
            connection.foresee(dict(zip(FIRST, found, strict=True)))
            # A pool says a number of its own: it may hand the session on, with what is kept there.
            if row and row[0][1] == driver.info.backend_pid:
                connection.keep_statements()
        except psycopg.errors.UndefinedTable:
            driver.rollback()
            row = []
    except psycopg.Error as error:
        driver.close()
        raise spoken(error, address) from None
    return connection, int(row[0][0]) if row else 0


def _named(schema: str) -> str:
    from psycopg import sql

    return sql.SQL("SET search_path = {}").format(sql.Identifier(schema)).as_string()


def _answers(cursor: psycopg.Cursor[Any]) -> list[list[Any]]:
    """The rows of each of several statements."""
    answers = []
    while True:
        answers.append(cursor.fetchall() if cursor.description else [])
        if not cursor.nextset():
            return answers


def _connected(address: str, password: str | None) -> psycopg.Connection[Any]:
    try:
        import psycopg
    except ImportError:
        raise RefusedError(
            "A journal on a server needs psycopg: pip install 'trustlog[postgres]' brings it."
        ) from None
    try:
        told = _parameters(schema_in(address)[0])
    except psycopg.Error:
        raise RefusedError(
            f"{address} is no address of a server. It looks like"
            " postgresql://name@host/database?sslmode=verify-full."
        ) from None
    if password is not None:
        told["password"] = password
    try:
        # The driver prepares nothing; what we do by ourselves, where no pool is in between.
        return psycopg.connect(autocommit=True, prepare_threshold=None, **told)
    except psycopg.Error as error:
        raise UnreachableError(_unreached(address, str(error), told)) from None


def _parameters(address: str) -> dict[str, Any]:
    """What the driver is told: the address, and what it leaves open."""
    from psycopg.conninfo import conninfo_to_dict

    told: dict[str, Any] = {"application_name": "trustlog", **_PATIENCE}
    if "PGCONNECT_TIMEOUT" in os.environ:
        del told["connect_timeout"]
    told.update(conninfo_to_dict(address))
    if not _stays_here(told):
        if "sslmode" not in told and "PGSSLMODE" not in os.environ:
            told["sslmode"] = "verify-full"
        if "sslrootcert" not in told and (kept := _certificates()):
            told["sslrootcert"] = kept
    return told


def _stays_here(told: dict[str, Any]) -> bool:
    """Whether nothing leaves this machine."""
    hosts = str(told.get("host") or os.environ.get("PGHOST", "")).split(",")
    numbers = str(told.get("hostaddr") or os.environ.get("PGHOSTADDR", "")).split(",")
    if "service" in told or "PGSERVICE" in os.environ:
        return False
    return all(map(is_loopback, hosts)) and all(map(is_loopback, numbers))


def is_loopback(host: str) -> bool:
    """Whether a host is this machine; without one, or with a folder, it is a socket on it."""
    number = host.split(".")
    is_number = len(number) == 4 and all(part.isascii() and part.isdigit() for part in number)
    return (
        host in ("", "localhost", "::1")
        or host.startswith(("/", "@"))
        or (is_number and number[0] == "127")
    )


def _certificates() -> str | None:
    """Whom this machine trusts, where the person has not said whom they do."""
    if "PGSSLROOTCERT" in os.environ:
        return None
    if os.path.exists(os.path.expanduser("~/.postgresql/root.crt")):
        return None
    return next(filter(os.path.exists, _CERTIFICATES), None)


def _unreached(address: str, said: str, told: dict[str, Any]) -> str:
    """Why the server cannot be used, in a sentence that quotes nothing."""
    for sign, why in _WHY:
        if sign in said:
            return f"{address} {why}"
    seconds = told.get("connect_timeout") or os.environ.get("PGCONNECT_TIMEOUT", CONNECT_SECONDS)
    return (
        f"{address} cannot be reached (waited at most {seconds} seconds). Try again when the server"
        " can be reached."
    )


_FULL = "has as many connections as it may. Try again in a moment."
_NOT_LET_IN = (
    "lets nobody in without the right password. Put it into ~/.pgpass, or name a command that says"
    " it in TRUSTLOG_PASSWORD_COMMAND."
)
_NO_PROOF = (
    "does not prove who it is, so nothing was sent. sslrootcert= in its address names the file of"
    " whom to trust."
)
_NO_TLS = (
    "does not speak TLS, so nothing was sent. Turn it on there; sslmode=disable in the address"
    " would send all of the journal in plain text."
)
_WHY = (
    ("starting up", "is just starting. Try again in a moment."),
    ("shutting down", "is shutting down. Try again when it is back."),
    ("too many", _FULL),
    ("remaining connection slots", _FULL),
    ("pg_hba.conf", "lets nobody in from here. Whoever runs the server can change that."),
    ("password", _NOT_LET_IN),
    ("certificate", _NO_PROOF),
    ("SSL", _NO_TLS),
    ('role "', "knows no such role. Whoever runs the server can make one."),
    ('database "', "has no such database. Whoever runs the server can make one."),
)
"""Signs of the driver's sentences, and what is said for them; the first that fits."""
