"""Everything that can go wrong in a known way, each with its sentence and the way out.

Four kinds, which a front turns into exit codes (docs/reference/exit-codes.md). A sentence holds
no class name and no journal text beyond what was just typed.
"""

from __future__ import annotations


class TrustlogError(Exception):
    """Base class; caught at the edge, never raised."""


class RefusedError(TrustlogError):
    """Understood, and not done."""


class UnreadableError(TrustlogError):
    """What was typed cannot be read in exactly one way."""


class JournalError(TrustlogError):
    """The journal file has a problem."""


class StoppedError(TrustlogError):
    """The person stopped at a question."""
