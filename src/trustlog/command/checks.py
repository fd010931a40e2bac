"""`check`: once a quarter, how somebody sees the elements and principles in their own conduct."""

from __future__ import annotations

from trustlog.command.front import open_or_blank_desk, slowly, whereabouts
from trustlog.command.output import INTERRUPTED, Answer, json_line, receipt
from trustlog.domain.checks import Check, element_named, elements_of, framework_named, value_of
from trustlog.domain.errors import StoppedError, UnreadableError
from trustlog.domain.periods import QUARTER, period_of
from trustlog.domain.text import clean_note, one_line, visible
from trustlog.practice.checks import check as write
from trustlog.render.checks import (
    check_lines,
    checked_line,
    checks_beside,
    quarter_said,
    question_of,
    replaced_lines,
)
from trustlog.render.styled import styled
from trustlog.report.checks import check_report
from trustlog.store.checks import all_checks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.checks import Element
    from trustlog.domain.periods import Period
    from trustlog.render.styled import Styled
    from trustlog.store.journal import Journal

NOBODY = (
    "check asks, and nobody is here to answer. Say it in one line: trustlog check --set vision=4"
    " --set safety=3."
)
NONE = "Nothing was said yet. trustlog check asks once a quarter."
HOW = "--set takes an element and 1 to 5, such as vision=4, and words may follow the number."
SHOW, LAST = "show", "last"


def check(line: Line, front: Front) -> Answer:
    """Say how the elements stand, or show what was said of them by quarter."""
    framework, back, shows = _said(line)
    given = [_given(each, framework) for each in line.many("set")]
    if line.flag("json") or shows:
        if given:
            raise UnreadableError("--set writes and the series only shows. Ask for one of them.")
        return _shown(line, front, framework)
    if not given and not front.asks(line):
        raise UnreadableError(NOBODY)
    slowly(front)
    with open_or_blank_desk(front, line) as desk:
        quarter = period_of(QUARTER, desk.today)
        since = (quarter.before() if back else quarter).first
        if not given:
            return _asked(desk, framework, since)
        made = desk.settle()
        asides = (whereabouts(desk),) if made else ()
        checks = [Check(framework=e.framework, element=e.slug, since=since, value=v, note=note)
                  for e, v, note in given]  # fmt: skip
        before = _said_before(desk, since)
        said = _written(desk, checks, framework, since)
        return receipt(said, *asides, *replaced_lines(before, checks))


def _said(line: Line) -> tuple[str | None, bool, bool]:
    """The framework, whether the last quarter is meant, and whether it is only to be shown.

    Raises:
        UnreadableError: If the words are none of these.
    """
    words = [word.casefold() for word in line.many("words")]
    shows = words[:1] == [SHOW]
    words = words[shows:]
    framework = None
    if words and words[0] not in (LAST, QUARTER):
        framework = framework_named(words.pop(0))
    if words in ([], [QUARTER]):
        return framework, False, shows
    if words in ([LAST], [LAST, QUARTER]) and not shows:
        return framework, True, shows
    raise UnreadableError(
        f'I cannot read "{" ".join(line.many("words"))}". Try trustlog check culture-seven,'
        " trustlog check last quarter or trustlog check show."
    )


def _given(said: str, framework: str | None) -> tuple[Element, int, str]:
    """Read `vision=4`, or `vision=4 the goals moved twice`.

    Raises:
        UnreadableError: If it cannot be read.
    """
    name, equals, rest = said.partition("=")
    if not equals:
        raise UnreadableError(f'I cannot read "{said}". {HOW}')
    value, note = _value(rest)
    return element_named(name, framework), value, note


def _value(said: str) -> tuple[int, str]:
    number, _, note = said.strip().partition(" ")
    return value_of(number), one_line(clean_note(note))


def _written(desk: Desk, checks: Sequence[Check], framework: str | None, since: date) -> str:
    """Write it down; the line that says so."""
    write(desk.journal, checks, desk.operation("check"))
    answered, asked = _answered(desk, framework, since)
    return checked_line(checks, len(asked) - len(answered), len(asked), since)


def _said_before(desk: Desk, since: date) -> list[Check]:
    """What was said in a quarter until now."""
    with desk.journal.reading() as journal:
        return [each for each in all_checks(journal) if each.since == since]


def _answered(
    desk: Desk, framework: str | None, since: date
) -> tuple[list[Element], list[Element]]:
    """The elements without an answer in this quarter, and all."""
    with desk.journal.reading() as journal:
        series = check_report(journal, framework).series
    open_ = [each.element for each in series if each.on(since) is None]
    return open_, elements_of(framework)


def _asked(desk: Desk, framework: str | None, since: date) -> Answer:
    """Ask for each element without an answer; each answer is saved at once."""
    left, all_ = _answered(desk, framework, since)
    said = quarter_said(since)
    if not left:
        return Answer(
            asides=(f"All {len(all_)} are answered for {said}. --set vision=4 puts one right.",)
        )
    asides = (whereabouts(desk),) if desk.settle() else ()
    checks: list[Check] = []
    try:
        for element in left:
            place = f"{all_.index(element) + 1} of {len(all_)}"
            answer = _answer(desk, element, place)
            if answer is None:
                continue
            value, note = answer
            made = Check(
                framework=element.framework,
                element=element.slug,
                since=since,
                value=value,
                note=note,
            )
            write(desk.journal, [made], desk.operation("check"))
            checks.append(made)
    except KeyboardInterrupt:
        return Answer(asides=("", _stopped(checks, left)), code=INTERRUPTED)
    except StoppedError:
        raise StoppedError(_stopped(checks, left)) from None
    if not checks:
        return Answer(asides=(*asides, "Nothing was changed."))
    answered = len(all_) - len(left) + len(checks)
    return receipt(checked_line(checks, answered, len(all_), since), *asides)


def _stopped(checks: Sequence[Check], left: Sequence[Element]) -> str:
    return f"Stopped. {len(checks)} of {len(left)} answers are saved; trustlog check goes on."


def _answer(desk: Desk, element: Element, place: str) -> tuple[int, str] | None:
    """The value of an element with its words; nothing for Enter."""
    question = question_of(element, place, desk.front.screen.width)
    while True:
        said = desk.front.ask(visible(question)).strip()
        if not said:
            return None
        try:
            return _value(said)
        except UnreadableError as error:
            question = f"  {error} Enter skips.\n  1 to 5: "


def checked_in(journal: Journal, period: Period, columns: int) -> dict[str, list[Styled]]:
    """What was said of oneself in a quarter, by the titles of the frameworks, for its report."""
    if period.kind != QUARTER:
        return {}
    return checks_beside(check_report(journal), period.first, columns)


def _shown(line: Line, front: Front, framework: str | None) -> Answer:
    with open_or_blank_desk(front, line) as desk, desk.journal.reading() as journal:
        found = check_report(journal, framework)
    if line.flag("json"):
        from trustlog.exchange.json_checks import checks_object

        return json_line(checks_object(found))
    if not found.quarters:
        return Answer(asides=(desk.nothing_yet(NONE),))
    return Answer(text=styled(check_lines(found, front.screen.width), front.screen))
