/** The built core, as the desktop starts it: what it needs besides its scripts is found from where it lies. */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CoreMessage } from '../../../electron/transport/core-messages.ts';
import type { Answer } from '../../../shared/api/failure.ts';
import { docxOf } from '../../support/documents/docx.ts';
import { temporaryFolder } from '../../support/folder.ts';

const SCRIPT = join(import.meta.dirname, '../../../dist/core-process.js');
let folder: string;
let core: ChildProcess;
let asked = 0;

/** Sends one request and waits for its answer. */
function ask(request: object): Promise<Answer<unknown>> {
  const id = ++asked;
  return new Promise((resolve) => {
    const listen = (message: unknown) => {
      const told = message as CoreMessage;
      if (!('answer' in told) || told.id !== id) return;
      core.off('message', listen);
      resolve(told.answer);
    };
    core.on('message', listen);
    core.send({ id, ...request });
  });
}

beforeAll(async () => {
  folder = await temporaryFolder();
  core = fork(SCRIPT, { serialization: 'advanced' });
  expect(await ask({ opening: { sample: folder } })).toMatchObject({ ok: true });
});

afterAll(async () => {
  await ask({ closing: true });
  core.disconnect();
  await once(core, 'exit');
});

test('it writes reports as PNG, with its own fonts, and as XLSX', async () => {
  const written = async (format: string) => {
    const path = join(folder, `report.${format}`);
    const answer = await ask({ method: 'exports.report', params: { path, method: 'reports.frequency', format } });
    expect(answer).toMatchObject({ ok: true });
    return readFileSync(path);
  };
  expect((await written('png')).toString('latin1', 1, 4)).toBe('PNG');
  const [sheet] = await readSheets(await written('xlsx'));
  expect(sheet!.data.flat()).toContain('Lens / Realism');
});

test('it reads files in a process of its own, which is found beside it', async () => {
  const bytes = docxOf({ paragraphs: ['Firemen drive 🚒.'] });
  const params = { files: [{ file: { name: 'drive.docx', bytes } }] };
  expect(await ask({ method: 'sources.import', params })).toMatchObject({
    result: { files: [{ status: 'imported', source: 'drive' }] },
  });
});
