import { describeFinding } from '../gates/describe.ts';
import { findFindings, readRule } from '../gates/gates.ts';
import type { Article, BadRecord } from '../input/article.ts';
import { readArticles } from '../input/articles.ts';
import type { Settings } from '../options/table.ts';
import { loadRenderer } from '../render/index.ts';
import type { RenderOptions } from '../render/renderer.ts';
import { describe } from './errors.ts';
import { type Io, write } from './io.ts';
import { openOutput } from './output.ts';

/** Width of tables where there is no terminal to ask. */
const PIPE_WIDTH = 100;

/** Reads, extracts and prints, article by article. An input that cannot be read is told and passed over. */
export async function runExtract(inputs: readonly string[], settings: Settings, io: Io): Promise<number> {
  const { extract } = await import('../extract.ts');
  const model = await (await import('./model.ts')).loadModel(settings.model);
  const aliases =
    settings.aliases === undefined ? [] : await (await import('./aliases.ts')).loadAliases(settings.aliases);
  const renderer = await loadRenderer(settings.format, renderOptions(inputs, settings, io));
  const output = await openOutput(io, settings.output);
  const offsets = settings.format === 'table' ? 'utf16' : settings.offsets;
  const rules = settings.failOn.map(readRule);
  let failures = 0;
  let findings = 0;
  let index = 0;
  const onArticle = async (article: Article | BadRecord): Promise<void> => {
    if (article.ok) {
      const { id, text, origin, meta, notes } = article;
      const record = extract(text, {
        id,
        model,
        offsets,
        kinds: settings.kinds,
        includeText: settings.includeText,
        explain: settings.explain,
        entities: settings.entities,
        minConfidence: settings.minConfidence,
        aliases,
        date: settings.date ?? article.date ?? undefined,
        minCheckable: settings.minCheckable,
        origin,
        meta,
        notes,
      });
      const met = findFindings(record, rules);
      findings += met.length;
      for (const finding of met)
        await write(io.stderr, `${describeFinding(finding, id, origin?.text ?? text, offsets)}\n`);
      return output.write(renderer.article(record, text, index++));
    }
    const { file, line, error } = article;
    const inPlace = renderer.error({ id: error.id, line, error: { code: error.code, message: error.message } });
    if (inPlace === null) failures++;
    await write(io.stderr, `whosaid: ${file}:${line}: ${error.message}\n`);
    await output.write(inPlace ?? '');
  };
  try {
    await output.write(renderer.begin);
    for (const path of inputs) {
      const failed = await readInput(path, settings, io, onArticle);
      failures += failed;
    }
    await output.write(renderer.end);
    await output.commit();
  } catch (error) {
    await output.discard();
    throw error;
  }
  return failures ? 2 : findings ? 1 : 0;
}

/** @returns how many failures: 1 for an input that cannot be read to its end */
async function readInput(
  path: string,
  settings: Settings,
  io: Io,
  onArticle: (a: Article | BadRecord) => Promise<void>,
): Promise<number> {
  const articles = readArticles(path, io.stdin, settings.inputFormat);
  for (;;) {
    let next: IteratorResult<Article | BadRecord>;
    try {
      next = await articles.next();
    } catch (error) {
      await write(io.stderr, `whosaid: ${path === '-' ? '<stdin>' : path}: ${describe(error)}\n`);
      return 1;
    }
    if (next.done) return 0;
    await onArticle(next.value);
  }
}

function renderOptions(inputs: readonly string[], settings: Settings, io: Io): RenderOptions {
  const { stdout } = io;
  const isTerminal = Boolean(stdout.isTTY) && settings.output === undefined;
  return {
    tables: settings.show,
    width: settings.width ?? (isTerminal ? Math.max(40, stdout.columns ?? PIPE_WIDTH) : PIPE_WIDTH),
    color: useColor(settings, io, isTerminal) ? 1 : 0,
    explain: settings.explain,
    own: settings.own,
    several:
      inputs.length > 1 || settings.inputFormat === 'jsonl' || inputs.some((path) => /\.(?:jsonl|ndjson)$/i.test(path)),
  };
}

/** The flag wins, then FORCE_COLOR, then NO_COLOR, then whether a person is looking. */
function useColor(settings: Settings, { env }: Io, isTerminal: boolean): boolean {
  if (settings.color !== undefined) return settings.color;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return !env.NO_COLOR && isTerminal;
}
