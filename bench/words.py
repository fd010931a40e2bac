"""Names, tags and notes of the benchmark's journals: made up, the same for the same seed."""

from __future__ import annotations

from itertools import accumulate, cycle
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence


def _each(text: str) -> tuple[str, ...]:
    return tuple(text.split())


HANDLES = _each(
    "priya tom diego ana bilal chloe dmitri elena farid grace hana ivo jonas kemi lucia marek"
    " nadia omar paula quentin rosa samir tara ulrich vera wei ximena yusuf zofia aiko bruno"
    " carmen dario esther felix gloria hugo ines jamal katya"
)
TAGS = _each(
    "planning budget hiring review launch oncall roadmap retro design customer incident growth"
    " onboarding pricing quality security travel workload delegation feedback strategy"
    " conflict praise absence"
)
SYLLABLES = _each(
    "ka lo mi ter sen dra pol vi ran est or ul ben cho dan fi gar hel in jo kel mar no pe qui"
    " ros sta tu ven wa ex yo zi"
)
VOCABULARY = 3000
SOUGHT, SOUGHT_SHARE = "quince", 0.01
"""A word that stands in a hundredth of the notes."""

MEDIAN_WORDS, SPREAD, MOST_WORDS = 2.81, 0.5, 120


def falling(count: int, power: float = 1.0) -> list[float]:
    """Cumulative weights of a Zipf-like share: the second has half of the first, and so on."""
    return list(accumulate(1 / rank**power for rank in range(1, count + 1)))


def handles(count: int) -> tuple[str, ...]:
    """So many handles; beyond those that are names, a name with a number."""
    rounds = range(count // len(HANDLES) + 1)
    every = [f"{name}-{turn}" if turn else name for turn in rounds for name in HANDLES]
    return tuple(every[:count])


class Writer:
    """Says who was there, what it was about and what happened."""

    def __init__(self, rng: random.Random, people: tuple[str, ...]) -> None:
        self._rng = rng
        self._everyone = people
        self._vocabulary = _vocabulary(rng)
        self._weights = falling(len(self._vocabulary), 0.9)
        self._people, self._tags = falling(len(people)), falling(len(TAGS))

    def note(self) -> str:
        """A sentence or several, 130 characters on average."""
        count = int(self._rng.lognormvariate(MEDIAN_WORDS, SPREAD))
        words = self._rng.choices(
            self._vocabulary, cum_weights=self._weights, k=min(max(count, 2), MOST_WORDS)
        )
        if self._rng.random() < SOUGHT_SHARE:
            words.append(SOUGHT)
        return " ".join(words).capitalize()

    def people(self) -> list[str]:
        """Nobody to two people."""
        [count] = self._rng.choices((0, 1, 2), (35, 50, 15))
        return self._distinct(self._everyone, self._people, count)

    def tags(self) -> list[str]:
        """One tag or none."""
        count = int(self._rng.random() < 0.4)
        return self._distinct(TAGS, self._tags, count)

    def _distinct(self, names: Sequence[str], weights: list[float], count: int) -> list[str]:
        return list(set(self._rng.choices(names, cum_weights=weights, k=count))) if count else []


def _vocabulary(rng: random.Random) -> list[str]:
    """Words of one to four syllables, short ones first because they are the common ones."""
    made: dict[str, None] = {}
    for syllables in cycle((1, 2, 2, 3, 2, 3, 4)):
        if len(made) == VOCABULARY:
            break
        made["".join(rng.choices(SYLLABLES, k=syllables))] = None
    return list(made)
