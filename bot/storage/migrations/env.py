"""Run by Alembic; the connection and its transaction come from bot/storage/upgrade.py."""

from alembic import context

from bot.storage.tables import Base

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata)
context.run_migrations()
