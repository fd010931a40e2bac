"""The commands as Typer declares them: the only home of Typer."""
