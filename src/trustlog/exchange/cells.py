"""Cells of a table that a spreadsheet would take for a formula.

Such a cell gets a quote before it, which a spreadsheet does not show, and `bared` takes one off
again. So a cell that has a quote there by itself gets one more in any table.
"""

from __future__ import annotations

import re

_FORMULA = re.compile("'*[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")
_QUOTED = re.compile("'+[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def quoted(text: str, *, safe: bool) -> str:
    """A cell as it is written: safe from being a formula, if so asked."""
    return f"'{text}" if (_FORMULA if safe else _QUOTED).match(text) else text


def bared(cell: str) -> str:
    """What a cell says."""
    return cell[1:] if _QUOTED.match(cell) else cell
