"""The journal's tables and statements: the only home of SQL."""
