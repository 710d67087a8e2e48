"""The content against the research it was written from, where that lies beside the repository."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml

from bot.packs.phones import digits
from bot.packs.reader import Pack

RESEARCH = Path(__file__).parents[3] / "shared" / "facts"

pytestmark = pytest.mark.skipif(not RESEARCH.is_dir(), reason="the research is not here")


@pytest.fixture(scope="module")
def research_text() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(RESEARCH.iterdir()))


@pytest.fixture(scope="module")
def research_keys() -> set[str]:
    keys = set()
    for pack in ("england", "wirral"):
        data = yaml.safe_load((RESEARCH / f"{pack}.yml").read_text(encoding="utf-8"))
        for name in ("rules", "contacts", "neighbours"):
            keys |= {f"{pack}.{entry['key']}" for entry in data.get(name, [])}
    return keys


def hosts_in(text: str) -> set[str]:
    found = re.findall(r"(?:https?://)?((?:[\w-]+\.)+[a-z]{2,})", text.lower())
    return {host.removeprefix("www.") for host in found}


def rows_and_contacts(packs: list[Pack]) -> Iterator:
    for pack in packs:
        yield from pack.contacts
        yield from (placed.row for placed in pack.rows)


def test_every_row_and_contact_names_the_research_it_came_from(real_packs, research_keys):
    unknown = {
        each.key: sorted(set(each.from_facts) - research_keys)
        for each in rows_and_contacts(real_packs)
        if not each.from_facts or set(each.from_facts) - research_keys
    }

    assert unknown == {}


def test_every_address_is_on_a_site_the_research_saw(real_packs, research_text):
    seen = hosts_in(research_text)
    addresses = {
        address
        for each in rows_and_contacts(real_packs)
        for address in [getattr(each, "url", None), *(source.url for source in each.sources)]
        if address
    }

    elsewhere = {
        address
        for address in addresses
        if (urlsplit(address).hostname or "").removeprefix("www.") not in seen
    }

    assert elsewhere == set()


def test_every_number_was_seen_in_the_research(real_packs, research_text):
    seen = digits(research_text)
    unseen = [
        contact.key
        for pack in real_packs
        for contact in pack.contacts
        for number in (contact.phone, contact.text_number)
        if number and digits(number) not in seen
    ]

    assert unseen == []


def test_every_mailbox_was_seen_in_the_research(real_packs, research_text):
    mailboxes = [contact.email for pack in real_packs for contact in pack.contacts if contact.email]

    assert [mailbox for mailbox in mailboxes if mailbox not in research_text] == []
