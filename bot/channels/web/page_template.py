"""Lays the chat page out: GOV.UK Frontend's components in templates of our own."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import ChainableUndefined, ChoiceLoader, Environment, PackageLoader, PrefixLoader

from bot.channels.web.page_view import (
    contact_view,
    entry_views,
    jumps_to_the_mistake,
    urgent_above,
)
from bot.channels.web.words import OnPage
from bot.conversation.ports import StoredEntry
from bot.conversation.reply import ContactLine

OWN_STATIC = Path(__file__).parent / "static"
COMPILED = "govuk.css"


@dataclass(frozen=True)
class ChatPage:
    """What one page shows. `typed` stays in the box; `not_shown`: earlier entries exist."""

    entries: Sequence[StoredEntry] = ()
    typed: str = ""
    error: str | None = None
    notice: str | None = None
    not_shown: bool = False
    can_clear: bool = False


class PageTemplate:
    """Renders pages; which style sheets there are is looked up once."""

    def __init__(
        self, words: OnPage, *, council_name: str, keeps_days: int | None, static_folder: Path
    ) -> None:
        self._words = words
        self._council_name = council_name
        self._keeps_days = keeps_days
        built = (static_folder / COMPILED).is_file()
        first = f"/static/built/{COMPILED}" if built else "/static/plain.css"
        self._style_sheets = (first, "/static/chat.css")
        self._templates = _templates()

    def chat(self, page: ChatPage, *, demonstration: bool) -> str:
        """Give the chat page as HTML."""
        entries = entry_views(page.entries)
        return self._templates.get_template("chat.html").render(
            words=self._words,
            style_sheets=self._style_sheets,
            council_name=self._council_name,
            keeps_days=self._keeps_days,
            demonstration=demonstration,
            entries=entries,
            urgent_above=urgent_above(entries),
            page=page,
            problem=page.error,
            mistake_first=jumps_to_the_mistake(entries, page.error),
            client_id=secrets.token_urlsafe(12),
        )

    def lost(self, urgent_contacts: Sequence[ContactLine]) -> str:
        """Give the page for an address where there is nothing."""
        return self._templates.get_template("lost.html").render(
            words=self._words,
            style_sheets=self._style_sheets,
            urgent_contacts=[contact_view(contact) for contact in urgent_contacts],
        )

    def printed(self, template: str, **shown: Any) -> str:
        """Give a page that is made to be printed."""
        return self._templates.get_template(template).render(
            words=self._words,
            style_sheets=(*self._style_sheets, "/static/printed.css"),
            council_name=self._council_name,
            **shown,
        )


@cache
def _templates() -> Environment:
    """Give the templates, compiled once."""
    return Environment(
        loader=ChoiceLoader(
            [
                PackageLoader("bot.channels.web"),
                PrefixLoader({"govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja")}),
            ]
        ),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        # GOV.UK's macros look into parameters that were not given.
        undefined=ChainableUndefined,
    )
