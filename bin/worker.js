const { setFlagsFromString } = require('node:v8');
const { workerData } = require('node:worker_threads');
const { COMPILED_FOR_THREADS, loadCommand } = require('./load.js');
const { threadFlags } = require('./v8-flags.js');

for (const flag of threadFlags()) setFlagsFromString(flag);

// tinypool puts its own data ahead of ours
const [, work] = workerData;
const ready = loadCommand(COMPILED_FOR_THREADS).command.workOnThread(work);

/** What tinypool calls on a thread: the same code as on the main one, which is one script and faster than ES modules. */
module.exports = async (group) => (await ready)(group);
