"""The pack format: what each file may hold, as strict models. Unknown fields are refused."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from bot.entitlements.rows import Cost, PageAge, Strength, Sure, WhichCouncil

ENGLAND = "england"

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Prose = Annotated[str, StringConstraints(strip_whitespace=True)]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
RowKey = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$")]
WebAddress = Annotated[str, StringConstraints(pattern=r"^https?://[^\s/]+\.[^\s/]+(/\S*)?$")]
WebAddressOrNone = Annotated[
    str, StringConstraints(pattern=r"^(https?://[^\s/]+\.[^\s/]+(/\S*)?)?$")
]
EmailAddress = Annotated[str, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
ClockTime = Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$")]

_Closed = TypeVar("_Closed")
# YAML has texts, not members of our lists: these alone may be turned into what they name.
OneOf = Annotated[_Closed, Field(strict=False)]


class Shape(BaseModel):
    """What all models share: nothing unknown, nothing converted behind the writer's back."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Person(Shape):
    """Somebody named for a role, and the day they agreed to it."""

    name: Text
    role: Text
    agreed_on: date


class CrisisChoice(Shape):
    mode: Literal["unmonitored", "staffed"]
    chosen_by: Text
    chosen_on: date


class LanguagesReviewed(Shape):
    languages: list[Text] = Field(min_length=1)
    reviewed_by: Text
    reviewed_on: date


class RequiredContacts(Shape):
    """The contacts no council may go without; null: not known yet."""

    leaving_care_team: Key | None
    homeless_16_17: Key | None
    adult_housing: Key | None
    duty_team: Key | None
    advocacy: Key | None
    complaints: Key | None


class Launch(Shape):
    """What a council fills in before the public may use the assistant; null: not yet."""

    service_owner: Person | None
    safeguarding_lead: Person | None
    data_protection_officer: Person | None
    crisis_mode: CrisisChoice | None
    team_hours: Text | None
    languages_reviewed: LanguagesReviewed | None
    required_contacts: RequiredContacts


class About(Shape):
    """pack.yml: which pack this is.

    `places` are the names of its own places; `areas` other councils or nations that rows may
    name, each with its places.
    """

    pack: Key
    name: Text
    short: Text
    reference_prefix: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2,5}$")] | None = None
    adds_to: Literal["england"] | None = None
    places: list[Text] = []
    areas: dict[Key, Annotated[list[Text], Field(min_length=1)]] = {}
    launch: Launch | None = None


class SourceOfContact(Shape):
    title: Text
    url: WebAddressOrNone | None = None
    dated: Text
    page_age: OneOf[PageAge]
    checked_on: date | None = None
    opened: bool = False


class SourceOfRow(Shape):
    title: Text
    url: WebAddressOrNone | None = None
    dated: Text
    page_age: OneOf[PageAge]
    checked_on: date
    opened: bool


class Hours(Shape):
    days: dict[Day, Annotated[list[ClockTime], Field(min_length=2, max_length=2)]]
    closed_on_bank_holidays: bool = True
    outside: bool = False


class Ages(Shape):
    """Whole years, both inclusive; null: no limit."""

    from_: Annotated[int, Field(ge=0, le=120)] | None = Field(default=None, alias="from")
    to: Annotated[int, Field(ge=0, le=120)] | None = None


class Opened(Shape):
    """A named person rang the number or opened the page, on a day."""

    by: Text
    on: date


class ContactRow(Shape):
    """One contact of contacts.yml; `area` when it is another council's than the pack's."""

    key: Key
    label: Text
    phone: Text | None = None
    text_number: Text | None = None
    text_words: Text | None = None
    url: WebAddress | None = None
    email: EmailAddress | None = None
    address: Text | None = None
    cost: OneOf[Cost] | None = None
    hours: Hours | None = None
    hours_words: Prose | None = None
    ages: Ages = Ages()
    area: Key | None = None
    is_personal_adviser: bool = False
    sure: OneOf[Sure]
    checked_on: date
    opened: Opened | None = None
    sources: list[SourceOfContact] = []
    from_facts: list[Text] = []


class ValueRow(Shape):
    """An amount and the days it holds, both inclusive."""

    name: Key
    amount: Annotated[Decimal, Field(ge=0, strict=False)]
    unit: Literal["pounds", "percent"]
    from_: date = Field(alias="from")
    until: date | None
    source_url: WebAddressOrNone | None = None


class WordsOfRow(Shape):
    """What a row says; which of these a row needs depends on its strength."""

    what: Text
    yes: Prose = ""
    maybe: Prose = ""
    no: Prose = ""
    how: Prose = ""
    told_no: Prose = ""
    ask: Prose = ""
    maybe_because: dict[str, Text] = {}
    no_because: dict[str, Text] = {}

    def texts(self) -> dict[str, str]:
        """Give every text that is not empty, by the name of its field."""
        plain = {name: getattr(self, name) for name in _WORD_FIELDS}
        because = {
            f"{group}.{fact}": text
            for group in ("maybe_because", "no_because")
            for fact, text in getattr(self, group).items()
        }
        return {name: text for name, text in (plain | because).items() if text}


_WORD_FIELDS = ("what", "yes", "maybe", "no", "how", "told_no", "ask")


class Row(Shape):
    """One row of entitlements/<topic>.yml. `when` is read by bot.packs.when."""

    key: RowKey
    title: Text
    strength: OneOf[Strength]
    sure: OneOf[Sure]
    law: Prose = ""
    rank: int
    worth: Annotated[int, Field(ge=1, le=5)] = 3
    which_council: OneOf[WhichCouncil]
    adds_to: RowKey | None = None
    repeats_months: Annotated[int, Field(ge=1, le=60)] | None = None
    about: list[Annotated[str, StringConstraints(pattern=r"^[a-z0-9' ]+$")]] = []
    in_force_from: date
    in_force_until: date | None = None
    when: Any
    values: list[ValueRow] = []
    words: WordsOfRow
    contacts: list[Key]
    sources: list[SourceOfRow]
    from_facts: list[Text] = []
