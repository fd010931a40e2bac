"""A page as one file that asks nothing of anybody: no script, no address, its style inside.

What people typed goes through `visible` and is escaped, whatever template it stands in: neither
has to be remembered. The policy in the page's head lets its own style in by its hash, nothing else.
"""

from __future__ import annotations

import os
from base64 import b64encode
from functools import cache
from hashlib import sha256

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from trustlog.domain.text import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

TEMPLATES = os.path.join(os.path.dirname(__file__), "templates")
STYLE = "style.css"


def sheet(template: str, **shown: Any) -> Iterator[str]:
    """The page that a template makes, in pieces."""
    made = _templates()
    style = made.get_template(STYLE).render()
    policy = f"default-src 'none'; style-src '{_hash(style)}'; base-uri 'none'; form-action 'none'"
    yield from made.get_template(template).generate(policy=policy, **shown)


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _hash(style: str) -> str:
    return f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}"


def _shown(value: object) -> object:
    """What a template writes: of texts that were typed, nothing hidden stays so.

    What has `__html__` is another template's, and went through here already.
    """
    return visible(value) if isinstance(value, str) and not hasattr(value, "__html__") else value
