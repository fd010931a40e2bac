"""Two laptops without a server: what one exports the other imports, and both say the same."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from tests.safety.running import FRIDAY, Said, said

if TYPE_CHECKING:
    from pathlib import Path

NUMBERS = ("number", "moment", "of", "feedback", "promise", "step")
"""Numbers are each laptop's own."""


class Laptop:
    """A journal, and the folder its files lie in."""

    def __init__(self, folder: Path, name: str) -> None:
        self.journal = folder / f"{name}.db"
        self.file = folder / f"{name}.jsonl"

    def __call__(self, *words: str) -> Said:
        answer = said(*words, "--journal", str(self.journal), environ=FRIDAY)
        assert answer.code == 0, answer.err
        return answer

    def exported(self, kind: str = "jsonl") -> str:
        """Everything in its journal, as a text."""
        return self("export", kind, "--private").out

    def takes(self, other: Laptop, *options: str) -> Said:
        """Import what another laptop exports."""
        other.file.write_text(other.exported(), encoding="utf-8")
        return self("import", str(other.file), *options)

    def things(self) -> list[dict[str, Any]]:
        """What is in its journal, in an order that does not depend on where it was written."""
        found = []
        for line in self.exported().splitlines():
            said = json.loads(line)
            numbers = {name: said.pop(name) for name in NUMBERS if isinstance(said.get(name), int)}
            said.pop("was", None)
            found.append((said, len(numbers)))
        return [each for each, _ in sorted(found, key=lambda pair: json.dumps(pair[0]))]


@pytest.fixture
def desk(home: Path) -> Laptop:
    laptop = Laptop(home, "desk")
    laptop("add", "listening", "let @priya finish", "+planning")
    laptop("note", "cancelled the 1:1", "--with", "tom", "--cost")
    laptop("promise", "to", "tom", "2026-11-30", "comment on the design")
    laptop("value", "add", "Candour", "--slug", "candour")
    return laptop


@pytest.fixture
def train(home: Path, desk: Laptop) -> Laptop:
    laptop = Laptop(home, "train")
    laptop.takes(desk)
    return laptop


def test_a_second_laptop_begins_with_everything_of_the_first(desk: Laptop, train: Laptop) -> None:
    assert train.exported() == desk.exported()
    assert train.exported("json") == desk.exported("json")


def test_what_both_wrote_and_changed_is_on_both_after_an_exchange(
    desk: Laptop, train: Laptop
) -> None:
    desk("edit", "1", "--note", "let Priya finish, twice")
    desk("add", "recognition", "thanked @aisha")
    train("edit", "2", "--note", "cancelled the 1:1 with Tom")
    train("keep", "1")
    train("note", "on the train", "--aim", "candour", "--private")
    train("person", "edit", "tom", "--team", "Platform")

    train.takes(desk)
    desk.takes(train)

    assert desk.things() == train.things()
    assert "let Priya finish, twice" in desk.exported()
    assert "cancelled the 1:1 with Tom" in desk.exported()
    assert '"state": "kept"' in desk.exported()
    assert '"team": "Platform"' in desk.exported()


@pytest.mark.parametrize("first", ["desk", "train"])
def test_it_does_not_matter_who_imports_first(first: str, desk: Laptop, train: Laptop) -> None:
    desk("edit", "1", "--note", "from the desk")
    train("edit", "2", "--note", "from the train")
    order = [(desk, train), (train, desk)]

    for taker, giver in order if first == "desk" else order[::-1]:
        taker.takes(giver)

    assert desk.things() == train.things()
    assert "from the desk" in train.exported()
    assert "from the train" in desk.exported()


def test_an_exchange_may_be_done_again_and_again(desk: Laptop, train: Laptop) -> None:
    for turn in range(3):
        desk("edit", "1", "--note", f"desk {turn}")
        train.takes(desk)
        train("edit", "1", "--note", f"train {turn}")
        answer = desk.takes(train)

        assert "1 moment changed there" in answer.out
        assert desk.things() == train.things()


def test_a_second_import_of_a_file_changes_nothing(desk: Laptop, train: Laptop) -> None:
    train("edit", "1", "--note", "newer here")
    before = train.journal.read_bytes()

    answer = train("import", str(desk.file))

    assert answer.out == f"Nothing of {desk.file} is new; nothing changed.\n"
    assert train.journal.read_bytes() == before


def test_what_both_changed_is_listed_and_kept_until_somebody_says(
    desk: Laptop, train: Laptop
) -> None:
    desk("edit", "1", "--note", "as the desk has it")
    train("edit", "1", "--note", "as the train has it")

    answer = train.takes(desk)

    assert answer.err == (
        "#1, line 7 says something else in the file. What is here was kept; --dry-run lists them,"
        " --take-theirs takes them as they are in the file.\n"
    )
    assert "as the train has it" in train.exported()
    assert "as the desk has it" not in train.exported()

    taken = train.takes(desk, "--take-theirs")

    assert "Imported 1 moment changed there" in taken.out
    assert train.exported() == desk.exported()
    assert "Nothing of" in desk.takes(train).out


@pytest.mark.parametrize("who", ["desk", "train"])
def test_what_was_deleted_here_does_not_come_back(who: str, desk: Laptop, train: Laptop) -> None:
    here, there = (desk, train) if who == "desk" else (train, desk)
    here("delete", "1")

    answer = here.takes(there)

    assert answer.err == "Left out, because they were deleted here: 1 moment.\n"
    assert "let Priya finish" not in here.exported()


def test_one_undo_takes_an_import_back(desk: Laptop, train: Laptop) -> None:
    before = train.exported()
    desk("edit", "1", "--note", "newer there")
    desk("add", "recognition", "thanked @aisha")
    train.takes(desk)

    train("undo", "--yes")

    assert train.exported() == before
    train("undo", "--redo")
    assert "newer there" in train.exported()


def test_the_same_name_taken_up_on_both_is_one(desk: Laptop, train: Laptop) -> None:
    desk("add", "recognition", "thanked @aisha")
    train("add", "recognition", "praised @aisha")

    train.takes(desk)

    people = [each for each in train.things() if each["kind"] == "person"]
    assert [each["handle"] for each in people].count("aisha") == 1
    assert train("list", "--with", "aisha").out.count("recognition") == 2


def test_moments_of_both_get_numbers_of_their_own(desk: Laptop, train: Laptop) -> None:
    desk("note", "third at the desk")
    train("note", "third on the train")

    train.takes(desk)

    numbers = {
        each["note"]: each["number"]
        for each in map(json.loads, train.exported().splitlines())
        if each["kind"] == "moment"
    }
    assert numbers["third on the train"] == 3
    assert numbers["third at the desk"] == 4


def test_what_is_about_somebody_on_hold_is_not_changed_by_a_file(
    desk: Laptop, train: Laptop
) -> None:
    train("person", "hold", "priya")
    desk("edit", "1", "--note", "otherwise")
    desk.file.write_text(desk.exported(), encoding="utf-8")
    before = train.journal.read_bytes()

    answer = said("import", str(desk.file), "--journal", str(train.journal), environ=FRIDAY)

    assert answer.code == 1
    assert answer.err == (
        "trustlog: Priya is on hold, so nothing about @priya changes. trustlog person hold priya"
        " --lift ends that.\n"
    )
    assert train.journal.read_bytes() == before


def test_names_under_pseudonyms_are_not_joined(desk: Laptop, train: Laptop) -> None:
    desk.file.write_text(desk("export", "jsonl", "--redact").out, encoding="utf-8")

    answer = said("import", str(desk.file), "--journal", str(train.journal), environ=FRIDAY)

    assert answer.code == 1
    assert answer.err == (
        "trustlog: People stand under pseudonyms in it, so it cannot be joined. Export it without"
        " --redact.\n"
    )


def test_a_file_without_what_is_private_changes_nothing_private(
    desk: Laptop, train: Laptop
) -> None:
    train("value", "add", "Quiet", "--slug", "quiet", "--private")
    train("edit", "1", "--aim", "quiet")
    before = train.exported()
    desk.file.write_text(desk("export", "jsonl").out, encoding="utf-8")

    train("import", str(desk.file))

    assert train.exported() == before


OWN = {"here": "Question of the train?", "there": "Question of the desk?"}


@pytest.fixture
def asking(home: Path) -> tuple[Laptop, Laptop]:
    """Two with a question each, both of which are number 1; that of the desk was answered."""
    desk, train = Laptop(home, "a"), Laptop(home, "b")
    for laptop, where in ((desk, "there"), (train, "here")):
        laptop("note", f"written {where}")
        laptop("question", "add", OWN[where])
    desk("reflect", "--no-input", "--answer", "own/1=Quiet")
    return desk, train


def asked(laptop: Laptop) -> dict[str, str]:
    """The name of each question, by its words, in the reflection that there is."""
    [body] = json.loads(laptop("reflections", "--json").out)["reflections"]
    return {each["question"]: each["id"] for each in body["answers"]}


def questions(laptop: Laptop) -> dict[str, str]:
    """The questions of a laptop's own, by their names."""
    lines = map(json.loads, laptop.exported().splitlines())
    return {f"own/{each['number']}": each["text"] for each in lines if each["kind"] == "question"}


def test_a_reflection_stays_with_the_question_it_answers(asking: tuple[Laptop, Laptop]) -> None:
    desk, train = asking

    train.takes(desk)

    assert questions(train) == {"own/1": OWN["here"], "own/2": OWN["there"]}
    assert asked(train)[OWN["there"]] == "own/2"
    assert train.takes(desk).out.endswith("is new; nothing changed.\n")


def test_a_question_that_is_here_already_keeps_its_number(asking: tuple[Laptop, Laptop]) -> None:
    desk, train = asking
    train("question", "add", OWN["there"])

    train.takes(desk)

    assert asked(train)[OWN["there"]] == "own/2"


def test_a_question_that_was_removed_there_is_not_taken_for_one_here(
    asking: tuple[Laptop, Laptop],
) -> None:
    desk, train = asking
    desk("question", "remove", "own/1")

    train.takes(desk)
    train("question", "add", "Another?")

    assert questions(train) == {"own/1": OWN["here"], "own/3": "Another?"}
    assert asked(train)[OWN["there"]] == "own/2"
