"""Settings as lines."""

from __future__ import annotations

from trustlog.domain.columns import width, wrap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

GAP = "  "


def setting_lines(
    values: Mapping[str, str], meanings: Mapping[str, str], columns: int
) -> Iterator[str]:
    """Each setting with what it means beside it, or below where that does not fit."""
    said = {name: f"{name} = {value}" for name, value in values.items()}
    wide = max(map(width, said.values()))
    beside = wide + len(GAP) + max(width(meanings[name]) for name in said) <= columns
    for name, text in said.items():
        if beside:
            yield f"{text:<{wide}}{GAP}{meanings[name]}\n"
        else:
            yield f"{text}\n"
            yield from (f"{line}\n" for line in wrap(meanings[name], columns, GAP + GAP))
