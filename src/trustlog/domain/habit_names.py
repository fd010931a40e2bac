"""What names a habit, and which of them a word means. Light: `add` needs no more of a habit."""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    Names = Collection[tuple[str, tuple[str, ...]]]
    """Slugs, each with its aliases."""

FEEDBACK_RECEIVED = "feedback-received"
"""The habit of feedback the manager received: nobody practises it, and it is nobody's attention."""


class Practised(Value):
    """What names a habit that is practised."""

    slug: str
    aliases: tuple[str, ...] = ()
    private: bool = False


def exactly(word: str, names: Names) -> str | None:
    """The slug that a word is, or is an alias of."""
    for slug, aliases in names:
        if word == slug or word in aliases:
            return slug
    return None


def beginning(word: str, names: Names) -> list[str]:
    """The slugs a word may be short for; missing hyphens are forgiven."""
    plain = word.replace("-", "")
    if not plain:
        return []
    whole = [slug for slug, _ in names if slug.replace("-", "") == plain]
    return whole or [slug for slug, _ in names if slug.replace("-", "").startswith(plain)]
