"""The long forms of the safety tests: left out without --long, and named at the end of the run."""

from __future__ import annotations

from typing import Any

import pytest

_left: pytest.StashKey[set[str]] = pytest.StashKey()
OUTPUT = "left_out"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the long safety tests as well")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_left] = set()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    long = [item for item in items if item.get_closest_marker("long")]
    items[:] = [item for item in items if not item.get_closest_marker("long")]
    config.hook.pytest_deselected(items=long)
    names = {item.nodeid.partition("[")[0] for item in long}
    config.stash[_left] |= names


def pytest_sessionfinish(session: pytest.Session) -> None:
    # With xdist it is the workers that collect, and the controller that prints.
    if hasattr(session.config, "workeroutput"):
        names = session.config.stash[_left]
        session.config.workeroutput[OUTPUT] = sorted(names)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    node.config.stash[_left].update(getattr(node, "workeroutput", {}).get(OUTPUT, ()))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    names = config.stash[_left]
    if left := sorted(names):
        terminalreporter.write_line(f"Left to --long, {len(left)} tests:")
        for name in left:
            terminalreporter.write_line(f"  {name}")
