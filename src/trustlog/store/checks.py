"""The journal's self-checks."""

from __future__ import annotations

from trustlog.domain.checks import Check
from trustlog.store.checksums import checksum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal


def all_checks(journal: Journal) -> list[Check]:
    """Every self-check, the oldest quarter first."""
    return [
        Check(framework=framework, element=element, since=since, value=value, note=note)
        for framework, element, since, value, note in journal.connection.run("self_check.all")
    ]


def set_check(change: Change, check: Check) -> None:
    """Write how an element is seen in a quarter, in place of what was said of it before."""
    key = {"framework": check.framework, "element": check.element, "since": check.since}
    change.touched("self_check", **key)
    change.run("self_check.remove", **key)
    row = check.as_dict()
    change.run("self_check.add", **row, checksum=checksum(*row.values()))
    change.born("self_check", **key)
