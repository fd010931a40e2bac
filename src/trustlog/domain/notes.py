"""The words of a note as typed on the command line: who is in it, and which tags.

`@handle` and `+tag` at either end are taken out; inside a sentence the note keeps the name.
"""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

HANDLE_MARK, TAG_MARK = "@", "+"

_SENSITIVE = {
    "health": (
        "adhd alcohol alcoholic anxiety asthma autism autistic bipolar burnout cancer chemo clinic"
        " covid dementia depressed depression diabetes diabetic diagnosed diagnosis disability"
        " disabled doctor dyslexia epilepsy hiv hospital ill illness insomnia medication migraine"
        " miscarriage pregnancy pregnant psychiatrist rehab sick suicidal suicide surgery symptom"
        " therapist therapy transgender wheelchair"
    ),
    "family": (
        "baby babies boyfriend child children childcare custody dad daughter divorce divorced"
        " father fianc\u00e9 fianc\u00e9e funeral girlfriend husband ivf kid married marriage"
        " maternity mother mum paternity spouse wedding widow widower wife"
    ),
    "belief": (
        "atheist baptism bible buddhist catholic christian church hindu islam jewish judaism"
        " mosque muslim political politics prayer praying priest protestant quran ramadan religion"
        " religious sabbath sikh synagogue voted"
    ),
    "a union": "betriebsrat picket shop-steward strike striking union unionise unionised unions",
}
"""Words of what the law protects most, by what they are about."""


class Marked(Value):
    """A word of a note: `@priya's` is the mark @, the name priya, and the rest 's."""

    text: str
    mark: str = ""
    name: str = ""
    rest: str = ""


class Words(Value):
    """What a note was found to say. `say` gives the note, with each person's name."""

    people: tuple[str, ...]
    tags: tuple[str, ...]
    kept: tuple[Marked, ...]

    def say(self, name_of: Callable[[str], str]) -> str:
        """The note, with the name of each person who stands inside it."""
        return "".join(_said(word, name_of) for word in self.kept).strip()


def words_of(note: str) -> Words:
    """Read the people and tags out of a note."""
    parts = [_marked(part) for part in _parts(note)]
    people = tuple(part.name for part in parts if part.mark == HANDLE_MARK)
    tags = tuple(part.name for part in parts if part.mark == TAG_MARK)
    start, end = 0, len(parts)
    while start < end and _goes(parts[start]):
        start += 1
    while start < end and _goes(parts[end - 1]):
        end -= 1
    return Words(people=_once(people), tags=_once(tags), kept=tuple(parts[start:end]))


def _parts(note: str) -> list[str]:
    """The note cut into words and the blanks between them; joined, it is the note again."""
    parts: list[str] = []
    blank = None
    for character in note:
        if character.isspace() == blank:
            parts[-1] += character
        else:
            parts.append(character)
            blank = character.isspace()
    return parts


def _marked(part: str) -> Marked:
    mark, body = part[:1], part[1:]
    if mark not in (HANDLE_MARK, TAG_MARK):
        return Marked(text=part)
    size = 0
    extra = "-" if mark == HANDLE_MARK else "-_/"
    while size < len(body) and (body[size].isalnum() or body[size] in extra):
        size += 1
        if mark == TAG_MARK and _is_colon_within(body, size):
            size += 1
    name = body[:size].rstrip(extra).casefold()
    # "+1" is a number, and "a tag" needs a letter to be one anywhere else too.
    if not name or (mark == TAG_MARK and not any(c.isalpha() for c in name)):
        return Marked(text=part)
    return Marked(text=part, mark=mark, name=name, rest=body[len(name) :])


def _is_colon_within(body: str, place: int) -> bool:
    """Whether a colon stands here between letters or digits, as in `+1:1-cancelled`."""
    around = body[place - 1 : place + 2]
    return around[1:2] == ":" and len(around) == 3 and around[0].isalnum() and around[2].isalnum()


def _goes(part: Marked) -> bool:
    return part.text.isspace() or bool(part.mark and not part.rest)


def _said(part: Marked, name_of: Callable[[str], str]) -> str:
    if part.mark == HANDLE_MARK:
        return name_of(part.name) + part.rest
    return part.name + part.rest if part.mark else part.text


def _once(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def sensitive_in(note: str) -> tuple[str, str] | None:
    """The first word of a note about health, family, belief or a union, and which of them."""
    for part in note.split():
        word = part.strip(".,;:!?\"'()[]\u2018\u2019\u201c\u201d\u2026")
        bare = word.casefold().removesuffix("'s").removesuffix("\u2019s")
        for about, listed in _SENSITIVE.items():
            if f" {bare} " in f" {listed} " or f" {bare.removesuffix('s')} " in f" {listed} ":
                return word, about
    return None
