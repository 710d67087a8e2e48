"""Notices a message that is not written in Latin letters; which language it is, nobody guesses."""

import unicodedata

_LETTERS_LOOKED_AT = 200
_FEWEST_LETTERS = 2


def is_in_another_script(text: str) -> bool:
    """Give whether most letters of a text belong to another script than ours."""
    letters = [sign for sign in text if sign.isalpha()][:_LETTERS_LOOKED_AT]
    latin = sum(unicodedata.name(sign, "").startswith(("LATIN", "FEMININE")) for sign in letters)
    return len(letters) >= _FEWEST_LETTERS and latin * 2 < len(letters)
