"""An open journal: reading it, and changing it in steps that `undo` knows."""

from __future__ import annotations

from datetime import date

from trustlog.domain.errors import RefusedError
from trustlog.domain.habit_names import FEEDBACK_RECEIVED, Practised
from trustlog.domain.moments import EFFECTS
from trustlog.store.changes import Change, Reading, unsaved
from trustlog.store.connection import BusyError, StoreError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from trustlog.domain.habits import Habit
    from trustlog.domain.operations import Operation
    from trustlog.domain.people import Person
    from trustlog.domain.slots import Pauses
    from trustlog.domain.spans import Life
    from trustlog.store.database import Connection
    from trustlog.store.moments_read import Moments
    from trustlog.store.promises import Promises


NOWHERE = -1
"""The row of a habit that is not there."""


class Rows(dict[str, int]):
    """The row of each name; what was there when it was named may be gone by now."""

    def __missing__(self, name: str) -> int:
        raise RefusedError(f"{name} is gone by now. Nothing was changed; try again.")


class Journal:
    """A journal that is open. What is read once within a transaction is kept for it."""

    redacted = False
    """Whether names are shown as pseudonyms."""

    def __init__(self, connection: Connection, reopen: Callable[[], Connection]) -> None:
        self.connection = connection
        self._reopen = reopen
        self._kept_habits: dict[str, tuple[int, bool]] | None = None
        self._kept_people: dict[str, tuple[int, str]] | None = None
        self._kept_aims: dict[str, tuple[int, bool]] | None = None
        self._kept_rows: dict[str, Rows] = {}
        self.kept_at: int | None = None
        """The state of the database when names were read before a change, where it tells."""
        self.within = False
        """Whether a transaction is open; what was read before it or after it may have changed."""
        self.tried = False
        """Whether a commit was tried, so that nothing may be done over as if it had not been."""
        self.saved = False
        """Whether a commit was made, so that what a line says is no longer to be done whole."""

    @property
    def moments(self) -> Moments:
        """All moments."""
        from trustlog.store.moments_read import Moments

        return Moments(self)

    @property
    def promises(self) -> Promises:
        """All promises."""
        from trustlog.store.promises import Promises

        return Promises(self)

    def settings(self) -> dict[str, str]:
        """Every setting that differs from its default."""
        return dict(self.connection.run("setting.all"))

    def habits(self) -> list[Habit]:
        """Every habit, in the order they were taken up."""
        from trustlog.store.habits import all_habits

        return all_habits(self.connection)

    def titles(self) -> dict[str, str]:
        """The title of each slug, of feedback received too."""
        return {row[2]: row[3] for row in self.connection.run("habit.all")}

    def practised(self) -> list[Practised]:
        """What names every habit that is or was practised, in the order they were taken up."""
        aliases: dict[int, list[str]] = {}
        for name, habit_id in self.connection.run("alias.all"):
            aliases.setdefault(habit_id, []).append(name)
        return [
            Practised(slug=slug, aliases=tuple(aliases.get(habit_id, ())), private=private)
            for slug, (habit_id, private) in self._habits().items()
            if slug != FEEDBACK_RECEIVED
        ]

    def people(self) -> list[Person]:
        """Everyone, in the order they came in."""
        from trustlog.store.people import all_people

        return all_people(self.connection)

    def names(self) -> dict[str, str]:
        """The display name of each handle."""
        return {handle: name for handle, (_, name) in self._people().items()}

    def habit_ids(self) -> dict[str, int]:
        """The row of each slug."""
        return self._rows("habit", self._habits())

    def private_habits(self) -> set[str]:
        """The slugs of private habits, whose moments are private too."""
        return {slug for slug, (_, private) in self._habits().items() if private}

    def person_ids(self) -> dict[str, int]:
        """The row of each handle."""
        return self._rows("person", self._people())

    def aim_ids(self, *, private: bool = True) -> dict[str, int]:
        """The row of each aim's slug, of those that are not private alone if so asked."""
        rows = self._aims().items()
        return Rows({slug: row for slug, (row, hidden) in rows if private or not hidden})

    def aims_named(self, rows: str) -> list[str]:
        """The slugs of the aims whose rows a text names."""
        slugs = {str(row): slug for slug, (row, _) in self._aims().items()}
        return [slugs[row] for row in rows.split()]

    def _aims(self) -> dict[str, tuple[int, bool]]:
        if self._kept_aims is None or not self.within:
            rows = self.connection.run("aim.names")
            self._kept_aims = {slug: (aim_id, private) for aim_id, slug, private in rows}
        return self._kept_aims

    def _rows(self, table: str, named: dict[str, tuple[int, Any]]) -> dict[str, int]:
        """The row of each name; within a transaction they are put together once."""
        if not self.within or table not in self._kept_rows:
            self._kept_rows[table] = Rows({name: row for name, (row, _) in named.items()})
        return self._kept_rows[table]

    def _habits(self) -> dict[str, tuple[int, bool]]:
        if self._kept_habits is None or not self.within:
            rows = self.connection.run("habit.names")
            self._kept_habits = {slug: (habit_id, private) for habit_id, slug, private in rows}
        return self._kept_habits

    def _people(self) -> dict[str, tuple[int, str]]:
        if self._kept_people is None or not self.within:
            rows = self.connection.run("person.names")
            self._kept_people = {handle: (person_id, name) for person_id, handle, name in rows}
        return self._kept_people

    def days_done(self, since: date, until: date) -> dict[str, tuple[date, ...]]:
        """For each slug, the days of a period on which the habit was done."""
        slugs = {row: slug for slug, row in self.habit_ids().items()}
        rows = self.connection.run("days.done", since=since, until=until)
        return {slugs[row]: _days_in(text) for row, text in rows if text}

    def days_of_habit(self, slug: str, since: date, until: date) -> tuple[date, ...]:
        """The days of a period on which a habit was done."""
        habit_id = self.habit_ids()[slug]
        run = self.connection.run
        [(text,)] = run("days.of_habit", habit_id=habit_id, since=since, until=until)
        return _days_in(text or "")

    def days_of_each(self, asked: Sequence[tuple[str, date, date]]) -> list[tuple[date, ...]]:
        """The same for each of some habits, each with a period of its own, read in one go."""
        rows = self.habit_ids()
        given = [
            {"habit_id": rows[slug], "since": since, "until": until} for slug, since, until in asked
        ]
        found = self.connection.run_each("days.of_habit", given)
        return [_days_in(text or "") for [(text,)] in found]

    def lives(self, slug: str) -> tuple[Life, ...]:
        """The lives of a habit, the first first."""
        from trustlog.store.lives import lives_of

        return lives_of(self.connection, self.habit_ids()[slug])

    def life_on(self, slug: str, day: date) -> Life | None:
        """The life of a habit that holds a day."""
        return next((life for life in self.lives(slug) if life.holds(day)), None)

    def pauses_of(self, slug: str) -> Pauses:
        """What excuses one habit."""
        from trustlog.domain.slots import Pauses

        rows = self.connection.run("pauses.of", habit_id=self.habit_ids()[slug])
        return Pauses(
            off=tuple((since, until) for since, until, is_skip in rows if not is_skip),
            skipped=tuple(day for day, _, is_skip in rows if is_skip),
        )

    def pauses_of_each(self, slugs: Iterable[str]) -> dict[str, Pauses]:
        """What excuses each of some habits, read in one go."""
        from trustlog.domain.slots import Pauses

        offs, skips = self.connection.run("off.all"), self.connection.run("skip.all")
        holidays = [(day, day) for day, *_ in self.connection.run("holiday.all")]
        found = {}
        for slug in slugs:
            own = self.habit_ids()[slug]
            off = [(since, until) for _, of, since, until, _ in offs if of is None or of == own]
            skipped = tuple(day for of, day, _ in skips if of == own)
            found[slug] = Pauses(off=tuple(off + holidays), skipped=skipped)
        return found

    def days_off(self) -> list[tuple[date, date | None]]:
        """The days on which the manager was off: of everything, and public holidays."""
        rows = self.connection.run("pauses.of", habit_id=NOWHERE)
        return [(since, until) for since, until, _ in rows]

    def promises_due(self, until: date) -> list[date]:
        """The due days of the manager's own promises that are open and due by a day."""
        return [due for (due,) in self.connection.run("promise.days_due", until=until)]

    def effects_counted(self, since: date, until: date) -> dict[str, int]:
        """For each effect, the moments of a period that had it."""
        [counts] = self.connection.run("effects.counted", since=since, until=until)
        return {effect: count for effect, count in zip(EFFECTS, counts, strict=True) if count}

    def forget_kept(self) -> None:
        """Read anew what was kept: something changed."""
        self._kept_habits = self._kept_people = self._kept_aims = None
        self._kept_rows = {}

    def reading(self, *, anew: bool = True) -> Reading:
        """One view of the journal for as long as the block lasts.

        With `anew` false, the names that the transaction before it read are good enough.
        """
        return Reading(self, anew=anew)

    def changing(self, operation: Operation) -> Change:
        """One change, whole or not at all, and one step of `undo`."""
        return Change(self, operation)

    def commit(self, saved: Callable[[Connection], bool]) -> None:
        """Make the transaction's changes last, and be sure of it.

        A commit that failed may have saved all the same (6 of 364 injected faults did), so the
        journal itself is asked.

        Raises:
            BusyError: If another program kept it locked; nothing was saved.
            NotSavedError: If the journal does not hold the changes.
            StoreError: If the journal cannot be asked either.
        """
        self.tried = True
        try:
            self.connection.commit()
        except (StoreError, BusyError) as failed:
            from trustlog.store.faults import must_hold

            self.give_up()
            must_hold(self._reopen, saved, failed)
        self.saved = True

    def begin_change(self) -> None:
        """Begin a transaction that changes; names are read anew if another program was there.

        Raises:
            BusyError: If another program kept it locked.
            NotSavedError: If the journal cannot be written.
        """
        try:
            self.connection.begin(change=True)
            state, self.kept_at = self.kept_at, None
            if state is None or state != self.connection.state():
                self.forget_kept()
        except (StoreError, BusyError) as error:
            self.give_up()
            raise unsaved(error) from None

    def expect_run(self, slug: str) -> None:
        """Say that how a habit stands is read after the change."""
        if self._kept_habits and slug in self._kept_habits:
            self.connection.expect("life.of", habit_id=self._kept_habits[slug][0])

    def give_up(self) -> None:
        """Leave the journal as if the transaction had never been.

        If even that fails, whoever opens the file next does it: the rollback journal is there.
        """
        try:
            self.connection.rollback()
        except StoreError:
            self.connection.close()

    def close(self) -> None:
        """Let go of the journal."""
        self.connection.close()


def never_reopened() -> Connection:
    """What opens a journal anew after a fault, where nothing is committed and so none is met."""
    raise NotImplementedError


def _days_in(text: str) -> tuple[date, ...]:
    """The days of a text that a statement made of them, the first first."""
    return tuple(map(date.fromisoformat, sorted(text.split())))
