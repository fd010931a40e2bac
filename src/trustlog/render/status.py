"""What is due, in one line for a shell prompt: it names nobody."""

from __future__ import annotations

from trustlog.domain.text import one_line
from trustlog.render.standing import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.report.due import Due

USUAL = "◌ {due}"
DOT = " · "


def status_said(due: Due, template: str | None) -> str:
    """`◌ 1 habit · 2 promises, 1 over · 2 people quiet`.

    In a template {habits}, {promises}, {over} and {people} are the numbers, {due} the words.
    """
    said = template or USUAL
    for name in ("habits", "promises", "over", "people"):
        said = said.replace(f"{{{name}}}", str(getattr(due, name)))
    return one_line(said.replace("{due}", _words(due)))


def _words(due: Due) -> str:
    people = "1 person" if due.people == 1 else f"{due.people} people"
    over = f", {due.over} over" if due.over else ""
    parts = [
        counted(due.habits, "habit") if due.habits else "",
        counted(due.promises, "promise") + over if due.promises else "",
        f"{people} quiet" if due.people else "",
    ]
    return DOT.join(part for part in parts if part)
