"""What `reflect` shows and asks, block by block: none takes more than ten lines."""

from __future__ import annotations

from trustlog.domain.columns import cut, wrap
from trustlog.domain.days import named, written
from trustlog.domain.reflections import MONTH
from trustlog.domain.text import one_line, visible
from trustlog.domain.weeks import Week
from trustlog.render.account import NO_BREAK, account_in_short
from trustlog.render.logged import DOT, marks_of, run_said
from trustlog.render.standing import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from trustlog.domain.periods import Period
    from trustlog.domain.reflected import Reflection
    from trustlog.practice.reflections import Finished
    from trustlog.practice.runs import Run
    from trustlog.report.contents import Contents
    from trustlog.report.reflections import Reflecting

MARGIN = "  "
INDENT = " " * 8
ANSWER = "      > "
MOST = 8
"""Lines of one text, so that a question with its heading keeps to ten."""
REPLACED = 40
"""Columns of what was said before: enough to know it by."""
HOW = "Every answer is saved at once. Enter skips; after Ctrl-C the next run goes on."
HAPPENED = "Did it happen? yes, partly, no: "
RATING = "How did it go, 1 to 5? Enter skips"
CHANGE, FOCUS, IF, THEN = "One change", "Focus habit", "If", "then"


def name_of(period: Week | Period) -> str:
    """`week 47`, `November 2026`, `quarter 4 of 2026`."""
    if isinstance(period, Week):
        return f"week {period.number}"
    return (
        period.said() if period.kind == MONTH else f"quarter {period.number} of {period.first.year}"
    )


def title_of(period: Week | Period) -> str:
    """`week 47 · Mon 16 – Sun 22 Nov 2026`, or `November 2026`."""
    if isinstance(period, Week):
        return f"{name_of(period)}{DOT}{period.said()}"
    return period.said()


def heading(start: Reflecting, columns: int) -> list[str]:
    """What the reflection is of, how it goes, and the period in short."""
    lines = [*wrap(f"Reflection{DOT}{title_of(start.period)}", columns), *wrap(HOW, columns), ""]
    return lines + in_short(start, columns)


def in_short(start: Reflecting, columns: int) -> list[str]:
    """Moments and people, what was done of each practice, and promises."""
    done = [f"{each.slug} {each.done} of {each.needed}" for each in start.findings.practices]
    promises = account_in_short(start.held.account)
    texts = [_held(start.held)]
    texts += [f"Done: {_listed(done)}"] if done else []
    texts += [f"Promises: {_listed(promises.split(DOT))}"] if promises else []
    return [
        line.replace(NO_BREAK, " ") for text in texts for line in shortened(text, columns, MARGIN)
    ]


def _listed(parts: Iterable[str]) -> str:
    """Each part on one line, where lines are broken."""
    return ", ".join(part.replace(" ", NO_BREAK) for part in parts)


def meant_before(start: Reflecting, columns: int) -> list[str]:
    """`A week ago you wrote: "Two breaths before I answer."`."""
    before = start.before
    if before is None:
        return []
    ago = periods_between(before.since, start.period)
    kind = before.kind
    said = f"A {kind} ago" if ago == 1 else f"{counted(ago, kind)} ago"
    return shortened(f'{said} you wrote: "{one_line(before.meant.words)}"', columns)


def periods_between(since: date, period: Week | Period) -> int:
    """How many periods after the one that begins on a day this one is."""
    if isinstance(period, Week):
        return (period.first - since).days // 7
    months = (period.first.year - since.year) * 12 + period.first.month - since.month
    return months if period.kind == MONTH else months // 3


def question_lines(place: int, total: int, text: str, columns: int) -> list[str]:
    """`1 of 3  Whose name appears least …`, the lines after the first below its words."""
    head = f"{place} of {total}"
    first, *rest = shortened(visible(text), columns, INDENT)
    return [f"{head:<{len(INDENT)}}{first.removeprefix(INDENT)}", *rest]


def answer_lines(answer: str, columns: int) -> list[str]:
    """An answer that was given, behind its mark."""
    first, *rest = wrap(visible(answer), columns, INDENT)
    return [(ANSWER + first.removeprefix(INDENT)).rstrip(" "), *rest]


def next_said(start: Reflecting, today: date) -> str:
    """`Next week`, or `This week` where that one has begun."""
    kind = start.reflection.kind
    return f"This {kind}" if today > start.period.last else f"Next {kind}"


def asking(label: str, default: str | None = None) -> str:
    """The prompt of one line."""
    return f"{INDENT}{label} [{default}]: " if default else f"{INDENT}{label}: "


def shortened(text: str, columns: int, indent: str = "") -> list[str]:
    """The text as lines, cut with `…` where it would fill the screen."""
    lines = wrap(text, columns, indent)
    return (
        lines if len(lines) <= MOST else [*lines[: MOST - 1], cut(f"{lines[MOST - 1]}…", columns)]
    )


def saved_line(finished: Finished, period: Week | Period, today: date, run: Run | None) -> str:
    """`Saved week 47 · logged #84 weekly-review · Fri 20 Nov 2026 · 1 of 1 this week`."""
    logged = finished.logged
    said = [f"Saved {name_of(period)}"]
    if logged is not None:
        said.append(f"logged #{logged.moment.number} {logged.moment.habit}")
    said.append(named(today, today))
    if logged is not None:
        said += marks_of(logged)
    if run is not None and (said_ := run_said(run)):
        said.append(said_)
    return one_line(DOT.join(said))


def replaced_lines(before: Reflection, after: Reflection) -> Iterator[str]:
    """`q05 was: All but one`, for each thing that was said and reads otherwise now."""
    now = _parts_said(after)
    for name, said in _parts_said(before).items():
        if said and now.get(name) != said:
            yield f"{name} was: {cut(one_line(said), REPLACED)}"


def _parts_said(reflection: Reflection) -> dict[str, str]:
    meant = reflection.meant
    return {
        **{each.slug: each.answer or "" for each in reflection.asked},
        **{f"The rating of {habit}": str(value) for habit, value in reflection.ratings},
        "Whether it happened": reflection.happened or "",
        CHANGE: meant.change,
        FOCUS: meant.habit or "",
        IF: meant.when,
        THEN.capitalize(): meant.then,
    }


def stopped_line(reflection: Reflection, command: str) -> str:
    """`Stopped. 2 of 3 answers are saved; trustlog reflect goes on.`."""
    total = len(reflection.asked)
    verb = "is" if total == 1 else "are"
    saved = f"{reflection.answers} of {counted(total, 'answer')} {verb} saved"
    return f"Stopped. {saved}; trustlog {command} goes on."


def finished_said(reflection: Reflection, period: Week | Period, words: str) -> str:
    """That a period is reflected on already, and the way to it."""
    assert reflection.finished is not None  # noqa: S101  # or it would go on
    name = name_of(period)
    return (
        f"{name[:1].upper()}{name[1:]} was finished on {written(reflection.finished)}. trustlog"
        f" reflections show {words} shows it, trustlog reflect {words} --edit changes it."
    )


def words_of(kind: str, *, back: bool) -> str:
    """How a period is named on the command line: `last week`, `month`."""
    return f"last {kind}" if back else kind


def _held(held: Contents) -> str:
    cost = held.effects.get("cost", 0)
    moments = counted(held.moments, "moment") if held.moments else "no moments"
    said = [f"{moments}, {cost} cost" if cost else moments]
    everyone = len(held.met) + len(held.unmet)
    if everyone:
        people = f"{len(held.met)} of {everyone} people"
        names = ", ".join(one_line(person.name) for person in held.unmet)
        said.append(f"{people}, not yet {names}" if names else people)
    return DOT.join(said)
