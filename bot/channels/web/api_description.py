"""The OpenAPI document: FastAPI's, with our problem documents in the place of its own errors."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from bot.channels.web.models import ProblemDocument

_REFERENCE = "#/components/schemas/{model}"


def describe(app: FastAPI) -> dict[str, Any]:
    """Give the document."""
    document = get_openapi(
        title=app.title,
        version=app.version,
        description=app.description,
        routes=app.routes,
        tags=app.openapi_tags,
    )
    schemas = document["components"]["schemas"]
    problem = ProblemDocument.model_json_schema(ref_template=_REFERENCE)
    # What the problem document refers to is described already, as part of a reply.
    problem.pop("$defs", None)
    schemas["ProblemDocument"] = problem
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    return document
