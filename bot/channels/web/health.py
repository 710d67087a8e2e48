"""Whether the web process lives, and whether everything behind it answers."""

import asyncio
import logging

from fastapi import APIRouter, Response

from bot.channels.web.careful_log import log_failure
from bot.channels.web.models import Live, Ready
from bot.channels.web.routing import TheServices
from bot.channels.web.services import WebServices

health = APIRouter(prefix="/health", tags=["health"])

logger = logging.getLogger(__name__)


@health.get("/live")
async def live() -> Live:
    """Say that this process answers."""
    return Live()


@health.get("/ready", responses={503: {"model": Ready, "description": "A part does not answer"}})
async def ready(services: TheServices, response: Response) -> Ready:
    """Say whether Rasa, the actions and the database answer."""
    parts = await _parts(services)
    well = bool(parts) and all(parts.values())
    response.status_code = 200 if well else 503
    return Ready(status="ready" if well else "not ready", parts=parts)


async def _parts(services: WebServices) -> dict[str, bool]:
    try:
        async with asyncio.timeout(services.timings.parts_answer_within):
            return dict(await services.readiness())
    except Exception as error:  # noqa: BLE001 - a check that breaks is a part that does not answer
        log_failure(logger, "readiness could not be told", error)
        return {}
