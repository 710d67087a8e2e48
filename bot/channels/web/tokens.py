"""Who may read a conversation: stateless tokens, so that no database is needed to check one."""

import hashlib
import hmac
import secrets
from base64 import urlsafe_b64encode

# An id with this ending was given out while the database did not answer: its conversation
# is begun in the database at the first chance. "~" never occurs in a random id.
_LATE = "~"


class Tokens:
    """Ids that cannot be guessed, and tokens that only the holder of the secret can make."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) < 32:
            raise ValueError("the secret must hold at least 32 bytes")
        self._secret = secret

    def new_id(self, *, late: bool = False) -> str:
        """Give a fresh conversation id."""
        return secrets.token_urlsafe(18) + (_LATE if late else "")

    def is_late(self, conversation_id: str) -> bool:
        """Give whether the id was given out while the database did not answer."""
        return conversation_id.endswith(_LATE)

    def token_for(self, conversation_id: str) -> str:
        """Give the bearer token of a conversation."""
        return self._keyed("token", conversation_id)

    def opens(self, conversation_id: str, token: str) -> bool:
        """Give whether the token belongs to the conversation, in constant time."""
        expected = self.token_for(conversation_id)
        # As bytes: comparing strings that are not ASCII raises.
        return hmac.compare_digest(token.encode(errors="replace"), expected.encode())

    def hash_of_code(self, return_code: str) -> str:
        """Give what is stored of a return code; the code itself never is."""
        return self._keyed("return code", return_code)

    def _keyed(self, purpose: str, value: str) -> str:
        # The purpose keeps a token from ever being a valid hash of a code, and the reverse.
        message = f"{purpose}\0{value}".encode(errors="replace")
        digest = hmac.digest(self._secret, message, hashlib.sha256)
        return urlsafe_b64encode(digest).rstrip(b"=").decode()
