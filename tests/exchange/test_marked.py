"""Our part of a note in a vault: what is somebody else's stays to the byte, whatever it is."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from trustlog.domain.errors import RefusedError
from trustlog.exchange.marked import BEGIN, END, Note, has_marks, merged

FRONT = '---\ndate: 2026-11-20\ntags:\n  - trustlog\npeople:\n  - "[[Ana]]"\nmoments: 1\n---\n'
NOTE = Note(front=FRONT, part="# Friday\n\n- with [[Ana]] ^tl-1\n")
OTHER = Note(
    front=FRONT.replace("Ana", "Tom"),
    part="# Friday\n\n- with [[Tom]]\n\n  ```\n  x\n  ```\n- b\n\n  ~~~\n  ~~~\n",
)
OURS = f"{FRONT}{BEGIN}\n{NOTE.part}{END}\n".encode()

PIECES = (
    *(b"text", b"- item", b"# head", b"---", b"date: 2026-11-20", b"tags:", b"  - mine"),
    *(b"```", b"~~~", b"````", b"  ```", b"> ```", b"    ```", b"<!-- x -->", b"<pre>", b"%%"),
    *(b"\n", b"\n", b"\n", b"\r\n", b"\r\n", b"\r", b"\n\n", b" ", b"\xef\xbb\xbf", b"\xc3\xa9"),
    *(f" {BEGIN}".encode(), f"{END} tail".encode(), f"`{BEGIN}`".encode()),
)
FOREIGN = st.lists(st.sampled_from(PIECES), max_size=12).map(b"".join)
UNFENCED = FOREIGN.filter(lambda text: b"```" not in text and b"~~~" not in text)
"""What does not make a quotation of what stands between two of it."""


def after(existing: bytes | None, *notes: Note | None, force: bool = False) -> bytes | None:
    for note in notes:
        existing = merged(existing, note, name="2026-11-20.md", force=force)
    return existing


@settings(max_examples=1_000, derandomize=True)
@given(FOREIGN)
@example(b"a\r")
@example(b"\r\na")
@example(b"```\n")
def test_what_is_foreign_stays_to_the_byte(foreign: bytes) -> None:
    assume(not has_marks(foreign))
    once = after(foreign, NOTE)

    assert once is not None
    assert once.startswith(foreign)
    assert after(once, NOTE) == once
    assert after(once, None) == foreign
    assert after(once, OTHER) == after(foreign, OTHER)
    assert after(once, OTHER, None) == foreign


@settings(max_examples=300, derandomize=True)
@given(UNFENCED, UNFENCED)
def test_what_is_written_around_our_part_stays_to_the_byte(above: bytes, below: bytes) -> None:
    assume(not has_marks(above + b"\n" + below))
    above, below = above + b"\n", b"\n" + below
    part = f"{BEGIN}\n{NOTE.part}{END}".encode()

    changed = after(above + part + below, OTHER)

    assert changed is not None
    assert changed.startswith(above)
    assert changed.endswith(below)
    assert after(changed, NOTE) == above + part + below


def test_a_note_that_is_not_there_is_wholly_ours() -> None:
    assert after(None, NOTE) == OURS
    assert after(OURS, NOTE) == OURS
    assert after(OURS, OTHER) == after(None, OTHER)
    assert after(OURS, None) is None
    assert after(None, None) is None


@pytest.mark.parametrize(
    ("foreign", "whole"),
    [
        (b"mine\n", b"mine\n<begin>\n# Friday\n\n- with [[Ana]] ^tl-1\n<end>\n"),
        (b"mine", b"mine\n<begin>\n# Friday\n\n- with [[Ana]] ^tl-1\n<end>"),
        (b"", b"<begin>\n# Friday\n\n- with [[Ana]] ^tl-1\n<end>\n"),
        (
            b"mine\r\nall\r\n",
            b"mine\r\nall\r\n<begin>\r\n# Friday\r\n\r\n- with [[Ana]] ^tl-1\r\n<end>\r\n",
        ),
        (
            b"mine\r\nall",
            b"mine\r\nall\r\n<begin>\r\n# Friday\r\n\r\n- with [[Ana]] ^tl-1\r\n<end>",
        ),
    ],
    ids=["ended", "not-ended", "empty", "crlf", "crlf-not-ended"],
)
def test_our_part_goes_to_the_end_of_a_foreign_note(foreign: bytes, whole: bytes) -> None:
    whole = whole.replace(b"<begin>", BEGIN.encode()).replace(b"<end>", END.encode())

    assert after(foreign, NOTE) == whole
    assert after(whole, None) == foreign


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: mine\n---\n",
        "\ufeff" + FRONT,
        FRONT.replace("moments: 1\n", "moments: 1\nmood: good\n"),
        FRONT.replace("  - trustlog\n", "  - trustlog\n  - mine\n"),
        FRONT.replace('  - "[[Ana]]"\n', '  - "[[Ana]]"\n  - "[[Somebody of mine]]"\n'),
    ],
    ids=["another", "after-a-byte-order-mark", "a-property-more", "a-tag-more", "a-person-more"],
)
def test_front_matter_somebody_wrote_in_is_left_alone(front: str) -> None:
    theirs = OURS.decode().replace(FRONT, front).encode()

    assert after(theirs, NOTE) == theirs
    changed = after(theirs, OTHER)
    assert changed is not None
    assert changed.startswith(front.encode())
    assert after(theirs, None) == front.encode()


def test_front_matter_of_ours_is_kept_true_below_what_was_added() -> None:
    added = OURS.replace(BEGIN.encode(), b"above\n" + BEGIN.encode()) + b"below"

    changed = after(added, OTHER)

    assert changed is not None
    assert changed.startswith(OTHER.front.encode() + b"above\n")
    assert changed.endswith(END.encode() + b"\nbelow")
    assert after(changed, None) == b"above\nbelow"


def test_a_note_of_ours_with_other_line_ends_is_still_ours() -> None:
    windows = OURS.replace(b"\n", b"\r\n")

    assert after(windows, NOTE) == windows
    assert after(windows, None) is None


@pytest.mark.parametrize("fence", [b"```", b"~~~~", b"````"])
def test_marks_quoted_in_a_block_of_code_are_no_marks(fence: bytes) -> None:
    quoted = f"how it works:\n{BEGIN}\n{END}\n".encode()
    foreign = quoted.replace(b":\n", b":\n" + fence + b"\n") + fence + b"\n"

    once = after(foreign, NOTE)

    assert once is not None
    assert once.startswith(foreign + BEGIN.encode())
    assert after(once, OTHER, None) == foreign


DISORDER = {
    "no-end": f"a\n{BEGIN}\nb\n",
    "no-begin": f"a\n{END}\nb\n",
    "end-first": f"{END}\n{BEGIN}\n",
    "twice": f"{BEGIN}\na\n{END}\n{BEGIN}\nb\n{END}\n",
    "one-in-the-other": f"{BEGIN}\n{BEGIN}\nb\n{END}\n{END}\n",
}


@pytest.mark.parametrize("text", DISORDER.values(), ids=DISORDER)
@pytest.mark.parametrize("note", [NOTE, None], ids=["to-write", "to-clear"])
def test_marks_in_disorder_are_refused(text: str, note: Note | None) -> None:
    with pytest.raises(RefusedError, match=r"^In 2026-11-20\.md trustlog's marks are not"):
        after(text.encode(), note)


@pytest.mark.parametrize(
    ("case", "whole"),
    [
        ("no-end", f"a\n{BEGIN}\nb\n{BEGIN}\n{NOTE.part}{END}\n"),
        ("no-begin", f"a\n{END}\nb\n{BEGIN}\n{NOTE.part}{END}\n"),
        ("end-first", f"{END}\n{BEGIN}\n{BEGIN}\n{NOTE.part}{END}\n"),
        ("twice", f"{BEGIN}\na\n{END}\n{BEGIN}\n{NOTE.part}{END}\n"),
        ("one-in-the-other", f"{BEGIN}\n{BEGIN}\n{NOTE.part}{END}\n{END}\n"),
    ],
)
def test_force_writes_the_last_part_or_a_new_one(case: str, whole: str) -> None:
    text = DISORDER[case].encode()

    assert after(text, NOTE, force=True) == whole.encode()
    assert after(text, NOTE, NOTE, force=True) == whole.encode()


@pytest.mark.parametrize("data", [b"caf\xe9\n", "é".encode("utf-16")], ids=["latin-1", "utf-16"])
def test_what_is_no_utf_8_is_refused(data: bytes) -> None:
    with pytest.raises(RefusedError, match=r"2026-11-20\.md is no UTF-8"):
        after(data, NOTE)
