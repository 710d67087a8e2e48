"""Whether each part really answers: Rasa with a model, the actions, the database."""

import asyncio

import httpx
from sqlalchemy.exc import SQLAlchemyError

from bot.conversation.ports import StorageFailed
from bot.storage.engine import Database
from bot.storage.upgrade import is_up_to_date


class Parts:
    """Asks the parts the web app depends on; nothing of it is remembered between calls."""

    def __init__(
        self, client: httpx.AsyncClient, database: Database, *, rasa_url: str, actions_url: str
    ) -> None:
        self._client = client
        self._database = database
        self._rasa = f"{rasa_url}/ready"
        self._actions = f"{actions_url}/health"

    async def readiness(self) -> dict[str, bool]:
        """Name each part and whether it answers."""
        rasa, actions, database = await asyncio.gather(
            self._answers(self._rasa),
            self._answers(self._actions),
            asyncio.to_thread(self._database_answers),
        )
        return {"rasa": rasa, "actions": actions, "database": database}

    async def _answers(self, url: str) -> bool:
        try:
            return (await self._client.get(url)).is_success
        except httpx.HTTPError:
            return False

    def _database_answers(self) -> bool:
        try:
            return is_up_to_date(self._database.engine)
        except (SQLAlchemyError, StorageFailed):
            return False
