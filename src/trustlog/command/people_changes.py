"""`person add`, `edit`, `away`, `back`, `leave`, `merge`, `hold`: say who people are."""

from __future__ import annotations

from trustlog.command.front import open_desk, open_or_blank_desk, slowly, whereabouts
from trustlog.command.known import known_handle
from trustlog.command.naming import handles_named
from trustlog.command.output import Answer, receipt
from trustlog.command.output import line as one
from trustlog.domain.attention import days_apart
from trustlog.domain.day_words import day_back
from trustlog.domain.errors import RefusedError, StoppedError, UnreadableError
from trustlog.domain.people import RELATIONS, TEAM, Person, name_of
from trustlog.domain.stretches import day_near, stretch_in
from trustlog.domain.text import clean_note, clean_word, one_line
from trustlog.practice.merging import merge as make_one
from trustlog.practice.people import (
    Days,
    add_people,
    come_back,
    must_be_free,
    person_of,
    rewrite_person,
    take_away,
)
from trustlog.practice.people import hold as put_on_hold
from trustlog.practice.people import leave as let_leave
from trustlog.render.person import (
    RELATIONS_SAID,
    added_line,
    away_line,
    back_line,
    changed_line,
    held_line,
    left_line,
    merged_line,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line

COMES = "A person comes into the journal today or earlier."
LEAVES = "A person leaves today or earlier; trustlog person away takes days to come."
CHANGES = ("handle", "name", "relation", "partner", "team", "level", "every")
LONGEST_NAME = 100


def add(line: Line, front: Front) -> Answer:
    """Bring people in."""
    with open_or_blank_desk(front, line) as desk:
        names = desk.journal.names()
        words = line.many("persons")
        handles = handles_named(words, names, line, front)
        for handle in handles:
            _must_be_new(handle, names)
        if line.text("name") is not None and len(handles) > 1:
            raise UnreadableError("--name is for one person. Add the others without it.")
        since = _day(desk, line.text("since"), COMES) or desk.today
        people = [
            _changed(Person(handle=h, name=name_of(h), relation="report", since=since), line)
            for h in handles
        ]
        made = desk.settle()
        add_people(desk.journal, people, desk.operation("person add"), front.machine.uid)
        return receipt(added_line(people), *([whereabouts(desk)] if made else []))


def _must_be_new(handle: str, names: dict[str, str]) -> None:
    if handle == TEAM:
        raise RefusedError(f"@{TEAM} is everyone of a team and needs no adding.")
    if handle in names:
        raise RefusedError(
            f"{names[handle]} is in the journal as @{handle}."
            f" trustlog person edit {handle} changes what is said of them."
        )


def edit(line: Line, front: Front) -> Answer:
    """Change what is said of a person."""
    with open_desk(front, line) as desk:
        before = _person(desk, line.text("person"))
        must_be_free(before)
        if all(line.said.get(name) is None for name in CHANGES):
            raise UnreadableError(
                "Say what is to change, such as"
                f" trustlog person edit {before.handle} --relation peer."
            )
        after = _changed(before, line)
        if after == before:
            return one(f"{before.name} is as before; nothing changed.")
        rewrite_person(desk.journal, before.handle, after, desk.operation("person edit"))
        return receipt(changed_line(before, after))


def _person(desk: Desk, word: str | None) -> Person:
    """Somebody of the journal of whom more can be said.

    Raises:
        RefusedError: If nobody is called that, or it is the team.
    """
    with desk.journal.reading() as journal:
        handle = known_handle(word or "", journal.names())
        if handle == TEAM:
            raise RefusedError(f"@{TEAM} is everyone of a team, and of a team no more is said.")
        return person_of(journal, handle)


def _changed(person: Person, line: Line) -> Person:
    """The person with everything that the options say; a new name follows a new handle."""
    handle, partner = line.text("handle"), line.said.get("partner")
    new = person.handle if handle is None else clean_word(handle.removeprefix("@"), "A handle")
    if new == TEAM:
        raise RefusedError(f"@{TEAM} means everyone of a team. Choose another handle.")
    follows = person.name == name_of(person.handle)
    name = name_of(new) if follows else person.name
    return person.but(
        handle=new,
        name=_words(line, "name", name) or name,
        relation=_relation(line, person.relation),
        partner=person.partner if partner is None else bool(partner),
        team=_words(line, "team", person.team),
        level=_words(line, "level", person.level),
        every=_every(line, person.every),
    )


def _words(line: Line, name: str, before: str | None) -> str | None:
    """What an option says in words; an empty text takes it away."""
    text = line.text(name)
    if text is None:
        return before
    said = one_line(clean_note(text)).strip()
    if len(said) > LONGEST_NAME:
        raise UnreadableError(
            f"--{name} has {len(said):,} characters; {LONGEST_NAME} are enough. Shorten it."
        )
    return said or None


def _relation(line: Line, before: str) -> str:
    said = line.text("relation")
    if said is None:
        return before
    if said.casefold() not in RELATIONS:
        raise UnreadableError(f'A relation is {RELATIONS_SAID}, and "{one_line(said)}" is none.')
    return said.casefold()


def _every(line: Line, before: int | None) -> int | None:
    said = line.text("every")
    if said is None:
        return before
    return 0 if said.casefold() == "none" else days_apart(said)


def away(line: Line, front: Front) -> Answer:
    """Let a person be away for some days."""
    with open_desk(front, line) as desk:
        person = _person(desk, line.text("person"))
        named = stretch_in(line.many("words"), desk.today, desk.rules)
        why = one_line(clean_note(named.rest))
        days = Days(since=named.since, until=named.until, why=why)
        take_away(desk.journal, person.handle, days, desk.operation("person away"))
        lasts = f"It lasts until trustlog person back {person.handle}."
        return receipt(away_line(person, days), *(() if days.until else (lasts,)))


def back(line: Line, front: Front) -> Answer:
    """End a person's days away, or take up one who left."""
    with open_desk(front, line) as desk:
        person, on = _person(desk, line.text("person")), line.text("on")
        day = desk.today if on is None else day_near(on, desk.today, desk.rules, coming=False)
        days = come_back(desk.journal, person.handle, day, desk.operation("person back"))
        return receipt(back_line(person, day, days))


def leave(line: Line, front: Front) -> Answer:
    """Let a day be a person's last; what is written about them stays."""
    with open_desk(front, line) as desk:
        person = _person(desk, line.text("person"))
        day = _day(desk, line.text("on"), LEAVES) or desk.today
        left = let_leave(desk.journal, person.handle, day, desk.operation("person leave"))
        with desk.journal.reading() as journal:
            owed = [p for p in journal.promises.of_person(person.handle) if p.state == "open"]
        numbers = ", ".join(f"p{each.number}" for each in reversed(owed))
        return receipt(left_line(left), *((f"Still open with them: {numbers}.",) if owed else ()))


def merge(line: Line, front: Front) -> Answer:
    """Make two people one."""
    with open_desk(front, line) as desk:
        gone, stays = _person(desk, line.text("person")), _person(desk, line.text("into"))
        if gone.handle == stays.handle:
            raise RefusedError(f"@{gone.handle} is one person already. Nothing was changed.")
        for person in (gone, stays):
            must_be_free(person)
        _confirm(desk, line, gone, stays)
        merged = make_one(desk.journal, gone.handle, stays.handle, desk.operation("person merge"))
        return receipt(merged_line(gone.handle, merged), "trustlog undo parts them again.")


def _confirm(desk: Desk, line: Line, gone: Person, stays: Person) -> None:
    """Ask before two people become one.

    Raises:
        RefusedError: If nobody is there to be asked and `--yes` was not given.
        StoppedError: If the answer is no.
    """
    if line.flag("yes"):
        return
    said = f"{gone.name} @{gone.handle} into {stays.name} @{stays.handle}"
    slowly(desk.front)
    if not desk.front.asks(line):
        raise RefusedError(f"This merges {said}. Add --yes if you mean it.")
    if not desk.front.confirm(f"Merge {said}?"):
        raise StoppedError("Nothing was changed.")


def hold(line: Line, front: Front) -> Answer:
    """Keep what is written about a person as it is, or let it change again."""
    with open_desk(front, line) as desk:
        person, held = _person(desk, line.text("person")), not line.flag("lift")
        after = put_on_hold(desk.journal, person.handle, desk.operation("person hold"), held=held)
        return receipt(held_line(after))


def _day(desk: Desk, text: str | None, why: str) -> date | None:
    if text is None:
        return None
    latest = desk.front.machine.clock.now().date()
    order = desk.rules.date_order
    return day_back(text, today=desk.today, date_order=order, latest=latest, why=why)
