"""The least that `add` on a server costs in Python: connect by psycopg and ask what it asks.

`waiting.py STEPS` reads the statements from a file and waits for the answer of each.
"""

import json
import os
import re
import sys

import psycopg


def main() -> None:
    kept: dict[str, object] = {}
    with (
        open(sys.argv[1], encoding="utf-8") as file,
        psycopg.connect(os.environ["TRUSTLOG_JOURNAL"], autocommit=True) as connection,
    ):
        for text, keeps in json.load(file):
            asked = re.sub(r"(?<!:):([a-z]\w*)", r"%(\1)s", text)
            cursor = connection.execute(asked, kept)
            columns = cursor.description
            rows = cursor.fetchall() if columns else []
            if columns and keeps is not None:
                names = [keeps + column.name for column in columns]
                kept.update(zip(names, rows[0], strict=True))
    print("Logged")


main()
