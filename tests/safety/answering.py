"""A process that answers command lines one after another: a start of the program each takes longer.

Run as a program it reads a line of words in JSON and writes what was said, until there is no more.
"""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.safety.running import Said, said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def answering(under: tuple[str, ...]) -> Iterator[Callable[..., Said]]:
    """What answers a line of words, perhaps under another command that starts the process."""
    with subprocess.Popen(
        [*under, sys.executable, "-m", __name__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as process:
        asked, told = process.stdin, process.stdout
        assert asked is not None
        assert told is not None

        def ask(*words: str) -> Said:
            asked.write(json.dumps(words) + "\n")
            return Said(*json.loads(told.readline()))

        yield ask
        asked.close()


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(said(*json.loads(line))), flush=True)
