"""What forgetting a person, or pruning, takes out of a journal, as lines."""

from __future__ import annotations

from trustlog.domain.columns import wrap
from trustlog.domain.days import written
from trustlog.domain.text import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from trustlog.practice.forgetting import Traces
    from trustlog.practice.pruning import Old

LABEL = 12


def traces_lines(found: Traces, files: Iterable[str], columns: int) -> Iterator[str]:
    """Every place that has to do with a person, and what becomes of it."""
    person, stand_in = found.person, found.stand_in
    yield f"{one_line(person.name)} @{person.handle}\n"
    if stand_in is None:
        facts = [
            ("Deleted", _all("moment", found.alone, "#")),
            ("", _all("promise", found.promises, "p")),
            ("", "what is said of them, days away too"),
            ("Taken out", _all("moment", found.others, "#", " with others too")),
            ("", ", ".join(found.aims)),
        ]
        instead = "somebody"
    else:
        facts = [
            ("Pseudonym", f"{stand_in.name} @{stand_in.handle}, of no team and no level"),
            ("Kept", _all("moment", tuple(sorted(found.alone + found.others)), "#")),
            ("", _all("promise", found.promises, "p")),
        ]
        instead = stand_in.name
    words = ", ".join(map(one_line, found.places))
    facts += [
        ("Names", f"looked for, whole and in part: {', '.join(_names(found))}"),
        ("Rewritten", f'their name becomes "{instead}" in {words}' if words else ""),
        ("Erased", f"{_steps(found.steps)}, and what the index of words knew"),
        ("Stays", _shared(found.shared)),
        ("Files", _files(files)),
    ]
    yield from _table(facts, columns)


def _names(found: Traces) -> Iterable[str]:
    """What a person is called, and was."""
    people = (found.person, *found.former)
    return dict.fromkeys(one_line(word) for each in people for word in (each.handle, each.name))


def _all(what: str, numbers: tuple[int, ...], mark: str, which: str = "") -> str:
    listed = " ".join(f"{mark}{number}" for number in numbers)
    return f"{len(numbers):,} {what}{'s' * (len(numbers) > 1)}{which}: {listed}" * bool(numbers)


def _steps(count: int) -> str:
    return f"{count:,} step{'s' * (count != 1)} of undo, whoever they are about"


def _shared(words: tuple[str, ...]) -> str:
    said = ", ".join(f'"{one_line(word)}"' for word in words)
    return f"{said} where it stands alone: others are called that too" if words else ""


def _files(paths: Iterable[str]) -> str:
    said = ", ".join(map(one_line, paths))
    return f"still holding them, for you to remove: {said}" if said else ""


def old_said(found: Old) -> str:
    """`3 moments and 1 promise`."""
    counts = {"moment": len(found.emptied) + len(found.gone), "promise": len(found.promises)}
    said = [f"{count:,} {what}{'s' * (count > 1)}" for what, count in counts.items() if count]
    return " and ".join(said)


def old_lines(found: Old, columns: int) -> Iterator[str]:
    """What pruning takes out, and what stays."""
    yield f"Before {written(found.before)}\n"
    facts = [
        ("Emptied", _count(found.emptied, "moment", "of a habit: its day stays")),
        ("Deleted", _count(found.gone, "moment", "without a habit, or heard from others")),
        ("", _count(found.promises, "promise", "settled before then")),
        ("Erased", f"{_steps(found.steps)}, and what the index of words knew"),
        ("Stays", _count(found.held, "moment or promise", "about people on hold")),
        ("", "reflections, aims, measures, surveys, and promises still open"),
    ]
    yield from _table(facts, columns)


def _count(numbers: tuple[int, ...], what: str, which: str) -> str:
    first, *more = what.split(" or ")
    plural = " or ".join(f"{word}s" for word in (first, *more))
    return f"{len(numbers):,} {what if len(numbers) == 1 else plural} {which}" if numbers else ""


def _table(facts: Iterable[tuple[str, str]], columns: int) -> Iterator[str]:
    label = ""
    for name, fact in facts:
        label = name or label
        if not fact:
            continue
        first, *rest = wrap(fact, columns - LABEL)
        yield f"  {label:<{LABEL - 2}}{first}\n"
        yield from (f"{' ' * LABEL}{line}\n" for line in rest)
        label = ""
