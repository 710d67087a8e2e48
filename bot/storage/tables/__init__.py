"""The tables, one concern a file; importing this package registers all of them."""

from bot.storage.tables import contacts, conversations, councils, dialogue, entitlements, gaps
from bot.storage.tables.base import Base

__all__ = ["Base", "contacts", "conversations", "councils", "dialogue", "entitlements", "gaps"]
