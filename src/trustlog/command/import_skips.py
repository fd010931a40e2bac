"""The skips of another tool: each excuses a slot here, if one holds its day."""

from __future__ import annotations

from bisect import bisect_right

from trustlog.domain.errors import TrustlogError
from trustlog.domain.imports import NOTE, NOTHING, Arrival
from trustlog.domain.pauses import Skip
from trustlog.domain.spans import spans
from trustlog.domain.text import clean_note
from trustlog.store.imported import digest
from trustlog.store.pauses import all_skips

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from trustlog.command.import_tally import Tally
    from trustlog.command.import_words import Words
    from trustlog.domain.habits import Habit
    from trustlog.domain.spans import Span
    from trustlog.exchange.incoming import Pause
    from trustlog.store.journal import Journal

IDLE = "skips on days that ask for nothing"


def days_skipped(pauses: Sequence[Pause], words: Words, tally: Tally) -> None:
    """Note what the habits of the skips are here, and from when on."""
    for pause in pauses:
        ours = words.habit(pause.habit)
        tally.mean(pause, ours)
        if ours is not None and ours not in (NOTE, NOTHING):
            tally.see(ours, pause.day)


def skips_of(
    journal: Journal,
    known: Mapping[int, int],
    words: Words,
    habits: Mapping[str, Habit],
    tally: Tally,
) -> list[Arrival]:
    """The skips that are new; what the others are is counted."""
    excused = {(skip.habit, skip.day) for skip in all_skips(journal)}
    slots = _Slots(habits, tally.pauses, words)
    excused |= {(slug, span.first) for slug, day in excused if (span := slots.holding(slug, day))}
    found = []
    for pause in tally.pauses:
        ours = words.habit(pause.habit)
        entry, content = digest(pause.source_id), digest(f"{pause.day}\0{pause.why}")
        if ours == NOTHING:
            continue
        if ours is None or ours == NOTE:
            tally.lose(pause.place, "skips of what is a note here")
            continue
        span = slots.holding(ours, pause.day)
        if entry in known or (span is not None and (ours, span.first) in excused):
            tally.count_same("skips")
        elif span is None:
            tally.lose(pause.place, IDLE)
        else:
            try:
                skip = Skip(habit=ours, day=pause.day, why=clean_note(pause.why))
            except TrustlogError as error:
                tally.refuse(pause.place, str(error))
                continue
            excused.add((ours, span.first))
            tally.count_new("skips")
            found.append(Arrival(entry=entry, content=content, skip=skip))
    return found


class _Slots:
    """The spans of each habit over the days that are skipped."""

    def __init__(self, habits: Mapping[str, Habit], pauses: Sequence[Pause], words: Words) -> None:
        self._habits = habits
        self._days: dict[str, tuple[date, date]] = {}
        for pause in pauses:
            ours = words.habit(pause.habit)
            if ours is not None and ours in habits:
                first, last = self._days.get(ours, (pause.day, pause.day))
                self._days[ours] = (min(first, pause.day), max(last, pause.day))
        self._spans: dict[str, list[Span]] = {}

    def holding(self, slug: str, day: date) -> Span | None:
        """The slot that holds a day."""
        if slug not in self._days:
            return None
        if slug not in self._spans:
            lives = self._habits[slug].lives
            self._spans[slug] = [s for life in lives for s in spans(life, *self._days[slug])]
        found = self._spans[slug]
        place = bisect_right(found, day, key=lambda span: span.first)
        return found[place - 1] if place and found[place - 1].last >= day else None
