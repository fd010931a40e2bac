"""A note in the person's editor, through a file that only they can read and nothing is left of.

A draft that was not taken over (the editor or trustlog was killed) is offered the next time.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

from trustlog.domain.errors import RefusedError
from trustlog.settings.passphrases import without_secrets

if TYPE_CHECKING:
    from collections.abc import Mapping

NOTE = "note"
KEPT = "Your draft is kept in {file}; the same command goes on with it."
USUAL = "vi"
VIM_FAMILY = ("vi", "vim", "nvim", "gvim", "mvim")
LEAVE_NOTHING = ("-n", "-i", "NONE", "--cmd", "set nobackup noundofile nowritebackup")
"""For vim: no swap file, no history, no copies of what was private."""


def edited(text: str, environ: Mapping[str, str], name: str = NOTE) -> str:
    """Let the person change a text; return it as they left it. Each name has its own draft.

    Raises:
        RefusedError: If the editor cannot be started or fails; the draft is kept then.
    """
    folder = _folder(environ, name)
    file = folder / f"{name}.md"
    if not file.exists() or not file.stat().st_size:
        file.write_text(text, encoding="utf-8")
    file.chmod(0o600)
    _run(_words(environ), file, environ)
    try:
        changed = file.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        raise RefusedError("The editor left no file behind. Nothing was changed.") from None
    shutil.rmtree(folder, ignore_errors=True)
    return changed


def kept_as_draft(text: str, environ: Mapping[str, str], name: str = NOTE) -> str:
    """Put a text that could not be saved back into its draft; return the sentence that says so."""
    file = _folder(environ, name) / f"{name}.md"
    file.write_text(text, encoding="utf-8", errors="surrogateescape")
    file.chmod(0o600)
    return KEPT.format(file=file)


def _folder(environ: Mapping[str, str], name: str) -> Path:
    """A folder of our own that only its owner can enter; the same one each time."""
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    base = runtime if os.path.isabs(runtime) and os.path.isdir(runtime) else gettempdir()
    own = "" if name == NOTE else f"-{name}"
    folder = Path(base) / f"trustlog-draft-{os.getuid()}{own}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError as error:
        raise RefusedError(f"{folder} cannot be made: {error.strerror}.") from None
    if folder.is_symlink() or found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise RefusedError(f"{folder} is not yours alone. Remove it and try again.")
    return folder


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


def _run(words: list[str], file: Path, environ: Mapping[str, str]) -> None:
    try:
        done = subprocess.run([*words, str(file)], check=False, env=without_secrets(environ))
    except OSError as error:
        shutil.rmtree(file.parent, ignore_errors=True)
        raise RefusedError(
            f"The editor {words[0]} cannot be started: {error.strerror}. Set EDITOR to yours."
        ) from None
    if done.returncode:
        raise RefusedError(
            f"The editor {words[0]} failed (exit {done.returncode}). {KEPT.format(file=file)}"
        )
