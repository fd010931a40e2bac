"""The page of settings is what the program knows."""

from __future__ import annotations

import re
from pathlib import Path

from tests.tables import tables_of

from trustlog.settings.keyring import KEYRING
from trustlog.settings.names import DEFAULTS, MEANINGS
from trustlog.settings.passphrases import SECRETS

PAGE = "docs/reference/settings.md"
ROOT = Path(__file__).parents[2]
READ = re.compile(r"environ(?:\.get\(|\[)\"([A-Z_]+)\"")


def test_every_setting_is_on_the_page_with_its_default_and_meaning() -> None:
    settings = tables_of(PAGE)[0]

    assert settings.rows == [(name, DEFAULTS[name], MEANINGS[name]) for name in DEFAULTS]


def test_every_variable_the_program_reads_is_on_the_page() -> None:
    page = (ROOT / PAGE).read_text(encoding="utf-8")
    read = {
        name
        for source in (ROOT / "src/trustlog").rglob("*.py")
        for name in READ.findall(source.read_text(encoding="utf-8"))
    }

    assert {"TRUSTLOG_JOURNAL", "TRUSTLOG_NOW"} <= read
    assert {name for name in (*SECRETS, KEYRING) if f"`{name}`" not in page} == set()
    assert {name for name in read if f"`{name}`" not in page} == {"HOME", "XDG_RUNTIME_DIR"}
