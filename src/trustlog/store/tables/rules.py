"""Rules that more than one table has."""

from sqlalchemy import CheckConstraint


def one_of(column: str, *words: str) -> CheckConstraint:
    """One of these words is in the column."""
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def real_day(column: str) -> CheckConstraint:
    """SQLite stores any text as a date, 30 February included; PostgreSQL refuses by itself."""
    rule = CheckConstraint(f"{column} IS date({column}, '+0 days')", name=f"{column}_real")
    return rule.ddl_if(dialect="sqlite")
