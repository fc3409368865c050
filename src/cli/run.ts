import { describeFinding } from '../gates/describe.ts';
import { findFindings } from '../gates/gates.ts';
import type { Article } from '../input/articles.ts';
import { readArticles } from '../input/articles.ts';
import { loadRenderer } from '../render/index.ts';
import type { RenderOptions } from '../render/renderer.ts';
import { describe } from './errors.ts';
import { type Io, write } from './io.ts';
import type { Flags } from './options.ts';
import { openOutput } from './output.ts';

/** Width of tables where there is no terminal to ask. */
const PIPE_WIDTH = 100;

/** Reads, extracts and prints, article by article. An input that cannot be read is told and passed over. */
export async function runExtract(inputs: readonly string[], flags: Flags, io: Io): Promise<number> {
  const { extract } = await import('../extract.ts');
  const model = await (await import('./model.ts')).loadModel(flags.model);
  const aliases = flags.aliases === undefined ? [] : await (await import('./aliases.ts')).loadAliases(flags.aliases);
  const renderer = await loadRenderer(flags.format, renderOptions(inputs, flags, io));
  const output = await openOutput(io, flags.output);
  const offsets = flags.format === 'table' ? 'utf16' : flags.offsets;
  let failures = 0;
  let findings = 0;
  let index = 0;
  const onArticle = async (article: Article): Promise<void> => {
    if (article.ok) {
      const { id, text } = article;
      const record = extract(text, {
        id,
        model,
        offsets,
        kinds: flags.kinds,
        includeText: flags.includeText ?? false,
        explain: flags.explain ?? false,
        entities: flags.entities ?? false,
        minConfidence: flags.minConfidence,
        aliases,
        date: flags.date,
        minCheckable: flags.minCheckable,
      });
      const met = findFindings(record, flags.failOn);
      findings += met.length;
      for (const finding of met) await write(io.stderr, `${describeFinding(finding, id, text, offsets)}\n`);
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
      const failed = await readInput(path, flags, io, onArticle);
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
  flags: Flags,
  io: Io,
  onArticle: (a: Article) => Promise<void>,
): Promise<number> {
  const articles = readArticles(path, io.stdin, flags.inputFormat);
  for (;;) {
    let next: IteratorResult<Article>;
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

function renderOptions(inputs: readonly string[], flags: Flags, io: Io): RenderOptions {
  const { stdout } = io;
  const isTerminal = Boolean(stdout.isTTY) && flags.output === undefined;
  return {
    tables: flags.show,
    width: flags.width ?? (isTerminal ? Math.max(40, stdout.columns ?? PIPE_WIDTH) : PIPE_WIDTH),
    color: useColor(flags, io, isTerminal) ? 1 : 0,
    explain: flags.explain ?? false,
    own: flags.own ?? false,
    several:
      inputs.length > 1 || flags.inputFormat === 'jsonl' || inputs.some((path) => /\.(?:jsonl|ndjson)$/i.test(path)),
  };
}

/** The flag wins, then FORCE_COLOR, then NO_COLOR, then whether a person is looking. */
function useColor(flags: Flags, { env }: Io, isTerminal: boolean): boolean {
  if (flags.color !== undefined) return flags.color;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return !env.NO_COLOR && isTerminal;
}
