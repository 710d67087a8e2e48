"""What somebody plainly says of the place they live in, and of money for it."""

from bot.conversation.facts_told import START, STILL, Told

_NOWHERE = r"(?:nowhere|no where|no place|not anywhere) (?:to|2) (?:live|sleep|stay|go tonight)"
_OUT = r"(?:kicked|chucked|thrown|threw|kicking|chucking|throwing)"
_HOME = (
    r"(?! (?:of|off|from|the) (?!(?:the |my |our |his |her |their )?(?:house|home|flat"
    r"|hostel|placement|property)\b))"
)
# Only as an answer, and with no word of what may come: "not homeless yet" is at risk.
_NOT_HOMELESS = (
    r"^(?:no|nah|nope|nar) (?:\| )?im not homeless"
    r"(?: (?:mate|lol|tho|though|or anything))*(?= \||$)"
    r"(?!.*\b(?:but|may|might|maybe|soon|about|until|yet|risk|notice|sofa|leave|leaving|move|out"
    r"|evict\w*|kick\w*|nowhere)\b)"
)

_LIVE = (
    r"(?:i (?:still |now |currently )?(?:live|stay)|im (?:still |now |currently )?(?:living"
    r"|staying|in)\b)"
)
_SUPPORTED = (
    r"(?:supported (?:lod\w+|ac+om+\w*|acc?omm?\w*|housing|living|flat|place|placement|house"
    r"|project)"
    r"|semi(?: ?indep\w*| ?indie?p?\w*| independent living)|(?:16|18) ?(?:\+|plus) (?:ac+om\w*"
    r"|placement|unit|semi|place))"
)
_IN_SUPPORTED = rf"(?:in )?(?:a |an |my |some )?(?:{_SUPPORTED}|foyer\b)"
_AWAY = (
    r"\b(?:want|move(?:d)? out|moving|left|leaving|was in|waiting|apply|applied|until|before i)\b"
)
_PRIVATE = (
    r"(?:off|from|of|through|thru|with) (?:a |an |my |the |some )?(?:private (?:landlord"
    r"|landlady|owner)|landlord|landlady|lettings? agen\w+|estate agen\w+)"
)
_RENT = r"(?:rent|renting)(?: (?:a |my |this )?(?:flat|room|place|house|studio|bedsit|here))?"
_NOT_PRIVATE = r"(?:a |the |my )?(?:council|housing (?:association|ass)|social housing)"
_COUNCIL = (
    r"(?:the |my )?(?:council|local authority|la|social services|childrens services|social worker"
    r"|leaving care(?: team)?|pa|personal advis[eo]r)"
)
_HERE = (
    r"(?:(?:here|this (?:flat|place|house|bedsit|room|hostel|b and b|hotel)|where i (?:live|am))\b)"
)
_THIS_HOME = r"(?:(?:this|my)(?: (?:flat|place|house|bedsit|room|studio))(?! (?:keys|back|sorted)))"
HOMES = (
    Told(
        "homeless_or_at_risk",
        rf"\bim {STILL}(?:(?:about to be|going to be|gonna be|becoming|officially) )?homeless\b"
        rf"|\b(?:im|ive been) {STILL}(?:sofa surfing|couch surfing|sleeping rough"
        r"|rough sleeping|on the streets|sleeping in (?:my|a|the) (?:car|tent|park))"
        rf"|\b(?:ive|i|im) (?:have )?(?:got )?{_NOWHERE}|\b(?:im|ive) (?:being|been"
        rf"|getting|got) (?:evicted|{_OUT} out)\b{_HOME}"
        rf"|\b{_OUT} me out\b{_HOME}|\bi (?:got|was|just got) (?:evicted|{_OUT} out)\b{_HOME}"
        r"|\b(?:ive|i|ive just) (?:had|got|been given|been served|have) (?:an? )?eviction notice",
        r"(?:^|\| |\d |\band |\bbut )(?:now |and )?homeless(?= \||$| and| in | since| was in)"
        r"|(?:^|\| |\d |\band |\bbut )(?:been |currently )?(?:sofa surfing|couch surfing"
        rf"|sleeping rough|rough sleeping)|(?:^|\| |\d |\band |\bbut )(?:got |have )?{_NOWHERE}"
        rf"|(?:^|\| |\d |\band |\bbut )(?:been |got |just been )(?:evicted|{_OUT} out)\b{_HOME}"
        rf"|\bgot {_NOWHERE}",
    ),
    Told("homeless_or_at_risk", _NOT_HOMELESS, value=False),
    Told(
        "in_supported_accommodation",
        rf"\b{_LIVE} {_IN_SUPPORTED}|\b(?:ive been|theyve|they have) (?:put|placed|moved)(?: me)? "
        rf"in(?:to)? {_IN_SUPPORTED}|\bmy (?:{_SUPPORTED}) (?:worker|staff|room|flat|key ?worker)",
        rf"{START}(?:living |live |staying |stay |placed )?in (?:a |an |my "
        rf"|some )?(?:{_SUPPORTED}|foyer\b)",
        unless=_AWAY,
    ),
    Told(
        "in_supported_accommodation",
        rf"\bim (?:not|no longer) in (?:a |an |any )?{_SUPPORTED}"
        rf"|\bi dont live in (?:a )?{_SUPPORTED}"
        rf"|\b(?:i|ive)(?: just)? (?:moved out of|left) (?:my |the )?{_SUPPORTED}",
        value=False,
    ),
    Told(
        "private_renter",
        rf"\b(?:i|im) (?:just |now |currently |still |only )?{_RENT} {_PRIVATE}"
        rf"|\b(?:i|im) (?:just |now |currently |still )?(?:{_RENT} (?:privately|private)"
        rf"|(?:privately|private) {_RENT})|\bim (?:now |currently |still )?in (?:a |my )?"
        r"(?:private(?:ly)? rent\w*(?: flat| place| house| room)?|private let)"
        r"|\bi (?:live|stay) in (?:a )?private(?:ly)? rent\w*|\bmy private (?:landlord|landlady"
        r"|rent)\b|\bim a private tenant|\bmy landlord is (?:a )?private\b",
        rf"{START}(?:{_RENT} {_PRIVATE}|{_RENT} (?:privately|private)|(?:privately|private) renting"
        r"|in (?:a )?private(?:ly)? rent\w*)",
        unless=r"\b(?:want|wanna|looking|would|could|should|moved out|waiting|used to|viewing|can i"
        r"|how (?:do|can|much)|help me)\b",
    ),
    Told(
        "private_renter",
        rf"\b(?:i|im) (?:still |now )?{_RENT} (?:off|from|with|through) {_NOT_PRIVATE}"
        r"|\bim (?:still |now )?(?:in (?:a |my )?(?:council|housing association"
        r"|social housing) (?:flat"
        r"|house|place|bungalow|property|tenancy)|a (?:council|housing association) tenant)"
        r"|\bi (?:live in|have|got) (?:a |my )?(?:council|housing association) (?:flat|house|place)"
        r"|\bive (?:got )?a (?:council|housing association) (?:flat|house|place)"
        r"|\bmy landlord is (?:the |a )?(?:council|housing association)"
        r"|\bim not (?:renting private\w*|a private \w+)|\bi dont rent private",
        value=False,
    ),
    Told(
        "council_arranged_home",
        rf"\b{_COUNCIL} (?:have |has |ve )?(?:just )?(?:put|placed|moved|housed"
        rf"|got) me (?:up )?(?:in(?:to)? )?"
        rf"{_HERE}|\b{_COUNCIL} (?:have |has |ve )?(?:just )?(?:found|got|gave|given|sorted"
        rf"|arranged) (?:me |us )?(?:with )?{_THIS_HOME}"
        rf"|\b{_COUNCIL} (?:still )?(?:pays?|are paying|is paying|payin|paying) (?:for )?(?:all )?"
        r"(?:my (?:rent|flat|place|room|placement|hostel|lodgings|b and b|hotel|supported \w+)"
        r"|where i live)"
        rf"|\b{_COUNCIL} (?:have |has |ve )(?:just )?(?:put|placed) me (?:up )?in (?:a|an|some"
        rf"|temp\w*|emergency) "
        r"|\bmy (?:flat|place|room|rent|home) (?:is|was) (?:paid|arranged|sorted"
        rf"|found)(?: for)? by {_COUNCIL}",
        unless=(
            r"\b(?:council tax|want|should|might|wont|cant|didnt|never|before|left|moved out"
            r"|used to|kicked out of (?:it|there))\b"
        ),
    ),
    Told(
        "council_arranged_home",
        r"\bi found (?:my (?:own )?|this |a )(?:flat|place|house|room)(?: \w+)? (?:myself|on my own"
        r"|by myself|online|on \w+room)|\bi found my own (?:flat|place|house|room)\b"
        r"|\b(?:council|social services) (?:didnt|never) (?:find|get|give|sort"
        r"|arrange) (?:me )?(?:this|my) (?:flat|place|house|room)\b",
        unless=r"\b(?:want|should|if i|when i|pays?|paid|paying)\b",
        value=False,
    ),
)
