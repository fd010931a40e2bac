"""The measures that are followed, and one of them with the chart of its readings."""

from __future__ import annotations

from trustlog.domain.measures import run_chart
from trustlog.domain.value import Value
from trustlog.store.measures import measures_standing, readings_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.measures import Chart, Measure, Reading
    from trustlog.store.journal import Journal


class Followed(Value):
    """A measure, how many readings it has, and the newest."""

    measure: Measure
    readings: int
    newest: Reading | None


class Charted(Value):
    """A measure with the chart of its readings; none where it has none in those days."""

    measure: Measure
    chart: Chart | None


def followed(journal: Journal) -> list[Followed]:
    """Every measure as it stands, in the order they were taken up."""
    return [
        Followed(measure=measure, readings=readings, newest=newest)
        for measure, readings, newest in measures_standing(journal.connection)
    ]


def charted(journal: Journal, measure: Measure, since: date, until: date) -> Charted:
    """Read the chart of a measure, of the readings between two days."""
    readings = readings_of(journal.connection, measure.slug)
    within = [reading for reading in readings if since <= reading.day <= until]
    return Charted(measure=measure, chart=run_chart(within))
