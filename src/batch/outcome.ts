import type { Article } from '../input/article.ts';
import type { DoAll, Done, Failed } from './work.ts';

/** What is no article, but has its place in the order of the input. */
export interface Bad {
  readonly ok: false;
}

/** An article's turn and what came of it; or, passed through, what is no article. */
export type Outcome<B extends Bad> =
  | { readonly item: Article; readonly done: Done }
  | ({ readonly item: Article } & Failed)
  | { readonly item: B };

/** Does the work for the articles of a group. `run` is not called where there are none. */
export async function outcomesOf<B extends Bad>(group: readonly (Article | B)[], run: DoAll): Promise<Outcome<B>[]> {
  const articles = group.filter((item) => item.ok);
  const done = articles.length ? await run(articles) : [];
  let next = 0;
  return group.map((item) => {
    if (!item.ok) return { item };
    const own = done[next++];
    return 'failure' in own ? { item, ...own } : { item, done: own };
  });
}
