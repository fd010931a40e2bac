"""The benchmark's own virtual environment: trustlog as a wheel, beside the floors it is held to."""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import blake2b
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
VENV = HERE / ".venv"
BIN = VENV / "bin"
PYTHON = str(BIN / "python")
EXTRA = f"{ROOT}[encrypt,postgres]"
PACKAGES = (ROOT, HERE / "packages" / "floor", HERE / "packages" / "two")
SAME_RICH = """
from trustlog.cli.app import app
from two import app as two
import typer
assert app.rich_markup_mode == two.rich_markup_mode, app.rich_markup_mode
assert app.pretty_exceptions_enable == two.pretty_exceptions_enable
"""


def ready() -> None:
    """Make the environment, and install anew what has changed since it was made."""
    if not Path(PYTHON).exists():
        _run(sys.executable, "-m", "venv", str(VENV))
        # What an old pip writes as a console script imports `re`, a quarter of the floor.
        _pip("--upgrade", "pip")
        _pip(EXTRA, *map(str, PACKAGES[1:]))
        _note()
    elif _noted() != _state():
        _pip(EXTRA)  # what it needs by now
        _pip("--force-reinstall", "--no-deps", *map(str, PACKAGES))
        _note()
    _run(PYTHON, "-c", SAME_RICH)  # or the two help screens would not be the same work


def _pip(*words: str) -> None:
    _run(PYTHON, "-m", "pip", "install", "--quiet", "--no-cache-dir", "--compile", *words)


def _run(*words: str) -> None:
    environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environ |= {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    done = subprocess.run(words, env=environ, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(words)} failed:\n{done.stdout}{done.stderr}")


def _state() -> str:
    """A name for all that is installed from here."""
    made = blake2b(digest_size=16)
    for folder in (ROOT / "src", *PACKAGES[1:]):
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".py", ".toml"):
                made.update(str(path).encode() + path.read_bytes())
    return made.hexdigest() + blake2b((ROOT / "pyproject.toml").read_bytes()).hexdigest()


def _noted() -> str:
    note = VENV / "installed"
    return note.read_text() if note.exists() else ""


def _note() -> None:
    (VENV / "installed").write_text(_state())
