import type { Attribution } from '../quotes/quote.ts';
import type { Document } from '../text/document.ts';
import type { Resolution, Speaker } from './speaker.ts';

export function resolveSpeakers(
  doc: Document,
  attributions: readonly Attribution[],
): { speakers: Speaker[]; resolutions: Resolution[] } {
  const speakers: Speaker[] = [];
  const seen = new Map<string, number>();
  const resolutions = attributions.map((a): Resolution => {
    const s = a.source[0];
    if (!s) return { speaker: null, unattributed: 'no source', candidates: [], addressee: null, rule: 'no source' };
    const name = doc.text.slice(s.start, s.end);
    if (!seen.has(name)) {
      seen.set(name, speakers.length);
      speakers.push({ name, kind: 'unknown', role: null, aliases: [], mentions: [{ ...s, form: 'name' }] });
    }
    return { speaker: seen.get(name)!, unattributed: null, candidates: [], addressee: null, rule: 'stand-in' };
  });
  return { speakers, resolutions };
}
