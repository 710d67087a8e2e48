"""What somebody plainly says of their studies: school, college, university, help to learn."""

from bot.conversation.facts_told import ENDS, HAVE, NO_MORE, START, STILL, Told

# "Uni credit" is Universal Credit, and somebody else's is no place of one's own.
_UNI = (
    r"(?:uni|univ\w*rs?ity|univercity)\b(?! (?:cred\w*|open|fair|interview|visit|taster|library))"
)
_COLLEGE = r"(?:college|collage|colledge|coll|sixth form|6th form)\b(?! (?:open|interview|visit))"
_SCHOOL = rf"(?:{_COLLEGE}|(?:secondary )?school\b)"
_NOT_ANOTHERS = (
    r"(?!mates?\b|friends?\b|sisters?\b|brothers?\b|gfs?\b|bfs?\b|partners?\b|girlfriends?\b"
    r"|boyfriends?\b|mums?\b|dads?\b|cousins?\b|not\b|no\b)"
)
_NAMED = rf"(?:my |the |a )?(?:{_NOT_ANOTHERS}\w+ ){{0,2}}?"
_SOON = (
    r"(?:in (?:aug|sept?|oct)\w*|this (?:aug|sept?|oct)\w*|this (?:years|autumn|month|week)"
    r"|soon|next (?:week|month)|in (?:a|\d) (?:few )?(?:weeks?|months?)|in a few weeks)"
)
_BEGIN = r"(?:im (?:just |about to )?start(?:ing)?|i start|ill be starting|ill start|im off to)"
_COURSE = (
    r"(?:a levels?|as levels?|gcses?|btec(?! hn)|t levels?|level [123]\b|access course|diploma"
    r" at college|functional skills)"
)
_LEFT_UNI = (
    rf"(?:dropped out of|quit|kicked out of|finished|left) {_UNI}(?= \||$| (?:and|but|last|in|so"
    r"|cos|because|now|before|after|this|im|what|do|can)\b)"
)
_LEFT_COLLEGE = rf"(?:dropped out of|quit) {_COLLEGE}"
_THROWN_OUT = (
    rf"\b(?:kicked|chucked|thrown) (?:off my|off the|(?:out|off)(?: of)? (?:my |the )?(?:{_SCHOOL}"
    rf"|{_UNI}))|\b(?:finished|left|failed|before) my (?:{_COLLEGE}|{_UNI}|course)"
)
_NOT_THERE_AFTER_ALL = (
    rf"{_THROWN_OUT}|"
    r"\b(?:turned (?:it|them|that) down|deferred|not going|didnt go|cant go|dropped out"
    r"|pulled out)\b"
)
_SEN = (
    r"(?:an? |a new )?(?:ehcp?s?\b|ehc plan|echp\b|e h c p\b|educational? health(?: and)? care plan"
    r"|education health(?: and)? care plan|send? (?:support|needs|status)|send?(?= \||$| and| but)"
    r"|special (?:educational? )?needs|sen plan)"
)

STUDY = (
    Told(
        "in_education",
        rf"\bim {STILL}(?:at|in|going to) (?:uni(?! cred)|university|college|sixth form|6th form"
        r"|school)\b|\bim (?:a |an )?(?:full time |uni |college )?student\b"
        r"|\bi (?:still )?go (?:to )?(?:uni|university|college|sixth form|6th form|school)\b"
        rf"|\bim {STILL}(?:studying|in (?:full time )?education)\b"
        r"|\bim (?:in year \d+|doing (?:my |a )?(?:a levels|gcses|btec|degree|t level"
        r"|level \d|access course))"
        # Wanting to is enough.
        r"|\bi (?:really |just |do )*(?:want|wanna|would (?:like|love)|plan|hope) ?(?:to )?"
        rf"(?:go |get |start |do )?(?:back )?(?:to |into |in |at )?(?:{_UNI}|{_COLLEGE}){ENDS}"
        rf"|\b(?:id (?:like|love)|im (?:hoping|planning|wanting|looking)) to "
        rf"(?:go |get |start )(?:back )?(?:to |into |in |at )?(?:{_UNI}|{_COLLEGE}){ENDS}"
        r"|\bi (?:really |just )?(?:want to|wanna) (?:study|train as|train to be|do a course)\b",
        r"(?:^|\| |\d |\band |\bbut )(?:at|in) (?:uni|university|college|sixth form|6th form"
        r"|school) (?:now|full time|in my)\b|(?:^|\| |\d |\band |\bbut )full time student",
    ),
    Told(
        "in_education",
        r"\bim (?:not in (?:any )?education|neet)\b|\bim not (?:studying|in education or)",
        value=False,
    ),
    Told(
        "at_university",
        rf"\bim {STILL}(?:at|in) {_NAMED}{_UNI}{ENDS}"
        rf"|\bim {STILL}(?:a |an )?(?:full time |first years |1st years |2nd years |3rd years "
        rf"|second years |third years )?{_UNI} student"
        rf"|\bim {STILL}in (?:my )?(?:1st|2nd|3rd|4th|first|second|third|final|last) years "
        rf"(?:of|at|in) (?:my )?(?:{_UNI}|degree)"
        r"|\bim (?:now |still )?(?:doing|studying for|on) (?:a|my) (?:\w+ )?(?:degree|masters|phd"
        r"|foundation years at uni)\b(?! apprentice)"
        rf"|\b(?:i|im) (?:still )?(?:study|studying) (?:\w+ ){{0,3}}?at {_NAMED}{_UNI}"
        rf"|\bi (?:still )?go (?:to )?{_NAMED}{_UNI}{ENDS}"
        rf"|\b{_BEGIN} (?:at |my )?{_NAMED}{_UNI}(?: {_SOON}\b|(?= \||$))"
        rf"|\bim going (?:to |off to )?{_NAMED}{_UNI} {_SOON}\b"
        rf"|\b(?:i|ive)(?: just)? (?:got|got offered|been given|have) (?:a|my) (?:confirmed "
        rf"|unconditional |firm )?place (?:at|in|for) {_NAMED}{_UNI}"
        rf"|\b(?:i|ive)(?: just)? (?:got|been accepted|got accepted) (?:in )?(?:to|into) "
        rf"{_NAMED}{_UNI}|\bmy {_UNI} (?:course|halls|accom\w*|tutor|lecturer)\b"
        rf"|\b(?:i|im) (?:live|living|stay|staying)? ?in (?:{_UNI}|student) (?:halls|accom\w*)",
        rf"{START}(?:at|in) {_NAMED}{_UNI}(?= \||$| (?:and|but|now|atm|full time|doing|studying"
        rf"|in|on|with|im|lol|care)\b)"
        rf"|{START}(?:just )?start(?:ing)? {_NAMED}{_UNI} {_SOON}\b|{START}{_UNI} student\b"
        rf"|{START}(?:studying|doing) (?:\w+ ){{0,3}}?at {_UNI}"
        rf"|{START}(?:just )?got (?:a place at|into) {_NAMED}{_UNI}",
        unless=_NOT_THERE_AFTER_ALL,
    ),
    Told(
        "at_university",
        rf"\bim (?:not|no longer) (?:at|in) {_UNI}(?! (?:yet|until|today|this week|right now))"
        rf"|\bi dont go (?:to )?{_UNI}|\b(?:i|ive)(?: have| just| only)? {_LEFT_UNI}",
        rf"{START}(?:just |recently )?{_LEFT_UNI}"
        rf"|{START}(?:not|no longer) (?:at|in) {_UNI}(?:{NO_MORE}|(?= \||$))",
        value=False,
    ),
    Told(
        "in_school_or_college",
        rf"\bim {STILL}(?:at|in) (?:my )?{_SCHOOL}{ENDS}|\bim {STILL}(?:a |an )?(?:full time )?"
        rf"{_SCHOOL} student|\bi (?:still )?go (?:to )?(?:a )?{_SCHOOL}{ENDS}"
        rf"|\bim {STILL}in (?:years|year) (?:[789]|1[0-4])\b"
        rf"|\bim {STILL}(?:doing|studying|on|taking) (?:my |a |an )?{_COURSE}"
        rf"|\b(?:i|im) (?:still )?(?:study|studying|doing) (?:\w+ ){{0,3}}?at {_SCHOOL}"
        rf"|\bmy {_COLLEGE} (?:course|tutor|teacher)\b",
        rf"{START}(?:at|in) {_SCHOOL}(?= \||$| (?:and|but|now|atm|full time|part time|doing"
        rf"|studying|in my|im|lol)\b)|{START}(?:studying|doing) (?:\w+ ){{0,3}}?at {_SCHOOL}"
        rf"|{START}{_COLLEGE} student\b|{START}(?:doing|studying) (?:my |a |an )?{_COURSE}",
        unless=_THROWN_OUT,
    ),
    Told(
        "in_school_or_college",
        rf"\bim not (?:at|in) {_COLLEGE}{NO_MORE}|\bim no longer (?:at|in) {_COLLEGE}"
        rf"|\b(?:i|ive)(?: have| just| only)? {_LEFT_COLLEGE}",
        rf"{START}(?:just |recently )?{_LEFT_COLLEGE}"
        rf"|{START}(?:not (?:at|in) {_COLLEGE}{NO_MORE}|no longer (?:at|in) {_COLLEGE})",
        value=False,
    ),
    Told(
        "special_educational_needs",
        rf"{HAVE}(?:still )?{_SEN}(?! (?:assess\w*|application|request|appeal|kids?|son|daughter"
        r"|brother|sister|for (?:my|him|her)|from)\b)|\bim (?:on the sen(?:d)? register"
        r"|sen(?= \||$| and| but))"
        r"|\bmy (?:ehcp|ehc plan|echp)(?! (?:was|ended|stopped|got (?:refused|turned down)|"
        r"application|assessment|request))\b",
        rf"{START}(?:got |have )(?:an? )?(?:ehcp|ehc plan|echp|special (?:educational )?needs)",
    ),
    Told(
        "special_educational_needs",
        r"\bi (?:dont|do not) have (?:any )?special (?:educational )?needs",
        value=False,
    ),
)
