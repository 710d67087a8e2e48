"""What an entitlement is worth, whose help it is, what it adds to, and how it is asked for.

The defaults are for rows that were published before; they stay, because SQLite can only take them
off by making the table anew, which the rows that hang on it forbid.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    for column in (
        sa.Column("ask", sa.Text(), nullable=False, server_default=sa.text("''")),
        sa.Column("worth", sa.Integer(), nullable=False, server_default="3"),
        sa.Column("which_council", sa.Text(), nullable=False, server_default="any"),
        sa.Column("about", sa.JSON(), nullable=True),
        sa.Column("adds_to", sa.Text(), nullable=True),
        sa.Column("repeats_months", sa.Integer(), nullable=True),
    ):
        op.add_column("entitlements", column)
