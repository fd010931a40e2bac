"""The first schema: moments, habits, people, settings, and the steps of `undo`. Frozen."""
