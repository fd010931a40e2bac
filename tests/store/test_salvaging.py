"""What can be read of a damaged journal is written anew, in order; the damaged one stays."""

from __future__ import annotations

import gzip
import random
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.journals import DAY, TABLES, asked, dump, hasty, journal_in, uid, wrong_checksums
from tests.safety.journals import damage_in
from tests.store.content import fill

from trustlog.domain.errors import JournalError
from trustlog.report.doctor import checkup
from trustlog.store.backups_kept import first_step_in
from trustlog.store.connection import StoreError
from trustlog.store.opening import SCHEMA, open_as_it_is
from trustlog.store.salvaging import salvage
from trustlog.store.wrecks import open_wreck

if TYPE_CHECKING:
    from trustlog.domain.salvages import Salvage

FIRST = Path(__file__).parents[1] / "data" / "journal-schema-1.db.gz"
PAGE = 4096
BEHIND = ("operation", "change", "counter")
"""What is not taken over as it is."""


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal with something in every table, and nothing wrong with it."""
    path = tmp_path_factory.mktemp("full") / "journal.db"
    journal = hasty(journal_in(path))
    fill(journal)
    # It has a checksum of its own, which no command gives.
    journal.connection.script("DELETE FROM habit WHERE slug = 'bare'")
    journal.close()
    return path


def salvaged(data: bytes, folder: Path) -> tuple[Salvage, Path]:
    """Salvage a journal of these bytes, and see that they stay."""
    damaged, new = folder / "damaged.db", folder / "new.db"
    damaged.write_bytes(data)
    new.unlink(missing_ok=True)
    numbers = iter(range(9000, 9999))
    with closing(open_wreck(str(damaged), lambda _: "")) as wreck:
        made = salvage(wreck, str(new), lambda: uid(next(numbers)), DAY)
    assert damaged.read_bytes() == data
    assert sorted(path.name for path in folder.glob("*.db*")) == ["damaged.db", "new.db"]
    return made, new


def spoiled(path: Path, *statements: str) -> bytes:
    """The bytes of a copy that was changed by SQL that knows nothing of the rules."""
    copy = path.with_name("copy.db")
    copy.write_bytes(path.read_bytes())
    with closing(sqlite3.connect(copy)) as driver, driver:
        for statement in statements:
            driver.execute(statement)
    return copy.read_bytes()


def page_of(path: Path, text: str) -> int:
    """The first page that holds a text."""
    return path.read_bytes().index(text.encode()) // PAGE


def is_whole(path: Path) -> bool:
    with closing(open_as_it_is(str(path))) as connection:
        return checkup(connection, (), lambda *_: None).is_whole


def test_everything_of_a_journal_in_order_is_taken_over(full: Path, tmp_path: Path) -> None:
    made, new = salvaged(full.read_bytes(), tmp_path)
    tables = [name for name in TABLES if name not in BEHIND]
    before, after = journal_in(full), journal_in(new)

    assert dump(after, tables) == dump(before, tables)
    assert made.taken == made.known
    assert (made.changed, made.lost, made.left) == ((), (), ())
    assert wrong_checksums(after) == []
    assert new.stat().st_mode & 0o777 == 0o600
    before.close()
    after.close()
    assert damage_in(new) == []


def test_a_journal_of_an_older_schema_is_salvaged_into_one_of_todays(tmp_path: Path) -> None:
    made, new = salvaged(gzip.decompress(FIRST.read_bytes()), tmp_path)
    after = journal_in(new)

    assert made.taken == made.known
    assert made.taken["moment"] > 0
    assert made.changed == ()
    assert after.connection.version() == SCHEMA
    after.close()
    assert is_whole(new)


def test_numbers_go_on_where_they_were(full: Path, tmp_path: Path) -> None:
    _, new = salvaged(full.read_bytes(), tmp_path)
    before, after = journal_in(full), journal_in(new)
    counters = "SELECT name, last FROM counter WHERE name IN ('moment', 'promise') ORDER BY name"

    assert asked(after, counters) == asked(before, counters) != []
    before.close()
    after.close()


def test_its_backups_are_known_as_those_of_the_journal_it_was(full: Path, tmp_path: Path) -> None:
    _, new = salvaged(full.read_bytes(), tmp_path)

    assert first_step_in(str(new)) == first_step_in(str(full)) not in (None, "")


def test_a_changed_word_goes_over_and_its_moment_is_named(full: Path, tmp_path: Path) -> None:
    made, new = salvaged(
        spoiled(full, "UPDATE moment SET note = 'otter' WHERE number = 2"), tmp_path
    )
    after = journal_in(new)

    assert made.changed == ("moment #2",)
    assert asked(after, "SELECT note FROM moment WHERE number = 2") == [("otter",)]
    assert wrong_checksums(after) == []
    after.close()


def test_who_is_gone_is_stood_in_for(full: Path, tmp_path: Path) -> None:
    made, new = salvaged(spoiled(full, "DELETE FROM person WHERE handle = 'tom'"), tmp_path)
    after = journal_in(new)
    [(handle, name)] = asked(after, "SELECT handle, name FROM person WHERE id = 2")

    assert made.lost == ("lost-person-2",)
    assert (handle, name) == ("lost-person-2", "Lost person 2")
    assert made.taken["promise"] == made.known["promise"] > 0
    assert wrong_checksums(after) == []
    after.close()
    assert is_whole(new)


def test_what_fits_nowhere_is_handed_back(full: Path, tmp_path: Path) -> None:
    data = spoiled(
        full,
        "PRAGMA ignore_check_constraints=ON",
        "UPDATE moment SET effect = 'bui1t' WHERE number = 1",
        "UPDATE promise SET made = 'then' WHERE number = 1",
    )
    made, new = salvaged(data, tmp_path)
    left: dict[str, dict[str, Any]] = {each["table"]: each for each in made.left}

    assert left["moment"]["effect"] == "bui1t"
    assert left["promise"]["made"] == "then"
    assert made.known["moment"] - made.taken["moment"] == 1
    assert is_whole(new)


def test_rows_around_a_page_that_cannot_be_read_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "many.db"
    journal = hasty(journal_in(path))
    fill(journal)
    driver: Any = journal.connection
    driver.script(
        "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 400)"
        " INSERT INTO moment (uid, number, day, at, utc_offset, timed, effect, note, private,"
        " checksum) SELECT 'u' || n, 1000 + n, '2026-11-20', '2026-11-20 15:40:00.000000', 0, 1,"
        " 'built', 'moment ' || n || ' of many' || hex(zeroblob(100)), 0, 0 FROM n"
    )
    journal.close()
    data = bytearray(path.read_bytes())
    here = page_of(path, "moment 200 of many") * PAGE
    data[here : here + PAGE] = random.Random(6).randbytes(PAGE)  # noqa: S311  # the same each time
    path.unlink()
    made, new = salvaged(bytes(data), tmp_path)
    after = journal_in(new)
    numbers = {number for (number,) in asked(after, "SELECT number FROM moment")}
    after.close()

    assert made.known["moment"] == 415
    assert 380 < made.taken["moment"] == len(numbers) < 415
    assert {1001, 1400} < numbers
    assert 1200 not in numbers
    assert is_whole(new)


@given(seed=st.integers(0, 2**32), pages=st.integers(1, 12))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_pages_are_lost_the_new_journal_is_whole(
    seed: int, pages: int, full: Path, tmp_path: Path
) -> None:
    rng = random.Random(seed)  # noqa: S311  # hypothesis draws the seed
    data = bytearray(full.read_bytes())
    for _ in range(pages):
        here = rng.randrange(1, len(data) // PAGE) * PAGE
        data[here : here + PAGE] = rng.randbytes(PAGE)
    made, new = salvaged(bytes(data), tmp_path)

    assert is_whole(new)
    assert all(made.taken[name] <= made.known[name] for name in made.taken)


@pytest.mark.parametrize("share", [0.5, 0.9, 0.999])
def test_a_journal_cut_short_gives_what_is_there(share: float, full: Path, tmp_path: Path) -> None:
    data = full.read_bytes()
    made, new = salvaged(data[: int(len(data) * share)], tmp_path)

    assert sum(made.taken.values()) > 0
    assert is_whole(new)


def test_tables_are_found_where_the_pages_that_name_them_are_lost(
    full: Path, tmp_path: Path
) -> None:
    data = bytearray(full.read_bytes())
    # The first page, but for the file's header, and what it leads to.
    data[100:PAGE] = bytes(PAGE - 100)
    for here in range(PAGE, len(data), PAGE):
        if b"CREATE TABLE" in data[here : here + PAGE]:
            data[here : here + PAGE] = bytes(PAGE)
    made, new = salvaged(bytes(data), tmp_path)

    assert made.taken == made.known
    assert made.taken["moment"] == 15
    assert is_whole(new)


def test_where_nothing_can_be_read_nothing_is_written(full: Path, tmp_path: Path) -> None:
    data = full.read_bytes()
    blank = data[:PAGE] + bytes(len(data) - PAGE)

    with pytest.raises(StoreError, match=r"Nothing can be read of .*, so nothing was written"):
        salvaged(blank, tmp_path)
    assert [path.name for path in tmp_path.glob("*.db*")] == ["damaged.db"]


def test_what_is_no_journal_is_not_salvaged(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="is not a trustlog journal"):
        salvaged(b"Dear diary,\n" * 50, tmp_path)


def test_a_name_that_is_taken_is_not_written_over(full: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.db"
    new.write_text("mine")
    with (
        closing(open_wreck(str(full), lambda _: "")) as wreck,
        pytest.raises(FileExistsError),
    ):
        salvage(wreck, str(new), lambda: uid(9000), DAY)

    assert new.read_text() == "mine"
    assert [path.name for path in tmp_path.glob("*.db*")] == ["new.db"]
