"""First names often heard in England, of young people and of those around them."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FIRST_NAMES = _words("""
aaliyah aaron abbie abbigail abby abdi abdul abdullah abena abigail adaeze adam ade adebayo
adelaide adele adeola adrian adrianna agnieszka ahmad ahmed aidan aiden aimee aisha aishah ajay
akeem alan alana alannah alastair albert aled alejandro alesandra alesha alex alexa alexander
alexandra alexis alfie alfred ali alice alicia alina alisha alison alissa alistair aliyah aliza
alys alyssa amadou amal amanda amara ameena ameera amelia amina aminah amir amirah amy ana anas
andre andrea andreea andrei andrew andy aneesa angela angelina angus anika anisa anita anna
annabel anne anneka annie anoushka anthony antoine antonia anya arabella archer archie aria
ariana arif arjun arran arthur arya asad asha ashlee ashleigh ashley ashton asia-mae asif asma
astrid aubrey aurora ava awais ayaan ayan aydin ayesha ayla ayomide aysha ayub azra babs bailey
barbara barney barry bashir basil baz bea beatrice becca becci becky bella ben benjamin benji
benny berhane bernard bernie beth bethan bethany bev beverley bex bianca bilal billie billy
bobbi bobbie bobby bogdan brad bradley bradly brandon brenda brendan bret brett brian bridget
britney brittany brody brogan bronte bronwyn bruce bryan bryn bryony byron caitlin caitlyn
callie callum calum cameron camilla candice cara carl carla carley carlos carly carmel carmen
carol carole caroline carolyn carter-lee casey cassandra cassie cath catherine cathy catriona
celeste celia celine cerys chad chanel chanelle chantal chantel chantell chantelle charis
charleigh charlene charles charley charli charlie charlotte chelsea chelsey chelsie cherie
cheryl cheyenne chiamaka chiara chidi chinedu chloe chris christina christine christopher cian
ciara ciaran ciera cindy claire clara clare clarence claudia clinton clive cody colin colleen
connie connor conor coralie cordelia corey cory courtney craig cressida curtis cynthia dafydd
daisy damian damien dan dana daniel daniella danielle danni danny daphne darcey darcy daren
darius darla darragh darren darryl daryl dave davey david davina dawid dawit dayna dayton deanna
debbie deborah debra declan dee-dee deena delilah delroy demetri demi denise dennis derek
desmond devon dexter diana diane dillon dilys dina dinah dion dipika dmitri dolly dominic
dominik donald donna donnie donovan dora doreen doris dorothy dougie duane duncan dwayne dwight
dylan ebony eddie edith edward efua eileen eilidh eimear elaine elana eleanor elena eli elias
elijah elisa elise elisha eliza elizabeth ella elle ellen ellie elliot elliott ellis eloisa
eloise elouise elsa elsie emilia emilie emily emma emmanuel emmie enid eric erica erin ernest
errol ese esme esmee ester esther ethan eva evan evangeline evelyn evie ewa ewan ezekiel ezra
faisal faiza faizan farah farhan farid farida faris farooq fatima fatimah fatou fay faye
felicity felix femi ferdinand fergus filip filmon finlay finley finn finnley fiona flo florence
flynn folasade fran frances francesca francesco francine francis frankie fraser fred freda
freddie freddy freya gabby gabriel gabriella gaby gail gareth garry gary gavin gavyn geena gemma
geoff george georgina gerald geraldine gerard gerry gillian gilly gina ginny giovanni gladys
glenda gloria glyn godfrey gordon gosia graeme graham greg gregor gregory greta guillermo
gulalai gurpreet gwen gwendolyn habib hadiya hafsa haider hailey hakim halima hamid hamish
hammad hamza hana hanan hannah haris harley harold haroon harpreet harriet harris harrison harry
harvey hasan hasnain hassan hattie hayden haydn hayleigh hayley hazel heather heidi helen helena
helga henry herbert herman hibo hilary hilda hiwa hoang hollie holly howard hubert hugh hugo
humza hussain hussein ian ibby ibrahim idris idrissa ifan ifeoma ifrah ikram ilyas iman imani
imogen imran ines inez ingrid ioana iona iqra ira irene iris-mae isaac isabel isabell isabella
isabelle isaiah isha ishmael isla ismael ismail isobel israel-james issy ivan ivana ivor iwan
izzy jacinta jackie jackson jacob jacqueline jacqui jade jaden jaeden jai jaiden jaime jaimie
jake jakob jakub jamal jameela james jameson jamie jamil jamila jana jane janelle janet janette
janice janine jared jasleen jasmin jasmine jason jasper-lee jaspreet javed jawad jay jaya jayden
jaydon jaylen jayme jayne jaz jazmin jean jeanette jeannie jed jeff jeffrey jemma jen jenna
jennie jennifer jenny jenson jeremiah jeremy jermaine jerome jerry jess jesse jessica jessie
jill jim jimmy joan joanna joanne jodi jodie jody joe joel joely joey johan john johnathan
johnny jolene jon jonah jonas jonathan joni jonny jordan jordana jorja joseph josephine josh
joshua josiah josie joss joyce juan jude judith judy jules julia julian julianna julie juliet
justin justine kacey kacper kaden kai kaine kaitlyn kaja kaleb kamal kamil kamila kamran kara
kareem karen karim karl karolina karolyn kasey kasia kaspar katarzyna kate katelyn katherine
kathleen kathrine kathryn kathy katie katrina katy katya kaya kayden kayla kayleigh kayley keanu
keegan keeley keely keira keiran keiron keisha keith kelechi kelly kelsey kelvin kenan kendra
kenji kenneth kenny kenzie kenzo keri kerri kerry kerys kevin keziah khadija khadijah khalid
khalil khan khloe kian kiana kiaran kidane kiera kieran kieron kim kimberley kimmy kingsley
kiran kirsten kirsty kizzy klaudia kobi kofi kojo kris krishna krista kristian kristina kristy
krystal kurt kurtis kwame kwasi kyla kyle kylie kym kyra kyran lacey lachlan ladonna laila
lakeisha lakisha lamar lamin lana lance-lee lara larissa latifah latisha latoya laura lauren
laurie layla leah leander leanne lee leigh leighton leila lena lennon lenny leo leon leona
leonard leonie leonora leopold leroy lesley leslie lesly leticia letitia levi lewie lewis lexi
lexie leyla lia liam libby lila lilian lilly lily lina linda linden lindsay lindsey linford linh
linus linzi lionel lisa liv livia liz lizzie lizzy lloyd logan lois lola lorcan lorenzo loretta
lorna lorraine lottie louie louis louisa louise luana luca lucas lucia lucian luciana lucie
lucinda lucy ludo luella luis luka lukas lukasz luke luqman luwam lydia lyla lynda lyndsey lynn
lynne lynsey lyra mabel mable mackenzie macy maddie maddison maddox madeleine madison magda
magdalena maggie mahad mahmoud mairead maisie maisy maja malachi malaika malaya malcolm malia
malik malika manal mandy manjit mara marc marcel marcelo marcia marcin marco marcus marek
margaret margot maria mariah mariam mariama marian mariana marie mariella marilyn marina mario
marisa marisol marissa marius marjan marjorie marley marlon marta martha martin martina martyn
martyna marvin mary maryam marzena mateusz mathew matilda matt matteo matthew mattie maureen
maurice mavis maximilian maxine maya mckenzie megan mehari mehdi mehmet mehreen mel melanie
melina melissa melvin meredith merlin mervyn mia micah michael michaela michal michelle mick-lee
mickey miguel mikayla mike mikey mikolaj mila miley millie milly mimi mina minh miranda miriam
mirza mischa misha mitchell moesha mohamed mohammad mohammed mohamud mohsin moira mollie molly
momina mona monica morag mordecai morgan moses muhammad mujtaba mulugeta muna muneeb muriel musa
mustafa mya mylee myles nabil nadeem nadia nadine nadya nahla nahom najma nana-yaw nancy nanette
naomi nasir nasra natalia natalie natasha nate nathan nathaniel naz nazir neelam neil nelson
nerys nesta nevaeh ngaio ngozi nguyen niall niamh nichola nicholas nicholle nicki nicky nico
nicola nicole nieve nigel nikhil nikita nikki nikola nikolas nina nishat nita noah noel nora
norah norbert noreen norma nuala nyah nyla nyree obinna octavia odette oisin olek olga oliver
olivia oliwia ollie olly oluwaseun oluwatobi omar omari omarion ophelia orla orlando orson oscar
oskar osman otis owen oyinkansola paddy paige paloma pamela parveen patricia patrick patryk
patsy paul paula pauline paulo pavel pawel payton peggy percy pete peter petra petros peyton
phil philip philippa phillip philomena phoebe piers piotr pippa polly porscha preeti priscilla
priya priyanka quentin quincy quinn rabia rachael rachel rafael rafal rafe raheem rahim rahima
raja rajesh rajinder ralph ramon ramona ramsey rana randall rania raphael rashid rashida raul
ravi rayan rayhan raymond rayna reanna reanne rebecca rebekah reece reggie regina rehan rehana
reilly reina remi rena renata rene renee renesmee reuben rhea rhian rhiana rhianna rhiannon
rhona rhonda rhydian rhys ria ricardo richard ricky rico rihanna rikki riley rita ritchie rizwan
robbie robbo robert roberta robyn rochel rochelle rodney rogan roger rohan roisin rojan roland
romeo romy ronan ronda roni ronnie rory rosa rosalie rosalind rosalyn rosanna roseanne rosemary
roshan rosie rosina ross rowan rowena roxana roxanne roy rozina ruairi ruben rudi rufus ruhi
rukhsana rupert russell ruth ryan ryder ryley saad sabah sabina sabrina sadia sadie safa saffron
safiya safiyah sahra saif saira sairah sajid saleem saleh salim salina sally salma salome sam
samantha samina samira samson samuel sana sanaa sandeep sandra sanjay santiago saoirse sara
sarah sarina sasha saskia saul savannah scarlet scarlett scot scott seamus sean sebastian
sebastien selam selena selina senait serena seth shabana shabir shabnam shadia shah shaheen
shahid shaila shaima shaista shakeel shakira shamar shamika shamima shana shanaya shane shanelle
shania shanice shanique shannen shannon shanon shantelle shaquille shardonnay sharif sharna
sharnie sharon shaun shauna shawn shay shayan shayla shaz sheila shelley sheree sherri sherrie
sherry sheryl shiloh shirin shirley shivani shola shona shpresa shyanne sian siddiq sienna silas
silvester silvia simeon simon simone simran simret sindy sinead siobhan sipan skyla skylar sofia
sofie sohail solomon sonia sonya sophia sophie sorcha stacey stacie stacy stan stanley ste
stefan stefania stefano stella steph stephanie stephen steve steven stewart stuart suad sufiya
sufyan sukhdeep suki suleiman sumaya sunita suraj susan susana susanna susie suzanne suzie svet
svetlana sybil sylvia szymon tabitha tahir tahira taiwo talia taliyah tallulah tamar tamara
tamera tamika tammy tamsin tanesha tania tanisha tanvir tanya tara tariq tasha tasmin tatiana
tayla taylah taylor tayyab teagan ted teegan tegan tekle temitope tendai terence teresa teri
terri terry tess tessa tessie thanh thea thelma theo theodore theresa thomas tia tiana tiegan
tiff tiffany tilda tillie tilly tim timothy tina tina-marie tiziana tobi tobias toby todd tom
tomasz tommo tommy toni tonia tony torin tracey tracy travis trent trevor tricia tris trish
trisha tristan troy trudy trystan tudor tulisa ty-lee tyler tyreece tyrell tyrese tyrone tyson
uma umar unaiza ursula usama usman valentina valeria valerie vanessa vaughn veda velma vera
verity veronica vicki vicky victor vijay vikki vikram viktoria vince vincent viv vivek vivian
vivien wahid waleed walid wanjiru waqas warren waseem wasim wayne wendy wes-lee wesley wiktor
wiktoria wilfred wilhelmina william wilma winston wojciech xander xanthe xavier yahya yana yaqub
yared yash yasin yasmeen yasmin yasmina yasmine yaw yazmin yemi yolanda yonas yosef younes
youssef ysabel yuri yusra yusuf yvette yvonne zac zach zachariah zachary zack zadie zahid zahra
zaid zaida zain zaina zainab zak zakaria zakariya zander zane zanele zara zayn zaynab zeeshan
zeinab zelda zena zenab zewdi zia ziggy zion zita zoe zoey zofia zola zubair zuri zuzanna
""")
# These are also words or places: names only where one is said to be coming, or with a capital.
ALSO_WORDS = _words("""
ada amber angel art ash autumn bay bill blessing bob brook brooke cash chance chase chester
christian coral dale dawn dean dee destiny don drew earl eve faith fern flora frank gene georgia
glen grace grant guy hari harmony harper heaven honey hope hunter india indie iris ivy jack jan
jasper jazz jet jewel jo joy june justice kay ken kent kirk kit lance liberty lincoln lucky mae
mark mason max may melody memphis mercedes mercy mick miles mo monty nelly neo nia nick nile
norman ola olive oz page pam pandora paris pascal pat patience pearl penny perla perry phoenix
pip poppy precious prem preston prince princess queen randy raven ray reed rex rich rio river
rob robin rocco rocky rod roma roman ron rose ruby rusty sal salem sandy sapphire shelby sid
sierra sky skye sol spencer spike star sterling storm sue sultan summer sunny sydney tam tash
tay tori trinity ty una val van vic victoria violet wade walker ward wes will willow
""")
