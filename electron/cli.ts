/** The terminal host: `npm run -s themata -- COMMAND`. */

import { runCommandLine } from './cli/program.ts';

process.exitCode = await runCommandLine(process.argv.slice(2));
