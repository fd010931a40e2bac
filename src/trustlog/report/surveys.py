"""What may be seen of a survey: everything that is shown of one is made of this."""

from __future__ import annotations

from trustlog.domain.surveys import Seen, Shown, Survey, altogether, seen
from trustlog.domain.value import Value
from trustlog.store.surveys import all_surveys, rounds_of, survey_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.store.journal import Journal


class SurveyReport(Value):
    """A survey, its rounds as they may be seen, and the sum of what is shown of them."""

    survey: Survey
    rounds: tuple[Seen, ...]
    altogether: tuple[Shown, ...]

    @property
    def last(self) -> Seen | None:
        """The round held last."""
        return self.rounds[-1] if self.rounds else None


def survey_report(journal: Journal, slug: str) -> SurveyReport:
    """Everything that may be seen of one survey.

    Raises:
        RefusedError: If there is none of this name.
    """
    return _report(journal, survey_named(journal, slug))


def survey_list(journal: Journal) -> list[SurveyReport]:
    """Every survey, in the order they were made."""
    return [_report(journal, survey) for survey in all_surveys(journal)]


def _report(journal: Journal, survey: Survey) -> SurveyReport:
    rounds = tuple(seen(held, survey.items) for held in rounds_of(journal, survey.slug))
    sums = (altogether(rounds, item) for item in survey.items)
    return SurveyReport(
        survey=survey, rounds=rounds, altogether=tuple(each for each in sums if each is not None)
    )
