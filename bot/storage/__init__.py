"""SQL: tables, migrations and the stores that return domain values."""
