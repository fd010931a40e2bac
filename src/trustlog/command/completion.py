"""`completion`: the script that makes TAB complete names, for three shells."""

from __future__ import annotations

import os

import trustlog
from trustlog.command.output import Answer
from trustlog.domain.errors import UnreadableError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Front
    from trustlog.command.line import Line

SHELLS = ("bash", "zsh", "fish")
SCRIPTS = os.path.join(os.path.dirname(trustlog.__file__), "data", "completion")


def completion(line: Line, front: Front) -> Answer:  # noqa: ARG001  # a body's signature
    """Answer a shell's script, with `tl` as a short name if that is wanted.

    Raises:
        UnreadableError: If there is none for this shell.
    """
    shell = (line.text("shell") or "").casefold()
    if shell not in SHELLS:
        raise UnreadableError(
            f'TAB can be had in bash, zsh and fish; "{shell}" is none of them.'
            " trustlog completion bash prints what bash takes."
        )
    with open(os.path.join(SCRIPTS, f"trustlog.{shell}"), encoding="utf-8") as file:
        script = file.read()
    if line.flag("tl"):
        script = script.replace("\n# alias tl=", "\nalias tl=")
    return Answer(text=(script,), data=True)
