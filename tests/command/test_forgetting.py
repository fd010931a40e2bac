"""`person forget` and `prune`: what they say, what they ask, what they leave."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.safety.running import said

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

OLD = "2025-10-01T12:00"


@pytest.fixture
def team(trustlog: Trustlog) -> None:
    """Two moments with Priya, one of them with Tom too; one that names her; a promise."""
    trustlog("add", "listening", "@priya", "let her finish")
    trustlog("note", "a plan of Priya's", "@tom", "@priya")
    trustlog("note", "Priya again", "@tom")
    trustlog("promise", "to", "priya", "fri", "send the plan")


@pytest.mark.usefixtures("team")
def test_the_dry_run_lists_what_would_go(trustlog: Trustlog) -> None:
    answer = trustlog("person", "forget", "priya", "--dry-run")

    assert answer.out == (
        "Priya @priya\n"
        "  Deleted   1 moment: #1\n"
        "            1 promise: p1\n"
        "            what is said of them, days away too\n"
        "  Taken out 1 moment with others too: #2\n"
        "  Names     looked for, whole and in part: priya, Priya\n"
        '  Rewritten their name becomes "somebody" in #2, #3\n'
        "  Erased    4 steps of undo, whoever they are about, and what the index of words\n"
        "            knew\n"
    )
    assert answer.err == "Nothing was changed.\n"


@pytest.mark.usefixtures("team")
def test_forgetting_deletes_what_is_theirs_and_rewrites_the_rest(trustlog: Trustlog) -> None:
    answer = trustlog("person", "forget", "priya", "--yes")

    assert answer.out == "Forgot Priya · deleted\n"
    assert answer.err == (
        "~/.local/share/trustlog/backups/journal-2026-11-20T154000-before-forget.db still holds"
        " them: remove that file yourself when you need no way back.\n"
    )
    assert trustlog("list").out == (
        "#2  Fri 20 Nov  a plan of somebody's · with Tom\n"
        "#3  Fri 20 Nov  somebody again · with Tom\n"
    )
    assert "nobody in the journal is @priya" in (
        trustlog("person", "show", "priya", code=1).err.casefold()
    )


@pytest.mark.usefixtures("team")
def test_under_a_pseudonym_everything_is_kept(trustlog: Trustlog) -> None:
    answer = trustlog("person", "forget", "priya", "--pseudonym", "--yes")

    assert answer.out == "Forgot Priya · now @somebody-1\n"
    assert trustlog("list").out.splitlines() == [
        "#1  Fri 20 Nov  listening  let her finish · with Somebody 1",
        "#2  Fri 20 Nov             a plan of Somebody 1's · with Somebody 1, Tom",
        "#3  Fri 20 Nov             Somebody 1 again · with Tom",
    ]
    assert "Somebody 1" in trustlog("promise", "list").out


@pytest.mark.usefixtures("team")
def test_without_anybody_to_ask_it_needs_to_be_meant(trustlog: Trustlog) -> None:
    answer = trustlog("person", "forget", "priya", "--no-input", code=1)

    assert answer.err == (
        "trustlog: This cannot be undone. See what it takes with --dry-run, then add --yes.\n"
    )


@pytest.mark.usefixtures("team")
def test_whoever_is_asked_sees_it_all_first() -> None:
    answer = said("person", "forget", "priya", typed=b"n\n", asked=True)

    assert answer.code == 1
    assert answer.err.startswith("Priya @priya\n  Deleted   1 moment: #1\n")
    assert "Forget Priya for good? [y/N]" in answer.err
    assert answer.err.endswith("trustlog: Nothing was changed.\n")


@pytest.mark.usefixtures("team")
def test_backups_that_hold_them_are_named(trustlog: Trustlog, home: Path) -> None:
    trustlog("backup", str(home / "copies"))
    trustlog("person", "forget", "tom", "--yes")

    answer = trustlog("person", "forget", "priya", "--dry-run")

    assert "still holding them, for you to remove:" in answer.out
    shown = "".join(answer.out.split())
    assert "before-forget.db" in shown
    assert "~/copies/journal-2026-11-20T154000.db" in shown


@pytest.mark.usefixtures("team")
@pytest.mark.parametrize("words", ["person forget pri --dry-run", "person export pri"])
def test_backups_that_hold_them_under_an_old_handle_are_named(
    trustlog: Trustlog, home: Path, words: str
) -> None:
    trustlog("backup", str(home / "copies"))
    trustlog("person", "edit", "priya", "--handle", "pri", "--name", "Pri Rao")

    answer = trustlog(*words.split())

    shown = "".join((answer.out + answer.err).split())
    assert "~/copies/journal-2026-11-20T154000.db" in shown


@pytest.fixture
def renamed(trustlog: Trustlog) -> None:
    """Somebody had another handle and name, and was Jonas before; texts of others name them so."""
    trustlog("note", "as Priyanka Sen said", "@tom", "@priyanka")
    trustlog("note", "Jonas knows too", "@tom", "@jonas")
    trustlog("promise", "to", "tom", "fri", "tell priyanka and Jonas Berg")
    trustlog("person", "edit", "jonas", "--name", "Jonas Berg")
    trustlog("person", "merge", "jonas", "priyanka", "--yes")
    trustlog("person", "edit", "priyanka", "--handle", "pri", "--name", "Pri Rao")


@pytest.mark.usefixtures("renamed")
def test_what_they_were_called_before_is_forgotten_too(trustlog: Trustlog) -> None:
    dry = trustlog("person", "forget", "pri", "--dry-run").out
    trustlog("person", "forget", "pri", "--yes")

    assert (
        "  Names     looked for, whole and in part: pri, Pri Rao, priyanka, Priyanka,\n"
        "            jonas, Jonas Berg, Jonas\n"
    ) in dry
    assert trustlog("list").out == (
        "#1  Fri 20 Nov  as somebody Sen said · with Tom\n"
        "#2  Fri 20 Nov  somebody knows too · with Tom\n"
    )
    assert "tell somebody and somebody" in trustlog("promise", "show", "p1").out


@pytest.mark.usefixtures("renamed")
def test_what_they_were_called_before_is_hidden_by_a_pseudonym(trustlog: Trustlog) -> None:
    said = trustlog("list", "--redact").out + trustlog("promise", "show", "p1", "--redact").out

    assert not re.search("priyanka|jonas|berg|pri\\b", said, re.IGNORECASE)


@pytest.mark.usefixtures("renamed")
def test_what_they_were_called_before_is_on_hold(trustlog: Trustlog) -> None:
    trustlog("note", "what Priyanka meant", "@tom")
    trustlog("person", "hold", "pri")

    assert "Pri Rao is on hold" in trustlog("edit", "3", "--note", "nothing", code=1).err


@pytest.mark.usefixtures("renamed")
def test_what_names_them_as_they_were_called_is_told_them(trustlog: Trustlog) -> None:
    trustlog("note", "what Priyanka meant", "@tom")

    assert "what Priyanka meant" in trustlog("person", "export", "pri").out


@pytest.mark.usefixtures("renamed")
def test_backups_that_hold_whoever_was_merged_into_them_are_named(
    trustlog: Trustlog, home: Path
) -> None:
    trustlog("note", "hello", "@otto")
    trustlog("backup", str(home / "copies"))
    trustlog("person", "merge", "otto", "pri", "--yes")
    trustlog("person", "edit", "tom", "--handle", "tommy")

    shown = "".join(trustlog("person", "forget", "pri", "--dry-run").out.split())

    assert "~/copies/journal-2026-11-20T154000.db" in shown


@pytest.mark.usefixtures("renamed")
def test_what_the_steps_of_undo_no_longer_know_can_be_said(trustlog: Trustlog) -> None:
    trustlog("note", "bye", "@zoe")
    trustlog("person", "forget", "zoe", "--yes")
    before = trustlog("person", "forget", "pri", "--dry-run").out
    words = ("--also-called", "priyanka", "--also-called", "Jonas Berg")
    trustlog("person", "forget", "pri", "--yes", *words)

    assert "looked for, whole and in part: pri, Pri Rao\n" in before
    assert not re.search("priyanka|jonas|berg", trustlog("export", "json").out, re.IGNORECASE)


def test_a_name_that_is_somebody_elses_by_now_is_theirs(trustlog: Trustlog) -> None:
    trustlog("note", "hello", "@sam")
    trustlog("person", "edit", "sam", "--handle", "samira")
    trustlog("note", "Sam again", "@sam", "@tom")

    answer = trustlog("person", "forget", "samira", "--dry-run", "--also-called", "Tom")

    assert '"sam", "tom" where it stands alone: others are called that too' in answer.out
    assert "Rewritten" not in answer.out
    assert "Person" in trustlog("list", "--with", "sam", "--redact").out


def test_a_name_has_letters(trustlog: Trustlog) -> None:
    trustlog("note", "hello", "@sam")

    assert trustlog("person", "forget", "sam", "--also-called", " ", code=2).err == (
        "trustlog: --also-called takes a name they had: --also-called priyanka.\n"
    )


@pytest.mark.usefixtures("team")
def test_a_name_that_others_have_too_stays(trustlog: Trustlog) -> None:
    trustlog("person", "add", "priya-k", "--name", "Priya Kaya", "--new-person")
    trustlog("person", "edit", "tom", "--name", "Tom Kaya")

    answer = trustlog("person", "forget", "tom", "--dry-run")

    assert '  Stays     "kaya" where it stands alone: others are called that too\n' in answer.out


def test_the_team_is_nobody_to_forget(trustlog: Trustlog) -> None:
    trustlog("note", "all of you", "@team")

    assert trustlog("person", "forget", "team", "--yes", code=1).err == (
        "trustlog: @team is everyone of a team, and no person to forget.\n"
    )


@pytest.fixture
def year(trustlog: Trustlog) -> None:
    """A year ago a habit with Priya, a note, a promise kept; today another moment."""
    trustlog("add", "listening", "@priya", "let her finish", "+old", now=OLD)
    trustlog("note", "no habit", "@tom", now=OLD)
    trustlog("promise", "to", "priya", "someday", "send the plan", now=OLD)
    trustlog("promise", "to", "tom", "someday", "still open", now=OLD)
    trustlog("keep", "1", now=OLD)
    trustlog("add", "listening", "@priya", "of today")


@pytest.mark.usefixtures("year")
def test_pruning_empties_habits_and_deletes_the_rest(trustlog: Trustlog) -> None:
    before = trustlog("streaks", "--json").out

    shown = trustlog("prune", "--older-than", "12m", "--dry-run")
    done = trustlog("prune", "--older-than", "12m", "--yes")

    assert shown.out == (
        "Before Thu 20 Nov 2025\n"
        "  Emptied   2 moments of a habit: its day stays\n"
        "  Deleted   1 moment without a habit, or heard from others\n"
        "            1 promise settled before then\n"
        "  Erased    6 steps of undo, whoever they are about, and what the index of words\n"
        "            knew\n"
        "  Stays     reflections, aims, measures, surveys, and promises still open\n"
    )
    assert done.out == "Pruned 3 moments and 1 promise\n"
    assert trustlog("list").out.splitlines() == [
        "#1  Wed 1 Oct 2025  listening",
        "#3  Wed 1 Oct 2025  follow-through",
        "#4  Fri 20 Nov      listening       of today · with Priya",
    ]
    assert trustlog("streaks", "--json").out == before
    assert trustlog("undo", code=1).err == (
        "trustlog: The last step was prune before 2025-11-20, and that cannot be undone.\n"
    )


@pytest.mark.usefixtures("year")
def test_what_was_pruned_is_in_no_byte_of_the_journal(trustlog: Trustlog, home: Path) -> None:
    trustlog("prune", "--older-than", "12m", "--yes")

    journal = (home / ".local/share/trustlog/journal.db").read_bytes()
    assert (b"let her finish" in journal, b"of today" in journal) == (False, True)


@pytest.mark.usefixtures("year")
def test_people_on_hold_are_not_pruned(trustlog: Trustlog) -> None:
    trustlog("person", "hold", "priya")

    answer = trustlog("prune", "--older-than", "12m", "--yes")

    assert answer.out == "Pruned 1 moment\n"
    assert "let her finish" in trustlog("show", "1").out


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(("note", "@tom", "prepared", "+for-priya"), id="a-tag"),
        pytest.param(("move", "3", "someday", "Priya asked"), id="why-it-was-moved"),
    ],
)
@pytest.mark.usefixtures("year")
def test_what_names_somebody_on_hold_anywhere_stays_and_the_rest_goes(
    trustlog: Trustlog, line: tuple[str, ...]
) -> None:
    trustlog("promise", "to", "tom", "tomorrow", "send the figures", now=OLD)
    trustlog(*line, now=OLD)
    trustlog("promise", "release", "3", now=OLD)
    trustlog("person", "hold", "priya")

    pruned = trustlog("prune", "--older-than", "12m", "--yes")

    assert pruned.out in ("Pruned 1 moment and 1 promise\n", "Pruned 1 moment\n")
    assert ("for-priya" in trustlog("list").out) or ("Priya asked" in trustlog("show", "p3").out)


@pytest.mark.usefixtures("year")
def test_nothing_old_enough_is_nothing_to_do(trustlog: Trustlog) -> None:
    answer = trustlog("prune", "--older-than", "2y", "--yes")

    assert (answer.out, answer.err) == ("", "Nothing here is older than Wed 20 Nov 2024.\n")
    assert trustlog("undo", "--dry-run").out == "Would undo add #4 listening\n"


def test_pruning_needs_an_age(trustlog: Trustlog) -> None:
    assert trustlog("prune", code=2).err == (
        "trustlog: Say how old: trustlog prune --older-than 12m.\n"
    )


@pytest.mark.usefixtures("team")
def test_what_was_not_saved_is_named_too(trustlog: Trustlog, home: Path) -> None:
    unsaved = home / ".local/state/trustlog/unsaved"
    unsaved.mkdir(parents=True)
    (unsaved / "one.json").write_text('{"note": "\\u0050riya"}', encoding="utf-8")
    (unsaved / "two.json").write_text('{"note": "Tom"}', encoding="utf-8")

    answer = trustlog("person", "forget", "priya", "--dry-run")

    assert "  Files     still holding them, for you to remove:" in answer.out
    assert ("one.json" in answer.out, "two.json" in answer.out) == (True, False)
