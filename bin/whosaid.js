#!/usr/bin/env node
import { execute } from '../dist/cli/main.js';

// a reader that goes away (`| head -1`) is no error; without a handler it would be a stack trace
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await execute(process.argv.slice(2), process);
