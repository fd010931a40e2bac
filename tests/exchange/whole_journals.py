"""Journals that hypothesis draws: awkward texts in everything that an export writes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from tests.domain.random_habits import cadences
from tests.journals import hasty, journal_in, moment, operation, uid
from tests.safety.hostile import WORDS

from trustlog.domain.aims import Aim, Milestone
from trustlog.domain.habit_names import FEEDBACK_RECEIVED
from trustlog.domain.habits import Habit
from trustlog.domain.measures import Measure, Reading
from trustlog.domain.pauses import Off, Skip
from trustlog.domain.people import Person
from trustlog.domain.promises import Move, Promise
from trustlog.domain.spans import Life, Version
from trustlog.domain.text import clean_note, one_line
from trustlog.store.aims import add_aim
from trustlog.store.habits import add_habit
from trustlog.store.measures import add_measure, put_readings
from trustlog.store.moments import add_moment
from trustlog.store.pauses import add_off, add_skip
from trustlog.store.people import add_person, set_away
from trustlog.store.promises import add_promise
from trustlog.store.received import add_answer, add_received, make_habit
from trustlog.store.settings import set_setting

if TYPE_CHECKING:
    from pathlib import Path

    from trustlog.domain.moments import Moment
    from trustlog.store.changes import Change


Drawn = dict[str, Any]

FIRST = date(2026, 1, 5)
HANDLES = ("priya", "tom", "li-na", "zoë")
SLUGS = ("listening", "one-on-one", "日記")
TAGS = ("planning", "1:1", "q4/hiring", "a_b", "日本")
MARKDOWN = (
    *("---\ntitle: no\n---", "# Heading\n\n## Below", "Under\n===", "```\nopen", "~~~\n# x"),
    *("<div>\n\n<b>", "<!-- open", "<script>x</script>", "- a\n- b\n    code", "1. a\n\n2) b"),
    *("| a | b |\n|---|---|\n| 1 | 2 |", "> quoted", "[x]: https://example.org", "a\\\nb", "  x"),
    *("id:: 7", "[id:: 7]", "^tl-1", "#tag", "[[link]]", "%%\nhidden", "$$\nx", "&amp; &#35;"),
    *("=1+1", "'=1+1", "@SUM(A1)", "-2", '"quoted", "so"', "a,b;c\td", "null", "yes", "2026-11-20"),
    *("[2026-11-20 15:40] Not an entry.", "* starred", "Title.\nBody @priya", "a\x0bb\x0cc"),
)

texts = st.one_of(st.sampled_from(MARKDOWN), WORDS, st.text(max_size=30)).map(
    lambda text: clean_note(text.replace("\0", ""))
)
lines = texts.map(one_line).map(str.strip).filter(bool)
days = st.integers(0, 318).map(lambda after: FIRST + timedelta(after))
some_days = st.none() | days
numbers = st.decimals(-999, 9999, places=2, allow_nan=False, allow_infinity=False)


def some(values: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.sets(st.sampled_from(values), max_size=3).map(lambda found: tuple(sorted(found)))


@st.composite
def moments(draw: st.DrawFn) -> Drawn:
    day, offset = draw(days), draw(st.sampled_from((0, 60, -300, 345, 780)))
    timed = draw(st.booleans())
    clock = time(draw(st.integers(4, 23)), draw(st.integers(0, 59))) if timed else time(12)
    habit = draw(st.sampled_from((None, *SLUGS)))
    zone = timezone(timedelta(minutes=offset))
    return {
        "day": day,
        "at": datetime.combine(day, clock, zone).astimezone(UTC),
        "utc_offset": offset,
        "timed": timed,
        "habit": habit,
        "effect": draw(st.sampled_from(("built", "neutral", "cost"))),
        "note": draw(texts if habit else texts.filter(bool)),
        "people": draw(some(HANDLES)),
        "tags": draw(some(TAGS)),
        "private": draw(st.integers(0, 4)) == 0,
    }


@st.composite
def promises(draw: st.DrawFn) -> Drawn:
    state = draw(st.sampled_from(("open", "open", "kept", "broken", "released")))
    made, due = draw(days), draw(some_days)
    moves = []
    for _ in range(draw(st.integers(0, 2))):
        after = draw(some_days)
        moves.append(Move(day=made, was=due, due=after, why=draw(texts)))
        due = after
    return {
        "person": draw(st.sampled_from(HANDLES)),
        "text": draw(lines),
        "made": made,
        "due": due,
        "theirs": draw(st.booleans()),
        "state": state,
        "settled": None if state == "open" else made + timedelta(draw(st.integers(0, 30))),
        "why": draw(texts) if state in ("broken", "released") else "",
        "moves": tuple(moves),
        "private": draw(st.integers(0, 4)) == 0,
        "aims": draw(some(("candour",))),
    }


journals: st.SearchStrategy[Drawn] = st.fixed_dictionaries(
    {
        "cadences": st.lists(cadences, min_size=3, max_size=3),
        "titles": st.lists(lines, min_size=3, max_size=3),
        "cue": st.none() | lines,
        "names": st.lists(lines, min_size=4, max_size=4),
        "moments": st.lists(moments(), max_size=8),
        "promises": st.lists(promises(), max_size=4),
        "heard": st.none() | texts,
        "purpose": texts,
        "goal": lines,
        "readings": st.dictionaries(days, numbers, max_size=3),
        "off": st.none() | texts,
        "skip": st.none() | days,
    }
)


def write(path: Path, drawn: Drawn) -> None:
    """Write a drawn journal into a new file."""
    journal = hasty(journal_in(path))
    with journal.changing(operation("add", 1)) as change:
        change.step("everything")
        _write_names(change, drawn)
        change.journal.forget_kept()
        _write_aims(change, drawn)
        change.journal.forget_kept()
        for number, said in enumerate(drawn["moments"], start=1):
            add_moment(change, _moment(change, number, said))
        for number, said in enumerate(drawn["promises"], start=1):
            made = Promise(number=number, uid=uid(500 + number), **said)
            assert change.next_number("promise") == number
            add_promise(change, made)
        _write_rest(change, drawn)
    journal.close()


def _moment(change: Change, number: int, said: Drawn) -> Moment:
    assert change.next_number("moment") == number
    return moment(number, **{**said, "uid": uid(100 + number)})


def _write_names(change: Change, drawn: Drawn) -> None:
    for number, (slug, title) in enumerate(zip(SLUGS, drawn["titles"], strict=True)):
        version = Version(since=FIRST, cadence=drawn["cadences"][number])
        life = Life(since=FIRST, versions=(version,))
        cue = drawn["cue"] if number == 0 else None
        private = number == 2
        habit = Habit(slug=slug, title=title, lives=(life,), cue=cue, private=private)
        add_habit(change, habit, uid(10 + number))
    for number, (handle, name) in enumerate(zip(HANDLES, drawn["names"], strict=True)):
        person = Person(handle=handle, name=name, relation="report", since=FIRST)
        add_person(change, person, uid(20 + number))


def _write_aims(change: Change, drawn: Drawn) -> None:
    add_measure(change, Measure(slug="pace", title="Pace", unit="%", direction="up"), uid(30))
    if drawn["readings"]:
        read = [Reading(day=day, value=value) for day, value in sorted(drawn["readings"].items())]
        put_readings(change, {"pace": read}, fresh=True)
    value = Aim(slug="candour", kind="value", title="Candour", since=FIRST, text=drawn["purpose"])
    steps = (Milestone(title=drawn["goal"], due=date(2026, 12, 1), done=FIRST),)
    goal: dict[str, Any] = {"slug": "move", "kind": "goal", "title": drawn["goal"]}
    goal |= {"since": FIRST, "parent": "candour", "milestones": steps, "people": ("priya",)}
    goal |= {"direction": "up", "baseline": Decimal("0.50"), "target": Decimal(5), "unit": "%"}
    add_aim(change, value, uid(31))
    add_aim(change, Aim(**goal), uid(32))


def _write_rest(change: Change, drawn: Drawn) -> None:
    set_setting(change, "day_ends_at", "04:00")
    set_away(change, "tom", FIRST, None, "leave")
    if drawn["off"] is not None:
        add_off(change, Off(since=FIRST, until=FIRST + timedelta(4), why=drawn["off"]))
    if drawn["skip"] is not None:
        add_skip(change, Skip(habit="listening", day=drawn["skip"], why="dentist"))
    if drawn["heard"] is not None:
        make_habit(change, uid(33))
        number = change.next_number("moment")
        said: Any = {"note": drawn["heard"], "people": ("tom",), "habit": FEEDBACK_RECEIVED}
        add_moment(change, moment(number, **{**said, "uid": uid(100 + number)}))
        add_received(change, number, "listening", None)
        if drawn["moments"]:
            add_answer(change, number, moment=1)
