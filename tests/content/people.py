"""People of every kind the rules tell apart: ages, times in care, councils, and how life is."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import cycle, product
from typing import Any

from bot.entitlements.person import Person

AGES = (None, 13, 15, 16, 17, 18, 19, 20, 21, 22, 24, 25, 26, 30, 40)

_NO_GUARDIAN = {"special_guardianship": False, "detained_or_in_hospital_at_16": False}
_LONG = {"ever_in_care": True, "weeks_in_care_since_14": 60, **_NO_GUARDIAN}
_AT_16 = {"in_care_at_16_or_17": True, "in_care_now": False}

# How somebody was in care, in the words people use; what is not named here is not known.
CARE: Mapping[str, dict[str, Any]] = {
    "nothing told": {},
    "was in foster care": {"ever_in_care": True},
    "never in care": {"ever_in_care": False},
    "in care a long time, and now if under 18": _LONG | {"in_care_at_16_or_17": True},
    "left care at 16 or 17 after a long time": _LONG | _AT_16,
    "left care, wants to study": _LONG | _AT_16 | {"in_education": True},
    "left care, does not study": _LONG | _AT_16 | {"in_education": False},
    "in care for five weeks at 16": _LONG | _AT_16 | {"weeks_in_care_since_14": 5},
    "left care before 16": _LONG | {"in_care_at_16_or_17": False, "in_care_now": False},
    "back home for six months": _LONG | _AT_16 | {"back_home_six_months": True},
    "special guardianship straight from care": {
        "ever_in_care": True,
        "in_care_at_16_or_17": False,
        "in_care_now": False,
        "special_guardianship": True,
        "in_care_just_before_guardianship": True,
        "detained_or_in_hospital_at_16": False,
    },
    "locked up at 16 after care": _LONG
    | {"in_care_at_16_or_17": False, "in_care_now": False, "detained_or_in_hospital_at_16": True},
    "housed at 16 without care": {
        "ever_in_care": False,
        "housed_without_care_at_16_or_17": True,
    },
}
# Which council looked after them, and where they live now.
PLACES = (
    (None, None),
    ("wirral", "wirral"),
    ("wirral", "elsewhere"),
    ("elsewhere", "wirral"),
    ("elsewhere", "elsewhere"),
    ("wirral", None),
    (None, "wirral"),
    ("wirral", "liverpool"),
    ("st_helens", "wirral"),
    ("sefton", "sefton"),
    ("wirral", "st_helens"),
    ("wales", "wirral"),
    ("wirral", "scotland"),
)
# Those in which rules differ most, for grids that take everything else together.
FEW_PLACES = PLACES[:5] + PLACES[7:9]
LIFE: Mapping[str, dict[str, Any]] = {
    "nothing told": {},
    "in school or college": {"in_school_or_college": True},
    "at university": {"at_university": True},
    "an apprentice": {"apprentice": True, "in_work": True},
    "on Universal Credit": {"on_universal_credit": True, "in_work": False},
    "has a child": {"has_a_child": True},
    "has a child, in college": {"has_a_child": True, "in_school_or_college": True},
    "pregnant": {"pregnant": True},
    "disabled": {"disabled": True, "special_educational_needs": True},
    "homeless": {"homeless_or_at_risk": True},
    "in custody": {"in_custody": True},
    "rents privately on Universal Credit": {"private_renter": True, "on_universal_credit": True},
    "with a foster carer at 18": {"foster_placement_at_18": True},
    "from a children's home": {"childrens_home_before_leaving": True},
    "in supported housing": {"in_supported_accommodation": True, "council_arranged_home": True},
    "came alone as a child": {"came_to_the_uk_alone_as_a_child": True},
    "everything is no": dict.fromkeys(
        (
            "apprentice",
            "at_university",
            "came_to_the_uk_alone_as_a_child",
            "childrens_home_before_leaving",
            "council_arranged_home",
            "disabled",
            "foster_placement_at_18",
            "homeless_or_at_risk",
            "in_custody",
            "in_education",
            "in_supported_accommodation",
            "in_work",
            "on_universal_credit",
            "parent_or_pregnant",
            "placed_away_two_years",
            "private_renter",
            "special_educational_needs",
        ),
        False,
    ),
}


def somebody(age: int | None = None, care: str = "nothing told", **facts: Any) -> Person:
    """Build a person of an age with a time in care of `CARE`, and more facts over it."""
    told = dict(CARE[care])
    if care.startswith("in care a long time") and age is not None:
        told["in_care_now"] = age < 18
    if age is not None and age < 16 and told.get("in_care_at_16_or_17"):
        told |= {"in_care_at_16_or_17": False}
    return Person(age=age, **(told | facts))


def everybody() -> Iterator[Person]:
    """Give every age with every time in care; places and ways of life take turns.

    Four places each, of thirteen: every place comes round for every age and time in care
    together with its neighbours, and every way of life many times.
    """
    places, lives = cycle(PLACES), cycle(LIFE.values())
    for age, care in product(AGES, CARE):
        for _ in range(4):
            responsible, home = next(places)
            if CARE[care].get("ever_in_care") is False:
                responsible = None  # nobody looked after them
            life = next(lives)
            yield somebody(age, care, responsible_council=responsible, home_area=home, **life)


@cache
def people() -> tuple[Person, ...]:
    """Give everybody once, in a fixed order."""
    return tuple(dict.fromkeys(everybody()))
