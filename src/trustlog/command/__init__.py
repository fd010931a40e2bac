"""The body of each command, which both fronts share."""
