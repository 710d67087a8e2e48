"""A site is a demonstration until it is known not to be one."""

from bot.channels.web.demonstration import Demonstration


def cannot_tell():
    raise RuntimeError


async def test_what_the_council_set_is_shown(site):
    demonstration = Demonstration(site.services)

    first = await demonstration.now()
    site.is_demonstration = False

    assert (first, await demonstration.now()) == (True, False)


async def test_a_site_that_cannot_tell_is_a_demonstration(site):
    demonstration = Demonstration(site.with_services(demonstration=cannot_tell).services)

    assert await demonstration.now()


async def test_a_launched_site_stays_launched_when_it_cannot_tell_for_a_while(site):
    answers = [False]
    demonstration = Demonstration(site.with_services(demonstration=answers.pop).services)

    await demonstration.now()

    assert not await demonstration.now()
