import { TRADES } from '../../lexicon/organizations.ts';
import { ANONYMOUS_WORDS, DOCUMENT_WORDS, ORGANIZATION_WORDS } from '../../lexicon/people.ts';
import { NO_AGENTS, SPEAKING_NOUNS } from '../../lexicon/speaking-nouns.ts';

/** Shorter ones may be anything: "offer". */
const AGENT = /^\p{L}{4,}(?:ster|er|or|ist|ian|man|woman|lady|maid|mate)$/u;

/** May a phrase for one mean a person by its noun, where it says something: "the stallholder", "a patient"? */
export const isSpeakingNoun = (noun: string): boolean =>
  SPEAKING_NOUNS.has(noun) ||
  (AGENT.test(noun) &&
    !NO_AGENTS.has(noun) &&
    !ANONYMOUS_WORDS.has(noun) && // "an insider"
    !TRADES.has(noun) &&
    !ORGANIZATION_WORDS.has(noun) &&
    !DOCUMENT_WORDS.has(noun));
