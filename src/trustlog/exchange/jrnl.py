"""The journal as jrnl's own text file: an entry a moment, with its people and tags as jrnl's.

What trustlog knows beside a note stands on a last line of marks: `@priya #planning #listening`.
jrnl reads every entry back with its time, words, tags and star.
"""

from __future__ import annotations

import re
from datetime import timedelta

from trustlog.domain.moments import BUILT
from trustlog.domain.text import one_line, visible
from trustlog.exchange.readers.words import HANDLE_MARK, STARRED, TAG_MARK, named_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from trustlog.domain.moments import Moment

_LIKE_AN_OPENING = re.compile(r"^(?=\[)(?!\[[^\]\n]{1,6}\] |\[[^\]\n]*\][^ ])", re.MULTILINE)
"""What jrnl may take for the date of another entry, were it not for a blank before it.

To jrnl a bracket ends where the next one closes, in another entry even.
"""


def journal_as_jrnl(moments: Iterable[Moment], titles: Mapping[str, str]) -> Iterator[str]:
    """The moments in pieces, each an entry; a blank line stands between two."""
    between = ""
    for moment in moments:
        at = moment.at + timedelta(minutes=moment.utc_offset)
        yield f"{between}[{at:%Y-%m-%d %H:%M}] {_words(moment, titles)}\n"
        between = "\n"


def _words(moment: Moment, titles: Mapping[str, str]) -> str:
    """The note, or what the habit is called; then the marks that it has not itself."""
    note = visible(moment.note)
    if not note and moment.habit is not None:
        note = one_line(titles[moment.habit])
    starred = STARRED in moment.tags
    named = named_in(note)
    marks = [f"{HANDLE_MARK}{each}" for each in moment.people if each not in named.people]
    marks += [f"{TAG_MARK}{each}" for each in _tags(moment) if each not in named.tags]
    first, newline, rest = note.partition("\n")
    if starred:
        first = f"*\n{first}" if _is_starry(first) else f"{first} *".lstrip()
    elif first.rstrip().endswith("*"):
        first = f"\n{first}"
    words = _LIKE_AN_OPENING.sub(" ", f"{first}{newline}{rest}")
    # Marks that are a whole entry are its title.
    return "\n".join(filter(None, (words, " ".join(marks))))


def _tags(moment: Moment) -> list[str]:
    """Its tags; its habit, its effect and that it is private are tags, too."""
    tags = [each for each in moment.tags if each != STARRED]
    if moment.habit is not None:
        tags.append(moment.habit)
    if moment.effect != BUILT:
        tags.append(moment.effect)
    if moment.private:
        tags.append("private")
    return list(dict.fromkeys(tags))


def _is_starry(line: str) -> bool:
    """Whether jrnl would take stars of the line itself away with its own."""
    return line.lstrip().startswith("*") or line.rstrip().endswith("*")
