"""Where the drafts of the editor lie."""

from __future__ import annotations

import os
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def draft_of(journal: Path | str, name: str) -> str:
    """The folder of a draft of a journal, by its name."""
    which = blake2b(os.fsencode(journal), digest_size=4).hexdigest()
    return f"trustlog-draft-{os.getuid()}-{which}-{name}"
