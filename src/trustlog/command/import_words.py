"""What the habits and @names of another tool are here: as said, remembered, or plain to see."""

from __future__ import annotations

from trustlog.command.habit_changes import USUAL
from trustlog.command.habit_names import RESERVED
from trustlog.command.naming import habit_named
from trustlog.domain.errors import RefusedError, TrustlogError, UnreadableError
from trustlog.domain.habit_names import FEEDBACK_RECEIVED, exactly
from trustlog.domain.habits import Habit, Template
from trustlog.domain.imports import CHOICES, HANDLE_MARK, NEW, NOTE, NOTHING, TAG_MARK
from trustlog.domain.text import alike, clean_note, clean_word, one_line
from trustlog.exchange.incoming import Kind
from trustlog.practice.habits import cadence_from, habit_from, life_from, retired
from trustlog.store.imported import mappings_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from trustlog.command.front import Desk
    from trustlog.store.journal import Journal


class Words:
    """What their words are here.

    A habit of theirs is a slug, `note` or `none`; a name after @ is a handle, a tag after its
    mark, or nothing.
    """

    def __init__(self, desk: Desk, journal: Journal, source: str, said: Mapping[str, str]) -> None:
        self._desk = desk
        self._practised = journal.practised()
        self._habits = {habit.slug: habit for habit in journal.habits()}
        self._remembered = mappings_of(journal.connection, source)
        self.kinds: dict[str, Kind] = {}
        """The habits of theirs by name, as the file tells of them."""
        self.said: dict[str, str] = {}
        """What the person said, by their words."""
        self.taken: dict[str, Template | Kind] = {}
        """The slugs of habits that would be taken up, with what is known of each."""
        self._found: dict[str, str | None] = {}
        self._people: dict[str, str] = {}
        for theirs, ours in said.items():
            self.say(theirs, ours)

    def say(self, theirs: str, ours: str) -> None:
        """Take what the person says of a word of theirs.

        Raises:
            RefusedError: If no habit is called that, or a habit cannot be called so.
            UnreadableError: If it is no name of a person, or of a tag.
        """
        if theirs.startswith(HANDLE_MARK):
            self.said[theirs.casefold()] = _name(ours)
            return
        choice = ours.casefold()
        if choice not in CHOICES:
            choice = self._slug_of(habit_named(ours, self._practised, self._desk.front))
        self.said[theirs] = choice
        self._found.pop(theirs, None)

    @property
    def ours(self) -> list[str]:
        """The slugs of the habits that are practised."""
        return [each.slug for each in self._practised]

    @property
    def built_in(self) -> list[str]:
        """The slugs of the catalogue that are not practised yet."""
        found = self._desk.front.machine.catalogue()
        return [each.slug for each in found if each.slug not in self.ours]

    def near(self, theirs: str) -> list[str]:
        """The slugs that look like a habit of theirs."""
        return alike(_slug(theirs), [*self.ours, *self.built_in])

    def habit(self, theirs: str) -> str | None:
        """The slug that a habit of theirs has here, `note` or `none`; None if nobody said."""
        if theirs not in self._found:
            self._found[theirs] = self._habit(theirs)
        return self._found[theirs]

    def _habit(self, theirs: str) -> str | None:
        choice = self.said.get(theirs) or self._remembered.get(theirs)
        if choice == NEW:
            return self._new(theirs)
        if choice in (NOTE, NOTHING) or choice in self._habits or choice in self.taken:
            return choice
        word = theirs.casefold()
        if word == FEEDBACK_RECEIVED:
            return word
        return exactly(word, self._names()) or self._built_in(word)

    def _built_in(self, word: str) -> str | None:
        """The slug of a habit of the catalogue, if the word is one."""
        for template in self._desk.front.machine.catalogue():
            if template.slug == word:
                return self._slug_of(template)
        return None

    def _slug_of(self, found: object) -> str:
        slug: str = found.slug  # type: ignore[attr-defined]  # a habit, or a template of one
        if isinstance(found, Template):
            self.taken[slug] = found
        return slug

    def _new(self, theirs: str) -> str:
        """The slug of a habit of theirs that is taken up."""
        slug = _slug(theirs)
        if not slug or slug in (*CHOICES, *RESERVED, FEEDBACK_RECEIVED):
            raise RefusedError(
                f'No habit can be called "{one_line(theirs)}". Take one up with trustlog habit add,'
                f' and name it: --map "{one_line(theirs)}=HABIT".'
            )
        found = exactly(slug, self._names()) or self._built_in(slug)
        if found is None:
            self.taken[slug] = self.kinds.get(theirs) or Kind(name=theirs)
        return found or slug

    def _names(self) -> list[tuple[str, tuple[str, ...]]]:
        return [(each.slug, each.aliases) for each in self._practised]

    def person(self, theirs: str) -> str:
        """What a name of theirs is: a handle, a tag with its mark, or none.

        Raises:
            UnreadableError: If it cannot be a handle.
        """
        if theirs not in self._people:
            word = f"{HANDLE_MARK}{theirs.casefold()}"
            choice = self.said.get(word) or self._remembered.get(word)
            self._people[theirs] = choice or clean_word(theirs, "A handle")
        return self._people[theirs]

    def is_private(self, slug: str | None) -> bool:
        """Whether all moments of a habit are private."""
        return slug in self._habits and self._habits[slug].private

    def habits(self, days: Mapping[str, tuple[date, date]]) -> tuple[Habit, ...]:
        """The habits to be taken up, each from the first day it was done."""
        return tuple(
            self._taken_up(slug, kind, *days[slug])
            for slug, kind in self.taken.items()
            if slug in days
        )

    def all_habits(self, new: tuple[Habit, ...]) -> dict[str, Habit]:
        """Every habit there will be."""
        return {**self._habits, **{habit.slug: habit for habit in new}}

    def _taken_up(self, slug: str, kind: Template | Kind, first: date, last: date) -> Habit:
        rules = self._desk.rules
        if isinstance(kind, Template):
            taken = {name for slug, aliases in self._names() for name in (slug, *aliases)}
            return habit_from(kind, taken, first, rules)
        life = life_from(first, cadence_from(kind.every or USUAL, rules))
        habit = Habit(slug=slug, title=clean_note(kind.name), lives=(life,))
        return retired(habit, last) if kind.retired else habit


def _name(ours: str) -> str:
    if ours.casefold() == NOTHING:
        return NOTHING
    if ours.startswith(TAG_MARK):
        return TAG_MARK + clean_word(ours.removeprefix(TAG_MARK), "A tag")
    return clean_word(ours.removeprefix(HANDLE_MARK), "A handle")


def _slug(name: str) -> str:
    """A name as a slug; empty if nothing of it can be one."""
    bare = "".join(sign if sign.isalnum() else " " for sign in name.casefold())
    try:
        return clean_word("-".join(bare.split())[:60].rstrip("-"), "A habit's name")
    except TrustlogError:
        return ""


def maps_said(texts: tuple[str, ...]) -> dict[str, str]:
    """Read `--map "Theirs=habit"`, each once.

    Raises:
        UnreadableError: If one is not so, or two are of the same word.
    """
    said: dict[str, str] = {}
    for text in texts:
        theirs, equals, ours = (part.strip() for part in text.rpartition("="))
        if not (theirs and equals and ours) or theirs in said:
            raise UnreadableError(
                '--map takes a word of theirs and what it is here, each once: --map "Meditate=ai".'
            )
        said[theirs] = ours
    return said
