"""The assistant: pure rules and conversation inside, SQL, Rasa and channels around them."""
