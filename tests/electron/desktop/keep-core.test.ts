/** Rules of keeping a core alive, with real core processes under the Node of the tests. */

import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type CoreKeeper, keepCore } from '../../../electron/desktop/keep-core.ts';
import { type CoreProcess, startCoreProcess } from '../../../electron/desktop/start-core-process.ts';
import { callerOf } from '../../../electron/transport/caller.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { newProjectFile } from '../../support/project-file.ts';

const SCRIPT = join(import.meta.dirname, '../../../dist/core-process.js');
const NO_UTILITY = {
  fork() {
    throw new Error('there is no Electron here');
  },
};

interface Kept {
  readonly keeper: CoreKeeper;
  /** All processes that were started. */
  readonly processes: readonly CoreProcess[];
  /** Ends the running core as a crash would, and waits for what is told about it. */
  kill(): Promise<Failure | null>;
  /** Moves the keeper's clock. */
  pass(milliseconds: number): void;
}

const keepers: CoreKeeper[] = [];

afterEach(async () => {
  for (const keeper of keepers.splice(0)) await keeper.close();
});

function keep(): Kept {
  const processes: CoreProcess[] = [];
  let time = 0;
  const start = () => {
    const started = startCoreProcess(SCRIPT, process.execPath, NO_UTILITY);
    processes.push(started);
    return started;
  };
  const keeper = keepCore({ start, now: () => time });
  keepers.push(keeper);
  let tell: (lost: Failure | null) => void = () => {};
  keeper.onDeath((lost) => tell(lost));
  return {
    keeper,
    processes,
    kill: () =>
      new Promise((resolve) => {
        tell = resolve;
        processes.at(-1)?.kill();
      }),
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}

describe('a kept core', () => {
  test('before a project is opened, calls are unavailable', async () => {
    const { keeper } = keep();
    expect(await keeper.call('project.info', {})).toMatchObject({ ok: false, failure: { code: 'unavailable' } });
  });

  test('when it dies it starts again with its project, and nothing confirmed is lost', async () => {
    const kept = keep();
    const file = await newProjectFile();
    expect(await kept.keeper.open({ open: file })).toEqual({ ok: true, result: file });
    const call = callerOf(kept.keeper);
    await call('codes.create', { name: 'Confirmed 😀' });
    expect(await kept.kill()).toBeNull();
    expect(await call('codes.list', {})).toMatchObject([{ name: 'Confirmed 😀' }]);
    expect(kept.keeper.file()).toBe(file);
  });

  test('calls made while it starts again wait for it', async () => {
    const kept = keep();
    await kept.keeper.open({ open: await newProjectFile() });
    const dead = kept.processes[0]!;
    const told = kept.kill();
    await dead.exited;
    expect(await kept.keeper.call('codes.list', {})).toEqual({ ok: true, result: [] });
    expect(await told).toBeNull();
  });

  test('it starts again three times within a minute, and not a fourth time', async () => {
    const kept = keep();
    await kept.keeper.open({ open: await newProjectFile() });
    for (let death = 1; death <= 3; death++) expect(await kept.kill()).toBeNull();
    expect(await kept.kill()).toMatchObject({ code: 'unavailable' });
    expect(kept.processes).toHaveLength(4);
    expect(await kept.keeper.call('codes.list', {})).toMatchObject({ ok: false, failure: { code: 'unavailable' } });
  });

  test('deaths over a minute ago do not count', async () => {
    const kept = keep();
    await kept.keeper.open({ open: await newProjectFile() });
    for (let death = 1; death <= 5; death++) {
      expect(await kept.kill()).toBeNull();
      kept.pass(30_000);
    }
  });

  test('events of the core are told also after it started again', async () => {
    const kept = keep();
    await kept.keeper.open({ open: await newProjectFile() });
    const heard: string[] = [];
    kept.keeper.subscribe((event) => heard.push(event.event));
    await kept.kill();
    await callerOf(kept.keeper)('codes.create', { name: 'A' });
    await expect.poll(() => heard).toContain('projectChanged');
  });
});

describe('opening another project', () => {
  test('it takes the place of the one before, which is let go', async () => {
    const kept = keep();
    const [first, second] = [await newProjectFile(), await newProjectFile()];
    await kept.keeper.open({ open: first });
    await kept.keeper.open({ open: second });
    expect(kept.keeper.file()).toBe(second);
    await kept.processes[0]?.exited;
    const other = keep();
    expect(await other.keeper.open({ open: first })).toEqual({ ok: true, result: first });
  });

  test('where it fails, the one before stays open', async () => {
    const kept = keep();
    const file = await newProjectFile();
    await kept.keeper.open({ open: file });
    const absent = join(await temporaryFolder(), 'absent.themata');
    expect(await kept.keeper.open({ open: absent })).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(await callerOf(kept.keeper)('project.info', {})).toMatchObject({ path: file });
  });

  test('a new project is made and opened, and belongs to who made it', async () => {
    const kept = keep();
    const file = join(await temporaryFolder(), 'New.themata');
    expect(await kept.keeper.open({ create: file, coder: 'Ada' })).toEqual({ ok: true, result: file });
    expect(await callerOf(kept.keeper)('coders.list', {})).toMatchObject([{ name: 'Ada' }]);
    expect(await kept.keeper.open({ create: file, coder: 'Ada' })).toMatchObject({
      ok: false,
      failure: { code: 'already-exists' },
    });
  });
});

test('a closed keeper has let its project go', async () => {
  const kept = keep();
  const file = await newProjectFile();
  await kept.keeper.open({ open: file });
  await kept.keeper.close();
  const other = keep();
  expect(await other.keeper.open({ open: file })).toEqual({ ok: true, result: file });
});
