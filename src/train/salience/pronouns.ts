import { shippedModel } from '../../model/shipped.ts';
import { findQuotes } from '../../quotes/find.ts';
import type { TextMention } from '../../speakers/mentions.ts';
import type { Candidate } from '../../speakers/pronouns/candidates.ts';
import { type References, readReferences } from '../../speakers/references.ts';
import type { Document } from '../../text/document.ts';
import { readDocument } from '../../text/read.ts';

/** A pronoun to learn from: the features of those whom it means, and of those whom it does not. */
export interface Instance {
  readonly right: readonly (readonly string[])[];
  readonly wrong: readonly (readonly string[])[];
}

/** A GAP item: one pronoun, two names, and which of them it means, if either. */
export interface GapItem {
  readonly text: string;
  readonly pronoun: readonly [number, number];
  readonly candidates: readonly { readonly span: readonly [number, number]; readonly coref: boolean }[];
}

/** A GUM document: every mention of every entity. */
export interface GumDocument {
  readonly text: string;
  readonly genre: string;
  readonly entities: readonly { readonly mentions: readonly (readonly [number, number])[] }[];
}

type Watch = (pronoun: TextMention, candidates: readonly Candidate[], doc: Document) => void;

function watch(text: string, onPronoun: Watch): References {
  const doc = readDocument(text);
  const attributions = findQuotes(doc, shippedModel());
  return readReferences(doc, attributions, [], (pronoun, candidates) => onPronoun(pronoun, candidates, doc));
}

/** Where a pronoun of GAP means neither name, whoever else is near may be right. */
export function fromGap({ text, pronoun, candidates: names }: GapItem): Instance[] {
  let found: readonly Candidate[] = [];
  let tokens: Document['tokens'] | null = null;
  const references = watch(text, ({ first }, candidates, doc) => {
    tokens = doc.tokens;
    if (doc.tokens.start[first] === pronoun[0]) found = candidates;
  });
  if (!tokens) return [];
  const { start, end } = tokens as Document['tokens'];
  const entities = (isRight: boolean) =>
    new Set(
      references.names.flatMap(({ first, last }, i) => {
        const overlaps = names.some(
          ({ span, coref }) => coref === isRight && start[first] < span[1] && end[last - 1] > span[0],
        );
        return overlaps ? [references.entityOf[i]] : [];
      }),
    );
  const [right, wrong] = [entities(true), entities(false)];
  const isNeither = !names.some((name) => name.coref);
  return instance(found, ({ entity }) => right.has(entity) || (isNeither && !wrong.has(entity)));
}

/** Entities are matched to GUM's by the smallest of its mentions around most of theirs. */
export function fromGum({ text, entities }: GumDocument): Instance[] {
  const gold = entities.flatMap(({ mentions }, cluster) => mentions.map(([start, end]) => ({ start, end, cluster })));
  gold.sort((a, b) => a.end - a.start - (b.end - b.start));
  const pronouns: { cluster: number; candidates: readonly Candidate[] }[] = [];
  let read: Document | null = null;
  const { names, entityOf } = watch(text, ({ first }, candidates, doc) => {
    read = doc;
    const { start, end } = doc.tokens;
    const cluster = gold.find((m) => m.start === start[first] && m.end === end[first])?.cluster;
    if (cluster !== undefined) pronouns.push({ cluster, candidates });
  });
  if (!read) return [];
  const { start, end } = (read as Document).tokens;
  const votes = new Map<number, number[]>();
  names.forEach(({ first, last }, i) => {
    const around = gold.find((m) => m.start <= start[first] && m.end >= end[last - 1]);
    if (around) votes.set(entityOf[i], [...(votes.get(entityOf[i]) ?? []), around.cluster]);
  });
  const clusterOf = new Map([...votes].map(([entity, clusters]) => [entity, mostFrequent(clusters)]));
  return pronouns.flatMap(({ cluster, candidates }) =>
    instance(candidates, ({ entity }) => clusterOf.get(entity) === cluster),
  );
}

function instance(candidates: readonly Candidate[], isRight: (candidate: Candidate) => boolean): Instance[] {
  const namesOf = ({ features }: Candidate) => features.map(({ name }) => name);
  const right = candidates.filter(isRight).map(namesOf);
  const wrong = candidates.filter((c) => !isRight(c)).map(namesOf);
  return right.length && wrong.length ? [{ right, wrong }] : [];
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0][0];
}
