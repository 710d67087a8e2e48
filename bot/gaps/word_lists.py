"""Words that are no names: what stands after "my social worker" or "im" when nobody is named."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Pronouns, joining words, helpers and everyday verbs, with the spellings of messages.
SMALL_WORDS = _words("""
a about above accept accepted across act acting actually add added admit admits admitted after
again against ages ago agree agreed agrees ain't aint all allow allowed allows almost alone
along already alright also although always am an and answer answered answering answers any
anybody anymore anyone anything anyway anywhere apologised apparently applied apply applying are
aren't arent argue argued argues around arranged arrive arrived as asap ask asked askin asking
asks assume assumed at ate attend avoid away b back ban banned barely basically bc be beat
became because become been before began begin behind being believe believes below bent beside
besides bet between bit blame blamed blanked blanks blew block blocked both bought break
breaking bring brings broke brought built bullies burnt but buy buying by bye call callin
calling calls came can can't cancel cancelled cancels cant care cared cares caught cause
certainly change changed changes changing charge charged chase chased chasing cheat check
checked choose chose claim claimed claims clearly close closed come comes comin coming complain
complained contact contacted contacting control controls cooks cope cos cost costs could
couldn't couldnt coz cried cry cudnt currently cut cuz cya d deal dealing dealt decide decided
declined definitely defo demands denies deny depends deserve did didn't didnt didny died dies
disagrees disappeared discharged dismissed do does doesn't doesnt doin doing don't done dont
doubt down drank drinks drives drop dropped drove drunk due dunno during each earn eat eats
either else ended enough especially etc even eventually ever every everybody everyone everything
everywhere exactly except expect expected expects explain explained explains face failed fall
far fell felt few fight fill filled finally find finds fine finish finished first follow for
forbade forced forces forget forgets forgot forgotten fostered found from fully further gave gd
get gets gettin getting ghosted ghosting ghosts give given gives giving go goes goin going gone
gonna good got gotta gotten grabbed grew guess had hadn't hadnt handed handled happen happened
happens hardly has hasn't hasnt hate hates hav have haven't havent havin having he he'd he'll
he's hear heard hello help helped helping helps hence her here here's hers herself hes hey hi
hid him himself his hit hits hiya hmm hold honestly hope hoped hopefully hopes hoping how how's
however hows hung hurt hurting hurts i i'd i'll i'm i've id idk if ignore ignored ignores
ignoring ill im imma immediately in inside insisted insists instead into is isn't isnt it it'd
it'll it's its itself ive iz joined judges just k keep keeping keeps kept kicked kickin kill
kinda knew know known knows l lack laid last lately later laugh laughed lay least leave leaves
leavin leaving led left lend lends lent less let let's lets lie lied lies lift like liked likes
listen listened listening listens literally live lived lives living lmao lol look looked lookin
looking looks lose losing lost lots love loved loves lying m made make makes making many matter
maybe me mean means meet meeting mention mentioned messaged messages messed met might mind mine
miss missed missing moan more most mostly move moved moves moving much must my myself n na nah
named near nearly need needed needing needs never nevertheless next nice nicked no nobody none
nope nor normally not nothing now nowhere o obviously of off offer offered offers often oh ok
okay omg on once one ones only onto or originally other others otherwise our ours out outside
over owe owed owes owing own owns p paid pass passed past pay paying pays per perhaps phone
phoned phones pick picked plan planned play plays please pls plz possibly prefer pregnant
pretend pretended pretty probably promise promised promises promising properly pushes put puts
putting q qualified quit quite quits r raise ran rang rather re reach read really received
recently reckons recommends refer referred refuse refused refuses refusing regarding rely
remember remembers rent renting rents replace replaced replied replies reply replying report
reported retired return returned right ring ringing rings ruins run runs rushed s said same
sanctioned sang save saw say sayin saying says scared screams see seeing seem seems seen send
sends sent seriously several sex shall she she'd she'll she's shes shook should shouldn't
shouldnt shouts shoves shudnt shut sick sign signed simply since sit sleeps slept smoke smokes
so some somebody somehow someone something sometimes somewhere soon sorry sort sorted sounds
spat speak speaking spend spends spent split spoke spoken stands stank start started starting
stay stayed staying stays steal still stole stop stopped stopping stops straight struggle
struggled struggles struggling stuck study studying such suddenly suggested suggests support
supported supports supposed sure suspended swapped swears swore t ta take taken takes taking
talk talked talking talks taught tbh tell telling tells text texted texts than thank thanks
thankyou that that's thats the their theirs them themselves then there there's therefore theres
these they they'd they'll they're they've theyre theyve thing things think thinking thinks this
tho those though thought threatened threatening threatens threw through thru thx til till to
today together told tomorrow tonight too took tore totally towards tried tries try tryin trying
tryna turn turned turns twice two u under understand understands understood unfortunately unless
unlike until up upon ur urgent urgently us use used uses using usually v vanish vanishes very
via visit visited visits w wa wait waited waiting wake walk walked wanna want wanted wantin
wanting wants warned warns was wasn't wasnt wasted way we we'd we'll we're we've well went were
weren't werent wev weve what what's whatever whats when whenever where where's whereas wheres
wherever whether which while who who's whoever whole whom whos whose why will wish with within
without woke won won't wont wore work worked workin working works worried worries would wouldn't
wouldnt write writes wrote wudnt x xx xxx y ya yeah yep yes yesterday yet yo you you'd you'll
you're you've your youre yours yourself youve yr z zero
""")
# Words that join: none of them is part of the name of a street.
JOINING_WORDS = _words("""
a an and are as at because but by can for from goes going had has have he i if im in is it its live
lives living me my near next no not now of off on or our out she sleep sleeping so some stuck than
that their then they this to up walk walking was we were when where which who will with you your
""")
# Things, feelings, people by what they are to somebody, nationalities, places and services.
_OTHER_WORDS = _words("""
abandoned abroad abuse abused abusive accommodation account active addict addicted adhd adopted
adult adults advice adviser advisor advocate afghan afraid african age aged agency albanian
alcohol alive allergic allowance angry annoyed annoying annual anonymous anorexic anxiety
anxious appeal application appointment appointments apprentice apprenticeship april arab arrears
asexual asian asleep asylum asylum-seeker attacked attends august aunt auntie autism autistic
available aware awful awkward baby bad band bank bare barnardos bathroom bed bedroom beds bedsit
benefit benefits best bestie better bf bi big bill bills bipolar birkenhead birth birthday
bisexual bit black blind boiler bond bored boring born boss bot boy boyfriend boys british bro
broken brother btec building bullied bursary bus busy cafe called camp car cards career carer
carers caribbean caring case cash cat catholic centre chair chat cheap child childcare childline
children childrens chinese christian christmas citizen class clean clever client clinic clothes
code cold college company complaint complaints complete completely confident confused confusing
contract cooking cool council councils counselling couple courage course court cousin covered
covid crap crazy credit crisis cross cunt dad dangerous dark daughter day days dead deaf debt
debts december decent degree demo dentist dependent deposit depressed depression desperate
details detained diabetic diagnosed different difficult dirty disability disabled disgusting
dizzy doctor doctors document documents dodgy dog domestic door double drivers driving drug
drugs dumb dwp dyslexic early easy eight eighteen eighteenth eleven eligible email emergency
employed empty england english entitled epileptic eritrean estranged ethiopian eu european
evening evicted eviction ex exam exams excited exhausted experience experienced expired extra
fair faith fake family fantastic fat father fear february fed female fifteen fifty fighting
finance five flat flatmate food form forms foster fostering four fourteen free fresh fri friday
friend friendly friends frightened frustrated full fuming fun funny furniture future gay gcse
gender genuine gf gift girl girlfriend girls glad gov gp gran grand grandad grant grants
grateful great group guarantor guide guilty gutted guy gypsy half happier happy harassed hard
hardship health healthy hearing heating heavy hiding high history hmrc holiday home homeless
honest horrible hospital hostel hotel hour hours house housed household housemate housing hub
human hundred hungry hysterical illegal immigration important independent indian info
information innocent insane insurance intake interested interview involved iranian iraqi irish
iro issue issues italian jail january jewish job jobcentre jobless jobs jobseeker joke judge
judged july june junior keen key keys keyworker kid kids kind kurdish lad lady landlady landlord
late lawyer lazy leaver leavers legal lesbian lessons letter letters level lgbt liar licence
life light list little liverpool loads loan local locked london lone lonely long loud lovely low
lower lucky lunch mad madam mail main male mam man manager manchester march marriage married
mate mates mature meal meals meds member mental mentally mentor merseyside message middle mile
miles min mins minute miserable mistake mobile mon monday money month months mood morning
mortgage mother mum mummy mums muslim name names nan nasty national natural neet neighbour
nervous new news nhs nigerian night nights nine nineteen normal note notes notice november nowt
numb number numbers nurse nursery nutter obsessed october offender office officer ofsted old
older online open order outreach overdose overdrawn overwhelmed pa pakistani panicking pansexual
papers paperwork parent parents park part partner parttime pas passport path pathway patient
payment payments people person personal pets pip pissed place placed places plans playgroup plus
police polish polite poor portuguese post posted poverty power practice practitioner prayer
prescription present pressure prison private probation problem problems program programme
project proof proper protected proud psycho public pushy qualifying queer question questions
queue quick quid quiet rape raped rat ready real reason receiving reception record records
refugee registered relieved religious remand rental rented request rescue residential
responsible review rich ride risk role roma romanian room roommate rough rubbish rude rules
russian sacked sad safe samaritans sane sat saturday saving savings scheme school scottish
scruffy scum second section self selfish semi senior separated september serious service
services settled seven seventeen shared shelter shit shite shoes shop short shy sibling side
sikh single sir sis sister situation six sixteen skint sleep sleeping slow small smart snake
social sofa sofa-surfing soft solicitor solo somali son spanish spare special specialist staff
stage starting starts statement status step stepdad stepmum strange street stress stressed
stressful stressing strict strong student stuff stupid sudanese suffering suicidal suitable sun
sunday supervised supervisor surgery suspicious sw sweet syrian target tax teacher team teams
tear tears ten tenancy tenant tenants term terrible terrified therapist therapy thick thin third
thirteen thirty thousand three thurs thursday tight time times tired toilet tonite touch tough
town traffic trafficked train trainers training trans transgender trapped traumatised travel
traveller treated trouble true trust tues tuesday tuition turkish turns tutor tv twelve twenty
type uasc uc ucas ugly uk ukrainian unable uncle unemployed unfair unfit unhappy unhoused uni
uniform unit universal universal-credit university unsafe unsure unwell upset useless van vegan
victim vietnamese violent virgin visa voice volunteer volunteering vulnerable wage wages wales
walking wallasey warm washing weak wednesday weds week weekend weeks weight weird welcome welsh
white wife wifi wild winter wirral woman women wonderful word words worker workers worse worst
worth wrong year years yelling young younger youngest youth
""")
COMMON_WORDS = SMALL_WORDS | _OTHER_WORDS
# What a number counts when no street follows it.
UNITS = _words("""
apr april aug august bed bedroom bedroomed bedrooms beds bus buses day days dec december
difference different feb february floor floors hour hours hr hrs jan january jul july jun june
kids lads man mar march mates may mile miles min mins minute minutes month months mth mths night
nights nov november oct october other others people person persons placements pounds quid
schools sep sept september siblings star step steps storey storeys times train trains week
weekly weeks wk wks x year yearold years yo yr yrs
""")
# What sort of home it is, or whose: a house is rarely called so.
NOT_HOUSES = _words("""
another best big care cheap childrens council crap different empty family first foster friends
good half horrible large main massive mates nans new nice old own private proper rented right
safe second semi shared shit single small supported temporary whole wrong
""")
