"""`today` of a day on which more was logged than it shows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog


def test_a_day_with_fifty_moments_is_shown_whole_and_one_with_more_says_so(
    trustlog: Trustlog,
) -> None:
    for _ in range(50):
        trustlog("note", "again")
    whole = trustlog("today")
    trustlog("note", "once more")
    cut = trustlog("today")
    body = json.loads(trustlog("today", "--json").out)

    assert whole.err == ""
    assert cut.err == (
        "The newest 50 of 51 moments. trustlog list --since today --limit 51 shows all.\n"
    )
    assert cut.out.count("again") == 49
    assert cut.out.count("once more") == 1
    assert (body["count"], len(body["moments"])) == (51, 50)
    assert len(trustlog("list", "--since", "today", "--limit", "51").out.splitlines()) == 51
