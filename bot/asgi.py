"""The web app for an ASGI server of one's own: `uvicorn --factory bot.asgi:web`."""

import os

from starlette.types import ASGIApp

from bot.settings import settings_from
from bot.wiring import web_app


def web() -> ASGIApp:
    """Build the web app from the environment."""
    return web_app(settings_from(os.environ))
