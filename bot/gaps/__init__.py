"""Unanswered questions: their reasons and states, and taking personal data out. Pure."""
