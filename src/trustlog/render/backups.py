"""Backups as lines, and what restoring one would take away in words."""

from __future__ import annotations

from trustlog.domain.columns import pad, width
from trustlog.domain.text import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from trustlog.domain.backups import Difference

MANY = {"person": "people"}
"""The plurals that are not made with an s."""


def backup_lines(folders: Mapping[str, Sequence[tuple[str, int]]]) -> Iterator[str]:
    """Each folder, and under it the name of each backup with its size."""
    for number, (folder, found) in enumerate(folders.items()):
        if number:
            yield ""
        yield one_line(folder)
        names = [one_line(name) for name, _ in found]
        sizes = [f"{size / 1000:,.0f} kB" for _, size in found]
        room, wide = max(map(width, names)), max(map(len, sizes))
        for name, size in zip(names, sizes, strict=True):
            yield f"  {pad(name, room)}  {size:>{wide}}"


def moments_said(count: int) -> str:
    """`1 moment`, `1,280 moments`."""
    return _counted("moment", count)


def difference_said(difference: Difference) -> str:
    """What the journal has and the backup lacks, in a sentence."""
    lacking = [_counted(name, count) for name, count in difference.lacking.items() if count]
    changed = [_counted(name, count) for name, count in difference.changed.items() if count]
    if difference.more:
        lacking.append(_counted("more detail", difference.more))
    other = f"{_listed(changed)} read otherwise there" if changed else ""
    if not lacking:
        return f"Nothing is missing from the backup{f', but {other}' if other else ''}."
    lost = f"The backup lacks {_listed(lacking)} of your journal"
    return f"{lost}, and {other}." if other else f"{lost}."


def damage_said(rows: int) -> tuple[str, ...]:
    """That some rows of a backup are damaged, if any are."""
    if not rows:
        return ()
    some = "A row of the backup is" if rows == 1 else f"{rows:,} rows of the backup are"
    return (f"{some} not as written; trustlog doctor tells more.",)


def _counted(name: str, count: int) -> str:
    return f"{count:,} {name if count == 1 else MANY.get(name, f'{name}s')}"


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
