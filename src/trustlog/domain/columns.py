"""How many columns of a terminal a text takes, and where it may be cut.

The rules are those of Rich 15 (the widths of Unicode 17, a joined family and a flag take two), so
that a line padded here and a table drawn by Rich agree. A cluster is what a person sees as one
sign: a letter with its marks, a joined family, a flag. A cut falls between clusters only. Every
text that comes here has gone through `visible()`.
"""

from __future__ import annotations

from trustlog.domain.text import ranges

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_JOINER = "\u200d"
_AS_EMOJI = "\ufe0f"

# Signs of one column that take two when U+FE0F follows them (a red heart, a keycap).
_GROW = frozenset(
    "#*0123456789\xa9\xae\u203c\u2049\u2122\u2139\u2194\u2195\u2196\u2197\u2198\u2199\u21a9\u21aa"
    "⌨⏏⏭⏮⏯⏱⏲⏸⏹⏺Ⓜ▪▫▶◀◻◼☀☁☂☃☄☎☑☘☝☠☢☣☦☪☮☯☸☹☺♀♂♟♠♣♥♦♨♻♾⚒⚔⚕⚖⚗⚙⚛⚜⚠⚧⚰⚱⛈⛏⛑⛓⛩⛰⛱⛴⛷⛸⛹"
    "✂✈✉✌✍✏✒✔✖✝✡✳✴❄❇❣❤➡⤴⤵⬅⬆⬇🅰🅱🅾🅿🌡🌤🌥🌦🌧🌨🌩🌪🌫🌬🌶🍽🎖🎗🎙🎚🎛🎞🎟🏋🏌🏍🏎🏔🏕🏖🏗🏘🏙🏚🏛🏜🏝🏞🏟🏳🏵🏷"
    "🐿👁📽🕉🕊🕯🕰🕳🕴🕵🕶🕷🕸🕹🖇🖊🖋🖌🖍🖐🖥🖨🖱🖲🖼🗂🗃🗄🗑🗒🗓🗜🗝🗞🗡🗣🗨🗯🗳🗺🛋🛍🛎🛏🛠🛡🛢🛣🛤🛥🛩🛰🛳"
)

# Where the general rule and Rich differ, mostly signs that are newer than Python 3.11.
_NONE = (
    "0 61c 897 cf3 ece 1160-11ff 1acf-1add 1ae0-1aeb 2065 3164 d7b0-d7ff ffa0 fff0-fff8"
    " 10d69-10d6d 10efa-10eff 11241 113b8-113c0 113c2 113c5 113c7-113ca 113cc-113d0 113d2"
    " 113e1-113e2 11b60-11b67 11f00-11f01 11f03 11f34-11f3a 11f3e-11f42 11f5a 13439-13440"
    " 13447-13455 1611e-1612f 1e08f 1e4ec-1e4ef 1e5ee-1e5ef 1e6e3 1e6e6 1e6ee-1e6ef 1e6f5"
    " 1f3fb-1f3ff"
)
_ONE = "ad 600-605 6dd 70f 890-891 8e2 110bd 110cd"
_TWO = (
    "2630-2637 268a-268f 2ffc-2fff 31e4-31e5 31ef 4dc0-4dff fa6e-fa6f fada-faff 16ff2-16ff6"
    " 187f8-187ff 18cff 18d09-18d1e 18d80-18df2 1b132 1b155 1d300-1d356 1d360-1d376 1f6d8 1f6dc"
    " 1fa75-1fa77 1fa87-1fa8a 1fa8e-1fa8f 1faad-1faaf 1fabb-1fabf 1fac6 1fac8 1facd-1facf"
    " 1fada-1fadc 1fadf 1fae8-1faea 1faef 1faf7-1faf8"
)


class _Columns(dict[str, int]):
    """How many columns each sign takes, found out when it is first met."""

    def __missing__(self, sign: str) -> int:
        if not self:
            for columns, written in enumerate((_NONE, _ONE, _TWO)):
                for codes in ranges(written):
                    self.update(dict.fromkeys(map(chr, codes), columns))
        self[sign] = columns = self.get(sign, _general(sign))
        return columns


def _general(sign: str) -> int:
    import unicodedata  # most text is ASCII and never gets here

    code = ord(sign)
    category = unicodedata.category(sign)
    if category == "Cn":
        if 0x20000 <= code <= 0x3FFFD and code & 0xFFFF < 0xFFFE:  # kept free for ideographs
            return 2
        return 0 if 0xE0000 <= code <= 0xE0FFF else 1  # kept free for what is not drawn
    if category in {"Mn", "Mc", "Me", "Cc", "Cf", "Zl", "Zp"}:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in {"W", "F"} else 1


_COLUMNS = _Columns()


def width(text: str) -> int:
    """Count the columns of a terminal that a text of one line takes.

    The sign after a joiner takes none, which is what makes a family two columns wide.
    """
    if text.isascii() and text.isprintable():
        return len(text)
    if _JOINER not in text and _AS_EMOJI not in text:
        return sum(map(_COLUMNS.__getitem__, text))
    return sum(columns for _, columns in clusters(text))


def clusters(text: str) -> Iterator[tuple[str, int]]:
    """Divide a text into what is seen as one sign each, with the columns it takes.

    Joined together again they are the text.
    """
    start = total = 0
    drawn = ""  # the last sign that takes columns, until U+FE0F has widened it
    joined = False
    for index, sign in enumerate(text):
        columns, begins = _COLUMNS[sign], False
        if joined:
            columns, joined = 0, False
        elif sign == _JOINER:
            joined = True
        elif sign == _AS_EMOJI:
            columns, drawn = int(drawn in _GROW), ""
        elif columns:
            drawn = sign
            begins = start != index - 1 or not _is_flag(text[start : index + 1])
        if begins and index:
            yield text[start:index], total
            start, total = index, 0
        total += columns
    if text:
        yield text[start:], total


def _is_flag(pair: str) -> bool:
    return all("\U0001f1e6" <= half <= "\U0001f1ff" for half in pair)


def cut(text: str, columns: int) -> str:
    """Return a line, cut at the edge with `…` when it does not fit."""
    if width(text) <= columns:
        return text
    kept, left = "", columns - 1
    for cluster, taken in clusters(text):
        left -= taken
        if left < 0:
            break
        kept += cluster
    return kept + "…" if columns > 0 else ""


def pad(text: str, columns: int) -> str:
    """Return a line with blanks after it up to a width."""
    return text + " " * (columns - width(text))


def wrap(text: str, columns: int, indent: str = "") -> list[str]:
    """Return a text as lines that fit, each with the indent before it and no blank after it.

    Lines break at blanks. A word longer than a line is broken between clusters and begins on the
    line it follows, so that scripts without blanks fill their lines. An empty text is one empty
    line.
    """
    room = max(1, columns - width(indent))
    lines = (line for typed in text.split("\n") for line in _fitted(typed.rstrip(" "), room))
    return [(indent + line).rstrip(" ") for line in lines]


def _fitted(typed: str, room: int) -> list[str]:
    if width(typed) <= room:
        return [typed]
    lines: list[str] = []
    line, gap = "", ""
    for word in typed.split(" "):
        longer = line + gap + word
        if width(longer) <= room:
            line = longer
        elif width(word) <= room:
            lines.append(line)
            line = word
        else:
            if width(line + gap) >= room:
                lines.append(line)
                longer = word
            *full, line = _broken(longer, room)
            lines += full
        gap = " " if line or not lines else ""  # blanks open a text, but no line after a break
    return [*lines, line]


def _broken(text: str, room: int) -> list[str]:
    lines, left = [""], room
    for cluster, taken in clusters(text):
        if taken > left and lines[-1]:
            lines.append("")
            left = room
        lines[-1] += cluster
        left -= taken
    return lines
