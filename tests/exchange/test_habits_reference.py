"""The page of habits is what the catalogue holds."""

from __future__ import annotations

from tests.tables import tables_of

from trustlog.exchange.catalogue import built_in_habits


def test_every_built_in_habit_is_on_the_page() -> None:
    [table] = tables_of("docs/reference/habits.md")

    assert [tuple(cell.replace("`", "") for cell in row) for row in table.rows] == [
        (habit.slug, habit.title, habit.cadence, ", ".join(habit.aliases))
        for habit in built_in_habits()
    ]
