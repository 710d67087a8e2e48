"""The pages of the topics, at /topics: every row, for advisers and carers, made to be printed."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from bot.channels.web.printed_page import from_the_release, printed_page
from bot.channels.web.problems import Problem
from bot.channels.web.routing import services_of
from bot.channels.web.topic_view import topic_view
from bot.channels.web.words import ProblemKind
from bot.entitlements.opening_hours import day_in_england
from bot.entitlements.rows import Release

topic_pages = APIRouter(include_in_schema=False)

READ = ["GET", "HEAD"]


@topic_pages.api_route("/topics", methods=READ)
async def list_the_topics(request: Request) -> Response:
    topics = await from_the_release(request, _topics_with_rows)
    parts = services_of(request).printed.parts
    return await printed_page(request, "topics.html", parts=parts, topics=topics)


@topic_pages.api_route("/topics/{topic}", methods=READ)
async def show_a_topic(request: Request, topic: Annotated[str, Path(max_length=60)]) -> Response:
    services = services_of(request)
    on = day_in_england(services.clock())
    view = await from_the_release(
        request, lambda release: topic_view(topic, release, services.printed, on=on)
    )
    if view is None:
        raise Problem(ProblemKind.NO_PAGE)
    return await printed_page(request, "topic.html", topic=view)


def _topics_with_rows(release: Release) -> set[str]:
    return {row.topic for row in release.entitlements}
