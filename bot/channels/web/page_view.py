"""What the chat page shows, as values that the templates only have to lay out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from bot.channels.web.formatting import Block, as_typed, blocks, phone_link, safe_url
from bot.conversation.ports import StoredEntry
from bot.conversation.reply import Choice, ContactLine, Reply, ReplyKind, SourceLine


@dataclass(frozen=True)
class ContactView:
    label: str
    phone: str | None
    phone_link: str | None
    cost: str | None
    hours: str | None
    url: str | None
    site: str | None
    email: str | None
    address: str | None
    text_to: str | None


@dataclass(frozen=True)
class SourceView:
    title: str
    url: str | None
    checked: str
    page_age: str


@dataclass(frozen=True)
class ReplyView:
    is_crisis: bool
    blocks: tuple[Block, ...]
    choices: tuple[Choice, ...]
    contacts: tuple[ContactView, ...]
    sources: tuple[SourceView, ...]
    reference: str | None


@dataclass(frozen=True)
class EntryView:
    """One entry of the chat. `said` is empty for the person when the words were not kept."""

    anchor: str
    by: str
    said: tuple[Block, ...]
    replies: tuple[ReplyView, ...]
    is_newest: bool

    @property
    def is_crisis(self) -> bool:
        return any(reply.is_crisis for reply in self.replies)


# Where the browser jumps to after a message was sent.
NEWEST = "newest"


def entry_views(entries: Sequence[StoredEntry]) -> tuple[EntryView, ...]:
    """Give the entries to show; only the newest one's choices are still buttons."""
    last = len(entries) - 1
    return tuple(
        EntryView(
            anchor=NEWEST if place == last else f"entry-{entry.n}-{place}",
            by=entry.by,
            said=tuple(as_typed(entry.said)) if entry.said else (),
            replies=tuple(reply_view(reply) for reply in entry.replies),
            is_newest=place == last,
        )
        for place, entry in enumerate(entries)
    )


def urgent_above(entries: Sequence[EntryView]) -> str | None:
    """Give the anchor of the last urgent card that newer answers have pushed up, or None."""
    earlier = [entry.anchor for entry in entries if entry.is_crisis and not entry.is_newest]
    return earlier[-1] if earlier else None


def jumps_to_the_mistake(entries: Sequence[EntryView], error: str | None) -> bool:
    """Give whether the browser should show what was wrong; an urgent card goes before that."""
    return error is not None and not (entries and entries[-1].is_crisis)


def contact_view(contact: ContactLine) -> ContactView:
    """Give a contact with its links checked."""
    url = safe_url(contact.url) if contact.url else None
    return ContactView(
        label=contact.label,
        phone=contact.phone,
        phone_link=phone_link(contact.phone) if contact.phone else None,
        cost=contact.cost,
        hours=contact.hours,
        url=url,
        site=urlsplit(url).netloc.removeprefix("www.") if url else None,
        email=contact.email,
        address=contact.address,
        text_to=contact.text_to,
    )


def reply_view(reply: Reply) -> ReplyView:
    """Give a reply with its links checked."""
    phones = [contact.phone for contact in reply.contacts if contact.phone]
    return ReplyView(
        is_crisis=reply.kind is ReplyKind.CRISIS_RESPONSE,
        blocks=tuple(blocks(reply.text, phones=phones)),
        choices=reply.choices,
        contacts=tuple(contact_view(contact) for contact in reply.contacts),
        sources=tuple(source_view(source) for source in reply.sources),
        reference=reply.reference,
    )


def source_view(source: SourceLine) -> SourceView:
    """Give a page with its link checked and the day it was read in words."""
    return SourceView(
        title=source.title,
        url=safe_url(source.url),
        checked=_day(source.checked_on),
        page_age=source.page_age,
    )


def _day(iso: str) -> str:
    try:
        return day_in_words(date.fromisoformat(iso))
    except ValueError:
        return iso


def day_in_words(day: date) -> str:
    """Give a day as people write it: 2 November 2026."""
    return f"{day.day} {day:%B %Y}"
