"""Aims as lines: each in a list, one whole, and what was changed of one."""

from __future__ import annotations

from trustlog.domain.columns import wrap
from trustlog.domain.days import named, short, written
from trustlog.domain.text import one_line, visible
from trustlog.render.standing import counted, percent
from trustlog.render.styled import BOLD, DIM, PLAIN, bold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from trustlog.domain.aims import Aim, Milestone
    from trustlog.practice.aims import Set
    from trustlog.render.styled import Styled
    from trustlog.report.aims import AimStanding

DOT = " · "
MARGIN = "  "
LABEL = 13
PLURALS = {
    "purpose": "Purposes",
    "value": "Values",
    "goal": "Goals",
    "agreement": "Agreements",
    "mentoring": "Mentoring",
    "obstacle": "Obstacles",
}


def aim_lines(
    kind: str, found: Sequence[AimStanding], names: Mapping[str, str], today: date, columns: int
) -> Iterator[Styled]:
    """Each aim of a kind: its slug and title, and below how it stands."""
    yield [(PLURALS[kind], BOLD)]
    for standing in found:
        aim = standing.aim
        title = one_line(aim.title)
        head = aim.slug if title.casefold() == aim.slug else f"{aim.slug}: {title}"
        yield from ([(line, PLAIN)] for line in wrap(head, columns, MARGIN))
        facts = DOT.join(_facts(standing, names, today))
        if facts:
            yield from ([(line, DIM)] for line in wrap(facts, columns, MARGIN * 2))


def _facts(standing: AimStanding, names: Mapping[str, str], today: date) -> list[str]:
    aim = standing.aim
    facts = [how_far(standing, today)]
    facts += [f"serves {aim.parent}"] if aim.parent else []
    facts += [f"with {_people(aim, names)}"] if aim.people else []
    facts += [f"every {counted(aim.every, 'day')}"] if aim.every else []
    facts += [one_line(aim.sort)] if aim.sort else []
    facts += [f"next step p{aim.step}"] if aim.step else []
    facts += [f"review {_day(aim.review_on, today)}"] if aim.review_on else []
    facts += [f"closed {written(aim.closed)}"] if aim.closed else []
    facts += ["private"] if aim.private else []
    return [fact for fact in facts if fact]


def shared_aim_said(standing: AimStanding, today: date) -> str:
    """`billing-move: 2 of 5 services by Fri 18 Dec · review Mon 30 Nov`."""
    aim = standing.aim
    far = how_far(standing, today)
    said = [f"{aim.slug}: {far}" if far else aim.slug]
    said += [f"every {counted(aim.every, 'day')}"] if aim.every else []
    said += [f"review {_day(aim.review_on, today)}"] if aim.review_on else []
    said += ["private"] if aim.private else []
    return DOT.join(said)


def how_far(standing: AimStanding, today: date) -> str:
    """`2 of 5 services by Fri 18 Dec`, as far as anybody knows; nothing of what is no goal."""
    aim, far, unit = standing.aim, standing.progress, one_line(standing.unit)
    behind = f" {unit}" if unit else ""
    by = _due(aim.due, today) if aim.due else ""
    due = f" {by}" if by else ""
    if far is None:
        return by if aim.target is None else f"meant {aim.target}{behind}{due}, no reading yet"
    if aim.direction != "down" and not aim.baseline:
        return f"{far.now} of {far.target}{behind}{due}"
    if far.reached:
        return f"{far.now}{behind}, reached"
    share = "" if far.share is None else f", {percent(far.share)} of the way"
    return f"{far.now}{behind}, meant {far.target}{due}{share}"


def _due(due: date, today: date) -> str:
    over = (today - due).days
    return f"by {_day(due, today)}" + (f", {counted(over, 'day')} over" if over > 0 else "")


def _day(day: date, today: date) -> str:
    return short(day) if day.year == today.year else written(day)


def _people(aim: Aim, names: Mapping[str, str]) -> str:
    return ", ".join(one_line(names[handle]) for handle in aim.people)


def shown_lines(
    standing: AimStanding, names: Mapping[str, str], today: date, columns: int
) -> Iterator[Styled]:
    """One aim whole: what is said of it, its milestones, and its text as it was typed."""
    aim = standing.aim
    yield from (bold(line) for line in wrap(f"{aim.slug} · {one_line(aim.title)}", columns))
    facts = [
        ("Kind", aim.kind),
        ("Since", written(aim.since)),
        ("Serves", aim.parent or ""),
        ("With", _people(aim, names)),
        ("Measure", aim.measure or ("moments linked to it" if aim.counts else "")),
        ("So far", how_far(standing, today)),
        ("Yours", one_line(aim.mine)),
        ("Theirs", one_line(aim.theirs)),
        ("Talk", f"every {counted(aim.every, 'day')}" if aim.every else ""),
        ("Sort", one_line(aim.sort)),
        ("Next step", f"p{aim.step}" if aim.step else ""),
        ("Review", _review(aim)),
        ("Closed", written(aim.closed) if aim.closed else ""),
        ("Private", "left out of every export and shared page" if aim.private else ""),
    ]
    facts += [
        ("" if n > 1 else "Milestones", f"{n}  {_milestone(each, today)}")
        for n, each in enumerate(aim.milestones, start=1)
    ]
    for label, fact in facts:
        if fact:
            first, *rest = wrap(fact, columns - LABEL)
            yield [(f"{MARGIN}{label:<{LABEL - 2}}", DIM), (first, PLAIN)]
            yield from ([(" " * LABEL + line, PLAIN)] for line in rest)
    if aim.text:
        yield [("", PLAIN)]
        yield from ([(line, PLAIN)] for line in wrap(visible(aim.text), columns, MARGIN))


def _review(aim: Aim) -> str:
    said = [aim.review or "", f"next {written(aim.review_on)}" if aim.review_on else ""]
    return ", ".join(filter(None, said))


def _milestone(milestone: Milestone, today: date) -> str:
    title = one_line(milestone.title)
    if milestone.done is not None:
        return f"{title}, reached {written(milestone.done)}"
    return f"{title}, {_due(milestone.due, today)}" if milestone.due else title


def set_line(done: Set, today: date) -> str:
    """`Set billing-move · Move billing · with Priya · review Mon 30 Nov 2026`."""
    aim = done.aim
    said = [f"Set {aim.slug}"]
    said += [aim.title] if aim.title.casefold() != aim.slug else []
    said += [named(aim.since, today)] if aim.since != today else []
    said += [f"serves {aim.parent}"] if aim.parent else []
    said += _with(done)
    said += [f"due {written(aim.due)}"] if aim.due else []
    said += [f"review {written(aim.review_on)}"] if aim.review_on else []
    said += ["private"] if aim.private else []
    return one_line(DOT.join(said))


def _with(done: Set) -> list[str]:
    new = {person.handle: person.relation for person in done.new_people}
    names = [
        f"{name} (new, {new[handle]})" if handle in new else name
        for handle, name in zip(done.aim.people, done.names, strict=True)
    ]
    return ["with " + ", ".join(names)] if names else []


CHANGED = {
    "slug": "slug",
    "title": "title",
    "text": "text",
    "parent": "serves",
    "people": "people",
    "review": "review",
    "review_on": "next review",
    "measure": "measure",
    "unit": "unit",
    "direction": "direction",
    "baseline": "baseline",
    "target": "target",
    "due": "due",
    "counts": "count",
    "milestones": "milestones",
    "mine": "yours",
    "theirs": "theirs",
    "every": "every",
    "sort": "sort",
    "step": "next step",
    "private": "private",
    "closed": "open",
}
"""What each field is called in the receipt of a change."""


def changed_line(before: Aim, done: Set) -> str:
    """`Changed billing-move · due, target`: what is different now."""
    after = done.aim.as_dict()
    names = [said for name, said in CHANGED.items() if after[name] != getattr(before, name)]
    return one_line(f"Changed {before.slug}{DOT}{', '.join(names)}")


def closed_line(aim: Aim, today: date) -> str:
    """`Closed billing-move · Fri 20 Nov 2026`."""
    return f"Closed {aim.slug}" + (f"{DOT}{named(aim.closed, today)}" if aim.closed else "")


def deleted_line(aim: Aim) -> str:
    """`Deleted the goal billing-move · Move billing to the new platform`."""
    return one_line(f"Deleted the {aim.kind} {aim.slug}{DOT}{aim.title}")


def reviewed_line(aim: Aim) -> str:
    """`Reviewed billing-move · next Mon 30 Nov 2026`."""
    following = f"next {written(aim.review_on)}" if aim.review_on else "no other review is planned"
    return f"Reviewed {aim.slug}{DOT}{following}"


def reached_line(aim: Aim, place: int, today: date) -> str:
    """`Reached Invoices sent (billing-move) · 2 of 3 · Fri 20 Nov 2026`."""
    milestone = aim.milestones[place]
    done = sum(each.done is not None for each in aim.milestones)
    said = [f"Reached {milestone.title} ({aim.slug})", f"{done} of {len(aim.milestones)}"]
    if milestone.done is not None:
        said.append(named(milestone.done, today))
    return one_line(DOT.join(said))
