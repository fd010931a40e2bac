"""A screen as an SVG picture that asks nothing of the network."""

from __future__ import annotations

import os
import re

from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME, SVG_EXPORT_THEME

from trustlog.domain.columns import cut
from trustlog.render.terminal import text_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from trustlog.render.styled import Styled

ADDRESSES = re.compile(r"\s*(@font-face \{.*?\n    \}|<!-- .*? -->)", re.DOTALL)
"""Rich names fonts on a public server (a viewer's own do as well), and its maker."""
BUTTONS = 14
"""The columns at both ends that a title leaves to the buttons."""
FRAME = {False: "rgba(255,255,255,0.35)", True: "rgba(0,0,0,0.35)"}
"""Rich draws the dark one always, which nobody sees on a light page."""


def picture(lines: Iterable[Styled], columns: int, title: str, *, light: bool = False) -> str:
    """The lines as a terminal of this width shows them, dark or light."""
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        console = Console(
            file=nowhere,
            width=columns,
            record=True,
            force_terminal=True,
            color_system="truecolor",
            emoji=False,
            markup=False,
            highlight=False,
            # What the person's own terminal is must not change the picture.
            _environ={},
        )
        for line in lines:
            console.print(text_for(line), soft_wrap=True)
        console.print()  # or the last line stands on the frame
        svg = console.export_svg(
            title=cut(title, columns - BUTTONS),
            theme=DEFAULT_TERMINAL_THEME if light else SVG_EXPORT_THEME,
            unique_id="trustlog",
        )
    head, end, body = svg.partition("</style>")
    # A viewer may drop the blanks before a text, though they are no-break ones.
    head = ADDRESSES.sub("", head).replace("<svg ", '<svg xml:space="preserve" ', 1)
    return head + end + body.replace(FRAME[False], FRAME[light], 1) + "\n"
