import { type ArticleInput, type ExtractOptions, extractAll } from '../extract.ts';
import { type Accepted, notAccepted } from '../gates/baseline.ts';
import { findFindings, type Gate, noteQuotes } from '../gates/gates.ts';
import { type Level, type PlacedFinding, placeFinding } from '../gates/place.ts';
import { type Article, withoutMarkup } from '../input/article.ts';
import type { Model } from '../model/model.ts';
import type { ArticleRecord, OffsetUnit } from '../record/types.ts';
import { loadRenderer } from '../render/index.ts';
import type { Rendered, Renderer, RenderOptions } from '../render/renderer.ts';
import { Cache, type CacheSetting } from './cache.ts';

/** What is done with each article: plain data, so that it can go to another thread. */
export interface Work {
  readonly extract: Omit<ExtractOptions, 'model' | 'offsets' | Exclude<keyof ArticleInput, 'date'>>;
  readonly offsets: OffsetUnit;
  /** The file of the model; undefined for the one that ships with the package. */
  readonly model: string | undefined;
  /** A format's name, or the path of a module. */
  readonly format: string;
  readonly render: RenderOptions;
  readonly rules: readonly Gate[];
  readonly cache: CacheSetting | null;
  /** What a finding of the rules is. */
  readonly level: Level;
  readonly baseline: readonly Accepted[];
}

/** What came of an article. */
export interface Done {
  /** The article as the renderer writes it. */
  readonly text: Rendered;
  /** Where it meets the rules, but for what the baseline accepts. */
  readonly findings: readonly PlacedFinding[];
}

/** An article that the engine fails on. */
export interface Failed {
  /** The error, for its place. */
  readonly failure: string;
}

/** Does it all for a group of articles. */
export type DoAll = (group: readonly Article[]) => Promise<readonly (Done | Failed)[]>;

/** @returns the one function that does it: the same on the main thread and on any other */
export async function prepare(work: Work, model: Model): Promise<DoAll> {
  const renderer = await loadRenderer(work.format, work.render);
  const cache = work.cache && new Cache(work.cache);
  const findAll: Find = (articles) => findApart(articles, (some) => find(some, work, model));
  return async (group) => {
    const found = cache ? await throughCache(group, cache, findAll) : await findAll(group);
    return group.map((article, i) => {
      const record = found[i];
      return 'failure' in record ? record : render(article, record, work, renderer);
    });
  };
}

type Find = (articles: readonly Article[]) => Promise<(ArticleRecord | Failed)[]>;

/** Where the engine fails on one article, it is asked for the others of the group one by one. */
async function findApart(
  articles: readonly Article[],
  find: (articles: readonly Article[]) => Promise<ArticleRecord[]>,
): Promise<(ArticleRecord | Failed)[]> {
  try {
    return await find(articles);
  } catch (error) {
    if (articles.length === 1)
      return [{ failure: `an error of whosaid's own (${error}): please report it with the text` }];
    const apart: (ArticleRecord | Failed)[] = [];
    for (const article of articles) apart.push(...(await findApart([article], find)));
    return apart;
  }
}

async function find(articles: readonly Article[], work: Work, model: Model): Promise<ArticleRecord[]> {
  const inputs: ArticleInput[] = [];
  for (const article of articles) {
    const { text, origin, meta, notes, date } = await withoutMarkup(article);
    inputs.push({ text, id: article.id, origin, meta, notes, date: work.extract.date ?? date ?? undefined });
  }
  return extractAll(inputs, { ...work.extract, offsets: work.offsets, model });
}

/** The records that are kept, and of the others what `find` makes of them. */
async function throughCache(group: readonly Article[], cache: Cache, find: Find): Promise<(ArticleRecord | Failed)[]> {
  const kept = group.map((article) => cache.get(article));
  const missing = group.filter((_, i) => !kept[i]);
  const found = await find(missing);
  for (const [i, article] of missing.entries()) {
    const record = found[i];
    if (!('failure' in record)) cache.put(article, record);
  }
  let next = 0;
  return kept.map((record) => record ?? found[next++]);
}

function render(article: Article, record: ArticleRecord, work: Work, renderer: Renderer): Done {
  const findings = findingsOf(article, record, work, renderer);
  // what was taken out of markup is in the record
  const text = record.text ?? article.text;
  return { text: renderer.article({ record, text, findings, isRecord: article.place !== null }), findings };
}

function findingsOf(
  { id, text }: Article,
  record: ArticleRecord,
  { offsets, rules, level, baseline }: Work,
  renderer: Renderer,
): PlacedFinding[] {
  if (!rules.length && renderer.tellsFindings)
    return noteQuotes(record).map((finding) => placeFinding(finding, 'note', id, text, offsets));
  const placed = findFindings(record, rules).map((finding) => placeFinding(finding, level, id, text, offsets));
  return notAccepted(placed, baseline);
}
