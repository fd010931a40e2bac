"""Surveys: rounds of counts per answer, and what may be seen of them.

Nobody's answers are kept, only how often each answer was given. An item that fewer people answered
than the round's minimum group is withheld: not its counts, not how many answered it, and no figure
made from them. Sums and changes across rounds are made of what may be seen alone, so that taking
one published figure from another never leaves what is withheld. The minimum is the one the round
was asked under: lowering it later opens no earlier round.
"""

from __future__ import annotations

from trustlog.domain.errors import RefusedError
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

MINIMUM, FLOOR = 5, 3
"""The minimum group unless another is set, and the least that may be."""

FIVE, SEVEN, ENPS = "1-5", "1-7", "0-10"
SCALES = {FIVE: range(1, 6), SEVEN: range(1, 8), ENPS: range(11)}
"""What may be answered, by the name of the scale."""

TOP = 2
"""The answers of five that are favourable, from the top."""
PROMOTERS, DETRACTORS = slice(9, 11), slice(7)


class Item(Value):
    """A question of a survey, in the words of whoever asks it.

    `reverse` is set where agreeing is the unfavourable answer.
    """

    slug: str
    text: str
    scale: str = FIVE
    reverse: bool = False


class Survey(Value):
    """A set of questions of the user's own, asked in rounds."""

    slug: str
    uid: str
    title: str
    items: tuple[Item, ...]


class Round(Value):
    """A survey held on a day: for each item, how often each answer of its scale was given."""

    day: date
    invited: int
    responded: int
    counts: Mapping[str, tuple[int, ...]]
    minimum: int = MINIMUM


class Shown(Value):
    """The counts of an item that may be seen, in the order of its scale, as they were given."""

    item: Item
    counts: tuple[int, ...]

    @property
    def answered(self) -> int:
        """How many people answered it."""
        return sum(self.counts)

    @property
    def scored(self) -> tuple[int, ...]:
        """The counts with the favourable end last: on 1 to 7, x is read as 8 - x."""
        return self.counts[::-1] if self.item.reverse else self.counts

    @property
    def favourable(self) -> float | None:
        """The share of the top two of five."""
        return sum(self.scored[-TOP:]) / self.answered if self.item.scale == FIVE else None

    @property
    def mean(self) -> float | None:
        """The mean answer, reversed where it must be; eNPS is no mean."""
        if self.item.scale == ENPS:
            return None
        pairs = zip(SCALES[self.item.scale], self.scored, strict=True)
        return sum(answer * count for answer, count in pairs) / self.answered

    @property
    def enps(self) -> float | None:
        """Per cent of 9 and 10 less per cent of 0 to 6, from -100 to 100."""
        if self.item.scale != ENPS:
            return None
        return 100 * (sum(self.counts[PROMOTERS]) - sum(self.counts[DETRACTORS])) / self.answered


class Seen(Value):
    """What may be seen of a round: how many took part, and the items enough people answered."""

    day: date
    invited: int
    responded: int
    minimum: int
    items: tuple[Shown, ...]
    withheld: tuple[str, ...]

    @property
    def participation(self) -> float:
        """The share of the invited who responded."""
        return self.responded / self.invited

    def item(self, slug: str) -> Shown | None:
        """One item of it; None when it is withheld or was not asked."""
        return next((shown for shown in self.items if shown.item.slug == slug), None)

    @property
    def favourable(self) -> float | None:
        """The mean of the favourable shares of its items."""
        shares = [each.favourable for each in self.items if each.favourable is not None]
        return sum(shares) / len(shares) if shares else None


def check_item(item: Item) -> None:
    """Refuse an item that cannot be scored.

    Raises:
        RefusedError: If its scale is none of ours, or eNPS the other way round.
    """
    if item.scale not in SCALES:
        raise RefusedError(f"{item.slug} needs one of the scales {', '.join(SCALES)}.")
    if item.reverse and item.scale == ENPS:
        raise RefusedError(f"{item.slug} is on 0-10, which is never reversed. Take reverse out.")


def check_items(items: Iterable[Item]) -> None:
    """Refuse questions that cannot be told apart, or cannot be scored.

    Raises:
        RefusedError: If there is none, two share a name, or one cannot be scored.
    """
    known: set[str] = set()
    for item in items:
        if item.slug in known:
            raise RefusedError(f"Two items are called {item.slug}. Give each a name of its own.")
        check_item(item)
        known.add(item.slug)
    if not known:
        raise RefusedError(
            'A survey needs an item: --item "open-talk: I can say what I think.", or --file.'
        )


def check_minimum(people: int) -> None:
    """Refuse a minimum group in which a person could be made out.

    Raises:
        RefusedError: If it is below the floor.
    """
    if people < FLOOR:
        raise RefusedError(
            f"The minimum group is {FLOOR} people or more, so that nobody can be made out."
        )


def check_round(held: Round, items: Iterable[Item]) -> None:
    """Refuse counts that cannot be true.

    Raises:
        RefusedError: If more responded than were invited, more answered than responded, a count is
            below nought, an item is unknown or the answers are not those of its scale.
    """
    check_minimum(held.minimum)
    if held.invited < 1 or held.responded < 0:
        raise RefusedError("A round needs at least one person invited, and no count below nought.")
    if held.responded > held.invited:
        raise RefusedError(
            f"{held.responded} responded and {held.invited} were invited. Check both counts."
        )
    scales = {item.slug: SCALES[item.scale] for item in items}
    for slug, counts in held.counts.items():
        _check_counts(slug, counts, scales, held.responded)


def seen(held: Round, items: Iterable[Item]) -> Seen:
    """What may be seen of a round; everything that leaves trustlog is made of this."""
    asked = [item for item in items if item.slug in held.counts]
    shown = [item for item in asked if sum(held.counts[item.slug]) >= held.minimum]
    return Seen(
        day=held.day,
        invited=held.invited,
        responded=held.responded,
        minimum=held.minimum,
        items=tuple(Shown(item=item, counts=held.counts[item.slug]) for item in shown),
        withheld=tuple(item.slug for item in asked if item not in shown),
    )


def altogether(rounds: Iterable[Seen], item: Item) -> Shown | None:
    """The counts of an item over the rounds that show it; None when none does.

    A sum over all rounds, less the rounds that are shown, would be the one that is withheld.
    """
    found = [shown for each in rounds if (shown := each.item(item.slug))]
    if not found:
        return None
    columns = zip(*(shown.counts for shown in found), strict=True)
    return Shown(item=item, counts=tuple(map(sum, columns)))


def _check_counts(
    slug: str, counts: tuple[int, ...], scales: Mapping[str, range], responded: int
) -> None:
    if slug not in scales:
        raise RefusedError(f"This survey has no item {slug}. It has {', '.join(scales)}.")
    scale = scales[slug]
    if len(counts) != len(scale) or min(counts) < 0:
        raise RefusedError(
            f"{slug} needs {len(scale)} counts, none below nought: one for each answer from"
            f" {scale[0]} to {scale[-1]}."
        )
    if sum(counts) > responded:
        raise RefusedError(
            f"{slug} has {sum(counts)} answers, and {responded} responded. Check both counts."
        )
