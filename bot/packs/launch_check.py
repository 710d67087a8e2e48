"""What blocks a public start of a council: people, contacts and choices not yet there."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from bot.packs.check_contacts import by_key, works
from bot.packs.errors import Problem
from bot.packs.reader import Pack
from bot.packs.schema import ContactRow, Launch, RequiredContacts

OPENED_WITHIN = timedelta(days=31)
PEOPLE = ("service_owner", "safeguarding_lead", "data_protection_officer")


def launch_blockers(pack: Pack, england: Pack, *, on: date) -> list[Problem]:
    """Give everything that stands between a council's pack and the public on a day."""
    launch = pack.about.launch
    if launch is None:
        return [pack.problem("is missing", "Add it, with null for what is open.", field="launch")]
    contacts = by_key((england, pack))
    return [
        *_people_missing(pack, launch, on),
        *_choices_missing(pack, launch, on),
        *_contacts_missing(pack, launch.required_contacts, contacts, on),
    ]


def _people_missing(pack: Pack, launch: Launch, on: date) -> Iterator[Problem]:
    for role in PEOPLE:
        person = getattr(launch, role)
        if person is None:
            yield _open(pack, role, "nobody is named", "Name them, with their role and the day.")
        elif person.agreed_on > on:
            yield _open(pack, role, "agrees on a day still to come", "Wait for that day.")


def _choices_missing(pack: Pack, launch: Launch, on: date) -> Iterator[Problem]:
    if launch.crisis_mode is None:
        yield _open(
            pack,
            "crisis_mode",
            "nobody has chosen it",
            "The council chooses unmonitored or staffed, with who chose it and when.",
        )
    elif launch.crisis_mode.chosen_on > on:
        yield _open(pack, "crisis_mode", "starts on a day still to come", "Wait for that day.")
    if launch.team_hours is None:
        yield _open(
            pack,
            "team_hours",
            "nobody has said when questions are answered",
            "Give the team's hours, or write: no reply promised.",
        )
    if launch.languages_reviewed is None:
        yield _open(
            pack,
            "languages_reviewed",
            "nobody has reviewed the languages",
            "Name the languages, who reviewed them and when.",
        )
    elif launch.languages_reviewed.reviewed_on > on:
        yield _open(pack, "languages_reviewed", "is on a day still to come", "Wait for that day.")


def _contacts_missing(
    pack: Pack, required: RequiredContacts, contacts: Mapping[str, ContactRow], on: date
) -> Iterator[Problem]:
    for role in RequiredContacts.model_fields:
        why = _why_not(getattr(required, role), contacts, on)
        if why:
            yield _open(pack, f"required_contacts.{role}", *why)


def _why_not(
    key: str | None, contacts: Mapping[str, ContactRow], on: date
) -> tuple[str, str] | None:
    if key is None:
        return "there is no contact", "Add it to contacts.yml and give its key here."
    contact = contacts.get(key)
    if contact is None:
        return f"there is no contact '{key}'", "Add it to contacts.yml, or correct the key."
    if not works(contact):
        return f"'{key}' has no number, page or address", "Add one to contacts.yml."
    if contact.opened is None:
        return f"nobody has rung or opened '{key}'", "Ring or open it; note who and when."
    if not on - OPENED_WITHIN <= contact.opened.on <= on:
        return (
            f"'{key}' was not rung or opened in the last {OPENED_WITHIN.days} days",
            "Ring or open it again; note who and when.",
        )
    return None


def _open(pack: Pack, field: str, what: str, fix: str) -> Problem:
    return pack.problem(what, fix, field=f"launch.{field}")
