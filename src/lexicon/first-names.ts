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
  oscar theo max felix emil anton viktor milan goran zoran dragan petr jan karel pavel tomas janos istvan ferenc`.split(
    /\s+/,
  ),
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
  kathy jane jill sue beth liz meg peggy sally molly lucy ellen erin holly wendy tina robin gail lynn kim jo`.split(
    /\s+/,
  ),
);
