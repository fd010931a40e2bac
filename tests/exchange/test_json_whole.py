"""Every key of the reference is seen with something in it: no null and no empty list alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from tests.exchange.test_json_reference import (
    ALIKE,
    COMMAND,
    FRIDAY,
    SESSION,
    documented,
    faults_in,
    printed,
)

if TYPE_CHECKING:
    from tests.exchange.test_json_reference import Shapes

TUESDAY = "2026-12-01T15:40"
CHRISTMAS = "2026-12-25T09:00"
BEFORE = (
    ("2026-09-01T09:00", "add recognition @mei thanked her"),
    ("2026-09-01T09:05", "habit add talks --every 'every 2 weeks on tue'"),
    ("2026-09-01T09:06", "habit add walking --every 2/week"),
    ("2026-09-02T09:00", "person add uma --team platform --level senior --every 10"),
    ("2026-09-02T09:01", "person add ravi --relation peer"),
    ("2026-09-02T09:02", "measure add pace --direction up --target 9"),
    *(
        (f"2026-09-{day:02}T10:00", f"measure record pace {4 if day < 12 else 9}{day % 3}")
        for day in range(3, 27)
    ),
    *(
        (f"2026-10-0{day}T10:00", f"promise to uma 2026-10-1{day} piece {day} of the plan")
        for day in range(1, 7)
    ),
    *((f"2026-10-0{day}T11:00", f"keep {day + 3}") for day in range(1, 7)),
    ("2026-10-30T16:00", "reflect month --answer 1=Uma --intention Ask --focus recognition"),
)
"""What is long ago by the day of the session, and told after it, so that its numbers stay."""
AFTER = (
    (FRIDAY, "received uma you rush"),
    (FRIDAY, "promise to uma 2026-11-30 take more time --answers 19 --aim growth"),
    (FRIDAY, "add feedback-given @uma named one strength --aim growth"),
    (FRIDAY, "value add calm"),
    (FRIDAY, "value add wide --with uma"),
    (FRIDAY, "value close wide"),
    (FRIDAY, "goal add Faster --measure pace --direction up --baseline 4 --target 9"),
    (FRIDAY, 'goal add Move --milestone "Draft by 27 nov" --due 2026-12-18'),
    (FRIDAY, "goal reach move 1"),
    (FRIDAY, "agreement add Talks --slug talks --with uma --every 7 --review mon"),
    (FRIDAY, "obstacle add Budget"),
    (FRIDAY, "obstacle add Room --with uma"),
    (FRIDAY, "obstacle step room 2026-12-01 ask for it"),
    (FRIDAY, "promise to uma someday lunch"),
    (FRIDAY, "promise to uma 2026-12-04 the slides"),
    (FRIDAY, 'survey add enps --item "recommend 0-10: Would you recommend us?"'),
    (
        FRIDAY,
        "survey record enps --invited 9 --responded 8 --counts recommend=0,0,0,0,0,1,1,1,1,2,2",
    ),
    (FRIDAY, "reflect month --answer 1=Tom --intention Listen --focus listening"),
    (FRIDAY, "person leave ravi"),
    ("2026-11-30T09:00", "add listening @tom let him finish"),
    ("2026-11-30T09:01", "config set week_start sunday"),
    ("2026-11-30T09:01", "config set week_start monday"),
    ("2026-11-30T09:02", "person add zed"),
    ("2026-11-30T09:03", "person forget zed --yes"),
    ("2026-11-30T09:04", "off 24 dec - 26 dec holiday"),
)
ASKED = {
    "show 9 --json": "show --json",
    "show 19 --json": "show --json",
    "today --json": "today --json",
    "report --json": "report --json",
    "prep mei --json": "prep --json",
    "people --json": "person list --json",
    "people --by team --json": "person list --by team --json",
    "person show uma --json": "person show --json",
    "person show ravi --json": "person show --json",
    "promises --all --json": "promise list --json",
    "promise show 7 --json": "promise show --json",
    "measure show pace --json": "measure show --json",
    "impact pace --habit recognition --json": "impact --json",
    "agreement list --json": "goal list --json",
    "obstacle list --json": "goal list --json",
    "goal show faster --json": "goal show --json",
    "goal show move --json": "goal show --json",
    "value list --all --json": "goal list --json",
    "survey show enps --json": "survey show --json",
    "backup --list --json": "backup --list --json",
    "export json --private": "export json",
}
DAMAGED = ("finding.", "doctor --salvage NEW --json.", "salvaged table.")
"""What only a damaged journal fills: the tests of `doctor` have those."""


@pytest.fixture(scope="module")
def bodies(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, Any]]:
    """What every command of the reference prints of a journal that has some of everything."""
    home = tmp_path_factory.mktemp("whole")
    for now, line in (*((FRIDAY, line) for line in SESSION), *BEFORE, *AFTER):
        assert printed(line, home, now) == 0, line
    lines = [(line, command, FRIDAY) for command, line in COMMAND.items() if "NEW" not in command]
    lines += [(line, command, FRIDAY) for line, command in ALIKE.items()]
    lines += [(line, command, TUESDAY) for line, command in ASKED.items()]
    lines += [("today --json", "today --json", CHRISTMAS)]
    return [(command, printed(line, home, now)) for line, command, now in lines]


def filled(value: Any, holds: str, shapes: Shapes, place: str, found: set[str]) -> None:
    """Gather the places that have something in them."""
    if value is None or value == []:
        return
    found.add(place)
    holds = holds.removesuffix(" or null")
    kind = holds.removeprefix("list of ")
    for each in value if kind != holds else [value]:
        for key, of in shapes.get(kind, {}).items():
            filled(each[key], of, shapes, f"{kind}.{key}", found)


def test_what_is_printed_of_a_full_journal_is_as_documented(bodies: list[tuple[str, Any]]) -> None:
    assert {command: faults_in(body, command) for command, body in bodies} == {
        command: [] for command, _ in bodies
    }


def test_every_key_is_seen_with_something_in_it(bodies: list[tuple[str, Any]]) -> None:
    shapes = documented()
    found: set[str] = set()
    for command, body in bodies:
        for key, of in shapes[command].items():
            filled(body[key], of, shapes, f"{command}.{key}", found)

    everything = {f"{name}.{key}" for name, shape in shapes.items() for key in shape}
    missing = sorted(everything - found)
    assert [place for place in missing if not place.startswith(DAMAGED)] == []
