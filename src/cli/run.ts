import type { Outcome } from '../batch/outcome.ts';
import { processAll } from '../batch/process.ts';
import { describeFinding } from '../gates/describe.ts';
import type { Article, BadRecord } from '../input/article.ts';
import { type Expanded, expandInputs } from '../input/expand.ts';
import { RecordError } from '../input/record.ts';
import type { Settings } from '../options/table.ts';
import { loadRenderer } from '../render/index.ts';
import type { Rendered, Renderer } from '../render/renderer.ts';
import { untilAborted } from './abort.ts';
import { describe, UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { loadModel } from './model.ts';
import { openOutput } from './output.ts';
import { renderOptions } from './printing.ts';
import { startProgress } from './progress.ts';
import { type BadInput, readAll } from './read.ts';
import { Tally } from './tally.ts';
import { toWork } from './work.ts';

/** Reads, extracts and prints, article by article. What cannot be read is told and passed over. */
export async function runExtract(named: readonly string[], settings: Settings, io: Io): Promise<number> {
  const expanded = await expand(named, settings, io);
  const { inputs } = expanded;
  const render = renderOptions(inputs, settings, io);
  const renderer = await loadRenderer(settings.format, render);
  const work = await toWork(settings, render, renderer.offsets ?? settings.offsets);
  const model = await loadModel(settings.model);
  if (render.several) io.onBatch();
  // ahead of the output: a draft of a file must not be left behind
  const signal = isOneFile(inputs, render.several, settings) ? new AbortController().signal : io.onStop();
  const output = await openOutput(io, settings.output, renderer);
  const hidesOutput = !io.stdout.isTTY || settings.output !== undefined;
  const progress = await startProgress(io, inputs.length, render.several && hidesOutput);
  const tally = new Tally(settings);
  try {
    const items = readAll(expanded, settings, io, progress.input);
    for await (const outcome of untilAborted(processAll(items, work, model, settings.jobs), signal)) {
      const { text, lines } = put(outcome, renderer, tally);
      for (const line of lines) await progress.say(line);
      await output.article('done' in outcome ? outcome.item : null, text);
      progress.article();
    }
    await output.end();
    await (signal.aborted ? output.discard() : output.commit());
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    progress.stop();
  }
  if (settings.baseline !== undefined && settings.updateBaseline && !signal.aborted)
    await progress.say(`whosaid: ${await tally.saveBaseline(settings.baseline)}`);
  if (tally.tooMany) await progress.say(`whosaid: ${tally.tooMany}`);
  const summary = tally.summary(signal);
  if (summary && (inputs.length > 1 || signal.aborted)) await progress.say(`whosaid: ${summary}`);
  return signal.aborted ? signal.reason : tally.exitCode();
}

/** One article from a file: nothing is complete before all is, so that the process may die at once when it is asked to. */
const isOneFile = (inputs: readonly string[], several: boolean, { output }: Settings): boolean =>
  !several && inputs[0] !== '-' && output === undefined;

/** The inputs that arguments and --files-from name; standard input where there are none. */
async function expand(named: readonly string[], { filesFrom }: Settings, io: Io): Promise<Expanded> {
  const inputs = named.length || filesFrom !== undefined ? named : ['-'];
  try {
    return await expandInputs(inputs, filesFrom ?? null, io.stdin);
  } catch (error) {
    throw new UsageError(`--files-from ${filesFrom}: ${describe(error)}`);
  }
}

/** What is written for an outcome, and the lines that there are to say about it. */
function put(
  outcome: Outcome<BadRecord | BadInput>,
  renderer: Renderer,
  tally: Tally,
): { text: Rendered; lines: readonly string[] } {
  if ('done' in outcome) {
    const { text, findings } = outcome.done;
    tally.article(outcome.item.id, findings);
    return { text, lines: tally.isQuiet(renderer) ? [] : findings.map(describeFinding) };
  }
  const bad = 'failure' in outcome ? asBad(outcome.item, outcome.failure) : outcome.item;
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

/** An article that the engine fails on is passed over as one that cannot be read. */
const asBad = ({ id, place }: Article, failure: string): BadRecord | BadInput =>
  place
    ? { ok: false, ...place, error: new RecordError('internal', failure, id) }
    : { ok: false, file: id, line: null, message: failure };
