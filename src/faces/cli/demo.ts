/** `npm run demo`: reads the sample workbooks, prints what is overdue and writes summaries next to each. */
import path from 'node:path';
import { expandFiles } from './files';
import { nodeTerminal } from './node-terminal';
import { run } from './run';
import { messagesFor } from '../../locale/messages-for';

/** The samples are written for this day. */
const AS_OF = '2026-11-20';

async function demo(): Promise<void> {
  const samples = path.relative(process.cwd(), path.join(__dirname, '../../../samples'));
  const terminal = nodeTerminal();
  const files = expandFiles([samples], messagesFor('zh-CN'));
  await run(['check', ...files, '--as-of', AS_OF], terminal);
  process.exitCode = await run(['summarize', ...files, '--as-of', AS_OF], terminal);
}

void demo();
