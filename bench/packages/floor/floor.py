"""The floor: a console script that opens a SQLite file, inserts one row durably and says so."""

import sqlite3
import sys


def main() -> None:
    path, text = sys.argv[1:]
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous=EXTRA")
    connection.execute("INSERT INTO line (text) VALUES (?)", (text,))
    connection.commit()
    connection.close()
    print(f"Logged {text}")
