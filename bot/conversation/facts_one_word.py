"""What a word or two tell by themselves, as the reply to the question that was asked."""

# What a word by itself tells, by the question it answers.
ONE_WORD: dict[str, tuple[tuple[str, bool], ...]] = {
    "in_education": (
        (
            r"(?:im )?(?:at |in |doing )?(?:full time )?(?:uni|university|college"
            r"|sixth form|school|student|studying|a levels|training|apprenticeship)",
            True,
        ),
        (r"(?:im )?neet", False),
    ),
    "in_work": (
        (
            r"(?:im )?(?:part time|full time|working|employed|zero hours|self employed)(?: job)?",
            True,
        ),
        (r"(?:im )?(?:unemployed|not working|neet|no job|jobless)", False),
    ),
    "in_care_now": (
        (
            r"(?:im )?(?:still )?(?:in )?(?:foster care|foster placement"
            r"|childrens home|residential)",
            True,
        ),
        (r"still(?: in| am)?|i still am", True),
        (r"(?:not |no )?(?:any ?more|no longer)|not now|used to be|(?:i )?left", False),
    ),
    "ever_in_care": (
        (
            r"(?:i was )?(?:in )?(?:foster care|fostered|childrens home|residential"
            r"|kinship|section 20|when i was (?:little|younger|a kid|small|\d+))",
            True,
        ),
        (r"(?:i )?used to be|(?:im )?(?:still|care leaver)", True),
    ),
    "in_care_at_16_or_17": (
        (r"(?:at )?(?:both|16|17|16 (?:and|to) 17|16-17|till 18|until 18|until i was 18)", True),
        (r"(?:neither|neither of them)", False),
    ),
    "parent_or_pregnant": (
        (r"(?:im )?(?:a )?(?:pregnant|parent|mum|dad|expecting)", True),
        (
            r"(?:ive got |i got |got |have )?(?:one|a|\d|two) (?:kids?|child|children|baby|babies)",
            True,
        ),
        (r"(?:mum|dad) of (?:one|\d)", True),
    ),
    "homeless_or_at_risk": (
        (r"(?:im )?(?:homeless|sofa surfing|both|might be soon|soon|on the streets?)", True),
        (r"(?:im )?not homeless(?: (?:or anything|mate|lol|tho|though))?", False),
    ),
    "at_university": (
        (
            r"(?:im )?(?:at |in |going to )?(?:uni|university)"
            r"|(?:im )?(?:1st|2nd|3rd|4th|first|second|third|final) years?"
            r"|(?:im )?(?:starting|start)(?: (?:in |this )?(?:sept?\w*|oct\w*|soon|next month))?"
            r"|(?:im )?about to(?: start)?",
            True,
        ),
        (
            r"(?:im )?(?:still )?(?:at |in )?(?:college|sixth form|6th form|school|neet)"
            r"|(?:i )?(?:dropped out|left|finished)|not any ?more|(?:im )?not at uni",
            False,
        ),
    ),
    "in_school_or_college": (
        (
            r"(?:im )?(?:still )?(?:at |in |doing )?(?:my )?(?:college|sixth form|6th form|school"
            r"|a levels?|btecs?|gcses?|t levels?|level [123]|(?:years|year) (?:9|1[0-4]))",
            True,
        ),
        (
            r"(?:im )?(?:at |in )?(?:uni|university)|(?:i )?(?:dropped out|left|finished)(?: it)?"
            r"|not any ?more|(?:im )?(?:not at|left) (?:college|school)|(?:im )?neet",
            False,
        ),
    ),
    "special_educational_needs": (
        (r"(?:(?:i|ive)? ?(?:got|have) )?(?:an? )?(?:ehcp|ehc plan|echp|sen|send)", True),
    ),
    "on_universal_credit": (
        (r"(?:(?:im )?on |i get )?(?:uc|universal credit)", True),
        (r"not (?:on )?(?:uc|any ?more|yet)", False),
    ),
    "has_a_child": (
        (
            r"(?:(?:i|ive)? ?(?:got |have ))?(?:one|a|\d|two)(?: (?:kids?|child|children|baby"
            r"|babies|boy|girl|son|daughter|little (?:boy|girl|one)))?(?<!^a)",
            True,
        ),
        (r"no (?:kids|children)|not yet|none", False),
    ),
    "in_custody": (
        (r"(?:im )?(?:in )?(?:prison|jail|yoi|hmp(?: \w+)?|young offenders)", True),
        (
            r"not (?:now|any ?more)|(?:i )?(?:was|used to be)|(?:i )?(?:just )?got out|im out"
            r"|out now|(?:im )?on (?:tag|licence|license|probation)",
            False,
        ),
    ),
    "private_renter": (
        (r"(?:a )?(?:private(?:ly)?(?: landlord| rent\w*)?|rent(?:ing)? private(?:ly)?)", True),
        (
            r"(?:(?:its|from|off|through) )?(?:the |a )?(?:council(?: (?:flat|house))?"
            r"|housing association|hostel|foyer|supported (?:lodgings|housing|accommodation))",
            False,
        ),
    ),
    "in_supported_accommodation": (
        (
            r"(?:in )?(?:a |the )?(?:supported (?:lodgings?|housing|accommodation|living)"
            r"|semi ?independent|semi indie?|foyer)",
            True,
        ),
        (
            r"(?:in )?(?:my )?own (?:flat|place|house)|(?:a )?council (?:flat|house)|(?:with )?"
            r"(?:my )?(?:mum|dad|nan|parents|partner|foster carers?)(?:s)?",
            False,
        ),
    ),
    "council_arranged_home": (
        (
            r"(?:yes |yeah |yh )?(?:the )?(?:they|council|social services|it) (?:do|did|does"
            r"|found it|pays?(?: for)?(?: it)?|paid(?: for)?(?: it)?|put me (?:here|in it))",
            True,
        ),
        (
            r"(?:no |nah )?(?:i )?found it (?:myself|on my own)|(?:no |nah )?i pay(?: for)?(?: it)?"
            r"(?: myself)?|(?:no |nah )?they (?:dont|didnt)",
            False,
        ),
    ),
    "childrens_home_before_leaving": (
        (r"(?:in )?(?:a )?(?:childrens|kids|residential) (?:home|unit)|(?:in )?residential", True),
        (
            r"(?:in |with )?(?:a |my )?(?:foster(?: (?:care|carers?|home|family|placement"
            r"|parents?))?"
            r"|supported (?:lodgings|accommodation)|semi ?independent)",
            False,
        ),
    ),
    "housed_without_care_at_16_or_17": (
        (
            r"(?:yes |yeah |yh )?they did|(?:yes |yeah |yh )?(?:under )?(?:section 17|s17)",
            True,
        ),
        (r"(?:no |nah )?they didnt|(?:no |nah )?i was in care(?: then)?", False),
    ),
    "in_care_12_months": (
        (
            r"(?:yes |yeah |yh )?(?:for )?(?:about |over |like |more than )*(?:a|[1-9]"
            r"|1\d) (?:and a half )?"
            r"years|(?:way |a lot |much )?(?:more|longer)(?: than that)?|years|for years|ages|loads"
            r"|all my life|my whole life|basically all my life",
            True,
        ),
        (
            r"(?:(?:no |nah )?(?:only |just |about |like )*(?:a few|few|a couple of|a|[1-9]|1[01]) "
            r"(?:days?|weeks?|months?))|(?:a lot |much )?less|not that long",
            False,
        ),
    ),
    "placed_away_two_years": (
        (
            r"(?:yes |yeah |yh )?(?:for )?(?:about |over |like |more than )*(?:[2-9]|1\d) years",
            True,
        ),
    ),
}
