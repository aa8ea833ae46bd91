/** A small study whose two coders differ, opened through the public door and closed after each test. */

import { onTestFinished } from 'vitest';
import type { Call } from '../../../shared/api/contract.ts';
import type { CodeId, CoderId, SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

export const TEXT = '👨🏻‍🚒 firemen drive firetrucks. They agree.\n\nStates differ. Some join both.';

export interface Study {
  readonly project: TestProject;
  readonly call: Call;
  readonly source: SourceId;
  readonly other: SourceId;
  readonly code: CodeId;
  readonly rule: CodeId;
  readonly ada: CoderId;
  readonly ben: CoderId;
}

/** Two coders; both have coded the first source, Ada alone the other. */
export async function study(): Promise<Study> {
  const project = await openTestProject();
  onTestFinished(() => project.close());
  const { call } = project;
  const source = await addText(call, 'One', TEXT);
  const other = await addText(call, 'Other', 'Nothing to see here.');
  const code = await addCode(call, 'Vehicle');
  const rule = await addCode(call, 'Rule');
  const ada = 1 as CoderId;
  const ben = await call('coders.create', { name: 'Ben' });
  const made = { project, call, source, other, code, rule, ada, ben };
  await apply(made, ada, source, 16, 32);
  await apply(made, ben, source, 22, 32);
  await apply(made, ada, other, 0, 7);
  return made;
}

/** Applies a code, the study's own unless another is named. */
export async function apply(
  { call, code }: Study,
  coder: CoderId,
  source: SourceId,
  start: number,
  end: number,
  as = code,
) {
  await call('coders.choose', { coder });
  await call('codings.create', { source, start, end, codes: [as] });
}
