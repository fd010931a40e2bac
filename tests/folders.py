"""Where the folders of the tests are: in memory, where the machine has room for them there.

Nearly every test makes a journal, and a journal that is written waits for the disk a few times for
each change: most of the time of a run would be that. What a disk, a kill or a fault does to a
journal is tried in `tests/safety`, where the folders of such tests are on the disk.
"""

from __future__ import annotations

import os
import shutil

MEMORY = "/dev/shm"  # noqa: S108  # nothing but a root: pytest makes a folder of the user's own
ROOM = 1 << 30
"""Several times what the folders of a run take; only those of tests that failed stay."""
ROOT = "PYTEST_DEBUG_TEMPROOT"
"""How pytest is told where to make its folders."""


def use_memory() -> None:
    """Let pytest make its folders in memory, unless somebody said where, or there is no room.

    Tests start programs that they write there, so the file system must let them run.
    """
    if ROOT in os.environ or not os.access(MEMORY, os.W_OK):
        return
    may_run = not os.statvfs(MEMORY).f_flag & os.ST_NOEXEC
    if may_run and shutil.disk_usage(MEMORY).free >= ROOM:
        os.environ[ROOT] = MEMORY
