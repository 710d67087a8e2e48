"""Gaps with their events and answers, web conversations, and what was forgotten lately."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _gaps()
    _gap_events()
    _outbox()
    _conversations()
    _messages()
    _feedback()
    _forgotten()


def _gaps() -> None:
    op.create_table(
        "gaps",
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("conversation_id", sa.Text(), nullable=True),
        sa.Column("council", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("taken_out", sa.JSON(), nullable=False),
        sa.Column("guess", sa.Text(), nullable=True),
        sa.Column("score", sa.Float(53), nullable=True),
        sa.Column("age_band", sa.Text(), nullable=False),
        sa.Column("opened_at_utc", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("reference", name="pk_gaps"),
        sa.ForeignKeyConstraint(["council"], ["councils.key"], name="fk_gaps_council_councils"),
    )
    op.create_index("ix_gaps_conversation_id", "gaps", ["conversation_id"])
    op.create_index("ix_gaps_state", "gaps", ["state"])


def _gap_events() -> None:
    op.create_table(
        "gap_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("happened_at_utc", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_gap_events"),
        sa.ForeignKeyConstraint(
            ["reference"], ["gaps.reference"], name="fk_gap_events_reference_gaps"
        ),
    )
    op.create_index("ix_gap_events_reference", "gap_events", ["reference"])


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("conversation_id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("reply", sa.JSON(), nullable=False),
        sa.Column("put_at_utc", sa.DateTime(), nullable=False),
        sa.Column("delivered_at_utc", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.ForeignKeyConstraint(["reference"], ["gaps.reference"], name="fk_outbox_reference_gaps"),
    )
    op.create_index("ix_outbox_conversation_id", "outbox", ["conversation_id"])


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("conversation_id", sa.Text(), nullable=False),
        sa.Column("council", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("started_at_utc", sa.DateTime(), nullable=False),
        sa.Column("last_at_utc", sa.DateTime(), nullable=False),
        sa.Column("last_n", sa.Integer(), nullable=False),
        sa.Column("return_code_hash", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("conversation_id", name="pk_conversations"),
        sa.UniqueConstraint("return_code_hash", name="uq_conversations_return_code_hash"),
    )
    op.create_index("ix_conversations_last_at_utc", "conversations", ["last_at_utc"])


def _messages() -> None:
    op.create_table(
        "messages",
        sa.Column("conversation_id", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at_utc", sa.DateTime(), nullable=False),
        sa.Column("said", sa.Text(), nullable=True),
        sa.Column("replies", sa.JSON(), nullable=False),
        sa.Column("client_id", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("conversation_id", "n", name="pk_messages"),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.conversation_id"],
            name="fk_messages_conversation_id_conversations",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint(
            "conversation_id", "client_id", name="uq_messages_conversation_id_client_id"
        ),
    )


def _feedback() -> None:
    op.create_table(
        "feedback",
        sa.Column("conversation_id", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("helpful", sa.Boolean(), nullable=False),
        sa.Column("at_utc", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", "n", name="pk_feedback"),
        sa.ForeignKeyConstraint(
            ["conversation_id", "n"],
            ["messages.conversation_id", "messages.n"],
            name="fk_feedback_conversation_id_messages",
            ondelete="CASCADE",
        ),
    )


def _forgotten() -> None:
    op.create_table(
        "forgotten",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("forgotten_at_utc", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_forgotten"),
    )
    op.create_index("ix_forgotten_forgotten_at_utc", "forgotten", ["forgotten_at_utc"])
