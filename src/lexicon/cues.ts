/**
 * Verbs that report what somebody said, did with words, showed or thought. One line a lemma: what may follow it, and the
 * stance that the writer takes by choosing it (neutral where none is named).
 *
 *   c  a clause, with or without "that"     "said (that) taxes rose"
 *   q  words in quotation marks, on either side, also as a tag behind a clause: "taxes rose, she noted"
 *   n  a noun phrase that tells what was said   "criticized the plan", "announced cuts"
 *   t  an infinitive, maybe behind its subject   "promised to go", "urged him to go"
 *   a  an addressee between verb and content     "told reporters that"
 *
 * Sources: Levin's classes 37.1-37.13 (verbs of communication), 33 (judgement) and 31.2; VerbNet's `say`, `tell`,
 * `promise`, `advise` and `conjecture`; Hyland's reporting verbs for stance. Written from those by hand.
 */

export type CueKind = 'statement' | 'act' | 'evidence' | 'attitude';
export type Stance = 'neutral' | 'assertive' | 'doubting' | 'factive' | 'denying' | 'evaluative';
export interface CueVerb {
  readonly kind: CueKind;
  readonly stance: Stance;
  /** Which of the letters above apply. */
  readonly takes: string;
}

const STATEMENT = `
say cq; tell cqta; add cq; write cq; note cq factive; report cqn; announce cqn; claim cqn doubting; state cqn; declare cqn assertive
tweet cq; retweet q; explain cqn factive; acknowledge cqn factive; argue cq assertive; insist cq assertive; assert cqn assertive
contend cq assertive; maintain cq assertive; mention cqn; remark cq; comment q; respond cq; reply cq; answer cq; continue q
describe n; cite n; quote n; reveal cqn factive; disclose cn factive; admit cqn factive; concede cqn factive; confirm cqn factive
deny cn denying; discuss n; warn cqna assertive; caution cqa assertive; predict cqn; conclude cq; recall cqn factive; observe cq factive
reiterate cqn assertive; repeat cq; stress cqn assertive; emphasize cqn assertive; underscore cn assertive; underline c assertive
highlight cn; recount cqn; relate c; allege cq doubting; joke cq; quip cq; shout cq; yell cq; chant q; exclaim cq; whisper cq
testify cq; inform ca; advise cqta; notify ca; brief ca; update ca; elaborate q; clarify cq; counter cq; post cq; email q; boast cq evaluative; brag cq evaluative
complain cq evaluative; lament cqn evaluative; bemoan n evaluative; remind cqa factive; outline n; detail n; label n; dub n; term n; suggest cqn
hint c; imply c; opine cq; retort cq; proclaim cqn assertive; ask cqta; inquire cq; wonder cq; mutter cq; murmur q; interject q; interrupt q
muse cq; voice n; express n; convey cn; relay c; speculate cq; estimate c; attest c; swear ct assertive; profess cn doubting; confess cq factive
affirm cqn assertive; reaffirm cn assertive; aver c assertive; posit c; stipulate c; specify c; enthuse q evaluative; gush q evaluative
recite n; read q; begin q; finish q; theorize c; summarize q; sum q; echo n; foretell c; forecast cn
fume q evaluative; sigh q; laugh q; cry q; scream q; bellow q; roar q; growl q; snap q; demur q; chime q; deadpan q
characterize n; portray n; depict n; paraphrase q; narrate q; pronounce n; publicize n; communicate cn; share cq; offer q
point cqn factive; refer n; allude n; speak n; talk n; weigh q; pitch q; publish n; signal cn; message q; text q; blog cq; plead tq; intone q; preach q; declaim q; rejoin q; agree cqt
tout n evaluative; reference n; release n; list n; identify n; name n; present n
reason cq; assess c; hypothesize c; concur cq; grumble cq evaluative; groan q; moan q evaluative; blurt q; gloat cq evaluative; stammer q; reminisce q
prophesy cq; postulate c; query q; thunder q; wail q; rant q; rave q evaluative; chuckle q; chortle q; giggle q; sneer q evaluative
snarl q; hiss q; sputter q; stutter q; bark q; shriek q; squeal q; holler q; gasp q; sob q; huff q; drawl q; mumble cq; whine cq evaluative
gripe cq evaluative; jest q; grin q; grimace q; wince q; scowl q; beam q; smirk q; snort q; rage q; splutter q; gulp q; croak q; purr q; cackle q
whimper q; bluster q; rasp q; simper q; pout q; pose q; marvel cq evaluative; venture cq; volunteer cq; reckon cq
`;
const ACT = `
accuse n evaluative; criticize nq evaluative; praise nq evaluative; endorse n; urge tnqa assertive; attack nq evaluative
defend nq; blame n evaluative; threaten tc; promise tcn assertive; pledge tcn assertive; vow tcn assertive; question cnq; demand ctnq assertive
request nct; propose cnt; reject nq denying; condemn nq evaluative; denounce nq evaluative; blast nq evaluative; slam nq evaluative
mock nq evaluative; decry nq evaluative; assail n evaluative; ridicule n evaluative; lambaste nq evaluative; chide nq evaluative
rebuke n evaluative; deride n evaluative; disparage n evaluative; dismiss n denying; applaud n evaluative; laud n evaluative
hail n evaluative; commend n evaluative; thank n evaluative; congratulate n evaluative; apologize q; challenge nt
dispute cn denying; order tcn; recommend cnt; refuse t denying; decline t; nominate n; call n; lash n evaluative; rail n evaluative; push nt; focus n; rebut n denying; refute n denying
disavow n denying; renounce n denying; excoriate n evaluative; skewer n evaluative; berate n evaluative; savage n evaluative
scold nq evaluative; taunt nq evaluative; tease nq evaluative; insult n evaluative; welcome n evaluative; implore taq; beg taq; invite t
encourage tn; assure caq assertive; guarantee c assertive; advocate n; promote n; oppose n; support n; instruct ta; direct t; command tq
rule c; repudiate n denying; compliment n evaluative; hammer n evaluative; scoff q denying; object cq denying; protest cq; champion n
contradict n denying; counsel taq; exhort taq; enjoin ta; admonish aq evaluative; upbraid n evaluative; castigate n evaluative; chastise n evaluative
appeal q; liken n; compare n; downplay n; trumpet n; herald n evaluative; disagree q denying; balk q
`;
const EVIDENCE = `
show cn; find cn; indicate cn; demonstrate cn factive; illustrate cn; reflect nq; prove cn factive; document cn; establish c factive; record c
`;
const ATTITUDE = `
think cq; believe cq; want tn; know c factive; hope ctq; expect ct; plan tn; feel cq; fear cn; worry cq; intend t; seek tn; consider n
regard n; view n; doubt cn; suspect c; assume c; understand c factive; realize c factive; recognize cn factive
remember cn factive; learn c factive; decide ct; determine ct; wish ct; prefer nt; favor n; like tn
anticipate c; suppose c; notice c factive; guess cq; figure c; imagine c; hear c; regret cn; resent n; deem n; deplore n
`;

/** Particles that make a verb a cue, or that belong to it as one. Without `q` in the table the verb needs one of them. */
export const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    point: ['out', 'to'],
    call: ['for', 'on', 'upon'],
    refer: ['to'],
    allude: ['to'],
    lash: ['out'],
    rail: ['against'],
    speak: ['of', 'about', 'against', 'out'],
    talk: ['about', 'of', 'up'],
    push: ['for', 'back', 'against'],
    focus: ['on'],
    hint: ['at'],
    complain: ['about', 'of'],
    apologize: ['for'],
    object: ['to'],
    appeal: ['for', 'to'],
    comment: ['on'],
    balk: ['at'],
    scoff: ['at'],
    protest: ['against'],
    chime: ['in'],
    sum: ['up'],
    weigh: ['in'],
  }),
);

/** Verbs that tell somebody what to do, of which the model has met few: "begged him to stay". */
export const PLEAS: ReadonlySet<string> = new Set(['beg', 'implore', 'exhort', 'dare', 'direct', 'plead', 'appeal', 'advise', 'counsel', 'instruct', 'warn']); // biome-ignore format: a list

/** Behind these "to" and a verb tell what somebody says by habit: "liked to say". */
export const HABITS: ReadonlySet<string> = new Set(['like', 'love']);

/** Behind these a noun phrase tells what somebody spoke of, and not what was said of it: "discussed trade", "named the driver who died". */
export const TOPICAL: ReadonlySet<string> = new Set(['discuss', 'debate', 'talk', 'speak', 'mention', 'comment', 'refer', 'reference', 'allude', 'spar', 'identify', 'name', 'explain', 'outline', 'detail', 'offer', 'express', 'extend']); // biome-ignore format: a list

/** Participles behind which an infinitive tells what is so: "are said to be ill", but not "are told to be calm", "projected to be". */
export const RAISING: ReadonlySet<string> = new Set(['said', 'alleged', 'reported', 'believed', 'thought', 'known', 'understood', 'claimed', 'rumoured', 'rumored', 'presumed', 'feared', 'found', 'shown', 'revealed', 'confirmed']); // biome-ignore format: a list

/** Verbs that call something names, or judge it: behind their words in marks comes when they did so. */
export const JUDGING: ReadonlySet<string> = new Set(['call', 'brand', 'branded', 'label', 'dub', 'term', 'describe', 'characterize', 'dismiss', 'hail', 'praise', 'laud', 'applaud', 'commend', 'welcome', 'condemn', 'denounce', 'decry', 'deride', 'mock', 'ridicule', 'criticize', 'slam', 'blast', 'attack', 'lambast', 'lambaste']); // biome-ignore format: a list

/** Participles that a name follows: "the mill, called “the Tooth”". */
export const NAMING: ReadonlySet<string> = new Set(['called', 'dubbed', 'named', 'titled', 'entitled', 'nicknamed']);
/** Those that what is thought of it may follow too: "a claim labelled “Mostly True”". */
export const DESCRIBING: ReadonlySet<string> = new Set([
  'known',
  'labelled',
  'labeled',
  'billed',
  'termed',
  'described',
]);

const STANCES: readonly string[] = ['neutral', 'assertive', 'doubting', 'factive', 'denying', 'evaluative'];

function table(): Map<string, CueVerb> {
  const out = new Map<string, CueVerb>();
  const kinds: [CueKind, string][] = [
    ['statement', STATEMENT],
    ['act', ACT],
    ['evidence', EVIDENCE],
    ['attitude', ATTITUDE],
  ];
  for (const [kind, lines] of kinds) {
    for (const line of lines.split(/[;\n]/)) {
      const [lemma, takes = '', stance = 'neutral'] = line.trim().split(' ');
      if (!lemma || out.has(lemma)) continue;
      const given = STANCES.includes(takes) ? takes : stance;
      out.set(lemma, { kind, stance: given as Stance, takes: STANCES.includes(takes) ? '' : takes });
    }
  }
  return out;
}

export const CUE_VERBS: ReadonlyMap<string, CueVerb> = table();

/** Does the lemma belong to a verb that may stand behind a quotation: “Why?” she asked? */
export function isSpeechVerb(lemma: string): boolean {
  return CUE_VERBS.get(lemma)?.kind === 'statement' && takesQuotation(lemma);
}

/** Does it belong to any verb that may have words in quotation marks: “Why?” she demanded? */
export const takesQuotation = (lemma: string): boolean => CUE_VERBS.get(lemma)?.takes.includes('q') ?? false;
