"""A page in Chromium: it asks for nothing, says nothing to the console, and everybody can read it.

Whether everybody can is what axe-core judges, which npm brings on first use beside the tests.
"""

from __future__ import annotations

import json
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.chromium import PROGRAM, Browser
from tests.paged import NARROW, NOW, PICTURES, WIDE, written
from tests.pictures import FOLDER
from tests.screens import said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

AXE = "axe-core@4.14.1"
QUIETLY = ("--no-audit", "--no-fund", "--no-update-notifier")
NEEDS = "chromium or npm is missing: apt-get install chromium npm"
VIOLATIONS = "axe.run().then(found => JSON.stringify(found.violations))"
BROKEN = """<!doctype html><html lang="en"><title>t</title><script>fetch('https://x.invalid')</script>
<main><h1>t</h1><img src="https://x.invalid/a.png"><p style="color:#bbb">pale</p></main>"""

pytestmark = pytest.mark.skipif(not (PROGRAM and shutil.which("npm")), reason=NEEDS)


@pytest.fixture(scope="module")
def axe() -> str:
    """The text of axe-core, kept where the tests' own packages are."""
    folder = Path(sys.prefix) / "axe"
    script = folder / "node_modules/axe-core/axe.min.js"
    if not script.exists():
        folder.mkdir(exist_ok=True)
        subprocess.run(
            ["npm", "install", "--no-save", "--ignore-scripts", *QUIETLY, AXE],
            cwd=folder,
            check=True,
            capture_output=True,
        )
    return script.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One session for every page here."""
    with Browser() as opened:
        yield opened


def violations(browser: Browser, axe: str) -> list[tuple[str, str]]:
    """The rules that the page breaks as it is shown, and where."""
    browser.evaluated(f"{axe};0")
    found: list[dict[str, Any]] = json.loads(browser.evaluated(VIOLATIONS))
    return [(each["id"], node["html"]) for each in found for node in each["nodes"]]


def test_a_page_asks_for_nothing_and_can_be_read_by_everybody(
    tmp_path: Path, browser: Browser, axe: str
) -> None:
    page = written(tmp_path)
    browser.opened(page)
    text = re.sub(r"\s+", " ", browser.evaluated("document.body.innerText"))
    heads = browser.evaluated(
        "[...document.querySelectorAll('h1,h2,h3')].map(e => e.tagName + ' ' + e.textContent)"
    )
    broken, papers, wide = [], [], []
    for width, dark in ((WIDE, True), (NARROW, False), (WIDE, False)):
        browser.shown(width, dark=dark)
        if (width, dark) == (WIDE, False):
            browser.evaluated("document.querySelectorAll('details').forEach(e => e.open = true)")
        broken += violations(browser, axe)
        papers.append(browser.evaluated("getComputedStyle(document.body).backgroundColor"))
        wide.append(browser.evaluated("document.documentElement.scrollWidth"))
    tables = browser.evaluated("document.querySelectorAll('details')[0].innerText")
    browser.shown(WIDE, printed=True)
    pdf = browser.paper()
    noted = list(browser.noted)

    assert noted == [("Network.requestWillBeSent", page.as_uri())]
    assert broken == []
    assert wide == [WIDE, NARROW, WIDE]
    assert papers == ["rgb(21, 25, 23)", *["rgb(251, 250, 246)"] * 2]
    assert heads == [
        *("H1 October – December 2026", "H2 Worth a look", "H2 Days", "H2 Habits"),
        *("H3 Listen without a screen", "H3 Close a promise", "H3 Give usable feedback"),
        *("H3 Say what went well", "H3 Weekly look-back"),
        *("H2 People", "H2 Promises", "H2 Measures", "H3 Engagement"),
        *("H2 Direction", "H2 Words"),
    ]
    for words in (
        "Moments 76 74 built, 2 cost People 6 of 6 reached Promises 17 kept 3 late, 1 broken,",
        "Jonas 17 days since a moment, meant every 7",
        "Moments on 30 of 51 days, most on Fri 13 Nov 2026, 6. Earlier days are paler.",
        "Listen without a screen listening Kept 26 of 30 days, 87 % Run 2 in a row Strength 71 %,",
        "6 of 6 reached. An even share would be 17 %.",
        "Diego 8 2 11 % 7 days ago",
        "17 of 18 kept (94 %), 3 of them late · 1 broken · 1 released · 1 moved in time",
        "October 2026 7 2 1",
        "Few crossings in 14 readings, median 72.5: crossed 1 time, where fewer than 4 are few.",
        "Tue 17 Nov 2026 · with Diego · cost Cancelled the 1:1 with Diego twenty minutes before",
        "Written by trustlog, as of Fri 20 Nov 2026. What is private is left out.",
    ):
        assert words in text
    assert "October 2026\t17 of 31\t39\t" in tables
    assert 2 <= len(re.findall(rb"/Type\s*/Page\b", pdf)) <= 4


OTHERS = {
    "week": ["report", "week", "--html"],
    "year": ["report", "year", "--html"],
    "journal": ["export", "html", "--output"],
    "team": ["share", "--html"],
}
"""Every other page, by the line that writes it."""


def test_every_other_page_asks_for_nothing_and_can_be_read_by_everybody(
    tmp_path: Path, browser: Browser, axe: str
) -> None:
    written(tmp_path)
    said(["value", "add", "candour", "--text", "Say it early"], tmp_path, NOW)

    for name, words in OTHERS.items():
        page = tmp_path / f"{name}.html"
        said([*words, str(page)], tmp_path, NOW)
        browser.opened(page)
        for width, dark in ((WIDE, True), (NARROW, False), (WIDE, False)):
            browser.shown(width, dark=dark)

            assert violations(browser, axe) == [], name
        assert list(browser.noted) == [("Network.requestWillBeSent", page.as_uri())]


def test_a_page_that_asks_and_cannot_be_read_is_caught(
    tmp_path: Path, browser: Browser, axe: str
) -> None:
    page = tmp_path / "page.html"
    page.write_text(BROKEN, encoding="utf-8")
    browser.opened(page)
    browser.shown(WIDE)
    broken = {rule for rule, _ in violations(browser, axe)}
    noted = list(browser.noted)

    assert broken == {"color-contrast", "image-alt"}
    assert ("Network.requestWillBeSent", "https://x.invalid/a.png") in noted
    assert "Log.entryAdded" in {kind for kind, _ in noted}


def test_the_documents_have_its_pictures() -> None:
    sizes = {}
    for path in FOLDER.glob("*.png"):
        head = path.read_bytes()[:24]
        sizes[path.stem] = struct.unpack(">I", head[16:20])[0]

    assert sizes == {name: width for name, (width, _, _) in PICTURES.items()}
