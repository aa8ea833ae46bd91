/** The terminal host: `npm run -s themata -- COMMAND`. */

import { enableCompileCache } from 'node:module';

// Every command is a process of its own: without the cache, half its start is compiling.
enableCompileCache();
const { runCommandLine } = await import('./cli/program.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
