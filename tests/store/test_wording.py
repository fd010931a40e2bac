"""Every column with words of people is known to redaction and to forgetting."""

from __future__ import annotations

from sqlalchemy import Text

from trustlog.store import tables
from trustlog.store.scrubbing import NAMES_OF
from trustlog.store.tables import table_of
from trustlog.store.wording import LABELS, PROSE

OURS = {
    "aim": {"uid", "kind", "review", "direction", "baseline", "target"},
    "cadence": {"words", "rule", "per"},
    "change": {"table_name", "key", "image"},
    "counter": {"name"},
    "habit": {"uid"},
    "holiday": {"name", "region"},
    "interview": {"uid"},
    "mapping": {"source"},
    "measure": {"uid", "direction", "target"},
    "moment": {"uid", "effect"},
    "moment_aim": {"effect"},
    "moment_person": {"effect"},
    "operation": {"uid", "verb"},
    "origin": {"source"},
    "person": {"uid", "handle", "name", "relation"},
    "promise": {"uid", "state"},
    "question": {"uid"},
    "reading": {"value"},
    "reflection": {"uid", "kind", "happened"},
    "reflection_answer": {"slug"},
    "self_check": {"framework", "element"},
    "setting": {"name", "value"},
    "survey": {"uid"},
    "survey_item": {"scale"},
}
"""What the program writes itself, or checks; a person's names have stand-ins of their own."""


def test_every_text_is_peoples_or_the_programs() -> None:
    found: dict[str, set[str]] = {}
    for name in tables.__all__:
        if name in ("UNDOABLE", "table_of"):
            continue
        table = table_of(getattr(tables, name))
        texts = {column.name for column in table.c if isinstance(column.type, Text)}
        if texts:
            found[table.name] = texts

    known = {
        name: {*PROSE.get(name, ()), *LABELS.get(name, ()), *OURS.get(name, ())} for name in found
    }
    assert found == known


def test_every_row_with_words_has_a_name_to_be_listed_by() -> None:
    assert NAMES_OF.keys() == {*PROSE, *LABELS} - {"operation"}
