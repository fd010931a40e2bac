"""The page of practices: `python -m tests.practices` writes it from `practices.toml` beside it."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parents[1] / "docs/reference"
SOURCE, PAGE = FOLDER / "practices.toml", FOLDER / "practices.md"
TITLES = {
    "culture-seven": "Seven culture elements",
    "partnership-nine": "Nine partnership principles",
    "learning-loop": "Learning-culture loop",
    "micro-moments": "Micro-moments of trust",
    "shared-purpose": "Shared purpose",
}
HEAD = """# Practices

What leaders can practise, {rows} rows, and what of trustlog serves each, in {ways} ways.
The command lines are examples; tests type every one of them and look at what it did.
The page is made of [practices.toml](practices.toml).

## The ways

| way | what serves | practices |
| --- | --- | --- |
"""


class Practice(NamedTuple):
    """A row: what is practised, and the command line that serves it."""

    id: str
    source: str
    section: str
    slug: str
    description: str
    habit: str
    way: str
    line: str
    tag: str = ""
    measure: str = ""


class Way(NamedTuple):
    """A way of serving, with an example that may name a habit, a tag or a measure."""

    slug: str
    title: str
    example: str


def read() -> tuple[list[Way], list[Practice]]:
    """Every way and every practice, in the order of the file."""
    said = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    ways = [Way(**each) for each in said["way"]]
    examples = {way.slug: way.example for way in ways}
    practices = [
        Practice(
            **each,
            line=examples[each["way"]].format_map({"tag": "", "measure": "", **each}),
        )
        for each in said["practice"]
    ]
    return ways, practices


def text() -> str:
    """The whole page."""
    ways, practices = read()
    lines = [HEAD.format(rows=len(practices), ways=len(ways)).rstrip("\n")]
    for way in ways:
        count = sum(each.way == way.slug for each in practices)
        lines.append(f"| {way.slug} | {way.title} | {count} |")
    for source, title in TITLES.items():
        lines += ["", f"## {title}", ""]
        lines += ["| row | practice | way | an example |", "| --- | --- | --- | --- |"]
        lines += [
            f"| {each.id} | {each.description} | {each.way} | `{each.line}` |"
            for each in practices
            if each.source == source
        ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the page."""
    PAGE.write_text(text(), encoding="utf-8")
    sys.stdout.write(f"wrote {PAGE.name}\n")


if __name__ == "__main__":
    main()
