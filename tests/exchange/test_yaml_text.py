"""Every text reads back from YAML as it was, with either parser that PyYAML has."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from trustlog.exchange.yaml_text import quoted

LOADERS = [yaml.SafeLoader, *([yaml.CSafeLoader] if yaml.__with_libyaml__ else [])]
TEXTS = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from(
            "\"'\\\n\r\t\0\x1b\x7f\x85\xa0\u2028\u2029\ufeff\ufffe\uffff😀:#-?|>&*!%@`"
        ),
    )
)


def read(text: str, loader: type[yaml.SafeLoader | yaml.CSafeLoader]) -> object:
    return yaml.load(text, loader)  # noqa: S506  # both are safe ones


@settings(max_examples=3_000, derandomize=True)
@given(TEXTS)
@example("")
@example("---\nkey: value\n...")
@example(" both ends ")
def test_every_text_reads_back(text: str) -> None:
    line = quoted(text)

    assert "\n" not in line
    for loader in LOADERS:
        assert read(f"a:\n  - {line}\nb: 1\n", loader) == {"a": [text], "b": 1}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[[Ana]]", '"[[Ana]]"'),
        ("no", '"no"'),
        ('say "hi" \\o/', '"say \\"hi\\" \\\\o/"'),
        ("a\nb\tc", '"a\\x0ab\\x09c"'),
        ("\x85\u2028\ufeff", '"\\x85\\u2028\\ufeff"'),
        ("Zoë 😀", '"Zoë 😀"'),
    ],
)
def test_what_can_stand_as_it_is_does(text: str, line: str) -> None:
    assert quoted(text) == line


@pytest.mark.parametrize("text", ["😀", "a\x7fb"])
def test_json_would_not_do(text: str) -> None:
    for dumped in (json.dumps(text), json.dumps(text, ensure_ascii=False)):
        try:
            if read(dumped, yaml.SafeLoader) != text:
                return
        except yaml.YAMLError:
            return
    pytest.fail("the JSON of this text is YAML")
