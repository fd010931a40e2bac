"""Somebody who makes promises, for a machine that tries undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from trustlog.domain.promises import KEPT, OPEN, STATES

if TYPE_CHECKING:
    from trustlog.domain.promises import Promise
    from trustlog.store.journal import Journal

HANDLES = ("priya", "tom", "mei", "team")
DUE = ("today", "fri", "in 3 days", "someday", "2027-01-04")
TEXTS = ("send the plan", "Café, 50 % of it", "a call")
WHEN = ("today", "yesterday", "2026-11-02")

handles = st.sampled_from(HANDLES)
texts = st.sampled_from(TEXTS)
due = st.sampled_from(DUE)
when = st.just(()) | st.sampled_from(WHEN).map(lambda day: ("--on", day))
private = st.sampled_from(((), ("--private",)))


class Promising(RuleBasedStateMachine):
    """Every command about promises, with whatever numbers there are."""

    journal: Journal

    def change(self, *words: str) -> None:
        """Run a command; what a machine holds of it is its own affair."""
        raise NotImplementedError

    def promised(self) -> list[Promise]:
        return self.journal.promises.in_order()

    def number(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from([f"p{each.number}" for each in self.promised()]))

    @rule(who=handles, due=due, text=texts, on=when, private=private, way=st.booleans())
    def promise(self, who: str, due: str, text: str, on: Any, private: Any, *, way: bool) -> None:
        way_said = "to" if way else "from"
        self.change("promise", way_said, who, due, text, *on, *private, "--new-person")

    @rule(who=handles, due=due, text=texts)
    def promise_with_a_moment(self, who: str, due: str, text: str) -> None:
        self.change(
            *("add", "listening", "heard it", f"@{who}", "--promise", text, "--due", due),
            "--new-person",
        )

    @rule(data=st.data(), on=when)
    @precondition(lambda self: self.promised())
    def keep(self, data: st.DataObject, on: Any) -> None:
        self.change("keep", self.number(data), *on)

    @rule(data=st.data(), on=when, how=st.sampled_from(("break", "release")))
    @precondition(lambda self: self.promised())
    def end(self, data: st.DataObject, on: Any, how: str) -> None:
        self.change("promise", how, self.number(data), "no time", *on)

    @rule(data=st.data(), due=due, on=when, why=st.sampled_from(("", "not in")))
    @precondition(lambda self: self.promised())
    def move(self, data: st.DataObject, due: str, on: Any, why: str) -> None:
        self.change("move", self.number(data), due, *filter(None, (why,)), *on)

    @rule(data=st.data())
    @precondition(lambda self: self.promised())
    def reopen(self, data: st.DataObject) -> None:
        self.change("promise", "reopen", self.number(data))

    @rule(data=st.data(), text=texts, who=handles, hidden=st.booleans())
    @precondition(lambda self: self.promised())
    def reword(self, data: st.DataObject, text: str, who: str, *, hidden: bool) -> None:
        said = ("--text", text, "--with", who, "--private" if hidden else "--public")
        self.change("promise", "edit", self.number(data), *said, "--new-person")

    @rule(data=st.data())
    @precondition(lambda self: self.promised())
    def unmake(self, data: st.DataObject) -> None:
        self.change("delete", self.number(data))

    @invariant()
    def each_promise_is_in_one_state(self) -> None:
        for promise in self.promised():
            assert promise.state in STATES
            assert (promise.settled is None) == (promise.state == OPEN)
            assert promise.moment is None or promise.state in (KEPT, "broken")
            assert promise.moment is None or not promise.theirs
            days = [move.day for move in promise.moves]
            assert days == sorted(days)
            assert not promise.moves or promise.moves[-1].due == promise.due
