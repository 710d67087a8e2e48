"""What a person is owed: facts, three-valued conditions, legal status, decisions. Pure."""
