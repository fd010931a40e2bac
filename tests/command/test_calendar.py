"""`export ics`: what goes into the calendar, what stays out, and that khal takes it as meant."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar

if TYPE_CHECKING:
    from pathlib import Path

    from icalendar import Event
    from tests.command.conftest import Trustlog

KHAL = """\
[calendars]
[[work]]
path = {path}
[sqlite]
path = {home}/khal.db
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
default_timezone = {zone}
local_timezone = {zone}
"""

needs_khal = pytest.mark.skipif(shutil.which("khal") is None, reason="needs khal")


@pytest.fixture(autouse=True)
def told(trustlog: Trustlog) -> None:
    """Three habits, one of them private; promises both ways and a private one; a review."""
    trustlog("add", "listening", "@priya", "let her finish")
    trustlog("habit", "add", "walking", "--every", "2/week", "--title", "Walk")
    trustlog("habit", "add", "praying", "--every", "mon", "--private")
    trustlog("promise", "to", "priya", "fri", "send the plan")
    trustlog("promise", "from", "tom", "2026-11-30", "the runbook")
    trustlog("promise", "to", "tom", "mon", "keep it secret", "--private")
    trustlog("promise", "to", "tom", "someday", "lunch")
    trustlog("value", "add", "Candour", "--with", "priya", "--review", "every 2 weeks on mon")


def events(trustlog: Trustlog, *more: str, now: str = "2026-11-20T15:40") -> list[Event]:
    return Calendar.from_ical(trustlog("export", "ics", *more, now=now).out).events


def titles(trustlog: Trustlog, *more: str) -> list[str]:
    return [str(event["SUMMARY"]) for event in events(trustlog, *more)]


LISTEN, WALK = "Listen without a screen", "Walk"
PLAN, RUNBOOK, REVIEW = "To Priya: send the plan", "From Tom: the runbook", "Review: Candour"


@pytest.mark.parametrize(
    ("more", "shown"),
    [
        pytest.param((), [LISTEN, WALK, PLAN, RUNBOOK, REVIEW], id="everything"),
        pytest.param(("--only", "habits"), [LISTEN, WALK], id="habits"),
        pytest.param(("--only", "promises"), [PLAN, RUNBOOK], id="promises"),
        pytest.param(("--only", "reviews,habits"), [LISTEN, WALK, REVIEW], id="two-kinds"),
        pytest.param(("--habit", "li"), [LISTEN], id="of-a-habit"),
        pytest.param(("--with", "priya"), [PLAN, REVIEW], id="with-a-person"),
        pytest.param(("--aim", "candour"), [REVIEW], id="of-an-aim"),
        pytest.param(
            ("--private", "--only", "promises"),
            [PLAN, RUNBOOK, "To Tom: keep it secret"],
            id="private-promises-too",
        ),
        pytest.param(
            ("--private", "--only", "habits"), [LISTEN, WALK, "Praying"], id="private-habits-too"
        ),
    ],
)
def test_what_is_asked_for_stands_in_it(
    more: tuple[str, ...], shown: list[str], trustlog: Trustlog
) -> None:
    assert titles(trustlog, *more) == shown


def test_times_days_and_alarms_are_chosen_for_all_or_for_one(trustlog: Trustlog) -> None:
    chosen = ("--at", "8:30", "--at", "walking=5pm", "--on", "walking=tue,thu", "--alarm", "10")
    listen, walk, plan, *_ = events(trustlog, *chosen)

    assert listen["DTSTART"].to_ical() == b"20261120T083000"
    assert walk["DTSTART"].to_ical() == b"20261124T170000"
    assert walk["RRULE"].to_ical() == b"FREQ=WEEKLY;BYDAY=TU,TH"
    assert [each.walk("VALARM")[0]["TRIGGER"].to_ical() for each in (listen, plan)] == [
        *(b"-PT10M", b"PT8H20M"),
    ]
    assert [each.walk("VALARM") for each in events(trustlog, "--alarm", "none")] == [[]] * 5


@pytest.mark.parametrize("named", [True, False], ids=["file", "output"])
def test_a_habit_that_was_retired_before_it_asked_for_a_day_is_named(
    trustlog: Trustlog, home: Path, named: bool
) -> None:
    trustlog("habit", "add", "reading", "--every", "wed")
    trustlog("habit", "retire", "reading")

    said = trustlog("export", "ics", *(("--output", str(home / "x.ics")) if named else ()))

    assert said.err == ("Not in it, as retired before the first day they would ask for: reading.\n")
    assert trustlog("export", "ics", "--only", "promises").err == ""
    assert trustlog("export", "ics", now="2027-11-20T15:40").err == ""


@pytest.mark.parametrize(
    ("more", "said"),
    [
        pytest.param(
            ("--at", "9"), 'I cannot read "9" as a time. Try 14:30, 2pm or 2:30pm.', id="a-time"
        ),
        pytest.param(
            ("--on", "walking=3/week"),
            'I cannot read "3/week" as days of the week. Try mon,thu.',
            id="days",
        ),
        pytest.param(
            ("--only", "measures"),
            'A calendar has no "measures". --only takes habits, promises, reviews.',
            id="a-kind",
        ),
        pytest.param(
            ("--alarm", "soon"), "--alarm takes minutes, up to 1440, or none.", id="an-alarm"
        ),
    ],
)
def test_what_cannot_be_read_is_refused(
    more: tuple[str, ...], said: str, trustlog: Trustlog, home: Path
) -> None:
    answer = trustlog("export", "ics", "--output", str(home / "x.ics"), *more, code=2)

    assert answer.err == f"trustlog: {said}\n"
    assert not (home / "x.ics").exists()


def test_names_are_out_of_it_under_pseudonyms(trustlog: Trustlog) -> None:
    told = trustlog("export", "ics", "--redact").out

    assert "Priya" not in told
    assert "To Person " in told


def test_the_file_is_its_owners_alone_and_has_the_line_ends_of_a_calendar(
    trustlog: Trustlog, home: Path
) -> None:
    path = home / "habits.ics"

    assert trustlog("export", "ics", "-o", str(path)).out == "Wrote ~/habits.ics\n"
    data = path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert data.count(b"\r\n") == data.count(b"\n")
    assert data.endswith(b"END:VCALENDAR\r\n")


def khal(home: Path, *words: str) -> str:
    # Debian's khal runs under Debian's Python, which must not see ours.
    environ = {"HOME": str(home), "PATH": os.defpath, "LANG": "C.UTF-8"}
    done = subprocess.run(
        ["khal", "-c", str(home / "khal.conf"), *words],
        env=environ,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def listed(home: Path) -> list[str]:
    """What khal lists of two weeks: day, time, title."""
    line = "{start-date} {start-time} {title} {status}"
    said = khal(home, "list", "2026-11-20", "2026-12-03", "--day-format", "", "--format", line)
    return sorted(each.strip() for each in said.splitlines() if each.strip())


def taken_in(trustlog: Trustlog, home: Path, now: str) -> list[str]:
    trustlog("export", "ics", "--output", str(home / "all.ics"), "--force", now=now)
    khal(home, "import", "--batch", "-a", "work", str(home / "all.ics"))
    return listed(home)


@needs_khal
@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York"])
def test_khal_lists_the_events_and_an_update_moves_them(
    zone: str, trustlog: Trustlog, home: Path
) -> None:
    path = home / "calendar"
    path.mkdir()
    text = KHAL.format(path=path, home=home, zone=zone)
    (home / "khal.conf").write_text(text, encoding="utf-8")
    trustlog("off", "23 nov - 25 nov")

    first = taken_in(trustlog, home, "2026-11-20T15:41")

    weekdays = ("2026-11-20", "2026-11-26", "2026-11-27", "2026-11-30")
    december = ("2026-12-01", "2026-12-02", "2026-12-03")
    assert first == sorted(
        [
            *(f"{day} 09:00 {LISTEN} CONFIRMED" for day in (*weekdays, *december)),
            *(f"{day} 09:00 {WALK} CONFIRMED" for day in ("2026-11-26", *december[::2])),
            f"2026-11-23  {REVIEW} CONFIRMED",
            f"2026-11-27  {PLAN} CONFIRMED",
            f"2026-11-30  {RUNBOOK} CONFIRMED",
        ]
    )
    assert taken_in(trustlog, home, "2026-11-20T15:42") == first

    trustlog("move", "1", "2026-12-01", now="2026-11-20T15:43")
    trustlog("keep", "2", now="2026-11-20T15:43")
    trustlog("habit", "edit", "listening", "--every", "thu", now="2026-11-20T15:43")
    trustlog("value", "review", "candour", now="2026-11-20T15:43")
    moved = taken_in(trustlog, home, "2026-11-20T15:44")

    assert len(list(path.iterdir())) == 5
    assert moved == sorted(
        [
            *(f"{day} 09:00 {LISTEN} CONFIRMED" for day in ("2026-11-26", "2026-12-03")),
            *(f"{day} 09:00 {WALK} CONFIRMED" for day in ("2026-11-26", *december[::2])),
            f"2026-12-01  {PLAN} CONFIRMED",
            "2026-11-30  Kept, from Tom: the runbook CONFIRMED",
        ]
    )
