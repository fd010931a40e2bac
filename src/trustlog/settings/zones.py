"""The time zone of this place, as far as it can be seen to be wrong."""

from __future__ import annotations

import os
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

LOCALTIME = "/etc/localtime"


def zone_remark(environ: Mapping[str, str]) -> str:
    """What is wrong with the time zone, in a sentence; empty if nothing is."""
    named = environ.get("TZ")
    if named is None:
        if os.path.exists(LOCALTIME):
            return ""
        return "No time zone is set here, so all times are of UTC. TZ=Europe/Berlin sets one."
    zone = named.removeprefix(":")
    if (
        not zone
        or (os.path.isabs(zone) and os.path.isfile(zone))
        or _is_rule(zone)
        or _is_known(zone)
    ):
        return ""
    return f"TZ names no time zone known here ({zone}), so all times are of UTC."


def _is_known(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (ValueError, ZoneInfoNotFoundError, OSError):
        return False
    return True


def _is_rule(zone: str) -> bool:
    """Whether it spells out a zone, as `EST5EDT` or `<+0545>-5:45` do."""
    letters = zone.lstrip("<+-").rstrip(">")
    name = zone[: next((n for n, sign in enumerate(zone) if sign in "0123456789"), len(zone))]
    return name != zone and len(letters) >= 3 and (zone[:1] == "<" or name.rstrip("+-").isalpha())
