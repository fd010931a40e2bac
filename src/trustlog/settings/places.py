"""Where the journal is: an option, an environment variable, or the place XDG names."""

from __future__ import annotations

import os

from trustlog.domain.errors import RefusedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


SCHEMES = ("postgresql://", "postgres://")


def is_server(place: str) -> bool:
    """Whether a journal is on a server, and no file."""
    return place.startswith(SCHEMES)


def journal_path(option: str | None, environ: Mapping[str, str]) -> str:
    """The absolute path of the journal, or its address on a server, without a password.

    Raises:
        RefusedError: If there is nowhere to look, or the place is neither.
    """
    if option == "":
        raise RefusedError("--journal is empty. Name the journal, or leave it out.")
    named = option or environ.get("TRUSTLOG_JOURNAL")
    if named is None or named == "":
        return os.path.join(_data_home(environ), "trustlog", "journal.db")
    if "://" in named:
        if is_server(named):
            from trustlog.settings.servers import address_of

            return address_of(named, typed=bool(option))
        raise RefusedError(
            "A journal is a file, or on a server at postgresql://…. Name one with --journal or"
            " TRUSTLOG_JOURNAL."
        )
    return os.path.abspath(os.path.expanduser(named))


def pseudonym_key_path(environ: Mapping[str, str]) -> str:
    """Where the key of pseudonyms is: apart from the journal, which may travel.

    Raises:
        RefusedError: If there is nowhere to look.
    """
    state = _place(environ, "XDG_STATE_HOME", (".local", "state"))
    return os.path.join(state, "trustlog", "pseudonyms.key")


def unsaved_folders(environ: Mapping[str, str]) -> list[str]:
    """Where what could not be saved is kept: apart from the journal, whose disk may be full.

    The first outlasts a restart of the machine; the second is for a home that cannot be written.
    """
    here = []
    state, home = environ.get("XDG_STATE_HOME", ""), environ.get("HOME", "")
    if os.path.isabs(state) or os.path.isabs(home):
        state = state if os.path.isabs(state) else os.path.join(home, ".local", "state")
        here.append(os.path.join(state, "trustlog", "unsaved"))
    others = (environ.get(name, "") for name in ("XDG_RUNTIME_DIR", "TMPDIR"))
    own = f"trustlog-unsaved-{os.getuid()}"
    return here + [os.path.join(other, own) for other in others if os.path.isabs(other)]


def unsaved_waits(environ: Mapping[str, str]) -> bool:
    """Whether something that could not be saved is kept."""
    return any(map(os.path.isdir, unsaved_folders(environ)))


def _data_home(environ: Mapping[str, str]) -> str:
    return _place(environ, "XDG_DATA_HOME", (".local", "share"))


def _place(environ: Mapping[str, str], name: str, usual: tuple[str, ...]) -> str:
    place = environ.get(name, "")
    if os.path.isabs(place):  # the specification: a relative one is to be ignored
        return place
    home = environ.get("HOME") or _home_on_record()
    if not os.path.isabs(home):
        raise RefusedError(
            "I do not know where to keep the journal: HOME is not set."
            " Name a file with --journal or TRUSTLOG_JOURNAL."
        )
    return os.path.join(home, *usual)


def _home_on_record() -> str:
    """The home folder that the system has on record; os.path.expanduser makes "/" of no HOME."""
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_dir
    except KeyError:
        return ""


def short(path: str, environ: Mapping[str, str]) -> str:
    """The path with the home folder as `~`, for people to read."""
    home = environ.get("HOME", "")
    if home and path.startswith(home.rstrip("/") + "/"):
        return "~" + path[len(home.rstrip("/")) :]
    return path
