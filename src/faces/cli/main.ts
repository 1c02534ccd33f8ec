import { nodeTerminal } from './node-terminal';
import { run } from './run';

void run(process.argv.slice(2), nodeTerminal()).then((code) => {
  process.exitCode = code;
});

// `duban … | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
