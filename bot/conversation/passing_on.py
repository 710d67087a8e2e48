"""Passing a question on: redacted, stored as a gap with its reason, and the person told so."""

import logging

from bot.conversation.ports import GapLog, StorageFailed
from bot.conversation.reply import ReplyKind
from bot.conversation.speaking import Speaker, Speech
from bot.conversation.talk import Said, Talk, Understood
from bot.conversation.topics import NamedTopic, Topic
from bot.gaps.gap import GapReason, NewGap, age_band
from bot.gaps.redaction import Redacted, redact

logger = logging.getLogger(__name__)


class PassingOn:
    """Stores what could not be answered; without personal data, and without losing it."""

    def __init__(self, gaps: GapLog, speaker: Speaker) -> None:
        self._gaps = gaps
        self._speaker = speaker
        self._words = speaker.words

    def pass_on(
        self, message: Understood, talk: Talk, *, reason: GapReason, topic: Topic, said: str
    ) -> Said:
        """Store the question and give `said` with its reference.

        When it could not be stored the person is told that instead: no reference, no promise.
        """
        redacted = redact(message.text)
        try:
            gap = self._gaps.open(_new_gap(message, talk, reason, redacted))
        except StorageFailed as error:
            logger.error("gap not stored: %s", error)  # noqa: TRY400  # a traceback has its words
            speech = Speech(ReplyKind.HANDOFF, topic, self._words.passed_on.not_saved, _who(topic))
        else:
            text = self._saved_text(said, gap.reference, message, redacted)
            speech = Speech(ReplyKind.ESCALATE_GAP, topic, text, _who(topic), gap.reference)
        return self._speaker.say(speech, message, talk)

    def _saved_text(
        self, said: str, reference: str, message: Understood, redacted: Redacted
    ) -> str:
        council = self._speaker.council(message).short_name
        told = [said.format(reference=reference, council=council)]
        if redacted.taken_out:
            kinds = [self._words.passed_on.kinds[kind] for kind in redacted.taken_out]
            told.append(self._words.passed_on.taken_out.format(kinds=", ".join(kinds)))
        return "\n\n".join([" ".join(told), self._words.answers.ask_today])


def _new_gap(message: Understood, talk: Talk, reason: GapReason, redacted: Redacted) -> NewGap:
    return NewGap(
        conversation_id=message.conversation_id,
        council=message.council,
        channel=message.channel,
        reason=reason,
        question=redacted.text,
        taken_out=redacted.taken_out,
        guess=message.guess,
        score=message.score,
        age_band=age_band(talk.person.age_on(message.day)),
        opened_at=message.at,
    )


def _who(topic: Topic) -> str:
    """Give whom to name: when it is about how a person feels, people who are always there."""
    return (
        "crisis"
        if topic in {NamedTopic.MENTAL_HEALTH, NamedTopic.SAFEGUARDING_CRISIS}
        else "anyone"
    )
