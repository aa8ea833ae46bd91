/** The journey in a real Electron. */

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { launchDesktop, NO_ELECTRON } from '../support/electron.ts';
import { temporaryFolder } from '../support/folder.ts';
import { newProjectFile } from '../support/project-file.ts';
import { goThroughWindow } from './drive-window.ts';
import { REAL_TEXTS, SAMPLES, type Study } from './study.ts';

async function journey(study: Study): Promise<void> {
  const folder = await temporaryFolder();
  const desktop = await launchDesktop({ project: await newProjectFile() });
  const download = async (start: () => Promise<void>) => {
    const file = join(folder, 'quotations.csv');
    // Stands in for the person who answers the system's save dialog.
    await desktop.app.evaluate(({ session }, path) => {
      const saved = new Promise((resolve) => {
        session.defaultSession.once('will-download', (_event, item) => {
          item.setSavePath(path);
          item.once('done', (_done, state) => resolve(state));
        });
      });
      Object.assign(globalThis, { saved });
    }, file);
    await start();
    expect(await desktop.app.evaluate(() => (globalThis as { saved?: unknown }).saved)).toBe('completed');
    return file;
  };
  try {
    await goThroughWindow({ page: desktop.window, study, folder, download });
  } finally {
    await desktop.close();
  }
}

describe.skipIf(NO_ELECTRON)(
  `import, code by keyboard, undo, report and CSV on the desktop ${NO_ELECTRON ?? ''}`,
  () => {
    test('on the samples', () => journey(SAMPLES), 180_000);
    test.skipIf(!REAL_TEXTS)('on the real texts (THEMATA_SEEDS)', () => journey(REAL_TEXTS!), 180_000);
  },
);
