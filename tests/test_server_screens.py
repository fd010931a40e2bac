"""Every screen once more, to the character, from a journal on a server far away in its time."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from tests import test_screens as screens
from tests.postgres import new_database
from tests.screens import LAST_ADD, play
from tests.servers import home_on

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Screen = Callable[[Path], None]


def _screens(takes: str) -> list[Screen]:
    """The tests of a screen that are given a home."""
    named = inspect.getmembers(screens, inspect.isfunction)
    return [
        test
        for name, test in named
        if name.startswith("test_screen_") and [*inspect.signature(test).parameters] == [takes]
    ]


def test_every_screen_comes_from_a_server_too(postgres_server: str, tmp_path: Path) -> None:
    # One test, so that the journal is typed once, whoever runs the others.
    with new_database(postgres_server) as friday:
        lines = play(home_on(tmp_path / "friday", friday))
        assert [line for line in screens.LOGGED if line + "\n" not in lines] == []
        for screen in _screens("home"):
            _shown(screen, postgres_server, friday, tmp_path)

        with new_database(postgres_server, template=friday) as monday:
            home = home_on(tmp_path / "monday", monday)
            assert len(play(home, after=LAST_ADD, until=screens.MONDAY)) == 2
            for screen in _screens("monday"):
                _shown(screen, postgres_server, monday, tmp_path)


def _shown(screen: Screen, server: str, template: str, folder: Path) -> None:
    """Run the test of a screen on a copy of a journal."""
    with new_database(server, template=template) as conninfo:
        screen(home_on(folder / screen.__name__, conninfo))


def test_the_screens_are_found() -> None:
    assert (len(_screens("home")), len(_screens("monday"))) == (6, 13)
