"""What is due, in one line for a shell prompt: it names nobody."""

from __future__ import annotations

from trustlog.domain.text import one_line
from trustlog.render.standing import counted

USUAL = "◌ {due}"


def status_said(habits: int, template: str | None) -> str:
    """`◌ 1 habit`; in a template {habits} is the number and {due} the words."""
    said = template or USUAL
    said = said.replace("{habits}", str(habits)).replace("{due}", counted(habits, "habit"))
    return one_line(said)
