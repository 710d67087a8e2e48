"""Times in care settle what the days themselves come to, however they are told."""

from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from bot.entitlements.care_episodes import CareEpisode, facts_from_care
from bot.entitlements.implications import with_what_follows
from bot.entitlements.person import Person
from tests.properties.people import (
    DAYS,
    birthdays,
    by_age,
    care_by_day,
    times_in_care,
    whole_people,
)

SETTLED_AT_13 = "weeks_in_care_since_14"


def in_bands(facts):
    """Of the weeks only 13 or not is settled."""
    return {name: value >= 13 if name == SETTLED_AT_13 else value for name, value in facts.items()}


@st.composite
def lives_in_care(draw):
    on = draw(st.sampled_from(DAYS))
    born = draw(birthdays(on))
    episodes = draw(times_in_care(born, on).filter(bool))
    return on, born, episodes


@given(lives_in_care())
def test_by_the_day_and_the_birthday_everything_is_settled_as_the_days_are_counted(life):
    on, born, episodes = life

    assert facts_from_care(episodes, born=born, age=None, on=on) == care_by_day(episodes, born, on)


# By the age alone, the earliest birthday would put the second time after 18, where it cannot be.
LONG_AND_LATE = (
    DAYS[0],
    date(2007, 12, 25),
    (
        CareEpisode(started=date(2022, 1, 1), ended=date(2022, 3, 21)),
        CareEpisode(started=date(2025, 11, 24), ended=date(2025, 12, 20)),
    ),
)


@example(LONG_AND_LATE, True, False)
@given(lives_in_care(), st.booleans(), st.booleans())
def test_however_it_is_told_nothing_is_settled_otherwise(life, age_is_known, told_by_age):
    on, born, episodes = life
    told = by_age(episodes, born) if told_by_age else episodes
    age = Person(date_of_birth=born).age_on(on) if age_is_known else None
    settled = in_bands(facts_from_care(told, born=None, age=age, on=on))
    counted = in_bands(care_by_day(episodes, born, on))

    assert settled == {name: counted[name] for name in settled}


@st.composite
def whole_lives(draw):
    on = draw(st.sampled_from(DAYS))
    return on, draw(whole_people(on))


@given(whole_lives())
def test_nothing_follows_that_is_not_so(life):
    on, whole = life

    assert with_what_follows(whole, on) == whole
