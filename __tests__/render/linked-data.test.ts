import { readFileSync } from 'node:fs';
import { textPositionSelectorMatcher, textQuoteSelectorMatcher } from '@apache-annotator/selector';
import { describe, expect, test } from '@jest/globals';
import jsonld from 'jsonld';
import { whosaid } from '../cli/run.ts';

const ARTICLES = ['fixtures/mehr-iran-qatar.txt', 'fixtures/formats/article.txt'];

/** Of W3C's context for annotations and of schema.org's, as published, what we use. No network. */
const OA = 'http://www.w3.org/ns/oa#';
const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': {
    oa: OA,
    as: 'http://www.w3.org/ns/activitystreams#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    AnnotationPage: 'as:OrderedCollectionPage',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    identifying: 'oa:identifying',
    tagging: 'oa:tagging',
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    value: 'rdf:value',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  },
  'https://schema.org': { '@vocab': 'http://schema.org/' },
};

interface Node {
  readonly '@id': string;
  readonly '@type': string[];
  readonly [property: string]: unknown;
}

/** All nodes of a document, merged; a term that the context does not know is an error. */
async function nodesOf(document: object): Promise<Node[]> {
  const flat = await jsonld.flatten(document, null, {
    base: 'https://example.org/',
    safe: true,
    documentLoader: async (url: string) => ({ documentUrl: url, document: { '@context': CONTEXTS[url] } }),
  });
  return flat as Node[];
}
const ofType = (nodes: readonly Node[], type: string) => nodes.filter((n) => n['@type']?.includes(type));
const values = (node: Node, property: string) =>
  ((node[property] ?? []) as { '@value'?: unknown; '@id'?: string }[]).map((v) => v['@value'] ?? v['@id']);

describe.each(ARTICLES)('the same quotes as in json, read back by a JSON-LD processor: %s', (article) => {
  const [record] = JSON.parse(whosaid(['-f', 'json', article]).stdout);
  const { quotes, speakers, claims } = record;
  const nameOf = (id: string | null) =>
    speakers.filter((s: { id: string }) => s.id === id).map((s: { name: string }) => s.name);
  const words = (spans: { text: string }[]) => spans.map((s) => s.text).join(' … ');

  test('jsonld: schema.org', async () => {
    const nodes = await nodesOf(JSON.parse(whosaid(['-f', 'jsonld', article]).stdout));
    const schema = (name: string) => `http://schema.org/${name}`;
    const byId = new Map(nodes.map((node) => [node['@id'], node]));
    const found = ofType(nodes, schema('Quotation')).map((node) => [
      values(node, schema('text'))[0],
      values(node, schema('spokenByCharacter')).flatMap((id) => values(byId.get(String(id))!, schema('name'))),
    ]);
    const expected = quotes.map((q: { content: []; speaker: string | null }) => [words(q.content), nameOf(q.speaker)]);
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(
      ofType(nodes, schema('Claim'))
        .map((node) => values(node, schema('text'))[0])
        .sort(),
    ).toEqual(claims.map((c: { content: [] }) => words(c.content)).sort());
    expect(ofType(nodes, schema('NewsArticle'))).toHaveLength(1);
  });

  test('webanno: W3C Web Annotation, whose selectors find the words again', async () => {
    const pages = JSON.parse(whosaid(['-f', 'webanno', article]).stdout);
    const nodes = await nodesOf(pages);
    expect(ofType(nodes, `${OA}Annotation`)).toHaveLength(quotes.length);
    const exact = ofType(nodes, `${OA}TextQuoteSelector`).flatMap((node) => values(node, `${OA}exact`));
    expect(exact.sort()).toEqual(
      quotes.flatMap((q: { content: { text: string }[] }) => q.content.map((s) => s.text)).sort(),
    );

    const text = readFileSync(article, 'utf8');
    const [{ items }] = pages;
    for (const [i, { body, target }] of items.entries()) {
      const spans = quotes[i].content as { start: number; end: number }[];
      expect(body.filter((b: { purpose: string }) => b.purpose === 'identifying').map((b: { value: string }) => b.value)).toEqual(nameOf(quotes[i].speaker)); // biome-ignore format: one thing
      for (const [n, { selector }] of target.entries()) {
        const { start, end } = spans[n];
        expect(await places(textQuoteSelectorMatcher(selector[0]), text)).toEqual([[start, end]]);
        expect(await places(textPositionSelectorMatcher(selector[1]), text)).toEqual([[start, end]]);
      }
    }
  });
});

type Matcher = (chunker: never) => AsyncIterable<{ startIndex: number; endIndex: number }>;

/** Where Apache Annotator's matcher finds a selector, in UTF-16 units. */
async function places(matcher: Matcher, text: string): Promise<number[][]> {
  const chunk = { data: text };
  const chunker = {
    currentChunk: chunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
  const found: number[][] = [];
  for await (const { startIndex, endIndex } of matcher(chunker as never)) found.push([startIndex, endIndex]);
  return found;
}
