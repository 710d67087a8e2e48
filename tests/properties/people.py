"""People made up whole and consistent, for properties: every fact of theirs fits every other.

What counts as consistent: nobody is in care from 18 on or before birth; what is told of care (now,
at 16 or 17, weeks, twelve months) is what their times in care come to, counted day by day; who was
never in care has no council that looked after them; who is at school, at university or an
apprentice is in education; a parent has a child or is pregnant.
"""

from dataclasses import fields
from datetime import date, timedelta

from hypothesis import strategies as st

from bot.entitlements.ages import Age
from bot.entitlements.care_episodes import CareEpisode
from bot.entitlements.person import Person

DAYS = (date(2026, 11, 22), date(2027, 2, 28), date(2028, 2, 29))
YEARS = (5, 11, 13, *range(14, 27), 29, 40, 70)
PLACES = "wirral liverpool sefton st_helens wales scotland elsewhere".split()
# Facts that no other fact bears on.
FREE = """special_educational_needs in_work on_universal_credit disabled in_custody
came_to_the_uk_alone_as_a_child in_supported_accommodation council_arranged_home private_renter
housed_without_care_at_16_or_17 homeless_or_at_risk""".split()
# An exception that takes rights away, and what undoes it: they are taken not to be until they are
# told, so that rows can speak (see find_status). Telling them may turn an answer: they come first.
TOLD_FIRST = ("back_home_six_months", "in_care_at_18")
ONE_DAY = timedelta(days=1)


def days_of(episodes, until):
    """Count the days in care one by one."""
    lasted = [((one.ended or until) - one.started).days + 1 for one in episodes]
    starts = [one.started.toordinal() for one in episodes]
    return {first + n for first, days in zip(starts, lasted, strict=True) for n in range(days)}


def care_by_day(episodes, born, on):
    """Give what the law asks about care, from the days themselves."""
    days = days_of(episodes, on)
    at_14, at_16, at_18 = (Age(years).reached_on(born).toordinal() for years in (14, 16, 18))
    return {
        "ever_in_care": bool(days),
        "in_care_now": any(one.ended is None for one in episodes),
        "in_care_at_16_or_17": any(at_16 <= day < at_18 for day in days),
        "weeks_in_care_since_14": sum(at_14 <= day < at_18 for day in days) // 7,
        "in_care_12_months": _longest_run(days) >= 365,
    } | _at_18(days, at_18, on)


def _at_18(days, at_18, on):
    return {"in_care_at_18": at_18 - 1 in days} if days and at_18 <= on.toordinal() else {}


def _longest_run(days):
    longest = run = 0
    for day in sorted(days):
        run = run + 1 if day - 1 in days else 1
        longest = max(longest, run)
    return longest


@st.composite
def birthdays(draw, on):
    """Give a day of birth, often so that today is a birthday or the day before or after one."""
    years = draw(st.sampled_from(YEARS))
    into_the_year = draw(st.sampled_from([-1, 0, 1]) | st.integers(0, 364))
    born = date(on.year - years, on.month, min(on.day, 28)) - timedelta(days=into_the_year)
    return min(draw(st.sampled_from([born, date(2008, 2, 29)])), on)


@st.composite
def times_in_care(draw, born, on):
    """Give times in care by day; they may overlap, and only who is under 18 is in care still."""
    last = min(on, Age(18).reached_on(born) - ONE_DAY)
    told = [draw(_time_in_care(born, last)) for _ in range(draw(st.integers(0, 4)))]
    if told and last == on and draw(st.booleans()):
        told.append(CareEpisode(started=told[-1].started))
    return tuple(told)


@st.composite
def _time_in_care(draw, born, last):
    marks = [Age(years).reached_on(born) for years in (14, 16, 18)]
    near = [day for mark in marks for day in (mark - ONE_DAY, mark) if born <= day <= last]
    started = draw(st.dates(born, last) | st.sampled_from(near or [last]))
    length = draw(st.sampled_from([1, 14, 89, 90, 91, 364, 365]) | st.integers(1, 2500))
    return CareEpisode(started=started, ended=min(started + timedelta(days=length - 1), last))


@st.composite
def whole_people(draw, on):
    """Give a person all of whose facts are told, and fit."""
    born = draw(birthdays(on))
    episodes = draw(times_in_care(born, on))
    care = care_by_day(episodes, born, on)
    age = Person(date_of_birth=born).age_on(on)
    facts = {"date_of_birth": born, "age": age, "home_area": draw(st.sampled_from(PLACES))}
    facts |= care | draw(_around_care(care, age=age)) | draw(_life())
    at_18 = Age(18).reached_on(born)
    fostered = age >= 18 and (at_18 - ONE_DAY).toordinal() in days_of(episodes, on)
    facts["foster_placement_at_18"] = fostered and draw(st.booleans())
    return Person(**facts, care_episodes=draw(st.sampled_from([episodes, by_age(episodes, born)])))


@st.composite
def _around_care(draw, care, *, age):
    ever, now = care["ever_in_care"], care["in_care_now"]
    guardianship = not now and draw(st.booleans())
    return {
        "back_home_six_months": ever and not now and draw(st.booleans()),
        "special_guardianship": guardianship,
        "in_care_just_before_guardianship": guardianship and ever and draw(st.booleans()),
        "detained_or_in_hospital_at_16": age >= 16 and draw(st.booleans()),
        "responsible_council": draw(st.sampled_from(PLACES)) if ever else None,
        **({} if ever else {"in_care_at_18": False}),
        "placed_away_two_years": ever and draw(st.booleans()),
        "childrens_home_before_leaving": ever and draw(st.booleans()),
    }


@st.composite
def _life(draw):
    studies = {name: draw(st.booleans()) for name in ("in_school_or_college", "at_university")}
    family = {name: draw(st.booleans()) for name in ("has_a_child", "pregnant")}
    apprentice = draw(st.booleans())
    free = {name: draw(st.booleans()) for name in FREE}
    return (
        free
        | studies
        | family
        | {
            "apprentice": apprentice,
            "in_education": any(studies.values()) or apprentice or draw(st.booleans()),
            "parent_or_pregnant": any(family.values()),
            "on_planned_course": (any(studies.values()) or apprentice) and draw(st.booleans()),
        }
    )


def by_age(episodes, born):
    """Give the same times in care as somebody tells them who knows only how old they were."""
    return tuple(
        CareEpisode(
            from_age=_age_on(born, one.started), to_age=one.ended and _age_on(born, one.ended)
        )
        for one in episodes
    )


def _age_on(born, day):
    return Person(date_of_birth=born).age_on(day)


def facts_of(person):
    """Give the facts that are told, those that must come first left out."""
    named = {field.name: getattr(person, field.name) for field in fields(person)}
    del named["not_known"]
    return {name: value for name, value in named.items() if value is not None}


def only(person, names):
    """Give a person of whom nothing but these facts is known, and what is always told first."""
    facts = facts_of(person)
    return Person(**{name: facts[name] for name in {*names, *TOLD_FIRST} & facts.keys()})
