/**
 * First names that are mostly borne by men, and by women. Used only where the text itself leaves open whom a pronoun means, and
 * the rule then says so. From the national statistics of the US, the UK, France, Germany,
 * Spain, India, Iran and others: the commonest, written by hand.
 */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas
  eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis
  jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger
  terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan
  juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bill tom tim jim
  bob mike dave steve dan ben sam ted ed fred greg jeff ron don ken rick nick tony andy matt chris pete phil ray ivan
  igor boris vladimir sergei dmitry alexei mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim abdullah
  mustafa yusuf khalid hamid reza javad mehdi amir raj amit rahul sanjay vijay anil arjun ravi suresh ramesh wei jun
  ming hiroshi takashi kenji shinzo klaus hans jurgen wolfgang stefan pierre jean jacques francois michel antoine luis
  carlos miguel pedro pablo diego javier jorge fernando marco antonio giovanni giuseppe luca matteo lars erik sven
  olaf bjorn barack mitt bernie newt rand lindsey jeb hugh graham neil simon ian colin nigel stuart gordon duncan
  angus kwame kofi themba cyril moussa oliver harry leo oscar theo max felix emil anton viktor milan goran zoran
  dragan petr jan karel pavel tomas janos istvan ferenc abraham adrian aidan alec alfred alfredo alistair allan allen
  alvin andre andres angelo archie armando arnold arturo ashton austen barney barry basil benedict benito benny
  bernard bert bertrand blake boyd brad brendan brent brett bryce burt byron caleb calvin cameron carlton cary cecil
  cedric chad charlie chester chuck clarence clark claude clay clayton clement cliff clifford clint clyde cody conrad
  corey craig curtis cyrus damian damien damon danny darren darryl dean denis derek derrick desmond dick dirk dominic
  donnie doug drew dustin dwayne dwight earl eddie edgar edmund eduardo edwin eli elliot elliott elmer emanuel emilio
  emmanuel ernest ernesto ernie ervin erwin evan ezra fabian fergus fidel floyd francis francisco franco franklin
  franz freddie frederick fritz gareth garrett gavin gene geoff geoffrey gerard gilbert giles glen glenn guillermo gus
  guy hank harald hector heinrich herbert herman homer horace howard hubert hugo humphrey ike irving irwin isaac
  ismail israel ivor jaime jake jared jarrett jay jed jeremiah jerome jimmy joachim joaquin joel johann johannes
  johnny jon jonah jonas josef juanito judd jules julian julio julius karim karl kazuo kent kirk kurt lance laurence
  leon leonard leonardo leopold leroy lester levi lewis liam lionel lloyd lorenzo lou louis lowell lucas luke luther
  lyle lyndon malcolm manuel marc marcel marcus mario martin marvin mathias maurice mauricio maxwell melvin merle
  micah mickey miles milton mohamad mohammad moses murray nate nathaniel neal ned neville nicolas nicolo niels nikolai
  nolan norbert norman oleg orlando orville osama otis otto owen pascal percy perry phillip pierce preston quentin
  rafael ramon randall raul reginald rene reuben rex ricardo ricky rob roberto rod roderick rodney rodrigo roland rolf
  roman romeo ronnie rory ross rudolf rudolph rudy rufus rupert russ salvador sebastian sergio seth seymour shane
  shaun shawn sherman sid sidney silas silvio solomon spencer spiro stan stanley stefano stewart sylvester tariq teddy
  terrence theodore tobias toby todd tommy tobin travis trent trevor tristan troy ulrich umberto valentin vaughn
  vernon victor vince virgil vito vittorio wade wallace wally ward warren wendell werner wilbur wilfred wilhelm
  willard willem winston woodrow wyatt xavier yasser yitzhak zack hamza bilal tarik rashid saeed hossein abbas akbar
  ashraf imran nawaz arvind deepak dinesh ganesh gopal harish kumar manoj mohan mukesh naveen nitin prakash pradeep
  rajesh rajiv rakesh ravindra sachin sandeep satish shankar sunil vikram vinod vivek haruto ichiro jiro kazuki koji
  makoto masato minoru naoki osamu satoshi shigeru tadashi taro yoshi yukio dong hyun seung chidi emeka obinna
  olusegun tunde kwesi yaw tendai tafadzwa sipho jomo haile tewodros abebe ousmane mamadou amadou ibrahima cheikh
  walt clive dougal callum hamish declan cathal ciaran conor eoin eamon padraig seamus fintan cormac niall donal
  tadhg darragh kieran gethin rhys dafydd owain alastair alasdair piers jasper sanjeev rohan rohit kunal ashok mohit
  gaurav pankaj naresh mahesh biswajit debashish subrata thabo bongani kamau mwangi otieno ochieng onyango wafula
  josphat boniface chukwu ikechukwu ifeanyi chinedu femi babatunde yakubu bashir abubakar aminu kwabena kojo seydou
  boubacar souleymane abdoulaye idriss hicham younes rachid adel nabil ziad marwan walid santiago emiliano esteban
  ignacio gonzalo ruben alejandro torbjorn petter magnus gunnar leif knut geir stig mikael johan anders henrik soren jens
  morten rasmus jesper josiah gideon amos enoch elias tomasz piotr krzysztof marek jakub wojciech pawel andrzej
  bogdan mykola serhiy oleksandr andriy taras yuriy dmytro hiroki daisuke kenta takeshi yusuke takumi
  kev cole ole arne nils tyrone wesley baz ewan finlay hunter mitch cooper
  jaxon jayden aiden ayden brayden kaden finn alfie ollie mateo darius deshawn jermaine lamar tremaine callan ruairi
  lachlan kenzo haruki jerzy tadeusz zoltan gabor laszlo attila balazs mads lukas niklas matthias joris pieter hendrik
  joost guillaume thierry benoit olivier yannick mathieu gerhard dieter uwe horst heinz gunther manfred detlef wolfram
  massimo fabrizio luigi alberto enrico gianluca giorgos nikos dimitris kostas yiannis mehmet emre burak murat serkan
  hakan oguz yigit siddharth aditya karthik nikhil varun abhishek manish rajeev wasim shahid faisal zubair junaid usman
  waqas dale jamal terrell darnell dewayne malik rasheed kareem hakeem deandre duane enrique dmitri mikhail yuri segun helmut luc yves
  laurent paolo zach demetrius donovan emmett gregg jarrod kendrick kenny landon lonnie mathew myron quincy reggie ulysses
  abdallah abdelaziz abdelkader abdelmalek abdul abdulaziz abdulrahman abhisit abiy adebayo adekunle adrián agus
  agustín ahmet akhilesh alassane aleksandar algirdas alireza alun amitabh andris andré andrés antónio antônio anura
  anwar arild arturs asif askar atif aurélien avigdor ayodele babajide bahram bambang bassam behrouz benigno benoît
  berhane bernd bidzina björn blaise bojan boyko budi bülent caio cheruiyot chukwuma cláudio clément corazon cédric
  călin cătălin davor debretsion dedi dejan demeke devendra dimitar dražen ehud eirik ekkehard eko eliud emmerson
  emomali erdal esko evangelos fabián fahd farhad fatih fawad ferdinand florin flávio françois frédéric fumio félix
  gastón gautam gbenga georgi germán getachew ghassan gheorghe gholam gholamreza giannis girija gitanas gotabaya
  grégoire gurbanguly göran götz günter hage haider hailemariam hakainde hamad hani harbhajan hardik hartmut haytham
  hendra hernán hervé heydar hideki hideo hifikepunye hishammuddin holger hristo håkan iain ilham ioan ionuț isaias
  ishaq issam itamar ivica iván jagdish janis jari jasprit jaswant jejomar jesús jibril joaquín joko joselito josé
  joão juha jukka julián junichiro jyrki jérôme jörg jørgen jürgen kalonzo kamran kassym kemal kgalema khairy khurram
  kipchoge kiprono kiyoshi kjell kunle lalit lasantha lawal levan lindiwe loïc luiz luís macky madhav mahathir
  mahendra mahinda mahmoud maithripala mandla martín masoud matti matías maulana maurício meles micheál mickaël mihai
  mikheil mikko miloš mladen mohammadreza mohsen mojtaba mokgweetsi moshe moïse muhammadu muhyiddin mulayam muqtada
  musalia márcio mårten naftali najib naoto narendra nasir nasser nathi nayef nenad nicolae nicolás nikol nirmal
  nitish njoroge nnamdi nouri nuno nuri nursultan okechukwu oluwaseun oğuz panagiotis pekka pervez plamen prabowo
  prachanda prawit prayuth pär qasim radu raila rainer ramón ranil raúl recep rené reynaldo riadh roch rogério rotimi
  rubén rui rustam régis rémi răzvan sadyr sajith samir sandile sebastián seiji selahattin serzh shahram sharad
  shaukat shavkat shehbaz shigeo shlomo shohei shunsuke siamak siraj sizwe slobodan somchai sourav spyros stavros
  stoyan stéphane subhash sushil susilo suthep syed sérgio søren süleyman takuya tayyip tejashwi terje thaksin thiago
  thorsten timo tomislav tomás torsten traian trond turki tāmati uddhav uhuru umaru usain uzi uzoma uğur valdis
  vassilis virender vojislav volker vusi vytautas víctor wiremu wissam wole yair yashwant yasin yasuo yoav yoshihide
  yusril yuvraj zahid zbigniew zdravko zlatan zlatko zulfikar zweli ángel édouard éric óscar ömer øystein`.split(/\s+/),
);

export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `tamika lakeisha imani monica darla xiomara mairi morag rhiannon sian bronwen carys ilse liesl ulla giselle odile solange ilaria
  lucrezia galina bea jolene kelsey lacey lilian lynda marsha mindy priscilla sheri teri willa jan mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley
  kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen
  amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
  catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
  megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail
  alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
  charlotte marie kayla alexis lori hillary melania ivanka chelsea condoleezza nikki carly elena olga tatiana svetlana
  natalia irina ekaterina anastasia fatima aisha zainab maryam leila layla noor zahra yasmin khadija amina samira
  farah shirin mahnaz priya anita sunita lakshmi indira sonia kavita mei ling xiu yuki keiko michiko akiko ursula
  petra ingrid astrid greta heidi sabine claudia monika brigitte sylvie nathalie isabelle camille sophie claire
  juliette lucia carmen rosa ana isabel pilar dolores mercedes gabriela valentina giulia francesca chiara alessandra
  sofia freya elsa linnea karin birgit yvette harriet fiona gillian nicola tracy tracey lorraine moira siobhan niamh
  aoife mairead thandi zanele ngozi chiamaka kate kathy jane jill sue beth liz meg peggy sally molly lucy ellen erin
  holly wendy tina robin gail lynn kim jo abby ada adele adriana agatha agnes aileen aimee alana alexandra alexandria
  alison allison alma althea alyssa amelia anabel angelica angelina angie anika annabel annabelle annette annie
  antonia arlene ashleigh athena audrey aurora ava barbra beatrice becky belinda bella bernadette bernice bertha
  bessie bethany betsy bettina beulah bianca blanche bonnie brandi bridget britney caitlin callie candace candice
  carla carlotta carmela caroline carrie cassandra cassie catalina cathy cecilia celeste celia charlene charmaine
  cherie chloe christa christie christy cindy clara clarissa claudette colette colleen connie constance consuelo cora
  coral cordelia corinne cornelia cristina crystal daisy daphne darlene deanna deanne debbie delia della desiree dina
  dinah dolly dominique dora doreen dorothea dottie edith edna eileen elaine eleanor eleanora elisa elise eliza ella
  elsie elvira emilia enid erica erika erma ernestine esperanza estelle esther ethel etta eugenia eunice eva
  evangeline eve fannie faye felicia fern flora florence frieda gemma genevieve georgia georgina geraldine germaine
  gertrude gina ginger ginny gladys glenda gretchen guadalupe gwen gwendolyn hattie hazel helena helene henrietta
  hilda ida ilana imelda imogen ines inez iona irene iris irma ivy jacklyn jada jana janelle janette janine jasmine
  jayne jeanette jeanne jeannie jenna jennie jenny jessie joann joanna joanne jocelyn jodi jodie johanna josephine
  josie juana juanita judi juliana julianne justine kara karla katharina katharine katie katrina kay keira kelli
  kendra kirsten krista kristen kristi kristin kristina kristine lana lara larissa latoya laurel lauri laurie lavinia
  leah leanne lena leona leonora leticia lidia lila lillian lilly lily lina lois lola lorena loretta lorna lottie
  louisa louise luann lucille lucinda lucretia luisa lula luz lydia mabel mable madeleine madeline madelyn mae maggie
  magdalena mamie manuela mara marcella marcia margarita margery margie margo margot marguerite mariana marianne
  maribel marietta marina marisa marissa marjorie marla marlene martina marta maryann mathilda matilda maude maura
  maureen mavis maxine maya meghan melanie melinda melody meredith mia michele mildred millicent millie mina minerva
  minnie miranda miriam mitzi mona muriel myra myrna myrtle nadia nadine nan nanette naomi natasha nell nellie nettie
  nina nita nora noreen norma octavia odessa opal ophelia paige pam patsy patti patty paula paulette pauline pearl
  penelope penny phoebe phyllis polly queenie rachael ramona raquel rebekah regina renata renee rhoda rhonda rita
  roberta rochelle rosalie rosalind rosanna rosanne rosemarie rosemary rosie rowena roxanne ruby sabrina sadie saundra
  savannah selena selma serena shari sheila shelley shelly sherri sherry sheryl sigrid silvia simone sondra sonja
  sonya stacey stacy stella stephany susana susanna susannah susanne susie suzanne suzette sybil tabitha tamara tami
  tammy tania tanya tara terri tessa thelma theodora tiffany toni tonya tricia trina trish trisha trudy valerie
  vanessa velma vera verna veronica vicki vickie vicky viola violet vivian viviana wanda wilhelmina wilma winifred
  winnie yolanda yvonne zelda zoe aditi ananya anjali deepika divya geeta jaya kamala lata madhu meena neha nisha
  pooja radha rani rekha ritu shanti shreya smita swati usha vandana akane aya chiyo emi haruka hina kaori kazuko
  mariko mayumi megumi miho minako misaki naoko noriko reiko sachiko sakura sayuri setsuko tomoko yoko yoshiko yumi
  yuko eun hye jisoo soo-jin adaeze amaka chinwe folake funmi ifeoma nkechi uche yewande abena akosua nomvula thandiwe
  zodwa ayesha benazir bushra farida farzana fawzia halima hanan huda jamila latifa lubna mariam naima nawal nazanin
  parisa rania reem safiya salma shabnam shireen soraya sumaya tahira wafa yasmine zeinab
  chantelle tahlia norah ciara sinead orla maeve roisin grainne deirdre camila yesenia lupe beatriz ximena priti
  nasreen rukhsana sadia saima meera sushma smriti kavya aparna nandini deepa chioma wanjiru wambui achieng atieno
  akinyi njeri nokuthula efua fatou aminata elodie freja helga ulrike annika yulia daria polina oksana larysa iryna olena
  kateryna halyna zuzana lenka agnieszka katarzyna malgorzata ewa nasrin jiwoo xiaoyan paola federica monique celine
  amelie chantal sylvia
  sheela shobha asha sarita saoirse solveig
  zara brooke skye lexi kourtney khloe kylie hayley hailey ellie evie poppy isla tilly tamsin keeley kirsty mhairi catriona
  eilidh aisling dervla katy kathie catarina alessia elisabetta giorgia annalisa katja anja silke heike gudrun
  anneliese liesbeth marieke femke saskia sanne ingeborg kirstine mette pernille sofie malin elin agneta eeva kaisa
  aino zofia ewelina dorota bozena jadwiga ludmila svitlana nataliya tetiana anastasiia ayse fatma zeynep emine esra
  sneha shruti preeti sunitha rashmi shilpa aishwarya rabia samina shaista yetunde bukola titilayo folasade lakisha
  latasha shanice tanisha keisha ebony shaniqua aaliyah
  abike amélie anaïs andreea anneli asma azadeh baleka begoña belén biljana birgitta buthaina canan chandrika chrystia
  cláudia cécile daina dalia desislava dewi dilma dipu dragana ebba eleni elisabeta erzsébet evika farideh fatemeh
  figen folorunsho françoise geneviève gro gunilla hanane hasina hauwa hélène ildikó ilhan ingrida inés inês ioana
  ivana iveta jacinda jayalalithaa jelena judit kaja kajsa katalin katerina katrín kersti khaleda kolinda kristalina
  laleh leni lerato loren loujain lucía lujain luísa maarit magdolna makiko malala mamata manal marama maría marília
  masih masoumeh mayawati megawati mehbooba meral metiria mihaela märta mónica najat naledi nanaia narges nihal
  nirmala nkosazana nomsa nosiviwe noura obiageli oby oluremi patrícia pramila pratibha puan päivi rachida raluca
  rashida reema retno rieke risa rocío rowshan sanae sanna seiko shahla simona sirimavo siriporn siti siv snežana
  sofía ségolène tansu tarja tawakkol thuli tsveta tuula valérie vasiliki vasundhara verónica vesna wangari yingluck
  yuriko zindzi zohreh zoi zorana zoé zsuzsanna zsófia ágnes ángela åsa élisabeth özlem`.split(/\s+/),
);

/** Without the names on both lists. */
const GENDERS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...[...MALE_NAMES].filter((name) => !FEMALE_NAMES.has(name)).map((name) => [name, 'male'] as const),
  ...[...FEMALE_NAMES].filter((name) => !MALE_NAMES.has(name)).map((name) => [name, 'female'] as const),
]);

/** First halves of double names, which tell for both: "Jean-Marie" is a man, "Marie-Pierre" a woman. */
const HALVES: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...'jean pierre paul marc louis charles andré henri john juan karl carl hans klaus lars per jan'.split(' ').map((name) => [name, 'male'] as const),
  ...'marie anne ann anna annie mary eva sarah'.split(' ').map((name) => [name, 'female'] as const),
]); // biome-ignore format: a table

/** The gender that a name's first word is mostly borne by, or null. A double name is no surname: "Louis-Dreyfus" alone may be one. */
export function listedGender(words: readonly string[]): 'male' | 'female' | null {
  const listed = GENDERS.get(words[0]);
  if (listed || words.length < 2) return listed ?? null;
  const hyphen = words[0].indexOf('-');
  return hyphen < 0 ? null : (HALVES.get(words[0].slice(0, hyphen)) ?? null);
}
