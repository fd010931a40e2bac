"""What the names of a file are in the journal that it is joined with."""

from __future__ import annotations

from trustlog.domain.errors import RefusedError
from trustlog.domain.habit_names import FEEDBACK_RECEIVED
from trustlog.practice.joining.here import NAMED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from trustlog.practice.joining.here import Here


class Names:
    """Every name that a file has said so far, and those of the journal."""

    def __init__(self, here: Here, lose: Callable[[str, str], None]) -> None:
        self.here, self.lose = here, lose
        self.said: dict[str, dict[str, str | None]] = {kind: {} for kind in NAMED}
        """What each name of the file is here; nothing if it was taken out."""
        self._measured: list[tuple[str, str]] = []
        self._aliases = {name for each in here.journal.practised() for name in each.aliases}

    def settle(self) -> None:
        """Count the measures of goals that are nowhere; measures come after goals in a file."""
        for place, measure in self._measured:
            if self.name("measure", measure) is None:
                self.lose(place, "measures of goals that are not in the file")

    def inside(self, kind: str, value: Any, place: str) -> Any:
        """The same with the names that this journal has for what it speaks of."""
        if kind == "habit":
            mine = self.here.things["habit"].get(self.here.uids["habit"].get(value.slug, ""))
            taken = self._aliases - {*(mine.aliases if mine else ())}
            aliases = tuple(name for name in value.aliases if name not in taken)
            if aliases != value.aliases:
                self.lose(place, "short names that another habit has")
            self._aliases.update(aliases)
            return value.but(aliases=aliases)
        if kind == "aim":
            if value.measure:
                self._measured.append((place, value.measure))
            return value.but(
                people=self.people(value.people, place),
                parent=value.parent and self.said["aim"].get(value.parent, value.parent),
            )
        return value

    def name(self, kind: str, name: str) -> str | None:
        """What a name of the file is here; nothing if it is nowhere."""
        if name in self.said[kind]:
            return self.said[kind][name]
        return name if name in self.here.uids[kind] else None

    def people(self, handles: tuple[str, ...], place: str) -> tuple[str, ...]:
        """Some people, but those who were taken out here."""
        found = [self.person(handle, place) for handle in handles]
        return tuple(sorted({handle for handle in found if handle}))

    def person(self, handle: str, place: str) -> str | None:
        """Somebody here.

        Raises:
            RefusedError: If they are neither in the file nor here.
        """
        ours = self.name("person", handle)
        if ours is None and handle not in self.said["person"]:
            raise RefusedError(f"@{handle} is not among the people of the file.")
        if ours is None:
            self.lose(place, "people who were taken out here")
        return ours

    def habit(self, slug: str | None) -> str | None:
        """A habit here.

        Raises:
            RefusedError: If it is neither in the file nor here, or was taken out here.
        """
        if slug is None or slug == FEEDBACK_RECEIVED:
            return slug
        ours = self.name("habit", slug)
        if ours is None:
            raise RefusedError(f'"{slug}" is not among the habits of the file.')
        return ours

    def aims(self, slugs: tuple[str, ...], place: str) -> tuple[str, ...]:
        """Some aims, but those that are nowhere."""
        found = [self.name("aim", slug) for slug in slugs]
        if None in found:
            self.lose(place, "links to aims that are not in the file")
        return tuple(sorted({slug for slug in found if slug}))
