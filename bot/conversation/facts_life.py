"""What somebody plainly says of their life now: work, benefits, prison, disability, a guardian."""

from bot.conversation.facts_care_kinds import CARE_KINDS, read_long_care
from bot.conversation.facts_children import read_children
from bot.conversation.facts_homes import HOMES
from bot.conversation.facts_study import STUDY
from bot.conversation.facts_text import Said
from bot.conversation.facts_told import ENDS, NO_MORE, START, STILL, Told, read_told

_UC = r"(?:uc|u c|univ\w{3,6} cred\w*|uni cred\w*)\b"
_NOT_UC_ITSELF = (
    r"(?! (?:web\w*|site|page|app|helpline|phone|number|form|waiting|calculator|hold|yet|advice))"
)
_ON = r"(?:on|getting|claiming|receiving)"
_UC_OVER = r"\b(?:came off|come off|stopped getting|off uc|no longer on|used to|applied|waiting)\b"

LIFE = (
    Told(
        "in_work",
        r"\bi (?:only |just )?work (?:full|part|nights|weekends|shifts|as a|in a"
        r"|for a|zero|\d+ hours)"
        rf"|\bim {STILL}(?:employed|working (?:full|part|nights|in a|as a|for a"
        r"|at (?!home|it|the moment)|now))"
        rf"|\bim {STILL}working(?= \||$)|\b(?:ive got|i got|ive|i have got) (?:a"
        r"|my) (?:new |full time |part time )?job\b(?! (?:interview|offer|coach|centre))",
    ),
    Told(
        "in_work",
        r"\bim (?:unemployed|not working|not in work|out of work|neet|jobless)\b"
        r"|\bi dont (?:have a job|work)(?= \||$| and| but| cos| or)"
        r"|\bi (?:havent|have not|aint) got a job\b|\bive (?:not got a job|got no job"
        r"|no job)|\bi (?:just )?lost my job\b",
        rf"{START}unemployed(?= \||$| and)",
        value=False,
    ),
    Told(
        "apprentice",
        rf"\bim {STILL}(?:an |a )?(?:\w+ )?apprentice\b(?!ship)|\bim {STILL}(?:doing"
        r"|on) (?:an|a|my) (?:\w+ )?apprenticeship\b"
        r"|\bi (?:just )?started (?:an|my) apprenticeship",
    ),
    Told(
        "disabled",
        r"\bim (?:registered |physically )?(?:disabled|autistic|deaf|in a wheelchair"
        r"|a wheelchair user)\b|\b(?:ive got|ive|i got) (?:a |an )?(?:(?:learning|physical|severe"
        r"|mild) )?(?:disabilit(?:y|ies)|autism|cerebral palsy|downs syndrome)\b"
        r"|\bi use a wheelchair\b",
    ),
    Told("disabled", r"\bim not disabled\b|\bi dont have (?:a|any) disabilit", value=False),
    Told(
        "special_guardianship",
        r"\bi(?:m| was|ve been)? (?:on|under|got|have|had)(?: got)? (?:an? )?(?:sgo"
        r"|special guardianship(?: order)?)\b"
        r"|\bive (?:got )?(?:an? )?(?:sgo|special guardianship(?: order)?)\b"
        r"|\b(?:sgo|special guardianship(?: order)?) (?:for|of|over|on) me\b",
    ),
    Told(
        "came_to_the_uk_alone_as_a_child",
        r"\b(?:im|i was) (?:an? )?unaccompanied\b|\bi came (?:here |to (?:the )?(?:uk"
        r"|england) )?(?:alone|by myself|on my own)"
        r" (?:\w+ ){0,3}(?:when i was|at|aged) 1[0-7]\b",
        of_the_past=True,
    ),
    Told(
        "foster_placement_at_18",
        r"\bi (?:was|lived|stayed|was living|was still)(?: still)? (?:with|in) (?:my "
        r"|a )?foster (?:carers?|parents?|family|placement|home|care)"
        r" (?:(?:until|when) (?:i (?:was|turned) )18|(?:at|until|on my) 18)",
        of_the_past=True,
    ),
    Told(
        "on_universal_credit",
        rf"\bim {STILL}{_ON} (?:the |\w+ and )?{_UC}{_NOT_UC_ITSELF}"
        rf"|\bi (?:still |already |only |just )?(?:get|claim|receive"
        rf"|live on) (?:the )?{_UC}{_NOT_UC_ITSELF}"
        rf"|\b(?:ive been|been) (?:{_ON} )(?:the )?{_UC}{_NOT_UC_ITSELF}"
        rf"|\bmy {_UC} (?:payment|money|is late|hasnt come|was late|doesnt cover|isnt enough"
        r"|journal|work coach|is only|got sanctioned|only)\b",
        rf"{START}(?:{_ON}|get|living on|been sanctioned (?:on|by)) (?:the )?{_UC}{ENDS}",
        unless=_UC_OVER + r"|\bfirst payment\b|\bbefore (?:i|im)\b",
    ),
    Told(
        "on_universal_credit",
        rf"\bim (?:not (?:even )?{_ON}|no longer {_ON}|off) (?:any |the )?{_UC}"
        rf"|\bi (?:dont|do not) (?:claim|receive) (?:any )?{_UC}|\bi (?:came|come"
        rf"|got taken) off {_UC}|\bi(?:ve| have)? never (?:been on|claimed|had) {_UC}",
        rf"{START}(?:not|no longer) {_ON} {_UC}",
        value=False,
    ),
    Told(
        "in_custody",
        rf"\bim {STILL}(?:in|at) (?:(?:a |an |the )?(?:prison|jail|nick|pen|yoi|custody"
        rf"|young offenders?"
        rf"|secure training centre)(?: (?:institut\w+|place|prison))?{ENDS}|hmp(?: \w+|(?= \|"
        rf"|$))|hmyoi \w+|hm prison)"
        rf"|\bim {STILL}(?:banged up|locked up(?! in (?:my|the|a)\b)|doing (?:time|bird)"
        r"|serving (?:time|life|\d+ (?:months|years|weeks)|a (?:\d+ (?:months|years) )?sentence)"
        r"|a prisoner|inside (?:doing|prison|jail))"
        rf"|\bi (?:get|am getting) (?:out of|released from) (?:prison|jail|hmp \w+(?: \w+)?"
        r"|yoi) (?:in|on|next|soon)"
        rf"|\bim (?:getting |being )?(?:let |coming )?(?:out of|released from) (?:prison|jail"
        r"|hmp \w+|yoi) (?:in \d|in a|on|next|soon|tomorrow)",
        rf"{START}in (?:hmp|hmyoi|yoi) \w+|{START}in (?:prison|jail|young offenders)(?= \||$"
        r"| (?:and|now|atm|at the (?:mo|moment)|until|but|serving|doing)\b)",
        unless=(
            r"\b(?:visit\w*|to see|officer|work(?:ing|s)? (?:in|at|for)|job|came out|come out"
            r"|got out|was released|just out|got released|been released|police custody)\b"
        ),
    ),
    Told(
        "in_custody",
        rf"\bim (?:not|no longer) in (?:prison|jail|custody|nick){NO_MORE}"
        rf"|\bim no longer in (?:prison|jail)"
        r"|\bi(?:ve)? (?:just |only )?(?:got out of|came out of|come out of|got released from"
        r"|was released from|been released from|left) (?:prison|jail|custody|hmp \w+|(?:a )?yoi"
        r"|(?:a )?young offenders)|\bim (?:just |now |newly )?(?:out of|fresh out of) (?:prison"
        r"|jail)\b(?! (?:in|on|next|soon|tomorrow))|\bim not in (?:prison|jail)\b",
        rf"{START}(?:just |only )?(?:got out of|came out of|out of|released from|fresh out of) "
        r"(?:prison|jail|custody|hmp \w+|(?:a )?yoi)(?! (?:in \d|in a|on|next|soon|tomorrow))",
        unless=r"\b(?:back in(?:side)?|recalled|again)\b",
        value=False,
    ),
)


def read_life(said: Said) -> dict[str, bool]:
    """Give the facts plainly told; a fact told both ways is not told."""
    told = read_told(said, (*STUDY, *LIFE, *HOMES, *CARE_KINDS))
    return told | read_children(said) | read_long_care(said)
