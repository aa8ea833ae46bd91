/** Two copies of a project, as two people have them. */

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeId, CodingId, SourceId } from '../../../shared/model/ids.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { addCode, addText, openProjectAt, openTestProject, type TestProject } from '../../support/project.ts';

export const TEXT = '👨🏻‍🚒 firemen drive firetrucks. They agree on rules.\n\nStates differ. Some join both.';

interface Filled {
  readonly source: SourceId;
  readonly other: SourceId;
  readonly lens: CodeId;
  readonly realism: CodeId;
  readonly coding: CodingId;
}

/** A project with a text, codes, a coding and more, and a copy of it that another person opened. */
export async function twoCopies(): Promise<{ ours: TestProject; theirs: TestProject; ids: Filled }> {
  const first = await openTestProject();
  const ids = await fill(first);
  const copy = join(await temporaryFolder(), 'copy.themata');
  await first.close();
  copyFileSync(first.file, copy);
  const [ours, theirs] = [await openProjectAt(first.file), await openProjectAt(copy)];
  await theirs.call('coders.choose', { coder: await theirs.call('coders.create', { name: 'Ben' }) });
  return { ours, theirs, ids };
}

export async function fill({ call }: TestProject): Promise<Filled> {
  const source = await addText(call, 'One', TEXT, { year: '2024' });
  const other = await addText(call, 'Other', 'A text beside it. It has words.');
  const lens = await addCode(call, 'Lens');
  const realism = await addCode(call, 'Realism', { parent: lens, colour: '#112233' });
  const { created } = await call('codings.create', { source, start: 0, end: 15, codes: [realism], memo: 'first' });
  await call('memos.create', { subject: { kind: 'coding', coding: created[0]! }, title: 'A memo 🌍' });
  return { source, other, lens, realism, coding: created[0] as CodingId };
}
