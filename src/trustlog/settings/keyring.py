"""The keyring of the desktop, for those who want it: it is asked only where a variable says so.

It spares typing, not time. It is named by the environment and not by a setting, because settings
lie in the journal that it opens.
"""

from __future__ import annotations

from trustlog.domain.errors import RefusedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

KEYRING = "TRUSTLOG_KEYRING"
SERVICE = "trustlog"


class KeyringError(RefusedError):
    """There is no keyring, or it does not do what it is there for."""


def uses_keyring(environ: Mapping[str, str]) -> bool:
    """Whether the keyring is to be asked and told."""
    return environ.get(KEYRING, "") not in ("", "0")


def kept_in_keyring(path: str) -> str | None:
    """The passphrase of a journal that the keyring holds.

    Raises:
        KeyringError: If there is no keyring to be asked.
    """
    try:
        from keyring import get_password

        kept: str | None = get_password(SERVICE, path)
    except Exception as error:  # noqa: BLE001  # each backend has errors of its own
        raise _no_keyring(error) from None
    return kept


def keep_in_keyring(path: str, passphrase: str) -> None:
    """Give the keyring a passphrase, and read it back.

    Raises:
        KeyringError: If it does not hold it then.
    """
    try:
        from keyring import get_password, set_password

        set_password(SERVICE, path, passphrase)
        held = get_password(SERVICE, path)
    except Exception as error:  # noqa: BLE001  # each backend has errors of its own
        raise _no_keyring(error) from None
    if held != passphrase:
        raise KeyringError("The keyring does not give back what it was given.")


def _no_keyring(error: Exception) -> KeyringError:
    if isinstance(error, ImportError):
        return KeyringError("There is no keyring: pip install 'trustlog[keyring]' brings it.")
    return KeyringError(f"The keyring cannot be used ({type(error).__name__}).")
