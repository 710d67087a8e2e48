"""Which ports may be used, and what is said when one may not."""

import socket

import pytest

from launch import ports
from launch.trouble import Trouble

EVERYWHERE = "0.0.0.0"  # noqa: S104  compared, not bound


@pytest.mark.parametrize(
    ("environ", "port"), [({}, 8000), ({"PORT": ""}, 8000), ({"PORT": "8001"}, 8001)]
)
def test_the_port_is_8000_unless_another_is_given(environ, port):
    assert ports.wanted(environ) == port


@pytest.mark.parametrize("value", ["0", "65536", "http", "-1", "80 01", "²"])
def test_what_is_no_port_is_refused_with_an_example(value):
    with pytest.raises(Trouble, match="make run PORT=8001"):
        ports.wanted({"PORT": value})


def test_a_port_on_which_somebody_listens_is_taken_and_a_free_one_is_named():
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]

        with pytest.raises(Trouble, match=rf"^Port {port} is taken .*make run PORT=\d+\.$"):
            ports.check_free("127.0.0.1", port)


def test_a_port_served_on_all_addresses_is_taken_on_loopback_too():
    with socket.create_server(("", 0)) as other:
        port = other.getsockname()[1]

        with pytest.raises(Trouble, match="is taken"):
            ports.check_free("127.0.0.1", port)


def test_a_free_port_passes():
    [port] = ports.choose(1)

    ports.check_free("127.0.0.1", port)


def test_an_address_that_is_not_ours_is_refused():
    [port] = ports.choose(1)

    with pytest.raises(Trouble, match=r"does not let us listen on 192\.0\.2\.1"):
        ports.check_free("192.0.2.1", port)


def test_the_chosen_ports_differ_and_lie_below_those_for_outgoing_connections():
    chosen = ports.choose(3)

    assert len(set(chosen)) == 3
    assert all(port in ports.INNER for port in chosen)


@pytest.mark.parametrize(
    ("host", "reached_at"),
    [("127.0.0.1", "127.0.0.1"), (EVERYWHERE, "127.0.0.1"), ("::", "::1"), ("", "127.0.0.1")],
)
def test_what_listens_everywhere_is_reached_on_loopback(host, reached_at):
    assert ports.reached_at(host) == reached_at
