/** Rules of what the desktop host remembers. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMemory, rememberProject, writeMemory } from '../../../electron/desktop/window-memory.ts';
import { temporaryFolder } from '../../support/folder.ts';

const FRESH = { bounds: { width: 1280, height: 800 }, isMaximized: false, recent: [] };

describe('the memory of the window', () => {
  test('what is written is read again', async () => {
    const file = join(await temporaryFolder(), 'new/window.json');
    const bounds = { x: -1900, y: 20, width: 1000, height: 700 };
    const memory = { bounds, isMaximized: true, recent: ['/a😀.themata'] };
    writeMemory(file, memory);
    expect(readMemory(file)).toEqual(memory);
  });

  test.each(['', 'null', '[]', '{"bounds":{"x":0,"y":0,"width":"wide","height":1},"recent":7}'])(
    '%j is as if nothing were remembered',
    async (text) => {
      const file = join(await temporaryFolder(), 'window.json');
      await writeFile(file, text);
      expect(readMemory(file)).toEqual(FRESH);
    },
  );

  test('a missing file is as if nothing were remembered', async () => {
    expect(readMemory(join(await temporaryFolder(), 'absent.json'))).toEqual(FRESH);
  });

  test('the project opened last comes first, once, and ten are kept', () => {
    const files = Array.from({ length: 12 }, (_, index) => `/${index}`);
    const memory = [...files, '/5'].reduce(rememberProject, FRESH);
    expect(memory.recent).toEqual(['/5', '/11', '/10', '/9', '/8', '/7', '/6', '/4', '/3', '/2']);
  });
});
