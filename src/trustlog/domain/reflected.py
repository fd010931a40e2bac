"""A reflection as it is kept: what was asked, answered, rated and meant. Light."""

from __future__ import annotations

from trustlog.domain.reflections import Intention
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

OWN = "own/"
"""How the slug of a question of one's own begins, before its number."""


class Asked(Value):
    """A question as it was asked, and the answer: None while there is none, empty if skipped."""

    slug: str
    text: str
    answer: str | None = None


class OwnQuestion(Value):
    """A question of the manager's own, and the habit it asks about."""

    number: int
    uid: str
    text: str
    habit: str | None = None

    @property
    def slug(self) -> str:
        """What is remembered as asked, and typed to name it."""
        return f"{OWN}{self.number}"


class Reflection(Value):
    """The reflection of a period that begins on `since`; without `finished` it goes on.

    `ratings` are habits with 1 to 5; `moment` is the number of the one that finishing it logged.
    """

    uid: str
    kind: str
    since: date
    begun: date
    finished: date | None = None
    happened: str | None = None
    meant: Intention = Intention(change="")
    moment: int | None = None
    asked: tuple[Asked, ...] = ()
    ratings: tuple[tuple[str, int], ...] = ()

    @property
    def answers(self) -> int:
        """How many of the questions have an answer in words."""
        return sum(bool(each.answer) for each in self.asked)

    @property
    def unasked(self) -> tuple[Asked, ...]:
        """The questions that were neither answered nor skipped."""
        return tuple(each for each in self.asked if each.answer is None)

    def rating(self, habit: str) -> int | None:
        """How the practice of a habit was rated, if it was."""
        return dict(self.ratings).get(habit)


def with_answer(
    reflection: Reflection, question: Asked, answer: str, before: str | None = None
) -> Reflection:
    """The reflection with a question answered, which had `before` for an answer when it was asked.

    Somebody else may have answered meanwhile: then both answers stand, one below the other.
    """
    asked = list(reflection.asked)
    for place, each in enumerate(asked):
        if each.slug == question.slug:
            now = answer if each.answer == before else _both(each.answer or "", answer)
            asked[place] = each.but(answer=now)
            break
    else:
        asked.append(question.but(answer=answer))
    return reflection.but(asked=tuple(asked))


def with_rating(reflection: Reflection, habit: str, value: int) -> Reflection:
    """The reflection with the practice of a habit rated."""
    return reflection.but(ratings=tuple({**dict(reflection.ratings), habit: value}.items()))


def _both(first: str, second: str) -> str:
    texts = dict.fromkeys(each for each in (first, second) if each)
    return "\n".join(texts)
