"""One writer at a time per conversation, so that forgetting and saving cannot cross."""

import hashlib

from sqlalchemy import func, select
from sqlalchemy.orm import Session


def hold(session: Session, conversation_id: str) -> None:
    """Keep other writers of this conversation waiting until the transaction ends.

    On SQLite there is only one writer at a time anyway.
    """
    if session.get_bind().dialect.name == "postgresql":
        key = lock_key("save", conversation_id)
        session.execute(select(func.pg_advisory_xact_lock(key)))


def lock_key(purpose: str, conversation_id: str) -> int:
    """Give the number PostgreSQL locks; another purpose gives another number."""
    digest = hashlib.blake2b(f"{purpose}:{conversation_id}".encode(errors="replace"), digest_size=8)
    return int.from_bytes(digest.digest(), signed=True)
