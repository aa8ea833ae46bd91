/** Laws of merging, on copies of a project that two people altered at random. */

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectForReading } from '../../../electron/store/database.ts';
import { readProject } from '../../../electron/store/read-project.ts';
import type { Call, MethodName } from '../../../shared/api/contract.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import type { Source } from '../../../shared/model/source.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { closeBoth, mergeSurely } from '../../support/merge.ts';
import { addCode, addText, openProjectAt, openTestProject, type TestProject } from '../../support/project.ts';

const TEXTS = [
  '👨🏻‍🚒 drive. They agree on rules.\n\nSome join 🌍 both.',
  'Words of another text, which has more of them.',
];

const RUNS = 8;

/** What a person does: a method, and numbers from which its parameters are made. */
const step = fc.record({ what: fc.nat(22), a: fc.nat(5), b: fc.nat(5), n: fc.nat(12) });
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Steps that cannot be done, such as a second code of a name, are passed over. */
async function act({ call, core }: TestProject, who: string, { what, a, b, n }: Step): Promise<void> {
  const [codes, sources, cases, sets] = await Promise.all([
    call('codes.list', {}),
    call('sources.list', {}),
    call('cases.list', {}),
    call('codeSets.list', {}),
  ]);
  const of = <T>(list: readonly T[], i: number) => list[i % Math.max(1, list.length)];
  const [code, other, source, set] = [of(codes, a)?.id, of(codes, b)?.id, of(sources, a), of(sets, a)?.id];
  const codings = source ? await call('codings.ofSource', { source: source.id }) : [];
  const coding = of(codings, b)?.id;
  const memos = await call('memos.list', {});
  const range = { start: 12 + n, end: 14 + n + b };
  const does = async (method: MethodName, params: unknown) => void (await core().call(method, params));
  const steps: readonly (() => Promise<void>)[] = [
    () => does('codes.create', { name: `C${n % 4}`, ...(b > 2 && { parent: code }) }),
    () => does('codes.rename', { code, name: `C${n}` }),
    () => does('codes.move', { codes: [code], parent: b === 0 ? null : other, position: 0 }),
    () => does('codes.describe', { code, definition: `${who} ${n}` }),
    () => does('codes.recolour', { codes: [code], colour: `#00000${n % 10}` }),
    () => does('codes.delete', { codes: [code], subCodes: n % 2 ? 'keep' : 'delete' }),
    () => does('codes.merge', { from: [code], into: other }),
    () => does('codings.create', { source: source?.id, ...range, codes: [code] }),
    () => does('codings.create', { source: source?.id, ...range, codes: [other], memo: `${who} ${n}` }),
    () => does('codings.move', { coding, ...range }),
    () => does('codings.recode', { coding, code }),
    () => does('codings.setMemo', { coding, memo: n % 3 ? `${who} ${n}` : '' }),
    () => does('codings.remove', { codings: [coding] }),
    () => does('sources.rename', { source: source?.id, name: `S${n % 4}` }),
    () => does('sources.remove', { source: source?.id }),
    () => does('sources.describe', { source: source?.id, attributes: { year: n % 3 ? `${n}` : null, [`x${b}`]: who } }),
    () => correct(call, source, n),
    () => addText(call, `S${n % 4}`, `${who} writes ${n} words here.`).then(() => undefined),
    () => does('cases.create', { name: `K${n % 3}`, sources: sources.slice(0, b).map(({ id }) => id) }),
    () => does('cases.setSources', { studyCase: of(cases, a)?.id, sources: sources.slice(b).map(({ id }) => id) }),
    () => does('codeSets.create', { name: `T${n % 3}`, codes: codes.slice(0, b).map(({ id }) => id) }),
    () => does('codeSets.setCodes', { codeSet: set, codes: codes.slice(b).map(({ id }) => id) }),
    () =>
      n % 2
        ? does('memos.create', { subject: { kind: 'code', code }, body: `${who} ${n}` })
        : does('memos.change', { memo: of(memos, a)?.id, body: `${who} ${n}` }),
  ];
  await steps[what]!();
}

async function correct(call: Call, source: Source | undefined, n: number): Promise<void> {
  if (!source) return;
  const { text } = await call('sources.read', { source: source.id });
  const words = n % 2 ? text.replace('agree', `agree ${n}`).replace('which', 'that') : text.replace('Some join', '');
  const edits = [{ start: 0, end: text.length, text: words }];
  await call('sources.correct', { source: source.id, sha256: source.sha256, removeLost: true, edits }).catch(
    () => null,
  );
}

async function start(): Promise<string> {
  const project = await openTestProject();
  for (const [i, text] of TEXTS.entries()) await addText(project.call, `S${i}`, text);
  const codes: CodeId[] = [];
  for (const name of ['A', 'B', 'C']) codes.push(await addCode(project.call, name, { parent: codes[0] ?? null }));
  for (const [i, start] of [0, 12, 20].entries()) {
    await project.call('codings.create', { source: 1 as never, start, end: start + 12, codes: [codes[i]!] });
  }
  await project.close();
  return project.file;
}

async function copyOf(file: string): Promise<TestProject> {
  const copy = join(await temporaryFolder(), 'copy.themata');
  copyFileSync(file, copy);
  return await openProjectAt(copy);
}

/** What a project holds, in words: neither identities, which both give to what both made, nor an order or times. */
function contentOf(file: string): string[] {
  const db = connectForReading(file);
  const project = readProject(db, '');
  db.close();
  const called = new Map<string, string>();
  const words = (guid: string | null) => (guid === null ? '' : called.get(guid)!);
  const all = (guids: readonly string[] = []) => guids.map(words).sort();
  const values = (attributes: object) => Object.entries(attributes).sort();
  for (const { guid, name } of [...project.coders, ...project.sources]) called.set(guid, name);
  for (const { guid, parent, name } of project.codes) called.set(guid, `${words(parent)}/${name}`);
  for (const { guid, source, code, coder, start, end } of project.codings) {
    called.set(guid, `${words(source)} ${start} ${end} ${words(code)} ${words(coder)}`);
  }
  const { codes, sources, codings, cases, codeSets, coders, attributes, memos } = project;
  const held = [
    ...coders.map(({ name, done }) => ['coder', name, all(done)]),
    ...attributes.map(({ name }) => ['attribute', name]),
    ...codes.map(({ guid, parent: _, lexicon, ...own }) => [
      'code',
      { ...own, guid: words(guid) },
      [...lexicon!].sort(),
    ]),
    ...sources.map(({ name, attributes, draft }) => ['source', name, draft.text, values(attributes)]),
    ...codings.map(({ guid, memo }) => ['coding', words(guid), memo]),
    ...cases.map(({ name, sources, attributes }) => ['case', name, all(sources), values(attributes)]),
    ...codeSets.map(({ name, codes }) => ['code set', name, all(codes)]),
    ...memos.map(({ subject, body }) => ['memo', subject.kind === 'project' ? '' : words(subject.guid), body]),
  ];
  return held.map((thing) => JSON.stringify(thing)).sort();
}

test('a merge does what its preview shows, is one step, does nothing twice, and leaves the project sound', async () => {
  const file = await start();
  const steps = fc.array(step, { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(steps, steps, fc.constantFrom('ours', 'theirs', 'mixed'), async (here, there, all) => {
      const both = { ours: await copyOf(file), theirs: await copyOf(file) };
      for (const one of here) await act(both.ours, 'we', one);
      for (const one of there) await act(both.theirs, 'they', one);
      const { conflicts } = await both.ours.call('project.previewMerge', { file: { path: both.theirs.file } });
      const each = Object.fromEntries(conflicts.map(({ id }, i) => [id, i % 2 === 0 ? 'ours' : 'theirs']));
      await mergeSurely(both.ours, both.theirs, all === 'mixed' ? { each } : { all });
      await closeBoth(both);
    }),
    { seed: 7, numRuns: RUNS },
  );
});

test('without conflicts it is all the same who merges whom', async () => {
  const file = await start();
  const steps = fc.array(step, { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(steps, steps, async (here, there) => {
      const both = { ours: await copyOf(file), theirs: await copyOf(file) };
      for (const one of here) await act(both.ours, 'we', one);
      for (const one of there) await act(both.theirs, 'they', one);
      await closeBoth(both);
      const [one, other] = [await copyOf(both.ours.file), await copyOf(both.theirs.file)];
      const { conflicts } = await one.call('project.merge', { file: { path: both.theirs.file } });
      await other.call('project.merge', { file: { path: both.ours.file } });
      const held = contentOf(one.file);
      const isNumbered = held.some((thing) => / \(\d+\)/.test(thing));
      if (conflicts.length === 0 && !isNumbered) expect(held).toEqual(contentOf(other.file));
      await closeBoth({ ours: one, theirs: other });
    }),
    { seed: 11, numRuns: RUNS },
  );
});
