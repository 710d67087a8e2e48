"""The made-up people of cases.yml come out as expected, and leave no right untried."""

from collections import Counter
from pathlib import Path

import pytest

from bot.case_check import problems_with_cases
from bot.entitlements.rows import Strength
from bot.packs.cases_file import read_cases
from bot.packs.to_domain import release_for

CASES = read_cases(Path(__file__).parents[2] / "content" / "wirral")
MUST_BE_TRIED = {Strength.DUTY, Strength.RIGHT, Strength.COUNCIL_PROMISE}
# Nothing told of a person shows that a course past 25 was planned before (s.23C(7)): never a yes.
NEVER_A_YES = {"england.pathway_plan_course_past_25", "england.personal_adviser_course_past_25"}
# Open to everybody, or to everybody over one year old: never a no.
NEVER_A_NO = {
    "england.criminal_injuries_compensation",
    "england.mental_health_crisis_access",
    "england.ombudsman",
}


@pytest.fixture(scope="module")
def release(real_packs):
    packs = {pack.key: pack for pack in real_packs}
    england, wirral = packs["england"], packs["wirral"]
    return release_for(england, wirral)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_comes_out_as_expected(case, release):
    assert [problem.what for problem in problems_with_cases([case], release)] == []


def test_there_are_many_cases_and_each_expects_something():
    assert len(CASES) >= 120
    assert [case.name for case in CASES if not len(case.expected)] == []


def test_more_is_refused_than_granted():
    refused = sum(len(case.expected.no) for case in CASES)

    assert refused > sum(len(case.expected.yes) for case in CASES)


def test_no_two_cases_share_a_name():
    assert [name for name, times in Counter(case.name for case in CASES).items() if times > 1] == []


def test_no_two_cases_are_of_the_same_person_on_the_same_day():
    people = [(case.day, tuple(sorted(map(str, case.facts.items())))) for case in CASES]
    twice = {person for person, times in Counter(people).items() if times > 1}

    named = zip(CASES, people, strict=True)
    assert [case.name for case, person in named if person in twice] == []


def test_every_topic_has_at_least_three_cases(release):
    topic_of = {row.key: row.topic for row in release.entitlements}
    cases = Counter(topic for case in CASES for topic in {topic_of[key] for key in rows_of(case)})

    assert {topic for topic in topic_of.values() if cases[topic] < 3} == set()


def rows_of(case):
    return {*case.expected.yes, *case.expected.no, *case.expected.not_sure}


def test_every_duty_right_and_promise_is_granted_to_somebody(release):
    granted = {key for case in CASES for key in case.expected.yes}

    assert tried(release) - granted == NEVER_A_YES


def test_every_duty_right_and_promise_is_refused_or_left_open_to_somebody(release):
    withheld = {key for case in CASES for key in [*case.expected.no, *case.expected.not_sure]}

    assert tried(release) - withheld == NEVER_A_NO


def tried(release):
    return {row.key for row in release.entitlements if row.strength in MUST_BE_TRIED}
