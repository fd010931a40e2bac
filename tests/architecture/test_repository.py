"""What holds for every file that is kept: it speaks of trustlog alone, and its links lead on."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
MEGABYTE = 1_000_000

# Written so that this file does not name what it looks for.
MACHINE = re.compile(r"(?m)(?<![\w./~-])/(?:root|work)(?=[/\s'\"`)]|$)")
REGISTRY = re.compile(r"(?:pypi|pythonhosted|npmjs|deb\.debian)[.]org")
FENCED = re.compile(
    r"^(?P<fence> {0,3}(?:```+|~~~+)).*?^(?P=fence)[`~]*\s*$", re.MULTILINE | re.DOTALL
)
QUOTED = re.compile(r"(?P<tick>`+).+?(?P=tick)")
LINK = re.compile(r"(?m)(?:\]\(<?|^\[[^\]]+\]:\s+<?)(?P<target>[^)\s>]+)")
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|#", re.IGNORECASE)


def kept_files() -> list[Path]:
    """Every file that git keeps and that still stands in the folder."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("this folder is not a git clone")
    paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8", errors="replace")


def found_in_kept_files(pattern: re.Pattern[str]) -> set[tuple[str, str]]:
    return {
        (str(path.relative_to(ROOT)), hit[0])
        for path in kept_files()
        for hit in pattern.finditer(text_of(path))
    }


def links_in(markdown: str) -> Iterator[str]:
    """The targets of links that should be files of this repository."""
    for link in LINK.finditer(QUOTED.sub("", FENCED.sub("", markdown))):
        if not ELSEWHERE.match(link["target"]):
            yield link["target"].partition("#")[0]


def test_no_file_names_a_machine() -> None:
    found = {
        (path.name, hit[0]) for path in kept_files() for hit in MACHINE.finditer(text_of(path))
    }

    assert found == set()


def test_no_file_names_a_registry() -> None:
    assert found_in_kept_files(REGISTRY) == set()


def test_no_file_is_bigger_than_a_megabyte() -> None:
    assert [path for path in kept_files() if path.stat().st_size > MEGABYTE] == []


def test_every_relative_link_leads_to_a_file() -> None:
    pages = [path for path in kept_files() if path.suffix == ".md"]
    broken = {
        (str(page.relative_to(ROOT)), target)
        for page in pages
        for target in links_in(text_of(page))
        if not (page.parent / target).exists()
    }

    assert pages
    assert broken == set()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("see /{}/main/x.py", True, id="a-path"),
        pytest.param("cd /{}", True, id="the-folder-alone"),
        pytest.param("docs/{}/x.md", False, id="a-folder-of-ours"),
        pytest.param("https://example.org/{}/x", False, id="an-address"),
        pytest.param("the /{}flow command", False, id="a-longer-word"),
    ],
)
def test_the_check_on_machine_paths_knows_one(text: str, *, names: bool) -> None:
    assert bool(MACHINE.search(text.format("work"))) is names


def test_the_check_on_links_sees_files_only() -> None:
    page = (
        "[a](docs/a.md) and ![b](<b.png>), [c](https://example.org/c), [d](#d), [e](e.md#part)\n"
        "`[not](one.md)`\n```text\n[nor](this.md)\n```\n[f]: f.md\n"
    )

    assert list(links_in(page)) == ["docs/a.md", "b.png", "e.md", "f.md"]


def test_the_changelog_has_a_section_for_what_is_new() -> None:
    changelog = text_of(ROOT / "CHANGELOG.md")

    assert re.search(r"^## \[?(?:Unreleased|\d+\.\d+\.\d+)\b", changelog, re.MULTILINE)
