/** A process that is killed while it codes loses nothing that it acknowledged. */

import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { addCode, addText, openTestProject } from '../../support/project.ts';

/** Two projects at a time, each killed this often. */
const KILLS = 100;
const CODER = join(import.meta.dirname, '../../support/coding-process.ts');

/** Starts a process that codes, kills it after it has acknowledged some codings, and tells which it acknowledged. */
async function codeAndKill(file: string, from: number, after: number): Promise<number[]> {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(dirname(file), 'compiled') };
  const child = spawn(process.execPath, [CODER, file, String(from)], { stdio: ['ignore', 'pipe', 'inherit'], env });
  const exited = new Promise((resolve) => child.once('close', resolve));
  let said = '';
  for await (const piece of child.stdout) {
    said += piece;
    if (said.split('\n').length > after) child.kill('SIGKILL');
  }
  await exited;
  // What follows the last line break may have been cut off.
  return said.split('\n').slice(0, -1).map(Number);
}

test.concurrent.each(['one', 'two'])(
  `${KILLS} killed coding processes lose no acknowledged coding and leave the file sound: project %s`,
  async () => {
    const project = await openTestProject();
    await addText(project.call, 'One', 'x'.repeat(100_000));
    await addCode(project.call, 'Code');
    await project.close();
    const acknowledged: number[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const heard = await codeAndKill(project.file, kill * 400, 1 + ((kill * 7) % 23));
      expect(heard.length).toBeGreaterThan(0);
      acknowledged.push(...heard);
    }
    const db = new SQLite(project.file);
    const stored = new Set(db.prepare('SELECT start FROM coding').pluck().all());
    expect(acknowledged.filter((start) => !stored.has(start))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    const logged = db.prepare("SELECT count(*) FROM change WHERE method = 'codings.create'").pluck().get();
    expect(logged).toBe(stored.size);
    db.close();
  },
  300_000,
);
