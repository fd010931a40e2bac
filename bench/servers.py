"""What a journal on a server costs: `python -m bench.servers ADDRESS [ADDRESS_ALONE]`.

The address is that of a role which owns the schema it logs in to, with a journal in it; the second
one is the same journal in a database of its own. Nothing here is part of `./dev bench`, which has
no server. Base and case take turns; the figure is the median of the ratios of pairs.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import quantiles

PAIRS = 31
SILENT = subprocess.DEVNULL
BARE = """
import os, sys, psycopg
with psycopg.connect(sys.argv[1], autocommit=True) as c:
    x = c.execute
    x("SET TIME ZONE 'UTC'")
    x("SELECT schema_version FROM trustlog_meta").fetchall()
    x("SELECT name, value FROM setting").fetchall()
    x("SELECT name, habit_id FROM alias").fetchall()
    x("SELECT id, slug, private FROM habit ORDER BY id").fetchall()
    x("SELECT id, handle, name FROM person ORDER BY id").fetchall()
    x("BEGIN ISOLATION LEVEL SERIALIZABLE")
    x("LOCK TABLE counter IN SHARE ROW EXCLUSIVE MODE")
    [n] = x("INSERT INTO counter (name, last) VALUES ('moment', 1) ON CONFLICT (name)"
            " DO UPDATE SET last = counter.last + 1 RETURNING last").fetchone()
    x("SELECT id, handle, name FROM person ORDER BY id").fetchall()
    [h] = x("SELECT id FROM habit ORDER BY id LIMIT 1").fetchone()
    x("DELETE FROM operation WHERE undone")
    u = os.urandom(16).hex()
    [o] = x("INSERT INTO operation (uid, verb, subject, day, at, undone)"
            " VALUES (%s, 'add', '', current_date, now(), false) RETURNING id", (u,)).fetchone()
    [m] = x("INSERT INTO moment (uid, number, day, at, utc_offset, timed, habit_id, effect, note,"
            " private, checksum) VALUES (%s, %s, current_date, now(), 0, true, %s, 'built',"
            " 'let her finish', false, 0) RETURNING id", (u, n, h)).fetchone()
    x("INSERT INTO change (operation_id, table_name, key, image) VALUES (%s, 'moment', %s, null)",
      (o, str(m)))
    x("COMMIT")
    x("SELECT since, until FROM life WHERE habit_id = %s", (h,)).fetchall()
    x("SELECT since, words FROM cadence WHERE habit_id = %s", (h,)).fetchall()
    x("SELECT since, until FROM off WHERE habit_id IS NULL OR habit_id = %s", (h,)).fetchall()
    x("SELECT day FROM holiday").fetchall()
    x("SELECT day FROM skip WHERE habit_id = %s", (h,)).fetchall()
    x("SELECT DISTINCT day FROM moment WHERE habit_id = %s AND effect <> 'cost'"
      " ORDER BY day DESC LIMIT 60", (h,)).fetchall()
print("Logged")
"""
"""The same statements, one after the other, in a fresh Python."""


def main(address: str, alone: str | None) -> None:
    """Print the figures."""
    trustlog = [str(Path(sys.executable).with_name("trustlog"))]
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "HOME": home, "TRUSTLOG_JOURNAL": address}
        add = [*trustlog, "add", "listening", "let her finish"]
        bare = [sys.executable, "-c", BARE, address]
        _compared("add / bare psycopg", bare, add, environ, environ)
        if alone is not None:
            week = [*trustlog, "report", "week"]
            other = {**environ, "TRUSTLOG_JOURNAL": alone}
            _compared("report week among many / alone", week, week, other, environ)


def _compared(
    name: str, base: list[str], case: list[str], of: dict[str, str], to: dict[str, str]
) -> None:
    ratios, first, second = [], [], []
    for number in range(PAIRS + 2):
        one, other = _seconds(base, of), _seconds(case, to)
        if number >= 2:
            ratios.append(other / one)
            first.append(one * 1000)
            second.append(other * 1000)
    low, middle, high = quantiles(ratios, n=4, method="inclusive")
    base_ms, case_ms = (quantiles(each, n=4)[1] for each in (first, second))
    print(f"{name}: {base_ms:.1f} ms, {case_ms:.1f} ms: {middle:.2f} ({low:.2f} to {high:.2f})")


def _seconds(words: list[str], environ: dict[str, str]) -> float:
    began = time.perf_counter()
    subprocess.run(words, env=environ, check=True, stdout=SILENT, stderr=SILENT)
    return time.perf_counter() - began


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
