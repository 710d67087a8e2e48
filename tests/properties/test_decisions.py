"""For everybody: a decision once made stays, unknown is never no, and every trace holds up."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.entitlements.conditions import AllOf, AnyOf, Condition, Not, conditions_in
from bot.entitlements.could_get import Applies, could_get
from bot.entitlements.decisions import Verdict, decide_all
from bot.entitlements.findings import Truth
from bot.entitlements.person import Person
from tests.properties.people import DAYS, TOLD_FIRST, facts_of, only, whole_people

VERDICTS = {
    Truth.TRUE: Verdict.ENTITLED,
    Truth.FALSE: Verdict.NOT_ENTITLED,
    Truth.UNKNOWN: Verdict.NEEDS_FACTS,
}
# A whole person is much to draw, and all the rows much to decide.
slowly = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@st.composite
def someone(draw):
    """Give a day, and somebody of whom everything is told."""
    on = draw(st.sampled_from(DAYS))
    return on, draw(whole_people(on))


@st.composite
def told_bit_by_bit(draw):
    """Give a day, somebody, and an order in which to tell everything but what is told first."""
    on, person = draw(someone())
    return on, person, draw(st.permutations(sorted(facts_of(person).keys() - set(TOLD_FIRST))))


@st.composite
def two_people(draw):
    on = draw(st.sampled_from(DAYS))
    return on, draw(whole_people(on)), draw(whole_people(on))


@st.composite
def partly_known(draw):
    """Give a day, and somebody of whom a part is told."""
    on, person = draw(someone())
    return on, only(person, draw(st.sets(st.sampled_from(sorted(facts_of(person))))))


def verdicts(rows, person, on):
    return {one.row.key: one.verdict for one in decide_all(rows, person, on)}


def turned(before, after):
    """Give the rows that were decided, and came out otherwise when more was told."""
    return {
        key: (verdict.value, after[key].value)
        for key, verdict in before.items()
        if verdict is not Verdict.NEEDS_FACTS and after[key] is not verdict
    }


@slowly
@given(told_bit_by_bit())
def test_a_decision_stays_whatever_else_is_told(rows, told):
    """Six months back home are told first: they are the one exception (see TOLD_FIRST)."""
    on, person, order = told
    before = verdicts(rows, only(person, ()), on)
    for number, fact in enumerate(order, start=1):
        after = verdicts(rows, only(person, order[:number]), on)
        assert turned(before, after) == {}, f"{fact} was told"
        before = after


@slowly
@given(two_people())
def test_what_two_people_share_is_decided_the_same_for_both(rows, people):
    """Both are ways to fill in what is unknown: a no with facts hidden is a no for each.

    Neither was back home for six months: that is told, as it always is here (see TOLD_FIRST).
    """
    on, *both = people
    one, other = (replace(person, **dict.fromkeys(TOLD_FIRST, False)) for person in both)
    shared = facts_of(one).items() & facts_of(other).items()
    known = verdicts(rows, Person(**dict(shared)), on)
    for person in (one, other):
        assert turned(known, verdicts(rows, person, on)) == {}


@slowly
@given(someone(), st.randoms(use_true_random=False))
def test_the_same_facts_in_any_order_give_the_same_decisions(rows, person, chance):
    """An age told after a date of birth corrects it, so only the date of birth is told here."""
    on, whole = person
    facts = facts_of(whole)
    del facts["age"]
    orders = [chance.sample(sorted(facts), len(facts)) for _ in range(2)]
    one, other = (told_in(order, facts) for order in orders)

    assert one == other
    assert verdicts(rows, one, on) == verdicts(rows, other, on)


def told_in(order, facts):
    person = Person()
    for name in order:
        person = person.knowing(**{name: facts[name]})
    return person


@slowly
@given(partly_known())
def test_every_decision_follows_from_its_trace(rows, partly):
    on, person = partly
    for decision in decide_all(rows, person, on):
        leaves = list(conditions_in(decision.row.when))
        assert [leaf.name for leaf in leaves] == [found.condition for found in decision.trace]
        truths = iter([found.truth for found in decision.trace])
        assert VERDICTS[truth_of(decision.row.when, truths)] is decision.verdict


def truth_of(expression, truths):
    """Work an expression out again from the truths of its leaves, in the order of the rule."""
    match expression:
        case Condition():
            return next(truths)
        case Not(part):
            opposite = {Truth.TRUE: Truth.FALSE, Truth.FALSE: Truth.TRUE}
            truth = truth_of(part, truths)
            return opposite.get(truth, truth)
        case AllOf(parts):
            return first_of([truth_of(part, truths) for part in parts], Truth.FALSE, Truth.TRUE)
        case AnyOf(parts):
            return first_of([truth_of(part, truths) for part in parts], Truth.TRUE, Truth.FALSE)


def first_of(found, decides, otherwise):
    if decides in found:
        return decides
    return Truth.UNKNOWN if Truth.UNKNOWN in found else otherwise


@slowly
@given(partly_known())
def test_only_what_is_open_is_asked_about(rows, partly):
    on, person = partly
    for decision in decide_all(rows, person, on):
        assert decision.verdict is Verdict.NEEDS_FACTS or decision.missing == ()
        told = facts_of(person).keys() - {"age"}
        assert told.isdisjoint(decision.missing), decision.row.key


@slowly
@given(partly_known())
def test_what_you_could_get_names_a_row_once_and_never_a_plain_no(rows, partly):
    on, person = partly
    today = verdicts(rows, person, on)
    found = could_get(rows, person, on)
    keys = [one.row.key for one in found]

    assert len(keys) == len(set(keys))
    for one in found:
        assert VERDICT_WHEN[one.applies] in {today.get(one.row.key), None}
        assert (one.starts is not None) == (one.applies is Applies.LATER)


# What starts later may be a no today: that is why it is only later.
VERDICT_WHEN = {
    Applies.NOW: Verdict.ENTITLED,
    Applies.MAYBE: Verdict.NEEDS_FACTS,
    Applies.LATER: Verdict.NOT_ENTITLED,
}
