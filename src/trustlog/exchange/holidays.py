"""Public holidays of a region, from the package `holidays`, which is an extra."""

from __future__ import annotations

from trustlog.domain.errors import RefusedError
from trustlog.domain.pauses import Holiday

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection


def holidays_of(region: str, years: Collection[int]) -> list[Holiday]:
    """The public holidays of some years, by their day; `region` is DE, or DE-BY for a part of it.

    Raises:
        RefusedError: If the package is not installed, or knows no such region.
    """
    try:
        from holidays import country_holidays
    except ImportError:
        raise RefusedError(
            "Public holidays come from a package that is not installed. Install it with"
            ' pip install "trustlog[holidays]" and try again.'
        ) from None
    country, _, part = region.partition("-")
    try:
        language = country_holidays(country).default_language
        found = country_holidays(country, subdiv=part or None, years=years, language=language)
    except NotImplementedError:
        raise RefusedError(
            f'There is no region "{region}" to know the public holidays of. Try a country such as'
            " DE or US, or a part of one such as DE-BY or US-CA."
        ) from None
    return [Holiday(day=day, name=name, region=region) for day, name in sorted(found.items())]
