"""A note in the person's editor, through a file that only they can read and nothing is left of.

A draft that was not taken over (the editor or trustlog was killed) is offered the next time.
"""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from trustlog.cli.drafts import left_or_new, new
from trustlog.domain.errors import RefusedError
from trustlog.settings.passphrases import without_secrets

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from trustlog.cli.drafts import Draft

NOTE = "note"
KEPT = "Your draft is kept in {file}; the same command goes on with it."
WENT_ON = "This goes on with the draft that was left in {file}.{below}\n"
BELOW = " What you typed now is below it."
USUAL = "vi"
VIM_FAMILY = ("vi", "vim", "nvim", "gvim", "mvim")
LEAVE_NOTHING = ("-n", "-i", "NONE", "--cmd", "set nobackup noundofile nowritebackup")
"""For vim: no swap file, no history, no copies of what was private."""


def edited(
    text: str,
    environ: Mapping[str, str],
    tell: Callable[[str], object],
    name: str = NOTE,
    journal: str = "",
) -> str:
    """Let the person change a text; return it as they left it.

    A draft that was left of the same text is gone on with. What was typed for a new note is put
    below it, unless it is in it already.

    Args:
        text: What there is to begin with.
        environ: The environment, which names the editor.
        tell: Told of a draft that is gone on with.
        name: Of what the draft is; each has its own.
        journal: Of which journal; each has its own.

    Raises:
        RefusedError: If the editor cannot be started or fails; the draft is kept then.
    """
    words = _words(environ)
    with left_or_new(environ, name, journal) as draft:
        if draft.was_left:
            below = _beside(draft.read(), text) if name == NOTE else ""
            if below:
                draft.write(below)
            tell(WENT_ON.format(file=draft.file, below=BELOW if below else ""))
        else:
            draft.write(text)
        draft.file.chmod(0o600)
        _run(words, draft, environ)
        try:
            changed = draft.read()
        except OSError:
            raise RefusedError("The editor left no file behind. Nothing was changed.") from None
        finally:
            draft.remove()
        return changed


def kept_as_draft(
    text: str, environ: Mapping[str, str], name: str = NOTE, journal: str = ""
) -> str:
    """Put a text that could not be saved into a draft; return the sentence that says so."""
    with new(environ, name, journal) as draft:
        draft.write(text)
        return KEPT.format(file=draft.file)


def _beside(left: str, typed: str) -> str:
    """A draft with what was typed below it; nothing if it is in it already."""
    words = typed.strip()
    return "" if words in left else f"{left.rstrip()}\n\n{words}\n"


def _words(environ: Mapping[str, str]) -> list[str]:
    said = environ.get("VISUAL") or environ.get("EDITOR") or USUAL
    try:
        words = shlex.split(said)
    except ValueError:
        words = []
    if not words:
        raise RefusedError(f'EDITOR is "{said}", which is no command. Nothing was changed.')
    if Path(words[0]).name in VIM_FAMILY:
        words += LEAVE_NOTHING
    return words


def _run(words: list[str], draft: Draft, environ: Mapping[str, str]) -> None:
    try:
        done = subprocess.run([*words, str(draft.file)], check=False, env=without_secrets(environ))
    except OSError as error:
        if not draft.was_left:
            draft.remove()
        raise RefusedError(
            f"The editor {words[0]} cannot be started: {error.strerror}. Set EDITOR to yours."
        ) from None
    if done.returncode:
        raise RefusedError(
            f"The editor {words[0]} failed (exit {done.returncode}). {KEPT.format(file=draft.file)}"
        )
