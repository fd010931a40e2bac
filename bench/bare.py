"""The least that reading very much costs, and SQLite's own copy of a journal.

`note` fetches the notes and writes them, `row` fetches every column of the moments and writes the
notes; `days` goes through the days on which each habit was done; `vacuum` writes the copy.
"""

import sqlite3
import sys

MEGABYTE = 1 << 20
NOTE = 9
ORDER = "FROM moment ORDER BY day, id"
DONE = "habit_id IS NOT NULL AND effect <> 'cost'"


def main() -> None:
    what, journal, path = sys.argv[1:]
    connection = sqlite3.connect(journal)
    if what == "vacuum":
        connection.execute("VACUUM INTO ?", (path,))
        print("Found all")
        return
    if what == "days":
        found = 0
        for _ in connection.execute(
            f"SELECT habit_id, day FROM moment WHERE {DONE} GROUP BY habit_id, day"
        ):
            found += 1
        print(f"Found {found}")
        return
    with open(path, "w", buffering=MEGABYTE, encoding="utf-8") as file:
        if what == "note":
            file.writelines(note + "\n" for (note,) in connection.execute(f"SELECT note {ORDER}"))
        else:
            file.writelines(row[NOTE] + "\n" for row in connection.execute(f"SELECT * {ORDER}"))
    print("Found all")


main()
