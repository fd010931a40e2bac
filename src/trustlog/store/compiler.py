"""Statements as text: `python -m trustlog.store.compiler` writes `compiled/`.

What a plain `str(statement)` would lose is refused with what to write instead, or kept beside the
text: the kinds of parameters and columns, and constants. `import sqlmodel` costs twenty times
what a whole `trustlog add` may; text costs nothing.
"""

from __future__ import annotations

import pprint
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import JSON, Boolean, Date, Integer, Select, String
from sqlalchemy.sql.sqltypes import ARRAY, NullType
from sqlmodel.sql.sqltypes import UTCDateTime

from trustlog.store.migrations.draft import draft
from trustlog.store.statements import statements
from trustlog.store.words import PostgresWords, SqliteWords

if TYPE_CHECKING:
    from sqlalchemy import Dialect, Executable
    from sqlalchemy.types import TypeEngine

    from trustlog.store.words import Words

FOLDER = Path(__file__).with_name("compiled")
WORDS = (SqliteWords(), PostgresWords())

HEADER = '''"""{title}: written by `./dev compile`, never by hand.

name: (SQL, parameters and their kinds, constants, the kinds of columns)
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

STATEMENTS: dict[str, tuple[str, dict[str, str], dict[str, Any], tuple[str, ...]]] = '''


class UncompilableError(Exception):
    """A statement whose text would not mean the same; says what to write instead."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name}: {why}")


class Compiled(NamedTuple):
    """A statement as text, with what it takes and gives."""

    sql: str
    takes: dict[str, str]
    constants: dict[str, Any]
    columns: tuple[str, ...]


def kind_of(name: str, type_: TypeEngine[Any]) -> str:
    """The kind of a type (see `values.py`), or a refusal."""
    if isinstance(type_, NullType):
        raise UncompilableError(name, "a value without a type; give it one")
    if isinstance(type_, UTCDateTime):
        return "instant"
    for known, kind in ((Date, "day"), (JSON, "json"), (Boolean, "flag")):
        if isinstance(type_, known):
            return kind
    if isinstance(type_, Integer | String | ARRAY):
        return "plain"
    raise UncompilableError(name, f"{type_!r} is of no known kind")


def compiled(name: str, statement: Executable, dialect: Dialect) -> Compiled:
    """One statement as text.

    Raises:
        UncompilableError: If the text would not mean the same.
    """
    made: Any = statement.compile(dialect=dialect)  # type: ignore[attr-defined]  # every clause has it
    if "POSTCOMPILE" in str(made):
        raise UncompilableError(name, "an expanding IN; use words.one_of()")
    if made.insert_prefetch or made.update_prefetch:
        raise UncompilableError(name, "a Python default would be lost; name every column")
    takes, constants = {}, {}
    for key in made.params:
        bind = made.binds[key]
        if bind.required:
            takes[key] = kind_of(f"{name}: {key}", bind.type)
        elif bind.value is None:
            raise UncompilableError(name, f"{key}: write null() for NULL")
        else:
            constants[key] = bind.value
    return Compiled(str(made), takes, constants, _columns(name, statement))


def _columns(name: str, statement: Any) -> tuple[str, ...]:
    """The kinds of what a statement gives back, in order."""
    given = (
        statement.selected_columns
        if isinstance(statement, Select)
        else getattr(statement, "_returning", ())
    )
    return tuple(kind_of(f"{name}: column {n}", c.type) for n, c in enumerate(given, start=1))


def text_of(words: Words) -> str:
    """The whole module of one database."""
    dialect = words.dialect()
    made = {
        name: tuple(compiled(name, statement, dialect))
        for name, statement in sorted(statements(words).items())
    }
    body = pprint.pformat(made, width=100, sort_dicts=False)
    return HEADER.format(title=f"The statements for {words.name}") + body + "\n"


def main() -> None:
    """Write both modules; print what a next migration would need."""
    for words in WORDS:
        path = FOLDER / f"{words.name}.py"
        path.write_text(text_of(words), encoding="utf-8")
        sys.stdout.write(f"wrote {path.name}\n")
    for line in draft():
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
