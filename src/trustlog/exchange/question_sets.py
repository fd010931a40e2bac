"""Question sets in TOML, and counts in CSV: what a survey is made of and what came back.

```toml
title = "Team pulse"

[[item]]
slug = "open-talk"
text = "I can say what I think."
scale = "1-5"
reverse = false
```
"""

from __future__ import annotations

import csv
import tomllib
from io import StringIO

from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.surveys import FIVE, Item
from trustlog.domain.text import clean_note, clean_word, one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

KEYS = {"title": str, "item": list}
OF_ITEM = {"slug": str, "text": str, "scale": str, "reverse": bool}
HEAD = "item"


def question_set(text: str) -> tuple[str | None, tuple[Item, ...]]:
    """The title and the items of a question set.

    Raises:
        RefusedError: If it is no TOML, or holds anything but a title and items.
        UnreadableError: If an item has no name or no words.
    """
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RefusedError(f"It is no TOML: {one_line(str(error))}.") from None
    _must_hold(said, KEYS, "The file")
    items = said.get("item", [])
    for place, each in enumerate(items, start=1):
        where = f"Item {place}"
        if not isinstance(each, dict):
            raise RefusedError(f"{where} is no table. Begin it with [[item]].")
        _must_hold(each, OF_ITEM, where)
        missing = [name for name in ("slug", "text") if not each.get(name, "").strip()]
        if missing:
            raise RefusedError(f"{where} has no {missing[0]}. Every item needs a slug and a text.")
    title = said.get("title")
    return title, tuple(item_of(**each) for each in items)


def item_of(slug: str, text: str, scale: str = FIVE, *, reverse: bool = False) -> Item:
    """An item as it is kept.

    Raises:
        UnreadableError: If its name or its words cannot be kept.
    """
    words = one_line(clean_note(text))
    if not words:
        raise UnreadableError(f"{slug} has no words. Say what you ask.")
    return Item(slug=clean_word(slug, "An item"), text=words, scale=scale, reverse=reverse)


def counts_in(text: str) -> list[tuple[int, str, str]]:
    """Each line of a file of counts: its number, the item, and the counts between commas.

    A line is `open-talk,0,1,4,6,2`; a first one that begins with `item` is a heading.

    Raises:
        RefusedError: If it is no CSV.
    """
    rows = csv.reader(StringIO(text, newline=""), strict=True)
    found: list[tuple[int, str, str]] = []
    try:
        for row in rows:
            cells = [cell.strip() for cell in row]
            if any(cells) and not (not found and cells[0].casefold() == HEAD):
                found.append((rows.line_num, cells[0], ",".join(cells[1:])))
    except csv.Error as error:
        raise RefusedError(f"Line {rows.line_num} is no CSV: {error}.") from None
    return found


def _must_hold(said: dict[str, Any], keys: Mapping[str, type], where: str) -> None:
    for name, value in said.items():
        if name not in keys:
            raise RefusedError(
                f'{where} has "{one_line(name)}", which means nothing here. It may have'
                f" {', '.join(keys)}."
            )
        if not isinstance(value, keys[name]):
            kind = {str: "a text", list: "a list", bool: "true or false"}[keys[name]]
            raise RefusedError(f"{where}: {name} is {kind}. Write it as one.")
