"""A note as a part of a markdown file: as written, but unable to leave its place in it.

Inside a note a heading stays below the heading it stands under, HTML is text, a fence is closed
before the note ends, and nothing opens front matter. To know which signs are code, and must stay,
the lines are read as CommonMark reads them: quotes and list items hold blocks, blocks hold text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from enum import Enum, auto

from trustlog.domain.text import one_line, visible

_QUOTE = re.compile(r" {0,3}> ?")
_FAR_QUOTE = re.compile(r" {4,}>")  # too far for a quote to go on, but some readers let it
_ITEM = re.compile(
    r" {0,3}(?:[-*+]|(?P<number>\d{1,9})[.)])"
    r"(?: {1,4}(?=[^ ])| (?= {4,}[^ ])|(?P<bare>(?= *$)))"
)
_HEADING = re.compile(r"(?P<indent> {0,3})(?P<marks>#{1,6})(?P<title> .*|)$")
_FENCE = re.compile(r" {0,3}(?P<fence>`{3,}(?=[^`]*$)|~{3,})")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+) *$")
_RULE = re.compile(r" {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$")
_MARKS = (_QUOTE, _ITEM, _HEADING, _FENCE, _UNDERLINE, _RULE)
_TABLE_LINE = re.compile(r" {0,3}[-:|][-:| ]*$")
_TOKEN = re.compile(r"\\.|`+|<(?=[a-zA-Z/!?])", re.DOTALL)
_TAG_AT_LINE = re.compile(r"(\n *)<(?=[a-zA-Z/!?])")  # opens a block of HTML, code or not
_DEFINITION = re.compile(r" *(?=\[(?:[^]\\[]|\\.)*\]:)", re.DOTALL)
# One line that begins with a letter and has nothing to escape. Most notes are that, and a journal
# of a million of them is exported in half the time.
is_sentence = re.compile(r"[A-Za-z][ -;=-\[\]-_a-~]*").fullmatch
_LINE = re.compile(r"[^\W\d_][^\\`<\n]*")
_DEEPEST = 8  # quotes and items in each other; what is deeper is text


class _Leaf(Enum):
    """What the last line belongs to."""

    NOTHING = auto()
    PARAGRAPH = auto()
    FENCE = auto()
    BOLD = auto()


def tag_in_markdown(tag: str) -> str:
    """A tag as a vault knows one: it may hold no colon."""
    return f"#{tag.replace(':', '-')}"


def note_in_markdown(note: str, level: int) -> str:
    """Return a note to stand under a heading of a level, with a blank line before and after.

    Headings are moved below the level, or become bold beyond the sixth. Escaped are a line that
    would make the text above it a heading, a tag outside code, and what would hold for the whole
    file: front matter, the definition of a link. All else is as written.
    """
    if is_sentence(note):
        return note
    shown = visible(note)
    if _LINE.fullmatch(shown):
        return shown
    page = _Page(level)
    for line in shown.split("\n"):
        page.read(line)
    return page.written()


def words_in_markdown(text: str) -> str:
    """Return a text to stand within a line, behind other words: no tag, and no code left open."""
    words = one_line(text)
    return words if is_sentence(words) else _escaped(words, shared=True)


class _Page:
    """The lines read so far, and the blocks that are still open after them."""

    def __init__(self, level: int) -> None:
        self._level = level
        self._lines: list[str] = []
        self._open: list[int] = []  # the columns an item's lines are indented by; 0 for a quote
        self._bare = False  # the last line was the mark of an item and nothing else
        self._leaf = _Leaf.NOTHING
        self._fence = ""
        self._paragraph: list[tuple[int, str, str]] = []  # line, what stands before it, its text

    def written(self) -> str:
        if self._leaf is _Leaf.FENCE:
            self._lines.append(self._margin() + self._fence)
        self._end(0)
        return "\n".join(self._lines)

    def read(self, line: str) -> None:
        place, held = self._held(line)
        rest = line[place:]
        if self._leaf is _Leaf.FENCE and held == len(self._open):
            self._lines.append(line)
            if self._closes(rest):
                self._leaf = _Leaf.NOTHING
        elif not rest.strip(" "):
            self._put(line, min(held, len(self._open) - self._bare))
            self._bare = False
        else:
            self._bare = False
            self._read_block(line, place, held)

    def _held(self, line: str) -> tuple[int, int]:
        """Return where the line's own text begins, and how many open blocks it stays in."""
        place = held = 0
        for indent in self._open:
            if indent == 0:
                mark = _QUOTE.match(line, place)
                if mark is None:
                    break
                place = mark.end()
            elif line[place : place + indent].strip(" "):
                break
            else:
                place = min(place + indent, len(line))
            held += 1
        return place, held

    def _read_block(self, line: str, place: int, held: int) -> None:
        if self._leaf is _Leaf.BOLD:
            self._lines.append(self._margin().rstrip(" "))
            self._leaf = _Leaf.NOTHING
        if 0 in self._open[held:] and _FAR_QUOTE.match(line, place):
            line = line[:place] + "    " + _as_text(line[place:])
        while mark := self._opening(line[place:], held):
            if held == _DEEPEST:
                line = line[:place] + _as_text(line[place:])
                break
            self._end(held)
            is_quote = mark.re is _QUOTE
            self._bare = not is_quote and mark["bare"] is not None
            self._open.append(0 if is_quote else mark.end() + self._bare)
            held += 1
            place += mark.end()
        if not line[place:].strip(" "):
            self._lines.append(line)
        else:
            self._read_leaf(line[:place], line[place:], held)

    def _opening(self, rest: str, held: int) -> re.Match[str] | None:
        """Return the mark of a quote or an item that begins here."""
        if quote := _QUOTE.match(rest):
            return quote
        within = self._leaf is _Leaf.PARAGRAPH and held == len(self._open)
        item = _ITEM.match(rest)
        if not item or _RULE.match(rest) or (within and _UNDERLINE.match(rest)):
            return None
        may_interrupt = item["bare"] is None and int(item["number"] or 1) == 1
        return item if may_interrupt or not within else None

    def _read_leaf(self, before: str, rest: str, held: int) -> None:
        if rest.startswith("    "):
            self._put_indented(before, rest, held)
        elif heading := _HEADING.match(rest):
            self._put_heading(before, heading, held)
        elif fence := _FENCE.match(rest):
            self._put(before + rest.replace("|", "&#124;"), held)  # or some see a table
            self._leaf, self._fence = _Leaf.FENCE, fence["fence"]
        elif self._changes_the_line_above(before, rest, held):
            self._add(before, _as_text(rest), held)
        elif _RULE.match(rest):
            self._put(before + rest, held)
        else:
            self._add(before, rest, held)

    def _put_indented(self, before: str, rest: str, held: int) -> None:
        if self._leaf is not _Leaf.PARAGRAPH:
            self._put(before + rest, held)
        elif held < len(self._open) and any(mark.match(rest.lstrip(" ")) for mark in _MARKS):
            self._add(before, _as_text(rest), held)  # it only goes on; some readers see the mark
        else:
            self._add(before, rest, held)

    def _changes_the_line_above(self, before: str, rest: str, held: int) -> bool:
        """Whether the line above becomes a heading or the head of a table, or the line a border."""
        if not self._lines and not before:
            return _UNDERLINE.match(rest) is not None  # it would open front matter
        if self._leaf is _Leaf.PARAGRAPH:
            return held == len(self._open) and _UNDERLINE.match(rest) is not None
        return bool(self._lines) and "|" in self._lines[-1] and bool(_TABLE_LINE.match(rest))

    def _put_heading(self, before: str, heading: re.Match[str], held: int) -> None:
        depth = len(heading["marks"]) + self._level
        title = _escaped(heading["title"])
        if depth <= 6:
            self._put(before + heading["indent"] + "#" * depth + title, held)
            return
        title = _untitled(title)
        bold = f"**{title}**" if title.strip("* ") else f"\\{title or heading['marks']}"
        if self._leaf is _Leaf.PARAGRAPH:
            self._put(self._margin(held).rstrip(" "), held)
        self._put(before + heading["indent"] + bold, held)
        self._leaf = _Leaf.BOLD

    def _put(self, line: str, held: int) -> None:
        self._end(held)
        self._lines.append(line)

    def _add(self, before: str, text: str, held: int) -> None:
        """Add a line to the open paragraph, or open one."""
        if self._leaf is not _Leaf.PARAGRAPH:
            self._end(held)
        self._paragraph.append((len(self._lines), before, text))
        self._lines.append("")
        self._leaf = _Leaf.PARAGRAPH

    def _end(self, held: int) -> None:
        """Close the paragraph or fence, and every quote or item beyond those still held."""
        text = _escaped("\n".join(text for _, _, text in self._paragraph))
        text = _DEFINITION.sub("\\\\", text, count=1) if _DEFINITION.match(text) else text
        for (number, before, _), own in zip(self._paragraph, text.split("\n"), strict=False):
            self._lines[number] = before + own
        self._paragraph = []
        self._leaf = _Leaf.NOTHING
        del self._open[held:]

    def _closes(self, rest: str) -> bool:
        mark = rest.strip(" ")
        near = len(rest) - len(rest.lstrip(" ")) < 4
        return near and mark.startswith(self._fence) and not mark.strip(self._fence[0])

    def _margin(self, held: int | None = None) -> str:
        return "".join(" " * indent if indent else "> " for indent in self._open[:held])


def _as_text(line: str) -> str:
    """Return a line whose first sign marks nothing."""
    line = line.lstrip(" ")
    mark = len(line) - len(line.lstrip("0123456789"))
    return f"{line[:mark]}\\{line[mark:]}"


def _untitled(title: str) -> str:
    """Return a heading's title without the marks that may close it."""
    title = title.strip(" ")
    opened = title.rstrip("#")
    return opened.rstrip(" ") if not opened or opened.endswith(" ") else title


def _escaped(text: str, *, shared: bool = False) -> str:
    """Return the text of one block with its tags escaped, but for those in code.

    Where others share the block, backticks that open no code are escaped, to open none with theirs.
    """
    runs: dict[int, list[int]] = {}
    if "|" not in text:  # in a table a bar ends the code, so none is spared
        for run in re.finditer("`+", text):
            runs.setdefault(len(run[0]), []).append(run.start())
    parts = []
    place = 0
    while token := _TOKEN.search(text, place):
        parts.append(text[place : token.start()])
        place = token.end()
        closing = runs.get(len(token[0]), []) if token[0].startswith("`") else []
        following = bisect_left(closing, place)
        if following < len(closing):
            place = closing[following] + len(token[0])
        elif shared and token[0].startswith("`"):
            parts.append("\\`" * len(token[0]))
            continue
        kept = _TAG_AT_LINE.sub(r"\1&lt;", text[token.start() : place])
        parts.append("&lt;" if kept == "<" else kept)
    return "".join([*parts, text[place:]])
