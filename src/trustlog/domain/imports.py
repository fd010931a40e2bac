"""What a file of another tool comes to: the plan that is shown before, and what is written."""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from trustlog.domain.moments import Moment
    from trustlog.domain.pauses import Skip

NEW, NOTE, NOTHING = CHOICES = ("new", "note", "none")
"""What a habit of theirs may become beside one of the journal's: one taken up, a note, nothing."""
HANDLE_MARK, TAG_MARK = "@", "+"
MOST_LISTED = 10_000
"""Of troubles no more than these are kept."""


class Trouble(Value):
    """An entry that is not taken over, where it is and why."""

    place: str
    why: str


class Loss(Value):
    """What was read and cannot be kept: what, how many, where the first is."""

    what: str
    count: int
    place: str


class Remainder:
    """What of a file is not taken over, as it is found."""

    def __init__(self) -> None:
        self.conflicting: list[Trouble] = []
        self.refused: list[Trouble] = []
        self._lost: dict[str, tuple[int, str]] = {}

    def conflict(self, place: str, why: str) -> None:
        """List an entry that is here and says something else."""
        if len(self.conflicting) < MOST_LISTED:
            self.conflicting.append(Trouble(place=place, why=why))

    def refuse(self, place: str, why: str) -> None:
        """List an entry that cannot be taken over as it is."""
        if len(self.refused) < MOST_LISTED:
            self.refused.append(Trouble(place=place, why=why))

    def lose(self, place: str, what: str) -> None:
        """Count what cannot be kept."""
        count, first = self._lost.get(what, (0, place))
        self._lost[what] = (count + 1, first)

    def losses(self) -> tuple[Loss, ...]:
        """What cannot be kept, by what it is."""
        return tuple(
            Loss(what=what, count=count, place=place) for what, (count, place) in self._lost.items()
        )


class Meaning(Value):
    """What a word of theirs is here, and how many entries have it."""

    theirs: str
    ours: str
    count: int


class Plan(Value):
    """What a file comes to.

    `new` and `same` count by what they are, in the plural: moments, skips, habits, people; so do
    `changed`, what another trustlog changed, and `gone`, what was deleted here. Of
    what conflicts, the journal's own is kept. `unmapped` are habits that nobody said the meaning
    of.
    """

    file: str
    format: str
    first: date | None = None
    last: date | None = None
    new: dict[str, int]
    same: dict[str, int]
    changed: Mapping[str, int] = {}
    gone: Mapping[str, int] = {}
    conflicting: tuple[Trouble, ...] = ()
    refused: tuple[Trouble, ...] = ()
    lost: tuple[Loss, ...] = ()
    habits: tuple[Meaning, ...] = ()
    taken_up: tuple[tuple[str, str], ...] = ()
    """The slug and the cadence of each habit that is taken up."""
    unmapped: tuple[Meaning, ...] = ()
    people: tuple[str, ...] = ()
    alike: tuple[tuple[str, str], ...] = ()
    rows: tuple[str, ...] = ()
    left_out: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it is new."""
        return not any((*self.new.values(), *self.changed.values()))


class Arrival(Value):
    """An entry as it is written here: a moment, or a skip.

    `entry` tells it from the others of its source, `content` sums up what it says there.
    """

    entry: int
    content: int
    moment: Moment | None = None
    skip: Skip | None = None
