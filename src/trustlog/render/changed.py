"""The line that says what was changed or deleted."""

from __future__ import annotations

from trustlog.domain.days import named
from trustlog.domain.text import one_line
from trustlog.render.logged import DOT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from trustlog.domain.moments import Moment
    from trustlog.domain.people import Person
    from trustlog.domain.promises import Promise


def changed_line(
    before: Moment,
    after: Moment,
    today: date,
    names: Mapping[str, str],
    new_people: Sequence[Person],
) -> str:
    """`Changed #83 · day Thu 19 Nov 2026 · with Tom (new, report)`: what is different now."""
    said = [f"Changed #{after.number}"]
    if after.day != before.day:
        said.append(named(after.day, today))
    if (after.at, after.timed) != (before.at, before.timed) and after.timed:
        said.append(f"at {after.clock()}")
    if after.habit != before.habit:
        said.append(after.habit or "no habit")
    new = {person.handle: person.relation for person in new_people}
    said += [
        f"with {names[handle]}" + (f" (new, {new[handle]})" if handle in new else "")
        for handle in sorted({*after.people} - {*before.people})
    ]
    said += [f"without {names[handle]}" for handle in sorted({*before.people} - {*after.people})]
    said += [f"tag +{tag}" for tag in sorted({*after.tags} - {*before.tags})]
    said += [f"no tag +{tag}" for tag in sorted({*before.tags} - {*after.tags})]
    said += [f"serves {aim}" for aim in sorted({*after.aims} - {*before.aims})]
    said += [f"no longer serves {aim}" for aim in sorted({*before.aims} - {*after.aims})]
    if after.effect != before.effect:
        said.append(after.effect)
    if after.private != before.private:
        said.append("private" if after.private else "not private")
    if after.note != before.note:
        said.append("note")
    return one_line(DOT.join(said))


def deleted_line(
    moments: Sequence[Moment], promises: Sequence[Promise], today: date, *, done: bool
) -> str:
    """`Deleted #83 listening · Fri 20 Nov 2026`, `Deleted p24 · …`, or how many."""
    verb = "Deleted" if done else "Would delete"
    if not promises and len(moments) == 1:
        [moment] = moments
        habit = f" {moment.habit}" if moment.habit else ""
        return one_line(f"{verb} #{moment.number}{habit}{DOT}{named(moment.day, today)}")
    if not moments and len(promises) == 1:
        [promise] = promises
        return one_line(f"{verb} p{promise.number}{DOT}{promise.text}")
    numbers = [f"p{promise.number}" for promise in promises]
    numbers += [f"#{moment.number}" for moment in moments]
    what = "" if moments and promises else " moments" if moments else " promises"
    return f"{verb} {len(numbers)}{what}: {', '.join(numbers)}"
