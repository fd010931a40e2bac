"""With CI set, a skipped test fails the run: there, everything a test needs can be installed."""

from __future__ import annotations

import os

import pytest

_skipped: pytest.StashKey[list[str]] = pytest.StashKey()


def pytest_configure(config: pytest.Config) -> None:
    # With xdist the reports of all workers meet in the controller, and only it can fail the run.
    if os.environ.get("CI") and not hasattr(config, "workerinput"):
        config.stash[_skipped] = []
        config.pluginmanager.register(_Watch(config.stash[_skipped]), "skipped-in-ci")


class _Watch:
    """Names every test and file that was skipped, and fails the run at its end."""

    def __init__(self, skipped: list[str]) -> None:
        self.skipped = skipped

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped and not hasattr(report, "wasxfail"):
            self.skipped.append(report.nodeid)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.skipped:
            self.skipped.append(report.nodeid)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self.skipped and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self.skipped:
            names = ", ".join(self.skipped)
            terminalreporter.write_line(f"Skipped, which CI does not allow: {names}", red=True)
