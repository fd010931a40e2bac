"""`import` of what another trustlog exported: planned first, then joined as one step."""

from __future__ import annotations

from trustlog.command.front import whereabouts
from trustlog.command.import_job import is_stopped
from trustlog.command.output import Answer, json_line, receipt
from trustlog.command.output import line as one
from trustlog.command.progress import Progress
from trustlog.domain.errors import RefusedError, StoppedError, UnreadableError
from trustlog.domain.imports import Plan
from trustlog.domain.text import one_line, visible
from trustlog.domain.value import Value
from trustlog.exchange.own.reading import whole_of
from trustlog.exchange.own.signs import TITLE
from trustlog.practice.joining.outcome import CHANGED, CONFLICT, GONE, NEWER, SAME
from trustlog.practice.joining.plan import Joining
from trustlog.practice.joining.write import Terms, join
from trustlog.render.imports import counts_said, loss_said, plan_lines, refused_said
from trustlog.render.logged import DOT
from trustlog.settings.places import short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.command.front import Desk
    from trustlog.command.line import Line
    from trustlog.domain.joining import Told, Unread, Whole
    from trustlog.exchange.incoming import File
    from trustlog.practice.joining.outcome import Outcome

DRY = "A dry run: nothing was imported."
OFTEN = 500
TAKE_THEIRS = "--take-theirs takes them as they are in the file."


class Found(Value):
    """What a file comes to, and the same to be shown."""

    outcome: Outcome
    plan: Plan


def import_own(desk: Desk, line: Line, file: File) -> Answer:
    """Join what is in a file with what is here.

    Raises:
        RefusedError: If something in the file cannot be read.
        UnreadableError: If an option is given that is for other tools' journals.
        StoppedError: If the person says no.
    """
    if line.many("map"):
        raise UnreadableError("--map is for the journals of other tools, not for trustlog's own.")
    whole = whole_of(file)
    terms = _terms(desk, line)
    with Progress(desk.front, line) as progress, desk.journal.reading() as journal:
        watched = _watched(whole, file, progress)
        outcome = Joining(journal, watched, terms.latest, theirs=terms.theirs).go()
    found = Found(outcome=outcome, plan=_plan(outcome, file, theirs=terms.theirs))
    if line.flag("dry_run"):
        return _dry(found, line)
    if is_stopped(found.plan, line):
        raise RefusedError(refused_said(found.plan))
    if found.plan.is_empty:
        if line.flag("json"):
            return json_line(_object(found, imported=False))
        return one(f"Nothing of {file.name} is new; nothing changed.", *_asides(found))
    _must_be_meant(found, desk, line)
    return _joined(found, whole, terms, desk, line)


def _watched(whole: Whole, file: File, progress: Progress) -> Whole:
    """The same, and it is told how far it is read."""

    def told() -> Iterator[Told | Unread]:
        for count, each in enumerate(whole.told()):
            if not count % OFTEN:
                progress.told("reading", file.handle.tell(), file.size)
            yield each

    return whole.but(told=told)


def _terms(desk: Desk, line: Line) -> Terms:
    machine = desk.front.machine
    return Terms(
        latest=max(desk.today, machine.clock.now().date()),
        theirs=line.flag("take_theirs"),
        uid=machine.uid,
        local=machine.clock.local,
        told=lambda _: None,
    )


def _plan(outcome: Outcome, file: File, *, theirs: bool) -> Plan:
    counts = outcome.counts
    changed = dict(counts[CHANGED])
    for what, count in counts[CONFLICT].items() if theirs else ():
        changed[what] = changed.get(what, 0) + count
    same = dict(counts[SAME])
    for what, count in counts[NEWER].items():
        same[what] = same.get(what, 0) + count
    return Plan(
        file=file.name,
        format=TITLE,
        first=outcome.first,
        last=outcome.last,
        new=counts["new"],
        changed=changed,
        same=same,
        gone=counts[GONE],
        conflicting=tuple(outcome.conflicting),
        refused=tuple(outcome.refused),
        lost=outcome.losses(),
    )


def _object(found: Found, *, imported: bool) -> dict[str, object]:
    from trustlog.exchange.json_imports import import_object

    return {"trustlog": 1, "import": import_object(found.plan, imported=imported)}


def _dry(found: Found, line: Line) -> Answer:
    code = 1 if is_stopped(found.plan, line) else 0
    if line.flag("json"):
        return json_line(_object(found, imported=False)).but(code=code)
    return Answer(text=(*plan_lines(found.plan), f"{DRY}\n"), code=code)


def _must_be_meant(found: Found, desk: Desk, line: Line) -> None:
    """Show the plan where somebody sits, and ask.

    Raises:
        StoppedError: If the answer is no.
    """
    front = desk.front
    if line.flag("json") or line.flag("yes") or not front.asks(line):
        return
    front.tell("".join(map(visible, plan_lines(found.plan))))
    if not front.confirm(f"Import {_said(found.plan)}?"):
        raise StoppedError("Nothing was imported.")


def _said(plan: Plan) -> str:
    """`3 moments, 1 promise · 2 moments changed there`."""
    parts = [counts_said(plan.new)] if any(plan.new.values()) else []
    if any(plan.changed.values()):
        parts.append(f"{counts_said(plan.changed)} changed there")
    return DOT.join(parts)


def _joined(found: Found, whole: Whole, terms: Terms, desk: Desk, line: Line) -> Answer:
    """Write what the plan says."""
    front, plan = desk.front, found.plan
    made = desk.settle()
    with Progress(front, line) as progress:
        total = plan.new.get("moments", 0) + plan.changed.get("moments", 0)
        kept = join(
            desk.journal,
            whole,
            found.outcome,
            desk.operation("import"),
            terms.but(told=lambda done: progress.told("importing", done, max(total, 1))),
            backup=not made,
        )
    if line.flag("json"):
        return json_line(_object(found, imported=True))
    asides = [whereabouts(desk)] if made else []
    asides += _asides(found)
    if kept:
        asides.append(
            "trustlog undo takes it back. As it was, your journal is in"
            f" {one_line(short(kept, front.machine.environ))}."
        )
    there = sum(plan.same.values())
    parts = [f"Imported {_said(plan)}", *([f"{there:,} there already"] if there else [])]
    return receipt(DOT.join([*parts, f"from {plan.file}"]), *asides)


def _asides(found: Found) -> Iterator[str]:
    """What was not taken over, in a sentence each."""
    plan = found.plan
    if plan.conflicting:
        first, more = plan.conflicting[0].place, len(plan.conflicting) - 1
        others = f" So do {more:,} more." if more else ""
        yield (
            f"{first} says something else in the file.{others} What is here was kept; --dry-run"
            f" lists them, {TAKE_THEIRS}"
        )
    if any(plan.gone.values()):
        yield f"Left out, because they were deleted here: {counts_said(plan.gone)}."
    for loss in plan.lost:
        yield f"Not kept: {loss_said(loss)}."
    if plan.refused:
        yield f"Left out: {len(plan.refused):,} that cannot be read."
