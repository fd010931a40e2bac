"""Very many managers in one database, each with a copy of one journal.

The first is made as a person makes it; the others by what `pg_dump` says of that one, and by
copying its rows within the database.
"""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

from bench.server import LOADING, MEASURED, joining

if TYPE_CHECKING:
    from bench.server import Cluster

FIRST = "manager_0001"
AT_ONCE = 20
ROWS = f"""
SELECT format('INSERT INTO %1$s SELECT * FROM %1$s;', oid::regclass) FROM pg_class
WHERE relnamespace = '{FIRST}'::regnamespace AND relkind = 'r' ORDER BY oid;
"""
NUMBERS = f"""
SELECT format('SELECT setval(%L, last_value, is_called) FROM %s;', oid::regclass, oid::regclass)
FROM pg_class WHERE relnamespace = '{FIRST}'::regnamespace AND relkind = 'S' ORDER BY oid;
"""
LOOKED_AT = "VACUUM (ANALYZE);"
"""What a server does by itself when it is quiet."""


def named(number: int) -> str:
    """The name of a manager, and of the schema and the role."""
    return f"manager_{number:04}"


def fill(server: Cluster, database: str, managers: int) -> None:
    """Copy the first manager's journal until there are so many managers."""
    server.again(LOADING)
    before, after = (_dumped(server, database, part) for part in ("pre-data", "post-data"))
    rows = re.sub(r"INSERT INTO (\w+)\.", "INSERT INTO {}.", server.psql(database, ROWS))
    numbers = re.sub(rf"setval\('{FIRST}\.", "setval('{}.", server.psql(database, NUMBERS))
    for start in range(2, managers + 1, AT_ONCE):
        script = ""
        for number in range(start, min(start + AT_ONCE, managers + 1)):
            name = named(number)
            copied = "\n".join(each.replace("{}", name) for each in (rows, numbers))
            made = "\n".join((before.replace(FIRST, name), copied, after.replace(FIRST, name)))
            script += f"{joining(name)}\nBEGIN;\n{made}\nCOMMIT;\n"
        server.psql(database, script)
    server.psql(database, LOOKED_AT)
    server.again(MEASURED)


def _dumped(server: Cluster, database: str, section: str) -> str:
    """What makes the tables of the first manager, or their indexes and references."""
    words = [f"{server.programs}/pg_dump", f"--schema={FIRST}", f"--section={section}"]
    words.append(server.address(database))
    text = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    left_out = re.compile(
        r"^(--|\\|CREATE SCHEMA|SET |SELECT pg_catalog\.set_config).*\n", re.MULTILINE
    )
    return left_out.sub("", text)
