"""Command lines as people type them, and as they should not, drawn from the command table."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from trustlog.command.table import ALIASES, COMMANDS, GROUPS

if TYPE_CHECKING:
    from collections.abc import Callable

    Words = st.SearchStrategy[str]
    Chunk = tuple[str, ...]
    Valued = Callable[[str], Words]

NAMES = [name.split() for name in COMMANDS]
SHORT = sorted({each for entry in COMMANDS.values() for each in entry["options"] if len(each) == 2})

PLAIN_WORDS = (
    *("let", "her", "finish", "1:1", "a=b", "it's", "50%", "[bold]", "2", "#3", "last", "week"),
    *("@priya", "@team", "@", "@priya's", "+planning", "+1", "+", "li", "listening", "nobody"),
    *("mon", "3 days ago", "14:30", "day_ends_at", "café", "日本", "two words", "", " ", "."),
)
ODD_WORDS = (
    *("-", "--", "---", "-x", "-5", "--nope", "--=", "-n=3", "--limit=", "-h", "--help"),
    *("\x1b[31mred", "tab\there", "line\nend", "\x00", "\x7f", "\udcff", "\u202eback", "\u200b"),
    *("--version", "--cost=", "--cost=yes", "--private", "--public", "-qn", "-nq", "-qy", "-q5"),
)

plain_words = st.sampled_from(PLAIN_WORDS) | st.text(
    st.characters(exclude_categories=["C", "Z"]), max_size=6
).filter(lambda word: not word.startswith("-"))
odd_words = st.sampled_from(ODD_WORDS) | st.text(st.characters(), max_size=6)


def _any_value(_name: str) -> Words:
    return plain_words


@st.composite
def plain_lines(draw: st.DrawFn, valued: Valued = _any_value) -> list[str]:
    """A line that reads: each option once unless it may repeat, every argument it needs."""
    command = draw(st.sampled_from(list(COMMANDS)))
    entry: dict[str, Any] = COMMANDS[command]
    by_name: dict[str, list[tuple[str, str]]] = {}
    for spelled, (name, kind) in entry["options"].items():
        by_name.setdefault(name, []).append((spelled, kind))
    chunks: list[Chunk] = []
    for name in draw(st.lists(st.sampled_from(sorted(by_name)), unique=True, max_size=4)):
        spelled, kind = draw(st.sampled_from(by_name[name]))
        times = draw(st.integers(1, 2)) if kind == "many" else 1
        chunks += [draw(_option(spelled, kind, valued(name))) for _ in range(times)]
    places = draw(st.permutations([*chunks, *draw(_arguments(entry["arguments"], valued))]))
    return [*draw(_named(command)), *(word for chunk in _in_order(places) for word in chunk)]


def _option(spelled: str, kind: str, values: Words) -> st.SearchStrategy[Chunk]:
    if kind not in ("value", "many"):
        return st.just((spelled,))
    apart = values.map(lambda value: (spelled, value))
    if not spelled.startswith("--"):
        return apart
    return apart | values.map(lambda value: (f"{spelled}={value}",))


@st.composite
def _arguments(
    draw: st.DrawFn, arguments: tuple[tuple[str, str, bool], ...], valued: Valued
) -> list[Chunk]:
    given: list[Chunk] = []
    for place, (name, kind, required) in enumerate(arguments):
        if kind == "many":
            words = draw(st.lists(valued(name), min_size=int(required), max_size=4))
        else:
            words = [draw(valued(name))] if required or draw(st.booleans()) else []
        given += [(f"{place}", word) for word in words]
    return given


def _in_order(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks with the arguments, which know their place, in order again."""
    arguments = iter(sorted((each for each in chunks if each[0].isdigit()), key=itemgetter(0)))
    return [next(arguments)[1:] if chunk[0].isdigit() else chunk for chunk in chunks]


def _named(command: str) -> st.SearchStrategy[list[str]]:
    first, *rest = command.split()
    spellings = [first, *(alias for alias, name in ALIASES.items() if name == first)]
    return st.sampled_from(spellings).map(lambda word: [word, *rest])


def _abbreviated(names: list[list[str]]) -> st.SearchStrategy[list[str]]:
    return st.sampled_from(names).map(lambda words: [*words[:-1], words[-1][:-1]])


odd_names: st.SearchStrategy[list[str]] = (
    st.just([])
    | _abbreviated(NAMES)
    | st.sampled_from([[group] for group in (*GROUPS, *ALIASES)])
    | st.lists(plain_words | odd_words, max_size=2)
    | st.sampled_from(NAMES).map(lambda words: [words[0], "--json", *words[1:]])
)


@st.composite
def _odd_chunk(draw: st.DrawFn) -> Chunk:
    """An option of any command: abbreviated, clustered, with a value or without, as it comes."""
    command = draw(st.sampled_from(list(COMMANDS)))
    spelled = draw(st.sampled_from(list(COMMANDS[command]["options"])))
    value = draw(plain_words | odd_words)
    letters = "".join(each[1] for each in draw(st.lists(st.sampled_from(SHORT), min_size=2)))
    shapes: list[Chunk] = [(spelled,), (spelled, value), (f"{spelled}={value}",)]
    shapes += [(f"{spelled}{value}",), (spelled[:-1],), (spelled[:-1], value)]
    shapes += [(f"-{letters}",), (f"-{letters}", value)]
    return draw(st.sampled_from(shapes))


@st.composite
def odd_lines(draw: st.DrawFn) -> list[str]:
    """A line that reads, with something put in that may not."""
    line = draw(plain_lines())
    if draw(st.integers(0, 3)) == 0:
        line = [*draw(odd_names), *line[1:]]
    for chunk in draw(st.lists(_odd_chunk() | st.tuples(plain_words | odd_words), max_size=3)):
        place = draw(st.integers(0, len(line)))
        line[place:place] = chunk
    return line


lines = plain_lines() | odd_lines()
