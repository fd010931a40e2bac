"""`trustlog`: the quick front if it can, Typer's if not."""

from __future__ import annotations

import gc
import os
import sys

ENOUGH = 100_000
"""Objects to be made before garbage is looked for: more than any start makes."""


def main() -> None:
    """Run the command line and leave with its exit code."""
    # What is imported stays, so looking for garbage in it is a twentieth of `add` for nothing.
    gc.set_threshold(ENOUGH)
    try:
        if sys.argv[1:2] == ["--complete"]:
            from trustlog.quick.completion import complete

            os._exit(complete(sys.argv[2:], os.environ))
        from trustlog.quick.front import answered

        code = answered(sys.argv[1:])
        if code is not None:
            # All is closed and flushed: what Python would still tidy up goes with the process.
            os._exit(code)
        from trustlog.cli.app import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        os._exit(130)
    sys.exit(code)


if __name__ == "__main__":
    main()
