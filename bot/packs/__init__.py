"""Packs: the files under content/, read, checked and turned into domain values."""
