"""Small packs in a temporary folder: sound ones, and what a test changes in them."""

import copy
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.packs.check import check_all
from bot.packs.reader import Pack, read_pack

DAY = date(2026, 11, 22)
# The numbering plan's own examples, which nobody has.
ORDINARY_NUMBER = "0121 234 5678"

PLAIN_WORDS = {
    "never": [{"phrase": "not entitled", "instead": "Say the usual rule."}],
    "explain": [{"word": "placement", "instead": "the home you live in"}],
}
SOURCE = {
    "title": "A page",
    "url": "https://www.example.org/page",
    "dated": "2026",
    "page_age": "current",
    "checked_on": DAY,
    "opened": False,
}
CONTACT = {
    "key": "helpline",
    "label": "A helpline",
    "phone": "116 123",
    "cost": "free",
    "sure": "V1",
    "checked_on": DAY,
    "sources": [{key: SOURCE[key] for key in ("title", "url", "dated", "page_age")}],
}
TOPICS = ["council_tax", "housing_options", "pathway_plan", "leisure"]
PARTS_OF_LIFE = {"parts": [{"key": "home", "title": "A home", "topics": TOPICS}]}
ROW = {
    "key": "england.leaving_money",
    "title": "Money for a first home",
    "strength": "guidance",
    "sure": "V1",
    "rank": 10,
    "which_council": "any",
    "in_force_from": date(2024, 4, 1),
    "when": {"all": [{"age_at_least": 18}, {"age_under": 25}]},
    "values": [{"name": "home", "amount": 3000, "unit": "pounds", "from": DAY, "until": None}],
    "words": {
        "what": "Money to set up your first home.",
        "yes": "You can ask for {home} to set up your home.",
        "maybe": "If you are 18 or over, you can ask for {home}.",
        "no": "The usual rule starts at 18. You can still ask for help.",
        "how": "Ask your council for it.",
        "told_no": "Ask why, and ask for the answer in writing.",
        "ask": "I am leaving care. Can I have money for my first home?",
    },
    "contacts": ["helpline"],
    "sources": [SOURCE],
}
ENGLAND = {"pack": "england", "name": "England", "short": "England"}
LAUNCH = {
    "service_owner": None,
    "safeguarding_lead": None,
    "data_protection_officer": None,
    "crisis_mode": None,
    "team_hours": None,
    "languages_reviewed": None,
    "required_contacts": dict.fromkeys(
        (
            "leaving_care_team",
            "homeless_16_17",
            "adult_housing",
            "duty_team",
            "advocacy",
            "complaints",
        )
    ),
}
COUNCIL = {
    "pack": "ashmere",
    "name": "Ashmere Council",
    "short": "Ashmere",
    "reference_prefix": "ASH",
    "adds_to": "england",
    "places": ["Ashmere"],
    "launch": LAUNCH,
}


@dataclass
class Packs:
    """A content folder whose parts a test may change before it is read.

    `files` holds what is written, by path; a text is written as it stands.
    """

    folder: Path
    files: dict[str, Any]

    @property
    def row(self) -> dict[str, Any]:
        return self.files["england/entitlements/council_tax.yml"]["rows"][0]

    @property
    def council_row(self) -> dict[str, Any]:
        return self.files["ashmere/entitlements/council_tax.yml"]["rows"][0]

    @property
    def contact(self) -> dict[str, Any]:
        return self.files["england/contacts.yml"]["contacts"][0]

    @property
    def council_contact(self) -> dict[str, Any]:
        return self.files["ashmere/contacts.yml"]["contacts"][0]

    @property
    def council(self) -> dict[str, Any]:
        return self.files["ashmere/pack.yml"]

    def write(self) -> Path:
        for name, data in self.files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            text = data if isinstance(data, str) else yaml.safe_dump(data, sort_keys=False)
            path.write_text(text, encoding="utf-8")
        return self.folder

    def problems(self, *, on: date = DAY) -> list[str]:
        return [str(problem) for problem in check_all(self.write(), on=on)]

    def read(self) -> tuple[Pack, Pack]:
        folder = self.write()
        return read_pack(folder / "england"), read_pack(folder / "ashmere")


def small_packs(folder: Path) -> Packs:
    """Give two sound packs, England and the invented council of Ashmere."""
    council_row = ROW | {"key": "ashmere.leaving_money", "contacts": ["ashmere_team"]}
    council_contact = CONTACT | {
        "key": "ashmere_team",
        "phone": ORDINARY_NUMBER,
        "cost": "uses your minutes",
    }
    files = {
        "england/pack.yml": ENGLAND,
        "england/contacts.yml": {"contacts": [CONTACT]},
        "england/plain-words.yml": PLAIN_WORDS,
        "england/parts-of-life.yml": PARTS_OF_LIFE,
        "england/entitlements/council_tax.yml": {"topic": "council_tax", "rows": [ROW]},
        "ashmere/pack.yml": COUNCIL,
        "ashmere/contacts.yml": {"contacts": [council_contact]},
        "ashmere/entitlements/council_tax.yml": {"topic": "council_tax", "rows": [council_row]},
    }
    # Copied one by one: a part that two files share would change in both.
    own = {name: copy.deepcopy(data) for name, data in files.items()}
    return Packs(folder, own)


@pytest.fixture
def packs(tmp_path: Path) -> Packs:
    return small_packs(tmp_path / "content")


@pytest.fixture
def only_problem(packs: Packs) -> Callable[[], str]:
    """Give the one problem of the packs; fail when there are none or several."""

    def find() -> str:
        [problem] = packs.problems()
        return problem

    return find
