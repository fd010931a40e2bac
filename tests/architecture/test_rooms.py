"""What holds for every source file, present and future."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import trustlog

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src/trustlog"
SOURCES = sorted(PACKAGE.rglob("*.py"))
GENERATED = {
    *PACKAGE.glob("store/compiled/*.py"),
    PACKAGE / "command/table.py",
    PACKAGE / "command/described.py",
}
WRITTEN = [source for source in SOURCES if source not in GENERATED]

UNSAFE_MODULES = {"pickle", "marshal", "shelve", "dill"}
UNSAFE_CALLS = {
    *("eval", "exec", "yaml.load", "yaml.unsafe_load"),
    *("os.system", "os.popen", "subprocess.getoutput", "subprocess.getstatusoutput"),
}


def name_of(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


def unsafe_in(text: str) -> Iterator[str]:
    """Whatever in the source would run, or hand to a shell, what it reads."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Import(names=names):
                modules = {alias.name.partition(".")[0] for alias in names}
                yield from sorted(modules & UNSAFE_MODULES)
            case ast.ImportFrom(module=str(module)):
                yield from {module.partition(".")[0]} & UNSAFE_MODULES
            case ast.Call(func=called, keywords=keywords):
                yield from {ast.unparse(called)} & UNSAFE_CALLS
                for keyword in keywords:
                    if keyword.arg == "shell" and ast.unparse(keyword.value) != "False":
                        yield "shell=True"
            case _:
                pass


@pytest.mark.parametrize("path", WRITTEN, ids=name_of)
def test_no_room_is_too_big_to_hold_in_mind(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")

    assert lines <= 350, f"{path} has {lines} lines; find the seam and split it"


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_nothing_read_is_ever_run(path: Path) -> None:
    assert list(unsafe_in(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("import pickle", "pickle", id="pickle"),
        pytest.param("from marshal import loads", "marshal", id="marshal"),
        pytest.param("eval(text)", "eval", id="eval"),
        pytest.param("yaml.load(file, Loader=any_loader)", "yaml.load", id="yaml"),
        pytest.param("os.system(line)", "os.system", id="system"),
        pytest.param("subprocess.run(line, shell=True)", "shell=True", id="shell"),
    ],
)
def test_the_check_on_unsafe_calls_can_fail(text: str, found: str) -> None:
    assert list(unsafe_in(text)) == [found]


def test_the_two_versions_are_one() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    assert declared["project"]["version"] == trustlog.__version__


def test_the_rooms_depend_downwards_only() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    if not linter.exists():
        pytest.skip("import-linter comes with ./dev check")

    result = subprocess.run(
        [linter, "--no-cache", "--no-logo"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert result.returncode == 0, result.stdout + result.stderr
