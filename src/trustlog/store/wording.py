"""Which columns hold what somebody typed, where a person may be named. A test holds it complete."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from trustlog.domain.mentions import Mentions

PROSE = {
    "aim": ("title", "text", "unit", "mine", "theirs"),
    "away": ("why",),
    "habit": ("title", "framework", "question", "cue"),
    "interview": ("note",),
    "mapping": ("theirs",),
    "measure": ("title", "unit"),
    "milestone": ("title",),
    "moment": ("note",),
    "off": ("why",),
    "person": ("team", "level"),
    "promise": ("text", "why"),
    "promise_move": ("why",),
    "question": ("text",),
    "reflection": ("change", "cue", "plan"),
    "reflection_answer": ("question", "answer"),
    "self_check": ("note",),
    "skip": ("why",),
    "survey": ("title",),
    "survey_item": ("text",),
}
"""Sentences, and names of more than a word."""

LABELS = {
    "aim": ("slug", "sort"),
    "alias": ("name",),
    "habit": ("slug",),
    "interview": ("themes",),
    "mapping": ("ours",),
    "measure": ("slug",),
    "moment_tag": ("tag",),
    "operation": ("subject",),
    "survey": ("slug",),
    "survey_item": ("slug",),
}
"""Words by which something is found again: no blank may come into them."""

TABLES = tuple(dict.fromkeys((*PROSE, *LABELS)))


def replacers(mentions: Mentions, table: str) -> Mapping[str, Callable[[str], str]]:
    """For each column of a table that somebody typed, what puts stand-ins into it."""
    return {
        **dict.fromkeys(PROSE.get(table, ()), mentions.replaced),
        **dict.fromkeys(LABELS.get(table, ()), mentions.replaced_word),
    }
