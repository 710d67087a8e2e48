"""Whether a form came from our own page."""

from urllib.parse import urlsplit

from starlette.requests import Request


def from_our_page(request: Request) -> bool:
    """Give whether the browser says the request comes from this very site.

    A browser too old to say so sends no Sec-Fetch-Site, and under our own Referrer-Policy
    an Origin of "null": it is let in, and the cookie's SameSite=Strict protects the chat.
    """
    told = request.headers.get("sec-fetch-site")
    if told is not None:
        return told in {"same-origin", "none"}
    origin = request.headers.get("origin", "null")
    return origin == "null" or urlsplit(origin).netloc == request.headers.get("host")
