"""Text as YAML, in the one form that can hold any text: between double quotes, on one line."""

from __future__ import annotations

import re

_SPECIAL = re.compile(
    r'["\\]'
    # Controls, line ends of any kind, and what YAML calls not printable.
    r"|[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


def quoted(text: str) -> str:
    """Return a text as a double-quoted scalar.

    JSON would not do: it writes a sign beyond the first 65,536 as two surrogates, which YAML reads
    as two signs, and leaves line separators, at which YAML breaks the line.
    """
    return f'"{_SPECIAL.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    if sign in '"\\':
        return f"\\{sign}"
    code = ord(sign)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
