"""Copies a journal when it is told to, to be killed halfway: `python copier.py FROM TO`."""

from __future__ import annotations

import sys

from trustlog.cli.app import run
from trustlog.store import copying

copying.AT_ONCE = 50
"""So that a small journal is settled as often as a large one."""

if __name__ == "__main__":
    sys.exit(run(["journal", "copy", *sys.argv[1:]]))
