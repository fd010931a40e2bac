"""A plain line for every command, each of which would do its work on a journal in order."""

from __future__ import annotations

KINDS = ("purpose", "value", "goal", "agreement", "mentoring", "obstacle")
OF_AIMS = {
    "list": (),
    "add": ("something else", "--with", "tom"),
    "show": ("{}",),
    "edit": ("{}", "--text", "other words"),
    "review": ("{}",),
    "close": ("{}",),
}
"""What is said to a kind of aim; in place of the braces stands the slug of one."""

LINES = {
    "add": ("add", "listening", "let her finish"),
    "note": ("note", "let her finish"),
    "today": ("today",),
    "report": ("report",),
    "reflect": ("reflect", "--no-input", "--rate", "listening=4"),
    "reflection list": ("reflections", "list"),
    "reflection show": ("reflections", "show"),
    "question add": ("question", "add", "whom did I interrupt"),
    "question list": ("questions", "list"),
    "question remove": ("question", "remove", "own/1"),
    "prep": ("prep", "priya"),
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
    "encrypt": ("encrypt", "--yes"),
    "decrypt": ("decrypt", "--yes"),
    "rekey": ("rekey",),
    "backup": ("backup", "--keep", "3"),
    "import": ("import", "nothing.csv"),
    "restore": ("restore", "nothing.db", "--yes"),
    "doctor": ("doctor",),
    "where": ("where",),
    "prune": ("prune", "--older-than", "1d", "--yes"),
    "promise list": ("promises",),
    "promise to": ("promise", "to", "priya", "fri", "send the plan"),
    "promise from": ("promise", "from", "priya", "someday", "failover runbook"),
    "promise add": ("promise", "add", "book the room", "--to", "priya", "--due", "mon"),
    "promise show": ("promise", "show", "p1"),
    "promise edit": ("promise", "edit", "1", "--text", "send the whole plan"),
    "move": ("move", "1", "mon", "the figures are not in"),
    "keep": ("keep", "1"),
    "promise reopen": ("promise", "reopen", "1"),
    "promise break": ("promise", "break", "1", "no time was left"),
    "promise release": ("promise", "release", "2"),
    "person list": ("people",),
    "person show": ("person", "show", "priya"),
    "person add": ("person", "add", "mei", "--team", "platform"),
    "person edit": ("person", "edit", "priya", "--every", "14"),
    "person away": ("person", "away", "priya", "until", "fri"),
    "person back": ("person", "back", "priya"),
    "person leave": ("person", "leave", "priya"),
    "person merge": ("person", "merge", "priya", "tom", "--yes"),
    "person hold": ("person", "hold", "priya"),
    "person export": ("person", "export", "priya"),
    "person forget": ("person", "forget", "priya", "--yes"),
    "habit list": ("habit", "list"),
    "habit catalogue": ("habit", "catalogue"),
    "habit show": ("habit", "show", "listening"),
    "habit adopt": ("habit", "adopt", "support"),
    "habit add": ("habit", "add", "walking", "--every", "2/week"),
    "habit edit": ("habit", "edit", "listening", "--title", "Listen"),
    "habit retire": ("habit", "retire", "listening"),
    "measure list": ("measure", "list"),
    "measure show": ("measure", "show", "engagement"),
    "measure add": ("measure", "add", "enps", "--target", "20"),
    "measure record": ("measure", "record", "engagement", "73", "--on", "yesterday"),
    "measure edit": ("measure", "edit", "engagement", "--target", "80"),
    "measure delete": ("measure", "delete", "engagement", "--yes"),
    "impact": ("impact", "engagement", "--limit", "5"),
    "survey list": ("surveys",),
    "survey add": ("survey", "add", "mood", "--item", "open-talk: I can say what I think."),
    "survey record": (
        *("survey", "record", "pulse", "--invited", "9", "--responded", "8"),
        *("--counts", "open-talk=0,1,2,3,2"),
    ),
    "survey show": ("survey", "show", "pulse"),
    "interview list": ("interviews",),
    "interview add": ("interview", "add", "nobody knows who decides"),
    "interview show": ("interview", "show", "1"),
    "check": ("check", "--set", "vision=4"),
    **{
        f"{kind} {verb}": (kind, verb, *(word.format(f"the-{kind}") for word in words))
        for kind in KINDS
        for verb, words in OF_AIMS.items()
    },
    "goal reach": ("goal", "reach", "the-goal", "draft"),
    "obstacle step": ("obstacle", "step", "the-obstacle", "fri", "ask for it"),
    "share": ("share",),
    "export markdown": ("export", "markdown"),
    "export json": ("export", "json"),
    "export jsonl": ("export", "jsonl"),
    "export jrnl": ("export", "jrnl"),
    "export csv": ("export", "csv"),
    "export ics": ("export", "ics"),
    "export html": ("export", "html"),
    "config list": ("config", "list"),
    "config get": ("config", "get", "day_ends_at"),
    "config set": ("config", "set", "day_ends_at", "04:00"),
    "config holidays": ("config", "holidays"),
    "config unset": ("config", "unset", "day_ends_at"),
}

WITHOUT_JOURNAL = ("completion", "journal copy")
"""Commands that read none, or not the one that is meant otherwise."""

WRITING = ("add", "note", "received", "edit", "delete", "undo", "config set")
"""The commands whose line changes the journal."""

MAY_WRITE = (
    *("reflect", "question add", "question remove"),
    *("config unset", "checkin", "skip", "off", "back", "init"),
    *("person add", "person edit", "person away", "person back", "person leave"),
    *("person merge", "person hold", "person forget", "prune"),
    *("promise to", "promise from", "promise add", "promise edit", "move", "keep"),
    *("promise reopen", "promise break", "promise release"),
    *(f"{kind} {verb}" for kind in KINDS for verb in ("add", "edit", "review", "close")),
    *("goal reach", "obstacle step"),
    *("habit adopt", "habit add", "habit edit", "habit retire"),
    *("survey add", "survey record", "interview add", "check"),
    *("measure add", "measure record", "measure edit", "measure delete"),
    *("encrypt", "decrypt", "rekey"),
    *("backup", "restore", "import"),
)
"""The commands that change a journal in which there is something for them to do."""

READING = tuple(command for command in LINES if command not in (*WRITING, *MAY_WRITE))
