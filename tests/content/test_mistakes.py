"""What chatbots and councils commonly get wrong: one test for each of the 23, and the issue's own.

Each looks at answers as they are composed, or at what is decided, for people it is about.
"""

import re
from datetime import date

import pytest

from bot.entitlements.care_episodes import CareEpisode
from bot.entitlements.decisions import Verdict
from bot.entitlements.implications import with_what_follows
from bot.entitlements.legal_status import LegalStatus, find_status
from bot.entitlements.person import Person
from bot.entitlements.rows import Strength
from bot.packs.urgent_file import read_urgent_book
from tests.builders import TODAY
from tests.content.asking import (
    CONTENT,
    answer,
    answers,
    decided,
    decision,
    everywhere,
    plain,
    rows,
    saying,
    silent,
    somebody,
    told,
    topics,
)
from tests.content.people import CARE

YES, NO, ASK = Verdict.ENTITLED, Verdict.NOT_ENTITLED, Verdict.NEEDS_FACTS
STUDIES, DOES_NOT_STUDY = "left care, wants to study", "left care, does not study"
MAIN = (STUDIES, DOES_NOT_STUDY)
SHORT, EARLY = "in care for five weeks at 16", "left care before 16"
WIRRAL = {"responsible_council": "wirral", "home_area": "wirral"}
NOWHERE = [(None, None)]


def status(**facts):
    return find_status(with_what_follows(Person(**facts), TODAY), TODAY).status


def pounds(text):
    return set(re.findall(r"£[\d,.]*\d", text))


NOT_THAT_DAY = "you didn't have to be in care on your 16th birthday"


def test_1_care_need_not_have_been_on_the_16th_birthday():
    born = date(2007, 5, 1)
    after_it = (CareEpisode(date(2023, 6, 1), date(2023, 12, 1)),)

    assert status(date_of_birth=born, care_episodes=after_it) is LegalStatus.FORMER_RELEVANT_CHILD
    assert "on any day when you were 16 or 17" in told("eligibility_status", 19, ever_in_care=True)
    said = answers("eligibility_status", everywhere([None, 15, 16, 17, 19, 22]))
    for one in said:
        assert "16th birthday" not in one.text.replace(NOT_THAT_DAY, "")


@pytest.mark.parametrize(
    ("started", "ended"),
    [
        pytest.param(date(2023, 6, 1), date(2023, 9, 15), id="all of them after 16"),
        pytest.param(date(2023, 3, 1), date(2023, 6, 15), id="some before and some after"),
    ],
)
def test_2_the_13_weeks_may_fall_after_16(started, ended):
    times = (CareEpisode(started, ended),)
    born = date(2007, 5, 1)

    assert status(date_of_birth=born, care_episodes=times) is LegalStatus.FORMER_RELEVANT_CHILD


def test_2_no_answer_says_that_the_weeks_lie_between_14_and_16():
    said = answers("eligibility_status", everywhere([None, 15, 16, 17, 19, 22]))

    assert saying(said, "between 14 and 16", "before you turned 16", "from 14 to 16") == []
    assert "since you turned 14" in told("eligibility_status", 19, ever_in_care=True)


def test_3_a_short_time_in_care_leaves_out_the_bursaries_the_register_and_the_adviser():
    lost = {
        "england.apprenticeship_bursary": {"apprentice": True},
        "england.uni_bursary": {"at_university": True, **WIRRAL},
        "england.housing_register_link": {},
        "england.personal_adviser_18_20": WIRRAL,
    }
    for key, facts in lost.items():
        assert decided(key, 19, SHORT, **facts) is NO
        assert decided(key, 19, DOES_NOT_STUDY, **facts) is YES


@pytest.mark.parametrize("age", [18, 19, 20])
def test_3_a_day_in_care_at_16_or_17_puts_a_homeless_person_of_18_to_20_first(age):
    for care in (SHORT, DOES_NOT_STUDY):
        assert (
            decided("england.homeless_priority_18_20", age, care, homeless_or_at_risk=True) is YES
        )
    said = told("homeless_now", age, SHORT, homeless_or_at_risk=True)
    assert "priority group" in said
    assert decided("england.homeless_priority_18_20", age, EARLY, homeless_or_at_risk=True) is NO


def test_3_whether_somebody_counts_is_asked_before_it_is_said():
    asked = [
        answer("eligibility_status", Person()).asks,
        answer("eligibility_status", Person(age=19, ever_in_care=True)).asks,
        answer("eligibility_status", Person(age=19, in_care_at_16_or_17=True)).asks,
    ]

    assert asked[1:] == ["in_care_at_16_or_17", "weeks_in_care_since_14"]
    assert asked[0] in {"age", "ever_in_care", "in_care_at_16_or_17"}


@pytest.mark.parametrize("age", [21, 22, 23, 24])
@pytest.mark.parametrize("care", MAIN)
def test_4_an_adviser_is_there_until_25_whether_or_not_somebody_studies(age, care):
    said = told("personal_adviser", age, care, **WIRRAL)

    assert decided("england.personal_adviser_21_24", age, care, **WIRRAL) is YES
    assert "until you're 25" in said
    assert "you don't have to be studying" in said


@pytest.mark.parametrize("age", [25, 26, 30])
@pytest.mark.parametrize(
    "key", ["uni_help_from_21", "college_help_from_21", "training_help_from_21"]
)
def test_4_help_with_a_planned_course_past_25_is_never_a_flat_no(age, key):
    assert decided(f"england.{key}", age, STUDIES, **WIRRAL) is ASK


def test_5_money_and_keeping_in_touch_do_not_all_go_on_to_25():
    ends_at_21 = ("other_help_18_20", "work_costs_18_20", "keep_in_touch")
    for key in ends_at_21:
        assert decided(f"england.{key}", 20, DOES_NOT_STUDY, **WIRRAL) is YES
        assert decided(f"england.{key}", 21, DOES_NOT_STUDY, **WIRRAL) is NO
    everything = [
        one for topic in topics() for one in answers(topic, everywhere([21, 24], care=MAIN))
    ]
    assert saying(everything, "everything continues", "all your help goes on until") == []


@pytest.mark.parametrize("age", [16, 18, 20, 24])
def test_6_the_3000_is_guidance_to_set_up_home_and_not_cash_by_right(age):
    people = everywhere([age], care=["left care at 16 or 17 after a long time"])
    said = [one for one in answers("setting_up_home_money", people) if "£3,000" in one.text]

    assert said
    assert silent(said, "guidance, not a law") == []
    assert silent(said, "usually spent with your pa") == []


def test_6_setting_up_home_money_is_guidance_in_every_pack():
    keys = ("england.setting_up_home_money", "wirral.setting_up_home_money")

    assert {rows()[key].strength for key in keys} == {Strength.GUIDANCE}


def test_7_old_amounts_are_given_nowhere():
    people = list(everywhere([17, 18, 20, 24], care=[*MAIN, SHORT], lives=["an apprentice"]))
    home = answers("setting_up_home_money", people)
    work = answers("work_apprenticeship", people)

    assert {amount for one in home for amount in pounds(one.text)} == {"£3,000"}
    assert {amount for one in work for amount in pounds(one.text)} == {"£3,000"}


def test_7_the_2000_of_the_university_bursary_is_still_right():
    assert "£2,000" in pounds(
        told("education_uni_bursary", 19, STUDIES, at_university=True, **WIRRAL)
    )


@pytest.mark.parametrize("age", [16, 17, 18])
def test_8_the_college_bursary_is_up_to_an_amount_and_by_what_is_needed(age):
    life = ["in school or college", "has a child, in college"]
    people = everywhere([age], care=MAIN, places=[("wirral", "wirral")], lives=life)
    said = answers("college_16_19", people)

    assert silent(said, "up to £1,200") == []
    assert silent(said, "isn't automatic") == []
    assert silent(said, "depends on what you need") == []


def test_9_council_tax_is_a_choice_of_the_council_that_sends_the_bill():
    row = rows()["england.council_tax_discount_care_leavers"]
    elsewhere = everywhere([18, 21, 24], care=MAIN, places=[("elsewhere", "elsewhere")])
    said = answers("council_tax", elsewhere)

    assert row.strength is Strength.DISCRETIONARY
    assert saying(said, "you very likely have nothing to pay", "free for care leavers") == []
    assert silent(said, "the one that sends your bill", "council that sends your bill") == []


@pytest.mark.parametrize("age", [19, 20, 22, 24])
def test_10_prescriptions_are_not_free_yet_because_of_care(age):
    people = everywhere([age], care=MAIN, lives=["nothing told", "everything is no"])
    said = answers("health_prescriptions", people)

    assert silent(said, "having been in care isn't a reason by itself yet") == []
    assert silent(said, "can bring a penalty") == []
    for one in said:
        before, planned, _ = one.text.partition("planned, but we can't see that it has started:")
        assert "by the end of 2026" not in before
        assert planned


def test_11_nobody_hears_that_a_council_cannot_say_they_made_themselves_homeless():
    people = everywhere([18, 20, 22, 24], care=MAIN, lives=["homeless"])
    said = answers("homeless_now", people)

    assert saying(said, "can't say it's your fault", "cannot be intentionally homeless") == []
    for one in said:
        before, _, after = one.text.partition("planned, but we can't see that it has started:")
        assert "made themselves homeless" not in before
        assert "would have to" in after


def test_11_staying_close_is_only_where_a_council_runs_it():
    now = rows()["england.staying_close_now"]
    people = everywhere([18, 20, 24], care=MAIN, lives=["from a children's home"])
    said = answers("staying_put_close", people)

    assert now.strength is Strength.DISCRETIONARY
    assert rows()["england.staying_close_duty_2026"].strength is Strength.PENDING
    assert saying(said, "right to staying close", "must give you staying close") == []


def test_12_the_housing_register_goes_to_25_and_the_homeless_link_to_21():
    homeless = {"homeless_or_at_risk": True}
    for age, register, link in ((20, YES, YES), (21, YES, NO), (24, YES, NO), (25, NO, NO)):
        for care in MAIN:
            assert decided("england.housing_register_link", age, care) is register
            assert decided("england.homeless_local_link", age, care, **homeless) is link


AT_16_AND_17 = [care for care in CARE if care not in {"special guardianship straight from care"}]


@pytest.mark.parametrize("age", [16, 17])
@pytest.mark.parametrize("care", AT_16_AND_17)
def test_13_homeless_at_16_or_17_is_for_children_s_services_with_an_advocate(age, care):
    people = everywhere([age], care=[care], lives=["homeless", "came alone as a child"])
    said = answers("homeless_16_17", people)

    assert silent(said, "children's services have to look", "council that looked after you") == []
    assert silent(said, "advocate") == []
    assert saying(said, "immigration status") == []


@pytest.mark.parametrize("age", [16, 17])
def test_13_the_three_ways_say_what_each_means_for_later(age):
    said = told("homeless_16_17", age, homeless_or_at_risk=True)

    assert "section 20" in said
    assert "section 17" in said
    assert "homelessness application" in said
    assert said.count("the weeks") == 3
    assert "it can cost you help later" in said or "before you choose" in said


NOT_YET = (
    "most people can't get",
    "isn't open before 16",
    "the council pays",
    "you may be able to get universal credit before 18, if one of these is true",
)
ITS_EXCEPTIONS = ("if one of these is true", "still be able to claim if", "exceptions")


@pytest.mark.parametrize("age", [None, 13, 16, 17])
def test_14_nobody_under_18_is_sent_to_universal_credit_without_its_exceptions(age):
    people = everywhere([age], lives=["nothing told", "has a child", "disabled", "homeless"])
    said = answers("benefits_universal_credit", people)

    for one in said:
        assert decision("england.universal_credit_18_24", one.person).verdict is not YES
    assert silent(said, *NOT_YET) == []
    if age in {16, 17}:
        assert silent(said, *ITS_EXCEPTIONS) == []
        assert saying(said, "you can claim now") == []


@pytest.mark.parametrize(
    "topic", ["money_help_emergency", "rent_deposit_tenancy", "homeless_16_17"]
)
@pytest.mark.parametrize("age", [16, 17])
def test_14_no_other_answer_sends_them_there_either(topic, age):
    said = answers(topic, everywhere([age], lives=["nothing told", "has a child"]))

    assert saying(said, "apply for universal credit", "claim universal credit") == []


def test_14_who_can_claim_at_16_or_17_gets_no_rent_in_it():
    for care in (
        "in care a long time, and now if under 18",
        "left care at 16 or 17 after a long time",
    ):
        said = told("benefits_universal_credit", 17, care, has_a_child=True)
        assert "rent" in said


@pytest.mark.parametrize("age", [18, 19, 20, 21])
def test_15_a_care_leaver_in_college_hears_that_universal_credit_is_possible(age):
    people = everywhere([age], care=MAIN, lives=["in school or college"])
    said = answers("benefits_universal_credit", people)

    assert silent(said, "you may be able to get universal credit in full-time college") == []
    assert saying(said, "students can't get", "students cannot get") == []


@pytest.mark.parametrize("age", [18, 20, 24])
def test_16_no_care_leaver_is_promised_the_rate_of_25_and_over(age):
    people = list(everywhere([age], care=MAIN, lives=["nothing told", "on Universal Credit"]))
    said = answers("benefits_universal_credit", people)
    higher = {
        f"£{value.amount}"
        for value in rows()["england.universal_credit_amount_25_and_over"].values
        if value.name.endswith("from_25")
    }

    assert higher
    assert saying(said, *higher) == []
    assert (
        silent(said, "being a care leaver doesn't change that", "the same for care leavers") == []
    )


def test_17_an_adviser_comes_from_the_council_that_looked_after_them():
    """They live in Wirral; another council looked after them."""
    facts = {"responsible_council": "elsewhere", "home_area": "wirral"}
    for age, key in ((19, "personal_adviser_18_20"), (22, "personal_adviser_21_24")):
        assert decided(f"wirral.{key}", age, DOES_NOT_STUDY, **facts) is NO
        assert decided(f"england.{key}", age, DOES_NOT_STUDY, **facts) is YES
        assert "council that looked after you" in told(
            "personal_adviser", age, DOES_NOT_STUDY, **facts
        )


def test_17_council_tax_is_asked_of_the_council_that_sends_the_bill():
    said = told("council_tax", 20, SHORT, responsible_council="wirral", home_area="liverpool")

    assert "you very likely have nothing to pay" not in said
    assert "sends your bill" in said or "ask both" in said


@pytest.mark.parametrize("age", [16, 19, 22, 30])
def test_17_homelessness_help_can_be_asked_of_any_council(age):
    people = everywhere([age], care=[*MAIN, SHORT], lives=["homeless"])
    said = answers("homeless_now", people)

    assert silent(said, "any council", "the council where you are") == []


@pytest.mark.parametrize(
    ("born", "holds", "not_said"),
    [
        (
            date(2002, 8, 31),
            "you should have a junior isa",
            "you most likely have a child trust fund",
        ),
        (
            date(2002, 9, 1),
            "you most likely have a child trust fund",
            "you should have a junior isa",
        ),
        (
            date(2011, 1, 2),
            "you most likely have a child trust fund",
            "you should have a junior isa",
        ),
        (
            date(2011, 1, 3),
            "you should have a junior isa",
            "you most likely have a child trust fund",
        ),
    ],
)
def test_18_which_savings_somebody_has_goes_by_the_day_they_were_born(born, holds, not_said):
    facts = {"date_of_birth": born, "in_care_12_months": True}
    said = told("savings_ctf_jisa", **facts)
    trust_fund = "child trust fund" in holds

    assert decided("england.child_trust_fund", **facts) is (YES if trust_fund else NO)
    assert (decided("england.junior_isa", **facts) is YES) is not trust_fund
    assert holds in said
    assert not_said not in said


@pytest.mark.parametrize("topic", ["rent_deposit_tenancy", "money_help_emergency"])
def test_19_nobody_is_sent_to_the_payments_that_ended_in_2026(topic):
    people = everywhere([None, 17, 18, 21, 24, 40], lives=["on Universal Credit"])

    assert saying(answers(topic, people), "discretionary housing", "dhp", "household support") == []


def test_20_a_complaint_about_leaving_care_has_the_law_s_own_steps_and_an_advocate():
    people = everywhere([None, 13, 16, 18, 21, 24], care=[*MAIN, SHORT, "was in foster care"])
    said = [one for one in answers("complaints_advocacy", people) if not _of_another_nation(one)]

    assert silent(said, "three steps", "the law sets") == []
    assert silent(said, "advocate") == []


@pytest.mark.parametrize("age", [18, 21, 24])
def test_20_an_advocate_is_not_capped_at_18_or_21(age):
    for care in (*MAIN, "back home for six months"):
        assert decided("england.advocacy_right", age, care, **WIRRAL) is not NO
    assert decided("england.advocacy_safety_net", age) is YES


def _of_another_nation(one):
    return one.person.responsible_council in {"wales", "scotland", "northern_ireland"}


@pytest.mark.parametrize("age", [None, 15, 16, 17, 18, 20, 24, 40])
def test_21_immigration_questions_get_a_solicitor_and_no_advice(age):
    people = everywhere([age], lives=["nothing told", "came alone as a child"])
    said = answers("immigration_uasc", people)

    assert silent(said, "solicitor") == []
    assert silent(said, "i can't give immigration advice", "i can't tell you what to ask") == []
    assert saying(said, "you should claim asylum", "you qualify for", "your visa will") == []


@pytest.mark.parametrize("age", [16, 17])
def test_21_before_18_the_solicitor_comes_early(age):
    assert "start before you turn 18" in told("immigration_uasc", age)


@pytest.mark.parametrize(
    "text",
    [
        "i want to die but also do i pay council tax",
        "my foster carer hits me. can i change social worker",
        "nowhere to sleep tonight, what is staying put",
        "i ran away from my placement and i want my records",
    ],
)
def test_22_danger_brings_its_numbers_before_any_answer(text):
    assert read_urgent_book(CONTENT, "wirral").find(text, on=TODAY) is not None


def test_22_no_food_brings_food_and_numbers_before_the_fund():
    said = told("money_help_emergency", 19, DOES_NOT_STUDY, **WIRRAL)

    assert 0 < said.index("food parcels") < said.index("fund")
    assert said.index("duty team") < said.index("fund")


SCOTTISH_OR_WELSH = (
    "care experience payment",
    "care leaver payment",
    "free prescriptions in wales",
    "basic income",
    "continuing care",
    "aftercare until 26",
    "council tax is free",
)


def test_23_the_rules_of_scotland_and_wales_are_shown_to_nobody():
    people = list(
        everywhere([17, 19, 22], care=MAIN, places=[("wirral", "wirral"), ("wales", "wirral")])
    )
    said = [one for topic in topics() for one in answers(topic, people)]

    assert saying(said, *SCOTTISH_OR_WELSH) == []


@pytest.mark.parametrize("nation", ["wales", "scotland", "northern_ireland"])
@pytest.mark.parametrize("topic", ["personal_adviser", "pathway_plan", "local_offer"])
def test_23_whoever_was_looked_after_elsewhere_in_the_uk_hears_that_the_law_is_another(
    nation, topic
):
    said = told(topic, 19, DOES_NOT_STUDY, responsible_council=nation, home_area="wirral")

    assert "england" in said
    assert "yes. you can have a personal adviser" not in said


# The issue's own.


def test_was_in_foster_care_at_19_is_unsure_and_told_the_one_question_that_settles_it():
    person = somebody(19, "was in foster care")
    given = answer("eligibility_status", person)
    said = plain(given.reply.text)

    assert find_status(with_what_follows(person, TODAY), TODAY).status is LegalStatus.UNSURE
    assert "one thing settles most of it" in said
    assert "were you in care on any day when you were 16 or 17?" in said
    assert given.asks == "in_care_at_16_or_17"
    assert len(given.reply.choices) == 3


@pytest.mark.parametrize("place", [("wirral", "wirral"), ("wirral", "elsewhere"), (None, None)])
def test_a_former_relevant_child_of_22_can_ask_for_an_adviser(place):
    people = everywhere([22], care=MAIN, places=[place])
    said = answers("personal_adviser", people)

    assert (
        silent(
            said,
            "you can have a personal adviser (pa) again",
            "you can ask for a personal adviser (pa) again",
        )
        == []
    )
    assert saying(said, "too old", "closed") == saying(
        said, "it doesn't matter if they closed your case"
    )


BORN = date(2009, 3, 1)
AT_15 = CareEpisode(date(2024, 6, 1), date(2024, 8, 23))  # 12 weeks to the day


@pytest.mark.parametrize(
    ("episodes", "expected"),
    [
        pytest.param(
            (AT_15, CareEpisode(date(2026, 1, 5), date(2026, 1, 18))),
            LegalStatus.RELEVANT_CHILD,
            id="two more weeks at 16",
        ),
        pytest.param(
            (AT_15, CareEpisode(date(2026, 11, 9))),
            LegalStatus.ELIGIBLE_CHILD,
            id="two more weeks and still in care",
        ),
        pytest.param(
            (
                CareEpisode(date(2024, 6, 1), date(2024, 8, 9)),
                CareEpisode(date(2026, 1, 5), date(2026, 1, 18)),
            ),
            LegalStatus.QUALIFYING_CARE_LEAVER,
            id="twelve weeks in all",
        ),
        pytest.param((AT_15,), LegalStatus.NOT_A_CARE_LEAVER, id="none of it at 16"),
    ],
)
def test_at_17_the_weeks_at_15_and_16_are_added_together(episodes, expected):
    assert sum((one.ended - one.started).days + 1 for one in episodes[:1]) in {84, 70}
    assert (
        status(
            date_of_birth=BORN,
            care_episodes=episodes,
            special_guardianship=False,
            detained_or_in_hospital_at_16=False,
        )
        is expected
    )


def test_what_is_decided_for_them_goes_by_those_weeks():
    times = (AT_15, CareEpisode(date(2026, 1, 5), date(2026, 1, 18)))
    told_so = {"date_of_birth": BORN, "care_episodes": times, **WIRRAL}

    assert decided("england.personal_adviser_16_17", **told_so) is YES
    assert decided("england.keep_in_touch", **told_so) is YES
    assert decided("england.needs_check_at_16", **told_so) is NO
