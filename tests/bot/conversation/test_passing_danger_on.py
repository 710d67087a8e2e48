"""Staffed mode: danger is kept for the team, without personal data and with its kind."""

from datetime import UTC, datetime

from bot.conversation.incoming import Incoming
from bot.conversation.passing_danger_on import PassingDangerOn
from bot.conversation.urgent import UrgentMatch
from bot.conversation.urgent_content import UrgentKind
from bot.gaps.gap import Gap, GapReason, GapState


class Gaps:
    def __init__(self):
        self.opened = []

    def open(self, gap):
        self.opened.append(gap)
        return Gap("WIR-4821", GapState.OPEN, gap)


async def test_the_message_is_stored_redacted_as_someone_who_may_be_at_risk():
    gaps = Gaps()
    at = datetime(2026, 11, 22, 22, tzinfo=UTC)
    text = "i want to die im 17 ring me on 07700 900123"
    incoming = Incoming("c1", text, at, channel="web", council="wirral")
    kind = next(iter(UrgentKind))
    await PassingDangerOn(gaps).pass_on(incoming, UrgentMatch(kind, age=17))

    [gap] = gaps.opened
    assert gap.reason is GapReason.MAY_BE_AT_RISK
    assert "900123" not in gap.question
    assert (gap.guess, gap.age_band, gap.score) == (kind, "16-17", None)
