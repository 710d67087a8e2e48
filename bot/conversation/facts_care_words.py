"""The words for being in care, as pieces of patterns."""

CARE = (
    r"(?:(?:foster|residential|kinship|local authority) )?"
    r"(?:care(?! (?:home|leaver|plan|work|team|act|order|package|council)s?\b)|"
    r"(?:a |the )?(?:childrens|kids) home|(?:a |the )?foster (?:placement|home|family)|"
    r"(?:a )?residential(?= (?:home|placement|unit)|$| \|))"
)
_WITH_CARERS = r"with (?:a |my |the |some )?foster (?:carers?|parents?|family|mum|dad|placement)"
IN_CARE = rf"(?:in {CARE}|in the care system|{_WITH_CARERS})"
OFTEN = r"(?:(?:still|now|currently|only|also|always|actually|living|staying|placed|put|back) )*"

# A clause told without "I" begins here, after "yeah" or the like.
START = (
    r"(?:^|\| |\band |\bbut |\bthen |\d )"
    r"(?:(?:yeah|yes|ye|yh|yep|yup|no|nah|nope|well|so|basically|tbh|ok|hi|hiya|hey|hello) )*"
)
WENT_IN = (
    r"(?:went|came|got (?:put|taken|placed)|was (?:put|taken|placed)) "
    rf"(?:back )?in(?:to)? {CARE}"
)
ON_ORDER = (
    r"(?:on|under) (?:a |an )?(?P<interim>full |interim )?"
    r"(?:care order|(?P<twenty>section 20|s20)|(?P<remand>remand))"
)
