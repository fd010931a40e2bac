"""What is behind a habit's figures as a JSON object: docs/reference/json.md is its contract."""

from __future__ import annotations

from trustlog.exchange.json_reports import streak_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from trustlog.domain.slots import Slot
    from trustlog.report.explain import Explanation


def explanation_object(found: Explanation) -> dict[str, Any]:
    """A habit's figures, and every slot that is shown, oldest first."""
    ends_on = found.standing.figures.ends_on
    return {
        "trustlog": 1,
        "today": found.standing.today.isoformat(),
        "habit": streak_object(found.standing),
        "slots": [_slot_object(each.slot) for each in found.occasions],
        "earlier": found.earlier,
        "ends_on": ends_on.isoformat() if ends_on else None,
        "moves": found.moves,
        "strengths": [round(strength, 6) for strength in found.strengths],
        "strength_if_kept": round(found.strength_if_kept, 6),
    }


def _slot_object(slot: Slot) -> dict[str, Any]:
    return {
        "first": slot.span.first.isoformat(),
        "last": slot.span.last.isoformat(),
        "needed": slot.needed,
        "done": [day.isoformat() for day in slot.done],
        "state": slot.state,
    }
