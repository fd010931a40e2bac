"""What is wrong with an object of a file of trustlog's own, in words for the person."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from pydantic import ValidationError

SAID = {
    "missing": "it is not there",
    "extra_forbidden": "nothing of that name belongs there",
    "string_type": "it is no text",
    "string_unicode": "it has half of a sign",
    "string_too_long": "it is too long",
    "string_pattern_mismatch": "it is not written as it should be",
    "int_type": "it is no whole number",
    "float_type": "it is no number",
    "bool_type": "it is neither true nor false",
    "list_type": "it is no list",
    "too_short": "it is empty",
    "model_type": "it is no object",
}
LIMITS = {"greater_than_equal": "it is less than {ge}", "less_than_equal": "it is more than {le}"}
KINDS_OF_NUMBER = ("float", "int")
"""What pydantic adds to a place where a number of either kind may stand."""


def fault_of(kind: str, error: ValidationError) -> str:
    """The first of what is wrong, without what was written there."""
    first, *rest = error.errors(include_url=False, include_input=False)
    where, why = _where(first["loc"]), _why(first)
    more = len({_where(each["loc"]) for each in rest} - {where})
    others = f" {more} more of it cannot be read either." if more else ""
    place = f", for its {where}" if where else ""
    return f"This {kind} cannot be read{place}: {why[:1].lower()}{why[1:]}.{others}"


def _where(places: Sequence[int | str]) -> str:
    """`away 2, since`: the names on the way there, and the how manieth of a list."""
    said = ""
    for place in places:
        if isinstance(place, int):
            said += f" {place + 1}"
        elif place not in KINDS_OF_NUMBER:
            said += f", {place}" if said else place
    return said


def _why(fault: Mapping[str, Any]) -> str:
    what, context = fault["type"], fault.get("ctx", {})
    if what == "value_error":
        return str(context["error"]).rstrip(".")
    if what == "literal_error":
        return f"it is not {context['expected'].replace(chr(39), '')}"
    if what in LIMITS:
        return LIMITS[what].format(**context)
    return SAID.get(what, "it is not written as it should be")
