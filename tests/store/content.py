"""A small journal with something in every table, the edges of days and text among it."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from tests.journals import DAY, NOW, habit, moment, operation, person, uid
from tests.store.asking import ask
from tests.store.reflected import reflect

from trustlog.domain.aims import Aim, Milestone
from trustlog.domain.cadences import cadence_of
from trustlog.domain.habit_names import FEEDBACK_RECEIVED
from trustlog.domain.measures import Measure, Reading
from trustlog.domain.pauses import Holiday, Off, Skip
from trustlog.domain.promises import Move, Promise
from trustlog.store.aims import add_aim, replace_aim
from trustlog.store.habits import add_habit
from trustlog.store.imported import Bulk, add_origin, set_mapping
from trustlog.store.measures import add_measure, put_readings
from trustlog.store.moments import add_moment, remove_moment, replace_moment
from trustlog.store.operations import last_done, turn
from trustlog.store.pauses import add_holiday, add_off, add_skip
from trustlog.store.people import add_person, replace_person, set_away
from trustlog.store.promises import add_promise, replace_promise
from trustlog.store.received import add_answer, add_received, make_habit
from trustlog.store.settings import remove_setting, set_setting

if TYPE_CHECKING:
    from trustlog.domain.moments import Moment
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

APIA = timezone(timedelta(hours=13))
LAST = timezone(timedelta(hours=-12))

TEXTS = (
    "",
    "Let Priya finish",
    "50 % of it, 100%% sure; %s, %(note)s, :note and ?",
    'it\'s "quoted" and \\escaped\\',
    "two\nlines\tand a tab",
    'na\u00efve caf\u00e9 \U0001f389 \u674e\u5a1c {"json": [1, null]}',
)

BARE = {
    "uid": "bare",
    "slug": "bare",
    "title": "Bare",
    "framework": None,
    "question": None,
    "cue": None,
    "private": False,
    "checksum": -(2**63),
}
"""A habit that nothing refers to."""


def fill(journal: Journal) -> None:
    """Write habits, people, moments, settings; change some, undo one step."""
    with journal.changing(operation("add", 900)) as change:
        change.step("habits")
        add_habit(change, habit("listening", aliases=("li", "listen")), uid(901))
        add_habit(
            change,
            habit("review", cadence=cadence_of("2/month"), cue="Friday", private=True),
            uid(902),
        )
        change.run("habit.add", **BARE)
        for number, handle in enumerate(("priya", "tom", "li-na", "nobody", "zed"), start=903):
            add_person(change, person(handle), uid(number))
        journal.forget_kept()
        _pause(change)
        set_setting(change, "week_start", "sunday")
        set_setting(change, "date_order", "dmy")
        journal.forget_kept()
    for number in range(1, 13):
        with journal.changing(operation("add", number)) as change:
            change.step(f"#{change.next_number('moment')}")
            add_moment(change, _moment(number))
    with journal.changing(operation("promise", 700)) as change:
        change.step("promises and feedback")
        _promise(change)
    with journal.changing(operation("measure record", 750)) as change:
        change.step("measures")
        _measure(change)
    with journal.changing(operation("value add", 769)) as change:
        change.step("candour")
        _aim(change)
    with journal.changing(operation("reflect", 779)) as change:
        change.step("week 47")
        reflect(change)
    with journal.changing(operation("survey add", 729)) as change:
        change.step("pulse")
        ask(change)
    with journal.changing(operation("import", 780)) as change:
        change.step("2 from elsewhere")
        _import(change)
    _change(journal)
    undone = last_done(journal.connection)
    assert undone is not None
    turn(journal, undone)


def _pause(change: Change) -> None:
    """Days off with an end and without, of a habit and of everything; skips; holidays."""
    add_off(change, Off(since=date(1970, 1, 1), until=date(9999, 12, 31), why="sick"))
    add_off(change, Off(since=date(2026, 12, 24), why="", habit="review"))
    add_skip(change, Skip(habit="listening", day=DAY, why="dentist"))
    add_skip(change, Skip(habit="review", day=date(2027, 1, 1)))
    add_holiday(change, Holiday(day=date(2026, 12, 25), name="First day", region="DE"))
    add_holiday(change, Holiday(day=date(2027, 1, 1), name="New Year", region="DE"))


def _promise(change: Change) -> None:
    """Promises in every state, moved and not; feedback with an answer and without; days away."""
    set_away(change, "tom", DAY, None, "parental leave")
    set_away(change, "priya", date(1970, 1, 1), date(9999, 12, 31), "")
    to_tom: dict[str, Any] = {"person": "tom", "made": DAY, "due": DAY}
    moves = (
        Move(day=DAY, was=DAY, due=None, why="figures not in"),
        Move(day=DAY, was=None, due=date(2026, 12, 1)),
    )
    kept: dict[str, Any] = {"state": "kept", "settled": DAY, "moment": 3}
    said = (
        to_tom,
        {**to_tom, **kept},
        {**to_tom, "state": "broken", "settled": date(2026, 11, 21), "why": "no time"},
        {**to_tom, "due": None, "person": "li-na", "theirs": True},
        {**to_tom, "due": date(2026, 12, 1), "moves": moves, "private": True},
        {**to_tom, "person": "priya", "state": "released", "settled": date(9999, 12, 31)},
    )
    promises = [
        Promise(**{"number": n, "uid": uid(710 + n), "text": TEXTS[n % 6], **each})
        for n, each in enumerate(said, start=1)
    ]
    for promise in promises:
        change.next_number("promise")
        add_promise(change, promise)
    replace_promise(change, promises[0].but(text="Let Priya finish", why="said so"))
    replace_promise(change, promises[4].but(moves=moves[:1], due=None))
    make_habit(change, uid(720))
    for number in (13, 14, 15):
        heard = _moment(number).but(habit=FEEDBACK_RECEIVED, effect="built")
        add_moment(change, heard.but(number=change.next_number("moment")))
    add_received(change, 13, "listening", 2)
    add_received(change, 14, None, None)
    add_answer(change, 13, promise=1)
    add_answer(change, 13, moment=2)
    add_answer(change, 14, promise=5)


def _measure(change: Change) -> None:
    """Measures with a target and without; readings with moments between them; and none."""
    made = (
        Measure(slug="engagement", title="Engagement", unit="%", direction="up"),
        Measure(slug="turnover", title="Turnover", direction="down", target=Decimal("2.50")),
        Measure(slug="empty", title=TEXTS[5]),
    )
    for n, measure in enumerate(made, start=751):
        add_measure(change, measure, uid(n))
    days = (date(1970, 1, 1), DAY - timedelta(days=20), DAY, date(9999, 12, 31))
    readings = [Reading(day=day, value=Decimal(f"-{n}.50")) for n, day in enumerate(days)]
    put_readings(change, {"engagement": readings, "turnover": readings[1:]}, fresh=True)
    put_readings(change, {"turnover": [readings[2].but(value=Decimal(7))]}, fresh=False)
    goal = Aim(slug="keep-people", kind="goal", title="Keep people", since=DAY, measure="turnover")
    add_aim(change, goal, uid(759))


def _aim(change: Change) -> None:
    """Aims of every kind, served and not, with all that can be said of one."""
    last = date(9999, 12, 31)
    steps = (
        Milestone(title="Draft", due=DAY, done=DAY),
        Milestone(title=TEXTS[5]),
        Milestone(title="Gone", due=last),
    )
    goal: dict[str, Any] = {"direction": "up", "baseline": Decimal("0.50"), "unit": "%"}
    goal |= {"target": Decimal(5), "due": last, "milestones": steps, "parent": "candour"}
    reviews: dict[str, Any] = {"review": "mon", "review_since": DAY, "review_on": last}
    aims = (
        {"slug": "candour", "kind": "value", "text": TEXTS[4], **reviews},
        {"slug": "billing", "kind": "goal", "people": ("priya", "tom"), **goal},
        {"slug": "count", "kind": "goal", "counts": True, "private": True, "parent": "billing"}
        | {"people": ("zed",)},
        {"slug": "with-tom", "kind": "agreement", "mine": TEXTS[2], "theirs": TEXTS[3], "every": 7},
        {"slug": "no-budget", "kind": "obstacle", "sort": "budget", "step": 1, "closed": last},
    )
    for number, said in enumerate(aims, start=770):
        add_aim(change, Aim(**{"title": TEXTS[number % 5 + 1], "since": DAY, **said}), uid(number))
    billing = Aim(title="Billing", since=DAY, **aims[1])
    replace_aim(change, "billing", billing.but(people=("li-na", "tom"), milestones=steps[:2]))
    for number in (1, 2, 6, 7, 9):
        replace_moment(change, _moment(number).but(aims=("billing", "candour", "count")))
    change.journal.forget_kept()
    promise = change.journal.promises.numbered(1)
    assert promise is not None
    replace_promise(change, promise.but(aims=("candour",)))


def _import(change: Change) -> None:
    """Entries taken over with a moment, without one, and of moments that are gone; a mapping."""
    bulk = Bulk(change, 2)
    for number in range(bulk.first_number, bulk.first_number + 2):
        bulk.add(_moment(number), "elsewhere", number, -(2**63))
    bulk.note()
    add_origin(change, "elsewhere", 2**63 - 1, 0)
    remove_moment(change, bulk.first_number)
    set_mapping(change, "elsewhere", "Meditate", "review")
    set_mapping(change, "elsewhere", "Meditate", "listening")
    set_mapping(change, "elsewhere", "@Priya", "priya")


def _moment(number: int) -> Moment:
    days = (DAY, date(1970, 1, 1), date(9999, 12, 31), DAY - timedelta(days=number))
    instants = (NOW, datetime(2026, 11, 20, 3, 4, 5, 678901, tzinfo=APIA), NOW.astimezone(LAST))
    return moment(
        number,
        day=days[number % 4],
        at=instants[number % 3],
        utc_offset=(0, 780, -720)[number % 3],
        timed=number % 4 == 0,
        habit=(None, "listening", "review")[number % 3],
        effect=("built", "neutral", "cost")[number // 3 % 3],
        note=TEXTS[number % 6],
        people=((), ("priya",), ("priya", "tom"), ("li-na", "tom"))[number % 4],
        tags=((), ("planning",), ("hard", "planning"))[number // 2 % 3],
        private=number % 5 == 0,
    )


def _change(journal: Journal) -> None:
    with journal.changing(operation("edit", 801)) as change:
        change.step("#3")
        replace_moment(change, _moment(3).but(note="put right", people=("tom",), tags=("hard",)))
    with journal.changing(operation("delete", 802)) as change:
        change.step("#4")
        remove_moment(change, 4)
    with journal.changing(operation("person edit", 805)) as change:
        change.step("nobody")
        replace_person(change, "nobody", person("nobody").but(name="Odysseus"))
    with journal.changing(operation("config unset", 803)) as change:
        change.step("date_order")
        remove_setting(change, "date_order")
    _last(journal.changing(operation("edit", 804)))


def _last(changing: Change) -> None:
    with changing as change:
        change.step("#5")
        replace_moment(change, _moment(5).but(habit=None, people=("priya",)))
