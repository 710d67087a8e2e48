"""The made-up people of a pack, decided by a release: what came out otherwise than expected."""

from collections.abc import Iterable, Iterator

from bot.assessing.person_schema import UnreadablePerson, person_from
from bot.conversation.answering import leading
from bot.entitlements.decisions import Decision, Verdict, decide_all
from bot.entitlements.implications import with_what_follows
from bot.entitlements.legal_status import find_status
from bot.entitlements.person import Person
from bot.entitlements.rows import Release
from bot.packs.cases_file import FILE, Case
from bot.packs.errors import Problem

_SAID = {Verdict.ENTITLED: "yes", Verdict.NOT_ENTITLED: "no", Verdict.NEEDS_FACTS: "not sure"}
_FIX = "Correct the case or the row: one of them is wrong."


def problems_with_cases(cases: Iterable[Case], release: Release) -> list[Problem]:
    """Give a problem for everything in these cases that the rows of a release decide otherwise."""
    return [problem for case in cases for problem in _problems(case, release)]


def _problems(case: Case, release: Release) -> Iterator[Problem]:
    place = f"{release.council}/{FILE}"
    try:
        person = with_what_follows(person_from(case.facts), case.day)
    except UnreadablePerson as error:
        yield Problem(place, str(error), "Use the facts of a person.", row=case.name, field="facts")
        return
    wrong = [*_wrong_status(case, person), *_wrong_rows(case, person, release)]
    for what in [*wrong, *_wrong_first(case, person, release)]:
        yield Problem(place, what, _FIX, row=case.name, field="expected")


def _wrong_status(case: Case, person: Person) -> Iterator[str]:
    found = find_status(person, case.day)
    expected = case.expected
    if expected.status and found.status is not expected.status:
        yield f"the status is {found.status}, not {expected.status}"
    settles = next(iter(found.missing), "nothing")
    if expected.settled_by and settles != expected.settled_by:
        yield f"the status is settled by {settles}, not by {expected.settled_by}"


def _wrong_rows(case: Case, person: Person, release: Release) -> Iterator[str]:
    decided = {one.row.key: one for one in decide_all(release.entitlements, person, case.day)}
    expected = case.expected
    said = dict.fromkeys(expected.yes, "yes") | dict.fromkeys(expected.no, "no")
    for key, expects in (said | dict.fromkeys(expected.not_sure, "not sure")).items():
        came = _came(decided.get(key))
        if came != expects:
            yield f"{key} is {came}, and {expects} was expected{_why(decided.get(key))}"
    for key, fact in expected.not_sure.items():
        asked = decided[key].missing[:1] if key in decided else ()
        if asked and asked != (fact,):
            yield f"{key} asks for {asked[0]} first, and not for {fact}"


def _came(decision: Decision | None) -> str:
    return _SAID[decision.verdict] if decision else "not a row in force that day"


def _why(decision: Decision | None) -> str:
    turned_on = decision.turned_on if decision else None
    missing = decision.missing if decision else ()
    because = f"it turned on {turned_on}" if turned_on else ""
    return f" ({because or 'missing: ' + ', '.join(missing)})" if because or missing else ""


def _wrong_first(case: Case, person: Person, release: Release) -> Iterator[str]:
    for topic, key in case.expected.answers_first.items():
        decided = decide_all(release.for_topic(topic), person, case.day)
        first = leading(decided).row.key if decided else "nothing"
        if first != key:
            yield f"{first} answers first on {topic}, and not {key}"
