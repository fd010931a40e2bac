"""What the steps of undo know of people: how they were called, and who was brought in."""

from __future__ import annotations

import json

from trustlog.domain.value import Value
from trustlog.store.people import uids_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.people import Person
    from trustlog.store.database import Connection
    from trustlog.store.journal import Journal

MERGE = "person merge"
INTO = " into "
"""Stands between the two handles in what a merge says it is about."""


class Former(Value):
    """A person as they were called once, by the handle they have now, and the identity then."""

    handle: str
    uid: str
    person: Person


def former_people(journal: Journal) -> list[Former]:
    """Whatever people were called before, and whoever was merged into them, within a transaction.

    Steps that `prune` or `person forget` erased tell nothing any more.
    """
    rows = [row for row in journal.connection.run("person.told") if row[-1] is not None]
    if not rows:
        return []
    uids = uids_of(journal.connection)
    now = {uid: handle for handle, uid in uids.items()}
    called = dict(uids)
    images: list[dict[str, str]] = []
    stays: dict[str, str] = {}
    # From the last step backwards, so that a handle is whose it was before each.
    for verb, subject, _, _, text in rows:
        image = json.loads(text)
        gone, _, into = subject.partition(INTO)
        if verb == MERGE and image["handle"] == gone and image["uid"] not in now:
            stays[image["uid"]] = called.get(into, "")
        called[image["handle"]] = image["uid"]
        images.append(image)
    people = {person.handle: person for person in journal.people()}
    found = {}
    for image in images:
        handle = now.get(_last(image["uid"], stays), "")
        person = people.get(handle)
        said = {"handle": image["handle"], "name": image["name"]}
        if person is not None and person != person.but(**said):
            former = Former(handle=handle, uid=image["uid"], person=person.but(**said))
            found[(handle, *said.values(), image["uid"])] = former
    return list(found.values())


def hidden_ids(connection: Connection) -> set[int]:
    """The rows of those whom only what is private has to do with.

    Whoever was brought in by themselves is none of them, as far as undo knows.
    """
    hidden = {row for (row,) in connection.run("person.hidden")}
    uids = {row[0]: row[1] for row in connection.run("person.all") if row[0] in hidden}
    # From the last step backwards: before a merge the row may have been another's.
    for verb, _, undone, key, image in connection.run("person.told") if hidden else []:
        row = json.loads(key)["id"]
        if undone or row not in uids:
            continue
        if image is not None and json.loads(image)["uid"] != uids[row]:
            del uids[row]
        elif verb not in (MERGE, "import"):
            hidden.discard(row)
    return hidden


def former_of(journal: Journal, handle: str) -> list[Person]:
    """What one person was called before, and whoever was merged into them."""
    return [each.person for each in former_people(journal) if each.handle == handle]


def known_as(journal: Journal, handle: str) -> set[str]:
    """The identities and handles that a person has and had."""
    former = [each for each in former_people(journal) if each.handle == handle]
    before = {word for each in former for word in (each.uid, each.person.handle)}
    return {handle, uids_of(journal.connection)[handle], *before}


def _last(uid: str, stays: dict[str, str]) -> str:
    """Who somebody is by now, who was merged into others."""
    seen = set()
    while uid in stays and uid not in seen:
        seen.add(uid)
        uid = stays[uid]
    return uid
