"""What an entitlement is worth, whose help it is, what it adds to, and how it is asked for."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

# Rows already published get these; afterwards every row says them itself.
_FILLED_IN = {
    "ask": (sa.Text(), ""),
    "worth": (sa.Integer(), "3"),
    "which_council": (sa.Text(), "any"),
    "about": (sa.JSON(), "[]"),
}


def upgrade() -> None:
    with op.batch_alter_table("entitlements") as table:
        for name, (type_, value) in _FILLED_IN.items():
            table.add_column(sa.Column(name, type_, nullable=False, server_default=value))
        table.add_column(sa.Column("adds_to", sa.Text(), nullable=True))
        table.add_column(sa.Column("repeats_months", sa.Integer(), nullable=True))
    with op.batch_alter_table("entitlements") as table:
        for name in _FILLED_IN:
            table.alter_column(name, server_default=None)
