"""Lines and notes that are not taken: the exit code, what is said, what was typed."""

from __future__ import annotations

TOO_LONG = (
    "The note has 100,001 characters, and a moment holds 100,000. Shorten it, or keep the rest"
    " elsewhere."
)
FAR_TOO_LONG = (
    "The note has more than the 100,000 characters that a moment holds. Shorten it, or keep the"
    " rest elsewhere."
)
EMPTY = "The note is empty. Leave it out, or write some words."
NOTHING = "Nothing was logged: the note is empty."
ALIKE = (
    "@pria is new and looks like @priya. Correct it, or add --new-person if it is somebody else."
)
DAYS = "as a day. Try today, yesterday, mon, 3 days ago, 20 nov or 2026-11-20."
TO_COME = "is still to come. A moment is something that happened."
NONE_SUCH = "There is no moment #99. trustlog list shows the numbers."


def no_number(what: str, text: str) -> str:
    return f'{what} takes a number from 1 on, such as 83, and "{text}" is none.'


LINES: dict[str, tuple[int, str, tuple[str, ...]]] = {
    "list-with-nobody": (
        2,
        "--with is empty. Leave it out, or say what to look for.",
        ("list", "--with", ""),
    ),
    "export-of-no-habit": (
        2,
        "--habit is empty. Leave it out, or say what to look for.",
        ("export", "json", "--habit="),
    ),
    "search-of-no-tag": (
        2,
        "--tag is empty. Leave it out, or say what to look for.",
        ("search", "word", "--tag", ""),
    ),
    **{
        f"{name}-of-nothing": (
            2,
            f"{words[-2]} is empty. Leave it out, or name {what}.",
            words,
        )
        for name, what, words in (
            ("add-with", "a person", ("add", "listening", "x", "--with", "")),
            ("add-with-commas", "a person", ("add", "listening", "x", "--with", " , ")),
            ("note-tag", "a tag", ("note", "x", "--tag", "")),
            ("received-aim", "an aim", ("received", "priya", "x", "--aim", "")),
            ("promise-aim", "an aim", ("promise", "to", "priya", "fri", "x", "--aim", "")),
            ("goal-with", "a person", ("goal", "add", "Growth", "--with", "")),
            ("interview-theme", "a theme", ("interview", "add", "x", "--theme", "")),
        )
    },
    "no-habit-but-near": (
        1,
        (
            'There is no habit "lisening". The nearest is listening. trustlog habit add takes up'
            " one of your own."
        ),
        ("add", "lisening", "x"),
    ),
    "no-habit-at-all": (
        1,
        'There is no habit "zzz". trustlog habit add takes up one of your own.',
        ("add", "zzz", "x"),
    ),
    "no-habit-to-list": (
        1,
        'No habit "lisening" is practised here. The nearest is listening.',
        ("list", "--habit", "lisening"),
    ),
    "no-habit-to-edit": (
        1,
        '"recognition" is not practised yet. trustlog add recognition takes it up.',
        ("edit", "1", "--habit", "recognition"),
    ),
    "prefix-of-two": (
        1,
        '"purp" is short for purpose-link or purpose-pulse. Write more of it.',
        ("add", "purp", "x"),
    ),
    "prefix-of-three": (
        1,
        '"pu" is short for punctuality, purpose-link or purpose-pulse. Write more of it.',
        ("add", "pu", "x"),
    ),
    "alike-person": (1, ALIKE, ("note", "x", "--with", "pria")),
    "alike-in-note": (1, ALIKE, ("note", "with @pria", "--no-input")),
    "no-person-but-near": (
        1,
        "Nobody in the journal is @pria. The nearest is @priya.",
        ("list", "--with", "pria"),
    ),
    "no-person": (
        1,
        "Nobody in the journal is @zoe. trustlog person add brings them in.",
        ("edit", "1", "--without", "zoe"),
    ),
    "not-with": (1, "#1 is not with @tom.", ("edit", "1", "--without", "tom")),
    "not-tagged": (1, "#1 has no tag +q4.", ("edit", "1", "--untag", "q4")),
    "handle": (2, "A handle needs at least one letter or digit.", ("note", "x", "--with", "!!")),
    "tag": (
        2,
        (
            'A tag is made of letters, digits, "-", "/" and "_", a letter or digit first.'
            ' Instead of "a b", try a-b.'
        ),
        ("note", "x", "--tag", "a b"),
    ),
    "tomorrow": (1, f"Sat 21 Nov 2026 {TO_COME}", ("note", "x", "--on", "tomorrow")),
    "future-date": (1, f"Fri 1 Jan 2027 {TO_COME}", ("note", "x", "--on", "2027-01-01")),
    "future-time": (
        1,
        f"23:00 of Fri 20 Nov 2026 {TO_COME}",
        ("note", "x", "--on", "today", "--at", "23:00"),
    ),
    "too-early": (
        1,
        "Wed 31 Dec 1969 is too early. The journal knows days from 1970 on.",
        ("note", "x", "--on", "1969-12-31"),
    ),
    "no-day": (2, f'I cannot read "32 nov" {DAYS}', ("note", "x", "--on", "32 nov")),
    "empty-day": (2, f'I cannot read "" {DAYS}', ("note", "x", "--on", "")),
    "year-0": (2, f'I cannot read "0000-01-01" {DAYS}', ("note", "x", "--on", "0000-01-01")),
    "huge-day": (
        2,
        f'I cannot read "{"9" * 40}…" {DAYS}',
        ("note", "x", "--on", "9" * 5000),
    ),
    "huge-days-ago": (
        2,
        f'I cannot read "99999999999 days ago" {DAYS}',
        ("note", "x", "--on", "99999999999 days ago"),
    ),
    "arabic-digits": (2, f'I cannot read "٢٠ nov" {DAYS}', ("note", "x", "--on", "٢٠ nov")),
    "no-time": (
        2,
        'I cannot read "25:61" as a time. Try 14:30, 2pm or 2:30pm.',
        ("note", "x", "--at", "25:61"),
    ),
    "days-backwards": (
        2,
        "--until is before --since, so no day is between them.",
        ("list", "--since", "mon", "--until", "2026-11-01"),
    ),
    "empty-note": (2, EMPTY, ("note", "")),
    "blank-note": (2, EMPTY, ("add", "listening", " \t ")),
    "no-note": (
        2,
        "A note needs words: trustlog note Told her early about the budget.",
        ("note",),
    ),
    "note-taken-away": (
        1,
        "Without a habit #2 needs a note. trustlog delete 2 takes it out of the journal.",
        ("edit", "2", "--note", ""),
    ),
    "long-note": (1, TOO_LONG, ("note", "x" * 100_001)),
    "long-edit": (1, TOO_LONG, ("edit", "1", "--note", "x" * 100_001)),
    "two-effects": (
        2,
        "A moment has one effect: give --cost or --neutral, not both.",
        ("note", "x", "--cost", "--neutral"),
    ),
    "no-effect": (
        2,
        'An effect is built, neutral or cost, and "odd" is none.',
        ("edit", "1", "--effect", "odd"),
    ),
    "no-moment": (1, NONE_SUCH, ("show", "99")),
    "one-of-two": (1, NONE_SUCH, ("delete", "1", "99")),
    "edit-to-no-habit": (
        2,
        "--habit is empty. Name a habit, or none.",
        ("edit", "1", "--habit", ""),
    ),
    "journal-of-no-name": (
        1,
        "--journal is empty. Name the journal, or leave it out.",
        ("list", "--journal", ""),
    ),
    "import-of-no-file": (
        2,
        "FILE is empty. Name a file, or - for standard input.",
        ("import", ""),
    ),
    "import-as-nothing": (
        2,
        "--as is empty. Leave it out, or name a format.",
        ("import", "x", "--as", ""),
    ),
    "backup-to-no-folder": (
        2,
        "DIR is empty. Name a folder, or leave it out.",
        ("backup", ""),
    ),
    "restore-of-nothing": (
        2,
        "FILE is empty. Name a backup; trustlog backup --list shows them.",
        ("restore", ""),
    ),
    "copy-from-nothing": (
        2,
        "FROM is empty. Name the journal to copy.",
        ("journal", "copy", "", "x.db"),
    ),
    "copy-to-nothing": (
        2,
        "TO is empty. Name where the journal is to go.",
        ("journal", "copy", "x.db", ""),
    ),
    "export-to-no-file": (
        2,
        "--output is empty. Leave it out, or name a file.",
        ("export", "json", "--output", ""),
    ),
    "export-to-blanks": (
        2,
        "--output is empty. Leave it out, or name a file.",
        ("export", "ics", "--output", " "),
    ),
    "calendar-of-nothing": (
        2,
        "--only is empty. Leave it out, or say what to take.",
        ("export", "ics", "--only="),
    ),
    "share-to-no-file": (
        2,
        "--html is empty. Leave it out, or name a file.",
        ("share", "--html", ""),
    ),
    "report-to-no-file": (
        2,
        "--html is empty. Leave it out, or name a file.",
        ("report", "--html", ""),
    ),
    "drawn-to-no-file": (
        2,
        "--svg is empty. Leave it out, or name a file.",
        ("today", "--svg", ""),
    ),
    "salvage-to-no-file": (
        2,
        "--salvage is empty. Leave it out, or name a file.",
        ("doctor", "--salvage", ""),
    ),
    "readings-of-no-file": (
        2,
        "--csv is empty. Leave it out, or name a file.",
        ("measure", "record", "--csv", ""),
    ),
    "edit-with-nobody": (
        2,
        "--with is empty. Leave it out, or name a person.",
        ("edit", "1", "--with", ""),
    ),
    "edit-without-nobody": (
        2,
        "--without is empty. Leave it out, or name a person.",
        ("edit", "1", "--without", ""),
    ),
    "edit-to-no-tag": (
        2,
        "--tag is empty. Leave it out, or name a tag.",
        ("edit", "1", "--tag", ""),
    ),
    "edit-to-no-aim": (
        2,
        "--no-aim is empty. Leave it out, or name an aim.",
        ("edit", "1", "--no-aim", ""),
    ),
    "habit-of-no-title": (
        2,
        "--title is empty. Leave it out, or write one.",
        ("habit", "add", "walk", "--title", ""),
    ),
    "person-of-no-name": (
        2,
        "--name is empty. Leave it out, or write one.",
        ("person", "add", "bo", "--name", ""),
    ),
    "survey-of-no-file": (
        2,
        "--file is empty. Leave it out, or name a file.",
        ("survey", "add", "mood", "--file", ""),
    ),
    "moment-0": (2, no_number("A moment", "0"), ("show", "0")),
    "moment-huge": (2, no_number("A moment", "9" * 30), ("show", "9" * 30)),
    "moment-34-bit": (2, no_number("A moment", "15000000000"), ("show", "15000000000")),
    "moment-64-bit": (2, no_number("A moment", str(2**63)), ("delete", str(2**63))),
    "moment-superscript": (2, no_number("A moment", "²"), ("edit", "²", "--note", "x")),
    "limit-0": (2, no_number("--limit", "0"), ("list", "--limit", "0")),
    "limit-huge": (2, no_number("--limit", "9" * 30), ("list", "--limit", "9" * 30)),
    "limit-negative": (2, no_number("--limit", "-1"), ("undo", "--list", "--limit", "-1")),
    "limit-1e3": (2, no_number("--limit", "1e3"), ("list", "-n", "1e3")),
    "no-setting": (
        2,
        (
            'There is no setting "colour". The settings are day_ends_at, week_start, work_days,'
            " date_order, holidays, survey_minimum, sensitive_words."
        ),
        ("config", "set", "colour", "red"),
    ),
    "no-such-value": (
        2,
        'day_ends_at cannot be "25:00". It is the time at which a day ends, such as 03:00.',
        ("config", "set", "day_ends_at", "25:00"),
    ),
    "no-period": (
        2,
        (
            'I cannot read "next week" as a period. Try trustlog report month'
            " or trustlog report last week."
        ),
        ("report", "next", "week"),
    ),
    "nothing-to-redo": (1, "There is nothing to redo.", ("undo", "--redo")),
    "a-server": (
        1,
        (
            "A journal is a file, or on a server at postgresql://…. Name one with --journal or"
            " TRUSTLOG_JOURNAL."
        ),
        ("list", "--journal", "mysql://elsewhere/journal"),
    ),
}

PIPED: dict[str, tuple[int, str, bytes]] = {
    "nothing": (1, NOTHING, b""),
    "blanks": (1, NOTHING, b" \n\t\n"),
    "nul": (2, "The note has a NUL at 2. Take it out and write the note again.", b"a\0b"),
    "no-utf-8": (
        2,
        "The note has bytes at 2 that are no UTF-8. Save it as UTF-8 and try again.",
        b"a\xffb",
    ),
    "surrogate": (
        2,
        "The note has bytes at 2 that are no UTF-8. Save it as UTF-8 and try again.",
        b"a\xed\xa0\x80b",
    ),
    "long": (1, TOO_LONG, b"x" * 100_001),
    "long-in-two-bytes": (1, FAR_TOO_LONG, "é".encode() * 400_000),
    "endless": (1, FAR_TOO_LONG, b"x" * 5_000_000),
}
