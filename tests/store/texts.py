"""The compiled statements of a database, whichever module holds them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trustlog.store.connection import Statement


def compiled_for(database: str) -> dict[str, Statement]:
    """Every compiled statement of a database, by name."""
    found: dict[str, Statement] = {}
    for end in ("", "_daily", "_rest"):
        found |= import_module(f"trustlog.store.compiled.{database}{end}").STATEMENTS
    return found
