"""The plan of an import as an object of JSON."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from trustlog.domain.imports import Meaning, Plan, Trouble


def import_object(plan: Plan, *, imported: bool) -> dict[str, Any]:
    """What a file comes to, and whether it was imported."""
    return {
        "file": plan.file,
        "format": plan.format,
        "imported": imported,
        "first": plan.first.isoformat() if plan.first else None,
        "last": plan.last.isoformat() if plan.last else None,
        "new": plan.new,
        "same": plan.same,
        "changed": plan.changed,
        "gone": plan.gone,
        "conflicting": _troubles(plan.conflicting),
        "refused": _troubles(plan.refused),
        "lost": [{"what": each.what, "count": each.count, "at": each.place} for each in plan.lost],
        "habits": _meanings(plan.habits),
        "unmapped": _meanings(plan.unmapped),
        "new_people": list(plan.people),
        "alike": [{"new": new, "known": known} for new, known in plan.alike],
    }


def _troubles(troubles: Sequence[Trouble]) -> list[dict[str, str]]:
    return [{"at": each.place, "why": each.why} for each in troubles]


def _meanings(meanings: Sequence[Meaning]) -> list[dict[str, Any]]:
    return [
        {"theirs": each.theirs, "ours": each.ours or None, "count": each.count} for each in meanings
    ]
