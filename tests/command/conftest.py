"""The program as a person calls it, in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from trustlog.cli.app import run as slow
from trustlog.quick.front import answered

if TYPE_CHECKING:
    from collections.abc import Callable

    Trustlog = Callable[..., "Said"]


class Said(NamedTuple):
    """What a command line came to."""

    code: int
    out: str
    err: str


@pytest.fixture
def trustlog(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Said]:
    """Run a command line, quick if it can be, at a fixed time: Friday 20 November 2026, 15:40."""

    def run(*words: str, now: str = "2026-11-20T15:40", code: int = 0) -> Said:
        monkeypatch.setenv("TRUSTLOG_NOW", now)
        done = answered([*words])
        if done is None:
            done = slow([*words])
        captured = capsys.readouterr()
        said = Said(done, captured.out, captured.err)
        assert said.code == code, said
        return said

    return run
