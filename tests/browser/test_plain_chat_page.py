"""The plain chat page in a real browser: without JavaScript and with it, on a phone and wide."""

import json
import re
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.bot.channels.web.site import ANSWER, CARD, WORDS, FakeTurn, Site

pytestmark = [
    pytest.mark.slow,
    # Playwright's own sockets and loops are closed by its garbage collection.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

PHONE = {"width": 320, "height": 640}
DESKTOP = {"width": 1280, "height": 900}
PAGE = WORDS.page


@pytest.fixture(
    params=[(PHONE, False), (PHONE, True), (DESKTOP, False)],
    ids=["phone without JavaScript", "phone with JavaScript", "desktop without JavaScript"],
)
def browser_page(request, chromium):
    viewport, javascript = request.param
    context = chromium.new_context(viewport=viewport, java_script_enabled=javascript)
    page = context.new_page()
    page.set_default_timeout(5000)
    yield page
    context.close()


@pytest.fixture
def phone(chromium):
    context = chromium.new_context(viewport=PHONE)
    page = context.new_page()
    page.set_default_timeout(5000)
    yield page
    context.close()


def ask(page, text):
    page.get_by_label(re.compile(f"{PAGE.box}|{PAGE.box_again}")).fill(text)
    press(page, PAGE.send)


def press(page, button):
    with page.expect_navigation():
        page.get_by_role("button", name=button, exact=True).click()


def no_wider_than_the_window(page):
    return page.locator("html").evaluate("e => e.scrollWidth <= e.clientWidth")


def picture(page, screenshots, name):
    size = "phone" if page.viewport_size == PHONE else "desktop"
    page.screenshot(path=screenshots / f"{name}-{size}.png")
    page.screenshot(path=screenshots / f"{name}-{size}-whole.png", full_page=True)


def test_asking_choosing_and_clearing(browser_page, serve, site, screenshots):
    page, address = browser_page, serve(site)
    page.goto(address)
    picture(page, screenshots, "start")

    expect(page).to_have_title(PAGE.tab_title)
    expect(page.get_by_text(PAGE.program)).to_be_visible()
    expect(page.get_by_text(PAGE.demonstration)).to_be_visible()
    assert page.context.cookies() == []

    ask(page, "do i have to pay council tax im 19 and live in birkenhead")

    picture(page, screenshots, "answer")
    expect(page.get_by_role("heading", name=PAGE.you_said)).to_have_count(1)
    expect(page.get_by_role("heading", name=PAGE.assistant_said)).to_be_in_viewport()
    expect(page.get_by_role("link", name="0151 000 0000")).to_have_attribute(
        "href", "tel:01510000000"
    )
    assert "council" not in page.url
    assert urlsplit(page.url).query == ""

    source = page.get_by_role("link", name="Council tax reduction")
    expect(source).to_be_hidden()
    page.get_by_text(PAGE.sources).click()
    expect(source).to_be_visible()

    press(page, "Wirral")

    assert site.gateway.handled[-1].choice == "Wirral looked after me"
    picture(page, screenshots, "choice")
    expect(page.get_by_text(PAGE.choices_before)).to_have_count(1)
    expect(page.get_by_text("Wirral looked after me")).to_be_visible()

    press(page, PAGE.clear)

    picture(page, screenshots, "cleared")
    expect(page.get_by_role("status")).to_have_text(PAGE.cleared)
    expect(page.get_by_text("birkenhead")).to_have_count(0)
    assert page.context.cookies() == []
    assert site.transcript.conversations == {}


def test_the_urgent_card_looks_different_and_stays_reachable(
    browser_page, serve, site, screenshots
):
    page, address = browser_page, serve(site)
    page.goto(address)

    ask(page, "i want to die")

    picture(page, screenshots, "urgent")
    expect(page.get_by_text(PAGE.crisis_label, exact=True)).to_be_in_viewport()
    expect(page.get_by_text(PAGE.not_kept)).to_be_visible()
    expect(page.get_by_text("want to die")).to_have_count(0)
    expect(page.get_by_role("link", name="116 123")).to_have_attribute("href", "tel:116123")

    ask(page, "do i pay council tax")
    page.get_by_role("link", name=PAGE.urgent_above).click()

    expect(page.get_by_text(PAGE.crisis_label, exact=True)).to_be_in_viewport()
    assert no_wider_than_the_window(page)


def test_both_exits_leave_without_telling_where_from(browser_page, serve, site):
    page, address = browser_page, serve(site)
    told = []

    def weather(route):
        told.append(route.request.headers.get("referer"))
        route.fulfill(body="weather", content_type="text/plain")

    page.route(f"{PAGE.exit_url}**", weather)
    for place in (0, 1):
        page.goto(address)
        page.get_by_role("link", name=PAGE.exit, exact=True).or_(
            page.get_by_role("button", name=PAGE.exit, exact=True)
        ).nth(place).click()
        expect(page).to_have_url(PAGE.exit_url)

    assert told == [None, None]


def test_the_exit_is_in_reach_wherever_the_page_is(browser_page, serve, site):
    page, address = browser_page, serve(site)
    page.goto(address)
    for question in ("one", "two", "three"):
        ask(page, question)

    expect(page.locator(".govuk-exit-this-page__button")).to_be_in_viewport()
    assert no_wider_than_the_window(page)


def test_without_the_database_the_answer_is_still_shown(browser_page, serve, site, screenshots):
    page, address = browser_page, serve(site)
    page.goto(address)
    ask(page, "do i pay council tax")
    site.transcript.down = True

    ask(page, "and what about a bursary")

    picture(page, screenshots, "no-database")
    expect(page.get_by_text(PAGE.not_shown)).to_be_visible()
    expect(page.get_by_text("and what about a bursary")).to_be_visible()
    expect(page.get_by_text("Very likely nothing to pay")).to_be_in_viewport()


def test_danger_in_too_long_a_message_shows_its_card_first(browser_page, serve, site):
    page, address = browser_page, serve(site)
    page.goto(address)

    ask(page, "my tenancy " * 400 + "i want to die")

    expect(page.get_by_text(PAGE.crisis_label, exact=True)).to_be_in_viewport()


def test_a_blank_message_is_a_named_mistake(browser_page, serve, site, screenshots):
    page, address = browser_page, serve(site)
    page.goto(address)

    ask(page, "   ")

    picture(page, screenshots, "blank")
    expect(page.get_by_role("heading", name=PAGE.error_title)).to_be_in_viewport()
    page.get_by_role("link", name=PAGE.blank).click()
    expect(page.get_by_label(PAGE.box)).to_be_in_viewport()


def test_too_long_a_message_is_still_in_the_box(browser_page, serve, site):
    page, address = browser_page, serve(site)
    page.goto(address)
    long = "my tenancy " * 400

    ask(page, long)

    expect(page.get_by_role("textbox")).to_have_value(long)
    expect(page.get_by_role("heading", name=PAGE.error_title)).to_be_in_viewport()
    expect(page.get_by_role("link", name=PAGE.too_long)).to_be_visible()


def test_without_the_built_styles_the_page_is_plain_and_not_broken(
    browser_page, serve, screenshots
):
    page, address = browser_page, serve(Site())
    page.goto(address)

    ask(page, "do i pay council tax")

    picture(page, screenshots, "plain")
    expect(page.get_by_role("button", name=PAGE.send)).to_be_visible()
    assert no_wider_than_the_window(page)


@pytest.mark.parametrize("built", [True, False], ids=["built styles", "plain styles"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_axe_finds_nothing_wrong(chromium, serve, site, built, viewport):
    site = site if built else Site()
    site.gateway.turn = FakeTurn((ANSWER, CARD))
    address = serve(site)
    # The audit is put into the page as a script, which the page itself would not allow.
    context = chromium.new_context(viewport=viewport, bypass_csp=True)
    page = context.new_page()

    for step in ("start", "answer", "second answer", "blank", "lost"):
        _go(page, address, step)
        found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
        said = [(each["id"], [node["html"] for node in each["nodes"]]) for each in found]
        assert said == [], f"{step}: {json.dumps(said, indent=1)}"
    context.close()


def _go(page, address, step):
    if step in {"start", "lost"}:
        page.goto(address + ("/nothing-here" if step == "lost" else "/"))
    else:
        ask(page, "" if step == "blank" else "do i pay council tax")


def test_the_page_sets_off_no_complaint_of_its_own_policy(phone, serve, site):
    complaints = []
    phone.on("console", lambda message: complaints.append(message.text))
    phone.goto(serve(site))

    ask(phone, "do i pay council tax")

    assert complaints == []


def test_everything_works_from_the_keyboard_alone(phone, serve, site):
    phone.goto(serve(site))
    reached = []
    for _ in range(8):
        phone.keyboard.press("Tab")
        reached.append(phone.evaluate("document.activeElement.innerText.trim()"))

    assert reached[:2] == [PAGE.skip_link, PAGE.exit]

    phone.get_by_label(PAGE.box).focus()
    phone.keyboard.type("do i pay council tax")
    phone.keyboard.press("Tab")
    phone.keyboard.press("Enter")
    expect(phone.get_by_role("heading", name=PAGE.assistant_said)).to_be_visible()
