"""What is worth a look as lines: somebody, why, and the command that goes on from there."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width, wrap
from trustlog.domain.text import one_line
from trustlog.render.standing import counted
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from trustlog.domain.moments import Moment
    from trustlog.render.styled import Styled
    from trustlog.report.look import Look

TITLE = "Worth a look"
MARGIN, GAP, BEFORE = "  ", "  ", "   "
LEAST_ROOM = 40
"""With less room for the words, the command stands below them."""
FEW_WORDS = 4


def look_lines(looks: Sequence[Look], columns: int, *, over: bool, plain: bool) -> Iterator[Styled]:
    """A line for each; where the period is over, nothing is to be done about it here."""
    yield [(TITLE, BOLD)]
    commands = ["" if over else _command(each) for each in looks]
    if plain:
        for each, command in zip(looks, commands, strict=True):
            said = f"{MARGIN}{one_line(each.person.name)}: {why_said(each, columns * 2)}"
            yield [(said, PLAIN), (f". {command}" if command else "", PLAIN)]
        return
    wide = max(width(one_line(each.person.name)) for each in looks)
    wide = min(wide, columns // 4)
    lead = len(MARGIN) + wide + len(GAP)
    beside = columns - lead - len(BEFORE) - max(map(width, commands))
    is_beside = beside >= LEAST_ROOM
    room = beside if is_beside else columns - lead
    words = [why_said(each, room) for each in looks]
    longest = max(map(width, words))
    for each, said, command in zip(looks, words, commands, strict=True):
        name = pad(cut(one_line(each.person.name), wide), wide)
        line: Styled = [(f"{MARGIN}{name}{GAP}", BOLD)]
        if is_beside:
            yield [*line, (pad(said, longest), BOLD), (BEFORE + command if command else "", DIM)]
            continue
        yield [*line, (said, BOLD)]
        if command:
            yield [(" " * lead + cut(command, room), DIM)]


def nothing_waits(period: str, columns: int) -> Iterator[Styled]:
    """What the block says when all is well."""
    yield [(TITLE, BOLD)]
    said = f"Nothing is waiting. A good {period} to ask how you land."
    yield from ([(line, BOLD)] for line in wrap(said, columns, MARGIN))


def _command(look: Look) -> str:
    if look.promise is not None:
        return f"trustlog keep {look.promise.number}"
    return f"trustlog prep {look.person.handle}"


def why_said(look: Look, room: int) -> str:
    """The reason, in so much room; of a promise its own words are cut first."""
    if look.promise is None:
        return cut(_cost(look) if look.costs else _silence(look), room)
    before, behind = f"p{look.promise.number}", f", {counted(look.over, 'day')} over"
    if look.promise.private:
        return cut(before + behind, room)
    words = cut(one_line(look.promise.text), room - width(f"{before} {behind}"))
    return cut(f"{before} {words}{behind}", room)


def _cost(look: Look) -> str:
    """`both moments cost: 1:1 cancelled, p22 broken`."""
    number = look.row.moments
    of_them = {1: "the one moment", 2: "both moments"}.get(number, f"all {number:,} moments")
    named = [_cause(*each) for each in look.costs if not each[0].private]
    if number > len(look.costs):
        named.append("…")
    return f"{of_them} cost" + (f": {', '.join(named)}" if named else "")


def _cause(moment: Moment, broken: int | None) -> str:
    """What a moment cost by: the promise it broke, else its first tag, else its first words."""
    if broken is not None:
        return f"p{broken} broken"
    if moment.tags:
        return moment.tags[0].replace("-", " ")
    words = one_line(moment.note).split()
    if not words:
        return f"#{moment.number}"
    return " ".join(words[:FEW_WORDS]) + ("…" if len(words) > FEW_WORDS else "")


def _silence(look: Look) -> str:
    """`17 days since a moment, meant every 7`."""
    days = counted(look.row.days, "day")
    since = f"{days} since a moment" if look.row.last else f"no moment in {days}"
    return f"{since}, meant every {look.person.cadence}"
