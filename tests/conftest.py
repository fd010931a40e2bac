"""What every test stands on: a home of its own, a plain environment, --long."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from tests.folders import use_memory

if TYPE_CHECKING:
    from pathlib import Path

pytest_plugins = ["tests.left_out", "tests.longest", "tests.postgres", "tests.skipped"]

# Typer and Rich read some of these once, when they are imported, so they go before any test.
for name in (
    *("COLUMNS", "LINES", "TERMINAL_WIDTH", "TYPER_USE_RICH", "TTY_COMPATIBLE", "TTY_INTERACTIVE"),
    *("NO_COLOR", "FORCE_COLOR", "PY_COLORS", "GITHUB_ACTIONS"),
    *("VISUAL", "EDITOR", "PAGER"),
):
    os.environ.pop(name, None)

use_memory()

# A job in the background of a script ignores these, and so would every program it starts.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGQUIT, signal.SIG_DFL)

# A busy machine is slow for reasons of its own: neither time nor the pace of drawing is judged.
settings.register_profile(
    "dev", max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("ci", settings.get_profile("dev"), max_examples=200, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of this test: no test can reach a person's journal."""
    here = tmp_path / "home"
    runtime = tmp_path / "runtime"
    here.mkdir()
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(here))
    monkeypatch.setenv("XDG_DATA_HOME", str(here / ".local/share"))
    monkeypatch.setenv("XDG_STATE_HOME", str(here / ".local/state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(here / ".config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(here / ".local/state"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    for setting in [key for key in os.environ if key.startswith("TRUSTLOG_")]:
        if setting != "TRUSTLOG_VENV":  # where ./dev keeps the environment; nothing of a journal
            monkeypatch.delenv(setting)
    return here
