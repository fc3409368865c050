import { wordsOf } from '../record/spans.ts';
import type { ArticleRecord, ClaimRecord, QuoteRecord, SpeakerRecord } from '../record/types.ts';
import type { Renderer } from './renderer.ts';

/**
 * `--format jsonld`: schema.org. One graph of the articles, who speaks in them, and what they say
 * (https://schema.org/Quotation) and claim (https://schema.org/Claim).
 */
export const renderJsonLd = (): Renderer => ({
  begin: '{\n  "@context": "https://schema.org",\n  "@graph": [',
  between: ',',
  article: ({ record }) => nodes(record).map((node) => `\n    ${JSON.stringify(node)}`).join(','), // biome-ignore format: one thing
  error: () => null,
  end: '\n  ]\n}\n',
});

function nodes(record: ArticleRecord): object[] {
  const idOf = (part: string) => `${encodeURI(record.id)}#${part}`;
  const article = { '@id': idOf('article'), '@type': 'NewsArticle', name: record.id };
  const speakers = new Map(record.speakers.map((s) => [s.id, s]));
  const link = (part: string) => ({ '@id': idOf(part) });
  const quotation = (quote: QuoteRecord) => ({
    '@id': idOf(quote.id),
    '@type': 'Quotation',
    text: wordsOf(quote.content),
    isPartOf: link(quote.within ?? 'article'),
    ...(quote.speaker !== null && { [voice(speakers.get(quote.speaker)!)]: link(quote.speaker) }),
  });
  /** The article's own claims are its author's, of whom we know nothing. */
  const kindOf = (claimant: string) => speakers.get(claimant)?.kind ?? 'document';
  const claim = ({ id, content, claimant, quote }: ClaimRecord) => ({
    '@id': idOf(id),
    '@type': 'Claim',
    text: wordsOf(content),
    appearance: link('article'),
    ...(quote !== undefined && { isBasedOn: link(quote) }),
    ...(claimant !== null && TYPES[kindOf(claimant)] !== 'CreativeWork' && { author: link(claimant) }),
  });
  return [article, ...record.speakers.map((s) => speaker(s, idOf)), ...record.quotes.map(quotation), ...record.claims.map(claim)]; // biome-ignore format: a list
}

/** schema.org lets persons and organisations speak; what stands in a document is based on it. */
const voice = ({ kind }: SpeakerRecord): string => (kind === 'document' ? 'isBasedOn' : 'spokenByCharacter');

const TYPES: Readonly<Record<SpeakerRecord['kind'], string>> = {
  person: 'Person',
  anonymous: 'Person',
  unknown: 'Person',
  organization: 'Organization',
  group: 'Organization',
  document: 'CreativeWork',
};

const speaker = ({ id, name, kind, role, aliases }: SpeakerRecord, idOf: (part: string) => string): object => ({
  '@id': idOf(id),
  '@type': TYPES[kind],
  name,
  ...(aliases.length > 0 && { alternateName: aliases }),
  ...(role !== undefined && { description: role }),
});
