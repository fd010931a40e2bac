"""Search on both databases: one set of queries, with the same answers but where it says so."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.journals import DAY, habit, journal_at, journal_in, moment, operation, person, uid
from tests.postgres import new_database

from trustlog.domain.errors import UnreadableError
from trustlog.domain.moments import Filters
from trustlog.domain.queries import Query, Term, query_of
from trustlog.store.habits import add_habit
from trustlog.store.moments import add_moment
from trustlog.store.people import add_person
from trustlog.store.search import Search, fts5_text, tsquery_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from trustlog.store.journal import Journal

EVERY_DAY = Filters(since=DAY.min, until=DAY.max)

NOTES = (
    "Let Priya finish her plan",  # 1
    "thanked him for the calm rollback",  # 2
    "The ROLLBACK was calm, and nobody stayed",  # 3
    "told dana-lee about the budget freeze",  # 4
    "Dana and Lee met; lee asked dana",  # 5
    "Caf\u00e9 with Zo\u00eb, r\u00e9sum\u00e9s, \u1ed9 and na\u00efve questions",  # 6
    "\u041f\u0440\u0438\u0432\u0435\u0442 from Li, \u674e\u5a1c too",  # 7
    "50%-rule: see https://wiki.example.com/a/b?c=1 and a_b@mail.example",  # 8
    "it's version 1.5 of plan_b, OR NOT, near AND far",  # 9
    "party \U0001f389\U0001f389 for the deployment/rollforward",  # 10
    "",  # 11
    "rolled back, then rolled on - calmly",  # 12
    "\u039b\u039f\u0393\u039f\u03a3",  # 13
    "\u0939\u093f\u0928\u094d\u0926\u0940",  # 14
    "twice the same",  # 15
    "twice the same",  # 16
)

GOLDEN = {
    "calm": [3, 2],
    "CALM": [3, 2],
    "calm rollback": [3, 2],
    "rollback calm -nobody": [2],
    '"calm rollback"': [2],
    '"rollback calm"': [],
    '"rollback was calm" nobody': [3],
    'calm -"calm rollback"': [3],
    "calm*": [12, 3, 2],
    "roll*": [12, 10, 3, 2],
    "rol* -rollback": [12, 10],
    '"then rol"*': [12],
    "-rolled calm*": [3, 2],
    "dana-lee": [4],
    "dana lee": [5, 4],
    '"dana lee"': [4],
    "lee-dana": [],
    '"lee asked"': [5],
    "cafe": [6],
    "CAF\u00c9 zoe": [6],
    "caf\u0065\u0301 RESUMES": [6],
    "o naive": [6],
    "zo*": [6],
    "\u043f\u0440\u0438\u0432\u0435\u0442": [7],
    "\u041f\u0420\u0418* li": [7],
    "\u674e\u5a1c": [7],
    "\u674e*": [7],
    "50": [8],
    "50%-rule": [8],
    "50%*": [8],
    "wiki": [8],
    "wiki.example.com": [8],
    "https://wiki.example.com/a/b?c=1": [8],
    "example": [8],
    "mail": [8],
    "a_b": [8],
    "1.5": [9],
    "1": [9, 8],
    "it's": [9],
    "its": [],
    "OR": [9],
    "or near": [9],
    "AND": [9, 8, 6, 5, 3],
    "NOT": [9],
    "plan": [9, 1],
    "plan_b": [9],
    "NEAR(": [9],
    "col:x": [],
    "note:calm": [],
    "party \U0001f389": [10],
    "party-\U0001f389-for": [10],
    "deployment": [10],
    "deployment/rollforward": [10],
    '"unbal': [],
    '"calm': [3, 2],
    "calm * - \" ' \\ ( ) & | ! : <->": [3, 2],
    "calm\0rollback": [3, 2],
    "calm\x1b": [3, 2],
    "'": None,
    "*": None,
    "-": None,
    "\U0001f389": None,
}
"""What each query finds, newest first; nothing where there is no word to look for."""


DIFFERENT = {
    # The sigma at the end of a Greek word is any other sigma for FTS5, and none for PostgreSQL.
    "\u03bb\u03bf\u03b3\u03bf\u03c2": {"sqlite": [13], "postgresql": []},
    # A vowel sign of Hindi ends a word for FTS5, and is a part of it for PostgreSQL.
    "\u0939": {"sqlite": [14], "postgresql": []},
}
"""What the two do not find alike."""

WORDS = (
    *(
        "calm",
        "Rollback",
        "roll",
        "dana",
        "lee",
        "caf\u00e9",
        "zoe",
        "plan",
        "b",
        "1",
        "the",
        "and",
    ),
    *(
        '"',
        "-",
        "*",
        "_",
        "/",
        ".",
        "'",
        ":",
        "&",
        "|",
        "!",
        "(",
        ")",
        "<->",
        "\\",
        "\U0001f389",
        "\0",
    ),
)


def filled(journal: Journal) -> Journal:
    """Write the notes, each a day earlier than the one before."""
    with journal.changing(operation()) as change:
        change.step("")
        add_habit(change, habit("listening"), uid(10_000))
        for n, handle in enumerate(("priya", "tom")):
            add_person(change, person(handle), uid(20_000 + n))
        journal.forget_kept()
        for n, note in enumerate(NOTES, start=1):
            said = moment(
                n,
                note=note,
                day=DAY - timedelta(days=n),
                habit="listening" if n % 2 else None,
                people=("priya",) if n % 3 == 0 else (),
                tags=("planning",) if n == 2 else (),
                private=n == 3,
            )
            add_moment(change, said)
    return journal


@pytest.fixture(scope="module")
def sqlite_journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    made = filled(journal_in(tmp_path_factory.mktemp("search") / "journal.db"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def postgresql_journal(postgres_server: str, postgres_template: str) -> Iterator[Journal]:
    with new_database(postgres_server, template=postgres_template) as conninfo:
        made = filled(journal_at(conninfo))
        yield made
        made.close()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def journal(request: pytest.FixtureRequest) -> Journal:
    found: Journal = request.getfixturevalue(f"{request.param}_journal")
    return found


def search(journal: Journal, text: str, **filters: Any) -> Search:
    return Search(journal, query_of(text.split(" ")), EVERY_DAY.but(**filters))


def found(journal: Journal, text: str, **filters: Any) -> list[int]:
    return [each.number for each in search(journal, text, **filters).newest(100)]


def best(journal: Journal, text: str, **filters: Any) -> list[int]:
    return [each.number for each in search(journal, text, **filters).best(100)]


@pytest.mark.parametrize("text", [text for text in GOLDEN if GOLDEN[text] is not None], ids=ascii)
def test_a_query_finds_the_same_on_both_databases(text: str, journal: Journal) -> None:
    numbers = GOLDEN[text] or []

    assert found(journal, text) == numbers
    assert sorted(best(journal, text), reverse=True) == numbers
    assert search(journal, text).count() == len(numbers)


@pytest.mark.parametrize("text", [text for text in GOLDEN if GOLDEN[text] is None], ids=ascii)
def test_a_query_without_a_word_is_refused_before_it_is_asked(text: str) -> None:
    with pytest.raises(UnreadableError):
        query_of([text])


@pytest.mark.parametrize("text", DIFFERENT, ids=ascii)
def test_what_the_two_find_differently_is_known(text: str, journal: Journal) -> None:
    assert found(journal, text) == DIFFERENT[text][journal.connection.dialect]


@settings(max_examples=60, deadline=None)
@given(text=st.lists(st.sampled_from(WORDS) | st.just(" "), min_size=1, max_size=12).map("".join))
def test_words_and_signs_in_any_order_find_the_same_on_both(
    text: str, sqlite_journal: Journal, postgresql_journal: Journal
) -> None:
    try:
        there = found(sqlite_journal, text)
    except UnreadableError:
        return
    assert there == found(postgresql_journal, text)


@settings(max_examples=60, deadline=None)
@given(text=st.text(st.characters(exclude_categories=[]), max_size=30))
def test_any_text_is_asked_without_an_error(journal: Journal, text: str) -> None:
    try:
        query = query_of([text])
    except UnreadableError:
        return
    asked_for = Search(journal, query, EVERY_DAY)

    assert len([*asked_for.newest(100)]) == len([*asked_for.best(100)]) == asked_for.count()


def test_a_query_of_ten_thousand_characters_is_asked(journal: Journal) -> None:
    assert found(journal, "calm " * 2_000) == [3, 2]
    assert found(journal, " ".join(f"w{n}" for n in range(1_700))) == []
    assert found(journal, "calm " + " ".join(f"-w{n}" for n in range(1_400))) == [3, 2]
    assert found(journal, "x" * 10_000) == []
    assert found(journal, "\u0130" * 10_000) == []


@pytest.mark.parametrize(
    ("filters", "numbers"),
    [
        pytest.param({}, [3, 2], id="none"),
        pytest.param({"habit": "listening"}, [3], id="habit"),
        pytest.param({"person": "priya"}, [3], id="person"),
        pytest.param({"tag": "planning"}, [2], id="tag"),
        pytest.param({"person": "priya", "tag": "planning"}, [], id="person and tag"),
        pytest.param({"since": DAY - timedelta(days=2)}, [2], id="since"),
        pytest.param({"until": DAY - timedelta(days=3)}, [3], id="until"),
        pytest.param({"person": "nobody"}, [], id="a person not here"),
        pytest.param({"habit": "nothing"}, [], id="a habit not here"),
    ],
)
def test_filters_are_conditions_on_what_is_found(
    filters: dict[str, Any], numbers: list[int], journal: Journal
) -> None:
    assert found(journal, "calm", **filters) == numbers
    assert sorted(best(journal, "calm", **filters), reverse=True) == numbers
    assert search(journal, "calm", **filters).count() == len(numbers)


def test_no_more_are_given_than_asked_for(journal: Journal) -> None:
    assert [each.number for each in search(journal, "calm*").newest(2)] == [12, 3]
    assert len([*search(journal, "calm*").best(2)]) == 2


def test_the_best_comes_first_and_the_newest_of_equals(journal: Journal) -> None:
    assert best(journal, "calm rollback") == [2, 3]
    assert best(journal, "same") == [16, 15]


def test_a_moment_is_found_whole(journal: Journal) -> None:
    [third] = search(journal, "nobody").newest(1)

    assert third == moment(
        3,
        note=NOTES[2],
        day=DAY - timedelta(days=3),
        habit="listening",
        people=("priya",),
        private=True,
    )


def test_a_query_as_each_database_reads_it() -> None:
    query = query_of(["caf\u00e9", "dana-lee", '"it\'s roll"*', "-x", "-y z"])

    assert fts5_text(query) == '("caf\u00e9" "dana-lee" "it\'s roll"*) NOT ("x" OR "y z")'
    assert tsquery_text(query) == (
        "('cafe') & ('dana' <-> 'lee') & ('it' <-> 's' <-> 'roll':*) & !('x') & !('y' <-> 'z')"
    )
    assert fts5_text(Query(wanted=(Term(text='a"b'),))) == '"a""b"'


def test_moments_of_some_days_come_in_the_order_of_the_days(journal: Journal) -> None:
    days = [DAY - timedelta(days=n) for n in (2, 16, 90, 3)]

    def numbers(limit: int, **filters: Any) -> list[int]:
        chosen = EVERY_DAY.but(**filters)
        return [each.number for each in journal.moments.on_days(days, chosen, limit)]

    assert numbers(100) == [2, 16, 3]
    assert numbers(2) == [2, 16]
    assert numbers(100, person="priya") == [3]
    assert numbers(100, since=DAY - timedelta(days=3)) == [2, 3]
    assert journal.moments.first_day() == DAY - timedelta(days=16)


def test_an_empty_journal_has_no_first_day(open_journal: Callable[[], Journal]) -> None:
    assert open_journal().moments.first_day() is None
