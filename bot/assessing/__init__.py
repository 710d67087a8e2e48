"""A person as JSON in, what they are owed as JSON out: the same for the API and for commands."""
