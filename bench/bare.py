"""The least that an export costs: fetch, write.

What is written are the notes. `note` fetches nothing else, `row` every column of the moments.
"""

import sqlite3
import sys

MEGABYTE = 1 << 20
NOTE = 9
ORDER = "FROM moment ORDER BY day, id"


def main() -> None:
    what, journal, path = sys.argv[1:]
    connection = sqlite3.connect(journal)
    with open(path, "w", buffering=MEGABYTE, encoding="utf-8") as file:
        if what == "note":
            file.writelines(note + "\n" for (note,) in connection.execute(f"SELECT note {ORDER}"))
        else:
            file.writelines(row[NOTE] + "\n" for row in connection.execute(f"SELECT * {ORDER}"))
    print("Wrote it")


main()
