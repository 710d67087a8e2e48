"""What a person is owed, as JSON values."""

from datetime import date

from bot.assessing.assessment import Assessor
from bot.entitlements.person import Person
from tests.builders import TODAY, a_release, a_row

UNDER_25 = a_row(("age_under", 25))
LATER = a_row(("age_at_least", 21), key="england.later", repeats_months=6)
ASSESSOR = Assessor(a_release(UNDER_25, LATER))


def test_a_decision_carries_its_trace_its_missing_facts_and_its_source():
    found = ASSESSOR.decisions(Person(), TODAY)

    decision = found["decisions"][0]
    assert found["status"] == "unsure"
    assert found["ask_next"] == "age"
    assert decision["verdict"] == "needs_facts"
    assert decision["missing"] == ("age",)
    assert [seen.condition for seen in decision["trace"]] == ["age_under"]
    assert decision["sources"][0]["checked_on"] == "2026-11-22"
    assert decision["which_council"] == "any"


def test_a_refusal_names_the_fact_it_turned_on():
    [decision, _] = ASSESSOR.decisions(Person(age=30), TODAY)["decisions"]

    assert (decision["verdict"], decision["turned_on"]) == ("not_entitled", "age")


def test_what_somebody_could_get_later_says_when():
    found = ASSESSOR.assess(Person(date_of_birth=date(2008, 5, 10)), TODAY)

    assert [one["key"] for one in found["could_get"]["now"]] == ["england.row"]
    assert found["could_get"]["later"][0]["starts"] == {"age": "21", "on": "2029-05-10"}


def test_the_timeline_says_what_starts_and_stops_and_what_comes_round():
    found = ASSESSOR.assess(Person(date_of_birth=date(2008, 5, 10)), TODAY)

    assert [(event["on"], event["change"]) for event in found["timeline"]] == [
        ("2029-05-10", "starts"),
        ("2033-05-10", "stops"),
    ]
    assert found["timeline"][0]["repeats_months"] == 6


def test_the_statuses_to_come_are_told_for_each_birthday():
    found = ASSESSOR.assess(Person(age=17, ever_in_care=False), TODAY)

    assert found["statuses_to_come"][0] == {"on": None, "age": "18", "status": "not_a_care_leaver"}


def test_what_may_apply_names_the_fact_that_decides():
    found = ASSESSOR.assess(Person(), TODAY)

    assert found["could_get"]["maybe"][0]["decided_by"] == "age"


def test_a_birthday_still_to_come_is_set_aside():
    found = ASSESSOR.assess(Person(date_of_birth=date(2030, 1, 1)), TODAY)

    assert found["set_aside"] == ["date_of_birth"]
    assert found["decisions"] == ASSESSOR.assess(Person(), TODAY)["decisions"]


def test_what_settles_the_status_is_asked_before_all_else():
    found = ASSESSOR.decisions(Person(age=19, ever_in_care=True), TODAY)

    assert found["ask_next"] == found["status_missing"][0] == "in_care_at_16_or_17"
