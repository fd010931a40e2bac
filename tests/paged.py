"""The page of a quarter in Chromium, and pictures of it for the documents.

`python -m tests.paged` draws them anew into docs/screens: light, dark, narrow and as printed.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.chromium import Browser
from tests.pictures import FOLDER
from tests.screens import play, said

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = "2026-11-20T15:50"
READINGS = (68, 71, 66, 70, 69, 72, 68, 73, 75, 74, 76, 75, 78, 77)
"""Engagement week by week, to the Friday of the page."""
NARROW, WIDE, PAPER = 400, 1000, 794
"""A telephone, a desk, and A4 at 96 dots an inch."""
PICTURES = {
    "page-light": (WIDE, False, False),
    "page-dark": (WIDE, True, False),
    "page-narrow": (NARROW, False, False),
    "page-printed": (PAPER, False, True),
}
"""Of each picture the width, whether it is dark, and whether it is on paper."""
MARGIN = "document.body.style.padding = '60px'"
"""The margin of paper, which a picture of it has not."""


def written(home: Path) -> Path:
    """The page of the quarter, of the journal behind the screens with a measure."""
    play(home)
    said(["measure", "add", "engagement", "--target", "80"], home, NOW)
    for week, value in enumerate(reversed(READINGS)):
        day = date(2026, 11, 20) - timedelta(7 * week)
        line = ["measure", "record", "engagement", str(value), "--on", day.isoformat()]
        said(line, home, NOW)
    page = home / "page.html"
    said(["report", "quarter", "--html", str(page)], home, NOW)
    return page


def drawn(page: Path) -> Iterator[tuple[str, bytes]]:
    """The name of each picture, and the picture."""
    with Browser() as browser:
        browser.opened(page)
        for name, (width, dark, printed) in PICTURES.items():
            browser.shown(width, dark=dark, printed=printed)
            if printed:
                browser.evaluated(MARGIN)
            yield name, browser.picture()


def main() -> None:
    """Draw every picture anew."""
    with TemporaryDirectory() as home:
        for name, png in drawn(written(Path(home))):
            (FOLDER / f"{name}.png").write_bytes(png)
    sys.stdout.write(f"drew {len(PICTURES)} pictures of a page into docs/screens\n")


if __name__ == "__main__":
    main()
