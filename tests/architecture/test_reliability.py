"""The page on reliability: each promise has its tests, a figure and a control, and they exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
PAGE = TESTS.parent / "docs/explanation/reliability.md"
PROMISES = [f"P{number}" for number in range(1, 21)]
ROW = re.compile(
    r"^\| (?P<name>P\d+) [^|]+ \| (?P<figure>[^|]+) \| (?P<tests>[^|]+) \| (?P<control>[^|]+) \|$",
    re.MULTILINE,
)
NAMED = re.compile(r"`([\w/]+\.py)::(test_\w+)`")

ROWS = {row["name"]: row for row in ROW.finditer(PAGE.read_text(encoding="utf-8"))}


def functions_in(path: Path) -> dict[str, ast.FunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {each.name: each for each in tree.body if isinstance(each, ast.FunctionDef)}


def is_long(function: ast.FunctionDef) -> bool:
    return any(ast.unparse(each) == "pytest.mark.long" for each in function.decorator_list)


def test_each_promise_has_a_row() -> None:
    assert list(ROWS) == PROMISES


@pytest.mark.parametrize("promise", PROMISES)
def test_every_test_that_is_named_exists(promise: str) -> None:
    row = ROWS[promise]
    tests, controls = NAMED.findall(row["tests"]), NAMED.findall(row["control"])

    assert tests
    assert controls
    for file, name in (*tests, *controls):
        assert name in functions_in(TESTS / file), f"{file}::{name}"
    assert re.search(r"\d|every|each|generated", row["figure"])


def test_every_long_form_has_its_promise() -> None:
    named = {name for row in ROWS.values() for _, name in NAMED.findall(row["tests"])}
    long = {
        name
        for path in (TESTS / "safety").glob("test_*.py")
        for name, function in functions_in(path).items()
        if is_long(function)
    }

    assert long
    assert long - named == set()
