"""A reflection as markdown for the editor: a marker before each answer, and how it is read back."""

from __future__ import annotations

import re

from trustlog.domain.errors import RefusedError
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MARKER = "<!-- trustlog: {name} -->"
MARKED = re.compile(r"(?m)^<!-- trustlog: (?P<name>.+) -->[ \t\r]*$\n?")
HOW = "Write below the lines that begin with >, and leave the lines with <!-- as they are."


class Part(Value):
    """One answer: the name of its marker, what is asked, and what was answered so far."""

    name: str
    prompt: str
    answer: str = ""


def text_of(title: str, in_short: Sequence[str], parts: Iterable[Part]) -> str:
    """The whole text."""
    short = "".join(f"    {line.strip()}\n" for line in in_short)
    blocks = (
        f"{MARKER.format(name=part.name)}\n> {part.prompt}\n\n" + f"{part.answer}\n\n".lstrip()
        for part in parts
    )
    return f"# {title}\n\n{HOW}\n\n{short}\n{''.join(blocks)}"


def answers_in(text: str, parts: Sequence[Part]) -> dict[str, str]:
    """What stands below each marker, without what was asked.

    Raises:
        RefusedError: If a marker is gone, there twice, or none of ours.
    """
    if not text.strip():
        raise RefusedError("The editor left nothing. Nothing was changed.")
    _, *found = MARKED.split(text.replace("\r\n", "\n"))
    names, bodies = found[::2], found[1::2]
    prompts = {part.name: f"> {part.prompt}" for part in parts}
    for name in (*prompts, *names):
        if names.count(name) != 1 or name not in prompts:
            state = "is there twice" if names.count(name) > 1 else "is not there"
            state = state if name in prompts else "is none of trustlog's"
            raise RefusedError(
                f"The line {MARKER.format(name=name)} {state}, so nothing was saved."
            )
    return {
        name: body.strip().removeprefix(prompts[name]).strip()
        for name, body in zip(names, bodies, strict=True)
    }
