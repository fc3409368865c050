/**
 * Nouns and other words that head a cue ("a call for", "in a statement", "clear that"), by the verb whose class and
 * stance they share. Written by hand from NOMLEX's deverbal nouns of communication.
 */
export const CUE_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    accord: 'say',
    account: 'recount',
    accusation: 'accuse',
    acknowledgment: 'acknowledge',
    admission: 'admit',
    advice: 'advise',
    allegation: 'allege',
    announcement: 'announce',
    answer: 'answer',
    apology: 'apologize',
    appeal: 'appeal',
    argument: 'argue',
    assertion: 'assert',
    assurance: 'assure',
    attack: 'attack',
    belief: 'believe',
    call: 'call',
    case: 'argue',
    charge: 'accuse',
    claim: 'claim',
    clear: 'assert',
    comment: 'comment',
    complaint: 'complain',
    concern: 'worry',
    conclusion: 'conclude',
    criticism: 'criticize',
    declaration: 'declare',
    demand: 'demand',
    denial: 'deny',
    description: 'describe',
    doubt: 'doubt',
    email: 'email',
    emphasis: 'emphasize',
    endorsement: 'endorse',
    estimate: 'estimate',
    evidence: 'show',
    expectation: 'expect',
    explanation: 'explain',
    fear: 'fear',
    finding: 'find',
    hope: 'hope',
    insistence: 'insist',
    interview: 'say',
    letter: 'write',
    message: 'say',
    notion: 'think',
    offer: 'offer',
    opinion: 'think',
    opposition: 'oppose',
    pledge: 'pledge',
    poll: 'find',
    post: 'post',
    praise: 'praise',
    prediction: 'predict',
    promise: 'promise',
    proposal: 'propose',
    question: 'question',
    recommendation: 'recommend',
    remark: 'remark',
    report: 'report',
    request: 'request',
    response: 'respond',
    speech: 'say',
    statement: 'say',
    suggestion: 'suggest',
    support: 'support',
    suspicion: 'suspect',
    testimony: 'testify',
    threat: 'threaten',
    tweet: 'tweet',
    view: 'think',
    vow: 'vow',
    warning: 'warn',
    wish: 'wish',
    worry: 'worry',
  }),
);

/** Nouns of viewpoint adjuncts ("in her opinion", "in the words of"), by the verb whose class and stance they share. */
export const VIEWPOINTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    assessment: 'think',
    estimation: 'think',
    eyes: 'think',
    judgement: 'think',
    judgment: 'think',
    mind: 'think',
    opinion: 'think',
    reckoning: 'think',
    telling: 'say',
    view: 'think',
    words: 'say',
  }),
);

/** Nouns for what is uttered, by lemma: “Never,” was her answer; issued a statement: “…”; the minister's verdict: “…” */
export const UTTERANCES: ReadonlySet<string> = new Set(['message', 'answer', 'reply', 'response', 'retort', 'advice', 'verdict', 'reaction', 'warning', 'conclusion', 'motto', 'slogan', 'word', 'comment', 'assessment', 'argument', 'explanation', 'plea', 'question', 'cry', 'statement', 'remark', 'letter', 'tweet', 'post']); // biome-ignore format: a list

/** Of these the ones that a question comes before. */
export const REPLIES: ReadonlySet<string> = new Set(['reply', 'answer', 'response', 'retort']);

/** Nouns for what is said or held, by lemma, whose clause is what somebody confirms or denies: "confirmed reports that A" */
export const HEARSAY: ReadonlySet<string> = new Set(['report', 'rumour', 'rumor', 'claim', 'allegation', 'accusation', 'assertion', 'suggestion', 'speculation', 'suspicion', 'belief', 'fear', 'notion', 'idea', 'fact']); // biome-ignore format: a list
/** Verbs with which that clause is put forward, or denied, by whoever is their subject: not "cited reports that A". */
export const CONFIRMING: ReadonlySet<string> = new Set(['confirm', 'corroborate', 'deny', 'repeat', 'reiterate']);

/** What somebody has who thinks: "her view is that A". */
export const VIEWS: ReadonlySet<string> = new Set(
  `hope view opinion guess belief feeling wish intention aim goal fear fears hopes views honor honour pleasure privilege duty
  dream understanding impression conviction wishes worry concern desire point argument claim position`.split(/\s+/),
);

/** What is said, by its noun. */
export const SAID_NOUNS: ReadonlySet<string> = new Set(
  `accusation admission allegation announcement argument assertion assurance claim comment complaint concession contention
  declaration insistence pledge prediction promise remark statement suggestion threat vow warning`.split(/\s+/),
);

/** What the writer calls somebody's words: "a claim that many doubt". */
export const VERDICTS: ReadonlySet<string> = new Set(
  `claim charge accusation allegation assertion suggestion characterization account argument version decision move figure
  statement call demand view remark comment phrase word slogan`.split(/\s+/),
);
