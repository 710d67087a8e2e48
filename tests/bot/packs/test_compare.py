"""Two releases side by side."""

from datetime import date

from bot.packs.compare import Comparison, Difference, Kind, compare
from tests.builders import a_contact, a_release, a_row


def test_two_releases_with_the_same_content_do_not_differ():
    nothing = compare(a_release(a_row()), a_release(a_row()))

    assert nothing == Comparison((), (), reordered=False)
    assert not nothing


def test_a_row_added_says_who_it_is_for_and_from_when():
    row = a_row(("age_under", 25), key="england.new", in_force_until=date(2027, 3, 31))

    comparison = compare(a_release(a_row(), row), a_release(a_row()))

    assert comparison.rows == (
        Difference(
            Kind.ADDED,
            "england.new",
            "A row",
            (
                "the topic: council_tax",
                "who it is for: under 25",
                "starts on 1 January 2020",
                "stops on 31 March 2027",
            ),
        ),
    )


def test_a_row_removed_is_named():
    comparison = compare(a_release(), a_release(a_row()))

    assert comparison.rows == (Difference(Kind.REMOVED, "england.row", "A row"),)


def test_a_changed_row_names_contacts_as_people_know_them():
    team = a_contact("team", label="The team")
    fresh = a_release(a_row(contacts=("become", "team")), contacts=[team])

    comparison = compare(fresh, a_release(a_row(), contacts=[team]))

    assert comparison.rows == (
        Difference(
            Kind.CHANGED,
            "england.row",
            "A row",
            ("now also names the contact 'The team' (team)",),
        ),
    )


def test_contacts_are_added_removed_and_changed():
    fresh = a_release(contacts=[a_contact("new"), a_contact("kept", phone="01632 960001")])
    was = a_release(contacts=[a_contact("old"), a_contact("kept")])

    assert [(each.kind, each.key) for each in compare(fresh, was).contacts] == [
        (Kind.ADDED, "new"),
        (Kind.REMOVED, "old"),
        (Kind.CHANGED, "kept"),
    ]


def test_rows_in_another_order_are_a_difference_of_their_own():
    one, other = a_row(), a_row(key="england.other")

    comparison = compare(a_release(one, other), a_release(other, one))

    assert (comparison.rows, comparison.reordered) == ((), True)
    assert comparison
