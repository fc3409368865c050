const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

/** The command in one file, written by the build. */
const COMMAND = join(__dirname, '../dist/command/whosaid.cjs');
/** What V8 had made of it at the end of the build. */
const COMPILED = `${COMMAND}.compiled`;
/** The same for threads, where V8 is told to run another way. */
const COMPILED_FOR_THREADS = `${COMMAND}.threads.compiled`;

/**
 * Loads the command as compiled as the build left it: to compile what a run on one article needs takes a fifth of that run.
 * Where V8 is another version, or told to run another way, it compiles anew.
 */
function loadCommand(compiled = COMPILED) {
  const code = readCommand();
  const script = new Script(`(function (exports, require, module, __filename, __dirname, importModule) {${code}\n})`, {
    filename: COMMAND,
    cachedData: readCompiled(compiled),
  });
  const module = { exports: {} };
  const importModule = (name) => import(name.startsWith('./') ? new URL(name, pathToFileURL(COMMAND)).href : name);
  script.runInThisContext()(module.exports, createRequire(COMMAND), module, COMMAND, dirname(COMMAND), importModule);
  return { command: module.exports, script };
}

function readCommand() {
  try {
    // of ASCII alone. In halves: Node puts a string of more than 1,031,912 characters outside V8's heap, and a run on one article
    // then takes a twelfth longer
    const bytes = readFileSync(COMMAND);
    const half = bytes.length >> 1;
    return bytes.latin1Slice(0, half) + bytes.latin1Slice(half);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    process.stderr.write(`whosaid: ${COMMAND} is missing: run "npm run build" in ${dirname(__dirname)} first\n`);
    process.exit(2);
  }
}

function readCompiled(compiled) {
  try {
    return readFileSync(compiled);
  } catch {
    return undefined;
  }
}

module.exports = { COMMAND, COMPILED, COMPILED_FOR_THREADS, loadCommand };
