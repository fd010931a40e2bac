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

from sqlalchemy import (
    JSON,
    Boolean,
    Date,
    Enum,
    Insert,
    Integer,
    SelectBase,
    String,
    Update,
    UpdateBase,
)
from sqlalchemy.exc import CompileError
from sqlalchemy.sql.sqltypes import ARRAY, NullType
from sqlmodel.sql.sqltypes import UTCDateTime

from trustlog.store.migrations.draft import draft
from trustlog.store.statements import DAILY, HOT, statements
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
    if isinstance(type_, JSON) and not type_.none_as_null:
        raise UncompilableError(name, "None would be JSON's null; write JSON(none_as_null=True)")
    for known, kind in ((Date, "day"), (JSON, "json"), (Boolean, "flag")):
        if isinstance(type_, known):
            return kind
    if isinstance(type_, ARRAY) and kind_of(name, type_.item_type) != "plain":
        raise UncompilableError(name, "a list of values that need converting; bind them one by one")
    if isinstance(type_, Integer | String | ARRAY) and not isinstance(type_, Enum):
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
    if isinstance(statement, Insert | Update):
        _check_change(name, statement, dialect, made)
    takes: dict[str, str] = {}
    constants: dict[str, Any] = {}
    for bind, key in made.bind_names.items():
        about = f"{name}: {key}"
        kind = kind_of(about, bind.type)
        if not bind.required:
            constants[key] = _constant(about, kind, bind.value)
        elif takes.setdefault(key, kind) != kind:
            raise UncompilableError(about, "one name for two kinds of values; give it two names")
    return Compiled(str(made), takes, constants, _columns(name, statement))


def _check_change(name: str, statement: Insert | Update, dialect: Dialect, made: Any) -> None:
    """Refuse what SQLAlchemy does beside the text when it runs an INSERT or UPDATE."""
    if made.insert_prefetch or made.update_prefetch:
        raise UncompilableError(name, "a Python default would be lost; name every column")
    if made.effective_returning and not statement.exported_columns:
        raise UncompilableError(name, "it returns a key unasked; add returning() or inline()")
    try:
        run = statement.compile(dialect=dialect, column_keys=[*made.params])
    except CompileError:
        run = None
    if str(run) != str(made):
        raise UncompilableError(name, "a parameter has the name of a column it does not set")


def _constant(about: str, kind: str, value: Any) -> str | int:
    if value is None:
        raise UncompilableError(about, "write null() for NULL")
    if kind != "plain" or type(value) not in (str, int):
        raise UncompilableError(about, f"{value!r} would not be converted; bind it by name")
    constant: str | int = value
    return constant


def _columns(name: str, statement: Any) -> tuple[str, ...]:
    """The kinds of what a statement gives back, in order."""
    given: Any
    if isinstance(statement, SelectBase):
        given = statement.selected_columns
    elif isinstance(statement, UpdateBase):
        given = statement.exported_columns
    else:
        raise UncompilableError(name, "text gives rows of no known kinds; add columns()")
    return tuple(kind_of(f"{name}: column {n}", c.type) for n, c in enumerate(given, start=1))


def texts_of(words: Words) -> dict[str, str]:
    """The modules of one database, by name: what hot commands run, what daily ones do, the rest."""
    dialect = words.dialect()
    made = {
        name: tuple(compiled(name, statement, dialect))
        for name, statement in sorted(statements(words).items())
    }
    rest = made.keys() - HOT - DAILY
    parts = (
        ("", "of hot commands", HOT),
        ("_daily", "of daily screens", DAILY),
        ("_rest", "of all else", rest),
    )
    return {
        f"{words.name}{end}": _text(
            f"The statements {whose} for {words.name}",
            {name: each for name, each in made.items() if name in names},
        )
        for end, whose, names in parts
    }


def _text(title: str, made: dict[str, Any]) -> str:
    body = pprint.pformat(made, width=100, sort_dicts=False)
    return HEADER.format(title=title) + body + "\n"


def main() -> None:
    """Write the modules; print what a next migration would need."""
    for words in WORDS:
        for name, text in texts_of(words).items():
            (FOLDER / f"{name}.py").write_text(text, encoding="utf-8")
            sys.stdout.write(f"wrote {name}.py\n")
    for line in draft():
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
