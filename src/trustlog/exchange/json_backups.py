"""A backup as JSON."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from trustlog.domain.backups import Backup


def backup_object(backup: Backup) -> dict[str, Any]:
    """Where it is, of which time, before what it was made, and its size."""
    return {
        "path": backup.path,
        "at": backup.at.isoformat(),
        "before": backup.reason or None,
        "size": os.path.getsize(backup.path),
    }
