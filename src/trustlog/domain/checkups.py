"""What looking through a journal finds, subject by subject."""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

GOOD, NOTED, DAMAGED = "good", "noted", "damaged"


class Finding(Value):
    """One subject: the state it is in, that in words, and the details.

    `noted` is what somebody should know, and no damage: the journal is whole for all that.
    """

    subject: str
    state: str
    said: str
    details: tuple[str, ...] = ()


class Checkup(Value):
    """Everything that was looked at in a journal and around it."""

    path: str
    schema: int
    size: int
    findings: tuple[Finding, ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing is damaged."""
        return all(finding.state != DAMAGED for finding in self.findings)

    @property
    def is_well(self) -> bool:
        """Whether there is nothing to say of any subject."""
        return all(finding.state == GOOD for finding in self.findings)


def found_in(subject: str, faults: Iterable[str], good: str, wrong: str) -> Finding:
    """Good without faults; with any damaged, their number set into the words, each a detail."""
    found = tuple(faults)
    if not found:
        return Finding(subject=subject, state=GOOD, said=good)
    said = wrong.format(f"{len(found):,}")
    return Finding(subject=subject, state=DAMAGED, said=said, details=found)


def noted(subject: str, remarks: Iterable[str], good: str) -> Finding:
    """Good without remarks; with some, they are what it says."""
    first, *rest = [*remarks, ""]
    if not first:
        return Finding(subject=subject, state=GOOD, said=good)
    details = tuple(filter(None, rest))
    return Finding(subject=subject, state=NOTED, said=first, details=details)
