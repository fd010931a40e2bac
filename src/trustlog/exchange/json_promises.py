"""Promises as JSON objects: docs/reference/json.md is their contract."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from trustlog.domain.promises import Account, Promise
    from trustlog.report.promises import PromiseList


def promise_object(promise: Promise) -> dict[str, Any]:
    """A promise with every due day it had."""
    return {
        "number": promise.number,
        "uid": promise.uid,
        "person": promise.person,
        "theirs": promise.theirs,
        "text": promise.text,
        "made": promise.made.isoformat(),
        "due": _day(promise.due),
        "state": promise.state,
        "settled": _day(promise.settled),
        "why": promise.why,
        "moves": [
            {
                "day": move.day.isoformat(),
                "was": _day(move.was),
                "due": _day(move.due),
                "why": move.why,
            }
            for move in promise.moves
        ],
        "moment": promise.moment,
        "private": promise.private,
        "aims": list(promise.aims),
    }


def promises_object(found: PromiseList) -> dict[str, Any]:
    """The promises in their groups, and the account of the quarter so far."""
    groups = found.groups.as_dict()
    return {
        "trustlog": 1,
        "today": found.today.isoformat(),
        **{name: [promise_object(each) for each in those] for name, those in groups.items()},
        "settled": [promise_object(each) for each in found.settled],
        "since": found.since.isoformat(),
        "account": None if found.account is None else account_object(found.account),
    }


def account_object(account: Account) -> dict[str, Any]:
    """Saying and doing, as counts; `rate` where there are enough of them for one."""
    return {**account.as_dict(), "rate": account.rate}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
