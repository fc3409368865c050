import { CUE_VERBS, type CueKind, type Stance } from './cues.ts';

/**
 * Cue verbs beyond those that the extraction model knows by name, and verbs with a particle, with their class and the stance
 * that the writer takes by choosing them. Sources as in `cues.ts`: Levin's classes 31, 33 and 37, VerbNet, Hyland's reporting
 * verbs and Quirk et al. on phrasal verbs; written from those by hand. One entry: lemma (with "+particle"), class, stance.
 *
 * Classes: s statement, a act, e evidence, t attitude. Stances: n neutral, a assertive, d doubting, f factive, x denying,
 * v evaluative.
 */
const ENTRIES = `
point+out s f; point+to s f; play+down s d; play+up s v; talk+up s v; talk+down s v; spell+out s f; lay+out s n
set+out s n; set+forth s n; bring+up s n; sum+up s n; go+on s n; carry+on s n; chime+in s n; weigh+in s n
speak+up s a; speak+out s a; call+out a v; call+for a a; press+for a a; call+on a a; lash+out a v; hit+out a v; hit+back a x
fire+back a x; shoot+back s x; snap+back s x; clap+back s x; push+back a x; rule+out s x; shrug+off s x; brush+off s x; brush+aside s x; wave+off s x; laugh+off s x
back+up s a; stand+by s a; double+down s a; own+up s f; fess+up s f; come+clean s f; let+slip s f; give+away s f
find+out e f; make+out s d; make+clear s a; hold+out s n; blurt+out s n; shout+out s n; cry+out s n; read+out s n
rattle+off s n; tick+off s n; reel+off s n; hint+at s n; touch+on s n; dwell+on s n; harp+on s v; rant+about s v
rave+about s v; gush+over s v; insist+on s a; hang+on s n; sound+off s v; mouth+off s v; write+off s x
argue+against s x; warn+against s a; warn+of s a; speak+of s n; tell+of s n; know+of t f; think+of t n
contend+with t n; reckon+with t n; reckon+without t n; reckon+on t n; subscribe+to t n; hold+to t a; swear+by t a; swear+to s a; attest+to s a; testify+to s a; own+to s f
accede+to s f; allude+to s n; refer+to s n; object+to s x; differ+with t x; side+with t n
sign+off s n; abjure s x; accentuate s a; acclaim a v; accredit s n; adduce e n; adjudge a n; advert s n
advertise s n; aggrandize s v; allow s f; amplify s n; append s n; appraise t n; apprise s n; approve a v
articulate s n; ascertain e f; ascribe s n; asseverate s a; attribute s n; authenticate e f; avow s a; babble s v
banter s n; bawl s n; belabor s v; belittle a v; bellyache s v; bemock a v; bewail s v; bicker s n; blab s v
blare s v; blather s v; bleat s v; blubber s v; bluff s d; bluster s v; blurt s n; boo a v; brief s n; bristle s v
broach s n; broadcast s n; bruit s d; burble s n; cable s n; cackle s n; cajole a n; calculate e n; catalog s n
categorize s n; caterwaul s v; cavil s v; certify s f; charge s d; chat s n; chatter s n; cheer a v; chorus s n
chortle s n; chronicle s n; chuckle s n; clamor s v; classify s n; coax a n; comfort a n; commiserate s n
compute e n; confide s n; confute s x; conjecture s d; conjure a n; console a n; construe t n; contest s x
controvert s x; converse s n; coo s n; correct s f; corroborate e f; couch s n; crack s n; credit s n; croak s n
croon s n; crow s v; curse s v; dare a a; debate s n; debunk s x; deduce e n; define s n; delineate s n; denigrate a v
deprecate a v; designate s n; detect e f; diagnose e n; dictate s n; discern e f; disclaim s x; discover e f
discredit a x; disprove e x; divine t n; divulge s f; drawl s n; drone s v; edify s n; effuse s v; elucidate s f
embellish s d; emote s v; enjoin a a; enounce s n; entreat a a; enumerate s n; enunciate s n; envisage t n
envision t n; eulogize a v; evaluate t n; evidence e f; evince e n; exaggerate s d; excuse a v; expatiate s n
explicate s f; explode s v; expose e f; expound s n; expostulate s v; extol a v; fabricate s d; fancy t d; fault a v
fax s n; fib s d; flatter a v; formulate s n; forewarn s a; fret s v; fulminate s v; fuss s v; gabble s v; gainsay s x
accept s f; gasp s n; gather t n; generalize s n; gibe s v; giggle s n; gloat s v; gossip s d; grieve s v; gripe s v; groan s v
grouse s v; grumble s v; grunt s n; guffaw s n; hazard s d; heckle s v; hiss s v; holler s n; howl s v; huff s v
hypothesize s d; idolize a v; impart s n; impugn a x; incriminate a v; indict a v; infer e n; insinuate s d
intimate s n; invoke s n; itemize s n; jabber s v; jeer s v; jest s n; jibe s v; jot s n; judge t n; justify s v
lecture s v; libel a d; lie s d; log s n; malign a v; marvel s v; meditate t n; memorialize a n; mewl s v
mispronounce s n; misquote s d; misreport s d; misstate s d; mistake t d; moan s v; monitor e n; mouth s n; mumble s n
nag s v; natter s n; negate s x; nod s n; ordain a n; orate s n; overstate s d; own s f; pant s n; parrot s d
perceive t n; persuade a n; pester a v; phone s n; pontificate s v; ponder t n; portend s n; postulate s n
prattle s v; preface s n; presage s n; presume t n; presuppose t n; pretend s d; prevaricate s d; proffer s n
prognosticate s n; prompt a n; prophesy s n; propound s n; purport s d; puzzle s n; query s n
quibble s v; quiz a n; radio s n; rage s v; rant s v; rap a v; rasp s n; rate t n; rationalize s d; rave s v
reason s n; reassure s a; rebuff a x; recap s n; recapitulate s n; recollect s f; register e n; rejoice s v
remonstrate s v; repine s v; reprimand a v; reproach a v; reprove a v; resolve t n; respect t n; restate s n
retell s n; retract s x; rhapsodize s v; ruminate t n; rumor s d; sass s v; satirize a v; scowl s v
seethe s v; sense t n; sermonize s v; shriek s n; signify e n; simper s n; sing s n; slander a d; slur s v; smear a v
smile s n; smirk s v; snarl s v; sneer s v; snicker s v; sniff s v; snivel s v; snort s v; sob s n; spew s v
spout s v; sputter s n; squawk s v; squeak s n; squeal s n; stammer s n; storm s v; stutter s n; submit s n
substantiate e f; surmise s d; swagger s v; tattle s v; telegraph s n; telephone s n; thunder s v; titter s n
trivialize a v; trill s n; trust t n; tut s v; underline s a; undermine a v; understate s d; utter s n; validate e f
venture s n; verify e f; vilify a v; vindicate a v; visualize t n; vocalize s n; vouch s a; vouchsafe s n; wail s v
warrant s a; wheedle a n; wheeze s n; whimper s v; whine s v; go+after a v; tear+into a v; rip+into a v; lay+into a v; take+aim a v; take+issue s x; put+it s n; walk+back s x
sketch+out s n; roll+out s n; single+out a v; poke+fun a v; make+fun a v; grill a v; pound a v; rip a v; bash a v; knock a v
trash a v; torch a v; rubbish s x; brand a v; roast a v; pan a v; cast s v; frame s v; paint s v; project s n; tally s n; spar s n; backpedal s x
stonewall s x; whoop s n; wisecrack s n; witness e f; worship a v
yammer s v; yap s v; yelp s n
`;

export interface CueStance {
  readonly kind: CueKind;
  readonly stance: Stance;
}

const KINDS: Readonly<Record<string, CueKind>> = { s: 'statement', a: 'act', e: 'evidence', t: 'attitude' };
const LETTERS: Readonly<Record<string, Stance>> = { n: 'neutral', a: 'assertive', d: 'doubting', f: 'factive', x: 'denying', v: 'evaluative' }; // biome-ignore format: a table

/** By lemma, with a particle behind a blank: all of `CUE_VERBS`, and the entries above. */
export const STANCES: ReadonlyMap<string, CueStance> = new Map([
  ...ENTRIES.split(/[;\n]/).flatMap((entry): [string, CueStance][] => {
    const [lemma, kind, stance] = entry.trim().split(' ');
    return lemma ? [[lemma.replace('+', ' '), { kind: KINDS[kind], stance: LETTERS[stance] }]] : [];
  }),
  ...[...CUE_VERBS].map(([lemma, { kind, stance }]): [string, CueStance] => [lemma, { kind, stance }]),
]);

/** The verb of the list that a word in -ed or -ing is a form of, whatever the tagger takes it for ("have alleged": an adjective). */
export function stanceBase(word: string): string | null {
  const stem = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') ? word.slice(0, -2) : '';
  if (stem.length < 2) return null;
  if (STANCES.has(stem)) return stem;
  const bases = [`${stem}e`, stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1'), stem.replace(/i$/, 'y')];
  return bases.find((base) => STANCES.has(base)) ?? null;
}

/** The stance of a cue, by the lemmas of its words: a verb with its particle first, then the verb. */
export function stanceOf(lemmas: readonly string[]): Stance {
  for (let i = 0; i < lemmas.length - 1; i++) {
    const known = STANCES.get(`${lemmas[i]} ${lemmas[i + 1]}`);
    if (known) return known.stance;
  }
  for (let i = lemmas.length - 1; i >= 0; i--) {
    const known = STANCES.get(lemmas[i]);
    if (known) return known.stance;
  }
  return 'neutral';
}
