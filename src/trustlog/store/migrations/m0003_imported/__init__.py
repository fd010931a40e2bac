"""The third schema: what came out of other tools. Frozen."""
