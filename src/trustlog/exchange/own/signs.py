"""How a file of trustlog's own is known."""

from __future__ import annotations

from codecs import BOM_UTF8

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.exchange.incoming import File

SOURCE = "trustlog"
TITLE = "trustlog's own"


def recognised(file: File) -> bool:
    """Whether a file begins as every export of JSON and of JSON Lines does."""
    head = file.head.removeprefix(BOM_UTF8).lstrip()
    return head[:1] == b"{" and head[1:].lstrip().startswith(b'"trustlog"')
