"""Words on health, family, belief and unions."""

from __future__ import annotations

import pytest

from trustlog.domain.notes import sensitive_in


@pytest.mark.parametrize(
    ("note", "found"),
    [
        pytest.param("She sees a doctor today", ("doctor", "health"), id="health"),
        pytest.param("His kids\u2019 school", ("kids", "family"), id="plural-of-theirs"),
        pytest.param("left for Prayer.", ("Prayer", "belief"), id="capital-and-stop"),
        pytest.param("joined the union (again)", ("union", "a union"), id="union"),
        pytest.param("Let her finish; her plan beat mine", None, id="plain"),
        pytest.param("the unionfs and a childish test", None, id="inside-a-word"),
        pytest.param("", None, id="nothing"),
        pytest.param("- s ' \u2026", None, id="no-words"),
    ],
)
def test_the_first_such_word_is_found(note: str, found: tuple[str, str] | None) -> None:
    assert sensitive_in(note) == found
