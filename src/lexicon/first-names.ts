/**
 * First names that are mostly borne by men, and by women. Used only to choose between two candidates for a pronoun that
 * the text itself leaves open, and the rule then says so. From the national statistics of the US, the UK, France, Germany,
 * Spain, India and Iran: the commonest, written by hand.
 */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron
  jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald
  carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne
  randy vincent mason roy ralph bobby russell bradley philip eugene bill tom tim jim bob mike dave steve dan ben sam ted ed
  fred greg jeff ron don ken rick nick tony andy matt chris pete phil ray ivan igor boris vladimir sergei dmitry alexei
  mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim abdullah mustafa yusuf khalid hamid reza javad mehdi amir
  raj amit rahul sanjay vijay anil arjun ravi suresh ramesh wei jun ming hiroshi takashi kenji shinzo klaus hans jurgen
  wolfgang stefan pierre jean jacques francois michel antoine luis carlos miguel pedro pablo diego javier jorge fernando
  marco antonio giovanni giuseppe luca matteo lars erik sven olaf bjorn barack mitt marco ted bernie newt rand lindsey jeb
  hugh graham neil simon ian colin nigel stuart gordon duncan angus kwame kofi themba jacob cyril moussa oliver harry leo
  oscar theo max felix emil anton viktor milan goran zoran dragan petr jan karel pavel tomas janos istvan ferenc
  aidan alec alfonso alfred alistair allan allen alvin ambrose amos andreas andres angelo archie ari arne arnold
  arturo ashton august augustus austen axel barry bart basil benedict benny bernard bert blake boyd brad bradford
  brendan brent brett bruno bryce byron caleb calvin cameron cecil cedric chad charlie chester chuck clarence claude
  clay clayton cliff clifford clinton clive clyde cody conrad cornelius craig curtis dale damian damien damon darren
  darryl dean derek derrick desmond dick dominic donovan doug drew dwayne dwight earl eddie edgar edmund eduardo edwin
  eli elliot elliott ellis elmer emmanuel enrique ernest ernesto ernie evan ezra fabian federico ferdinand fernand
  fidel floyd francisco franco franklin franz freddie frederick friedrich garrett garry gavin gene geoff geoffrey
  georg georges gerard gerry gilbert giles glen glenn grant guido guillermo gunther gus gustav guy hal hank harrison
  harvey hector heinrich helmut herbert herman hermann homer horace howard hubert hugo humphrey ignacio ike ira irving
  isaac isaiah ismail ivor jackson jake jakob jared jasper jay jed jeffery jerome jesus jimmy joachim joaquin joel
  johann johannes johnny jonah jonas josef josh julian julio julius karim karl kenny kent kirk kurt lance laurence
  lawrie leland len lenny leon leonard leonardo leopold leroy lester lewis lionel lloyd lorenzo lou louis lucas luigi
  luke luther lyle malcolm manuel marcel marcus mario marshall martin marvin mateo maurice maxwell mel melvin merle
  micah mickey mikhail miles milton mitch mitchell monty morgan morris mort murray myron nathaniel ned nelson neville
  nikita nikolai noel norman octavio orlando orson otis otto owen paolo percy perry phillip piers quentin rafael ramon
  randall raul reginald rene reuben rex rhys ricardo richie rob robbie roberto rodney rodrigo roland rolf roman romeo
  ronnie ross rowan rudolf rudolph rudy rufus rupert salvador salvatore sammy samson scotty sebastian sergio seth
  shane shaun sheldon sherman sid sidney silvio solomon spencer stan stanislaw stanley stefano stephane sterling
  stewart stu sylvester tariq terence terrence theodore thierry thom timmy tobias toby todd tommy travis trent trevor
  troy ty ulrich umberto vaughn vernon vic victor vince vincenzo virgil vito vittorio wade wallace ward warren wendell
  wesley wilbur wilfred wilhelm willard willy wilson winston woody xavier yves zachariah zane zeke`.split(/\s+/),
);

export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly
  emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela
  shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather
  diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah
  jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace
  denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori
  hillary michelle melania ivanka chelsea condoleezza nikki carly elena olga tatiana svetlana natalia irina ekaterina
  anastasia fatima aisha zainab maryam leila layla noor zahra yasmin khadija amina samira farah shirin mahnaz priya anita
  sunita lakshmi indira sonia kavita mei ling xiu yuki keiko michiko akiko angela ursula petra ingrid astrid greta heidi
  sabine claudia monika brigitte sylvie nathalie isabelle camille sophie claire juliette lucia carmen rosa ana isabel pilar
  dolores mercedes gabriela valentina giulia francesca chiara alessandra sofia freya elsa linnea karin birgit theresa yvette
  harriet fiona gillian nicola tracy tracey lorraine moira siobhan niamh aoife mairead thandi zanele ngozi chiamaka kate
  kathy jane jill sue beth liz meg peggy sally molly lucy ellen erin holly wendy tina robin gail lynn kim jo
  abby ada adela adelaide adele adriana agatha agnes aileen aimee alana alberta alexa alexandra alicia alina alison
  alma althea alyssa amalia amelia amelie anais angelica angelina angie annabel annabelle annette annie antoinette
  antonia april ariana arlene athena audrey aurora ava barbra beatrice beatrix becky belinda belle benedetta
  bernadette bernice bertha bessie bethany betsy bette bettina bianca billie blanche bonnie brandi brandy bree briana
  bridget brittney brooke caitlin camilla candace candice cara carla carlotta carmela carole carolina caroline carrie
  cassandra cassie cathy cecelia cecilia celeste celia charlene charmaine cher cherie chloe christa christie christy
  cindy clara clarissa claudette claudine clementine cleo colette colleen connie constance cora coral cordelia corinne
  courtney crystal daisy dana daniela daphne darlene dawn deanna debbie deirdre delia della demi desiree dina
  dominique dora doreen dorothea dottie edith edna edwina effie eileen elaine eleanor eleonora elise eliza ella ellie
  eloise elsie elspeth elvira emilia emmanuelle emmy enid erica erika ernestine esme esmeralda estelle esther ethel
  etta eugenia eunice eva evangeline eve evelina faith fay faye felicia felicity fern flora florence freda frederica
  frida gabrielle gaby gemma gena genevieve georgia georgina geraldine germaine gertrude gigi gilda gina ginger ginny
  gisele gladys glenda goldie gracie greer gretchen guadalupe guinevere gwen gwendolyn gwyneth haley hanna hattie
  hayley hazel helena helene helga henrietta hester hilary hilda hope ida ilse imelda imogen ines inga irene iris irma
  isadora isla ivy jacinta jackie jada jade jamie janelle janette janine jasmine jayne jeanette jeanne jeannie jemima
  jenna jennie jenny jessie jewel joann joanna joanne jocelyn jodie jody johanna jolene josephine josie juanita judi
  juliana julianne juliet june justine kaitlin kara karina karla katelyn katharina katharine katie katrina katy kay
  keira kelley kelli kellie kendra kerri kerry kirsten kirstie kitty kristen kristin kristina krystal lana lara
  larissa latoya laurel lauretta laurie lavinia lea leah leanne lee leigh lena lenora leona leonora leticia letitia
  lila lilian liliana lillian lillie lily lina lisbeth livia liza lizzie lois lola lorena loretta lorna lottie louisa
  louise luciana lucille lucinda lucretia luisa luna lupita lydia mabel mabelle mackenzie maddie madeleine madeline
  mae magdalena maggie maia maisie mallory mamie mandy marcella marcia margarita margery margo margot marguerite
  mariah marian mariana marianne maribel mariella marina marisa marissa marjorie marla marlene marsha marta marthe
  mathilda matilda maud maude maura maureen mavis maxine maya meghan melanie melina melinda melody meredith meryl mia
  michele mildred millie mimi mina mindy minerva minnie mira miranda miriam missy misty mitzi mollie mona muriel myra
  myrna myrtle nadia nadine nan nanette naomi nell nellie nessa nettie nichole nina noelle nola nora noreen norma
  octavia odette olive olympia opal ophelia paige paloma pam pat patsy patti patty paula paulette paulina pauline
  pearl penelope penny phoebe phyllis pippa polly portia prudence queenie rachael ramona raquel reba rebekah reese
  regina renata renee rhea rhoda rhonda rita roberta rochelle romy rosalie rosalind rosamund rosanna rose roseanne
  rosemary rosie roxana roxanne ruby sabrina sadie saffron salma selena selma serena shania shannon shari sheena
  sheila shelby shelley shelly sherri sherry sienna silvia simone sondra sonja stacey stacy stella summer susannah
  susie suzanne suzie sybil sydney tabitha tamara tammy tania tanya tara tasha tatum tess tessa thea thelma theodora
  tiffany toni tonya tricia trina trish trisha trudy uma una valerie vanessa velma vera verity veronica vicki vickie
  vicky viola violet vivian viviana vivien vivienne wanda whitney wilhelmina wilma winifred winnie winona yolanda
  yvonne zelda zoe zoey`.split(/\s+/),
);

/** The gender that a first name is mostly borne by, or null. Only ever to choose between candidates. */
export function listedGender(firstName: string): 'male' | 'female' | null {
  const [male, female] = [MALE_NAMES.has(firstName), FEMALE_NAMES.has(firstName)];
  return male === female ? null : male ? 'male' : 'female';
}
