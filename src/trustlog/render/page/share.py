"""The page to show the team: what is aimed at, what is agreed, what is promised."""

from __future__ import annotations

from trustlog.domain.days import written
from trustlog.domain.value import Value
from trustlog.render.page.sheet import sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from trustlog.domain.aims import Aim, Milestone
    from trustlog.domain.promises import Promise
    from trustlog.report.share import Shared


class Item(Value):
    """An aim in words: `far` says how far a goal is, `steps` its milestones and whether done."""

    title: str
    text: str = ""
    far: str = ""
    steps: tuple[tuple[bool, str], ...] = ()
    people: str = ""
    often: str = ""
    sides: tuple[tuple[str, str], ...] = ()
    review: str = ""


def share_page(
    found: Shared, names: Mapping[str, str], far: Mapping[str, str], today: date
) -> Iterator[str]:
    """The page in pieces; `far` says of each goal, by its slug, how far it is."""
    parts = {
        "Purpose": [_item(aim) for aim in found.purposes],
        "Values": [_item(aim) for aim in found.values],
        "Goals": [
            _item(each.aim).but(
                far=far[each.aim.slug], steps=tuple(map(_step, each.aim.milestones))
            )
            for each in found.goals
        ],
        "Agreements": [_agreement(aim, names) for aim in found.agreements],
    }
    return sheet(
        "share.html",
        as_of=f"As of {written(today)}",
        parts=[(name, items) for name, items in parts.items() if items],
        promises=[_promise(each) for each in found.promises],
    )


def _item(aim: Aim) -> Item:
    return Item(title=aim.title, text=aim.text)


def _step(milestone: Milestone) -> tuple[bool, str]:
    due = f", by {written(milestone.due)}" if milestone.due and not milestone.done else ""
    return milestone.done is not None, f"{milestone.title}{due}"


def _agreement(aim: Aim, names: Mapping[str, str]) -> Item:
    often = ""
    if aim.every is not None:
        often = "We talk every day." if aim.every == 1 else f"We talk every {aim.every} days."
    sides = (("Expected of me", aim.mine), ("What I expect", aim.theirs))
    return _item(aim).but(
        people=", ".join(names[each] for each in aim.people),
        often=often,
        sides=tuple((title, text) for title, text in sides if text),
        review=f"Next review: {written(aim.review_on)}." if aim.review_on else "",
    )


def _promise(promise: Promise) -> tuple[str, str]:
    return promise.text, "someday" if promise.due is None else f"by {written(promise.due)}"
