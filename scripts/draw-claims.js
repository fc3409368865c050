// Draws claims to be read and judged by hand: how the table in docs/claims.md was made. After `npm run build`:
//
//   node scripts/draw-claims.js articles.jsonl [SEED] [HOW-MANY]
//
// The same articles, seed and version print the same claims, each with its article's id, the sentence that it stands in
// with the claim between ⟦ and ⟧, and what is said of it.
import { readFileSync } from 'node:fs';
import { extract } from '../dist/index.js';

const [path, seed = '1', howMany = '100'] = process.argv.slice(2);
const articles = readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const random = mulberry32(Number(seed));

const drawable = articles.flatMap(({ id, text }) => {
  const record = extract(text);
  return record.claims.map((claim) => ({ id, text, record, claim }));
});
for (let i = drawable.length - 1; i > 0; i--) {
  const k = Math.floor(random() * (i + 1));
  [drawable[i], drawable[k]] = [drawable[k], drawable[i]];
}
console.log(`${Number(howMany)} of ${drawable.length} claims, seed ${seed}`);
drawable.slice(0, Number(howMany)).forEach(({ id, text, record, claim }, n) => {
  const start = Math.min(...claim.content.map((s) => s.start));
  const end = Math.max(...claim.content.map((s) => s.end));
  const around = record.sentences.filter((s) => s.start < end && start < s.end);
  let marked = '';
  let at = Math.min(start, ...around.map((s) => s.start));
  for (const span of claim.content) {
    marked += `${text.slice(at, span.start)}⟦${span.text}⟧`;
    at = span.end;
  }
  marked += text.slice(at, Math.max(end, ...around.map((s) => s.end)));
  const claimant = record.speakers.find((s) => s.id === claim.claimant)?.name ?? claim.claimant;
  const quote = record.quotes.find((q) => q.id === claim.quote);
  const source = quote && [...quote.source, ...quote.cue].map((s) => s.text).join(' … ');
  console.log(`
${n + 1}. ${id}
   ${marked}
   ${claimant}${source ? ` (${source})` : ''} | ${claim.polarity} | ${claim.modality} | ${claim.markers.map((m) => m.text).join(', ')}`);
});

/** Tommy Ettinger's small generator of random numbers from 0 to 1. */
function mulberry32(state) {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
