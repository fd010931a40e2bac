"""The least of a Typer application: two commands, one of which is run."""

import typer

app = typer.Typer(
    name="two", add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="rich"
)


@app.command()
def say(text: str) -> None:
    """Say a line."""
    print(f"Said {text}")


@app.command()
def ask(text: str) -> None:
    """Ask a line."""
    print(f"Asked {text}?")
