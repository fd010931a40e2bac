"""Saying and doing in a few words: counts, and a share where enough are counted for one."""

from __future__ import annotations

from trustlog.domain.columns import width, wrap
from trustlog.render.standing import percent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.promises import Account

DOT = " · "
NO_BREAK = "\u00a0"


def account_said(account: Account) -> str:
    """`17 of 18 kept (94 %), 3 of them late · 1 broken · 1 overdue and still open`."""
    return _joined(
        _kept(account, f", {account.kept_late} of them late"),
        *_settled(account),
        _some(account.overdue, "overdue and still open"),
    )


def account_in_short(account: Account) -> str:
    """`3 kept (1 late) · 1 broken · 5 open (1 overdue)`, or `17 of 18 kept (94 %), 3 late · …`."""
    late = f"{account.kept_late} late"
    over = f" ({account.overdue} overdue)" if account.overdue else ""
    return _joined(
        _kept(account, f" ({late})" if account.rate is None else f", {late}"),
        *_settled(account),
        _some(account.open, f"open{over}"),
    )


def unbroken(text: str, columns: int) -> list[str]:
    """The text as lines; what stands between two dots stays on one where it fits."""
    held = text.replace(" ", NO_BREAK).replace(DOT.replace(" ", NO_BREAK), f"{NO_BREAK}· ")
    if max(map(width, held.split(" "))) > columns:
        held = text
    return [line.replace(NO_BREAK, " ") for line in wrap(held, columns)]


def _kept(account: Account, late: str) -> str:
    """`3 kept`, or from five on `17 of 18 kept (94 %)`; then how many were late, if any were."""
    kept = _some(account.kept, "kept")
    if account.rate is not None:
        kept = f"{account.kept} of {account.counted} kept ({percent(account.rate)})"
    return kept + (late if account.kept_late else "")


def _settled(account: Account) -> tuple[str, ...]:
    return (
        _some(account.broken, "broken"),
        _some(account.released, "released"),
        _some(account.moved_in_time, "moved in time"),
    )


def _some(number: int, what: str) -> str:
    return f"{number} {what}" if number else ""


def _joined(*parts: str) -> str:
    return DOT.join(filter(None, parts))
