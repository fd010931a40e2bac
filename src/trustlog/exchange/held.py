"""Everything held of one person, as markdown that they can read, or as JSON."""

from __future__ import annotations

from trustlog.exchange.json_people import person_shown
from trustlog.exchange.json_promises import promise_object
from trustlog.exchange.json_shapes import moment_object
from trustlog.exchange.markdown import journal_as_markdown, promises_as_markdown
from trustlog.exchange.markdown_text import note_in_markdown, words_in_markdown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from typing import Any

    from trustlog.domain.aims import Aim
    from trustlog.report.held import Held

LEVEL = 2
"""The level of a part's heading."""


def held_as_markdown(
    held: Held, titles: Mapping[str, str], names: Mapping[str, str], today: date
) -> Iterator[str]:
    """What is held, in pieces: what is said of the person, moments, promises, aims, the rest."""
    person = held.person.person
    name = words_in_markdown(person.name)
    yield f"# {name}\n\nEverything held of @{person.handle} on {today.isoformat()}.\n\n"
    facts = [
        ("Relation", f"{person.relation}, partner" if person.partner else person.relation),
        ("Since", person.since.isoformat()),
        ("Left", person.left.isoformat() if person.left else ""),
        ("Team", person.team or ""),
        ("Level", person.level or ""),
        ("Attention", f"every {person.cadence} days" if person.cadence else ""),
        ("On hold", "yes" if person.held else ""),
    ]
    facts += [("Away", _away(*each)) for each in held.person.away]
    for label, fact in facts:
        if fact:
            yield f"- {label}: {words_in_markdown(fact)}\n"
    if held.moments:
        yield "\n"
    yield from journal_as_markdown(held.moments, titles, names)
    yield from promises_as_markdown(held.promises, names)
    yield from _part("Aims", [(f"{aim.kind} {aim.slug}", _words(aim)) for aim in held.aims])
    yield from _part("Elsewhere", held.elsewhere)


def _away(since: date, until: date | None, why: str) -> str:
    said = f"{since.isoformat()} to {until.isoformat()}" if until else f"from {since.isoformat()}"
    return f"{said}: {why}" if why else said


def _words(aim: Aim) -> str:
    texts = (aim.title, aim.text, aim.mine, aim.theirs, *(step.title for step in aim.milestones))
    return "\n\n".join(text for text in texts if text)


def _part(title: str, texts: list[tuple[str, str]] | tuple[tuple[str, str], ...]) -> Iterator[str]:
    """A part with a heading for each text; nothing where there is none."""
    if texts:
        yield f"\n# {title}\n"
    for place, text in texts:
        heading = words_in_markdown(place)
        yield f"\n## {heading}\n\n{note_in_markdown(text, LEVEL)}\n"


def held_object(held: Held, backups: list[str]) -> dict[str, Any]:
    """What is held, as one object."""
    said = person_shown(held.person)
    return {
        "trustlog": 1,
        "person": said["person"],
        "away": said["away"],
        "moments": [moment_object(each) for each in held.moments],
        "promises": [promise_object(each) for each in held.promises],
        "aims": [{"kind": aim.kind, "slug": aim.slug, "text": _words(aim)} for aim in held.aims],
        "elsewhere": [{"place": place, "text": text} for place, text in held.elsewhere],
        "private_left_out": held.private,
        "reflections_left_out": held.reflections,
        "backups": backups,
    }
