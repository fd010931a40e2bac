"""`import`: what another tool has, planned first, then taken over as one step."""

from __future__ import annotations

from trustlog.command.front import open_or_blank_desk, slowly, whereabouts
from trustlog.command.import_columns import (
    columns_remembered,
    columns_said,
)
from trustlog.command.import_file import opened
from trustlog.command.import_job import Job, found_in, is_stopped
from trustlog.command.import_words import maps_said
from trustlog.command.output import Answer, json_line, receipt
from trustlog.command.output import line as one
from trustlog.command.progress import Progress
from trustlog.domain.errors import RefusedError, StoppedError, TrustlogError, UnreadableError
from trustlog.domain.text import one_line, visible
from trustlog.exchange.readers.csv_table import SOURCE as CSV
from trustlog.exchange.recognised import is_own, must_be_no_journal, reader_of
from trustlog.practice.importing import take_over
from trustlog.render.imports import (
    choice_lines,
    counts_said,
    imported_line,
    loss_said,
    near_said,
    plan_lines,
    refused_said,
    unmapped_said,
)
from trustlog.settings.places import short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.command.front import Front
    from trustlog.command.import_job import Found
    from trustlog.command.line import Line
    from trustlog.domain.imports import Plan

DRY = "A dry run: nothing was imported."
ASKED = "{} ({}): which habit of yours is it? Its name, new, note or none: "


def import_(line: Line, front: Front) -> Answer:
    """Take over what is in a file."""
    slowly(front)
    maps = line.many("map")
    said = columns_said(maps)
    with (
        open_or_blank_desk(front, line) as desk,
        opened(line.text("file") or "", desk.rules.date_order) as file,
    ):
        must_be_no_journal(file)
        if is_own(file, line.text("as")):
            from trustlog.command.import_own import import_own

            return import_own(desk, line, file)
        if line.flag("take_theirs"):
            raise UnreadableError("--take-theirs is for the export of another journal.")
        table = file.but(columns=columns_remembered(desk.journal, file) | said)
        reader = reader_of(table, line.text("as"))
        job = Job(desk=desk, line=line, file=table, reader=reader)
        if reader.SOURCE != CSV:
            return _imported(job, maps_said(maps))
        others = tuple(text for text in maps if not columns_said((text,)))
        return _imported(job.but(columns=said), maps_said(others))


def _imported(job: Job, said: dict[str, str]) -> Answer:
    """The plan alone for a dry run; else what is done by it.

    Raises:
        RefusedError: If something cannot be read, or nobody says what a habit is here.
        StoppedError: If the person says no.
    """
    line, front = job.line, job.desk.front
    found = _found(job, said)
    asks = front.asks(line) and not line.flag("json")
    if line.flag("dry_run"):
        return _dry(found.plan, line)
    while found.plan.unmapped:
        if not asks:
            raise RefusedError(unmapped_said(found.plan))
        said = said | _answered(job, found)
        found = _found(job, said)
    plan = found.plan
    if is_stopped(plan, line):
        raise RefusedError(refused_said(plan))
    if not plan.is_empty:
        _must_be_meant(plan, line, front, asks=asks)
        return _taken(job, found)
    if line.flag("json"):
        return json_line(_object(plan, imported=False))
    return one(f"Nothing of {plan.file} is new; nothing changed.", *_asides(plan))


def _found(job: Job, said: dict[str, str]) -> Found:
    with Progress(job.desk.front, job.line) as progress:
        return found_in(job, said, progress)


def _dry(plan: Plan, line: Line) -> Answer:
    """The plan; an exit code of 1 says that it could not be carried out like this."""
    code = 1 if is_stopped(plan, line) or plan.unmapped else 0
    if line.flag("json"):
        return json_line(_object(plan, imported=False)).but(code=code)
    end = (unmapped_said(plan),) if plan.unmapped else ()
    return Answer(text=(*plan_lines(plan), f"{DRY}\n"), asides=end, code=code)


def _object(plan: Plan, *, imported: bool) -> dict[str, object]:
    from trustlog.exchange.json_imports import import_object

    return {"trustlog": 1, "import": import_object(plan, imported=imported)}


def _answered(job: Job, found: Found) -> dict[str, str]:
    """What the person says of each habit that is not known here."""
    front, said = job.desk.front, {}
    front.tell("".join(map(visible, choice_lines(found.words.ours, found.words.built_in))))
    for meaning in found.plan.unmapped:
        entries = f"{meaning.count:,} {'entry' if meaning.count == 1 else 'entries'}"
        question = visible(ASKED.format(one_line(meaning.theirs), entries))
        prompt = visible(near_said(meaning.theirs, found.words.near(meaning.theirs))) + question
        while meaning.theirs not in said:
            answer = front.ask(prompt).strip()
            try:
                if answer:
                    found.words.say(meaning.theirs, answer)
                    said[meaning.theirs] = answer
            except StoppedError:
                raise
            except TrustlogError as error:
                prompt = f"{one_line(str(error))}\n{question}"
    return said


def _must_be_meant(plan: Plan, line: Line, front: Front, *, asks: bool) -> None:
    """Show the plan where somebody sits, and ask.

    Raises:
        StoppedError: If the answer is no.
    """
    if not asks or line.flag("yes"):
        return
    front.tell("".join(map(visible, plan_lines(plan))))
    if not front.confirm(f"Import {counts_said(plan.new)}?"):
        raise StoppedError("Nothing was imported.")


def _taken(job: Job, found: Found) -> Answer:
    """Write what the plan says."""
    desk, plan, front = job.desk, found.plan, job.desk.front
    made = desk.settle()
    with Progress(front, job.line) as progress:
        moments = plan.new.get("moments", 0)
        kept = take_over(
            desk.journal,
            job.taking(found),
            desk.operation("import"),
            front.machine.uid,
            lambda done: progress.told("importing", done, moments),
            backup=not made,
        )
    if job.line.flag("json"):
        return json_line(_object(plan, imported=True))
    asides = [*_asides(plan)]
    if made:
        asides.insert(0, whereabouts(desk))
    if kept:
        asides.append(
            "trustlog undo takes it back. As it was, your journal is in"
            f" {one_line(short(kept, front.machine.environ))}."
        )
    return receipt(imported_line(plan), *asides)


def _asides(plan: Plan) -> Iterator[str]:
    """What was not taken over, in a sentence each."""
    if plan.conflicting:
        first, count = plan.conflicting[0], len(plan.conflicting)
        yield (
            f"{count:,} kept as they are here: {first.place} {first.why}."
            " trustlog import --dry-run lists them."
        )
    for loss in plan.lost:
        yield f"Not kept: {loss_said(loss)}."
    if plan.refused:
        yield f"Left out: {len(plan.refused):,} that cannot be read."
    if plan.people:
        yield (
            "New people have no cadence: trustlog person edit HANDLE --relation report makes one"
            " of them a report."
        )
    for new, known in plan.alike:
        yield (
            f"@{new} is new and looks like @{known}. trustlog person merge {new} {known} makes"
            " them one."
        )
