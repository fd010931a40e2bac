"""Texts that try to drive a terminal, and the check that none of it got through."""

from __future__ import annotations

import re
import sys
import unicodedata
from random import Random

from hypothesis import strategies as st

CONTROLS = (
    *("\x1b", "\x1b[2J", "\x1b[31m", "\x1b]0;title\x07", "\x1b]52;c;eA==\x07", "\x1bPq"),
    *("\x1b]8;;https://example.org\x1b\\", "\x9b31m", "\x9d0;t\x9c", "\x07", "\x08", "\x7f"),
    *("\r", "\r\n", "\n", "\t", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"),
    *("\u202e", "\u2066", "\u2069", "\u200f", "\u061c", "\ufeff", "\u200b", "\u2060"),
    *("\U000e0041", "\U000e007f", "\u200d", "\u200c", "\ufe0f", "\xad"),
)
MARKS = (
    *("[bold]", "[/]", "[/bold]", "[x]", "[link=https://example.org]", "[[wiki]]", "C:\\[tmp]"),
    *(":warning:", ":smile:", "%s", "{0}", "{}", "$HOME", "`id`", "\\", "'", '"'),
    *("…", "·", "●", "#", "---", "> ", "@priya", "+budget", "--", "-x", " " * 60),
)
SIGNS = (
    *("👩\u200d👩\u200d👧", "👍🏽", "🇩🇪", "❤\ufe0f", "🏴\U000e0067\U000e0062\U000e007f"),
    *("e\u0301", "a" + "\u0301" * 9, "日本語", "ｆｕｌｌ", "한글", "ไทย", "नमस्ते"),
    *("w" * 500, "日" * 200),
)
PLAIN = "abc def=[]:\\/"
PIECES = st.one_of(
    st.sampled_from((*CONTROLS, *MARKS, *SIGNS)),
    st.text(max_size=6),
    st.text(PLAIN, max_size=12),
)
WORDS = (
    st.lists(PIECES, min_size=1, max_size=10).map("".join).map(lambda text: text.replace("\0", "0"))
)
"""Anything that may be typed."""


def many_words(seed: int, count: int) -> list[str]:
    """As many such texts, by a seed: journals full of them would take too long to draw."""
    random = Random(seed)  # noqa: S311  # no secret
    return [
        "".join(_piece(random) for _ in range(random.randint(1, 10))).replace("\0", "0")
        for _ in range(count)
    ]


def _piece(random: Random) -> str:
    kind = random.randrange(3)
    if kind == 0:
        return random.choice((*CONTROLS, *MARKS, *SIGNS))
    if kind == 1:
        below = random.choice((0x100, 0x3000, sys.maxunicode + 1))
        drawn = "".join(chr(random.randrange(below)) for _ in range(random.randint(1, 6)))
        return re.sub("[\ud800-\udfff]", "?", drawn)
    return "".join(random.choices(PLAIN, k=random.randint(1, 12)))


BROKEN_WORDS = st.binary(max_size=30).map(
    lambda data: data.replace(b"\0", b"0").decode(errors="surrogateescape")
)
"""What a shell can hand over besides: bytes that are no UTF-8."""

COLOURS = re.compile(r"\x1b\[[012]m")
"""All that trustlog asks of a terminal: bold, dim, and neither."""

BIDI = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C}
UNSEEN = {0x200B, 0x2060, 0xFEFF, *range(0xE0000, 0xE0080)}


def driving(text: str) -> list[str]:
    """Every sign of a text that would do something to a terminal instead of being shown."""
    return [
        f"{ord(sign):x}"
        for sign in text
        if (unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"} and sign != "\n")
        or ord(sign) in BIDI
        or ord(sign) in UNSEEN
    ]


def bare(text: str) -> str:
    """A text without blanks and line ends: wrapping moves those, and nothing else."""
    return "".join(text.split())
