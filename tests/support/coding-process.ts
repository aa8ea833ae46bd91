/** Codes as fast as it can until it is killed: prints the start of each coding once it is acknowledged. */

import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openCore } from '../../electron/core.ts';
import { callerOf } from '../../electron/transport/caller.ts';
import type { CodeId, SourceId } from '../../shared/model/ids.ts';

// A killed process does not come to write the cache that makes the next one start sooner.
flushCompileCache();
const [file, from] = process.argv.slice(2);
const call = callerOf(await openCore(file!));
for (let start = Number(from); ; start++) {
  await call('codings.create', { source: 1 as SourceId, start, end: start + 10, codes: [1 as CodeId] });
  writeSync(1, `${start}\n`);
}
