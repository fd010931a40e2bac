"""A page to show the team, in markdown: what is aimed at, what is agreed, what is promised."""

from __future__ import annotations

from trustlog.domain.days import written
from trustlog.exchange.markdown_text import note_in_markdown, words_in_markdown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from trustlog.domain.aims import Aim, Milestone
    from trustlog.domain.promises import Promise
    from trustlog.report.aims import AimStanding
    from trustlog.report.share import Shared

LEVEL = 3
"""The level of an aim's heading; what is a heading in its text stands below it."""


def page(
    found: Shared, names: Mapping[str, str], far: Mapping[str, str], today: date
) -> Iterator[str]:
    """The page in pieces; `far` says of each goal, by its slug, how far it is."""
    yield f"# What I work for\n\nAs of {written(today)}.\n"
    yield from _aims("Purpose", found.purposes)
    yield from _aims("Values", found.values)
    if found.goals:
        yield "\n## Goals\n"
        for standing in found.goals:
            yield _goal(standing, far[standing.aim.slug])
    if found.agreements:
        yield "\n## Agreements\n"
        for agreement in found.agreements:
            yield _agreement(agreement, names)
    if found.promises:
        yield "\n## What I have promised\n\n"
        yield from (_promise(promise) for promise in found.promises)


def _aims(title: str, aims: tuple[Aim, ...]) -> Iterator[str]:
    if aims:
        yield f"\n## {title}\n"
    for aim in aims:
        yield _headed(aim)


def _headed(aim: Aim) -> str:
    text = f"\n{note_in_markdown(aim.text, LEVEL)}\n" if aim.text else ""
    return f"\n### {words_in_markdown(aim.title)}\n{text}"


def _goal(standing: AimStanding, far: str) -> str:
    said = f"\n{words_in_markdown(far)}\n" if far else ""
    steps = "".join(_milestone(each) for each in standing.aim.milestones)
    return _headed(standing.aim) + said + (f"\n{steps}" if steps else "")


def _milestone(milestone: Milestone) -> str:
    mark = " " if milestone.done is None else "x"
    due = f", by {written(milestone.due)}" if milestone.due and not milestone.done else ""
    return f"- [{mark}] {words_in_markdown(milestone.title)}{due}\n"


def _agreement(aim: Aim, names: Mapping[str, str]) -> str:
    parts = [
        _headed(aim),
        f"\nWith {', '.join(words_in_markdown(names[each]) for each in aim.people)}.\n",
    ]
    if aim.every is not None:
        often = "every day" if aim.every == 1 else f"every {aim.every} days"
        parts.append(f"\nWe talk {often}.\n")
    for title, text in (("Expected of me", aim.mine), ("What I expect", aim.theirs)):
        if text:
            parts.append(f"\n#### {title}\n\n{note_in_markdown(text, LEVEL + 1)}\n")
    if aim.review_on is not None:
        parts.append(f"\nNext review: {written(aim.review_on)}.\n")
    return "".join(parts)


def _promise(promise: Promise) -> str:
    due = "someday" if promise.due is None else f"by {written(promise.due)}"
    return f"- {words_in_markdown(promise.text)}, {due}\n"
