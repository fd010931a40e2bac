"""`encrypt`, `decrypt` and `rekey`: who can read the journal's file."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from trustlog.command.front import open_desk, slowly
from trustlog.command.output import Answer
from trustlog.domain.errors import RefusedError, StoppedError, TrustlogError
from trustlog.settings.keyring import KeyringError
from trustlog.settings.places import short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from trustlog.command.front import Front
    from trustlog.command.line import Line

WRITE_DOWN = "Write the passphrase down: without it nobody can read the journal, you neither."
OLD_BLOCKS = "What was plain may lie in unused parts of the disk for a while."
PLAIN_STILL = "can be read without the passphrase"
AS_BEFORE = "open with the passphrase they were made under"
PLAIN_NOW = "Whoever can read the file can read the journal now."


def encrypt(line: Line, front: Front) -> Answer:
    """Encrypt a plain journal."""
    slowly(front)
    path = front.machine.path(line.text("journal"))
    if front.machine.is_sealed(path):
        raise RefusedError(f"{path} is encrypted already. trustlog rekey changes its passphrase.")
    count, today = _looked_through(line, front)
    _must_be_meant(
        line, front, f"encrypts {count}, and a lost passphrase is a lost journal", "Encrypt it"
    )
    secret = front.machine.new_secret(path, first=True)
    sheet = _sheet(line, front, path, today)
    front.machine.remember(path, secret)  # first, or it might be known to nobody
    front.machine.reseal(path, secret)
    said = f"Encrypted {short(path, front.machine.environ)} · {count}"
    return _answer(
        said, sheet, WRITE_DOWN, OLD_BLOCKS, *_backups(front, path, PLAIN_STILL, sealed=False)
    )


def decrypt(line: Line, front: Front) -> Answer:
    """Make an encrypted journal plain."""
    slowly(front)
    count, _ = _looked_through(line, front)
    path = _sealed_path(line, front)
    _must_be_meant(line, front, f"writes {count} as plain text", "Decrypt it")
    front.machine.reseal(path, None)
    return _answer(f"Decrypted {short(path, front.machine.environ)} · {count}", (), PLAIN_NOW)


def rekey(line: Line, front: Front) -> Answer:
    """Give an encrypted journal another passphrase."""
    slowly(front)
    count, today = _looked_through(line, front)
    path = _sealed_path(line, front)
    secret = front.machine.new_secret(path, first=False)
    sheet = _sheet(line, front, path, today)
    front.machine.reseal(path, secret)
    said = f"{short(path, front.machine.environ)} has another passphrase · {count}"
    trouble = _remembered(front, path, secret)
    return _answer(
        said, sheet, *trouble, WRITE_DOWN, *_backups(front, path, AS_BEFORE, sealed=True)
    )


def _remembered(front: Front, path: str, secret: str) -> Iterator[str]:
    """Tell the keyring of the new passphrase; only now, for until now the old one opened it."""
    try:
        front.machine.remember(path, secret)
    except KeyringError as error:
        yield f"{error} It holds the passphrase before, if any."


def _sealed_path(line: Line, front: Front) -> str:
    path = front.machine.path(line.text("journal"))
    if not front.machine.is_sealed(path):
        raise RefusedError(f"{path} is not encrypted. trustlog encrypt does that.")
    return path


def _looked_through(line: Line, front: Front) -> tuple[str, date]:
    """How much the journal holds, and its today; whatever is wrong with it is said by this."""
    with open_desk(front, line) as desk:
        counted = desk.journal.effects_counted(date.min, date.max)
        count = sum(counted.values())
        return f"{count:,} moment{'' if count == 1 else 's'}", desk.today


def _must_be_meant(line: Line, front: Front, what: str, question: str) -> None:
    """Ask whether it is meant: undo cannot take it back.

    Raises:
        RefusedError: If nobody is there to be asked and `--yes` was not given.
        StoppedError: If the answer is no.
    """
    if line.flag("yes"):
        return
    if not front.asks(line):
        raise RefusedError(f"This {what}. Add --yes if you mean it.")
    if not front.confirm(f"This {what}. {question}?"):
        raise StoppedError("Nothing was changed.")


def _sheet(line: Line, front: Front, path: str, today: date) -> Sequence[str]:
    """A sheet to print, if that is wanted."""
    wanted = line.flag("sheet") or (
        not line.flag("yes")
        and front.asks(line)
        and front.confirm("Write a sheet to print, with room for the passphrase?")
    )
    if not wanted:
        return ()
    from trustlog.render.sheet import sheet_lines

    return tuple(sheet_lines(path, today))


def _backups(front: Front, path: str, what: str, *, sealed: bool) -> Iterator[str]:
    """A sentence on the backups that are encrypted, or on those that are not, if there are any."""
    from trustlog.store.backups_kept import every_backup, first_step_in

    found = []
    with suppress(TrustlogError):  # all is done; a backup that cannot be read changes nothing
        found = [
            short(each.path, front.machine.environ)
            for each in every_backup(path, first_step_in(path, front.machine.secret))
            if front.machine.is_sealed(each.path) is sealed
        ]
    if found:
        yield f"These backups {what}: {', '.join(found)}. Delete what you need no more."


def _answer(said: str, sheet: Sequence[str], *asides: str) -> Answer:
    return Answer(text=(f"{said}\n", *sheet), asides=asides, receipt=not sheet)
