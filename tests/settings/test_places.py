"""Where the journal is."""

from __future__ import annotations

import pytest

from trustlog.domain.errors import RefusedError
from trustlog.settings.places import journal_path, short


@pytest.mark.parametrize(
    ("option", "environ", "path"),
    [
        pytest.param(None, {"HOME": "/h"}, "/h/.local/share/trustlog/journal.db", id="home"),
        pytest.param(None, {"XDG_DATA_HOME": "/d"}, "/d/trustlog/journal.db", id="xdg"),
        pytest.param(
            None,
            {"HOME": "/h", "XDG_DATA_HOME": "relative"},
            "/h/.local/share/trustlog/journal.db",
            id="a-relative-xdg-is-ignored",
        ),
        pytest.param(None, {"TRUSTLOG_JOURNAL": "/j.db", "HOME": "/h"}, "/j.db", id="environment"),
        pytest.param("/o.db", {"TRUSTLOG_JOURNAL": "/j.db"}, "/o.db", id="the-option-wins"),
        pytest.param(
            None,
            {"TRUSTLOG_JOURNAL": "", "HOME": "/h"},
            "/h/.local/share/trustlog/journal.db",
            id="an-empty-name-is-none",
        ),
    ],
)
def test_the_journal_is_where_it_was_named(
    option: str | None, environ: dict[str, str], path: str
) -> None:
    assert journal_path(option, environ) == path


def test_an_address_of_another_kind_is_refused() -> None:
    with pytest.raises(RefusedError, match="A journal is a file, or on a server"):
        journal_path("mysql://somewhere/journal", {})


def test_a_path_is_shown_from_home() -> None:
    assert short("/h/a/journal.db", {"HOME": "/h"}) == "~/a/journal.db"
    assert short("/hotel/journal.db", {"HOME": "/h"}) == "/hotel/journal.db"
