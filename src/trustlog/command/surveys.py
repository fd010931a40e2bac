"""`survey …`: make a survey, write down its rounds, and see what may be seen of them."""

from __future__ import annotations

from trustlog.command.front import (
    confirm_deleting,
    open_desk,
    open_or_blank_desk,
    slowly,
    whereabouts,
)
from trustlog.command.inputs import called, text_of
from trustlog.command.output import Answer, json_line, receipt
from trustlog.domain.day_words import day_back
from trustlog.domain.days import cut
from trustlog.domain.errors import RefusedError, TrustlogError, UnreadableError
from trustlog.domain.surveys import FIVE, SCALES, Round, Survey, seen
from trustlog.domain.text import clean_note, clean_word, one_line
from trustlog.practice.surveys import forget_round, give_up_survey, make_survey, record
from trustlog.render.styled import styled
from trustlog.render.surveys import (
    deleted_line,
    its_rounds,
    made_line,
    recorded_line,
    round_deleted_line,
    survey_lines,
    surveys_lines,
)
from trustlog.report.surveys import survey_list, survey_report
from trustlog.store.surveys import rounds_of, survey_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.surveys import Item

NONE = "There is no survey yet. trustlog survey add makes one of your own questions."
BOTH = "The items come from --file or from --item. Leave one of them out."
COUNTS = "The counts come from --counts or from --csv. Leave one of them out."
HOW_ITEMS = '--item takes a name and what is asked, such as "open-talk: I can say what I think."'
HOW_COUNTS = "--counts takes an item and its counts, such as open-talk=0,1,4,6,2."
HELD = "A round is of a day that has come."
REVERSE = "reverse"


def add(line: Line, front: Front) -> Answer:
    """Make a survey of the user's own questions."""
    slowly(front)
    slug = clean_word(line.text("survey") or "", "A survey")
    title, items = _questions(line, front)
    survey = Survey(
        slug=slug,
        uid=front.machine.uid(),
        title=one_line(clean_note(line.text("title") or title or "")) or slug,
        items=items,
    )
    with open_or_blank_desk(front, line) as desk:
        made = desk.settle()
        make_survey(desk.journal, survey, desk.operation("survey add"))
        return receipt(made_line(survey), *((whereabouts(desk),) if made else ()))


def _questions(line: Line, front: Front) -> tuple[str | None, tuple[Item, ...]]:
    """The title and the items, from a file or from the line."""
    from trustlog.exchange.question_sets import question_set

    path, said = line.text("file"), line.many("item")
    if path is None:
        return None, tuple(_item(each) for each in said)
    if said:
        raise UnreadableError(BOTH)
    text = text_of(path, front)
    try:
        return question_set(text)
    except TrustlogError as error:
        raise type(error)(f"{called(path)}: {error}") from None


def _item(said: str) -> Item:
    """Read `open-talk: I can say what I think.`, or with a scale `recommend 0-10: Would you …`.

    Raises:
        UnreadableError: If it has no name or no words, or something else stands beside the name.
    """
    from trustlog.exchange.question_sets import item_of

    head, _, text = said.partition(":")
    slug, *more = head.split() or [""]
    scale = next((word for word in more if word in SCALES), FIVE)
    if not slug or not text.strip() or {*more} - {scale, REVERSE}:
        raise UnreadableError(
            f'I cannot read "{cut(said)}" as an item. {HOW_ITEMS} A scale of'
            f" {', '.join(SCALES)} and {REVERSE} may stand behind the name."
        )
    return item_of(slug, text, scale, reverse=REVERSE in more)


def record_(line: Line, front: Front) -> Answer:
    """Write down a round, as counts of each answer."""
    slug = clean_word(line.text("survey") or "", "A survey")
    invited, responded = _people(line, "invited"), _people(line, "responded")
    counts = _counts(line, front)
    with open_desk(front, line) as desk:
        on = line.text("on")
        day = desk.today if on is None else _day(desk, on)
        held = Round(
            day=day,
            invited=invited,
            responded=responded,
            counts=counts,
            minimum=desk.rules.survey_minimum,
        )
        operation = desk.operation("survey record")
        held = record(desk.journal, slug, held, operation, replace=line.flag("replace"))
        with desk.journal.reading() as journal:
            items = survey_named(journal, slug).items
        return receipt(recorded_line(slug, seen(held, items), desk.today))


def _day(desk: Desk, on: str) -> date:
    order, latest = desk.rules.date_order, desk.front.machine.clock.now().date()
    return day_back(on, today=desk.today, date_order=order, latest=latest, why=HELD)


def _people(line: Line, name: str) -> int:
    """A number of people, 0 among them.

    Raises:
        UnreadableError: If it was not given, or is none.
    """
    text = line.text(name)
    if text is None:
        raise UnreadableError("A round needs --invited and --responded, such as --invited 12.")
    return _count(text, f"--{name}")


def _count(text: str, what: str) -> int:
    said = text.strip()
    if said.isascii() and said.isdigit() and len(said) <= 10 and int(said) < 2**31:
        return int(said)
    raise UnreadableError(f'{what} takes whole numbers from 0 on, and "{cut(said)}" is none.')


def _counts(line: Line, front: Front) -> dict[str, tuple[int, ...]]:
    """The counts of each item, from a file or from the line.

    Raises:
        UnreadableError: If there are none, or they cannot be read.
        RefusedError: If an item is named twice.
    """
    path, said = line.text("csv"), line.many("counts")
    if path is None:
        if not said:
            raise UnreadableError(f"A round needs counts. {HOW_COUNTS}")
        return _read((each, *_parted(each)) for each in said)
    if said:
        raise UnreadableError(COUNTS)
    from trustlog.exchange.question_sets import counts_in

    text = text_of(path, front)
    try:
        rows = counts_in(text)
        if not rows:
            raise RefusedError("There are no counts in it.")
        return _read((f"line {n}", item, counts) for n, item, counts in rows)
    except TrustlogError as error:
        raise type(error)(f"{called(path)}: {error}") from None


def _parted(said: str) -> tuple[str, str]:
    item, equals, counts = said.partition("=")
    if not equals:
        raise UnreadableError(f'I cannot read "{cut(said)}" as counts. {HOW_COUNTS}')
    return item, counts


def _read(said: Iterable[tuple[str, str, str]]) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for where, item, counts in said:
        slug = clean_word(item, "An item")
        if slug in found:
            raise RefusedError(f"{slug} has counts twice, the second in {cut(where)}. Keep one.")
        found[slug] = tuple(_count(each, slug) for each in counts.split(","))
    return found


def list_surveys(line: Line, front: Front) -> Answer:
    """Every survey with its last round."""
    with open_or_blank_desk(front, line) as desk, desk.journal.reading() as journal:
        found = survey_list(journal)
    if line.flag("json"):
        from trustlog.exchange.json_surveys import surveys_object

        return json_line(surveys_object(found))
    if not found:
        return Answer(asides=(desk.nothing_yet(NONE),))
    return Answer(text=styled(surveys_lines(found, front.screen.width), front.screen))


def show(line: Line, front: Front) -> Answer:
    """One survey: its items, and what may be seen of its rounds."""
    slug = clean_word(line.text("survey") or "", "A survey")
    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        found = survey_report(journal, slug)
    if line.flag("json"):
        from trustlog.exchange.json_surveys import survey_object

        return json_line({"trustlog": 1, **survey_object(found)})
    return Answer(text=styled(survey_lines(found, front.screen.width), front.screen))


def delete(line: Line, front: Front) -> Answer:
    """Take a survey out of the journal with its rounds, or one of them."""
    slug, on = clean_word(line.text("survey") or "", "A survey"), line.text("on")
    hint = "trustlog undo brings it back."
    with open_desk(front, line) as desk:
        operation = desk.operation("survey delete")
        if on is not None:
            day = _day(desk, on)
            forget_round(desk.journal, slug, day, operation)
            return receipt(round_deleted_line(slug, day, desk.today), hint)
        with desk.journal.reading() as journal:
            rounds = len(rounds_of(journal, survey_named(journal, slug).slug))
        if rounds:
            confirm_deleting(front, line, f"the survey {slug}{its_rounds(rounds)}")
        give_up_survey(desk.journal, slug, operation, rounds)
        return receipt(deleted_line(slug, rounds), hint)
