"""The page "What could I get?", as a browser without JavaScript uses it."""

import re
from html import unescape

import pytest

from bot.channels.web.could_get_form import ASKED_ON_REQUEST, PLACES
from tests.bot.channels.web.site import AREAS, CARD, PRINTED, WORDS
from tests.builders import a_release, a_row

ADDRESS = "/what-could-i-get"
SAYS = PRINTED.words.could_get
NASTY = '"><script>x</script>'


async def ask(visitor, **fields):
    return await visitor.post(ADDRESS, data=fields)


async def test_the_form_has_every_question(visitor):
    response = await visitor.get(ADDRESS)

    assert response.status_code == 200
    assert SAYS.optional in response.text
    assert response.text.count("<fieldset") == 19
    assert response.text.count("<select") == 2
    assert "checked" in response.text


async def test_more_can_be_said_in_questions_that_are_folded_away(visitor):
    fresh = (await visitor.get(ADDRESS)).text
    again = (await ask(visitor, in_custody="no", show="form")).text

    folded = fresh[fresh.index("<details") : fresh.index("</details>")]
    assert SAYS.about_you in folded
    assert set(re.findall(r'<input[^>]* name="(\w+)"', folded)) == set(ASKED_ON_REQUEST)
    assert not re.search(r"<details[^>]* open", fresh)
    assert re.search(r"<details[^>]* open", again)


@pytest.mark.parametrize("name", PLACES)
async def test_every_area_the_packs_know_can_be_chosen(visitor, name):
    form = (await ask(visitor, **{name: "liverpool"}, show="form")).text

    offered = form[form.index(f'<select class="govuk-select" id="{name}"') :]
    values = re.findall(r'<option value="(\w*)"', offered[: offered.index("</select>")])
    assert values == ["", "wirral", *AREAS, "elsewhere"]
    assert '<option value="liverpool" selected>' in offered


async def test_the_form_may_be_asked_for_by_its_head_alone(visitor):
    assert (await visitor.head(ADDRESS)).content == b""


async def test_the_list_says_what_applies_and_what_may_and_what_comes(visitor):
    said = (await ask(visitor, age="17")).text

    assert "A personal adviser" in said
    assert "It depends on your health." in said
    assert "Starts when you turn 18." in said
    assert said.index("A personal adviser") < said.index("Help with a disability")


async def test_a_long_list_shows_ten_first_and_folds_the_rest(site):
    site.published = a_release(*(a_row(key=f"england.{n:02}") for n in range(12)))

    async with site.visitor() as visitor:
        said = (await ask(visitor)).text

    first, folded = said.split('<details class="govuk-details printed-more">')
    assert first.count('<h4 class="printed-title">') == 10
    assert folded.count('<h4 class="printed-title">') == 2
    assert SAYS.first_rows in first
    assert f"{SAYS.show_more}: </span>A home (2)" in folded


async def test_a_short_list_needs_no_folding(visitor):
    said = (await ask(visitor, age="17")).text

    assert SAYS.first_rows not in said
    assert SAYS.show_more + ":" not in said


async def test_a_row_has_how_to_get_it_and_who_to_ask_and_where_it_is_from(visitor):
    said = (await ask(visitor, age="17")).text

    assert "Ring the team." in said
    assert 'href="tel:08000232033"' in said
    assert "checked 22 November 2026; May 2026" in said


async def test_nothing_filled_in_is_an_answer_too(visitor):
    said = unescape((await ask(visitor)).text)

    assert SAYS.no_age in said
    assert "It depends on your age." in said


async def test_the_facts_are_in_no_address_and_nothing_is_kept(visitor, site):
    response = await ask(visitor, age="17", disabled="yes")

    assert response.status_code == 200
    assert str(response.url).endswith(ADDRESS)
    assert response.headers["cache-control"] == "no-store"
    assert "set-cookie" not in response.headers
    assert re.findall(r'href="[^"]*\?', response.text) == []
    assert site.transcript.conversations == {}
    assert site.gateway.handled == []


async def test_only_a_supporter_sees_the_law(visitor):
    mine = (await ask(visitor, age="17")).text
    theirs = (await ask(visitor, age="17", who="supporter")).text

    assert "An Act 1989 s.1" not in mine
    assert "An Act 1989 s.1" in theirs
    assert PRINTED.words.both.which_council["any"] in theirs


async def test_the_facts_can_be_changed(visitor):
    shown = await ask(visitor, age="17", disabled="no", who="supporter")
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', shown.text))

    form = await ask(visitor, **hidden, show="form")

    assert hidden == {"age": "17", "disabled": "no", "who": "supporter"}
    assert 'value="17"' in form.text
    assert re.search(r'name="disabled"[^>]*value="no"[^>]*checked', form.text)
    assert re.search(r'name="who"[^>]*value="supporter"[^>]*checked', form.text)


async def test_everything_can_be_opened_for_the_printer(visitor, site):
    site.published = a_release(*(a_row(key=f"england.{n:02}") for n in range(12)))
    folded = (await ask(visitor, age="17")).text
    opened = (await ask(visitor, age="17", show="all")).text

    assert "<details" in folded
    assert "printed-more" in opened
    assert not re.search(r"<details[^>]* open", folded)
    assert not re.search(r"<details(?![^>]* open)", opened)


@pytest.mark.parametrize(
    ("fields", "mistake", "place"),
    [
        ({"age": "abc"}, "not_an_age", "#age"),
        ({"day": "31", "month": "2", "year": "2009"}, "no_such_date", "#born-day"),
        ({"day": "31"}, "part_of_a_date", "#born-day"),
        ({"home_area": "atlantis"}, "not_an_area", "#home_area"),
        ({"responsible_council": NASTY}, "not_an_area", "#responsible_council"),
    ],
)
async def test_a_mistake_is_kind_and_next_to_its_field(visitor, fields, mistake, place):
    response = await ask(visitor, disabled="yes", **fields)
    said = unescape(response.text)

    assert response.status_code == 422
    assert said.count(SAYS.errors[mistake]) == 2
    assert f'href="{place}"' in said
    assert f'id="{place[1:]}"' in said
    assert re.search(r'name="disabled"[^>]*value="yes"[^>]*checked', said)


async def test_nothing_typed_becomes_markup_or_reaches_a_log(visitor, caplog):
    response = await ask(visitor, age=NASTY, day="markerword")

    assert "<script" not in response.text
    assert "markerword" not in caplog.text


async def test_danger_in_a_box_gets_its_card(visitor):
    said = (await ask(visitor, age="i want to die")).text

    assert CARD.contacts[0].phone in said
    assert WORDS.page.crisis_label in said


async def test_the_title_is_neutral_and_the_exit_is_there(visitor):
    for response in (await visitor.get(ADDRESS), await ask(visitor, age="17")):
        assert f"<title>{WORDS.page.tab_title}</title>" in response.text
        assert WORDS.page.exit_url in response.text
        assert '<a class="govuk-link" href="/">' in response.text


async def test_without_a_release_the_page_says_so_calmly(site, caplog):
    def none(_council):
        raise LookupError("none")

    async with site.with_services(release=none).visitor() as visitor:
        response = await visitor.post(ADDRESS, data={}, headers={"Accept": "text/html"})

    assert response.status_code == 503
    assert WORDS.page.lost in response.text


async def test_the_chat_leads_here(visitor):
    assert f'href="{ADDRESS}"' in (await visitor.get("/")).text
