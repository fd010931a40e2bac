"""What to know before a talk as JSON: docs/reference/json.md is its contract."""

from __future__ import annotations

from trustlog.exchange.json_aims import aim_object
from trustlog.exchange.json_promises import promise_object
from trustlog.exchange.json_shapes import moment_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from trustlog.report.prep import Prep


def prep_object(prep: Prep) -> dict[str, Any]:
    """What is owed both ways, to answer, aimed at together and quiet, and the newest moments."""
    person, today = prep.person, prep.today
    return {
        "trustlog": 1,
        "today": today.isoformat(),
        "handle": person.handle,
        "name": person.name,
        "relation": person.relation,
        "every": person.cadence,
        "last": None if prep.last is None else prep.last.isoformat(),
        "days": prep.days,
        "owed": [promise_object(each) for each in prep.owed],
        "owed_by_them": [promise_object(each) for each in prep.theirs],
        "to_answer": [moment_object(each) for each in prep.to_answer],
        "shared_aims": [aim_object(each) for each in prep.shared],
        "quiet": [
            {
                "slug": each.slug,
                "last": None if each.last is None else each.last.isoformat(),
                "days": each.days(today),
            }
            for each in prep.quiet
        ],
        "moments": [moment_object(each) for each in prep.moments],
        "question": prep.question,
    }
