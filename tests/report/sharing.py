"""Random journals with words that no shared page may show, each of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from tests.journals import DAY, emptied, moment, operation, person, uid

from trustlog.domain.aims import KINDS, Aim
from trustlog.domain.promises import Promise
from trustlog.store.aims import add_aim
from trustlog.store.moments import add_moment
from trustlog.store.people import add_person
from trustlog.store.promises import add_promise

if TYPE_CHECKING:
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

HANDLES = ("qpriya", "qtom", "qmei")
NOTE, SECRET = "qnote", "qsecret"
"""What stands in every note, and in every private text."""

people = st.sets(st.sampled_from(HANDLES)).map(lambda found: tuple(sorted(found)))
one_person = st.sampled_from(HANDLES)
flags = st.booleans()
moments = st.fixed_dictionaries({"people": people, "private": flags})
aims = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(KINDS),
        "people": people,
        "private": flags,
        "closed": st.none() | st.just(DAY),
        "partner": one_person,
    }
)
promises = st.fixed_dictionaries(
    {
        "person": one_person,
        "private": flags,
        "theirs": flags,
        "due": st.none() | st.just(DAY),
        "kept": flags,
    }
)
journals = st.fixed_dictionaries(
    {
        "moments": st.lists(moments, max_size=4),
        "aims": st.lists(aims, max_size=6),
        "promises": st.lists(promises, max_size=4),
    }
)


def write(journal: Journal, said: dict[str, Any]) -> None:
    """Write a random journal; a text that may be shown says `shown` and its number."""
    emptied(journal)
    with journal.changing(operation()) as change:
        change.step("all")
        for number, handle in enumerate(HANDLES):
            add_person(change, person(handle), uid(900 + number))
        journal.forget_kept()
        for number, each in enumerate(said["aims"]):
            add_aim(change, _aim(number, **each), uid(100 + number))
        for number, each in enumerate(said["moments"], start=1):
            add_moment(change, moment(number, note=f"{NOTE} {number}", **each))
        for number, each in enumerate(said["promises"], start=1):
            _promise(change, number, **each)


def _aim(number: int, *, partner: str, **said: Any) -> Aim:
    words = f"{SECRET if said['private'] else 'shown'} {number}"
    if said["kind"] == "agreement":
        said["people"] = (partner,)
    return Aim(
        **{**said, "slug": f"aim-{number}", "title": words, "since": DAY},
        text=words,
        mine=words,
        theirs=words,
        unit=words,
        sort=words,
    )


def _promise(change: Change, number: int, *, kept: bool, **said: Any) -> None:
    hidden = said["private"] or said["theirs"] or kept
    settled: dict[str, Any] = {"state": "kept", "settled": DAY} if kept else {}
    words = f"{SECRET if hidden else 'shown'} promise {number}"
    add_promise(
        change,
        Promise(number=number, uid=uid(200 + number), text=words, made=DAY, **said, **settled),
    )
