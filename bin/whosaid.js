#!/usr/bin/env node
// no ES module, and none in this folder: to start those takes a twentieth of a --help
const { setFlagsFromString } = require('node:v8');
const { loadCommand } = require('./load.js');
const { batchFlags, v8Flags } = require('./v8-flags.js');

for (const flag of v8Flags()) setFlagsFromString(flag);
const { execute } = loadCommand().command;

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

function onBatch() {
  for (const flag of batchFlags()) setFlagsFromString(flag);
}

// what the command sees of the process is the process itself, and this
const io = Object.create(process, { onStop: { value: onStop }, onBatch: { value: onBatch } });
execute(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
  // an input that is still open, or a thread that still works, would keep the process
  if (controller.signal.aborted) process.exit();
});
