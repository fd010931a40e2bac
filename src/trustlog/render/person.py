"""One person as lines: what is said of them, and the receipts of what was changed."""

from __future__ import annotations

from datetime import timedelta

from trustlog.domain.columns import wrap
from trustlog.domain.days import short, written
from trustlog.domain.people import RELATIONS
from trustlog.domain.text import one_line
from trustlog.domain.weeks import range_said
from trustlog.render.standing import counted
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from trustlog.domain.people import Person
    from trustlog.domain.promises import Promise
    from trustlog.practice.merging import Merged
    from trustlog.practice.people import Days
    from trustlog.render.styled import Styled
    from trustlog.report.person import PersonReport

DOT = " · "
LABEL = 13
DAY = timedelta(1)


def person_lines(
    found: PersonReport, today: date, columns: int, *, team: bool = False
) -> Iterator[Styled]:
    """A person whole: relation, cadence, since, moments, promises open, days away."""
    person = found.person
    head = f"{one_line(person.name)} @{person.handle}"
    yield from ([(line, BOLD)] for line in wrap(head, columns))
    facts = (
        [] if team else [("Relation", relation_said(person)), ("Attention", cadence_said(person))]
    )
    facts += [("Team", person.team or ""), ("Level", person.level or "")]
    facts.append(("Since", written(person.since)))
    facts.append(("Left", written(person.left) if person.left else ""))
    facts.append(("Moments", _moments(found)))
    facts += _promises("You owe", found.promised, today)
    facts += _promises("They owe", found.theirs, today)
    facts += [("Away" if not n else "", _away(*each)) for n, each in enumerate(found.away)]
    facts.append(("On hold", "nothing about them changes until it is lifted" * person.held))
    for label, fact in facts:
        if fact:
            first, *rest = wrap(one_line(fact), columns - LABEL)
            yield [(f"  {label:<{LABEL - 2}}", DIM), (first, PLAIN)]
            yield from ([(" " * LABEL + line, PLAIN)] for line in rest)


def relation_said(person: Person) -> str:
    """`report, partner`."""
    return f"{person.relation}, partner" if person.partner else person.relation


def cadence_said(person: Person) -> str:
    """`every 7 days`."""
    every = person.cadence
    if every is None:
        return "no number of days is meant"
    return "every day" if every == 1 else f"every {every} days"


def _moments(found: PersonReport) -> str:
    if not found.moments:
        return "none"
    cost = f", {found.cost} cost" if found.cost else ""
    last = f"; the last that reached them {written(found.last)}" if found.last else ""
    return f"{found.moments}{cost}{last}"


def _promises(label: str, promises: Sequence[Promise], today: date) -> Iterator[tuple[str, str]]:
    for n, promise in enumerate(promises):
        due = promise.due
        said = "someday" if due is None else f"by {short(due)}"
        over = (today - due).days if due is not None else 0
        said += f", {counted(over, 'day')} over" if over > 0 else ""
        yield ("" if n else label, f"p{promise.number} {promise.text} ({said})")


def _away(since: date, until: date | None, why: str) -> str:
    said = f"from {written(since)}" if until is None else range_said(since, until)
    return f"{said}: {why}" if why else said


def added_line(people: Sequence[Person]) -> str:
    """`Added Priya, Tom · report, every 7 days · since Fri 20 Nov 2026`."""
    first = people[0]
    names = ", ".join(person.name for person in people)
    said = [f"Added {names}", f"{relation_said(first)}, {cadence_said(first)}"]
    said += [each for each in (first.team, first.level) if each]
    return one_line(DOT.join([*said, f"since {written(first.since)}"]))


def changed_line(before: Person, after: Person) -> str:
    """`Changed Priya · relation peer · every 14 days`: what is new."""
    said = [f"Changed {after.name}"]
    if after.handle != before.handle:
        said.append(f"@{before.handle} is @{after.handle} now")
    if after.name != before.name:
        said.append(f"was {before.name}")
    if after.relation != before.relation:
        said.append(f"relation {after.relation}")
    if after.partner != before.partner:
        said.append("partner" if after.partner else "no partner")
    said += [
        f"{name} {getattr(after, name) or 'none'}"
        for name in ("team", "level")
        if getattr(after, name) != getattr(before, name)
    ]
    if after.cadence != before.cadence or after.every != before.every:
        said.append(cadence_said(after))
    return one_line(DOT.join(said))


def away_line(person: Person, days: Days) -> str:
    """`Priya is away · Sat 17 – Sun 25 Oct 2026 · parental leave`."""
    return one_line(f"{person.name} is away{DOT}{_days(days)}")


def _days(days: Days) -> str:
    said = range_said(days.since, days.until) if days.until else f"from {written(days.since)}"
    return f"{said}{DOT}{days.why}" if days.why else said


def back_line(person: Person, on: date, days: Days) -> str:
    """`Priya is back on Mon 26 Oct 2026 · away Sat 17 – Sun 25 Oct 2026`."""
    said = f"{person.name} is back on {written(on)}"
    if days.since >= on:
        return one_line(f"{said}{DOT}no day away")
    return one_line(f"{said}{DOT}away {range_said(days.since, on - DAY)}")


def left_line(person: Person) -> str:
    """`Priya left · last day Fri 20 Nov 2026`."""
    last = written(person.left) if person.left else ""
    return one_line(f"{person.name} left{DOT}last day {last}")


def merged_line(handle: str, merged: Merged) -> str:
    """`Merged @prya into Priya · 3 moments, 1 promise`."""
    moved = f"{counted(merged.moments, 'moment')}, {counted(merged.promises, 'promise')}"
    return one_line(f"Merged @{handle} into {merged.person.name}{DOT}{moved}")


def held_line(person: Person) -> str:
    """`Priya is on hold: …`, or that it was lifted."""
    if person.held:
        return one_line(f"{person.name} is on hold{DOT}nothing about them changes until --lift")
    return one_line(f"{person.name} is no longer on hold")


RELATIONS_SAID = f"{', '.join(RELATIONS[:-1])} or {RELATIONS[-1]}"
