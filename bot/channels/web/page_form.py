"""What the page's form holds, read from a body of limited size."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs

from bot.channels.web.bodies import LARGEST_BODY, BoundedRequest, clean

_CLIENT_ID = re.compile(r"[\x21-\x7e]{1,100}")
_MOST_FIELDS = 10


@dataclass(frozen=True)
class PageForm:
    """A posted form. `choice` is the `say` of a pressed button, or None."""

    text: str
    choice: str | None
    client_id: str | None
    too_large: bool

    @property
    def said(self) -> str:
        return self.choice or self.text


async def read_form(request: BoundedRequest) -> PageForm:
    """Read the form; one that cannot be read counts as text, so that danger in it is seen."""
    raw = await request.so_far()
    body = raw.decode("utf-8", errors="replace")
    too_large = len(raw) > LARGEST_BODY
    try:
        fields = parse_qs(body, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return PageForm(clean(body), None, None, too_large)
    client_id = _first(fields, "client_id") or ""
    return PageForm(
        text=clean(_first(fields, "text") or ""),
        choice=clean(_first(fields, "choice") or "").strip() or None,
        client_id=client_id if _CLIENT_ID.fullmatch(client_id) else None,
        too_large=too_large,
    )


def _first(fields: dict[str, list[str]], name: str) -> str | None:
    return fields.get(name, [None])[0]
