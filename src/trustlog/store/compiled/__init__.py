"""Statements as text, one module a database; written by `./dev compile`."""
