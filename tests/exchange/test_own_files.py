"""Files of trustlog's own that are not as it wrote them: refused with their place, or whole."""

from __future__ import annotations

import json
from random import Random
from shutil import copyfile
from typing import TYPE_CHECKING, Any

import pytest
from tests.journals import journal_in
from tests.safety.journals import damage_in
from tests.safety.running import said
from tests.store.content import fill

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.safety.running import Said

LATE = {"TRUSTLOG_NOW": "9999-12-30T15:40", "TZ": "UTC"}
HEAD = {"trustlog": 1, "kind": "journal", "private": True, "redacted": False}
PERSON = {
    "kind": "person",
    "handle": "ana",
    "name": "Ana",
    "relation": "peer",
    "since": "2026-11-02",
    "partner": False,
    "team": None,
    "level": None,
    "every": None,
    "left": None,
    "held": False,
    "away": [],
    "uid": "01a1ee56-6188-7000-8000-000000000001",
}
MOMENT = {
    "kind": "moment",
    "number": 1,
    "uid": "01a1ee56-5e01-7000-8000-000000000001",
    "day": "2026-11-20",
    "at": None,
    "habit": None,
    "effect": "built",
    "note": "Thanked her",
    "people": ["ana"],
    "tags": [],
    "aims": [],
    "private": False,
}
PROMISE = {
    "kind": "promise",
    "number": 1,
    "uid": "01a1ee56-60c7-7000-8000-000000000001",
    "person": "ana",
    "theirs": False,
    "text": "the figures",
    "made": "2026-11-20",
    "due": None,
    "state": "open",
    "settled": None,
    "why": "",
    "moves": [],
    "moment": None,
    "private": False,
    "aims": [],
}
GOAL: dict[str, Any] = {
    "kind": "goal",
    "slug": "growth",
    "title": "Growth",
    "text": "",
    "since": "2026-11-20",
    "closed": None,
    "private": False,
    "serves": "move",
    "people": [],
    "review": None,
    "review_on": None,
    "due": None,
    "measure": None,
    "count": False,
    "direction": None,
    "baseline": None,
    "target": None,
    "unit": "",
    "milestones": [],
    "mine": "",
    "theirs": "",
    "every": None,
    "sort": "",
    "step": None,
    "review_since": None,
    "uid": "aa",
}


def habit_with(rule: str) -> dict[str, Any]:
    cadence: dict[str, Any] = {"since": "2026-11-02", "words": rule, "mask": None, "rule": rule}
    cadence |= {"anchor": None, "times": None, "per": None, "week_start": 0, "active": 31}
    life = {"since": "2026-11-02", "until": None, "cadences": [cadence]}
    return {
        "kind": "habit",
        "slug": "walk",
        "title": "Walk",
        "cadence": rule,
        "since": "2026-11-02",
        "until": None,
        "framework": None,
        "question": None,
        "cue": None,
        "aliases": [],
        "private": False,
        "lives": [life],
        "uid": "bb",
    }


WRONG: dict[str, tuple[tuple[dict[str, Any], ...], str]] = {
    "twice": ((PERSON, MOMENT, MOMENT), "line 4: This moment comes twice."),
    "one-number": (
        (PERSON, MOMENT, MOMENT | {"uid": "bb"}),
        "line 4: Two of them are number 1.",
    ),
    "nobody": ((MOMENT,), "line 2: @ana is not among the people of the file."),
    "no-habit": (
        (PERSON, MOMENT | {"habit": "lost"}),
        'line 3: "lost" is not among the habits of the file.',
    ),
    "settled": (
        (PERSON, PROMISE | {"state": "kept"}),
        "line 3: This promise cannot be read: only an open one has no day it was settled on.",
    ),
    "key": (
        (PERSON | {"salary": 1},),
        "line 2: This person cannot be read, for its salary: nothing of that name belongs there.",
    ),
    "no-day": (
        (PERSON | {"since": "2026-02-30"},),
        "line 2: This person cannot be read, for its since: it is no day such as 2026-11-20.",
    ),
    "no-name": (
        (PERSON | {"name": " "},),
        "line 2: This person cannot be read, for its name: it is empty.",
    ),
    "no-list": (
        (PERSON | {"away": [{"since": "2026-11-02", "until": 7, "why": ""}]},),
        (
            "line 2: This person cannot be read, for its away 1, until: it is no day such as"
            " 2026-11-20."
        ),
    ),
    "several": (
        ({"kind": "setting"},),
        "line 2: This setting cannot be read, for its name: it is not there.",
    ),
    "one-of": (
        (PERSON | {"relation": "boss"},),
        (
            "line 2: This person cannot be read, for its relation: it is not report, peer, manager,"
            " other or team."
        ),
    ),
    "sentences": (
        (PERSON | {"handle": "ana!"},),
        (
            "line 2: This person cannot be read, for its handle: a handle is made of letters,"
            " digits and hyphens, a letter or digit first."
        ),
    ),
    "years-apart": (
        (PERSON, MOMENT | {"at": "2024-11-20T09:00:00+01:00"}),
        (
            "line 3: This moment cannot be read: its time is of Wed 20 Nov 2024, and its day Fri 20"
            " Nov 2026."
        ),
    ),
    "rule": (
        (habit_with(rule="FREQ=SECONDLY;INTERVAL=0"),),
        "line 2: This habit cannot be read: a rule of a cadence cannot be read, or ends.",
    ),
    "endless-rule": (
        (habit_with(rule="FREQ=DAILY;INTERVAL=0"),),
        "line 2: This habit cannot be read: a rule of a cadence cannot be read, or ends.",
    ),
    "setting": (
        ({"kind": "setting", "name": "day_ends_at", "value": "soon"},),
        'line 2: day_ends_at cannot be "soon".',
    ),
}


class Taken:
    """A journal with something in every table, what it exports, and another to take that."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file, self.journal = folder, folder / "in.jsonl", folder / "here.db"
        full = folder / "full.db"
        journal = journal_in(full)
        fill(journal)
        journal.close()
        text = said("export", "jsonl", "--private", "--journal", str(full), environ=LATE).out
        self.good = text.splitlines()
        self.empty = folder / "empty.db"
        answer = said("note", "hello", "@priya", "--journal", str(self.empty), environ=LATE)
        assert answer.code == 0

    def takes(self, data: bytes, *options: str) -> Said:
        """Import bytes into a fresh journal."""
        copyfile(self.empty, self.journal)
        self.file.write_bytes(data)
        words = ("import", str(self.file), "--journal", str(self.journal), *options)
        return said(*words, environ=LATE)


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Taken:
    return Taken(tmp_path_factory.mktemp("own"))


def lines(*objects: dict[str, Any]) -> bytes:
    return "".join(json.dumps(each) + "\n" for each in (HEAD, *objects)).encode()


@pytest.mark.parametrize("name", WRONG)
def test_what_no_journal_can_hold_is_refused_with_its_line(name: str, taken: Taken) -> None:
    objects, why = WRONG[name]

    answer = taken.takes(lines(*objects))

    assert answer.code == 1
    assert answer.err == (
        f"trustlog: {taken.file}, {why} Nothing was imported; correct it, or leave out what cannot"
        " be read with --skip-refused.\n"
    )
    assert taken.journal.read_bytes() == taken.empty.read_bytes()


@pytest.mark.parametrize("dry", [(), ("--dry-run",)], ids=["to-write", "dry"])
def test_aims_that_serve_each_other_are_refused(taken: Taken, dry: tuple[str, ...]) -> None:
    other = GOAL | {"slug": "move", "serves": "growth", "uid": "bb"}

    answer = taken.takes(lines(GOAL, other), *dry)

    assert answer.code == 1
    assert answer.err == (
        "trustlog: Line 3: move cannot serve growth: growth is the same or serves move. Name an aim"
        " that is not below it.\n"
    )
    assert taken.journal.read_bytes() == taken.empty.read_bytes()


def test_aims_that_serve_each_other_leave_no_journal_behind(tmp_path: Path) -> None:
    file, journal = tmp_path / "in.jsonl", tmp_path / "here" / "journal.db"
    file.write_bytes(lines(GOAL, GOAL | {"slug": "move", "serves": "growth", "uid": "bb"}))

    answer = said("import", str(file), "--journal", str(journal), environ=LATE)

    assert answer.code == 1
    assert not journal.parent.exists()


def test_aims_may_change_places(taken: Taken) -> None:
    journal = ("--journal", str(taken.journal))
    above = GOAL | {"slug": "move", "serves": None, "uid": "bb"}
    taken.takes(lines(GOAL | {"serves": None}, above | {"serves": "growth"}))
    taken.file.write_bytes(lines(GOAL, above))

    answer = said("import", str(taken.file), "--take-theirs", *journal, environ=LATE)

    assert answer.code == 0, answer
    goals = json.loads(said("goal", "list", "--json", *journal, environ=LATE).out)["aims"]
    assert {each["slug"]: each["serves"] for each in goals} == {"growth": "move", "move": None}


def test_an_aim_of_a_file_cannot_come_to_serve_itself_through_one_that_is_here(
    taken: Taken,
) -> None:
    journal = ("--journal", str(taken.journal))
    above = GOAL | {"slug": "move", "serves": "growth", "uid": "bb"}
    taken.takes(lines(GOAL | {"serves": None}, above))
    taken.file.write_bytes(lines(GOAL))

    answer = said("import", str(taken.file), "--take-theirs", *journal, environ=LATE)

    assert answer.code == 1
    assert answer.err.startswith("trustlog: Line 2: growth cannot serve move:")


def test_a_line_without_a_kind_is_said_to_have_none(taken: Taken) -> None:
    answer = taken.takes(lines({"handle": "ana"}))

    assert (answer.code, answer.err) == (
        1,
        "trustlog: Line 2: It has no kind, as each line of trustlog's has. Export it anew.\n",
    )


def test_what_can_be_read_is_taken_without_what_cannot(taken: Taken) -> None:
    whole = lines(PERSON, MOMENT, MOMENT)
    assert taken.takes(whole, "--dry-run").code == 1
    assert taken.takes(whole, "--dry-run", "--skip-refused").code == 0

    answer = taken.takes(whole, "--skip-refused")

    assert answer.out == f"Imported 1 person, 1 moment · from {taken.file}\n"
    assert "Left out: 1 that cannot be read." in answer.err


VALUES: tuple[Any, ...] = (
    *(None, True, 0, -1, 1, 1.5, 99, 2**31, 10**17, "", "x" * 300, "a,b", "=1", "\0", "\ud800"),
    *([], {}, [1], ["priya"], ["nobody"], "listening", "priya", "2026-13-40", "2026-11-20"),
)


def altered(good: list[str], random: Random) -> bytes:
    """A file of which lines went, came twice, changed places or say something else."""
    found = list(good)
    for _ in range(random.choice((1, 1, 2, 4))):
        place, other = random.randrange(len(found)), random.randrange(len(found))
        match random.randrange(5):
            case 0:
                del found[place]
            case 1:
                found.insert(other, found[place])
            case 2:
                found[place], found[other] = found[other], found[place]
            case _:
                found[place] = json.dumps(_altered(json.loads(found[place]), random))
    return ("\n".join(found) + "\n").encode()


def _altered(value: Any, random: Random) -> Any:
    """The same with something else at one place within."""
    keys = list(value) if isinstance(value, dict) else range(len(value))
    key = random.choice(list(keys)) if keys else None
    if key is None:
        return random.choice(VALUES)
    if isinstance(value[key], dict | list) and random.random() < 0.6:
        value[key] = _altered(value[key], random)
    elif isinstance(value, dict) and random.random() < 0.2:
        del value[key]
    else:
        value[key] = random.choice(VALUES)
    return value


def check_altered(taken: Taken, seeds: Iterator[int] | range) -> None:
    """Each is taken whole or not at all, and leaves a journal in which nothing is wrong."""
    codes = set()
    for seed in seeds:
        random = Random(seed)  # noqa: S311  # to draw the same each time, nothing else
        data = altered(taken.good, random)
        options = random.choice(((), ("--skip-refused",), ("--take-theirs",)))
        answer = taken.takes(data, *options)
        assert "should not have happened" not in answer.err, seed
        assert answer.code in (0, 1, 2), seed
        if answer.code:
            assert taken.journal.read_bytes() == taken.empty.read_bytes(), seed
        else:
            assert damage_in(taken.journal) == [], seed
        codes.add(answer.code)
    assert codes >= {0, 1}


def test_a_file_that_was_altered_is_taken_whole_or_not(taken: Taken) -> None:
    check_altered(taken, range(25))


@pytest.mark.long
def test_a_thousand_files_that_were_altered_are_taken_whole_or_not(taken: Taken) -> None:
    check_altered(taken, range(1000))
