"""Reflections: which questions a period asks, and what is meant for the next one. Light.

What a period shows comes first: somebody overlooked, a promise broken, then the practices that fell
short of what was meant, the furthest behind first; when all is well, how the manager lands. Each of
them is asked about once. The questions that rested longest fill what is left. None is asked that
one of the last four reflections of its kind asked: rather fewer questions than one again.
"""

from __future__ import annotations

from itertools import pairwise

from trustlog.domain.days import cut
from trustlog.domain.errors import UnreadableError
from trustlog.domain.text import one_line
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

WEEK, MONTH, QUARTER = KINDS = ("week", "month", "quarter")
YES, PARTLY, NO = OUTCOMES = ("yes", "partly", "no")
QUESTIONS = 3
"""How many a reflection asks."""
RESTS = 4
"""In how many reflections of its kind a question that was asked is not asked again."""
ITSELF = "weekly-review"
"""The practice that reflecting does, so that it is not behind while one reflects."""

OVERLOOKED = ("inclusivity", "recognition", "offer-support")
BROKEN = ("follow-through", "consistency", "integrity")
WELL = ("seek-feedback", "micro-moments")
"""The practices whose questions ask about what a period shows, the nearest first."""


class Question(Value):
    """A question, and the practices it asks about. Its `slug` is what is remembered as asked."""

    slug: str
    text: str
    practices: tuple[str, ...] = ()


class Practice(Value):
    """A habit in a period: on how many days it was done, how many were needed, what it asks."""

    slug: str
    done: int
    needed: int
    question: str | None = None


class Findings(Value):
    """What a period shows.

    `overlooked`: somebody is past their cadence, or had moments that all cost. `broken`: a promise
    of the manager was broken, or is overdue and open. `practices` stand in the order of the report.
    """

    overlooked: bool
    broken: bool
    practices: tuple[Practice, ...]


class Intention(Value):
    """What is meant for the next period: one change, a focus habit, and when to do what."""

    change: str
    habit: str | None = None
    when: str = ""
    then: str = ""

    @property
    def plan(self) -> str:
        """`If I finish a review, then I tell its author one thing`; empty unless both are there."""
        return f"If {self.when}, then {self.then}" if self.when and self.then else ""

    @property
    def words(self) -> str:
        """What quotes it: the change or else the plan; empty where neither was said."""
        return self.change or self.plan


def behind(practices: Iterable[Practice]) -> list[Practice]:
    """The practices done on fewer days than were needed, the furthest behind first."""
    short = [each for each in practices if each.done < each.needed and each.slug != ITSELF]
    return sorted(short, key=lambda each: each.done / each.needed)


def chosen(
    findings: Findings,
    questions: Sequence[Question],
    of_habits: Mapping[str, Collection[str]],
    asked: Sequence[Collection[str]],
) -> tuple[Question, ...]:
    """What a period asks, three questions or fewer.

    Args:
        findings: What it shows.
        questions: All there are, in the order in which they take turns.
        of_habits: The practices that each habit is of.
        asked: The slugs that each reflection of its kind asked before, the newest first.
    """
    resting = set().union(*asked[:RESTS])
    found: list[Question] = []
    for candidates in (*_concerns(findings, questions, of_habits), *_rested(questions, asked)):
        free = [each for each in candidates if each.slug not in resting and each not in found]
        found += free[:1]
    return tuple(found[:QUESTIONS])


def said_of(text: str, kind: str) -> str:
    """A question that says `this week` or `last week`, asked of a month or a quarter."""
    words = text.split(" ")
    for place, (before, word) in enumerate(pairwise(words), start=1):
        rest = word.removeprefix(WEEK)
        if before.casefold() in {"this", "last"} and rest != word and not rest[:1].isalpha():
            words[place] = kind + rest
    return " ".join(words)


def outcome_of(text: str) -> str:
    """Whether an intention happened: `yes`, `partly`, `no`, or the beginning of one.

    Raises:
        UnreadableError: If it is none of these.
    """
    word = text.strip().casefold()
    for outcome in OUTCOMES:
        if word and outcome.startswith(word):
            return outcome
    raise UnreadableError(f'"{cut(one_line(text))}" is none of yes, partly and no.')


def rating_of(text: str) -> int:
    """How a practice went, from 1 to 5.

    Raises:
        UnreadableError: If it is not one of these.
    """
    if text.strip() not in {*"12345"}:
        raise UnreadableError(f'"{cut(one_line(text))}" is none of 1, 2, 3, 4 and 5.')
    return int(text)


def _concerns(
    findings: Findings, questions: Sequence[Question], of_habits: Mapping[str, Collection[str]]
) -> Iterator[list[Question]]:
    """For each thing a period shows, the questions that ask about it."""
    short = behind(findings.practices)
    if findings.overlooked:
        yield _about(OVERLOOKED, questions)
    if findings.broken:
        yield _about(BROKEN, questions)
    for each in short:
        own = Question(slug=f"habit/{each.slug}", text=each.question or "")
        shared = {*of_habits.get(each.slug, ())}
        asking = [question for question in questions if shared & {*question.practices}]
        yield [*asking, own] if own.text else asking
    if not (findings.overlooked or findings.broken or short):
        yield _about(WELL, questions)


def _about(practices: Iterable[str], questions: Sequence[Question]) -> list[Question]:
    return [each for name in practices for each in questions if name in each.practices]


def _rested(
    questions: Sequence[Question], asked: Sequence[Collection[str]]
) -> Iterator[list[Question]]:
    """Each question, the one never asked or asked longest ago first."""

    def last_asked(question: Question) -> int:
        times = (ago for ago, slugs in enumerate(asked) if question.slug in slugs)
        return -next(times, len(asked))

    for each in sorted(questions, key=last_asked):
        yield [each]
