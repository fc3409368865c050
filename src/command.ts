/** What `bin/` runs: the command, and its work on a thread. */
export { workOnThread } from './batch/worker.ts';
export { execute } from './cli/main.ts';
