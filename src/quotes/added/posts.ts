import { lowerBound } from '../../speakers/search.ts';
import type { Span } from '../../text/document.ts';
import { trim } from '../../text/paragraphs.ts';
import { type Draft, draftByRule, runIn } from '../draft.ts';
import type { Scene } from '../scene.ts';

/** "— Ann Lee (@annlee) March 3, 2026": with the day behind the handle, so that it is no mention of somebody. */
const SIGNATURE =
  /[–—―-]+\s*([^\s()–—―][^()–—―\n]{1,58}?) \(@[\w.@-]+\),? (?:\p{Lu}\p{Ll}+\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{Ll}+\.? \d{4})/gu;
/** What a page left around a post: a tag in front of it, links and pictures behind it. */
const TAG = /^.*<\w[^>]*>/s;
const LINKS = /(?:\s*(?:https?:\/\/|pic\.twitter\.com\/|t\.co\/)\S*)+\s*$/;
/** PolNeAR signs some as who said them; what stands there is plain. */
const PERCENT = 90;

/**
 * Posts of social networks as a page embeds them: "A — Ann Lee (@annlee) March 3, 2026", in a line or with the signature in the next.
 *
 * @param drafts all that is found outside of others' quotes
 * @returns the same and the posts, in the place of what was found inside them; one that is announced ("Lee tweeted:") is cut to its own words
 */
export function withPosts(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const posts = scene.doc.text.includes('(@') ? findPosts(scene) : [];
  if (!posts.length) return drafts;
  const inPost = new Uint8Array(scene.tokens.count);
  for (const { content, source } of posts) inPost.fill(1, content[0].first, source!.last);
  const outside = drafts.filter(({ cue, content }) => !inPost[(cue ?? content[0]).first]);
  const announced = new Set(outside.flatMap((draft) => cutToPost(draft, posts)));
  return [...outside, ...posts.filter((post) => !announced.has(post))];
}

/** "Lee tweeted:" and a post below: its own words, and nothing behind them; changed in place. @returns the post that it brings */
function cutToPost({ cue, content }: Draft, posts: readonly Draft[]): Draft[] {
  for (let k = 0; k < content.length; k++) {
    const post: Draft | undefined = posts[lowerBound(posts.length, (p) => posts[p].content[0].first, content[k].first)];
    if (!post || post.content[0].first >= content[k].last || !cue || cue.first > content[k].first) continue;
    content.splice(k, content.length, post.content[0]);
    return [post];
  }
  return [];
}

function findPosts(scene: Scene): Draft[] {
  const { text, paragraphs } = scene.doc;
  return paragraphs.flatMap((paragraph, p) => {
    const out: Draft[] = [];
    let start = paragraph.start;
    for (const signature of text.slice(paragraph.start, paragraph.end).matchAll(SIGNATURE)) {
      const dash = paragraph.start + signature.index;
      const before = text.slice(start, dash).trim() ? { start, end: dash } : paragraphs[p - 1];
      const name = dash + signature[0].indexOf(signature[1]);
      const content = before && runIn(scene, ownWords(text, before));
      const cue = runIn(scene, { start: dash, end: dash + 1 });
      const source = runIn(scene, { start: name, end: name + signature[1].length });
      if (content && cue && source) out.push(draftByRule('signature', PERCENT, [content], cue, source));
      start = dash + signature[0].length;
    }
    return out;
  });
}

/** Without what is left of the page around them. */
function ownWords(text: string, { start, end }: Span): Span {
  const all = text.slice(start, end);
  const opens = TAG.exec(all)?.[0].length ?? 0;
  return trim(text, start + opens, start + (LINKS.exec(all)?.index ?? all.length));
}
