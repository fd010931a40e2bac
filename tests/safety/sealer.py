"""A program that gives a journal one passphrase after another without end, until a signal ends it.

`sealer.py JOURNAL DONE [VARIANT]`: from plain to the first key, to the second, to plain again. A
byte is appended to DONE when it begins, and after each.
"""

from __future__ import annotations

import os
import sys
import time

from tests.safety.running import KEYS

from trustlog.store import sealing
from trustlog.store.opening import is_sealed, open_journal
from trustlog.store.sealed import WrongPassphraseError

AS_IT_IS, COPIED_OVER = "as-it-is", "copied-over"
"""The program, and the control: the new file is copied over the old one, on a slow disk."""
PIECE = 4096


def secret_of(path: str) -> str | None:
    """Which of the keys opens a journal; none if it is plain."""
    if not is_sealed(path):
        return None
    try:
        open_journal(path, lambda _: KEYS[0]).close()
    except WrongPassphraseError:
        return KEYS[1]
    return KEYS[0]


def after(secret: str | None) -> str | None:
    """The next in turn."""
    return {None: KEYS[0], KEYS[0]: KEYS[1], KEYS[1]: None}[secret]


def copied_over(working: str, place: str) -> None:
    with open(working, "rb") as source, open(place, "r+b", buffering=0) as target:
        while piece := source.read(PIECE):
            target.write(piece)
            time.sleep(0.001)


def main(path: str, done: str, variant: str = AS_IT_IS) -> None:
    if variant == COPIED_OVER:
        sealing._put_in_place = copied_over
    told = os.open(done, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    secret = secret_of(path)
    while True:
        os.write(told, b".")
        sealing.rewrite(path, secret, after(secret))
        secret = after(secret)


if __name__ == "__main__":
    main(*sys.argv[1:])
