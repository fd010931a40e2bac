"""Identities that are made before anything is written."""

from __future__ import annotations


def uuid7(milliseconds: int, random: bytes) -> str:
    """A UUID of version 7 (RFC 9562, 5.7): the time first, so that later ones sort later.

    Args:
        milliseconds: Since the Unix epoch.
        random: Ten bytes.
    """
    made = bytearray(milliseconds.to_bytes(6, "big") + random)
    made[6] = 0x70 | made[6] & 0x0F
    made[8] = 0x80 | made[8] & 0x3F
    text = made.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
