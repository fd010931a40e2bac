"""Every file that holds something of what was written, beside the journal itself."""

from __future__ import annotations

import os

from trustlog.settings.places import is_server, pseudonym_key_path, unsaved_folders
from trustlog.store.backups_kept import every_backup, first_step_in, folders_of
from trustlog.store.surroundings import WORKING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BACKUP, UNFINISHED, CHANGE = "backup", "unfinished", "change"
DRAFT, UNSAVED, KEY = "draft", "unsaved", "key"
SAID = {
    BACKUP: "A backup",
    UNFINISHED: "Left by a command that was stopped",
    CHANGE: "Takes back a change that is under way or was cut off",
    DRAFT: "A draft of the editor",
    UNSAVED: "Not saved yet",
    KEY: "The key of pseudonyms",
}
"""What each kind of file is, in words."""

USUAL_TEMPORARY = "/tmp"  # noqa: S108  # only looked into


def holdings(journal: str, environ: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The kind and the path of each."""
    if not is_server(journal):
        yield from _of_file(journal)
    for kind, folders in ((UNSAVED, unsaved_folders(environ)), (DRAFT, _draft_folders(environ))):
        for folder in folders:
            for name in _names(folder):
                yield kind, os.path.join(folder, name)
    key = pseudonym_key_path(environ)
    if os.path.lexists(key):
        yield KEY, key


def _of_file(journal: str) -> Iterator[tuple[str, str]]:
    """What lies beside a journal's file, and its copies."""
    place = os.path.realpath(journal)
    if os.path.lexists(f"{place}-journal"):
        yield CHANGE, f"{place}-journal"
    yield from _unfinished(os.path.dirname(place), f"{os.path.basename(place)}.")
    for each in every_backup(journal, first_step_in(journal)):
        yield BACKUP, each.path
    for folder in folders_of(journal):
        yield from _unfinished(folder, "")


def _unfinished(folder: str, start: str) -> Iterator[tuple[str, str]]:
    for name in _names(folder):
        if name.startswith(start) and name.endswith(WORKING):
            yield UNFINISHED, os.path.join(folder, name)


def _draft_folders(environ: Mapping[str, str]) -> Iterator[str]:
    """The folders in which the editor was given something to work on."""
    own = f"trustlog-draft-{os.getuid()}"
    for base in (environ.get("XDG_RUNTIME_DIR"), environ.get("TMPDIR", USUAL_TEMPORARY)):
        if base:
            yield from (os.path.join(base, name) for name in _names(base) if name.startswith(own))


def _names(folder: str) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:  # not there, or not ours to look into
        return []
