"""Gaps in SQL: each gets a reference nobody else has, and a trail of what became of it."""

import secrets
from collections.abc import Callable, Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from bot.gaps.gap import Gap, GapState, NewGap
from bot.storage.councils import council_for
from bot.storage.engine import Database
from bot.storage.erasure import forgotten_since
from bot.storage.holding import hold
from bot.storage.tables.gaps import GapEventKind, GapEventRow, GapRow
from bot.storage.upserts import insert_if_new

FEWEST_DIGITS = 4
TRIES_PER_LENGTH = 5


class SqlGapLog:
    """Implements GapLog. `below(n)` picks a random whole number, at least 0 and less than n."""

    def __init__(self, database: Database, *, below: Callable[[int], int] = secrets.randbelow):
        self._database = database
        self._below = below

    def open(self, gap: NewGap) -> Gap:
        """Store a gap under a reference that nobody else has."""
        with self._database.transaction() as session:
            hold(session, gap.conversation_id)
            prefix = council_for(session, gap.council).reference_prefix
            values = _values_of(gap)
            if forgotten_since(session, gap.conversation_id, gap.opened_at):
                values["conversation_id"] = None
            reference = next(
                reference
                for reference in self._references(prefix)
                if insert_if_new(session, GapRow, values | {"reference": reference})
            )
            _add_event(session, reference, GapEventKind.OPENED, at=gap.opened_at)
            return _gap(session.get_one(GapRow, reference))

    def get(self, reference: str) -> Gap | None:
        """Give a gap; the address of one whose person was forgotten is empty."""
        with self._database.reading() as session:
            row = session.get(GapRow, reference)
            return None if row is None else _gap(row)

    def take_back(self, reference: str, *, conversation_id: str, at: datetime) -> bool:
        """Withdraw an open gap for the person who asked, wiping the question.

        Give whether it is taken back now; it is not when staff already dealt with it, or
        when it is somebody else's. How long people have is the caller's to decide.
        """
        with self._database.transaction() as session:
            hold(session, conversation_id)
            row = session.get(GapRow, reference, with_for_update=True)
            if row is None or row.conversation_id != conversation_id:
                return False
            if row.state is GapState.OPEN:
                row.state, row.question, row.taken_out = GapState.TAKEN_BACK, "", []
                _add_event(session, reference, GapEventKind.TAKEN_BACK, at=at)
            return row.state is GapState.TAKEN_BACK

    def _references(self, prefix: str) -> Iterator[str]:
        # Longer numbers when the short ones are nearly used up: it always ends.
        digits = FEWEST_DIGITS
        while True:
            for _ in range(TRIES_PER_LENGTH):
                yield f"{prefix}-{self._below(10**digits):0{digits}d}"
            digits += 1


def _add_event(session: Session, reference: str, kind: GapEventKind, *, at: datetime) -> None:
    session.add(GapEventRow(reference=reference, kind=kind, happened_at_utc=at))


def _values_of(gap: NewGap) -> dict[str, object]:
    return {
        "state": GapState.OPEN,
        "conversation_id": gap.conversation_id,
        "council": gap.council,
        "channel": gap.channel,
        "reason": gap.reason,
        "question": gap.question,
        "taken_out": list(gap.taken_out),
        "guess": gap.guess,
        "score": gap.score,
        "age_band": gap.age_band,
        "opened_at_utc": gap.opened_at,
    }


def _gap(row: GapRow) -> Gap:
    new = NewGap(
        conversation_id=row.conversation_id or "",
        council=row.council,
        channel=row.channel,
        reason=row.reason,
        question=row.question,
        taken_out=tuple(row.taken_out),
        guess=row.guess,
        score=row.score,
        age_band=row.age_band,
        opened_at=row.opened_at_utc,
    )
    return Gap(row.reference, row.state, new)
