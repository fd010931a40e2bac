"""Aims by command: set, listed, reviewed, reached, closed; and what is refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog


@pytest.fixture
def aims(trustlog: Trustlog) -> None:
    """A value, a goal that counts, one with milestones, an agreement and an obstacle."""
    trustlog("person", "add", "priya", "mei")
    trustlog("value", "add", "candour", "--text", "Early, and to the person")
    trustlog(
        *("goal", "add", "Move billing", "--slug", "billing-move", "--serves", "candour"),
        *("--with", "priya", "--count", "--target", "5", "--unit", "services"),
        *("--due", "18 dec", "--review", "every 2 weeks on mon"),
    )
    trustlog("goal", "add", "Launch", "--milestone", "Draft by fri", "--milestone", "Go live")
    trustlog("agreement", "add", "Working together", "--with", "priya", "--mine", "Answer in a day")
    trustlog("obstacle", "add", "No budget", "--sort", "budget", "--with", "mei")


SAID = {
    "value add Care": "Set care",
    "value add Care --slug c --private": "Set c · Care · private",
    "purpose add Payments nobody notices --since mon": (
        "Set payments-nobody-notices · Payments nobody notices · Mon 16 Nov 2026"
    ),
    "goal add Growth --serves billing --review-on 30/11/2026": (
        "Set growth · serves billing-move · review Mon 30 Nov 2026"
    ),
    "goal add Growth --direction up --target 75.5 --due fri": "Set growth · due Fri 27 Nov 2026",
    "agreement add Pairing --with tom --every 14": "Set pairing · with Tom (new, report)",
    "mentoring add Lead --with mei --every 14": "Set lead · with Mei",
    "goal edit billing-move --due none --unit teams": "Changed billing-move · unit, due",
    "goal edit billing --slug move --without priya": "Changed billing-move · slug, people",
    "goal edit launch --no-milestone draft": "Changed launch · milestones",
    "value review candour": "Reviewed candour · no other review is planned",
    "goal review billing": "Reviewed billing-move · next Mon 7 Dec 2026",
    "value close candour": "Closed candour · Fri 20 Nov 2026",
    "goal reach launch dra --on today": "Reached Draft (launch) · 1 of 2 · Fri 20 Nov 2026",
    "goal reach launch 2": "Reached Go live (launch) · 1 of 2 · Fri 20 Nov 2026",
    "obstacle step no-budget fri ask for the figures": (
        "Promised p1 to Mei · due Fri 27 Nov 2026 · next step of no-budget"
    ),
    "obstacle step no fri ask --to priya": (
        "Promised p1 to Priya · due Fri 27 Nov 2026 · next step of no-budget"
    ),
    "add listening let her finish --aim billing --aim candour": (
        "Logged #1 listening · Fri 20 Nov 2026 · new habit, every weekday"
        " · serves billing-move, candour"
    ),
    "note told them --aim cand": "Logged #1 · Fri 20 Nov 2026 · serves candour",
    "promise to mei fri send it --aim candour": (
        "Promised p1 to Mei · due Fri 27 Nov 2026 · serves candour"
    ),
    "received mei you rush --aim candour": (
        "Logged #1 feedback-received · Fri 20 Nov 2026 · with Mei · serves candour"
        " · waits for an answer"
    ),
}


@pytest.mark.parametrize(("line", "said"), SAID.items(), ids=SAID)
@pytest.mark.usefixtures("aims")
def test_a_change_is_one_line_and_one_step_of_undo(
    line: str, said: str, trustlog: Trustlog
) -> None:
    trustlog("config", "set", "date_order", "dmy")
    before = trustlog("undo", "--list").out

    assert trustlog(*line.split()).out == f"{said}\n"
    assert trustlog("undo").code == 0
    assert trustlog("undo", "--list").out.splitlines()[1:] == before.splitlines()


BAD = {
    "value edit candour --serves billing-move": (
        1,
        (
            "candour cannot serve billing-move: billing-move is the same or serves candour. Name an"
            " aim that is not below it."
        ),
    ),
    "value edit candour --serves candour": (
        1,
        (
            "candour cannot serve candour: candour is the same or serves candour. Name an aim that"
            " is not below it."
        ),
    ),
    "goal add Growth --target 5": (
        1,
        "A target needs --direction: say whether growth is meant to go up or down.",
    ),
    "goal add Growth --target 5 --baseline 9 --direction up": (
        1,
        (
            "growth is meant to go up from 9 to 5, which is another way. Change the direction, the"
            " baseline or the target."
        ),
    ),
    "goal add Growth --target 3,5 --direction up": (
        2,
        (
            'I cannot read "3,5" as a number: a comma may part thousands or decimals. Write'
            " decimals after a point, as in 3.5, and thousands plainly, as in 3500."
        ),
    ),
    "goal add Growth --direction sideways": (
        2,
        'A direction is up or down, and "sideways" is neither.',
    ),
    "goal add Growth --measure engagemnt": (
        1,
        'There is no measure "engagemnt". trustlog measure add makes one.',
    ),
    "goal add Growth --serves candor": (1, 'There is no aim "candor". The nearest is candour.'),
    "goal add Growth --milestone Draft by whenever": (
        2,
        (
            'I cannot read "whenever" as a due day. Try tomorrow, fri, next fri, in 3 days, end of'
            " month, 20 nov or someday."
        ),
    ),
    "goal add Growth --review now": (
        2,
        (
            'I cannot read "now" as review days. Try mon, every 2 weeks on tue or'
            " FREQ=MONTHLY;BYMONTHDAY=1."
        ),
    ),
    "goal add Growth --review 3/week": (
        1,
        (
            '"3/week" says how often and not on which days. Try mon, every 2 weeks on tue or'
            " FREQ=MONTHLY;BYMONTHDAY=1."
        ),
    ),
    "value add Candour": (
        1,
        "The value candour is there already. Give another slug with --slug.",
    ),
    "goal add Candour": (
        1,
        "The value candour is there already. Give another slug with --slug.",
    ),
    "value add None": (1, '"none" stands for no aim at all. Give another slug with --slug.'),
    "value add Care --slug a_b": (
        2,
        (
            "A slug is made of letters, digits and hyphens, a letter or digit first. Instead of"
            ' "a_b", try a-b.'
        ),
    ),
    "agreement add Pairing --with tom --every often": (
        2,
        '--every takes a number of days such as 14, or none, and "often" is neither.',
    ),
    "mentoring add Lead --with tom --every 3661": (
        2,
        '--every takes a number of days such as 14, or none, and "3661" is neither.',
    ),
    "agreement add Alone": (1, "An agreement is with one partner: --with priya."),
    "mentoring add Alone": (1, "Mentoring is with one person or between two: --with priya."),
    "goal show candour": (1, "candour is a value. trustlog value show candour shows it."),
    "value show candor": (1, 'There is no value "candor". The nearest is candour.'),
    "mentoring show x": (1, 'There is no mentoring "x". trustlog mentoring add TITLE makes one.'),
    "value edit candour": (
        2,
        "Say what is to change, such as trustlog value edit candour --text TEXT.",
    ),
    "goal edit billing --without mei": (1, "billing-move is not with @mei."),
    "goal reach launch 3": (
        1,
        'launch has no milestone "3". trustlog goal show launch numbers them.',
    ),
    "obstacle edit no-budget --step p9": (
        1,
        "p9 is no open promise of yours. trustlog promise list shows them.",
    ),
    "obstacle step no-budget fri": (
        2,
        "A step needs words: trustlog obstacle step no-budget fri ask for the budget.",
    ),
    "value close candour --on mon": (
        1,
        "candour began on Fri 20 Nov 2026. Name that day or a later one with --on.",
    ),
    "add listening x --aim cndour": (1, 'There is no aim "cndour". The nearest is candour.'),
    "list --aim cndour": (1, 'There is no aim "cndour". The nearest is candour.'),
    "promise to mei fri x --aim nowhere": (
        1,
        'There is no aim "nowhere". trustlog goal add TITLE makes one.',
    ),
}


@pytest.mark.parametrize(("line", "code", "said"), [(k, *v) for k, v in BAD.items()], ids=BAD)
@pytest.mark.usefixtures("aims")
def test_what_is_not_taken_is_said_and_changes_nothing(
    line: str, code: int, said: str, trustlog: Trustlog
) -> None:
    words = line.split(" --milestone ")
    typed = words[0].split() + [part for word in words[1:] for part in ("--milestone", word)]
    before = trustlog("undo", "--list").out

    assert trustlog(*typed, code=code).err == f"trustlog: {said}\n"
    assert trustlog("undo", "--list").out == before


@pytest.mark.parametrize(
    ("uses", "said"),
    [
        (("note told them --aim launch",), "1 moment serves launch"),
        (("note one --aim launch", "note two --aim launch"), "2 moments serve launch"),
        (("promise to mei fri it --aim launch",), "1 promise serves launch"),
        (("value add courage --serves launch",), "courage serves launch"),
        (
            ("note it --aim launch", "value add a --serves launch", "value add b --serves launch"),
            "1 moment, a and b serve launch",
        ),
    ],
    ids=str,
)
@pytest.mark.usefixtures("aims")
def test_an_aim_in_use_is_not_deleted_and_the_way_out_is_named(
    uses: tuple[str, ...], said: str, trustlog: Trustlog
) -> None:
    for line in uses:
        trustlog(*line.split())

    assert trustlog("goal", "delete", "launch", code=1).err == (
        f"trustlog: {said}, so it stays. trustlog goal close launch ends it and keeps them.\n"
    )
    trustlog("goal", "close", "launch")
    assert trustlog("goal", "delete", "launch", code=1).err == (
        f"trustlog: {said}, so it stays. It is closed, and asks for nothing.\n"
    )


@pytest.mark.usefixtures("aims")
def test_an_aim_that_nothing_refers_to_is_deleted_and_undo_brings_it_back(
    trustlog: Trustlog,
) -> None:
    before = trustlog("goal", "show", "billing-move", "--json").out

    said = trustlog("goal", "delete", "billing")

    assert said.out == "Deleted the goal billing-move · Move billing\n"
    assert said.err == "trustlog undo brings it back.\n"
    assert trustlog("goal", "show", "billing", code=1).err.startswith(
        'trustlog: There is no goal "billing".'
    )
    assert trustlog("undo").out == "Undid goal delete billing-move\n"
    assert trustlog("goal", "show", "billing-move", "--json").out == before


@pytest.mark.usefixtures("aims")
def test_closed_or_reached_once_is_enough(trustlog: Trustlog) -> None:
    trustlog("value", "close", "candour")
    trustlog("goal", "reach", "launch", "1", "--on", "today")

    assert trustlog("value", "close", "candour", code=1).err == (
        "trustlog: candour was closed on Fri 20 Nov 2026. trustlog value edit candour --open opens"
        " it again.\n"
    )
    assert trustlog("goal", "reach", "launch", "1", code=1).err == (
        "trustlog: That milestone of launch was reached on Fri 20 Nov 2026. trustlog goal show"
        " launch shows those that are left.\n"
    )
    assert trustlog("values").err == "There is none yet. trustlog value add TITLE makes one.\n"
    assert trustlog("value", "edit", "candour", "--open").out == "Changed candour · open\n"


@pytest.mark.usefixtures("aims")
def test_goals_say_how_far_they_are(trustlog: Trustlog) -> None:
    trustlog("note", "first", "--aim", "billing-move")
    trustlog("note", "second", "--aim", "billing-move", "--neutral")
    trustlog("note", "a cost", "--aim", "billing-move", "--cost")
    trustlog("goal", "reach", "launch", "1")

    assert trustlog("goals").out == (
        "Goals\n"
        "  billing-move: Move billing\n"
        "    2 of 5 services by Fri 18 Dec · serves candour · with Priya · review Mon 23\n"
        "    Nov\n"
        "  launch\n"
        "    1 of 2 milestones\n"
    )


@pytest.mark.usefixtures("aims")
def test_a_goal_with_a_measure_says_its_newest_reading(trustlog: Trustlog) -> None:
    trustlog("measure", "add", "engagement", "--direction", "up")
    trustlog(
        *("goal", "add", "Glad to come", "--measure", "engagement", "--baseline", "60"),
        *("--target", "75", "--direction", "up"),
    )
    assert "    meant 75 %, no reading yet\n" in trustlog("goals").out

    trustlog("measure", "record", "engagement", "66")

    assert "    66 %, meant 75, 40 % of the way\n" in trustlog("goals").out

    trustlog("goal", "edit", "glad", "--due", "2026-12-18")

    assert "    66 %, meant 75 by Fri 18 Dec, 40 % of the way\n" in trustlog("goals").out

    trustlog("measure", "record", "engagement", "76.5", "--replace")

    assert "    76.5 %, reached\n" in trustlog("goals").out


def test_a_goal_without_a_reading_says_by_when(trustlog: Trustlog) -> None:
    target = ("--target", "5", "--direction", "up", "--unit", "services")
    trustlog("goal", "add", "Billing", *target, "--due", "2026-12-18")

    assert "    meant 5 services by Fri 18 Dec, no reading yet\n" in trustlog("goals").out


@pytest.mark.usefixtures("aims")
def test_an_aim_is_shown_whole(trustlog: Trustlog) -> None:
    assert trustlog("goal", "show", "launch").out == (
        "launch · Launch\n"
        "  Kind       goal\n"
        "  Since      Fri 20 Nov 2026\n"
        "  So far     0 of 2 milestones\n"
        "  Milestones 1  Draft, by Fri 27 Nov\n"
        "             2  Go live\n"
    )
    assert trustlog("value", "show", "candour").out == (
        "candour · candour\n"
        "  Kind       value\n"
        "  Since      Fri 20 Nov 2026\n"
        "\n"
        "  Early, and to the person\n"
    )


@pytest.mark.usefixtures("aims")
def test_what_serves_an_aim_is_found_by_it(trustlog: Trustlog) -> None:
    trustlog("note", "finished early", "--aim", "candour")
    trustlog("note", "finished late")
    trustlog("edit", "2", "--aim", "billing", "--aim", "candour")
    trustlog("edit", "2", "--no-aim", "candour")

    assert "#1" in trustlog("list", "--aim", "candour").out
    assert "#2" not in trustlog("list", "--aim", "candour").out
    assert "late" in trustlog("search", "finished", "--aim", "billing").out
    assert "early" not in trustlog("search", "finished", "--aim", "billing").out
    exported = json.loads(trustlog("export", "json", "--aim", "candour").out)
    assert [(each["number"], each["aims"]) for each in exported["moments"]] == [(1, ["candour"])]
    assert trustlog("edit", "1", "--no-aim", "billing", code=1).err == (
        "trustlog: #1 does not serve billing-move.\n"
    )


@pytest.mark.usefixtures("aims")
def test_a_promise_serves_what_is_said_of_it(trustlog: Trustlog) -> None:
    trustlog("promise", "to", "mei", "fri", "send it", "--aim", "candour")

    assert trustlog("edit", "p1", "--aim", "billing", "--no-aim", "candour").out == (
        "Changed p1 · serves billing-move · no longer serves candour\n"
    )
    assert "Serves" in trustlog("promise", "show", "1").out


@pytest.mark.usefixtures("aims")
def test_a_merge_takes_the_aims_along(trustlog: Trustlog) -> None:
    trustlog("person", "merge", "priya", "mei", "--yes")

    assert json.loads(trustlog("goal", "show", "billing", "--json").out)["aim"]["people"] == ["mei"]


@pytest.mark.usefixtures("aims")
def test_what_is_private_stays_so_until_it_is_said(trustlog: Trustlog) -> None:
    trustlog("value", "add", "Hidden", "--private")

    assert trustlog("value", "edit", "hidden", "--text", "more").out == "Changed hidden · text\n"
    assert json.loads(trustlog("value", "show", "hidden", "--json").out)["aim"]["private"] is True
    assert trustlog("value", "edit", "hidden", "--public").out == "Changed hidden · private\n"
