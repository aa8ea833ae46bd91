/** Builds what is stale before the first test that starts a host. */

import { buildStale } from '../../electron/build.ts';

export default async function setup(): Promise<void> {
  await buildStale();
}
