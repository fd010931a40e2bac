"""`person export`: everything held of one person, for them to read."""

from __future__ import annotations

import os

from trustlog.command.files import write_file
from trustlog.command.forgetting import backups_with
from trustlog.command.front import Desk, slowly
from trustlog.command.known import known_handle
from trustlog.command.output import Answer, json_line, receipt
from trustlog.command.redaction import under_pseudonyms
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.mentions import ANYBODY, Mentions
from trustlog.domain.people import TEAM
from trustlog.domain.text import one_line
from trustlog.exchange.held import held_as_markdown, held_object
from trustlog.practice.forgetting import file_of
from trustlog.report.held import held_of
from trustlog.settings.places import short
from trustlog.store.former import former_of, known_as
from trustlog.store.redacting import readable
from trustlog.store.scrubbing import Scrubbing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.report.held import Held
    from trustlog.store.journal import Journal
    from trustlog.store.scrubbing import Place


def export(line: Line, front: Front) -> Answer:
    """Everything held of a person; other people stand under pseudonyms."""
    slowly(front)
    path, place = line.text("output"), front.machine.path(line.text("journal"))
    if line.flag("json") and path is not None:
        raise UnreadableError("--json goes to standard output; > FILE writes one.")
    journal = readable(front.machine.open(place))
    with journal.reading():
        handle = known_handle(line.text("person") or "", journal.names())
        if handle == TEAM:
            raise RefusedError(f"@{TEAM} is everyone of a team. Name one of them.")
        places = list(_places(journal, handle))
        known = known_as(journal, handle)
    front.ready, others = under_pseudonyms(journal, front.machine, but=handle)
    with Desk(front, place) as desk, desk.journal.reading() as shown:
        held = held_of(
            shown,
            handle,
            desk.today,
            places,
            others,
            private=line.flag("private"),
            reflections=line.flag("reflections"),
        )
        backups = backups_with(desk, known)
        pieces = tuple(held_as_markdown(held, shown.titles(), shown.names(), desk.today))
    asides = tuple(_asides(held, backups))
    if line.flag("json"):
        return json_line(held_object(held, backups)).but(asides=asides)
    if path is None or path == "-":
        return Answer(text=pieces, asides=asides, data=True)
    path = os.path.abspath(os.path.expanduser(path))
    write_file(path, iter(pieces), replace=line.flag("force"))
    return receipt(f"Wrote {one_line(short(path, front.machine.environ))}", *asides)


def _places(journal: Journal, handle: str) -> Iterator[Place]:
    """Every row that names a person; a name that others have too counts."""
    people = ((each, ANYBODY if each.handle == handle else None) for each in journal.people())
    former = ((each, ANYBODY) for each in former_of(journal, handle))
    yield from Scrubbing(file_of(journal), Mentions(people, former=former)).places()


def _asides(held: Held, backups: list[str]) -> Iterator[str]:
    """What was left out and how to add it after reading, and how to keep it all as it is."""
    handle = held.person.person.handle
    if held.private:
        count = f"{held.private:,} private record{'s' * (held.private > 1)}"
        yield f"Left out: {count} about them. Read first, then add --private."
    if held.reflections:
        one = held.reflections == 1
        count = f"{held.reflections:,} reflection{' that names' if one else 's that name'} them"
        yield f"Left out: {count}. Read first, then add --reflections."
    if backups:
        yield (
            f"Backups hold them too: {', '.join(map(one_line, backups))}. Name one with --journal"
            " to export from it."
        )
    yield f"trustlog person hold {handle} keeps all of it unchanged until the hold is lifted."
