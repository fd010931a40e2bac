"""A plain line for every command, each of which would do its work on a journal in order."""

from __future__ import annotations

LINES = {
    "add": ("add", "listening", "let her finish"),
    "note": ("note", "let her finish"),
    "today": ("today",),
    "report": ("report",),
    "received": ("received", "priya", "you decide early"),
    "checkin": ("checkin", "--done", "listening"),
    "list": ("list",),
    "search": ("search", "finish"),
    "show": ("show", "1"),
    "edit": ("edit", "1", "--note", "other words"),
    "delete": ("delete", "1"),
    "undo": ("undo",),
    "skip": ("skip", "listening"),
    "off": ("off", "sick"),
    "back": ("back",),
    "streaks": ("streaks",),
    "explain": ("explain", "listening"),
    "status": ("status",),
    "init": ("init", "--team", "tom", "--habits", "support"),
    "where": ("where",),
    "habit list": ("habit", "list"),
    "habit catalogue": ("habit", "catalogue"),
    "habit show": ("habit", "show", "listening"),
    "habit adopt": ("habit", "adopt", "support"),
    "habit add": ("habit", "add", "walking", "--every", "2/week"),
    "habit edit": ("habit", "edit", "listening", "--title", "Listen"),
    "habit retire": ("habit", "retire", "listening"),
    "export markdown": ("export", "markdown"),
    "export json": ("export", "json"),
    "config list": ("config", "list"),
    "config get": ("config", "get", "day_ends_at"),
    "config set": ("config", "set", "day_ends_at", "04:00"),
    "config holidays": ("config", "holidays"),
    "config unset": ("config", "unset", "day_ends_at"),
}

WITHOUT_JOURNAL = ("completion",)
"""Commands that read none."""

WRITING = ("add", "note", "received", "edit", "delete", "undo", "config set")
"""The commands whose line changes the journal."""

MAY_WRITE = (
    *("config unset", "checkin", "skip", "off", "back", "init"),
    *("habit adopt", "habit add", "habit edit", "habit retire"),
)
"""The commands that change a journal in which there is something for them to do."""

READING = tuple(command for command in LINES if command not in (*WRITING, *MAY_WRITE))
