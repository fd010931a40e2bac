"""Logs moments on a server until it has been refused twice, and writes down what it was told.

`python server_writer.py ADDRESS HOME NAME`: a line for each moment, `saved` or what was said of it.
"""

from __future__ import annotations

import sys
from itertools import count

from tests.fronts import heard

from trustlog.cli.app import run
from trustlog.quick.front import answered
from trustlog.wiring import Machine

TRIES = 2


def logged(words: list[str], environ: dict[str, str]) -> int:
    code = answered(words, Machine(environ))
    return run(words, Machine(environ)) if code is None else code


def main(address: str, home: str, name: str) -> None:
    refused = 0
    environ = {"HOME": home, "TRUSTLOG_JOURNAL": address}
    for number in count(1):
        words = ["add", "listening", f"{name}-{number}"]
        said = heard(lambda words=words: logged(words, environ))  # type: ignore[misc]  # bound per round
        told = "saved" if said.code == 0 else said.err.decode().replace("\n", " ")
        sys.stdout.write(f"{name}-{number}\t{told}\n")
        sys.stdout.flush()
        refused += said.code != 0
        if refused == TRIES:
            return


if __name__ == "__main__":
    main(*sys.argv[1:])
