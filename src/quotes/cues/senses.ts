import { CUE_NOUNS, UTTERANCES } from '../../lexicon/cue-nouns.ts';
import { DEED_OBJECTS, WORDS_OFFERED } from '../../lexicon/deeds.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { REPLYING_DEEDS } from '../../lexicon/sports.ts';
import type { Tokens } from '../../text/document.ts';
import { isFiniteVerb } from '../scene.ts';

/** A verb of speech in the other sense that its object gives it: "added a goal", "ordered two chairs", "compared the two samples". */
export const isOtherSense = (tokens: Tokens, i: number): boolean =>
  tokens.tag[i] === 'VERB' &&
  ((SENSES.get(tokens.lemma[i])?.(tokens, i) ?? false) || isReplying(tokens, i) || isSayingWords(tokens, i));

/** The head of the noun phrase that begins at token `i`: "goals" of "two late goals"; -1 for none. */
function objectHead({ tag, text }: Tokens, i: number): number {
  let head = -1;
  for (let k = i; k < i + LONGEST && (IN_PHRASE.test(tag[k] ?? '') || text[k] === '-'); k++)
    if (tag[k] === 'NOUN') head = k;
  return head;
}

const LONGEST = 7;
const IN_PHRASE = /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/;

const isCounted = ({ tag, lower }: Tokens, i: number): boolean =>
  tag[i] === 'NUM' || /^(?:an?|another|some|several)$/.test(lower[i] ?? '');

/** Up to where the clause ends, is there none of these words, no verb and no quotation mark? */
function isBare(tokens: Tokens, from: number, but: RegExp): boolean {
  const { lower, text } = tokens;
  for (let k = from; k < tokens.count && !ENDS.test(lower[k]); k++)
    if (but.test(lower[k]) || /^["“‘:]$/.test(text[k]) || (isFiniteVerb(tokens, k) && !isPlural(tokens, k)))
      return false;
  return true;
}

/** "12 [assists]", which is tagged as a verb. */
const isPlural = ({ lower, tag }: Tokens, i: number): boolean =>
  tag[i - 1] === 'NUM' && lower[i - 1] !== 'one' && lower[i].endsWith('s') && tag[i] === 'VERB';

const ENDS = /^(?:[,.;!?()–—]|and|but|before|after|as|while|when|since|until|who|that|which|where|to)$/;

/** "added a ring emoji", "adding 12 assists"; not “added a spokesman”, "added a moment later", "added a note of caution", "added two were hurt". */
function isPutOn(tokens: Tokens, i: number): boolean {
  const { lemma, tag, lower } = tokens;
  if (!isCounted(tokens, i + 1) && !/^(?:his|her)$/.test(lower[i + 1])) return false;
  if (tag[i - 1] === 'PUNCT' && !lower[i].endsWith('ing')) return false;
  const head = objectHead(tokens, i + 1);
  for (let k = i + 2; k <= head; k++)
    if (PERSON_NOUNS.has(lemma[k]) || isWord(lemma[k]) || NOT_PUT.test(lemma[k])) return false;
  return isBare(tokens, i + 1, /^(?:later|earlier|after|source|official)$/);
}

const isWord = (noun: string): boolean => CUE_NOUNS.has(noun) || UTTERANCES.has(noun) || WORDS_OFFERED.has(noun);
const NOT_PUT =
  /^(?:note|caveat|proviso|joke|quip|dig|jab|plug|rider|aside|postscript|line|phrase|sentence|voice|name|source|official|spokes\S+|bit|little|moment|second|minute|hour|day|week|month|year|smile|laugh|shrug|grin)$/;

/** "ordered two chairs and a lamp", "ordered a carpet from the firm"; not "ordered a review", "ordered a man from the room". */
function isBought(tokens: Tokens, i: number): boolean {
  const { lemma, lower, tag } = tokens;
  const head = isCounted(tokens, i + 1) ? objectHead(tokens, i + 1) : -1;
  if (head < 0 || tag[head + 1] === 'VERB' || PERSON_NOUNS.has(lemma[head]) || isWord(lemma[head])) return false;
  if (DONE_TO_ORDER.test(lemma[head]) || DEED_OBJECTS.get('order')?.includes(lemma[head])) return false;
  return /^(?:[.,;!?]|and|from|online|last|yesterday|today)$/.test(lower[head + 1] ?? '.');
}

/** Nouns for what is done, by their endings, and those that have none. */
const DONE_TO_ORDER =
  /(?:[st]ion|ment|ance|ence|ure|al|ing|sis|down|out|back|off|over|up)$|^(?:people|troop|police|review|halt|ban|end|probe|stop|search|strike|raid|attack|assault|pause|freeze|stay|hold|break|curfew|recount|audit|study|test|check|autopsy|inquest|inquiry|enquiry|hit|cut|rise|increase|hike|boycott|blockade|embargo|quarantine|ceasefire|truce|recall|return|retreat|march|hunt|sweep|purge|cull|fine|penalty|sentence|bail|damage|reform|refund|rebate|surge|delay|change|split|sale|merger|survey|visit|poll|vote|tribunal|tax|hour|day|week|month|year|minute|third|half|dozen)$/;

/** "compared the brains of mice", "compared the two drafts with those of June"; not "compared him to Nero", "compared Orr with Nero". */
function isMeasured(tokens: Tokens, i: number): boolean {
  const { tag, lower } = tokens;
  const aux = tag[i - 1] === 'ADV' ? i - 2 : i - 1;
  if (/^(?:is|are|was|were|be|been|being)$/.test(lower[aux] ?? '')) return false;
  if (lower[i] !== 'compared' || objectHead(tokens, i + 1) < 0) return false; // a book "compares" in words
  let k = i + 1;
  for (; k < tokens.count && !/^[.;!?]$/.test(lower[k]); k++) {
    if (/^(?:to|as|like|alongside|["“‘]|favou?rably)$/.test(lower[k]) || tag[k] === 'CCONJ') break;
    if (lower[k] === 'with') return lower[k + 1] === 'those' && /^(?:of|from|in)$/.test(lower[k + 2]);
  }
  return tag[k] === 'CCONJ'
    ? lower[k] === 'and' && !lower.slice(k, k + LONGEST_CLAUSE).includes('to')
    : /^[.;!?]$/.test(lower[k] ?? '.');
}

const LONGEST_CLAUSE = 15;

/** "identified three genes", "described a new species": found, or put on record; not "identified the gene as a target". */
const isFound =
  (things: RegExp) =>
  (tokens: Tokens, i: number): boolean => {
    const head = objectHead(tokens, i + 1);
    return (
      head >= 0 && things.test(tokens.lemma[head]) && !tokens.lower.slice(head, head + LONGEST_CLAUSE).includes('as')
    );
  };

/** "ruled out a second goal": not given. */
const isRuledOut = (tokens: Tokens, i: number): boolean => {
  const { lower, lemma } = tokens;
  if (lower[i + 1] !== 'out') return false;
  if (/^(?:for|of|with|through)$/.test(lower[i + 2] ?? '')) return lower[i] === 'ruled'; // "ruled out for the season"
  const head = objectHead(tokens, i + 2);
  return head >= 0 && /^(?:goal|header|try|touchdown|equali[sz]er)$/.test(lemma[head]);
};

type Sense = (tokens: Tokens, i: number) => boolean;
const SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['add', isPutOn],
  ['order', isBought],
  ['compare', isMeasured],
  ['identify', isFound(/^(?:gene|protein|mutation|variant|molecule|cell|species|compound|bacterium|virus|strain|antibody|neuron|planet|exoplanet|star|galaxy|asteroid|crater|fossil|mineral|enzyme|hormone|pathway|biomarker|toxin|chemical|peptide|receptor)$/)],
  ['describe', isFound(/^(?:(?:sub)?species?|genus|genera)$/)],
  ['rule', isRuledOut],
]); // biome-ignore format: a table

/** "replied with a try", "responded with a shrug": in another way than by words. */
function isReplying(tokens: Tokens, i: number): boolean {
  const { lower, lemma } = tokens;
  if (lower[i + 1] !== 'with' || !/^(?:reply|respond|answer|counter)$/.test(lemma[i])) return false;
  const head = objectHead(tokens, i + 2);
  return head >= 0 && REPLYING_DEEDS.has(lemma[head]);
}

/** "yelled that sentence at noon", "tells the same story": which words, and not what they are. */
function isSayingWords(tokens: Tokens, i: number): boolean {
  const { lower, lemma, tag } = tokens;
  if (!/^(?:this|that|these|those)$/.test(lower[i + 1] ?? '') || !SAYS.test(lemma[i])) return false;
  const head = lower[i + 2] === 'same' ? i + 3 : i + 2;
  return (
    /^(?:sentence|word|line|phrase|story|joke|mantra|slogan|prayer|poem|tale|anecdote)s?$/.test(lower[head] ?? '') &&
    /^(?:PUNCT|ADP|SCONJ|ADV|CCONJ|DET)$/.test(tag[head + 1] ?? 'PUNCT')
  );
}

const SAYS = /^(?:say|tell|yell|shout|repeat|chant|scream|whisper|mutter|recite|recount|write|read|quote|use)$/;
