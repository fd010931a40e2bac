"""The questions of the catalogue as a module: `python -m trustlog.exchange.questions` writes it.

Reading the catalogue costs more than a whole report, and the questions change with a release only.
"""

from __future__ import annotations

import json
import sys
import tomllib
from importlib.resources import files
from pathlib import Path

PATH = Path(__file__).parents[1] / "report" / "questions.py"
HEADER = '''"""The questions of the catalogue, compiled from it by `./dev compile`."""
# ruff: noqa: E501  # a question is one line

from __future__ import annotations

'''


def text() -> str:
    """The whole module."""
    catalogue = tomllib.loads(
        files("trustlog").joinpath("data/catalogue.toml").read_text(encoding="utf-8")
    )
    questions = catalogue["question"]
    places = {
        habit["slug"]: place
        for habit in catalogue["habit"]
        for place, question in reversed(list(enumerate(questions)))
        if set(habit["practices"]) & set(question["practices"])
    }
    lines = [f"    {json.dumps(each['text'], ensure_ascii=False)},\n" for each in questions]
    shared = [f'    "{slug}": {place},\n' for slug, place in places.items()]
    return (
        f"{HEADER}QUESTIONS = (\n{''.join(lines)})\n\n"
        f"OF_HABIT = {{\n{''.join(shared)}}}\n"
        '"""The place of the first question that shares a practice with a habit."""\n'
    )


def main() -> None:
    """Write the module."""
    PATH.write_text(text(), encoding="utf-8")
    sys.stdout.write(f"wrote {PATH.name}\n")


if __name__ == "__main__":
    main()
