"""P10: encrypt, decrypt and rekey never lose anything.

A program that gives a journal one passphrase after another is killed at random, 60 times (500 with
--long): each time the journal holds every row it held, as plain text or under one of the two keys,
with its schema's number; what was left beside it goes with the next. Nothing that was said to be
saved is lost to those who write meanwhile. The controls copy the new file over the old one, and
give it the journal's name before it is compared.
"""

from __future__ import annotations

import random
import shutil
import time
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from tests.safety import adder, sealer
from tests.safety.journals import new_journal
from tests.safety.programs import program, told, wait_for, wait_until_written
from tests.safety.running import FRIDAY, KEYS, ran, said
from tests.safety.sealer import AS_IT_IS, COPIED_OVER, secret_of

from trustlog.domain.errors import TrustlogError
from trustlog.store import sealing
from trustlog.store.connection import StoreError
from trustlog.store.opening import is_sealed, open_journal
from trustlog.store.proof import digest_of, is_sound

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOMENTS = 40
COPYING = 0.05
"""Less than what the control takes for its copying."""


@dataclass
class Tally:
    """What some kills came to."""

    kills: int = 0
    finished: int = 0
    left: int = 0
    problems: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal with some moments."""
    path = new_journal(tmp_path_factory.mktemp("filled"))
    for number in range(MOMENTS):
        words = ("note", f"moment {number}", "--with", "priya", "--journal", str(path))
        assert said(*words, environ=FRIDAY).code == 0
    return path


@pytest.fixture
def filled(template: Path, friday: Path) -> Path:
    """A copy of it, in a home of this test's own."""
    path = friday / "journal.db"
    shutil.copyfile(template, path)
    return path


def digest_in(path: Path) -> str:
    """What a journal holds, whatever opens it; a sentence if nothing does."""
    try:
        with closing(open_journal(str(path), lambda _: secret_of(str(path)) or "")) as connection:
            return digest_of(connection) if is_sound(connection) else "not sound"
    except TrustlogError as error:
        return str(error)


def working_beside(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.glob(f"{path.name}.*"))


def seconds_for(path: Path) -> float:
    """How long it takes to give the journal its first key, here and now."""
    begun = time.monotonic()
    sealing.rewrite(str(path), None, KEYS[0])
    return time.monotonic() - begun


def killed(path: Path, kills: int, variant: str = AS_IT_IS, seed: int = 7) -> Iterator[Tally]:
    """Kill the program again and again; tell after each kill what was found."""
    tally, chance = Tally(), random.Random(seed)  # noqa: S311  # a seed, no secret
    expected, done = digest_in(path), path.with_name("done")
    pace = 1.5 * seconds_for(path) if variant == AS_IT_IS else COPYING
    for _ in range(kills):
        before = told(done)
        process = program(sealer.__file__, str(path), str(done), variant)
        wait_for(done, before)
        if variant == COPIED_OVER:
            wait_until_written(path)
        time.sleep(chance.uniform(0, pace))
        process.kill()
        process.wait()
        tally.kills += 1
        tally.finished += told(done) - before - 1
        tally.left += bool(working_beside(path))
        found = digest_in(path)
        tally.problems += [found] if found != expected else []
        yield tally


@pytest.mark.parametrize("batch", range(2), ids=str)
def test_a_kill_loses_nothing(filled: Path, batch: int) -> None:
    *_, tally = killed(filled, 30, seed=batch)
    sealing.rewrite(str(filled), secret_of(str(filled)), KEYS[0])

    assert (tally.kills, tally.problems) == (30, [])
    assert tally.finished > 0
    assert tally.left > 0  # it was killed while the new file stood beside the journal
    assert working_beside(filled) == []


def test_copied_over_the_journal_it_is_lost(filled: Path) -> None:
    rounds = killed(filled, 30, COPIED_OVER)

    assert next((tally.problems for tally in rounds if tally.problems), [])


@pytest.mark.long
@pytest.mark.parametrize("batch", range(10), ids=str)
def test_a_kill_loses_nothing_for_long(filled: Path, batch: int) -> None:
    *_, tally = killed(filled, 50, seed=batch)

    assert (tally.kills, tally.problems) == (50, [])


def spoil(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let one row of the new file be lost on its way to the disk."""
    copied = sealing._copied

    def losing(place: str, old: str | None, new: str | None, working: str) -> None:
        copied(place, old, new, working)
        with closing(sealing.Opened(working, new)) as connection:
            connection.script("DELETE FROM moment_person WHERE moment_id = 1")

    monkeypatch.setattr(sealing, "_copied", losing)


def test_a_copy_that_lacks_a_row_is_not_taken(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = digest_in(filled)
    spoil(monkeypatch)

    with pytest.raises(StoreError) as refused:
        sealing.rewrite(str(filled), None, KEYS[0])

    assert str(refused.value) == (
        f"What was written is not what {filled} holds, so the journal is as it was."
        " trustlog doctor looks for damage."
    )
    assert digest_in(filled) == before
    assert working_beside(filled) == []


def test_named_before_it_is_compared_it_is_lost(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = digest_in(filled)
    spoil(monkeypatch)
    monkeypatch.setattr(
        sealing,
        "_compared",
        lambda _held, working, _new: sealing._put_in_place(working, str(filled)),
    )

    with pytest.raises(TrustlogError):
        sealing.rewrite(str(filled), None, KEYS[0])

    assert digest_in(filled) != before


def test_nothing_is_lost_to_who_writes_meanwhile(filled: Path) -> None:
    acked = [filled.with_name(f"acked{number}") for number in range(2)]
    adders = [
        program(adder.__file__, str(filled), str(each), each.name, plan)
        for each, plan in zip(acked, adder.PLANS, strict=True)
    ]
    try:
        for each in acked:
            wait_for(each, 0)
        for _ in range(2):
            for old, new in ((None, KEYS[0]), (KEYS[0], None)):
                sealing.rewrite(str(filled), old, new)
                for each in acked:
                    wait_for(each, told(each))
    finally:
        for process in adders:
            process.kill()
            process.wait()

    with closing(open_journal(str(filled))) as connection:
        notes = [note for (note,) in connection.rows("SELECT note FROM moment")]
    for each in acked:
        said_to_be_saved = each.read_text().splitlines()
        assert len(said_to_be_saved) > 4
        assert set(said_to_be_saved) - {*notes} == set()
    assert len(notes) == len(set(notes))


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        pytest.param(("encrypt", "--yes"), None, KEYS[0], id="encrypt"),
        pytest.param(("rekey",), KEYS[0], KEYS[1], id="rekey"),
        pytest.param(("decrypt", "--yes"), KEYS[0], None, id="decrypt"),
    ],
)
def test_each_command_keeps_every_row(
    words: tuple[str, ...], old: str | None, new: str | None, filled: Path
) -> None:
    before = digest_in(filled)
    if old is not None:
        sealing.rewrite(str(filled), None, old)

    answer = ran(*words, "--journal", str(filled))

    assert (answer.code, secret_of(str(filled)), digest_in(filled)) == (0, new, before)
    assert is_sealed(str(filled)) is (new is not None)


@pytest.mark.parametrize("words", [("encrypt", "--yes"), ("decrypt", "--yes"), ("rekey",)], ids=str)
def test_without_room_it_stays_as_it_was(words: tuple[str, ...], filled: Path) -> None:
    before = digest_in(filled)
    if words[0] != "encrypt":
        sealing.rewrite(str(filled), None, KEYS[0])

    answer = ran(
        *words, "--journal", str(filled), under=("sh", "-c", 'ulimit -f 200; exec "$@"', "-")
    )

    sentence = (
        f"{filled} cannot be written anew, and is as it was. See that there is room for as much"
        " again beside it, and that trustlog doctor finds no damage."
    )
    assert answer == (3, "", f"trustlog: {sentence}\n")
    assert digest_in(filled) == before
    assert working_beside(filled) == []


def test_a_link_stays_a_link(filled: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(filled)

    sealing.rewrite(str(link), None, KEYS[0])

    assert link.readlink() == filled
    assert is_sealed(str(filled))


def test_a_planted_link_at_the_working_name_is_not_followed(filled: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("not yours")
    filled.with_name("journal.db.sealing").symlink_to(victim)

    sealing.rewrite(str(filled), None, KEYS[0])

    assert victim.read_text() == "not yours"
    assert working_beside(filled) == []
