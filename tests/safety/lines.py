"""A plain line for every command, each of which would do its work on a journal in order."""

from __future__ import annotations

LINES = {
    "add": ("add", "listening", "let her finish"),
    "note": ("note", "let her finish"),
    "today": ("today",),
    "report": ("report",),
    "list": ("list",),
    "show": ("show", "1"),
    "edit": ("edit", "1", "--note", "other words"),
    "delete": ("delete", "1"),
    "undo": ("undo",),
    "where": ("where",),
    "export markdown": ("export", "markdown"),
    "export json": ("export", "json"),
    "config list": ("config", "list"),
    "config get": ("config", "get", "day_ends_at"),
    "config set": ("config", "set", "day_ends_at", "04:00"),
    "config unset": ("config", "unset", "day_ends_at"),
}

WRITING = ("add", "note", "edit", "delete", "undo", "config set")
"""The commands whose line changes the journal."""

READING = tuple(command for command in LINES if command not in (*WRITING, "config unset"))
