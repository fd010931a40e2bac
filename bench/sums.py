"""`trustlog` with the checksums of rows, or without them: what they cost."""

import sys

if sys.argv.pop(1) == "without":
    from trustlog.store import checksums

    checksums.checksum = lambda *_content: 0

from trustlog.__main__ import main

main()
