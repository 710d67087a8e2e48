"""What a person is owed on a day: status, decisions, what they could get, and the timeline."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Any, TypeAlias

from bot.assessing.as_json import decision_as_json, row_as_json
from bot.entitlements.conditions import Outcome
from bot.entitlements.could_get import Applies, CouldGet, could_get
from bot.entitlements.decisions import Decision, most_wanted
from bot.entitlements.implications import with_what_follows
from bot.entitlements.person import Person
from bot.entitlements.rows import Entitlement, Release
from bot.entitlements.rule_set import RuleSet
from bot.entitlements.situation import Situation
from bot.entitlements.timeline import Event, StatusChange, status_changes, timeline

Json = dict[str, Any]


def _as_it_is(decision: Json) -> Json:
    return decision


def _without_what_cannot_be(person: Person, on: date) -> tuple[Person, list[str]]:
    if person.date_of_birth is None or person.date_of_birth <= on:
        return person, []
    return person.knowing(date_of_birth=None), ["date_of_birth"]


def _ask_next(situation: Situation, outcomes: list[Outcome]) -> str | None:
    """Ask for the age first, then for what settles the status: most else hangs on these."""
    person = situation.person
    if situation.age is not None and person.ever_in_care:
        wanted = (fact for fact in situation.status.missing if fact not in person.not_known)
        return next(wanted, None) or most_wanted(outcomes, person)
    return most_wanted(outcomes, person)


# A row in force, what is shown of its decisions by outcome, and the place of its expression.
_Present: TypeAlias = tuple[Entitlement, dict[Outcome, Any], int]


class Assessor:
    """Assesses people against one release; what is the same for everybody is made once."""

    def __init__(self, release: Release, *, show: Callable[[Json], Any] = _as_it_is) -> None:
        """Take a release, and what turns a decision into what is shown of it."""
        self._release = release
        self._rules = RuleSet(release.entitlements)
        self._show = show
        self._shown: dict[str, dict[Outcome, Any]] = {row.key: {} for row in release.entitlements}
        self._present = lru_cache(maxsize=64)(self._find_present)

    def decisions(self, person: Person, on: date) -> Json:
        """Give the status and every decision with its trace, for a day in Europe/London.

        A birthday still to come is set aside: it is as good as not told.
        """
        person, set_aside = _without_what_cannot_be(person, on)
        situation = Situation(with_what_follows(person, on), on)
        outcomes, present = self._rules.outcomes(situation), self._present(on)
        return {
            "on": on.isoformat(),
            "release": self._release.release_id,
            "set_aside": set_aside,
            "status": situation.status.status.value,
            "status_missing": list(situation.status.missing),
            "ask_next": _ask_next(situation, [outcomes[place] for _, _, place in present]),
            "decisions": [
                made.get(outcomes[place]) or self._make(row, outcomes[place], on)
                for row, made, place in present
            ],
        }

    def _find_present(self, on: date) -> list[_Present]:
        return [(row, self._shown[row.key], place) for row, place in self._rules.in_force(on)]

    def _make(self, row: Entitlement, outcome: Outcome, on: date) -> Any:
        """Show a decision, and keep it for all others for whom it comes out the same."""
        decision = Decision(row, on, outcome)
        made = self._show(row_as_json(row) | decision_as_json(decision))
        self._shown[row.key][outcome] = made
        return made

    def assess(self, person: Person, on: date) -> Json:
        """Give the decisions, what the person could get, and what changes for them and when."""
        rows = self._release.entitlements
        decided = self.decisions(person, on)
        person, _ = _without_what_cannot_be(person, on)
        return decided | {
            "could_get": _could_get_as_json(could_get(rows, person, on)),
            "timeline": [_event_as_json(event) for event in timeline(rows, person, on)],
            "statuses_to_come": [_change_as_json(one) for one in status_changes(person, on)],
        }


def _could_get_as_json(found: list[CouldGet]) -> Json:
    return {
        applies.value: [_entry_as_json(one) for one in found if one.applies is applies]
        for applies in Applies
    }


def _entry_as_json(one: CouldGet) -> Json:
    entry: Json = {"key": one.row.key, "topic": one.row.topic, "title": one.row.title}
    if one.decided_by:
        entry["decided_by"] = one.decided_by
    if one.starts:
        entry["starts"] = {"age": str(one.starts.age), "on": _day(one.starts.on)}
    return entry


def _event_as_json(event: Event) -> Json:
    return {
        "on": _day(event.on),
        "age": str(event.age),
        "change": event.change.value,
        "key": event.row.key,
        "topic": event.row.topic,
        "title": event.row.title,
        "repeats_months": event.row.repeats_months,
    }


def _change_as_json(change: StatusChange) -> Json:
    return {"on": _day(change.on), "age": str(change.age), "status": change.status.value}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
