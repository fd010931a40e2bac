"""Nothing for PostgreSQL, which steps from day to day in its index of moments. Frozen.

A row that two clients want at once would have one wait for the other.
"""

STATEMENTS: tuple[str, ...] = ()
