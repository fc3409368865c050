#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { execute } from '../dist/command/main.js';

// V8 compiles what has run for a while, and again where it then meets values of another kind. With six times its own patience
// it has met most of them: a batch takes a tenth less time
setFlagsFromString('--interrupt-budget=400000');

// a reader that goes away (`| head -1`) is no error; without a handler it would be a stack trace
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

// asked to stop: what is complete is written first; asked again, the process dies at once
const controller = new AbortController();
function onStop() {
  process.once('SIGINT', () => controller.abort(130));
  process.once('SIGTERM', () => controller.abort(143));
  return controller.signal;
}

// V8 lets the heap grow to several times what is in use before it looks for what is not: by four fifths now, or as it likes (0)
const saveMemory = (saves) => setFlagsFromString(`--heap-growing-percent=${saves ? 80 : 0}`);

// what the command sees of the process is the process itself, and this
const io = Object.create(process, { onStop: { value: onStop }, saveMemory: { value: saveMemory } });
process.exitCode = await execute(process.argv.slice(2), io);
// an input that is still open, or a thread that still works, would keep the process
if (controller.signal.aborted) process.exit();
