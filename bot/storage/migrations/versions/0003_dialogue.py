"""What the dialogue keeps, the live model, and the counts of danger."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _tracker_window()
    _live_model()
    _danger_counts()


def _tracker_window() -> None:
    op.create_table(
        "tracker_window",
        sa.Column("sender_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("updated_at_utc", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("sender_id", name="pk_tracker_window"),
    )
    op.create_index("ix_tracker_window_updated_at_utc", "tracker_window", ["updated_at_utc"])


def _live_model() -> None:
    op.create_table(
        "live_model",
        sa.Column("id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("set_at_utc", sa.DateTime(), nullable=False),
        sa.Column("set_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_live_model"),
        sa.CheckConstraint("id = 1", name=op.f("ck_live_model_only_row")),
    )


def _danger_counts() -> None:
    op.create_table(
        "danger_counts",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("hour_utc", sa.DateTime(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "hour_utc", name="pk_danger_counts"),
    )
