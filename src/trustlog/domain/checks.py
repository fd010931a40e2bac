"""Self-checks: how somebody sees seven sides of a culture, and nine of leading as partners.

Once a quarter, 1 to 5, of one's own conduct. It is a view, not a measurement: no sum is made of
it, and nobody else is rated.
"""

from __future__ import annotations

from trustlog.domain.days import cut
from trustlog.domain.errors import UnreadableError
from trustlog.domain.periods import QUARTER, Period
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

CULTURE, PARTNERSHIP = "culture-seven", "partnership-nine"
LEAST, MOST = 1, 5


class Element(Value):
    """One side that is looked at, and what is said of it when all is well."""

    framework: str
    slug: str
    statement: str


class Check(Value):
    """How an element is seen in the quarter that begins on a day."""

    framework: str
    element: str
    since: date
    value: int
    note: str = ""


ELEMENTS = (
    *(
        Element(framework=CULTURE, slug=slug, statement=statement)
        for slug, statement in (
            ("vision", "Everyone could say where we are heading and what their work adds."),
            ("safety", "Doubts, bad news and mistakes reach me early and meet no verdict."),
            ("autonomy", "Those closest to the work decide, and I leave it with them."),
            ("learning", "Everyone is growing at something, with time and means for it."),
            ("recognition", "Good work is named soon and precisely, quiet work too."),
            ("collaboration", "Work crosses to other teams without waiting for me."),
            ("example", "I do first, and in plain sight, what I ask of others."),
        )
    ),
    *(
        Element(framework=PARTNERSHIP, slug=slug, statement=statement)
        for slug, statement in (
            ("agreement", "We share aims, what we expect, and how we judge success."),
            ("reliability", "What we agreed I keep, and we renew it on a set day."),
            ("listening", "I hear who differs from me in rank or view, and settle conflicts."),
            ("curiosity", "I build on an idea before I weigh it, and change my mind."),
            ("initiative", "Where somebody starts something of their own, I say so."),
            ("humility", "Somebody's greater skill is news I gladly pass on."),
            ("freedom", "They decide what is theirs to decide, and I ask what they think."),
            ("growth", "I name what they achieve and invest in what comes next."),
            ("patience", "An attempt may fail, and gets the time to be understood."),
        )
    ),
)
"""In the order in which they are asked."""

FRAMEWORKS = (CULTURE, PARTNERSHIP)


def elements_of(framework: str | None) -> list[Element]:
    """The elements of a framework, or of both."""
    return [each for each in ELEMENTS if framework in (None, each.framework)]


def framework_named(word: str) -> str:
    """The framework that a word means, by its name or the beginning of it.

    Raises:
        UnreadableError: If it means none.
    """
    said = word.casefold()
    found = [each for each in FRAMEWORKS if said and each.startswith(said)]
    if len(found) == 1:
        return found[0]
    raise UnreadableError(f'There is no self-check "{cut(word)}". Try {" or ".join(FRAMEWORKS)}.')


def element_named(word: str, framework: str | None) -> Element:
    """The element that a word names within a framework, or within both.

    Raises:
        UnreadableError: If it names none.
    """
    said = word.strip().casefold()
    for element in elements_of(framework):
        if element.slug == said:
            return element
    slugs = ", ".join(each.slug for each in elements_of(framework))
    whose = framework or "A self-check"
    raise UnreadableError(f'{whose} has no "{cut(word)}". It has {slugs}.')


def value_of(text: str) -> int:
    """A self-check's value.

    Raises:
        UnreadableError: If the text is no whole number from 1 to 5.
    """
    said = text.strip()
    if len(said) == 1 and said in "12345":
        return int(said)
    raise UnreadableError(
        f'A self-check takes {LEAST} to {MOST}, and "{cut(said)}" is none of them.'
    )


class Series(Value):
    """The values of an element, in the order of its quarters."""

    element: Element
    checks: tuple[Check, ...]

    def on(self, quarter: date) -> Check | None:
        """What was said in the quarter that begins on a day."""
        return next((check for check in self.checks if check.since == quarter), None)

    def change(self, quarter: date) -> int | None:
        """The change since the quarter before; None where one of the two is missing."""
        before = Period(kind=QUARTER, first=quarter).before().first
        now, then = self.on(quarter), self.on(before)
        return None if now is None or then is None else now.value - then.value


def series_of(checks: Sequence[Check], framework: str | None) -> list[Series]:
    """The series of every element of a framework, or of both."""
    return [
        Series(element=element, checks=tuple(_of(element, checks)))
        for element in elements_of(framework)
    ]


def quarters_of(series: Iterable[Series]) -> list[date]:
    """The first days of the quarters in which anything was said."""
    return sorted({check.since for each in series for check in each.checks})


def _of(element: Element, checks: Iterable[Check]) -> Iterable[Check]:
    return (
        check
        for check in checks
        if (check.framework, check.element) == (element.framework, element.slug)
    )
