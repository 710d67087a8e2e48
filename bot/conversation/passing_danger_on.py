"""Staffed crisis mode: a message about danger is kept for the team, without personal data."""

import asyncio

from bot.conversation.incoming import Incoming
from bot.conversation.ports import GapLog
from bot.conversation.urgent import UrgentMatch
from bot.gaps.gap import GapReason, NewGap, age_band
from bot.gaps.redaction import redact


class PassingDangerOn:
    """Opens a gap that tops the queue; never used while nobody is there to read it."""

    def __init__(self, gaps: GapLog) -> None:
        self._gaps = gaps

    async def pass_on(self, incoming: Incoming, match: UrgentMatch) -> None:
        """Store the message for the team; raise StorageFailed when that was not possible."""
        redacted = redact(incoming.text or incoming.choice or "")
        gap = NewGap(
            conversation_id=incoming.conversation_id,
            council=incoming.council,
            channel=incoming.channel,
            reason=GapReason.MAY_BE_AT_RISK,
            question=redacted.text,
            taken_out=redacted.taken_out,
            guess=match.kind,
            score=None,
            age_band=age_band(match.age),
            opened_at=incoming.at,
        )
        await asyncio.to_thread(self._gaps.open, gap)
