"""The screens of the journal in `tests/screens.py` as pictures, for the documents.

`python -m tests.pictures` draws them anew into docs/screens, at three widths, dark and light.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.screens import LAST_ADD, play, said

from trustlog.domain.columns import wrap
from trustlog.domain.periods import period_of
from trustlog.domain.weeks import week_of
from trustlog.render.explain import explain_lines
from trustlog.render.people import people_lines
from trustlog.render.period import period_lines
from trustlog.render.picture import picture
from trustlog.render.prep import prep_lines
from trustlog.render.promises import promise_lines
from trustlog.render.streaks import streak_lines
from trustlog.render.styled import plain
from trustlog.render.today import today_lines
from trustlog.render.week import week_lines
from trustlog.report.explain import explanation
from trustlog.report.habits import records
from trustlog.report.people import people_report
from trustlog.report.period import period_report
from trustlog.report.prep import prep_report
from trustlog.report.promises import promise_list
from trustlog.report.today import today_report
from trustlog.report.week import week_report
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from trustlog.render.styled import Styled
    from trustlog.store.journal import Journal

    Drawn = Callable[[Journal, int], Iterable[Styled]]

FOLDER = Path(__file__).parents[1] / "docs" / "screens"
WIDTHS = (60, 80, 120)
FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 23)
ADDED = '$ trustlog add listening "Let Priya finish; her plan beat mine" --with priya'


def _today(journal: Journal, columns: int) -> Iterable[Styled]:
    found = today_report(journal, MONDAY, week_of(MONDAY, 0))
    return today_lines(found, journal.names(), columns)


def _week(journal: Journal, columns: int) -> Iterable[Styled]:
    return week_lines(week_report(journal, week_of(FRIDAY, 0), FRIDAY), columns)


def _year(journal: Journal, columns: int) -> Iterable[Styled]:
    return period_lines(period_report(journal, period_of("year", FRIDAY), FRIDAY), columns)


def _explain(journal: Journal, columns: int) -> Iterable[Styled]:
    [habit] = [each for each in journal.habits() if each.slug == "recognition"]
    return explain_lines(explanation(journal, habit, FRIDAY), columns)


def _streaks(journal: Journal, columns: int) -> Iterable[Styled]:
    return streak_lines(records(journal, FRIDAY), columns)


def _people(journal: Journal, columns: int) -> Iterable[Styled]:
    return people_lines(people_report(journal, FRIDAY, 0), columns)


def _promises(journal: Journal, columns: int) -> Iterable[Styled]:
    found = promise_list(journal, FRIDAY, 0, None, whole=False)
    return promise_lines(found, journal.names(), columns, hint=True)


def _prep(journal: Journal, columns: int) -> Iterable[Styled]:
    return prep_lines(prep_report(journal, "priya", FRIDAY), journal.names(), columns)


FRIDAYS: dict[str, tuple[str, Drawn]] = {
    "report-week": ("trustlog report", _week),
    "report-year": ("trustlog report year", _year),
    "explain": ("trustlog explain recognition", _explain),
    "streaks": ("trustlog streaks", _streaks),
    "people": ("trustlog people", _people),
    "promises": ("trustlog promises", _promises),
    "prep": ("trustlog prep priya", _prep),
}
"""For each picture the command over it, and its lines."""


def drawn(home: Path) -> Iterator[tuple[str, list[Styled], str]]:
    """The name of each picture, its lines, and the picture."""
    last = play(home)[-1]
    yield from _drawn(home, {"add": ("trustlog add", _words(ADDED, last)), **FRIDAYS})
    play(home, after=LAST_ADD, until=MONDAY.isoformat())
    due = said(["status"], home, "2026-11-23T09:55")
    mondays = {"today": ("trustlog", _today), "status": ("trustlog status", _words(due))}
    yield from _drawn(home, mondays)


def _drawn(
    home: Path, screens: dict[str, tuple[str, Drawn]]
) -> Iterator[tuple[str, list[Styled], str]]:
    machine = Machine({"HOME": str(home)})
    journal = machine.open(machine.path(None))
    for name, (command, lines_of) in screens.items():
        for columns in WIDTHS:
            lines = list(lines_of(journal, columns))
            for theme in ("dark", "light"):
                svg = picture(lines, columns, command, light=theme == "light")
                yield f"{name}-{columns}-{theme}.svg", lines, svg
    journal.close()


def _words(*texts: str) -> Drawn:
    return lambda _journal, columns: [
        plain(line) for text in texts for line in wrap(text.rstrip("\n"), columns)
    ]


def main() -> None:
    """Draw every picture anew."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.svg"):
        old.unlink()
    with TemporaryDirectory() as home:
        for name, _, svg in drawn(Path(home)):
            (FOLDER / name).write_text(svg, encoding="utf-8")
    sys.stdout.write(f"drew {len(list(FOLDER.glob('*.svg')))} pictures into docs/screens\n")


if __name__ == "__main__":
    main()
