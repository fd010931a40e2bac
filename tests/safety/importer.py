"""A program that imports files in 512 MB of memory, and tells what each import came to.

`importer.py JOURNAL`: each line of standard input is a list of words in JSON, the file first. Each
gets an answer, a line of JSON: the exit code, both streams, the seconds it worked, and whether the
journal and what lies beside it were changed; if they were, they are put back.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import sys
import time
from pathlib import Path

from tests.safety.journals import seen
from tests.safety.running import said

MOST_MEMORY = 512 << 20


def main(path: str) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    journal = Path(path)
    bytes_of = journal.read_bytes()
    before = seen(journal.parent)
    for line in sys.stdin:
        words = json.loads(line)
        started = time.process_time()
        try:
            answer = said("import", *words, "--journal", path)
        except Exception as error:  # noqa: BLE001  # whatever it is, the test is to see it
            told = {"code": -1, "out": "", "err": f"Traceback {error!r}"}
        else:
            told = answer._asdict()
        seconds = time.process_time() - started
        is_changed = seen(journal.parent) != before
        if is_changed:
            journal.write_bytes(bytes_of)
            for folder in ("backups",):
                shutil.rmtree(journal.parent / folder, ignore_errors=True)
        print(json.dumps({**told, "seconds": seconds, "changed": is_changed}), flush=True)


if __name__ == "__main__":
    os.umask(0o077)
    main(*sys.argv[1:])
