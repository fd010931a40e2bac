"""Command lines as people type them, and as they should not, drawn from the command table."""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from trustlog.command.line import entry_of
from trustlog.command.table import ALIASES, COMMANDS, GROUPS

if TYPE_CHECKING:
    from collections.abc import Callable

    Words = st.SearchStrategy[str]
    Chunk = tuple[str, ...]
    Valued = Callable[[str], Words]

NAMES = [name.split() for name in COMMANDS]
ENTRIES = {name: entry_of(text) for name, text in COMMANDS.items()}
SHORT = sorted({each for entry in ENTRIES.values() for each in entry["options"] if len(each) == 2})

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
any_words = plain_words | odd_words
commands = st.sampled_from(list(COMMANDS))
once_or_twice = st.integers(1, 2)
short_options = st.lists(st.sampled_from(SHORT), min_size=2)


def _any_value(_name: str) -> Words:
    return plain_words


@st.composite
def plain_lines(draw: st.DrawFn, valued: Valued = _any_value) -> list[str]:
    """A line that reads: each option once unless it may repeat, every argument it needs."""
    command = draw(commands)
    chunks: list[Chunk] = []
    for name in draw(_option_names(command)):
        spelled, kind = draw(_spellings(command, name))
        times = draw(once_or_twice) if kind == "many" else 1
        chunks += [draw(_option(spelled, kind, valued(name))) for _ in range(times)]
    places = draw(st.permutations([*chunks, *draw(_arguments(command, valued))]))
    return [*draw(_named(command)), *(word for chunk in _in_order(places) for word in chunk)]


# Strategies are made once each: making them anew for every line takes longer than drawing it.


@cache
def _option_names(command: str) -> st.SearchStrategy[list[str]]:
    names = {name for name, _ in ENTRIES[command]["options"].values()}
    return st.lists(st.sampled_from(sorted(names)), unique=True, max_size=4)


@cache
def _spellings(command: str, option: str) -> st.SearchStrategy[tuple[str, str]]:
    options = ENTRIES[command]["options"].items()
    return st.sampled_from([(spelled, kind) for spelled, (name, kind) in options if name == option])


@cache
def _option(spelled: str, kind: str, values: Words) -> st.SearchStrategy[Chunk]:
    if kind not in ("value", "many"):
        return st.just((spelled,))
    apart = values.map(lambda value: (spelled, value))
    if not spelled.startswith("--"):
        return apart
    return apart | values.map(lambda value: (f"{spelled}={value}",))


@cache
@st.composite
def _arguments(draw: st.DrawFn, command: str, valued: Valued) -> list[Chunk]:
    given: list[Chunk] = []
    for place, (name, kind, required) in enumerate(ENTRIES[command]["arguments"]):
        most = 4 if kind == "many" else 1
        words = draw(_values(valued(name), int(required), most))
        given += [(f"{place}", word) for word in words]
    return given


@cache
def _values(values: Words, least: int, most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(values, min_size=least, max_size=most)


def _in_order(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks with the arguments, which know their place, in order again."""
    arguments = iter(sorted((each for each in chunks if each[0].isdigit()), key=itemgetter(0)))
    return [next(arguments)[1:] if chunk[0].isdigit() else chunk for chunk in chunks]


@cache
def _named(command: str) -> st.SearchStrategy[list[str]]:
    first, *rest = command.split()
    spellings = [first, *(alias for alias, name in ALIASES.items() if name == first)]
    return st.sampled_from(spellings).map(lambda word: [word, *rest])


def _abbreviated(names: list[list[str]]) -> st.SearchStrategy[list[str]]:
    return st.sampled_from(names).map(lambda words: [*words[:-1], words[-1][:-1]])


any_plain_lines = plain_lines()
odd_names: st.SearchStrategy[list[str]] = (
    st.just([])
    | _abbreviated(NAMES)
    | st.sampled_from([[group] for group in (*GROUPS, *ALIASES)])
    | st.lists(any_words, max_size=2)
    | st.sampled_from(NAMES).map(lambda words: [words[0], "--json", *words[1:]])
)


@cache
def _spelled(command: str) -> Words:
    return st.sampled_from(list(ENTRIES[command]["options"]))


@cache
def _up_to(number: int) -> st.SearchStrategy[int]:
    return st.integers(0, number)


@st.composite
def _odd_chunk(draw: st.DrawFn) -> Chunk:
    """An option of any command: abbreviated, clustered, with a value or without, as it comes."""
    spelled = draw(_spelled(draw(commands)))
    value = draw(any_words)
    letters = "".join(each[1] for each in draw(short_options))
    shapes: list[Chunk] = [(spelled,), (spelled, value), (f"{spelled}={value}",)]
    shapes += [(f"{spelled}{value}",), (spelled[:-1],), (spelled[:-1], value)]
    shapes += [(f"-{letters}",), (f"-{letters}", value)]
    return shapes[draw(_up_to(len(shapes) - 1))]


odd_chunks = st.lists(_odd_chunk() | st.tuples(any_words), max_size=3)
one_in_four = st.sampled_from((True, False, False, False))


@st.composite
def odd_lines(draw: st.DrawFn) -> list[str]:
    """A line that reads, with something put in that may not."""
    line = draw(any_plain_lines)
    if draw(one_in_four):
        line = [*draw(odd_names), *line[1:]]
    for chunk in draw(odd_chunks):
        place = draw(_up_to(len(line)))
        line[place:place] = chunk
    return line


lines = any_plain_lines | odd_lines()
