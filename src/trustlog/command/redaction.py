"""`--redact`: the same answer under pseudonyms, whatever the command."""

from __future__ import annotations

from trustlog.command import body_of
from trustlog.command.front import slowly
from trustlog.domain.mentions import Mentions
from trustlog.domain.people import TEAM
from trustlog.domain.pseudonyms import stand_ins
from trustlog.settings.places import pseudonym_key_path
from trustlog.store.former import former_people
from trustlog.store.opening import NoJournalError
from trustlog.store.people import uids_of
from trustlog.store.pseudonyms import key_at
from trustlog.store.redacting import RedactedJournal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.command.output import Answer
    from trustlog.store.journal import Journal
    from trustlog.wiring import Machine

NAMING = (
    *("person", "with", "agreement", "aim", "habit", "measure", "survey", "tag", "theme", "of"),
)
"""What is said by its name or handle, and is found under the pseudonym."""


def redacted(line: Line, front: Front) -> Answer:
    """Do what a line says on a journal that shows pseudonyms.

    Raises:
        NotPlainError: Under the quick front, which may leave no mark where it declines: the first
            time a key is made.
    """
    slowly(front)
    try:
        journal = front.machine.open(front.machine.path(line.text("journal")))
    except NoJournalError:  # what there is to say of that, the command says
        return body_of(line.command)(line, front)
    try:
        front.ready, mentions = under_pseudonyms(journal, front.machine)
        said = {
            name: _meant(value, mentions) for name, value in line.said.items() if name in NAMING
        }
        return body_of(line.command)(line.but(said={**line.said, **said}), front)
    except BaseException:
        journal.close()
        raise


def under_pseudonyms(
    journal: Journal, machine: Machine, but: str | None = None
) -> tuple[RedactedJournal, Mentions]:
    """The journal under pseudonyms, and where they are to stand; one person may keep the name."""
    with journal.reading():
        people = [each for each in journal.people() if each.handle not in (TEAM, but)]
        uids = uids_of(journal.connection)
        former = former_people(journal)
    key = key_at(pseudonym_key_path(machine.environ), machine.random)
    stands = {
        handle: stand_in
        for handle, stand_in in stand_ins(uids, key).items()
        if handle not in (TEAM, but)
    }
    mentions = Mentions(
        ((person, stands[person.handle]) for person in people),
        former=((each.person, stands[each.handle]) for each in former if each.handle in stands),
    )
    return RedactedJournal(journal, stands, mentions), mentions


def _meant(value: object, mentions: Mentions) -> object:
    if isinstance(value, str):
        return mentions.replaced_word(value)
    if isinstance(value, tuple):
        return tuple(mentions.replaced_word(each) for each in value)
    return value
