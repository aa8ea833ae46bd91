/** Rules of what a window may name in a call. */

import { describe, expect, test } from 'vitest';
import { refuseLocalPaths } from '../../../electron/transport/local-paths.ts';

describe('paths in the calls of a window', () => {
  test.each([
    { path: '/tmp/a.csv' },
    { file: { path: '/tmp/a.csv' } },
    { files: [], manifest: { path: '/tmp/a.csv' } },
    { files: [{ file: { name: 'a.txt', bytes: new Uint8Array(1) } }, { file: { path: '/tmp/a.txt' } }] },
  ])('a file named by its path is refused: %j', (params) => {
    expect(() => refuseLocalPaths(params)).toThrow('may not name files');
  });

  test.each([
    undefined,
    null,
    'path',
    {},
    { file: { name: 'a.csv', bytes: new Uint8Array(1) } },
    { files: [{ file: { name: 'a.txt', bytes: new Uint8Array(1) }, attributes: { path: 'an attribute' } }] },
    { source: 1, attributes: { path: 'an attribute of this name' } },
  ])('everything else passes: %j', (params) => {
    expect(() => refuseLocalPaths(params)).not.toThrow();
  });
});
