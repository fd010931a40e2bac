"""What a file of readings comes to: what would be recorded of it, and what was."""

from __future__ import annotations

from trustlog.domain.days import written
from trustlog.domain.text import one_line
from trustlog.render.logged import DOT
from trustlog.render.measures import readings_counted
from trustlog.render.standing import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from trustlog.domain.measures import Fault
    from trustlog.practice.measures import Plan

KINDS = (("new", "new"), ("replaced", "replaced"), ("same", "there already"))


def plan_lines(
    path: str, columns: Mapping[str, str], plan: Plan, faults: Sequence[Fault]
) -> Iterator[str]:
    """A dry run: which column is which, what each measure would get, the lines not in order."""
    shown = ", ".join(f'{column} from "{one_line(name)}"' for column, name in columns.items())
    yield f"{one_line(path)}: {shown}\n"
    slugs = dict.fromkeys(slug for kind, _ in KINDS for slug in getattr(plan, kind))
    for slug in slugs:
        yield f"  {slug}: {_said_of(slug, plan)}\n"
    for fault in faults:
        yield f"  line {fault.line}: {one_line(fault.why)}\n"
    end = "Nothing would be recorded until every line is in order." if faults else ""
    yield (end or "A dry run: nothing was recorded.") + "\n"


def _said_of(slug: str, plan: Plan) -> str:
    """`10 new, 1 there already · Mon 5 Jan 2026 – Fri 20 Nov 2026`."""
    by_kind = [(getattr(plan, kind).get(slug, ()), word) for kind, word in KINDS]
    days = [reading.day for readings, _ in by_kind for reading in readings]
    counts = ", ".join(f"{len(readings)} {word}" for readings, word in by_kind if readings)
    first, last = written(min(days)), written(max(days))
    return counts + DOT + (first if first == last else f"{first} – {last}")


def recorded_file_line(path: str, plan: Plan) -> str:
    """`Recorded 12 readings of engagement, enps · 2 in place of others · from file.csv`."""
    slugs = [*dict.fromkeys([*plan.new, *plan.replaced])]
    new, replaced = plan.count("new"), plan.count("replaced")
    if not slugs:
        return f"Every reading of {one_line(path)} is there already; nothing changed."
    whose = slugs[0] if len(slugs) == 1 else counted(len(slugs), "measure")
    said = [f"Recorded {readings_counted(new + replaced)} of {whose}"]
    said += [f"{replaced} in place of others"] if replaced else []
    said += [f"{plan.count('same')} there already"] if plan.same else []
    return DOT.join([*said, f"from {one_line(path)}"])
