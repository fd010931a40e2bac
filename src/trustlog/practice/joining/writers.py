"""How each kind of thing that a file brings is written into a journal."""

from __future__ import annotations

from datetime import timedelta

from trustlog.domain.habit_names import FEEDBACK_RECEIVED
from trustlog.domain.reflected import OWN
from trustlog.practice.joining.outcome import NEW
from trustlog.store.aims import add_aim, all_aims, measure_ids, replace_aim
from trustlog.store.checks import set_check
from trustlog.store.habits import add_habit, add_life, replace_habit, replace_life
from trustlog.store.interviews import add_interview
from trustlog.store.measures import add_measure, put_readings, replace_measure
from trustlog.store.pauses import (
    add_holiday,
    add_off,
    add_skip,
    end_off,
    remove_holiday,
    remove_skip,
)
from trustlog.store.people import add_person, replace_person, set_away
from trustlog.store.promises import add_promise, replace_promise
from trustlog.store.received import add_answer, add_received, make_habit
from trustlog.store.reflections import (
    add_question,
    add_reflection,
    remove_question,
    replace_reflection,
)
from trustlog.store.settings import set_setting
from trustlog.store.surveys import add_round, add_survey

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from trustlog.domain.reflected import Reflection
    from trustlog.practice.joining.outcome import Found
    from trustlog.practice.joining.plan import Joining
    from trustlog.store.changes import Change

DAY = timedelta(1)


class Writing:
    """A change in which a file is written, and the numbers that its things get here."""

    def __init__(self, change: Change, joining: Joining, uid: Callable[[], str]) -> None:
        self.change, self.joining, self._uid = change, joining, uid
        numbers = joining.here.numbers
        self.numbers = {kind: dict(numbers[kind]) for kind in numbers}
        """The number here of each identity."""
        self._given: dict[str, int] = {}
        self._parents: dict[str, str] = {}
        things = joining.here.things["question"]
        self._own = {
            found.value.number: things[found.key].number
            for found in joining.found.get("question", ())
            if found.key in things
        }
        """The number here of each question of one's own that the file gives a number."""

    def uid(self, found: Found) -> str:
        """The identity of something new, its own where the file gives one."""
        return found.key if found.key and not found.key.startswith("of ") else self._uid()

    def here(self, found: Found) -> Any:
        """The thing as it is here."""
        return self.joining.here.things[found.kind].get(found.key or "")

    def number(self, kind: str, wanted: int) -> int:
        """The number that the file has, or the next if it was given here before."""
        if kind not in self._given:
            [(self._given[kind],)] = self.change.run("counter.take", name=kind, count=0)
        given = self._given[kind]
        number = max(wanted, given + 1)
        if wanted <= given:
            number = max([given, *self.joining.numbered[kind]]) + 1
        self.change.run("counter.take", name=kind, count=number - given)
        self._given[kind] = number
        return number

    def moment(self, number: int | None) -> int | None:
        """The number here of a moment that has a number in the file."""
        uid = None if number is None else self.joining.numbered["moment"].get(number)
        return None if uid is None else self.numbers["moment"].get(uid)

    def finish(self) -> None:
        """Say of aims what they serve, now that all are there."""
        aims = {aim.slug: aim for aim in all_aims(self.change.journal)}
        for slug, parent in self._parents.items():
            if parent in aims:
                replace_aim(self.change, slug, aims[slug].but(parent=parent))

    def serve(self, slug: str, parent: str) -> None:
        """Note what an aim serves that is not there yet."""
        self._parents[slug] = parent

    def asked_under(self, theirs: int, ours: int) -> None:
        """Note the number here of a question of one's own."""
        self._own[theirs] = ours

    def own(self, reflection: Reflection, before: Reflection | None) -> Reflection:
        """A reflection with the numbers here of the questions of one's own."""
        kept = {} if before is None else {each.text: each.slug for each in before.asked}
        asked = [
            each.but(slug=kept.get(each.text) or self._slug(each.slug)) for each in reflection.asked
        ]
        return reflection.but(asked=tuple(asked), moment=self.moment(reflection.moment))

    def _slug(self, theirs: str) -> str:
        """What a question is called here; one that is there no more gets a number of its own."""
        number = theirs.removeprefix(OWN)
        if number == theirs or not number.isdecimal():
            return theirs
        if int(number) not in self._own:
            self.asked_under(int(number), self.number("question", int(number)))
        return f"{OWN}{self._own[int(number)]}"


def _setting(writing: Writing, found: Found) -> None:
    set_setting(writing.change, found.key or "", found.value)


def _habit(writing: Writing, found: Found) -> None:
    change, habit = writing.change, found.value
    if found.state == NEW:
        add_habit(change, habit, writing.uid(found))
        return
    before = writing.here(found)
    replace_habit(change, habit, before.aliases)
    habit_id = change.journal.habit_ids()[habit.slug]
    for was, now in zip(before.lives, habit.lives, strict=False):
        replace_life(change, habit_id, was, now)
    for life in habit.lives[len(before.lives) :]:
        add_life(change, habit_id, life)


def _person(writing: Writing, found: Found) -> None:
    if found.state == NEW:
        add_person(writing.change, found.value, writing.uid(found))
    else:
        replace_person(writing.change, found.value.handle, found.value)


def _away(writing: Writing, found: Found) -> None:
    handle = (found.key or "").rpartition("/")[0]
    set_away(writing.change, handle, *found.value)


def _off(writing: Writing, found: Found) -> None:
    before = writing.here(found)
    if before is not None:
        end_off(writing.change, before, before.since - DAY)
    add_off(writing.change, found.value)


def _skip(writing: Writing, found: Found) -> None:
    if found.state != NEW:
        remove_skip(writing.change, found.value)
    add_skip(writing.change, found.value)


def _holiday(writing: Writing, found: Found) -> None:
    if found.state != NEW:
        remove_holiday(writing.change, found.value.day)
    add_holiday(writing.change, found.value)


def _measure(writing: Writing, found: Found) -> None:
    if found.state == NEW:
        add_measure(writing.change, found.value, writing.uid(found))
    else:
        replace_measure(writing.change, found.value)


def _reading(writing: Writing, found: Found) -> None:
    slug = (found.key or "").rpartition("/")[0]
    put_readings(writing.change, {slug: [found.value]}, fresh=found.state == NEW)


def _aim(writing: Writing, found: Found) -> None:
    change, aim = writing.change, found.value
    known = change.journal.aim_ids()
    if aim.measure not in measure_ids(change.journal.connection):
        aim = aim.but(measure=None)
    if aim.parent is not None and aim.parent not in known:
        writing.serve(aim.slug, aim.parent)
        aim = aim.but(parent=None)
    if found.state == NEW:
        add_aim(change, aim, writing.uid(found))
        return
    [before] = [each for each in all_aims(change.journal) if each.slug == aim.slug]
    hidden = writing.joining.here.hidden
    parent = before.parent if before.parent in hidden else aim.parent
    replace_aim(change, aim.slug, aim.but(step=before.step, parent=parent))


def _step(writing: Writing, found: Found) -> None:
    for aim in all_aims(writing.change.journal):
        if aim.slug == found.key:
            number = writing.numbers["promise"][found.value]
            replace_aim(writing.change, aim.slug, aim.but(step=number))


def _promise(writing: Writing, found: Found) -> None:
    change, promise = writing.change, found.value
    moment = writing.moment(promise.moment)
    if found.state == NEW:
        number = writing.number("promise", promise.number)
        writing.numbers["promise"][promise.uid] = number
        add_promise(change, promise.but(number=number, moment=moment))
        return
    number = writing.numbers["promise"][promise.uid]
    before = change.journal.promises.numbered(number)
    assert before is not None  # noqa: S101  # it was found a moment ago
    hidden = [slug for slug in before.aims if slug in writing.joining.here.hidden]
    after = promise.but(
        number=number,
        moment=before.moment if moment is None else moment,
        aims=tuple(sorted({*promise.aims, *hidden})),
    )
    replace_promise(change, after)


def _received(writing: Writing, found: Found) -> None:
    about, of = found.value
    numbers = writing.numbers["moment"]
    add_received(writing.change, numbers[found.key or ""], about, of and numbers[of])


def _answer(writing: Writing, found: Found) -> None:
    feedback, _, end = (found.key or "").partition("/")
    moments, promises = writing.numbers["moment"], writing.numbers["promise"]
    add_answer(
        writing.change, moments[feedback], moment=moments.get(end), promise=promises.get(end)
    )


def _survey(writing: Writing, found: Found) -> None:
    add_survey(writing.change, found.value.but(uid=writing.uid(found)))


def _round(writing: Writing, found: Found) -> None:
    add_round(writing.change, (found.key or "").rpartition("/")[0], found.value)


def _interview(writing: Writing, found: Found) -> None:
    taken = {each.number for each in writing.joining.here.things["interview"].values()}
    number = 0 if found.value.number in taken else found.value.number
    add_interview(writing.change, found.value.but(number=number, uid=writing.uid(found)))


def _check(writing: Writing, found: Found) -> None:
    set_check(writing.change, found.value)


def _question(writing: Writing, found: Found) -> None:
    before, question = writing.here(found), found.value
    if before is None:
        number = writing.number("question", question.number)
        writing.asked_under(question.number, number)
        uid = question.uid or writing.uid(found)
    else:
        number, uid = before.number, before.uid
        remove_question(writing.change, number)
    add_question(writing.change, question.but(number=number, uid=uid))


def _reflection(writing: Writing, found: Found) -> None:
    before = writing.here(found)
    reflection = writing.own(found.value, before)
    if before is None:
        uid = reflection.uid or writing.uid(found.but(key=None))
        add_reflection(writing.change, reflection.but(uid=uid))
        return
    moment = before.moment if reflection.moment is None else reflection.moment
    replace_reflection(writing.change, before, reflection.but(uid=before.uid, moment=moment))


def take_up_feedback(writing: Writing, uid: Callable[[], str]) -> None:
    """Make the habit that feedback received has, unless it is there."""
    if FEEDBACK_RECEIVED not in writing.change.journal.habit_ids():
        make_habit(writing.change, uid())


WRITERS: dict[str, Callable[[Writing, Found], None]] = {
    "setting": _setting,
    "habit": _habit,
    "person": _person,
    "away": _away,
    "off": _off,
    "skip": _skip,
    "holiday": _holiday,
    "measure": _measure,
    "reading": _reading,
    "aim": _aim,
    "promise": _promise,
    "step": _step,
    "received": _received,
    "answer": _answer,
    "survey": _survey,
    "round": _round,
    "interview": _interview,
    "check": _check,
    "question": _question,
    "reflection": _reflection,
}
