"""What a person typed, made safe to hand on: no invisible signs, no commands to Rasa."""

import re
import unicodedata

# Letters and marks that show nothing (Unicode's Default_Ignorable_Code_Point), and the blank
# Braille cell: each could hide a slash or break up a word. Categories below catch the rest.
_SHOWS_NOTHING = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\ufff0-\ufff8\U000e0000-\U000e0fff]"
)
_CONTROL_OR_INVISIBLE = frozenset({"Cc", "Cf", "Cs"})
# Sorting a long run of combining marks takes time with the square of its length; no language
# puts more than a handful on one letter.
_MARKS_ON_ONE_LETTER = 8
# NFKC writes these out as whole sentences: a short message would become a very long one.
_SENTENCES_IN_ONE_SIGN = re.compile("[\ufdfa\ufdfb]")
_LINE_END = re.compile("\r\n?|\u2028|\u2029")


def normalise(text: str) -> str:
    """Give the text trimmed, in one Unicode form, without invisible signs or leading slashes.

    To Rasa a text that starts with "/" is a command. "" means there is nothing to hand on.
    """
    while (cleaned := _without_slashes(_cleaned(text))) != text:
        # What one pass takes out can make the next composition possible.
        text = cleaned
    return text


def _cleaned(text: str) -> str:
    lines = _LINE_END.sub("\n", text).replace("\t", " ")
    visible = "".join(_few_marks(_SHOWS_NOTHING.sub("", lines)))
    return unicodedata.normalize("NFKC", _SENTENCES_IN_ONE_SIGN.sub(" ", visible))


def _few_marks(text: str) -> list[str]:
    kept, marks = [], 0
    for sign in text:
        if sign != "\n" and unicodedata.category(sign) in _CONTROL_OR_INVISIBLE:
            continue
        marks = marks + 1 if unicodedata.combining(sign) else 0
        if marks <= _MARKS_ON_ONE_LETTER:
            kept.append(sign)
    return kept


def _without_slashes(text: str) -> str:
    text = text.strip()
    while text.startswith("/"):
        text = text.lstrip("/").lstrip()
    return text
