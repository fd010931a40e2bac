"""The body of each command: a line that was read → the rooms below → an answer.

Both fronts end here, so that what a command does and says exists once.
"""

from __future__ import annotations

from trustlog.command.line import must_be_said
from trustlog.store.connection import TogetherError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.command.output import Answer

AIMS = ("purpose", "value", "goal", "agreement", "mentoring", "obstacle")
OF_AIMS = {
    "list": ("aims", "list_aims"),
    "add": ("aim_changes", "add"),
    "show": ("aims", "show"),
    "edit": ("aim_changes", "edit"),
    "review": ("aim_changes", "review"),
    "close": ("aim_changes", "close"),
    "delete": ("aim_changes", "delete"),
}
"""What every kind of aim can be told."""

ON_FILES = frozenset(
    (
        *("backup", "restore", "encrypt", "decrypt", "rekey"),
        *("doctor", "prune", "person forget"),
    )
)
"""What is done to the file itself, and so not to a journal on a server."""

BODIES = {
    "add": ("capture", "add"),
    "note": ("capture", "note"),
    "received": ("received", "received"),
    "edit": ("change", "edit"),
    "delete": ("change", "delete"),
    "undo": ("undo", "undo"),
    "show": ("look", "show"),
    "list": ("look", "list_moments"),
    "search": ("search", "search"),
    "today": ("today", "today"),
    "keep": ("promises_settled", "keep"),
    "move": ("promises_settled", "move"),
    "report": ("report", "report"),
    "reflect": ("reflect", "reflect"),
    "reflection list": ("reflections", "list_reflections"),
    "reflection show": ("reflections", "show"),
    "question add": ("questions", "add"),
    "question list": ("questions", "list_questions"),
    "question remove": ("questions", "remove"),
    "prep": ("prep", "prep"),
    "checkin": ("checkin", "checkin"),
    "init": ("init", "init"),
    "skip": ("pauses", "skip"),
    "off": ("pauses", "off"),
    "back": ("pauses", "back"),
    "person list": ("people", "list_people"),
    "person show": ("people", "show"),
    "person add": ("people_changes", "add"),
    "person edit": ("people_changes", "edit"),
    "person away": ("people_changes", "away"),
    "person back": ("people_changes", "back"),
    "person leave": ("people_changes", "leave"),
    "person merge": ("people_changes", "merge"),
    "person hold": ("people_changes", "hold"),
    "person export": ("person_export", "export"),
    "person forget": ("forgetting", "forget"),
    "promise list": ("promises_shown", "list_promises"),
    "promise to": ("promises", "to"),
    "promise from": ("promises", "from_"),
    "promise add": ("promises", "add"),
    "promise show": ("promises_shown", "show"),
    "promise edit": ("promises", "edit"),
    "promise break": ("promises_settled", "break_"),
    "promise release": ("promises_settled", "release"),
    "promise reopen": ("promises_settled", "reopen_"),
    "survey list": ("surveys", "list_surveys"),
    "survey add": ("surveys", "add"),
    "survey record": ("surveys", "record_"),
    "survey show": ("surveys", "show"),
    "survey delete": ("surveys", "delete"),
    "interview list": ("interviews", "list_interviews"),
    "interview add": ("interviews", "add"),
    "interview show": ("interviews", "show"),
    "interview delete": ("interviews", "delete"),
    "check": ("checks", "check"),
    **{f"{kind} {verb}": body for kind in AIMS for verb, body in OF_AIMS.items()},
    "goal reach": ("aim_changes", "reach_milestone"),
    "obstacle step": ("aim_changes", "step"),
    "habit list": ("habits", "list_habits"),
    "habit catalogue": ("habits", "catalogue"),
    "habit show": ("habits", "show"),
    "habit adopt": ("habit_changes", "adopt"),
    "habit add": ("habit_changes", "add"),
    "habit edit": ("habit_changes", "edit"),
    "habit retire": ("habit_changes", "retire"),
    "measure list": ("measures_shown", "list_measures"),
    "measure show": ("measures_shown", "show"),
    "measure add": ("measures", "add"),
    "measure edit": ("measures", "edit"),
    "measure delete": ("measures", "delete"),
    "measure record": ("readings", "record"),
    "impact": ("measures_shown", "impact"),
    "share": ("share", "share"),
    "import": ("importing", "import_"),
    "export markdown": ("export", "export_markdown"),
    "export json": ("export", "export_json"),
    "export jsonl": ("export", "export_jsonl"),
    "export jrnl": ("export", "export_jrnl"),
    "export csv": ("export_csv", "export_csv"),
    "export ics": ("calendar", "export_ics"),
    "export html": ("export", "export_html"),
    "config list": ("config", "list_settings"),
    "config get": ("config", "get"),
    "config set": ("config", "set_"),
    "config holidays": ("holidays", "holidays"),
    "config unset": ("config", "unset_"),
    "streaks": ("streaks", "streaks"),
    "explain": ("explain", "explain"),
    "status": ("status", "status"),
    "backup": ("backups", "backup"),
    "restore": ("backups", "restore"),
    "prune": ("forgetting", "prune"),
    "doctor": ("doctor", "doctor"),
    "encrypt": ("encryption", "encrypt"),
    "decrypt": ("encryption", "decrypt"),
    "rekey": ("encryption", "rekey"),
    "where": ("config", "where"),
    "journal copy": ("copying", "copy"),
    "completion": ("completion", "completion"),
}
"""Each command's module in this room and its function."""


def body_of(command: str) -> Callable[[Line, Front], Answer]:
    """The function that does what a command says."""
    module, name = BODIES[command]
    # importlib.import_module costs its own import; this is what it ends in.
    body: Callable[[Line, Front], Answer] = getattr(
        __import__(f"trustlog.command.{module}", fromlist=(name,)), name
    )
    return body


TRIES = 5


def answer_to(line: Line, front: Front) -> Answer:
    """Do what a line says; once more if another program was at the journal at the same moment."""
    must_be_said(line)
    for _ in range(TRIES - 1):
        try:
            return _answer_to(line, front)
        except TogetherError:
            if not front.may_start_over():
                raise
    return _answer_to(line, front)


def _answer_to(line: Line, front: Front) -> Answer:
    if line.command in ON_FILES:
        from trustlog.command.servers import must_be_a_file

        must_be_a_file(line, front)
    if not line.flag("redact"):
        return body_of(line.command)(line, front)
    from trustlog.command.redaction import redacted

    return redacted(line, front)
