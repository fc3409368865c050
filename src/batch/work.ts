import { type ExtractOptions, extract } from '../extract.ts';
import { describeFinding } from '../gates/describe.ts';
import { findFindings, type Gate } from '../gates/gates.ts';
import type { Article } from '../input/article.ts';
import type { Model } from '../model/model.ts';
import type { ArticleRecord, OffsetUnit } from '../record/types.ts';
import { type Format, loadRenderer } from '../render/index.ts';
import type { RenderOptions } from '../render/renderer.ts';
import { Cache, type CacheSetting } from './cache.ts';

/** What is done with each article: plain data, so that it can go to another thread. */
export interface Work {
  readonly extract: Omit<ExtractOptions, 'model' | 'id' | 'origin' | 'meta' | 'notes' | 'offsets'>;
  readonly offsets: OffsetUnit;
  /** The file of the model; undefined for the one that ships with the package. */
  readonly model: string | undefined;
  readonly format: Format;
  readonly render: RenderOptions;
  readonly rules: readonly Gate[];
  readonly cache: CacheSetting | null;
}

/** An article and how many stand before it. */
export interface Numbered {
  readonly article: Article;
  readonly index: number;
}

/** What came of an article. */
export interface Done {
  /** The article as the renderer writes it. */
  readonly text: string;
  /** Where it meets the rules, a line each. */
  readonly findings: readonly string[];
}

/** @returns the one function that does it all for an article: the same on the main thread and on any other */
export async function prepare(work: Work, model: Model): Promise<(numbered: Numbered) => Done> {
  const { offsets, rules } = work;
  const renderer = await loadRenderer(work.format, work.render);
  const cache = work.cache && new Cache(work.cache);
  const find = ({ id, text, origin, meta, notes, date }: Article): ArticleRecord =>
    extract(text, {
      ...work.extract,
      offsets,
      model,
      id,
      origin,
      meta,
      notes,
      date: work.extract.date ?? date ?? undefined,
    });
  const recordOf = (article: Article): ArticleRecord => {
    const kept = cache?.get(article);
    if (kept) return kept;
    const record = find(article);
    cache?.put(article, record);
    return record;
  };
  return ({ article, index }) => {
    const { id, text, origin, isRecord } = article;
    const record = recordOf(article);
    const findings = findFindings(record, rules);
    return {
      text: renderer.article(record, text, index, isRecord),
      findings: findings.map((finding) => describeFinding(finding, id, origin?.text ?? text, offsets)),
    };
  };
}
