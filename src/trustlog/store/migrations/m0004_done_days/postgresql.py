"""The index of open promises with all they are counted by, for PostgreSQL. Frozen.

Done days have none: it steps from day to day in its index of moments. A row that two clients want
at once would have one wait for the other.
"""

STATEMENTS = (
    """DROP INDEX promise_open""",
    """CREATE INDEX promise_open ON promise (due, id, made, theirs) WHERE state = 'open'""",
)
