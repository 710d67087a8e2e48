"""The pages made to be printed, in a real browser: on a phone, wide, and as a PDF."""

import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.bot.channels.web.site import PRINTED, WORDS, Site
from tests.builders import a_release, a_row

pytestmark = [
    pytest.mark.slow,
    # Playwright's own sockets and loops are closed by its garbage collection.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

PHONE = {"width": 320, "height": 640}
DESKTOP = {"width": 1280, "height": 900}
SAYS = PRINTED.words.could_get
ADDRESS = "/what-could-i-get"


@pytest.fixture(params=[PHONE, DESKTOP], ids=["phone", "desktop"])
def browser_page(request, chromium):
    # The audit is put into the page as a script, which the page itself would not allow.
    context = chromium.new_context(viewport=request.param, bypass_csp=True)
    page = context.new_page()
    page.set_default_timeout(5000)
    yield page
    context.close()


@pytest.fixture
def long_site(site):
    rows = (a_row(key=f"england.{n:02}", title=f"Help {n}") for n in range(12))
    return Site(static_folder=site.static_folder, published=a_release(*rows))


def press(page, button):
    with page.expect_navigation():
        page.get_by_role("button", name=button, exact=True).click()


def audit(page, step):
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    said = [(each["id"], [node["html"] for node in each["nodes"]]) for each in found]
    assert said == [], f"{step}: {json.dumps(said, indent=1)}"
    assert page.locator("html").evaluate("e => e.scrollWidth <= e.clientWidth"), step


@pytest.mark.parametrize("built", [True, False], ids=["built styles", "plain styles"])
def test_axe_finds_nothing_wrong_and_nothing_is_too_wide(browser_page, serve, site, built):
    page, address = browser_page, serve(site if built else Site())
    page.goto(address + ADDRESS)
    audit(page, "form")

    page.get_by_text(SAYS.about_you).click()
    audit(page, "more about you")
    page.get_by_label(PRINTED.engine.questions["age"].ask).fill("abc")
    # A page that was opened long ago may offer an area that has gone since.
    page.locator("option[value=wales]").first.evaluate("option => { option.value = 'atlantis'; }")
    page.get_by_label(PRINTED.engine.questions["responsible_council"].ask).select_option("Wales")
    press(page, SAYS.show)
    audit(page, "mistake")
    page.get_by_role("alert").get_by_text(SAYS.errors["not_an_area"]).click()
    expect(page.get_by_label(PRINTED.engine.questions["responsible_council"].ask)).to_be_focused()

    page.get_by_label(PRINTED.engine.questions["age"].ask).fill("17")
    page.get_by_label(SAYS.supporter).check()
    press(page, SAYS.show)
    audit(page, "list")
    press(page, SAYS.open_all)
    audit(page, "everything open")

    for path in ("/topics", "/topics/council_tax"):
        page.goto(address + path)
        audit(page, path)


def test_the_list_is_asked_for_opened_and_changed(browser_page, serve, site, screenshots):
    page = browser_page
    page.goto(serve(site) + ADDRESS)
    page.get_by_label(PRINTED.engine.questions["age"].ask).fill("17")
    page.get_by_role("group", name=PRINTED.engine.questions["disabled"].ask).get_by_label(
        "No", exact=True
    ).check()

    press(page, SAYS.show)

    page.screenshot(path=screenshots / f"could-get-{page.viewport_size['width']}.png")
    expect(page.get_by_role("heading", name="A personal adviser")).to_be_visible()
    expect(page.get_by_role("heading", name="Help with a disability")).to_have_count(0)
    expect(page.get_by_text("Ring the team.")).to_be_hidden()
    assert page.url.endswith(ADDRESS)
    assert page.context.cookies() == []

    page.get_by_text(SAYS.more).first.click()
    press(page, SAYS.change)

    expect(page.get_by_label(PRINTED.engine.questions["age"].ask)).to_have_value("17")


def test_a_long_list_is_folded_on_the_screen_and_whole_on_paper(browser_page, serve, long_site):
    page = browser_page
    page.goto(serve(long_site) + ADDRESS)
    page.get_by_label(PRINTED.engine.questions["home_area"].ask).select_option("In Liverpool")
    press(page, SAYS.show)
    audit(page, "long list")

    expect(page.get_by_role("heading", name="Help 9", exact=True)).to_be_visible()
    expect(page.get_by_text("Help 11", exact=True)).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.get_by_text("Help 11", exact=True)).to_be_visible()
    expect(page.get_by_text(SAYS.show_more)).to_be_hidden()

    page.emulate_media(media="screen")
    page.get_by_text(SAYS.show_more).click()
    expect(page.get_by_text("Help 11", exact=True)).to_be_visible()
    audit(page, "one part open")


def test_paper_has_how_and_who_and_nothing_to_press(browser_page, serve, site):
    page = browser_page
    page.goto(serve(site) + ADDRESS)
    page.get_by_label(PRINTED.engine.questions["age"].ask).fill("17")
    press(page, SAYS.show)

    page.emulate_media(media="print")

    expect(page.get_by_text("Ring the team.")).to_be_visible()
    expect(page.get_by_role("button", name=SAYS.change)).to_be_hidden()
    expect(page.get_by_role("button", name=WORDS.page.exit)).to_be_hidden()
    expect(page.get_by_text("Apply.")).to_be_hidden()
