"""Whether a message seems to hold a way to find somebody: it is never kept, only noticed."""

import re

from bot.conversation.normalise import normalise

_PHONE = re.compile(r"(?<!\d)(?:\+|00|0)(?:[ ().-]{0,2}\d){9,14}(?!\d)")
_POSTCODE = re.compile(r"\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}\b")
# "17 sleeping on the street" is no address: small words do not stand in a street's name.
_STREET = re.compile(
    r"\b\d{1,4}[a-z]?,? "
    r"(?:(?!(?:the|my|me|a|an|in|on|at|and|of|to|i|from|is)\b)[a-z'’]{2,20} ){1,3}"
    r"(?:road|rd|street|str|st|avenue|ave|lane|ln|drive|dr|close|court|ct|crescent|cres|grove"
    r"|terrace|gardens|gdns|square|walk|view|house|park|place|hill|way)\b"
)
_ROOM = re.compile(r"\b(?:flat|apartment|apt|room) \d{1,4}[a-z]?\b")
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2}")
_NAME = re.compile(
    r"\b(?:my|his|her|their) (?:full |real )?name(?:['’]?s| is)? "
    r"(?!(?:is|not|on|for|and)\b)[a-z]{2}"
    r"|\b(?:i['’]?m|i am|s?he['’]?s|s?he is|mate|friend|boyfriend|bf|girlfriend|gf)"
    r" (?:called|named) [a-z]"
)
_GIVES_AWAY = (_PHONE, _POSTCODE, _STREET, _ROOM, _EMAIL, _NAME)


def holds_contact(text: str) -> bool:
    """Give whether a text seems to hold a phone number, an address, an e-mail or a name."""
    plain = normalise(text).casefold()
    return any(pattern.search(plain) for pattern in _GIVES_AWAY)
