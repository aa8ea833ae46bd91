/** A core process that is killed while codings are made loses none that it acknowledged. */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { linkCore } from '../../../electron/transport/core-link.ts';
import type { CoreMessage } from '../../../electron/transport/core-messages.ts';
import { addCode, addText, openTestProject } from '../../support/project.ts';

/** Two projects at a time, each killed this often. */
const KILLS = 100;
/** More codings than a core makes before it is killed. */
const ASKED = 400;
const SCRIPT = join(import.meta.dirname, '../../../dist/core-process.js');

/** Asks a core process for codings, one at each place from `from`, kills it after some answers, and tells which it acknowledged. */
async function codeAndKill(file: string, from: number, after: number): Promise<number[]> {
  const child = fork(SCRIPT, { serialization: 'advanced' });
  const closed = once(child, 'close');
  const core = linkCore({
    // What no longer reaches the process is never acknowledged.
    send: (message) => void child.send(message, () => {}),
    listen: (listener) => void child.on('message', (message) => listener(message as CoreMessage)),
  });
  expect(await core.open({ open: file })).toMatchObject({ ok: true });
  const acknowledged: number[] = [];
  for (let start = from; start < from + ASKED; start++) {
    void core.call('codings.create', { source: 1, start, end: start + 10, codes: [1] }).then(({ ok }) => {
      if (ok) acknowledged.push(start);
      if (acknowledged.length === after) child.kill('SIGKILL');
    });
  }
  await closed;
  return acknowledged;
}

test.concurrent.each(['one', 'two'])(
  `${KILLS} killed core processes lose no acknowledged coding and leave the file sound: project %s`,
  async () => {
    const project = await openTestProject();
    await addText(project.call, 'One', 'x'.repeat(100_000));
    await addCode(project.call, 'Code');
    await project.close();
    const acknowledged: number[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const heard = await codeAndKill(project.file, kill * ASKED, 1 + ((kill * 7) % 23));
      expect(heard.length).toBeGreaterThan(0);
      acknowledged.push(...heard);
    }
    const db = new SQLite(project.file);
    const stored = new Set(db.prepare('SELECT start FROM coding').pluck().all());
    expect(acknowledged.filter((start) => !stored.has(start))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    expect(stored.size).toBeLessThan(KILLS * ASKED);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    const logged = db.prepare("SELECT count(*) FROM change WHERE method = 'codings.create'").pluck().get();
    expect(logged).toBe(stored.size);
    db.close();
  },
  300_000,
);
