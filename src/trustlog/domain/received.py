"""Feedback that the manager received."""

from __future__ import annotations

FEEDBACK_RECEIVED = "feedback-received"
"""The habit its moments have. Nobody practises it, and it is nobody's attention."""
