import type { Span } from '../../text/document.ts';
import { trim } from '../../text/paragraphs.ts';
import { type Draft, draftByRule, draftHolds, runIn } from '../draft.ts';
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
  return scene.doc.text.includes('(@') ? findPosts(scene).reduce(withPost, drafts) : drafts;
}

function withPost(drafts: readonly Draft[], post: Draft): readonly Draft[] {
  const [own] = post.content;
  const end = post.source!.last;
  const isBefore = ({ cue }: Draft): boolean => cue !== null && cue.first < own.first;
  const announced = drafts.find((draft) => isBefore(draft) && draftHolds(draft, own.first));
  announced?.content.splice(0, Infinity, ...announced.content.filter((run) => run.last <= own.first), own);
  const isInside = ({ cue, content }: Draft): boolean => {
    const { first } = cue ?? content[0];
    return first >= own.first && first < end;
  };
  return [...drafts.filter((draft) => !isInside(draft)), ...(announced ? [] : [post])];
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
