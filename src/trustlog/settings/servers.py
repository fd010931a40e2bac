"""The address of a journal on a server, and what opens it.

A password is part of no address that is shown, written down or handed on: it is taken out of the
address where it is read, and found again when the server is reached.
"""

from __future__ import annotations

from trustlog.domain.errors import RefusedError
from trustlog.settings.places import is_server

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

JOURNAL = "TRUSTLOG_JOURNAL"
COMMAND = "TRUSTLOG_PASSWORD_COMMAND"


def address_of(named: str, *, typed: bool) -> str:
    """The address without a password.

    Args:
        named: What was given.
        typed: Whether it stood on the command line, which everyone on the machine may read.

    Raises:
        RefusedError: If a password was typed, or nobody can tell what is one.
    """
    address, password = parted(named)
    if typed and password is not None:
        raise RefusedError(
            "A password on the command line can be read by everyone on this machine. Leave it out:"
            f" ~/.pgpass keeps it, or a command that {COMMAND} names says it."
        )
    return address


def parted(named: str) -> tuple[str, str | None]:
    """An address without its password, and the password, as it is written there.

    Raises:
        RefusedError: If nobody can tell where the password ends.
    """
    scheme, _, rest = named.partition("://")
    before, question, asked = rest.partition("?")
    authority, slash, name = before.partition("/")
    user, at, host = authority.rpartition("@")
    user, colon, password = user.partition(":")
    if "@" in user + password or "@" in name + asked:
        raise RefusedError(
            "The address of the server has an @ where none can be. Write it as %40, and leave the"
            " password out: ~/.pgpass keeps it."
        )
    kept = []
    for pair in asked.split("&"):
        key, _, value = pair.partition("=")
        if "%" in key or key == "sslpassword":
            raise RefusedError(
                "The address of the server has a parameter that is not used here. Leave out what"
                " stands before each = with a %, and sslpassword."
            )
        if key == "password":
            password, colon = value, ":"
        elif pair:
            kept.append(pair)
    shown = f"{scheme}://{user}{at}{host}{slash}{name}"
    return shown + (question + "&".join(kept) if kept else ""), password if colon else None


def schema_in(address: str) -> tuple[str, str]:
    """An address as the database's own programs take it, and the schema it names, if it does."""
    before, _, asked = address.partition("?")
    pairs = [pair for pair in asked.split("&") if pair]
    schema = [pair.partition("=")[2] for pair in pairs if pair.startswith("schema=")]
    kept = [pair for pair in pairs if not pair.startswith("schema=")]
    return before + ("?" + "&".join(kept) if kept else ""), schema[-1] if schema else ""


def password_of(address: str, environ: Mapping[str, str]) -> str | None:
    """The password of a server, if trustlog is told one: else the driver looks in ~/.pgpass.

    Raises:
        RefusedError: If a command is to say it, and does not.
    """
    if not is_server(address):
        return None
    named = environ.get(JOURNAL, "")
    if is_server(named):
        own, password = parted(named)
        if own == address and password:
            from urllib.parse import unquote

            return unquote(password)
    if command := environ.get(COMMAND):
        from trustlog.settings.passphrases import told_by

        return told_by(command, COMMAND, environ)
    return None
