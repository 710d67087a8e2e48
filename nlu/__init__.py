"""Code of ours that runs inside Rasa; it knows Rasa and the encoder, and nothing else of ours."""
