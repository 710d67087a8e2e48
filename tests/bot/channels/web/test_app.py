"""The application joins its parts, and opens nothing by itself."""

from tests.bot.channels.web.site import Site


async def test_a_site_without_built_styles_has_plain_ones(visitor):
    page = await visitor.get("/")

    assert "/static/plain.css" in page.text
    assert (await visitor.get("/static/plain.css")).status_code == 200
    assert (await visitor.get("/static/built/govuk.css")).status_code == 404


async def test_a_site_with_built_styles_uses_them(tmp_path):
    (tmp_path / "govuk.css").write_text("body {}", encoding="utf-8")

    async with Site(static_folder=tmp_path).visitor() as visitor:
        page = await visitor.get("/")
        built = await visitor.get("/static/built/govuk.css")

    assert "/static/built/govuk.css" in page.text
    assert built.status_code == 200


async def test_nothing_outside_the_static_folders_is_served(visitor):
    for path in ("/static/../app.py", "/static/%2e%2e/app.py", "/static/built/../../app.py"):
        assert (await visitor.get(path)).status_code == 404


async def test_a_browser_that_is_lost_gets_a_page_with_the_free_numbers(visitor):
    response = await visitor.get("/markerword", headers={"Accept": "text/html,*/*"})

    assert response.status_code == 404
    assert 'href="tel:116123"' in response.text
    assert "markerword" not in response.text


async def test_the_description_is_made_once(visitor, site):
    await visitor.get("/api/openapi.json")

    assert site.app.openapi() is site.app.openapi()
