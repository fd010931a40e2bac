"""The fourth schema: the days on which a habit was done, found without its moments. Frozen."""
