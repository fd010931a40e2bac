"""Controls: a rule that is broken on purpose must be found out, or its property shows nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from hypothesis import HealthCheck, Phase, find, settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

Case = TypeVar("Case")

SEARCH = settings(
    phases=(Phase.generate,),
    max_examples=5000,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
"""The first case will do, and the same one every time."""


def found_out(cases: SearchStrategy[Case], breaks: Callable[[Case], bool]) -> bool:
    """Whether some case breaks the rule; without one, hypothesis says so."""
    return breaks(find(cases, breaks, settings=SEARCH))
