"""The options that commands share, each declared once: they mean the same everywhere.

Every parameter is text, a flag, or texts: what a word means is for the command's body to say, so
that both fronts read a line to the same value.
"""

from __future__ import annotations

from typing import Annotated

import typer

Journal = Annotated[
    str | None,
    typer.Option("--journal", metavar="PATH", help="The journal to use instead of yours."),
]
Json = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]
Redact = Annotated[
    bool, typer.Option("--redact", help="Put stable pseudonyms in place of people's names.")
]
Html = Annotated[
    str | None,
    typer.Option(
        "--html", metavar="FILE", help="Write this page for a browser, which only you can read."
    ),
]
Plain = Annotated[bool, typer.Option("--plain", help="Words instead of marks, for screen readers.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing when all went well.")]
NoInput = Annotated[
    bool, typer.Option("--no-input", help="Ask nothing; what is unclear is refused.")
]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do it without asking.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would change, change nothing.")]
Limit = Annotated[
    str | None, typer.Option("--limit", "-n", metavar="NUMBER", help="How many at most.")
]

On = Annotated[
    str | None,
    typer.Option("--on", metavar="WHEN", help="The day: yesterday, mon, 3 days ago, 20 nov."),
]
At = Annotated[str | None, typer.Option("--at", metavar="TIME", help="The time: 14:30 or 2pm.")]
With = Annotated[
    list[str] | None,
    typer.Option("--with", metavar="PERSON", help="Whom it was with; may be repeated."),
]
Tag = Annotated[
    list[str] | None, typer.Option("--tag", metavar="TAG", help="A tag; may be repeated.")
]
Cost = Annotated[bool, typer.Option("--cost", help="It cost trust; without this, it built trust.")]
Neutral = Annotated[bool, typer.Option("--neutral", help="It neither built trust nor cost it.")]
Private = Annotated[bool, typer.Option("--private", help="Keep it out of exports.")]
Aim = Annotated[
    list[str] | None,
    typer.Option("--aim", metavar="AIM", help="What it serves; may be repeated."),
]
NoAim = Annotated[
    list[str] | None,
    typer.Option("--no-aim", metavar="AIM", help="What it does not serve after all."),
]
Promise = Annotated[
    str | None,
    typer.Option("--promise", metavar="TEXT", help="What you promised the person there."),
]
Due = Annotated[
    str | None,
    typer.Option("--due", metavar="DUE", help="By when: fri, in 3 days, 20 nov, someday."),
]
Edit = Annotated[bool, typer.Option("--edit", help="Write the note in your editor.")]
Answers = Annotated[
    str | None,
    typer.Option("--answers", metavar="FEEDBACK", help="The feedback received that it answers."),
]
NewPerson = Annotated[
    bool, typer.Option("--new-person", help="Somebody new, however alike the names are.")
]

Since = Annotated[str | None, typer.Option("--since", metavar="DAY", help="From this day on.")]
Until = Annotated[str | None, typer.Option("--until", metavar="DAY", help="Up to this day.")]
OfHabit = Annotated[str | None, typer.Option("--habit", metavar="HABIT", help="Of this habit.")]
OfPerson = Annotated[str | None, typer.Option("--with", metavar="PERSON", help="With this person.")]
OfTag = Annotated[str | None, typer.Option("--tag", metavar="TAG", help="With this tag.")]
OfAim = Annotated[str | None, typer.Option("--aim", metavar="AIM", help="That serve this aim.")]
