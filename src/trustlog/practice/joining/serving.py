"""What the aims of a file would serve here: none comes to serve itself, by those that stay even."""

from __future__ import annotations

from trustlog.domain.aims import check_parent
from trustlog.domain.errors import RefusedError
from trustlog.store.aims import all_aims

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from trustlog.practice.joining.here import Here
    from trustlog.practice.joining.outcome import Found


def must_end(aims: Iterable[Found], here: Here) -> None:
    """See where each aim that is written would lead, now that all of them are known.

    An aim that serves a private one goes on to do so where the file says nothing of it.

    Raises:
        RefusedError: If an aim would come to serve itself.
    """
    parents = {aim.slug: aim.parent for aim in all_aims(here.journal)}
    moved = [each for each in aims if parents.get(each.value.slug) not in here.hidden]
    parents |= {each.value.slug: None for each in moved}
    for each in moved:
        slug, parent = each.value.slug, each.value.parent
        try:
            check_parent(slug, parent, parents)
        except RefusedError as error:
            raise RefusedError(f"{each.place.capitalize()}: {error}") from None
        parents[slug] = parent
