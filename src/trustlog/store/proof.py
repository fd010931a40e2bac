"""What a journal holds, in one line that two journals share only if they hold the same.

`python -m trustlog.store.proof PATH`, with the passphrase on standard input, opens a file in a
process of its own and prints that line: what was held in memory while the file was written does
not help there.
"""

from __future__ import annotations

import sys
from _blake2 import blake2b

from trustlog.store.connection import SqliteConnection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"
SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
HEADER = ("PRAGMA application_id", "PRAGMA user_version", SCHEMA)
SOUND: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    ("PRAGMA integrity_check", [("ok",)]),
    ("PRAGMA foreign_key_check", []),
    ("PRAGMA cipher_integrity_check", []),
)


def digest_of(connection: SqliteConnection) -> str:
    """A sum over every row of every table, and over what the tables are."""
    made = blake2b(digest_size=32)
    for line in _lines(connection):
        made.update(line.encode("utf-8", "surrogatepass"))
    return made.hexdigest()


def _lines(connection: SqliteConnection) -> Iterator[str]:
    for question in HEADER:
        yield f"{connection.asked(question)!r}\n"
    for (table,) in connection.asked(TABLES):
        yield f"{table}\n"
        quoted = '"' + table.replace('"', '""') + '"'
        for row in connection.rows(f"SELECT * FROM {quoted}"):  # noqa: S608  # a name of its own
            yield f"{row!r}\n"


def is_sound(connection: SqliteConnection) -> bool:
    """Whether pages and references of a journal are as they must be."""
    return all(connection.asked(question) == answer for question, answer in SOUND)


def opened(path: str, secret: str) -> SqliteConnection:
    """A journal's file: an encrypted one if there is a passphrase, else a plain one."""
    if not secret:
        return SqliteConnection(path)
    from trustlog.store.sealed import SealedConnection

    return SealedConnection(path, secret)


def main() -> None:
    """Print what a file holds, if it is sound."""
    connection = opened(sys.argv[1], sys.stdin.read())
    if is_sound(connection):
        sys.stdout.write(digest_of(connection))
    connection.close()


if __name__ == "__main__":
    main()
