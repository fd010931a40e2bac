"""A plain command line, read without Typer."""
