/** The codebook as of a moment, told from the log through the contract. */

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeEvent } from '../../../shared/analysis/codebook-history-result.ts';
import type { Code } from '../../../shared/model/code.ts';
import type { ChangeId, CodeId, SourceId } from '../../../shared/model/ids.ts';
import { codebookAsOfTable } from '../../../shared/report/codebook-history.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

/** What a code was, as `codes.list` tells it, without the counts of codings. */
function withoutCounts(codes: readonly Code[]) {
  return codes.map(({ codings: _codings, codingsWithSubCodes: _all, ...code }) => code);
}

describe('the codebook as of', () => {
  let project: TestProject;
  beforeEach(async () => {
    project = await openTestProject();
  });
  afterEach(() => project.close());

  test('a day before the project is empty, and the day of a change holds what was done on it', async () => {
    await addCode(project.call, 'A');
    const [change] = await project.call('history.list', {});
    const day = change!.at.slice(0, 10);
    expect(await project.call('codebook.asOf', { at: '2001-01-01' })).toMatchObject({ codes: [], complete: true });
    const today = await project.call('codebook.asOf', { at: day });
    expect(today.codes).toMatchObject([{ path: 'A' }]);
    expect(codebookAsOfTable({ ...today, filter: '' })).toMatchObject({
      title: `Codebook as of ${day}`,
      statement: expect.stringContaining('1 code, as the change "Create A" by Ada left them'),
    });
    expect((await project.call('codebook.asOf', { at: change!.at })).codes).toHaveLength(1);
    const justBefore = new Date(Date.parse(change!.at) - 1).toISOString();
    expect((await project.call('codebook.asOf', { at: justBefore })).codes).toEqual([]);
  });

  test('a change that was undone, or that there is not, is refused', async () => {
    await addCode(project.call, 'A');
    const [change] = await project.call('history.list', {});
    await project.call('history.undo', {});
    for (const id of [change!.id, 77]) {
      const answer = await project.core().call('codebook.asOf', { at: { change: id } });
      expect(answer).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    }
  });
});

test('after any row of code commands, undone and redone ones among them, the codebook of each change is as it was', async () => {
  const command = fc.record({
    kind: fc.constantFrom(
      'create',
      'rename',
      'move',
      'describe',
      'recolour',
      'merge',
      'split',
      'delete',
      'undo',
      'redo',
    ),
    a: fc.nat(30),
    b: fc.nat(30),
    name: fc.constantFrom('x', 'X', 'y', 'ž 🌍', 'z'),
  });
  const property = fc.asyncProperty(
    fc.array(command, { minLength: 15, maxLength: 30, size: 'max' }),
    async (commands) => {
      const own = await openTestProject();
      const snapshots = new Map<ChangeId, ReturnType<typeof withoutCounts>>();
      const remember = async () => {
        const last = (await own.call('history.list', {})).find((change) => !change.undone);
        if (last && !snapshots.has(last.id)) snapshots.set(last.id, withoutCounts(await own.call('codes.list', {})));
      };
      const source = await addText(own.call, 'One', 'Some words to code.');
      await remember();
      for (const each of commands) await runOn(own, source, each, remember);
      const standing = (await own.call('history.list', {})).filter((change) => !change.undone);
      for (const { id } of standing)
        expect((await own.call('codebook.asOf', { at: { change: id } })).codes).toEqual(snapshots.get(id));
      const { events } = await own.call('codebook.history', {});
      expect(bornMinusGone(events)).toEqual(new Set((await own.call('codes.list', {})).map((code) => code.id)));
      await own.close();
    },
  );
  await fc.assert(property, { seed: 11, numRuns: 10, endOnFailure: true });
});

interface Drawn {
  readonly kind: string;
  readonly a: number;
  readonly b: number;
  readonly name: string;
}

/** What cannot be done, such as a merge of a code into itself, is refused and alters nothing. */
async function runOn(
  { core, call }: TestProject,
  source: SourceId,
  { kind, a, b, name }: Drawn,
  remember: () => Promise<void>,
): Promise<void> {
  const codes = await call('codes.list', {});
  const one = codes[a % Math.max(1, codes.length)]?.id;
  const other = codes[b % Math.max(1, codes.length)]?.id;
  const next = codes[(a + 1) % Math.max(1, codes.length)]?.id;
  const ask = async (method: string, params: unknown) => {
    await core().call(method, params);
    await remember();
  };
  // The source stays: without it nothing could be split.
  if (kind === 'undo' && (await call('project.info', {})).undo === 'Import One') return;
  if (kind === 'undo' || kind === 'redo') await ask(`history.${kind}`, {});
  else if (one === undefined || kind === 'create')
    await ask('codes.create', { name, parent: b % 3 === 0 ? null : (one ?? null) });
  else if (kind === 'rename') await ask('codes.rename', { code: one, name });
  else if (kind === 'move')
    await ask('codes.move', { codes: [one, next], parent: b % 3 === 0 ? null : other, position: b % 4 });
  else if (kind === 'describe') await ask('codes.describe', { code: one, definition: name, include: `${b}` });
  else if (kind === 'recolour') await ask('codes.recolour', { codes: [one], colour: b % 2 ? '#123456' : '#654321' });
  else if (kind === 'merge') await ask('codes.merge', { from: [one, next], into: other });
  else if (kind === 'delete') await ask('codes.delete', { codes: [one, next], subCodes: b % 2 ? 'keep' : 'delete' });
  else {
    await ask('codings.create', { source, start: 0, end: 4, codes: [one] });
    const codings = (await call('codings.ofSource', { source })).filter((coding) => coding.code === one);
    await ask('codes.split', { code: one, parts: [{ name, codings: codings.map((coding) => coding.id) }] });
  }
}

function bornMinusGone(events: readonly CodeEvent[]): Set<CodeId> {
  const alive = new Set<CodeId>();
  for (const { kind, code } of events) {
    if (kind === 'created' || kind === 'split') alive.add(code);
    if (kind === 'merged' || kind === 'deleted') alive.delete(code);
  }
  return alive;
}
