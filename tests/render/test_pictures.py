"""Pictures of screens: their text is the screen's, and they ask nothing of the network."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from tests.pictures import FOLDER, FRIDAYS, WIDTHS, drawn

from trustlog.render.picture import picture
from trustlog.render.styled import BOLD, DIM, PLAIN, plain, text_of

if TYPE_CHECKING:
    from pathlib import Path

COLUMN = 12.2
"""How wide Rich draws a column."""
HOSTILE = '<script>alert(1)</script> & "@font-face { [bold]not markup[/bold] <!-- no --> :smile:'


def read(svg: str) -> list[str]:
    """The lines that a picture shows."""
    rows: dict[float, dict[int, str]] = {}
    for text in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text"):  # noqa: S314  # we drew it
        if text.get("clip-path"):
            row = rows.setdefault(float(text.attrib["y"]), {})
            row[round(float(text.attrib["x"]) / COLUMN)] = text.text or ""
    lines = []
    for _, row in sorted(rows.items()):
        line = ""
        for column, part in sorted(row.items()):
            line = line.ljust(column) + part.replace("\u00a0", " ")
        lines.append(line.rstrip())
    return [line for line in lines if line]


def test_a_picture_shows_the_lines_as_they_are() -> None:
    lines = [[("Week 47", BOLD), ("   today", DIM)], plain("  ● kept"), plain(HOSTILE)]

    assert read(picture(lines, 100, "trustlog report")) == [
        "Week 47   today",
        "  ● kept",
        HOSTILE,
    ]


def test_a_picture_names_no_address() -> None:
    svg = picture([plain(HOSTILE)], 100, "trustlog")

    assert re.findall(r"https?://[^\"\s]+", svg) == ["http://www.w3.org/2000/svg"]
    assert "url(" not in svg.replace("url(#trustlog-", "")
    assert "<script" not in svg


def test_a_picture_is_the_same_each_time_and_light_is_another() -> None:
    lines = [[("a", BOLD), (" b", PLAIN)]]

    assert picture(lines, 60, "t") == picture(lines, 60, "t")
    assert picture(lines, 60, "t") != picture(lines, 60, "t", light=True)


def test_the_pictures_in_the_documents_are_what_is_drawn_now(tmp_path: Path) -> None:
    found = {name: lines for name, lines, _ in drawn(tmp_path)}

    assert {path.name for path in FOLDER.glob("*.svg")} == found.keys()
    assert len(found) == (len(FRIDAYS) + 3) * len(WIDTHS) * 2
    for name, lines in found.items():
        shown = read((FOLDER / name).read_text(encoding="utf-8"))
        assert shown == [text for line in lines if (text := text_of(line))], name
