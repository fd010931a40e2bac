"""Self-checks as JSON objects: docs/reference/json.md is their contract."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from trustlog.domain.checks import Check
    from trustlog.report.checks import CheckReport


def exported_check(check: Check) -> dict[str, Any]:
    """How an element was seen in a quarter."""
    return {
        "framework": check.framework,
        "element": check.element,
        "quarter": check.since.isoformat(),
        "value": check.value,
        "note": check.note,
    }


def checks_object(found: CheckReport) -> dict[str, Any]:
    """A series for each element, in the order in which they are asked."""
    return {
        "trustlog": 1,
        "elements": [
            {
                "framework": each.element.framework,
                "element": each.element.slug,
                "statement": each.element.statement,
                "checks": [
                    {"quarter": c.since.isoformat(), "value": c.value, "note": c.note}
                    for c in each.checks
                ],
            }
            for each in found.series
        ],
    }
