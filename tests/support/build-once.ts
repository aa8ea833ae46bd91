/** Builds what is stale before the first test that starts a host. */

import { buildApart } from '../../electron/build-apart.ts';

export default async function setup(): Promise<void> {
  await buildApart('renderer', 'electron');
}
