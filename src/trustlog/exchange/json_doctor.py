"""A checkup, and what a salvage came to, as JSON."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from trustlog.domain.checkups import Checkup, Finding
    from trustlog.domain.salvages import Salvage


def checkup_object(checkup: Checkup) -> dict[str, Any]:
    """Every subject with its state and all its details."""
    return {
        "trustlog": 1,
        "journal": checkup.path,
        "schema": checkup.schema,
        "size": checkup.size,
        "whole": checkup.is_whole,
        "findings": [_finding_object(finding) for finding in checkup.findings],
    }


def _finding_object(finding: Finding) -> dict[str, Any]:
    return {
        "subject": finding.subject,
        "state": finding.state,
        "said": finding.said,
        "details": list(finding.details),
    }


def salvage_object(made: Salvage, target: str, left: str | None) -> dict[str, Any]:
    """Where the new journal is, and what of the old one is in it."""
    return {
        "trustlog": 1,
        "journal": target,
        "tables": [
            {"name": name, "known": made.known[name], "taken": made.taken[name]}
            for name in made.taken
        ],
        "changed": list(made.changed),
        "lost": list(made.lost),
        "left": left,
    }
