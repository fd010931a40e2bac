"""Trustlog's own JSON and JSON Lines, read: what another trustlog exported."""
