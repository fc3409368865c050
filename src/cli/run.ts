import { type Outcome, processAll } from '../batch/process.ts';
import type { BadRecord } from '../input/article.ts';
import { type Expanded, expandInputs } from '../input/expand.ts';
import type { Settings } from '../options/table.ts';
import { loadRenderer } from '../render/index.ts';
import type { Renderer } from '../render/renderer.ts';
import { untilAborted } from './abort.ts';
import { describe, UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { loadModel } from './model.ts';
import { openOutput } from './output.ts';
import { startProgress } from './progress.ts';
import { type BadInput, readAll } from './read.ts';
import { toWork } from './work.ts';

/** Reads, extracts and prints, article by article. What cannot be read is told and passed over. */
export async function runExtract(named: readonly string[], settings: Settings, io: Io): Promise<number> {
  const expanded = await expand(named, settings, io);
  const { inputs } = expanded;
  const work = await toWork(inputs, settings, io);
  const model = await loadModel(settings.model);
  const renderer = await loadRenderer(work.format, work.render);
  const output = await openOutput(io, settings.output);
  const hidesOutput = !io.stdout.isTTY || settings.output !== undefined;
  const progress = startProgress(io, inputs.length, work.render.several && hidesOutput);
  const tally = new Tally();
  try {
    await output.write(renderer.begin);
    const items = readAll(expanded, settings, io, progress.input);
    for await (const outcome of untilAborted(processAll(items, work, model, settings.jobs), io.signal)) {
      const { text, lines } = put(outcome, renderer, tally);
      for (const line of lines) await progress.say(line);
      await output.write(text);
      progress.article();
    }
    await output.write(renderer.end);
    await (io.signal.aborted ? output.discard() : output.commit());
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    progress.stop();
  }
  const summary = tally.summary(io.signal);
  if (summary && (inputs.length > 1 || io.signal.aborted)) await progress.say(`whosaid: ${summary}`);
  return io.signal.aborted ? io.signal.reason : tally.exitCode(settings.strict);
}

/** The inputs that arguments and --files-from name; standard input where there are none. */
async function expand(named: readonly string[], { filesFrom }: Settings, io: Io): Promise<Expanded> {
  const inputs = named.length || filesFrom !== undefined ? named : ['-'];
  try {
    return await expandInputs(inputs, filesFrom ?? null, io.stdin);
  } catch (error) {
    throw new UsageError(`--files-from ${filesFrom}: ${describe(error)}`);
  }
}

/** What is counted on the way, and what follows from it. */
class Tally {
  articles = 0;
  badInputs = 0;
  /** Bad records for which the format has no room. */
  lost = 0;
  inPlace = 0;
  findings = 0;

  exitCode(strict: boolean): number {
    if (this.badInputs || this.lost) return 2;
    return this.findings || (strict && this.inPlace) ? 1 : 0;
  }

  summary({ aborted }: AbortSignal): string {
    const parts = [
      aborted ? 'interrupted' : '',
      this.badInputs ? `${this.badInputs} inputs could not be read` : '',
      this.lost + this.inPlace ? `${this.lost + this.inPlace} bad records` : '',
    ].filter((part) => part !== '');
    return parts.length ? `${parts.join(', ')}; ${this.articles} articles done` : '';
  }
}

/** What is written for an outcome, and the lines that there are to say about it. */
function put(
  outcome: Outcome<BadRecord | BadInput>,
  renderer: Renderer,
  tally: Tally,
): { text: string; lines: readonly string[] } {
  if ('done' in outcome) {
    const { text, findings } = outcome.done;
    tally.articles++;
    tally.findings += findings.length;
    return { text, lines: findings };
  }
  const bad = outcome.item;
  if (bad.line === null) {
    tally.badInputs++;
    return { text: '', lines: [`whosaid: ${bad.file}: ${bad.message}`] };
  }
  const { file, line, error } = bad;
  const text = renderer.error({ id: error.id, line, error: { code: error.code, message: error.message } });
  if (text === null) tally.lost++;
  else tally.inPlace++;
  return { text: text ?? '', lines: [`whosaid: ${file}:${line}: ${error.message}`] };
}
