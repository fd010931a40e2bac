"""Stable pseudonyms: the same person is called the same in everything that is shown without names.

A pseudonym comes from a person's identity and a key that lies apart from the journal: without the
key nobody can tell from a pseudonym who it is, not even with a list of all identities.
"""

from __future__ import annotations

from _blake2 import blake2b

from trustlog.domain.mentions import StandIn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

KEY_BYTES = 32
DIGITS = 5


def stand_ins(uids: Mapping[str, str], key: bytes) -> dict[str, StandIn]:
    """Who stands for each handle: `person-4f7c2`, in a sentence Person 4f7c2.

    Where two would be the same, whoever came into the journal later gets the next.
    """
    taken: set[str] = set()
    found = {}
    for handle, uid in sorted(uids.items(), key=lambda each: each[1]):
        digits = _digits(uid, key, taken)
        taken.add(digits)
        found[handle] = StandIn(name=f"Person {digits}", handle=f"person-{digits}")
    return found


def _digits(uid: str, key: bytes, taken: set[str]) -> str:
    digest = blake2b(uid.encode(), key=key).hexdigest()
    windows = (digest[start : start + DIGITS] for start in range(len(digest) - DIGITS))
    return next(digits for digits in windows if digits not in taken)
