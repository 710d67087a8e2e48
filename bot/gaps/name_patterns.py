"""Find names given as such: "my name is …", "im …", "my social worker …", "thanks, …"."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from bot.gaps.name_lists import ALSO_WORDS, FIRST_NAMES
from bot.gaps.word_lists import COMMON_WORDS, SMALL_WORDS

Spans = Iterator[tuple[int, int]]
Test = Callable[[str], bool]

_TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_SPACE_THEN_TOKEN = re.compile(rf"[ ]{{1,2}}({_TOKEN.pattern})")
_IS = r"(?:[ ]?'s|[ ]+is|[ ]+iz|[ ]+was|[ ]*[:=-])"
_WHO = (
    r"(?:i'?m|i[ ]+am|he'?s|she'?s|they'?re|who'?s|is|was|someone|somebody|man|woman|lady|guy|"
    r"girl|boy|lad|bloke|person)"
)
_ROLE = (
    r"(?:(?:social|support|key|case|youth|yot|care|family|outreach|project|leaving[ ]care)"
    r"[ -]?workers?|workers?|sw|s\.w\.?|pa|p\.a\.?|(?:personal[ ])?advis[eo]r|"
    r"(?:team[ ]|area[ ]|service[ ]|home[ ])?manager|iro|reviewing[ ]officer|probation|"
    r"(?:probation[ ])?officer|advocate|mentor|(?:foster[ ]|step[ -]?|birth[ ]|real[ ])?"
    r"(?:mum|mam|mom|dad|carers?|parents?|brother|sister|bro|sis)|nan|nana|gran|grandma|grandad|"
    r"uncle|aunt|auntie|aunty|cousin|niece|nephew|boyfriend|girlfriend|bf|gf|partner|husband|"
    r"wife|ex|mate|m8|friend|bestie|son|daughter|boy|girl|one|baby|kid|child|teacher|tutor|"
    r"landlord|landlady|doctor|gp|nurse|therapist|counsellor|judge|solicitor|lawyer|boss|"
    r"housemate|flatmate|roommate|neighbour|work[ ]coach)"
)
_WHOSE = (
    r"\b(?:my|me|his|her|our|their|the|a|an)[ ]+"
    r"(?:(?:old|new|last|ex|other|current|little|big|baby|best|older|younger)[ -]+)?"
)


def _cue(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_SAID = _cue(
    rf"\b(?:my|me|his|her|their|the)[ ]+(?:[a-z]+[ ])?names?(?:{_IS}|s)?[ ]+"
    rf"|\bname[ ]?[:=-][ ]?|\bname[ ]+is[ ]+|\bnames[ ]+|\bnamed[ ]+"
    rf"|\b{_WHO}[ ]+called[ ]+|\b(?:call|calls|called)[ ]+me[ ]+|\bknown[ ]+as[ ]+"
    rf"|{_WHOSE}{_ROLE}(?:[ ]+is|[ ]+was|s|'s)?[ ]+(?:called|named)[ ]+"
    rf"|{_WHOSE}{_ROLE}(?:'?s)?[ ]+names?(?:{_IS}|s)?[ ]+"
)
_ROLE_BESIDE = _cue(rf"{_WHOSE}{_ROLE}(?:[ ]+|,[ ]*|[ ]*\(|:[ ]*)")
_ROLE_IS = _cue(rf"(?:{_WHOSE})?\b{_ROLE}(?:{_IS}|[ ]+now)[ ]*")
_TITLE = _cue(r"\b(?:mr|mrs|ms|dr|mx|prof)\b\.?[ ]*")
_MISS = re.compile(r"\bM(?:iss|ISS)[ ]+")
_GREETS = _cue(r"\b(?:hi|hello|hey|hiya|yo|alright)[ ,!]+(?:i'?m|i[ ]am|it'?s|this[ ]is)[ ]+")
_INTRODUCES = _cue(
    r"\b(?:i'?m|i[ ]+am|this[ ]+is|it'?s|it[ ]+is)[ ]+"
    r"|\b(?:hi|hello|hey|hiya|dear|signed|thanks|thank[ ]you|thx|cheers|regards|love|yours)"
    r"[ ]*[,:\n-]*[ \n]*"
)
_DEALS_WITH = _cue(
    r"\b(?:(?:spoke|speak|speaking|talk|talked|talking)[ ]+(?:to|with)|asked[ ]+for|ask[ ]+for|met|"
    r"rang|called|emailed|messaged|texted|told|with|and)[ ]+"
)
_LAST_LINE = re.compile(rf"\n[ ]*({_TOKEN.pattern}(?:[ ]{_TOKEN.pattern})?)[ ]*[xX.!]*\s*$")
_HERE = _cue(rf"(?:^|[.!?,\n])[ ]*({_TOKEN.pattern})(?=[ ]+(?:here|speaking)\b)")
# What is done to or by somebody: "my social worker retired" names nobody.
_VERB_ENDINGS = ("ed", "ing", "ly", "n't", "ful", "less", "able", "ous", "ic", "al")
# Where somebody is from, or what they are: "I'm Danish" names nobody either.
_PEOPLE_ENDINGS = ("ish", "ese", "ian", "ist")


def find_names(text: str) -> Spans:
    """Give the spans of names given as such, and of first names that can be nothing else."""
    yield from _after(_SAID, text, begins=_can_be_a_name)
    yield from _after(_ROLE_BESIDE, text, begins=_is_no_verb)
    yield from _after(_ROLE_IS, text, begins=_is_written)
    yield from _after(_TITLE, text, begins=_is_surname)
    yield from _after(_MISS, text, begins=_is_surname)
    yield from _after(_GREETS, text, begins=_is_no_verb)
    yield from _after(_INTRODUCES, text, begins=_is_written)
    yield from _after(_DEALS_WITH, text, begins=_is_written_and_also_a_word)
    for pattern in (_LAST_LINE, _HERE):
        for match in pattern.finditer(text):
            if _is_written(match[1].split()[0]):
                yield match.span(1)
    for match in _TOKEN.finditer(text):
        if _is_known(_bare(match[0])):
            yield match.start(), _end_of_name(text, match)


def _after(cue: re.Pattern[str], text: str, *, begins: Test) -> Spans:
    for match in cue.finditer(text):
        first = _TOKEN.match(text, match.end())
        if first and begins(_bare(first[0])):
            yield first.start(), _end_of_name(text, first)


def _end_of_name(text: str, first: re.Match[str]) -> int:
    """Give where a name ends that begins here: further names and a surname belong to it."""
    end = first.start() + len(_bare(first[0]))
    last = first[0]
    for _ in range(2):
        following = _SPACE_THEN_TOKEN.match(text, end)
        if not following or not _goes_on(last, _bare(following[1])):
            break
        end = following.start(1) + len(_bare(following[1]))
        last = following[1]
    return end


def _goes_on(before: str, word: str) -> bool:
    """Give whether a word can be the rest of a name: written like what stands before it."""
    if before[0].isupper():
        # With a capital, White and Young are surnames.
        return word[0].isupper() and word.lower() not in SMALL_WORDS
    return _is_no_verb(word)


def _bare(word: str) -> str:
    return word[:-2] if word.lower().endswith("'s") else word


def _is_known(word: str) -> bool:
    """Give whether it is a first name and nothing else, with or without its accents."""
    letters = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter)) in FIRST_NAMES


def _can_be_a_name(word: str) -> bool:
    return word.lower() in ALSO_WORDS or word.lower() not in COMMON_WORDS


def _is_no_verb(word: str) -> bool:
    """Give whether a word beside a role can only be a name, in small letters too."""
    small = word.lower()
    if _is_known(word) or _is_written(word):
        return True
    return (
        len(small) > 1
        and small not in COMMON_WORDS | ALSO_WORDS
        and not small.endswith(_VERB_ENDINGS)
    )


def _is_surname(word: str) -> bool:
    """Give whether a word after a title is a name: White and Young are, with their capital."""
    with_capital = word[0].isupper() and word.lower() not in SMALL_WORDS
    return with_capital or _is_no_verb(word)


def _is_written(word: str) -> bool:
    """Give whether a word is a known name, or has a capital as only a name would."""
    small = word.lower()
    if _is_known(word):
        return True
    if not (len(word) > 1 and word[0].isupper() and word[1:].islower()):
        return "'" in word and word[0].isupper() and small not in COMMON_WORDS
    if small in ALSO_WORDS:
        return True
    return small not in COMMON_WORDS and not small.endswith(_PEOPLE_ENDINGS)


def _is_written_and_also_a_word(word: str) -> bool:
    return word.lower() in ALSO_WORDS and word[0].isupper() and word[1:].islower()
