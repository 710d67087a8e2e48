"""Rasa's server in this process: one REST channel and a readiness page, on loopback."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from rasa.core.agent import Agent
from rasa.core.run import (
    close_resources,
    configure_app,
    create_http_input_channels,
    load_agent_on_start,
)
from rasa.core.utils import AvailableEndpoints
from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

from nlu import start_up

HOST = "127.0.0.1"


def serve(root: Path, *, port: int) -> None:
    """Serve until told to stop. Start-up fixes are applied here, before anything is built."""
    start_up.apply()
    app = build(root)
    app.run(host=HOST, port=port, workers=1, access_log=False)


def build(root: Path) -> Sanic:
    """Build the server the way Rasa's own command does, without its API."""
    endpoints = AvailableEndpoints.read_endpoints(str(root / "endpoints.yml"))
    channels = create_http_input_channels(None, str(root / "credentials.yml"))
    app = configure_app(channels, enable_api=False, endpoints=endpoints)
    # Rasa's own option for this reaches the server only together with its API.
    app.config.RESPONSE_TIMEOUT = start_up.RESPONSE_SECONDS
    app.config.GRACEFUL_SHUTDOWN_TIMEOUT = start_up.SHUTDOWN_SECONDS
    app.config.MOTD = False
    app.register_listener(
        partial(load_agent_on_start, None, endpoints, None), "before_server_start"
    )
    app.register_listener(close_resources, "after_server_stop")
    app.add_route(_ready, "/ready")
    return app


async def _ready(request: Request) -> HTTPResponse:
    """Answer 200 once there is a model, with the tag its server gave it."""
    agent: Agent | None = getattr(request.app.ctx, "agent", None)
    ready = agent is not None and agent.is_ready()
    return json(
        {"ready": ready, "model": agent.fingerprint if ready else None}, 200 if ready else 503
    )
