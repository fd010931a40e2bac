"""How each habit stands: its slots and figures, read from the journal."""

from __future__ import annotations

from datetime import date, timedelta

from trustlog.domain.figures import Figures, Recent, figures
from trustlog.domain.look_back import RUN, further_back, lacking, look_back
from trustlog.domain.past import further_on, recent_after
from trustlog.domain.pauses import pauses_of
from trustlog.domain.value import Value
from trustlog.store.pauses import all_holidays, all_offs, all_skips

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.habits import Habit
    from trustlog.domain.pauses import Holiday, Off, Skip
    from trustlog.domain.slots import Pauses, Slot
    from trustlog.store.journal import Journal

DAY = timedelta(1)
STRENGTH_AFTER = timedelta(28)
"""Strength is said from a habit's fifth week on: before, it says more of the start than of it."""


class Excuses(Value):
    """Everything that excuses habits."""

    offs: tuple[Off, ...]
    skips: tuple[Skip, ...]
    holidays: tuple[Holiday, ...]

    def of(self, habit: Habit) -> Pauses:
        """What excuses one habit."""
        return pauses_of(habit.slug, self.offs, self.skips, self.holidays)


class Standing(Value):
    """A habit as it stands on a day."""

    habit: Habit
    pauses: Pauses
    done: tuple[date, ...]
    figures: Recent
    today: date

    @property
    def strength_shown(self) -> bool:
        """Whether the habit is old enough for its strength to be said."""
        return self.today >= self.habit.since + STRENGTH_AFTER

    def strength_before(self, day: date) -> float | None:
        """The strength when every slot that ended before a day was decided."""
        decided = (slot for slot in reversed(self.figures.slots) if slot.decided)
        for slot, strength in zip(decided, reversed(self.figures.strengths), strict=True):
            if self.habit.since <= slot.span.last < day:
                return strength
        past = self.figures.past
        return None if past is None else past.strength

    def slots_between(self, first: date, last: date) -> list[Slot]:
        """The slots that touch the days from `first` to `last`."""
        return [s for s in self.figures.slots if s.span.last >= first and s.span.first <= last]


class Record(Standing):
    """A habit as it stands on a day, by all of its slots."""

    figures: Figures


def excuses_of(journal: Journal) -> Excuses:
    """Read everything that excuses habits."""
    return Excuses(
        offs=tuple(all_offs(journal)),
        skips=tuple(all_skips(journal)),
        holidays=tuple(all_holidays(journal.connection)),
    )


def records(journal: Journal, today: date) -> list[Record]:
    """How every habit stands by all of its slots, retired ones too, in the order of taking up."""
    excuses, done = excuses_of(journal), journal.days_done(date.min, today)
    return [_record(habit, excuses, done.get(habit.slug, ()), today) for habit in journal.habits()]


def record(journal: Journal, habit: Habit, today: date) -> Record:
    """How one habit stands by all of its slots."""
    done = journal.days_of_habit(habit.slug, date.min, today)
    return _record(habit, excuses_of(journal), done, today)


def standings(
    journal: Journal, first: date, today: date, *, percents: bool = False
) -> list[Standing]:
    """How every habit stands, and what it held from a day on, in the order of taking up.

    With `percents` the strengths now and before that day are right in whole percents, and so is
    the difference of the two; else in four digits.
    """
    seen = _Seen(first=first, today=today, until=today, percents=percents)
    return _standings(journal, seen)


def standings_after(
    journal: Journal, first: date, last: date, today: date, *, percents: bool = False
) -> list[Standing]:
    """How every habit stood when a period was over, whatever came later; today, if it is not."""
    if last >= today:
        return standings(journal, first, today, percents=percents)
    # A slot that ends with the period is decided on the day after.
    seen = _Seen(first=first, today=last + timedelta(1), until=last, percents=percents)
    return _standings(journal, seen)


class _Seen(Value):
    """What is looked at of habits: from which day on, from which day, and how closely."""

    first: date
    today: date
    until: date
    percents: bool


def _standings(journal: Journal, seen: _Seen) -> list[Standing]:
    excuses = excuses_of(journal)
    looks = [_Look(habit, excuses.of(habit), seen) for habit in journal.habits()]
    wanting = looks
    while wanting:
        # Together, for a server may be far away.
        days = journal.days_of_each([look.wants for look in wanting])
        found = zip(wanting, days, strict=True)
        wanting = [look for look, its_days in found if not look.is_enough_with(its_days)]
    return [look.standing() for look in looks]


class _Look:
    """A look at a habit's slots, as far back as shows: of a long past no more is read."""

    def __init__(self, habit: Habit, pauses: Pauses, seen: _Seen) -> None:
        self._habit = known = habit.begun_by(seen.until)
        self._pauses, self._seen = pauses, seen
        self._since = look_back(known.life, pauses, seen.first, percents=seen.percents)
        self._until = seen.until
        self._done: tuple[date, ...] = ()
        self._found: Recent | None = None
        self._lack = ""

    @property
    def wants(self) -> tuple[str, date, date]:
        """The slug of the habit whose done days are to be read, from which day to which."""
        return self._habit.slug, self._since, self._until

    def is_enough_with(self, done: tuple[date, ...]) -> bool:
        """Take the days that were wanted; false if earlier ones are wanted now."""
        self._done = done + self._done
        self._found = found = self._seen_so_far()
        life, first = self._habit.life, self._seen.first
        self._lack = ""
        if self._since > life.since:
            self._lack = lacking(found, life, first, percents=self._seen.percents)
        if self._lack:
            self._until = self._since - DAY
            self._since = further_back(life, self._since, first)
        return not self._lack

    def _seen_so_far(self) -> Recent:
        habit, seen = self._habit, self._seen
        further = None
        if self._found is not None:
            further = further_on(
                self._found,
                habit.life,
                self._pauses,
                self._done,
                seen.today,
                self._since,
                run_alone=self._lack == RUN,
            )
        return further or recent_after(
            habit.lives, self._pauses, self._done, seen.today, self._since, seen.first
        )

    def standing(self) -> Standing:
        """How the habit stands, once enough was read."""
        return Standing(
            habit=self._habit,
            pauses=self._pauses,
            done=self._done,
            figures=self._found or self._seen_so_far(),
            today=self._seen.today,
        )


def _record(habit: Habit, excuses: Excuses, done: tuple[date, ...], today: date) -> Record:
    pauses = excuses.of(habit)
    found = figures(habit.lives, pauses, done, today)
    return Record(habit=habit, pauses=pauses, done=done, figures=found, today=today)
