/** What tells that something is done with a verb of `cues.ts`, and nothing said. */

/**
 * Verbs of `CUE_VERBS` that with a bare object tell of a deed or of a side taken, rather than of what was said: "released a
 * film", "supports the team". With the kind that such a quote is.
 */
export const DEEDS: ReadonlyMap<string, 'attitude' | 'other'> = new Map([
  ...['support', 'oppose', 'champion', 'promote'].map((lemma) => [lemma, 'attitude'] as const),
  ...['focus', 'release', 'share', 'offer', 'weigh', 'nominate', 'publish', 'present', 'post', 'witness'].map(
    (lemma) => [lemma, 'other'] as const,
  ),
]);

/** What is done with songs, books and prizes. */
export const WORKED: ReadonlySet<string> = new Set(['nominate', 'promote', 'publish', 'record', 'release', 'sing']);

/** "His claim could not be independently verified": what nobody could check. */
const CHECKED = /^(?:could|can) not (?:immediately |independently )?be /;

/** By word or lemma what behind it tells that something is done, not said: "called into the show", "he said, referring to it". */
export const DEEDS_WITH: ReadonlyMap<string, RegExp> = new Map([
  ['talks', /^(?:on |: (?![“‘"']))/],
  [
    'defend',
    /^(?:(?:his|her|their|the|its|a) (?:\S+ )?(?:title|crown|belt|championship|trophy) |(?:\S+ ){1,2}in court )/,
  ],
  ['offered', /^no (?:evidence|proof|details|comment|explanation|reason) (?!that)/],
  ['referring', /^to /],
  ['repeating', /^(?:an?|the) (?:\S+ ){0,2}(?:refrain|line|phrase|slogan|mantra|catchphrase)(?![\w’'])/], // of what a tag has already
  ['propose', /^to (?:him|her|me|his|their|the) (?![a-z]+(?:,| that))/], // marriage
  ['press', /^for (?:time|cash|money|space) /],
  [
    'adding',
    /^(?:(?:\S+ ){0,2}(?:weight|pressure|fuel|insult|urgency|momentum|credence|strength) |to (?:\S+ ){0,2}(?:fears|worries|concerns|doubts|pressure|calls|woes|tensions|evidence) )/,
  ],
  // "wrote it with her in mind"
  [
    'write',
    /^(?:it (?:(?:with|for|in|as|over|during|because|while|when)|on (?:an?|the|his|her)) |under (?:(?:an?|the|his|her) )?(?:\S+ )?(?:pseudonym|name|alias|title) )/,
  ],
  [
    'written',
    /^(?:by |(?:much |long |shortly |soon |years |decades |centuries )?(?:later|earlier|before|after|afterwards) )/,
  ], // "a show called “B,” written by a troupe"
  ['refer', /^(?:the|an?|his|her|its|their|him|them|it|all|this|that) /], // "referred the case to police"
  ['weigh', /^(?:whether|if|how|what) /],
  ['assess', /^(?:whether|if|how|what) /],
  [
    'concede',
    /^(?:(?!that|the)\S+ ){0,3}(?:walkover|tries|goals?|penalty|penalties|runs?|points?|corners?|wickets?|sets?|free-kicks?) /,
  ],
  ['cast', /^(?:\S+ ){1,3}(?:votes?|ballots?) /],
  ['blame', /^as /], // "unions trade blame as schools shut"
  ['argue', /^(?:so \S+ that |for (?:hours|days|minutes|an hour) )/], // how long
  ['caution', /^for /], // by a referee
  ['boast', /^(?:an?|the|just|only|more|over|some|several|two|three|\d\S*) /], // "boasts a wide beach"
  ['assured', /^of /], // "is assured of a seat"
  ['admitted', /^(?:to|into) (?:the )?(?:hospital|country|united|u\.s\.|university|college|bar|union) /],
  ['claiming', /^\d[\d.]* (?:percent|per|%|seats|votes) (?:cent )?of the /], // of a vote
  ['add', /^to (?:his|her|its|their) /], // "added to her lead"
  ['named', /^for /],
  ['maintain', /^(?:an?|his|her|its|their) (?:\S+ ){0,3}(?:lead|edge|advantage|majority|presence|grip) /],
  ['clear', /^(?:the|a) (?:way|path|air|hurdle|field) /],
  ['deny', /^(?:him|her|them|us|me) (?:an?|the|any|even|his|their) /], // "denied her a visa"
  [
    'challenge',
    /^(?:(?:him|her|them) (?:when|for|in the|again) |(?:the )?incumbent |(?:\S+ ){1,2}(?:for (?:the|his|her) |in the (?:race|primary|election) ))/,
  ], // in a race
  ['confirmed', /^(?:by a vote |\d+ (?:to|-) ?\d)/], // to an office
  ['cheer', /^on /],
  ['promise', /^(?:so )?much (?:[.,;]|but|and|in|at|on|when|early|for) /],
  ['announce', /^(?:him|her|them|it)sel(?:f|ves) (?:with|to|on|in|at|by) /],
  [
    'appeal',
    /^for (?:lbw|leg|offside|handball|(?:an? |the )(?:\S+ )?(?:penalty|free-kick|handball|catch|foul|corner)) /,
  ], // to a referee
  ['refuse', /^(?:\d\S*|one|two|three|four|five|six|seven|eight|nine|ten|several|many) [.,;] /], // "refused five, by his count"
  ['cited', /^(?:above|below|earlier) /],
  ['quoted', /^(?:above|below|earlier) /],
  ['hold', /^(?:up )?(?:\S+ ){0,2}(?:signs?|banners?|placards?|posters?) /],
  ['paint', /^(?:with|in|on|over|from) /],
  [
    'point',
    /^(?:at |towards? |to the (?:spot|sky|heavens|floor|ground|ceiling|door|exit|scoreboard|clock|crowd|badge) (?:[.,;:]|and|as|after|when|before|at|in|for|above|then|while) )/,
  ],
  [
    'charge',
    /^(?:for |(?:an? |up to |about )?[$£€] ?\d|\S+ (?:cents?|pence|p|pennies|dollars?|pounds?|quid|euros?|rupees?|shillings?|bucks) )/,
  ], // "charges for repairs rose", "charges a £20 fee"
  ['charged', /^(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day |last \S+ |yesterday |today )?with /],
  ['cite', /^as (?:an? |the )?(?:\S+ )?(?:respondent|defendant|claimant|plaintiff|party) /],
  ['claim', CHECKED],
  ['claims', CHECKED],
  [
    'condemn',
    /^(?:(?:him|her|them|us|me|it) to |\S+ to (?:death|life|years|relegation|defeat|die|an? (?:\S+th|second|third|home|heavy|slow|early|narrow) ))/,
  ],
  ['decline', /^to be (?:named|identified|quoted) /], // but "to comment"
  ['released', /^(?:on|under) (?:\S+ ){0,2}(?:bail|bond|parole|licence|license|probation) /],
  ['post', /^(?:(?:he|she|they|that|which) (?:has |had )?(?:held|gave|left|quit|took|lost|kept|holds) )/], // an office
  [
    'respond',
    /^(?:as (?:if|though) |with (?:fury|anger|rage|horror|disbelief|silence|laughter|tears|force|gunfire|fire) |by (?!saying|calling|asking|telling)\S+ing )/,
  ],
  ['talked', /^over (?:him|her|them|me|us|each|one|the) /],
  [
    'call',
    /^(?:off |time on |it (?:quits|a (?:day|night|career)) |for the (?:ball|pass|cross|stretcher|ambulance|physio|waiter|bill [.,;]) |(?:on|upon) (?:me|him|her|us|them|you) [.,;]|on behalf |in ?to (?!(?:\S+ )?(?:question|doubt) ))/,
  ], // not "into serious doubt"
  ['ask', /^(?:not to be|to be (?:called|named|known|identified)) /], // "who asked not to be named"
  ['read', /^(?:about |(?:\S+ ){1,2}(?:his|her|their|your|my) (?:miranda )?rights |(?:\S+ ){1,3}as an? )/], // "read the clip as a metaphor"
  ['identified', /^only (?:as|by) /],
  ['name', /^(?:his|her|its|their) /], // "named its ship"
  ['talking', /^(?:to|with) (?!.*\babout )/],
  ['shown', /^(?:to|nowhere) /], // "a letter shown to jurors"
  ['found', /^(?:guilty |not guilty |liable |dead |alive |(?:an?|the|his|her) \S+ in which )/], // "found a note in which he wrote"
  ['find', /^(?:him|her|it|them)sel/],
  ['shares', /^(?:slide|fall|rise|jump|drop|soar|plunge|tumble|surge|climb|sink|slip|dip|gain|rally|slump|close) /],
  ['push', /^back (?!against|on |at |when |hard |with )(?=\w)/], // "pushed back the launch"
  [
    'called',
    /^(?:for (?:\d|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|next )|(?:him|her|them|me|us) (?:twice|again|back|afterwards?|late|from|at|on (?:the phone|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|in (?:tears|the (?:morning|afternoon|evening)|a panic)|one|every|when|while|before|after|during|and|yesterday|today|(?:that|this|last|the next|the following) (?:day|night|morning|afternoon|evening|week|weekend)|[.,;])|(?:his|her|their|my) (?:mother|father|wife|husband|son|daughter|brother|sister|parents|friends?|lawyer|office|doctor|mom|mum|dad) (?!an? |the |“|"))/,
  ],
  ['tell', /^(?:you what [^\w]|an? (?:\S+ )?(?:different|similar|familiar|sadder|grimmer) (?:story|tale) )/],
  ['champions', /^(?:to|in|with|by|at|for|[.,]) /], // "sink champions to reach the final"
  [
    'answer',
    /^(?:(?:repeated|several|his|her|our|the|phone) ){0,2}(?:calls?|messages?|emails?|phones?|door) |^(?!with|to|by)(?:\S+ ){0,2}questions? /,
  ],
  ['titled', /^./],
  ['spare', /^./],
  ['spared', /^./], // "spared him jail"
  ['quoting', /^(?:the )?(?:reference|incident|crime|case|log|police) /],
  [
    'say',
    /^(?:(?:nothing|little|anything|much) (?:[.,;]|else |for |at all )|something (?:[.,;]|back |to |else |in |similar )|(?:volumes|everything|an? (?:lot|great deal)) [.,;]|(?:it|that|this|so) (?:(?:\S+ly |any ?more |a lot )?[.;]|(?:again|too|often|twice) (?:[.,;]|on|at|in|to|for|as|when|this|last) )|it (?:all |best |(?:with|without) (?:\S+ ){1,2}[.;]))/,
  ],
  ['saying', /^(?:yes|no) to /],
  ['entitled', /^[“"‘']/],
  [
    'welcomed',
    /^(?:\S+ ){1,3}with (?:tea|coffee|cakes?|bread|food|flowers|garlands|songs?|drums|music|dancing|banners|flags|fireworks|gifts|hugs|cheers|applause|open) /,
  ],
]);

/** Verbs that tell that somebody, or something, goes on, as well as that he speaks: "continued to work". */
export const GOING_ON: ReadonlySet<string> = new Set(['continue', 'begin', 'finish']);

/**
 * Verbs of evidence that are evidence only from a document: "the poll shows a gap", but not "the fans show patience", "the storm
 * underscored the need".
 */
export const DOCUMENTED: ReadonlySet<string> = new Set([
  'show', 'demonstrate', 'illustrate', 'reflect', 'prove', 'underscore', 'underline', 'highlight', 'reveal', 'confirm', 'find', 'discover',
]); // biome-ignore format: a list

/** Those whose finds are what they say: "researchers found a link", but not "firefighters found a child". */
export const FINDERS: ReadonlySet<string> = new Set(
  'researcher scientist academic expert economist analyst auditor inspector investigator regulator watchdog ombudsman reviewer judge juror jury court tribunal inquiry inquest commission committee panel council team scholar historian doctor psychologist epidemiologist archaeologist astronomer biologist physicist geologist'.split(' '), // biome-ignore format: a list
);

/** What is offered, shared or presented in words. */
export const WORDS_OFFERED: ReadonlySet<string> = new Set([
  'thought', 'condolence', 'sympathy', 'prayer', 'congratulation', 'thanks', 'insight', 'tip', 'evaluation', 'review', 'view', 'outlook',
  'praise', 'proof', 'excuse', 'clue', 'detail', 'word', 'comment', 'case', 'rationale', 'critique', 'analysis', 'plan', 'idea', 'theory', 'story',
]); // biome-ignore format: a list

/** What is called, ordered or written without a word being told of it. */
export const DEED_OBJECTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    answer: 'question ad advert advertisement phone',
    challenge: 'call flag catch',
    reveal: 'bump ring tattoo haircut hairdo hair leg midriff physique figure outfit dress gown look makeover',
    call: 'meeting vote hearing election session conference strike referendum witness police taxi cab uber ambulance plumber electrician vet',
    claim:
      'part territory island islet reef shoal atoll archipelago peninsula seabed airspace land water sea strait throne spot nomination life asylum benefit pension exemption deduction allowance compensation damages refund expense title medal gold silver bronze trophy crown prize win scalp wicket seat',
    confirm: 'judge justice nominee appointee pick ambassador',
    record:
      'robocall robo-call call song album single track video film message conversation interview ad commercial audiobook',
    tweet: 'photo photograph picture image video clip gif meme cartoon screenshot selfie link chart map',
    retweet: 'photo photograph picture image video clip gif meme cartoon screenshot selfie link chart map',
    welcome:
      'him them us me soldier sailor troop child student guest visitor tourist traveller traveler refugee migrant immigrant exile outsider newcomer leader member delegate delegation passenger customer fan',
    appeal: 'case ruling decision verdict sentence conviction',
    deny: 'bail parole permit visa entry access admission permission',
    repeat: 'tradition feat victory success pattern mistake performance process trick experiment class',
    read: 'letter note email statement message poem passage verse prayer name list book novel paper newspaper story',
    order:
      'sandwich burger pizza pasta steak soup salad breakfast lunch dinner meal dessert starter takeaway curry noodle omelette cake toast coffee espresso cappuccino latte tea beer pint wine whisky whiskey cocktail drink lemonade soda juice bottle fish chicken lamb salmon risotto sushi ramen oyster prawn fries pancake gin champagne taxi cab uber plane jet aircraft airliner',
    write:
      'version draft chapter page collection volume agreement amendment bill op-ed introduction foreword preface article paper report fiction story brief assessment post blog book novel poem song play script music memoir biography law code cheque check letter column essay part role screenplay sequel episode sketch lyric opera symphony',
    recall:
      'van car vehicle truck bus pram cot crib toy product unit model batch tyre tire airbag battery heater charger phone laptop bike helmet drug medicine inhaler cheese salad sausage bag pack packet bottle jar tin carton ambassador envoy diplomat',
    attack:
      'base post outpost checkpoint convoy patrol camp garrison barracks village town troop soldier guard ship vessel tanker boat truck vehicle bus train airport airfield',
    conclude:
      'process investigation inquiry probe review talk negotiation visit trip tour campaign trial case meeting summit session deal agreement treaty pact contract purchase sale',
    frame: 'photograph photo picture poster painting letter review certificate page',
  }).map(([lemma, nouns]) => [lemma, nouns.split(' ')]),
);
