"""What is owed, as open data; and what it comes to for one person."""

from datetime import date
from functools import partial
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Query
from pydantic import WithJsonSchema

from bot.assessing.person_schema import FIRST_DAY, LAST_DAY, PERSON_SCHEMA
from bot.channels.web.open_models import Assessment, OpenRow
from bot.channels.web.patience import NoAnswer, answer_of
from bot.channels.web.problems import Problem
from bot.channels.web.routing import BoundedRoute, TheServices, problems
from bot.channels.web.words import ProblemKind

open_data = APIRouter(prefix="/api", tags=["open data"], route_class=BoundedRoute)

_LONDON = ZoneInfo("Europe/London")

# Read by the same code, and described by the same schema, as on the command line.
PersonFacts = Annotated[dict[str, Any], WithJsonSchema(PERSON_SCHEMA)]


@open_data.get("/entitlements", responses=problems(404, 422, 503))
async def read_the_entitlements(
    services: TheServices,
    council: Annotated[str | None, Query(max_length=60, examples=["wirral"])] = None,
) -> list[OpenRow]:
    """Read the published rows of a council, with their sources and dates."""
    call = partial(services.entitlements, council or services.council)
    try:
        rows = await answer_of(
            call, within=services.timings.parts_answer_within, expected=(LookupError,)
        )
    except LookupError:
        raise Problem(ProblemKind.NO_COUNCIL) from None
    except NoAnswer:
        raise Problem(ProblemKind.NOT_AVAILABLE) from None
    return [OpenRow.model_validate(row) for row in rows]


@open_data.post("/assess", responses=problems(400, 413, 422, 503))
async def assess_a_person(
    services: TheServices,
    person: PersonFacts,
    on: Annotated[
        date | None,
        Query(ge=FIRST_DAY, le=LAST_DAY, description="The day to decide for; today if left out."),
    ] = None,
) -> Assessment:
    """Work out status and decisions from facts. Nothing of it is stored."""
    day = on or services.clock().astimezone(_LONDON).date()
    call = partial(services.assess, person, on=day)
    try:
        found = await answer_of(
            call, within=services.timings.parts_answer_within, expected=(ValueError,)
        )
    except ValueError:
        raise Problem(ProblemKind.INVALID_REQUEST) from None
    except NoAnswer:
        raise Problem(ProblemKind.NOT_AVAILABLE) from None
    return Assessment.model_validate(found)
