"""`encrypt`, `decrypt` and `rekey`: who can read the journal's file."""

from __future__ import annotations

from datetime import date

from trustlog.command.answer import Answer
from trustlog.command.front import open_desk, slowly
from trustlog.domain.errors import RefusedError, StoppedError
from trustlog.settings.places import short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from trustlog.command.front import Front
    from trustlog.command.line import Line

WRITE_DOWN = "Write the passphrase down: without it nobody can read the journal, you neither."
OLD_BLOCKS = "What was plain may lie in unused parts of the disk for a while."
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
    front.machine.reseal(path, secret)
    said = f"Encrypted {short(path, front.machine.environ)} · {count}"
    return _answer(said, sheet, WRITE_DOWN, OLD_BLOCKS, *_left_plain(front, path))


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
    return _answer(said, sheet, WRITE_DOWN, *_older(front, path))


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


def _left_plain(front: Front, path: str) -> Iterator[str]:
    """That some backups can be read by anybody still."""
    found = [each for each in _backups(path) if not front.machine.is_sealed(each)]
    return _named("can be read without the passphrase", found)


def _older(front: Front, path: str) -> Iterator[str]:
    """That some backups are opened by the passphrase before."""
    found = [each for each in _backups(path) if front.machine.is_sealed(each)]
    return _named("open with the passphrase they were made under", found)


def _backups(path: str) -> list[str]:
    """The copies of the journal that can be found."""
    from trustlog.store.backups_kept import every_backup

    return [each.path for each in every_backup(path)]


def _named(what: str, paths: list[str]) -> Iterator[str]:
    if paths:
        yield f"These backups {what}: {', '.join(paths)}. Delete what you need no more."


def _answer(said: str, sheet: Sequence[str], *asides: str) -> Answer:
    return Answer(text=(f"{said}\n", *sheet), asides=asides, receipt=not sheet)
