/** Times how long suggested codes take for a passage of a large study: at first, from then on, and after a coding. */

import { openCore } from '../../electron/core.ts';
import { callerOf } from '../../electron/transport/caller.ts';
import type { Timed } from './run-timed.ts';

export interface SuggestionTimes {
  readonly first: Timed;
  readonly next: readonly Timed[];
  readonly afterCoding: Timed;
}

/** In the core, whose answers come from its background thread. */
export async function timeSuggestions(project: string, runs: number): Promise<SuggestionTimes> {
  const core = await openCore(project, { background: true });
  const call = callerOf(core);
  const sources = await call('sources.list', {});
  const ask = async (place: number): Promise<Timed> => {
    const from = performance.now();
    await call('suggestions.forPassage', { source: sources[place]!.id, start: 1000, end: 1400 });
    return { seconds: (performance.now() - from) / 1000, megabytes: null };
  };
  const first = await ask(0);
  const next: Timed[] = [];
  for (let run = 1; run <= runs; run++) next.push(await ask(run));
  const [code] = await call('codes.list', {});
  await call('codings.create', { source: sources[0]!.id, start: 0, end: 1, codes: [code!.id] });
  const afterCoding = await ask(0);
  await call('history.undo', {});
  await core.close();
  return { first, next, afterCoding };
}
