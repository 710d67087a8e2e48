"""The front door's own sentences, as content/england/gateway-words.yml gives them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class GatewayWords:
    """Each may hold the {numbers} that a card may hold."""

    failed: str
    busy: str
    paused: str
    too_long: str
    too_fast: str
    no_words: str
    other_script: str
    something_else: str
    taken_back: str
    under_later_answers: str
