"""The OpenAPI document is valid, and describes every route with its errors."""

from fastapi.openapi.models import OpenAPI

from bot.channels.web.problems import STATUS

ROUTES = {
    ("post", "/api/conversations"),
    ("post", "/api/conversations/resume"),
    ("post", "/api/conversations/{conversation_id}/messages"),
    ("get", "/api/conversations/{conversation_id}/messages"),
    ("post", "/api/conversations/{conversation_id}/messages/{n}/feedback"),
    ("get", "/api/conversations/{conversation_id}/events"),
    ("delete", "/api/conversations/{conversation_id}"),
    ("get", "/api/entitlements"),
    ("post", "/api/assess"),
    ("get", "/api/ready-messages"),
    ("post", "/api/ready-messages/{key}"),
    ("get", "/health/live"),
    ("get", "/health/ready"),
}


async def the_document(visitor):
    return (await visitor.get("/api/openapi.json")).json()


def operations(document):
    return {
        (method, path): operation
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    }


def references(part):
    if isinstance(part, dict):
        found = [part["$ref"]] if isinstance(part.get("$ref"), str) else []
        return found + [each for value in part.values() for each in references(value)]
    if isinstance(part, list):
        return [each for value in part for each in references(value)]
    return []


async def test_the_document_is_valid(visitor):
    assert OpenAPI.model_validate(await the_document(visitor)).openapi.startswith("3.1")


async def test_every_route_is_described_and_no_other(visitor):
    described = operations(await the_document(visitor))

    assert set(described) == ROUTES
    assert [route for route, operation in described.items() if not operation["description"]] == []


async def test_every_error_is_a_problem_document(visitor):
    for operation in operations(await the_document(visitor)).values():
        errors = {s: a for s, a in operation["responses"].items() if int(s) >= 400}
        kinds = {kind for answer in errors.values() for kind in answer["content"]}

        assert kinds <= {"application/problem+json", "application/json"}
        assert all(int(status) in STATUS.values() for status in errors)


async def test_nothing_refers_to_what_is_not_there(visitor):
    document = await the_document(visitor)
    there = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}

    assert set(references(document)) <= there
    assert not any("ValidationError" in name for name in there)


async def test_what_opens_a_conversation_is_described(visitor):
    document = await the_document(visitor)
    described = operations(document)

    [scheme] = document["components"]["securitySchemes"].values()
    assert (scheme["type"], scheme["scheme"]) == ("http", "bearer")
    for (_, path), operation in described.items():
        assert ("security" in operation) == ("{conversation_id}" in path)


async def test_shapes_have_descriptions_or_examples(visitor):
    schemas = (await the_document(visitor))["components"]["schemas"]

    assert schemas["NewMessage"]["examples"]
    assert schemas["ReplyShown"]["description"]
    assert "from" in schemas["Entry"]["properties"]


async def test_there_is_no_page_that_tries_the_api_out(visitor):
    tried = [(await visitor.get(path)).status_code for path in ("/docs", "/redoc", "/openapi.json")]

    assert tried == [404, 404, 404]
