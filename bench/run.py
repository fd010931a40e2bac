"""The table of speeds: `./dev bench`, with `--quick`, `--only NAME` or
`--pairs N`; `--servers` measures journals on a server instead."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bench.environment import ready  # noqa: E402  # found by the line above
from bench.figures import FIGURES, Figure, Kind  # noqa: E402
from bench.journals import KEPT  # noqa: E402
from bench.place import Place  # noqa: E402
from bench.timing import in_turn, peak_memory, seconds  # noqa: E402

PAIRS, QUICK_PAIRS, MEMORY_PAIRS = 31, 11, 5
TIMED = (Kind.TIMES, Kind.MORE_TIME)
NOISE = 1.05
"""How far above its limit the upper quartile of a figure that is met may be."""
HEADS = ("figure", "against", "base", "case", "result", "quartiles", "limit", "")


class Row:
    """A figure as it was measured."""

    def __init__(self, figure: Figure, pairs: int) -> None:
        self.figure = figure
        with tempfile.TemporaryDirectory(dir=KEPT, prefix="run-") as folder:
            base, case = figure.cases(Place(Path(folder)))
            if figure.kind in TIMED:
                measured, unit = in_turn(seconds, base, case, pairs), 1000.0
                longer = [each * unit for each in measured.differences()]
                compared = measured.ratios() if figure.kind is Kind.TIMES else longer
            else:
                measured, unit = in_turn(peak_memory, base, case, MEMORY_PAIRS), 1.0
                more = figure.kind is Kind.MORE_MEMORY
                compared = measured.differences() if more else measured.case
        self.base, self.case = median(measured.base) * unit, median(measured.case) * unit
        self.low, self.middle, self.high = quantiles(compared, n=4, method="inclusive")

    def met(self) -> bool:
        """Whether the upper quartile keeps the limit, but for the noise."""
        limit = self.figure.limit
        return limit is None or self.high <= limit * NOISE

    def cells(self) -> tuple[str, ...]:
        """The row as it is shown."""
        figure = self.figure
        unit, digits = "ms" if figure.kind in TIMED else "MB", 2 if figure.kind is Kind.TIMES else 1
        return (
            figure.name,
            figure.against,
            f"{self.base:.1f} {unit}",
            f"{self.case:.1f} {unit}",
            f"{self.middle:.{digits}f}",
            f"{self.low:.{digits}f} to {self.high:.{digits}f}",
            "" if figure.limit is None else f"{figure.limit:.{digits}f}",
            "" if figure.limit is None else "met" if self.met() else "not met",
        )


def main() -> int:
    """Measure what was asked for and print the table; 1 if a limit is not kept."""
    said = _said()
    if said.servers:
        from bench.servers import on_servers  # noqa: PLC0415  # it needs PostgreSQL

        return on_servers(said.managers, said.pairs)
    KEPT.mkdir(parents=True, exist_ok=True)
    ready()
    chosen = [
        figure
        for figure in FIGURES
        if said.only in figure.name and (figure.quick or not said.quick)
    ]
    rows = []
    for figure in chosen:
        usual = figure.pairs or (QUICK_PAIRS if said.quick else PAIRS)
        rows.append(Row(figure, said.pairs or usual))
        # At once: what is measured later may fail.
        print(" · ".join(filter(None, rows[-1].cells())), file=sys.stderr, flush=True)
    print("\n".join(_about(rows)))
    return int(not all(row.met() for row in rows))


def _said() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="the small journal only, 11 pairs")
    parser.add_argument("--only", default="", metavar="NAME", help="figures with this in the name")
    parser.add_argument("--pairs", type=int, metavar="N", help="pairs of runs for each figure")
    parser.add_argument("--servers", action="store_true", help="journals on PostgreSQL instead")
    parser.add_argument(
        "--managers", type=int, default=100, metavar="N", help="so many of them on the server"
    )
    return parser.parse_args()


def _about(rows: list[Row]) -> list[str]:
    """The table, with what it was measured on."""
    table = [HEADS, *(row.cells() for row in rows)]
    widths = [max(len(cell) for cell in column) for column in zip(*table, strict=True)]
    table.insert(1, tuple("-" * width for width in widths))
    lines = [
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True))} |"
        for cells in table
    ]
    return [*_machine(), "", *lines]


def _machine() -> list[str]:
    git = shutil.which("git") or "git"
    commit = _output(git, "rev-parse", "--short", "HEAD") or "no commit"
    changed = _output(git, "status", "--porcelain", "--", "src")
    load = " ".join(f"{average:.1f}" for average in os.getloadavg())
    python, sqlite = platform.python_version(), sqlite3.sqlite_version
    return [
        f"commit {commit}{', with changes in src' if changed else ''}",
        f"{_processor()}, {os.cpu_count()} cores, load {load}",
        f"{platform.system()} {platform.release()}, Python {python}, SQLite {sqlite}",
        "base and case are medians, result is the median over the pairs.",
    ]


def _processor() -> str:
    if sys.platform == "darwin":
        return _output("sysctl", "-n", "machdep.cpu.brand_string")
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _output(*words: str) -> str:
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
