"""The plan of an import as lines, and what an import did."""

from __future__ import annotations

from trustlog.domain.columns import cut
from trustlog.domain.days import written
from trustlog.domain.imports import NEW, NOTE, NOTHING
from trustlog.domain.text import one_line
from trustlog.render.logged import DOT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from trustlog.domain.imports import Loss, Meaning, Plan, Trouble

MOST_SHOWN = 20
"""Of what is not to be corrected, the first are shown and the others counted."""
ONE = {
    **{plural: plural.removesuffix("s") for plural in ("moments", "skips", "habits", "promises")},
    **{plural: plural.removesuffix("s") for plural in ("aims", "measures", "readings", "links")},
    **{plural: plural.removesuffix("s") for plural in ("settings", "holidays", "surveys")},
    **{plural: plural.removesuffix("s") for plural in ("rounds", "interviews", "self-checks")},
    **{plural: plural.removesuffix("s") for plural in ("questions", "reflections")},
    "people": "person",
    "days off": "day off",
    "days away": "day away",
}
ROW = 100
MOST_CHOICES = 12
"""Of habits to choose from."""


def plan_lines(plan: Plan) -> Iterator[str]:
    """What would come of a file: counts, what its words are here, everything not taken over."""
    yield f"{plan.file}: {plan.format}{_days(plan)}\n"
    yield from (f"  {cut(one_line(row), ROW)}\n" for row in plan.rows)
    yield f"  new: {counts_said(plan.new)}\n"
    if any(plan.changed.values()):
        yield f"  changed there: {counts_said(plan.changed)}\n"
    if any(plan.gone.values()):
        yield f"  deleted here, left out: {counts_said(plan.gone)}\n"
    if any(plan.same.values()):
        yield f"  there already: {counts_said(plan.same)}\n"
    for meaning in (*plan.habits, *plan.unmapped):
        yield f"  {_meaning(meaning)}\n"
    for slug, cadence in plan.taken_up:
        yield f"  taken up: {slug}, {cadence}\n"
    if plan.people:
        yield f"  new people: {_handles(plan.people)}\n"
    for new, known in plan.alike:
        yield f"  @{new} looks like @{known}: --map @{new}={known} if they are one\n"
    yield from _troubles("conflicting, kept as they are here", plan.conflicting, MOST_SHOWN)
    for loss in plan.lost:
        yield f"  cannot be kept: {loss_said(loss)}\n"
    yield from _troubles("refused", plan.refused, len(plan.refused))


def _days(plan: Plan) -> str:
    if plan.first is None or plan.last is None:
        return ""
    first, last = written(plan.first), written(plan.last)
    return f", {first}" if first == last else f", {first} – {last}"


def _meaning(meaning: Meaning) -> str:
    theirs, count = cut(one_line(meaning.theirs), ROW), f" ({meaning.count:,})"
    match meaning.ours:
        case "":
            return f'"{theirs}" is no habit here yet{count}'
        case said if said == NOTE:
            return f'"{theirs}" becomes notes{count}'
        case said if said == NOTHING:
            return f'"{theirs}" is left out{count}'
        case slug:
            return f'"{theirs}" is {slug} here{count}'


def _handles(people: Sequence[str]) -> str:
    shown = ", ".join(f"@{handle}" for handle in people[:MOST_SHOWN])
    return shown + (f" and {len(people) - MOST_SHOWN:,} more" if len(people) > MOST_SHOWN else "")


def _troubles(what: str, troubles: Sequence[Trouble], most: int) -> Iterator[str]:
    if not troubles:
        return
    yield f"  {what}: {len(troubles):,}\n"
    for trouble in troubles[:most]:
        yield f"    {one_line(trouble.place)}: {one_line(trouble.why)}\n"
    if len(troubles) > most:
        yield f"    and {len(troubles) - most:,} more\n"


def loss_said(loss: Loss) -> str:
    """`ratings (line 3 and 11 more)`."""
    more = f" and {loss.count - 1:,} more" if loss.count > 1 else ""
    return f"{one_line(loss.what)} ({one_line(loss.place)}{more})"


def counts_said(counts: Mapping[str, int]) -> str:
    """`1,190 moments, 3 skips`; nothing is `nothing`."""
    said = [
        f"{count:,} {ONE.get(what, what) if count == 1 else what}"
        for what, count in counts.items()
        if count
    ]
    return ", ".join(said) or "nothing"


def imported_line(plan: Plan) -> str:
    """`Imported 1,190 moments, 3 skips · 10 there already · from journal.txt`."""
    said = [f"Imported {counts_said(plan.new)}"]
    if any(plan.same.values()):
        said.append(f"{sum(plan.same.values()):,} there already")
    return DOT.join([*said, f"from {plan.file}"])


def choice_lines(ours: Sequence[str], built_in: Sequence[str]) -> Iterator[str]:
    """The habits that one of theirs may be: those practised, then those of the catalogue."""
    if ours:
        yield f"Your habits: {_first(ours)}.\n"
    if built_in:
        yield f"Built in: {_first(built_in)}.\n"


def _first(slugs: Sequence[str]) -> str:
    more = len(slugs) - MOST_CHOICES
    return ", ".join(slugs[:MOST_CHOICES]) + (f" and {more:,} more" if more > 0 else "")


def near_said(theirs: str, near: Sequence[str]) -> str:
    """What a habit of theirs looks like, as a line; nothing if it looks like none."""
    return f"{cut(one_line(theirs), ROW)} looks like {' or '.join(near[:3])}.\n" if near else ""


def unmapped_said(plan: Plan) -> str:
    """Which `--map` says what is not known of a file's habits."""
    options = " ".join(f'--map "{one_line(each.theirs)}=HABIT"' for each in plan.unmapped)
    return (
        f"Say what these habits are here: {options}. HABIT is one of yours, {NEW} to take it up,"
        f" {NOTE} or {NOTHING}."
    )


def refused_said(plan: Plan) -> str:
    """The first entry that cannot be read, how many more there are, and the way out."""
    first, count = plan.refused[0], len(plan.refused) - 1
    more = f" {count:,} more cannot be read either; --dry-run lists them." if count else ""
    wrong = one_line(first.why).partition(". ")[0].removesuffix(".")  # its way out is another
    return (
        f"{plan.file}, {one_line(first.place)}: {wrong}.{more} Nothing was imported; correct it, or"
        " leave out what cannot be read with --skip-refused."
    )
