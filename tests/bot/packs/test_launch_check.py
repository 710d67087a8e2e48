"""What blocks a public start: until each is there, the assistant is called a demonstration."""

from datetime import date, timedelta

import pytest

from bot.packs.launch_check import launch_blockers

DAY = date(2026, 11, 22)
SOMEBODY = {"name": "A. Officer", "role": "Head of service", "agreed_on": DAY}
ROLES = (
    "leaving_care_team",
    "homeless_16_17",
    "adult_housing",
    "duty_team",
    "advocacy",
    "complaints",
)
READY = {
    "service_owner": SOMEBODY,
    "safeguarding_lead": SOMEBODY,
    "data_protection_officer": SOMEBODY,
    "crisis_mode": {"mode": "unmonitored", "chosen_by": "A. Officer", "chosen_on": DAY},
    "team_hours": "no reply promised",
    "languages_reviewed": {
        "languages": ["English"],
        "reviewed_by": "A. Officer",
        "reviewed_on": DAY,
    },
    "required_contacts": dict.fromkeys(ROLES, "ashmere_team"),
}
TOMORROW = DAY + timedelta(days=1)


@pytest.fixture
def blockers(packs):
    def find(*, on=DAY):
        england, council = packs.read()
        return [str(problem) for problem in launch_blockers(council, england, on=on)]

    return find


@pytest.fixture
def launch(packs):
    """A council that is ready, for a test to take something away from."""
    packs.council_contact["opened"] = {"by": "A. Officer", "on": DAY}
    packs.council["launch"] = dict(READY, required_contacts=dict(READY["required_contacts"]))
    return packs.council["launch"]


def test_a_council_that_is_ready_has_no_blocker(launch, blockers):
    assert blockers() == []


def test_a_new_pack_is_blocked_by_everything(packs, blockers):
    assert len(blockers()) == 6 + len(ROLES)


def test_a_pack_that_says_nothing_about_its_start_is_blocked(packs, blockers):
    del packs.council["launch"]

    assert blockers() == [
        "ashmere/pack.yml, field launch: is missing. Add it, with null for what is open."
    ]


@pytest.mark.parametrize("role", ["service_owner", "safeguarding_lead", "data_protection_officer"])
def test_a_role_nobody_has_blocks(launch, blockers, role):
    launch[role] = None

    assert blockers() == [
        f"ashmere/pack.yml, field launch.{role}: nobody is named. "
        "Name them, with their role and the day."
    ]


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        pytest.param("crisis_mode", None, "nobody has chosen it", id="no crisis mode"),
        pytest.param("team_hours", None, "nobody has said when", id="no hours"),
        pytest.param("languages_reviewed", None, "nobody has reviewed", id="no languages"),
        pytest.param(
            "service_owner",
            SOMEBODY | {"agreed_on": TOMORROW},
            "agrees on a day still to come",
            id="agreed tomorrow",
        ),
        pytest.param(
            "crisis_mode",
            READY["crisis_mode"] | {"chosen_on": TOMORROW},
            "starts on a day still to come",
            id="chosen tomorrow",
        ),
        pytest.param(
            "languages_reviewed",
            READY["languages_reviewed"] | {"reviewed_on": TOMORROW},
            "is on a day still to come",
            id="reviewed tomorrow",
        ),
    ],
)
def test_a_choice_not_made_blocks(launch, blockers, field, value, sentence):
    launch[field] = value

    [blocker] = blockers()

    assert blocker.startswith(f"ashmere/pack.yml, field launch.{field}: {sentence}")


@pytest.mark.parametrize("role", ROLES)
def test_a_required_contact_that_is_missing_blocks(launch, blockers, role):
    launch["required_contacts"][role] = None

    assert blockers() == [
        f"ashmere/pack.yml, field launch.required_contacts.{role}: there is no contact. "
        "Add it to contacts.yml and give its key here."
    ]


def test_a_required_contact_that_does_not_exist_blocks(launch, blockers):
    launch["required_contacts"]["advocacy"] = "nobody"

    assert "required_contacts.advocacy: there is no contact 'nobody'." in blockers()[0]


def test_a_required_contact_nobody_opened_blocks(packs, launch, blockers):
    packs.council_contact["opened"] = None

    assert len(blockers()) == len(ROLES)
    assert "nobody has rung or opened 'ashmere_team'. Ring or open it" in blockers()[0]


def test_a_required_contact_that_is_no_way_on_blocks(packs, launch, blockers):
    packs.council_contact.update({"phone": None, "cost": None})

    assert "'ashmere_team' has no number, page or address." in blockers()[0]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        pytest.param(0, 0, id="opened today"),
        pytest.param(31, 0, id="opened 31 days ago"),
        pytest.param(32, len(ROLES), id="opened 32 days ago"),
        pytest.param(-1, len(ROLES), id="opened tomorrow"),
    ],
)
def test_a_contact_counts_for_31_days_after_it_was_opened(packs, launch, blockers, days, expected):
    packs.council_contact["opened"]["on"] = DAY - timedelta(days=days)

    assert len(blockers()) == expected


def test_the_personal_adviser_is_no_required_contact(packs, launch, blockers):
    packs.council_contact["is_personal_adviser"] = True

    assert len(blockers()) == len(ROLES)
