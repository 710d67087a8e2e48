"""Rasa's skin: thin actions, one file each; they hand the message to the assistant."""
