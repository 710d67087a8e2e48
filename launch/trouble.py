"""What can go wrong on the way, each with the one sentence that says what to do."""


class Trouble(Exception):
    """Ends the command: the last words of whoever failed, then one sentence on what to do."""

    def __init__(self, sentence: str, *, output: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.output = output


class Skipped(Exception):
    """A step that cannot be done here and that the rest can do without."""


class Stopped(Exception):
    """Somebody asked us to stop before we were done."""
