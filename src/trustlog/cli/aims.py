"""`purpose`, `value`, `goal`, `agreement`, `mentoring`, `obstacle`: one idea of many kinds.

What the kinds share is declared once, and each adds the few options that only it has.
"""

from __future__ import annotations

from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Annotated, Any, get_args

import typer
from typer.main import get_command

from trustlog.cli import options as given
from trustlog.cli.run import run

if TYPE_CHECKING:
    from collections.abc import Callable

Title = Annotated[list[str], typer.Argument(metavar="TITLE", help="What it is, in a few words.")]
NewTitle = Annotated[str | None, typer.Option("--title", metavar="TEXT", help="Another title.")]
Slug = Annotated[
    str | None, typer.Option("--slug", metavar="SLUG", help="Its short name, if not the title.")
]
Text = Annotated[str | None, typer.Option("--text", metavar="TEXT", help="What is meant by it.")]
Serves = Annotated[
    str | None, typer.Option("--serves", metavar="AIM", help="What it serves; or none.")
]
Review = Annotated[
    str | None,
    typer.Option(
        "--review", metavar="RULE", help="Review days: mon, every 2 weeks on mon; or none."
    ),
]
ReviewOn = Annotated[
    str | None, typer.Option("--review-on", metavar="DUE", help="The next review day; or none.")
]
With = Annotated[
    list[str] | None,
    typer.Option("--with", metavar="PERSON", help="Whom it is with; may be repeated."),
]
Without = Annotated[
    list[str] | None,
    typer.Option("--without", metavar="PERSON", help="Whom it is no longer with."),
]
PrivateOrPublic = Annotated[
    bool | None, typer.Option("--private/--public", help="Keep it out of exports, or let it in.")
]
Reopen = Annotated[bool, typer.Option("--open", help="Open again what was closed.")]
All = Annotated[bool, typer.Option("--all", help="Those that are closed too.")]
On = Annotated[str | None, typer.Option("--on", metavar="WHEN", help="The day, if not today.")]

MEASURE = Annotated[
    str | None, typer.Option("--measure", metavar="MEASURE", help="What measures it; or none.")
]
COUNT = Annotated[
    bool | None,
    typer.Option("--count/--no-count", help="The moments linked to it are its progress."),
]
DIRECTION = Annotated[
    str | None, typer.Option("--direction", metavar="up|down", help="Which way is meant.")
]
BASELINE = Annotated[
    str | None, typer.Option("--baseline", metavar="NUMBER", help="Where it begins; or none.")
]
TARGET = Annotated[
    str | None, typer.Option("--target", metavar="NUMBER", help="How far it is meant; or none.")
]
UNIT = Annotated[str | None, typer.Option("--unit", metavar="TEXT", help="The unit: services, %.")]
DUE = Annotated[
    str | None, typer.Option("--due", metavar="DUE", help="By when: fri, 20 nov; or none.")
]
MILESTONE = Annotated[
    list[str] | None,
    typer.Option(
        "--milestone", metavar="TEXT", help='A step: "Invoices sent by fri"; may be repeated.'
    ),
]
NO_MILESTONE = Annotated[
    list[str] | None,
    typer.Option("--no-milestone", metavar="MILESTONE", help="A step to leave out again."),
]
MINE = Annotated[
    str | None, typer.Option("--mine", metavar="TEXT", help="What is expected of you.")
]
THEIRS = Annotated[
    str | None, typer.Option("--theirs", metavar="TEXT", help="What you expect of them.")
]
EVERY = Annotated[
    str | None, typer.Option("--every", metavar="DAYS", help="How often you talk; or none.")
]
SORT = Annotated[
    str | None, typer.Option("--sort", metavar="TEXT", help="What sort it is: budget, skills.")
]
STEP = Annotated[
    str | None, typer.Option("--step", metavar="PROMISE", help="Its next step, a promise; or none.")
]

GOAL: dict[str, Any] = {
    "measure": MEASURE,
    "count": COUNT,
    "direction": DIRECTION,
    "baseline": BASELINE,
    "target": TARGET,
    "unit": UNIT,
    "due": DUE,
    "milestone": MILESTONE,
}
TALK = {"every": EVERY}
OWN: dict[str, dict[str, Any]] = {
    "purpose": {},
    "value": {},
    "goal": GOAL,
    "agreement": {"mine": MINE, "theirs": THEIRS, **TALK},
    "mentoring": TALK,
    "obstacle": {"sort": SORT, "step": STEP},
}
"""What only some kinds have."""

WHAT = {
    "purpose": "What your team is there for.",
    "value": "What you want to stand for.",
    "goal": "What is to be reached, how far it is, and by when.",
    "agreement": "What you and a partner expect of each other.",
    "mentoring": "Whom you mentor, or who mentors whom.",
    "obstacle": "What is in the way, and the next step past it.",
}
EXAMPLES = {
    "purpose": "Payments that nobody has to think about",
    "value": "candour --text say it early and to the person",
    "goal": "Move billing --target 5 --direction up --unit services --due 18 dec",
    "agreement": "Working with Priya --with priya --every 7",
    "mentoring": "Growing into a lead --with aisha --every 14",
    "obstacle": "No budget for contractors --sort budget",
}


def _command(doc: str, arguments: dict[str, Any], options: dict[str, Any]) -> Callable[..., None]:
    """A command with these parameters, whose body is found by its name."""

    def command(ctx: typer.Context, **_: object) -> None:
        run(ctx)

    said = [Parameter("ctx", Parameter.KEYWORD_ONLY, annotation=typer.Context)]
    said += [
        Parameter(name, Parameter.KEYWORD_ONLY, annotation=what) for name, what in arguments.items()
    ]
    said += [
        Parameter(
            name,
            Parameter.KEYWORD_ONLY,
            annotation=what,
            default=False if get_args(what)[0] is bool else None,
        )
        for name, what in options.items()
    ]
    command.__doc__ = doc
    command.__signature__ = Signature(said)  # type: ignore[attr-defined]  # what Typer reads
    return command


def _kind(kind: str) -> typer.Typer:
    """The commands of a kind."""
    app = typer.Typer(add_completion=False, help=WHAT[kind])
    meant = {"aim": Annotated[str, typer.Argument(metavar=kind.upper(), help="Its slug.")]}
    shared = {"text": Text, "serves": Serves, "with_": With}
    reviews = {"review": Review, "review_on": ReviewOn}
    asking = {"new_person": given.NewPerson, "no_input": given.NoInput}
    end = {"quiet": given.Quiet, "journal": given.Journal}
    looking = {"json": given.Json, "redact": given.Redact, "journal": given.Journal}
    edits = {"no_milestone": NO_MILESTONE} if kind == "goal" else {}
    adds = {"slug": Slug, **shared, **OWN[kind], **reviews, "since": given.Since}
    changes = {"title": NewTitle, "slug": Slug, **shared, "without": Without, **OWN[kind]}
    made = f"Write down a new {kind}.\n\n    trustlog {kind} add {EXAMPLES[kind]}\n    "
    for name, doc, arguments, options in (
        ("list", f"List each {kind} and how it stands.", {}, {"all_": All, **looking}),
        ("add", made, {"title": Title}, {**adds, "private": given.Private, **asking, **end}),
        ("show", f"Show one {kind}, whole.", meant, looking),
        (
            "edit",
            f"Change what is said of one {kind}.",
            meant,
            {
                **changes,
                **edits,
                **reviews,
                "private": PrivateOrPublic,
                "open": Reopen,
                **asking,
                **end,
            },
        ),
        (
            "review",
            "Say that a review was held today; its rule gives the next day.",
            meant,
            end,
        ),
        ("close", "Close it: it asks for nothing any more.", meant, {"on": On, **end}),
        ("delete", "Take one out of the journal that nothing refers to.", meant, end),
    ):
        app.command(name)(_command(doc, arguments, options))
    app.callback(invoke_without_command=True)(_listing(app, kind))
    return app


def _listing(app: typer.Typer, kind: str) -> Callable[..., None]:
    def alone(ctx: typer.Context) -> None:
        if ctx.invoked_subcommand is None:
            listed = get_command(app).commands["list"]  # type: ignore[attr-defined]  # a group
            with listed.make_context("list", [], parent=ctx) as inner:
                listed.invoke(inner)

    alone.__doc__ = WHAT[kind]
    return alone


purpose, value, goal, agreement, mentoring, obstacle = map(_kind, OWN)


@goal.command()
def reach(
    ctx: typer.Context,
    aim: Annotated[str, typer.Argument(metavar="GOAL", help="Its slug.")],
    milestone: Annotated[
        list[str], typer.Argument(metavar="MILESTONE", help="Its number, or how its title begins.")
    ],
    on: On = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Say that a milestone was reached.

    trustlog goal reach billing-move invoices
    """
    run(ctx)


@obstacle.command()
def step(
    ctx: typer.Context,
    aim: Annotated[str, typer.Argument(metavar="OBSTACLE", help="Its slug.")],
    words: Annotated[
        list[str],
        typer.Argument(metavar="WHEN TEXT", help="The due day, or someday, then what you will do."),
    ],
    to: Annotated[
        str | None,
        typer.Option("--to", metavar="PERSON", help="To whom, if it is not whom it is with."),
    ] = None,
    new_person: given.NewPerson = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Promise the next step past an obstacle.

    trustlog obstacle step no-budget fri ask for the figures --to mei
    """
    run(ctx)
