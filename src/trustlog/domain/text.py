"""Text that people typed: taken in clean, shown as typed, never able to drive a terminal.

Shown by their number instead of sent to the terminal are: control characters but the newline
(C0, DEL, C1), the controls of writing direction, what is invisible and means nothing (blanks of
no width, fillers, byte order marks, tags), line and paragraph separators, lone surrogates, and
the numbers Unicode gives to no character. What scripts and emoji need stays: both joiners of no
width, variation selectors, the soft hyphen, every combining mark. So a flag spelled with tags
(Scotland) is shown with their numbers; that is the price of hiding no text.
"""

from __future__ import annotations

from functools import cache

from trustlog.domain.errors import RefusedError, UnreadableError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

NOTE_LIMIT = 100_000
_WORD_LIMIT = 60
_MARKS_LIMIT = 3
_ALIKE = 0.8


@cache
def ranges(written: str) -> list[range]:
    """Read numbers of signs, and ranges of them, in hexadecimal."""
    bounds = (each.partition("-") for each in written.split())
    return [range(int(first, 16), int(last or first, 16) + 1) for first, _, last in bounds]


_FURTHER = 0x61C
_HIDDEN = (
    "61c 200e-200f 202a-202e 2066-206f"  # direction
    " 115f-1160 17b4-17b5 180e 200b 2060-2065 3164 feff ffa0 fff0-fffb 1bca0-1bca3 1d173-1d17a"
    " e0000-e00ff e01f0-e0fff"  # tags, and room for more that is not drawn
    " 2028-2029"  # line and paragraph separators
    " d800-dfff fdd0-fdef"  # surrogates, numbers of no character
)
# Marks that change nothing a person would notice: two words must not differ in them alone.
_VARIANTS = "34f 180b-180f fe00-fe0f e0100-e01ef"
_SIGNS_OF = {"A tag": ("-/_", 'letters, digits, "-", "/" and "_"')}
_WITHIN = ":"
"""What a tag may also have, between letters or digits only: `1:1`."""


class _Shown(dict[int, "int | str"]):
    """How each sign is shown, found out when it is first met: `str.translate` likes a dict."""

    def __missing__(self, code: int) -> int | str:
        shown: int | str = code
        if _is_hidden(code):
            shown = f"\\x{code:02x}" if code < 0x100 else f"\\u{{{code:x}}}"
        self[code] = shown
        return shown


_SHOWN = _Shown({ord("\n"): "\n", ord("\r"): "\n", ord("\t"): "    "})


def _is_hidden(code: int) -> bool:
    if code < _FURTHER:  # C0, DEL, C1; tab and line ends have a form of their own
        return code < 0x20 or 0x7F <= code < 0xA0
    if code & 0xFFFE == 0xFFFE:  # the last two of each plane are no characters
        return True
    return _is_in(_HIDDEN, code)


def _is_in(written: str, code: int) -> bool:
    return any(code in each for each in ranges(written))


def visible(text: str) -> str:
    r"""Return what a person typed in a form that is safe for any terminal.

    A hidden sign becomes its number (`\x1b`, `\u{202e}`), a tab four blanks, every line end a
    newline; nothing else changes. Done twice it is the same as done once.
    """
    if text.isascii() and text.isprintable():
        return text
    return text.replace("\r\n", "\n").translate(_SHOWN)


def one_line(text: str) -> str:
    """Return the visible text with each line end, and the blanks around it, as one blank."""
    lines = visible(text).split("\n")
    if len(lines) == 1:
        return lines[0]
    return " ".join(filter(None, (line.strip(" ") for line in lines)))


def clean_note(text: str) -> str:
    """Return a note as it is kept: no blanks around it, one kind of line end, letters composed.

    Raises:
        UnreadableError: If there is a NUL in it, or bytes that are no UTF-8.
        RefusedError: If it is longer than a moment holds.
    """
    nul = text.find("\0") + 1
    if nul:
        raise UnreadableError(f"The note has a NUL at {nul}. Take it out and write the note again.")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        place = error.start + 1
        raise UnreadableError(
            f"The note has bytes at {place} that are no UTF-8. Save it as UTF-8 and try again."
        ) from None
    note = _composed(text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if len(note) > NOTE_LIMIT:
        raise RefusedError(
            f"The note has {len(note):,} characters, and a moment holds {NOTE_LIMIT:,}. "
            "Shorten it, or keep the rest elsewhere."
        )
    return note


def _composed(text: str) -> str:
    if text.isascii():
        return text
    import unicodedata  # most of what is typed does not need it

    return unicodedata.normalize("NFC", text)


def clean_word(text: str, what: str) -> str:
    """Return a handle, tag or slug as it is kept: casefolded, letters composed.

    It has letters and digits of any script, and hyphens; a tag may have `/` and `_` too. The first
    is a letter or a digit, or the word would be taken for an option. A letter carries at most
    three marks: a nukta, a vowel and a nasal in Hindi.

    Args:
        text: The word as typed; blanks around it do not count.
        what: What it is, as its sentence begins: "A handle", "A tag".

    Raises:
        UnreadableError: If it is empty, too long, or has anything else in it.
    """
    folded = _composed(text.strip()).casefold()
    word = _composed(folded.replace("i\u0307", "i"))  # a Turkish capital, folded, keeps its dot
    also, signs = _SIGNS_OF.get(what, ("-", "letters, digits and hyphens"))
    if len(word) > _WORD_LIMIT:
        raise UnreadableError(
            f"{what} has at most {_WORD_LIMIT} characters; this one has {len(word)}. Shorten it."
        )
    if all(_is_word(part, also) for part in _parts(word, what)):
        return word
    nearest = _nearest(word, also)
    if not nearest:
        raise UnreadableError(f"{what} needs at least one letter or digit.")
    from trustlog.domain.columns import cut  # columns stand on this module

    typed = cut(one_line(text), 40)
    raise UnreadableError(
        f'{what} is made of {signs}, a letter or digit first. Instead of "{typed}", try {nearest}.'
    )


def _parts(word: str, what: str) -> list[str]:
    """The word, or what stands around each colon of a tag, if it is within."""
    parts = word.split(_WITHIN) if what == "A tag" else [word]
    is_within = all(part[-1:].isalnum() for part in parts[:-1])
    return parts if is_within else [word]


def _is_word(word: str, also: str) -> bool:
    if word.isascii():
        return word[:1].isalnum() and all(sign.isalnum() or sign in also for sign in word)
    import unicodedata

    marks = _MARKS_LIMIT
    for sign in word:
        category = unicodedata.category(sign)
        if _is_hidden(ord(sign)) or _is_in(_VARIANTS, ord(sign)):
            return False
        if category in {"Mn", "Mc"} and marks < _MARKS_LIMIT:
            marks += 1
        elif category[0] == "L":
            marks = 0
        elif category == "Nd" or sign in also:
            marks = _MARKS_LIMIT
        else:
            return False
    return word[0] not in also


def _nearest(word: str, also: str) -> str:
    nearest = ""
    for sign in word:
        if _is_word(nearest + sign, also):
            nearest += sign
        elif nearest and nearest[-1] not in also:
            nearest += "-"
    return nearest.rstrip(also)


def alike(name: str, names: Collection[str]) -> list[str]:
    """Return the names that may be a slip for this one, the most alike first."""
    from difflib import SequenceMatcher  # slow to import, and asked only for a new name

    matcher = SequenceMatcher(b=name)
    found = []
    for other in names:
        matcher.set_seq1(other)
        if matcher.real_quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE:
            found.append((-matcher.ratio(), other))
    return [other for _, other in sorted(found)]
