"""The loopback endpoint that runs our actions for Rasa, and serves it the live model.

It stands in for the SDK's own action server (docs/adr/0004): whatever an action raises it
answers 200 and never echoes a tracker. The response is then empty, which the gateway takes
for a failure and turns into its one calm apology.
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rasa_sdk import Action
from rasa_sdk.executor import ActionExecutor
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route

logger = logging.getLogger(__name__)

NOTHING: dict[str, Any] = {"events": [], "responses": []}


@dataclass(frozen=True)
class LiveModelFile:
    """The model every Rasa should run: a file, and the hash that names it."""

    path: Path
    sha256: str


def make_actions_app(
    actions: Iterable[Action],
    *,
    live_model: Callable[[], LiveModelFile | None],
    lifespan: Any = None,
) -> Starlette:
    """Build the application. `live_model` is called in a thread, once for each look."""
    executor = ActionExecutor()
    for action in actions:
        executor.register_action(action)

    async def webhook(request: Request) -> JSONResponse:
        return JSONResponse(await _run(executor, await request.json()))

    async def model(request: Request) -> Response:
        return _model_response(await run_in_threadpool(live_model), request)

    async def health(_: Request) -> Response:
        return JSONResponse({"status": "ok"})

    routes = [
        Route("/webhook", webhook, methods=["POST"]),
        Route("/models/live", model, methods=["GET"]),
        Route("/health", health, methods=["GET"]),
    ]
    return Starlette(routes=routes, lifespan=lifespan)


async def _run(executor: ActionExecutor, call: dict[str, Any]) -> dict[str, Any]:
    # Rasa leaves the domain out after the first call; none of our actions reads it.
    call = {**call, "domain": call.get("domain") or {"intents": []}}
    try:
        result = await executor.run(call)
    except Exception as error:  # noqa: BLE001  # outermost: any failure still answers the person
        # Only the kind of error: its text may quote the tracker.
        logger.error("action failed: %s", type(error).__name__)  # noqa: TRY400  # no traceback text
        return NOTHING
    return {"events": result.events, "responses": result.responses} if result else NOTHING


def _model_response(model: LiveModelFile | None, request: Request) -> Response:
    if model is None:
        return Response(status_code=404)
    if request.headers.get("if-none-match") == model.sha256:
        return Response(status_code=304)
    return FileResponse(
        model.path,
        filename=model.path.name,
        media_type="application/gzip",
        headers={"etag": model.sha256},
    )
