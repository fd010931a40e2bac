"""An aim from the options that say it, and changed by them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trustlog.command.aim_names import slug_named
from trustlog.command.known import known_handle
from trustlog.command.line import promise_number
from trustlog.command.naming import handles_named
from trustlog.domain.aims import DIRECTIONS, Milestone, next_review, review_rule
from trustlog.domain.attention import days_apart
from trustlog.domain.dues import due_named
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.measures import number_of as decimal_of
from trustlog.domain.text import alike, clean_note, clean_word, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from trustlog.command.front import Desk
    from trustlog.command.line import Line
    from trustlog.domain.aims import Aim
    from trustlog.store.journal import Journal

NONE = ("", "none")
"""What takes away what was said before."""
LONGEST_TITLE = 200
LONGEST_SLUG = 40
BY = " by "


class Known:
    """What of the journal the words of an aim may name."""

    def __init__(self, journal: Journal) -> None:
        self.names = journal.names()
        self.aims = list(journal.aim_ids())
        self.measures = [row[2] for row in journal.connection.run("measure.all")]


def title_of(words: Sequence[str]) -> str:
    """The title that was typed.

    Raises:
        UnreadableError: If there is none, or it is too long.
    """
    title = one_line(clean_note(" ".join(words)))
    if not title:
        raise UnreadableError("It needs a title, as in trustlog value add candour.")
    if len(title) > LONGEST_TITLE:
        raise UnreadableError(
            f"A title has at most {LONGEST_TITLE} characters. Put the rest behind --text."
        )
    return title


def slug_of(said: str | None, title: str) -> str:
    """The slug that was given, or the title as one.

    Raises:
        UnreadableError: If it has other signs than letters, digits and hyphens.
        RefusedError: If it is the word that stands for none.
    """
    slug = clean_word(said if said is not None else _derived(title), "A slug")
    if slug in NONE:
        raise RefusedError('"none" stands for no aim at all. Give another slug with --slug.')
    return slug


def _derived(title: str) -> str:
    letters = "".join(sign if sign.isalnum() else " " for sign in title).split()
    slug = ""
    for word in letters:
        if slug and len(slug) + 1 + len(word) > LONGEST_SLUG:
            break
        slug = f"{slug}-{word}" if slug else word
    return slug[:LONGEST_SLUG]


def said_of(aim: Aim, line: Line, desk: Desk, known: Known) -> Aim:
    """The aim with everything that the options say.

    Raises:
        UnreadableError: If one of them cannot be read.
        RefusedError: If one of them names what is not there.
    """
    text, private = line.text("text"), line.said.get("private")
    aim = aim.but(
        text=aim.text if text is None else clean_note(text),
        parent=_slug(line.text("serves"), aim.parent, known.aims, "aim"),
        people=_people(aim, line, desk, known),
        private=aim.private if private is None else bool(private),
        mine=_words(line, "mine", aim.mine),
        theirs=_words(line, "theirs", aim.theirs),
        sort=_words(line, "sort", aim.sort),
        every=_days(line, aim.every),
        step=_step(line, aim.step),
    )
    return _reviews(_goal(aim, line, desk, known), line, desk)


def _goal(aim: Aim, line: Line, desk: Desk, known: Known) -> Aim:
    counts = aim.counts if line.said.get("count") is None else line.flag("count")
    direction = _direction(line, aim.direction)
    return aim.but(
        measure=_slug(line.text("measure"), aim.measure, known.measures, "measure"),
        direction="up" if counts and direction is None else direction,
        baseline=_number(line, "baseline", aim.baseline),
        target=_number(line, "target", aim.target),
        unit=_words(line, "unit", aim.unit),
        due=_due(line.text("due"), aim.due, aim.since, desk),
        counts=counts,
        milestones=_milestones(aim, line, desk),
    )


def _reviews(aim: Aim, line: Line, desk: Desk) -> Aim:
    rule, on = line.text("review"), line.text("review_on")
    if rule is not None and rule.strip().casefold() in NONE:
        aim = aim.but(review=None, review_since=None, review_on=None)
    elif rule is not None:
        read = review_rule(rule, desk.today, week_start=desk.rules.week_start)
        following = next_review(read, desk.today)
        aim = aim.but(review=read.words, review_since=desk.today, review_on=following)
    return aim.but(review_on=_due(on, aim.review_on, desk.today, desk))


def _due(text: str | None, before: date | None, earliest: date, desk: Desk) -> date | None:
    if text is None:
        return before
    if text.strip().casefold() in NONE:
        return None
    return due_named(text, desk.today, desk.rules, min(earliest, desk.today))


def _slug(word: str | None, before: str | None, slugs: Sequence[str], what: str) -> str | None:
    if word is None:
        return before
    if word.strip().casefold() in NONE:
        return None
    if what != "measure":
        return slug_named(word, slugs, what)
    slug = word.strip().casefold()
    if slug not in slugs:
        near = alike(slug, slugs)
        hint = f"The nearest is {near[0]}." if near else "trustlog measure add makes one."
        raise RefusedError(f'There is no measure "{one_line(word)}". {hint}')
    return slug


def _people(aim: Aim, line: Line, desk: Desk, known: Known) -> tuple[str, ...]:
    more = handles_named(line.words("with"), known.names, line, desk.front)
    less = {known_handle(word, known.names) for word in line.words("without")}
    for handle in sorted(less - {*aim.people}):
        raise RefusedError(f"{aim.slug} is not with @{handle}.")
    return tuple(sorted({*aim.people, *more} - less))


def _words(line: Line, name: str, before: str) -> str:
    text = line.text(name)
    return before if text is None else clean_note(text)


def _days(line: Line, before: int | None) -> int | None:
    text = line.text("every")
    if text is None:
        return before
    return None if text.strip().casefold() in NONE else days_apart(text.strip())


def _step(line: Line, before: int | None) -> int | None:
    text = line.text("step")
    if text is None:
        return before
    return None if text.strip().casefold() in NONE else promise_number(text)


def _direction(line: Line, before: str | None) -> str | None:
    text = line.text("direction")
    if text is None:
        return before
    said = text.strip().casefold()
    if said in NONE:
        return None
    if said not in DIRECTIONS:
        raise UnreadableError(f'A direction is up or down, and "{one_line(text)}" is neither.')
    return said


def _number(line: Line, name: str, before: Decimal | None) -> Decimal | None:
    text = line.text(name)
    if text is None:
        return before
    return None if text.strip().casefold() in NONE else decimal_of(text)


def _milestones(aim: Aim, line: Line, desk: Desk) -> tuple[Milestone, ...]:
    steps = [*aim.milestones]
    for text in line.many("no_milestone"):
        steps.remove(aim.milestones[milestone_named(aim, text)])
    return (*steps, *(_milestone(text, aim, desk) for text in line.many("milestone")))


def _milestone(text: str, aim: Aim, desk: Desk) -> Milestone:
    """`Invoices sent by fri` as a milestone; without `by` it has no day."""
    said = one_line(clean_note(text))
    title, by, day = said.rpartition(BY)
    if not by:
        title, day = said, "none"
    if not title:
        raise UnreadableError('A milestone needs words: --milestone "Invoices sent by fri".')
    return Milestone(title=title, due=_due(day, None, aim.since, desk))


def milestone_named(goal: Aim, text: str) -> int:
    """The place of the milestone that a number names, or the beginning of its title.

    Raises:
        RefusedError: If there is none, or there are several.
    """
    said = one_line(text).strip().casefold()
    count = len(goal.milestones)
    if said.isascii() and said.isdecimal() and 0 < int(said[:5]) <= count:
        return int(said[:5]) - 1
    found = [n for n, each in enumerate(goal.milestones) if each.title.casefold().startswith(said)]
    if said and len(found) == 1:
        return found[0]
    many = "several milestones" if said and found else "no milestone"
    raise RefusedError(
        f'{goal.slug} has {many} "{one_line(text)}". trustlog goal show {goal.slug} numbers them.'
    )
