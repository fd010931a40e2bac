"""The tables of a document, to be compared with the program."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
RULE = re.compile(r"\|(?: -+:? \|)+")


class Table(NamedTuple):
    """A table: the heading it stands under, or the shape a comment names, and its rows."""

    name: str
    rows: list[tuple[str, ...]]


def tables_of(page: str) -> list[Table]:
    """Every table of a page in the repository, without the rows of titles."""
    found: list[Table] = []
    name, within = "", False
    for line in (ROOT / page).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            name = line.lstrip("# ")
        elif shape := re.fullmatch(r"<!-- shape: (.+) -->", line):
            name = shape[1]
        elif RULE.fullmatch(line):
            found.append(Table(name, []))
            within = True
        elif within and line.startswith("|"):
            cells = line.strip("|").split("|")
            found[-1].rows.append(tuple(cell.strip().strip("`") for cell in cells))
            continue
        within = within and bool(RULE.fullmatch(line))
    return found
