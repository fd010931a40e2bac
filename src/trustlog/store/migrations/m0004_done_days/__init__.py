"""The fourth schema: done days and open promises are found without the rows they are of. Frozen."""
