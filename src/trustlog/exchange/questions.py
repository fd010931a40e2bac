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
    asked_about = {name for each in catalogue["question"] for name in each["practices"]}
    questions = [
        f"    (\n        {_quoted(each['id'])},\n        {_quoted(each['text'])},\n"
        f"        ({_listed(each['practices'])}),\n    ),\n"
        for each in catalogue["question"]
    ]
    habits = [
        f'    "{habit["slug"]}": ({_below(shared)}),\n'
        for habit in catalogue["habit"]
        if (shared := [name for name in habit["practices"] if name in asked_about])
    ]
    return (
        f"{HEADER}QUESTIONS = (\n{''.join(questions)})\n"
        '"""Each with its id, its words and the practices it asks about."""\n\n'
        f"OF_HABIT = {{\n{''.join(habits)}}}\n"
        '"""The practices of each built-in habit that questions ask about."""\n'
    )


def _listed(names: list[str]) -> str:
    return ", ".join(map(_quoted, names)) + "," * (len(names) == 1)


def _below(names: list[str]) -> str:
    if len(names) == 1:
        return _listed(names)
    return "\n" + "".join(f"        {_quoted(name)},\n" for name in names) + "    "


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def main() -> None:
    """Write the module."""
    PATH.write_text(text(), encoding="utf-8")
    sys.stdout.write(f"wrote {PATH.name}\n")


if __name__ == "__main__":
    main()
