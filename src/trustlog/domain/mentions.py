"""Where free text names somebody, and the text with another name in its place.

A name is found whatever its case and accents: the handle, the whole name, and each part of it that
is written with a capital. It begins and ends where a word does, but for an `s` behind it; in
scripts without blanks it is found anywhere. What changes the name itself (`Priyan`, `Priyalle`) is
another word and is not found.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from trustlog.domain.people import TEAM
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from trustlog.domain.people import Person

SOMEBODY = "somebody"
"""Who stands for a name, or a part of one, that may be several people's."""

_ACCENTS = range(0x300, 0x370)
_WITHOUT_BLANKS = (
    *(range(0xE00, 0xF00), range(0x1000, 0x10A0), range(0x1780, 0x1800)),  # Thai to Khmer
    *(range(0x2E80, 0xA000), range(0xAC00, 0xD7B0), range(0xF900, 0xFB00)),  # CJK, Hangul
    range(0x20000, 0x32000),
)
_GAP = r"[\s\-_.]+"
_JOINED = "".join(f"{chr(script[0])}-{chr(script[-1])}" for script in _WITHOUT_BLANKS)
_LETTER = rf"[^\W_{_JOINED}]"
"""A letter or digit that goes on with a word: in scripts without blanks none does."""
_WORD = re.compile(f"{_LETTER}+")
_OF_THEIRS = r"(?:['\u2019]?s)?"


class StandIn(Value):
    """What stands for somebody: a name in a sentence, a handle where no blank may be."""

    name: str
    handle: str


ANYBODY = StandIn(name=SOMEBODY, handle=SOMEBODY)


class Mentions:
    """Finds people in texts.

    Where a person has no stand-in, their name is found and left alone: it is no part of another's.
    `shared` stands for what several people may be called; `former` are people as they were called
    before, which is theirs as long as nobody is called so now.
    """

    def __init__(
        self,
        people: Iterable[tuple[Person, StandIn | None]],
        shared: StandIn | None = ANYBODY,
        former: Iterable[tuple[Person, StandIn | None]] = (),
    ) -> None:
        self._stands: dict[str, StandIn | None] = {}
        for called in (people, former):
            named = [(person, stand_in) for person, stand_in in called if person.handle != TEAM]
            # A handle goes before a name, and a whole name before a part of one.
            for words_of in (_handle, _name, parts_of):
                self._stands = {**_stands(named, words_of, shared), **self._stands}
        self._pattern = _pattern(self._stands)
        # Most texts name nobody: their words are looked up before the pattern is tried.
        firsts = {_WORD.findall(words)[0] for words in self._stands if _WORD.search(words)}
        self._firsts = firsts | {f"{word}s" for word in firsts}
        self._joined = any(_is_joined(words[0]) for words in self._stands)

    def found_in(self, text: str) -> bool:
        """Whether one of them is named."""
        return next(self._places(text), None) is not None

    def replaced(self, text: str) -> str:
        """The text with a stand-in wherever one of them is named; after an `@` it is a handle."""
        return self._rewritten(text, handles=False)

    def replaced_word(self, word: str) -> str:
        """A word, or words joined by signs, with the handle of a stand-in for each name."""
        return self._rewritten(word, handles=True)

    def _rewritten(self, text: str, *, handles: bool) -> str:
        made, done = "", 0
        for start, end, stand_in in self._places(text):
            short = handles or text[start - 1 : start] == "@"
            made += text[done:start] + (stand_in.handle if short else stand_in.name)
            done = end
        return made + text[done:]

    def _places(self, text: str) -> Iterator[tuple[int, int, StandIn]]:
        if not self._stands:
            return
        folded, places = _folded(text)
        if not self._joined and self._firsts.isdisjoint(_WORD.findall(folded)):
            return
        for match in self._pattern.finditer(folded):
            words = match.lastindex or 0
            stand_in = self._stands[re.sub(_GAP, " ", match[words])]
            if stand_in is not None:
                yield places[match.start(words)], places[match.end(words)], stand_in


def _stands(
    named: list[tuple[Person, StandIn | None]],
    words_of: Callable[[Person], set[str]],
    shared: StandIn | None,
) -> dict[str, StandIn | None]:
    """Who stands for each of the words that people are called."""
    stands: dict[str, StandIn | None] = {}
    for person, stand_in in named:
        for words in words_of(person):
            # The same person may have had the same name under several handles.
            same = stands.get(words, stand_in) == stand_in
            stands[words] = stand_in if same else shared
    return stands


def _handle(person: Person) -> set[str]:
    return {_words(person.handle)} - {""}


def _name(person: Person) -> set[str]:
    return {_words(person.name)} - {""}


def parts_of(person: Person) -> set[str]:
    """The parts of a name that may stand for a person: not the `van` of a van Dyke."""
    parts = [part for part in re.split(_GAP, person.name) if part]
    if any(part[0] != part[0].casefold() for part in parts):
        parts = [part for part in parts if part[0] != part[0].lower()]
    return {_words(part) for part in parts} - {""}


def shared_parts(
    person: Person, others: Iterable[Person], former: Iterable[Person] = ()
) -> set[str]:
    """The parts of a name, and what they were called before, that others are called too."""
    theirs = [other for other in others if other.handle != person.handle]
    taken = {word for other in theirs for word in _handle(other) | _name(other) | parts_of(other)}
    before = {word for each in former for word in _handle(each) | _name(each) | parts_of(each)}
    return ((parts_of(person) | before) - _handle(person) - _name(person)) & taken


def _words(text: str) -> str:
    return re.sub(_GAP, " ", _folded(text)[0]).strip()


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    # The longest first: Ana Maria is one person, not the Ana among them.
    ordered = sorted(words, key=len, reverse=True)
    apart = "|".join(_as_pattern(each) for each in ordered if not _is_joined(each[0]))
    joined = "|".join(_as_pattern(each) for each in ordered if _is_joined(each[0]))
    # Where a word may begin is asked once for all of them, not for each: there may be hundreds.
    either = [f"(?<!{_LETTER})({apart})"] * bool(apart) + [f"({joined})"] * bool(joined)
    # The `s` behind a name goes with it, or somebody called S would be found in it.
    return re.compile(f"(?:{'|'.join(either)})(?:{_OF_THEIRS}(?!{_LETTER}))?")


def _as_pattern(words: str) -> str:
    body = _GAP.join(map(re.escape, words.split(" ")))
    return body if _is_joined(words[-1]) else f"{body}(?={_OF_THEIRS}(?!{_LETTER}))"


def _is_joined(sign: str) -> bool:
    """Whether words of this script stand side by side without blanks."""
    return any(ord(sign) in script for script in _WITHOUT_BLANKS)


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The text without case and accents, and where each sign of it and its end stood before."""
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    signs = [(part, place) for place, sign in enumerate(text) for part in _folded_sign(sign)]
    return "".join(part for part, _ in signs), [*(place for _, place in signs), len(text)]


@lru_cache(maxsize=4096)
def _folded_sign(sign: str) -> str:
    apart = unicodedata.normalize("NFKD", sign)
    bare = "".join(part for part in apart if ord(part) not in _ACCENTS)
    return unicodedata.normalize("NFC", bare).casefold()
