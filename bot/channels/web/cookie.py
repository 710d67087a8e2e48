"""The one cookie of the page: which conversation it is, and the token that opens it."""

from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web.tokens import Tokens

NAME = "chat"


def conversation_in(request: Request, tokens: Tokens) -> str | None:
    """Give the conversation of the cookie, or None when there is none that is ours."""
    conversation_id, _, token = request.cookies.get(NAME, "").rpartition(".")
    return conversation_id if tokens.opens(conversation_id, token) else None


def keep_conversation(
    response: Response, conversation_id: str, *, tokens: Tokens, secure: bool
) -> None:
    """Set the cookie for as long as the browser stays open."""
    value = f"{conversation_id}.{tokens.token_for(conversation_id)}"
    response.set_cookie(NAME, value, path="/", httponly=True, samesite="strict", secure=secure)


def drop_conversation(response: Response, *, secure: bool) -> None:
    """Take the cookie back."""
    response.delete_cookie(NAME, path="/", httponly=True, samesite="strict", secure=secure)
