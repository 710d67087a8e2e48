"""Rasa over HTTP, and the loopback endpoint that runs our actions for it."""
