"""Asks the web app whether all of it answers; it asks Rasa and the actions in its turn."""

import http.client

READY = "/health/ready"


def is_ready(host: str, port: int) -> bool:
    # Not urllib: it would ask a proxy for an address of this machine.
    connection = http.client.HTTPConnection(host, port, timeout=10)
    try:
        connection.request("GET", READY)
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
