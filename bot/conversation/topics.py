"""Topics: what a turn can be about. Rasa's intents carry the same names.

Which topics there are is content: the rows' files and content/england/parts-of-life.yml, where each
has its place and its title. Only those that the code itself has to name stand here.
"""

from enum import StrEnum
from typing import TypeAlias

Topic: TypeAlias = str


class NamedTopic(StrEnum):
    LOCAL_OFFER = "local_offer"
    HOMELESS_NOW = "homeless_now"
    HOMELESS_16_17 = "homeless_16_17"
    MENTAL_HEALTH = "mental_health"
    SAFEGUARDING_CRISIS = "safeguarding_crisis"
    TALK_TO_HUMAN = "talk_to_human"
    GREETING_THANKS_BYE = "greeting_thanks_bye"
    BOT_IDENTITY_PRIVACY = "bot_identity_privacy"
    OUT_OF_SCOPE = "out_of_scope"
    IN_DOMAIN_UNANSWERABLE = "in_domain_unanswerable"
