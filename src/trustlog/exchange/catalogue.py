"""The built-in habits, from the file that ships with the package."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from trustlog.domain.habits import Template

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def starters() -> tuple[str, ...]:
    """The habits to begin with."""
    return tuple(_catalogue()["meta"]["starter"])


def built_in_habits() -> list[Template]:
    """Every habit of the catalogue, in its order."""
    return [
        Template(
            slug=habit["slug"],
            title=habit["title"],
            cadence=habit["cadence"],
            framework=habit["framework"],
            description=habit["description"],
            question=habit["question"],
            cue=habit["cue"],
            aliases=tuple(habit["aliases"]),
        )
        for habit in _catalogue()["habit"]
    ]


def built_in_frameworks() -> dict[str, str]:
    """The title of each framework of the catalogue, by its slug."""
    return {each["slug"]: each["title"] for each in _catalogue()["framework"]}


@cache
def _catalogue() -> dict[str, Any]:
    text = files("trustlog").joinpath("data/catalogue.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
