/** Crosstab and comparison in the terminal: on the sample they agree with the other reports, and refuse what is no group. */

import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ComparedTheme, Comparison } from '../../shared/analysis/comparison-result.ts';
import type { Cooccurrence } from '../../shared/analysis/cooccurrence-result.ts';
import type { Crosstab } from '../../shared/analysis/crosstab-result.ts';
import type { Frequency } from '../../shared/analysis/frequency-result.ts';
import { temporaryFolder } from '../support/folder.ts';
import { writeSample } from '../support/sample.ts';
import { runInTerminal } from '../support/terminal.ts';

const [ARTEMIS, ILRS] = ['Case / Artemis Accords', 'Case / ILRS'];
let folder: string;
const themata = (...args: string[]) => runInTerminal(folder, args);
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeSample(join(folder, 'study.themata'));
});

const report = (name: string, ...args: string[]) => themata('report', name, 'study.themata', ...args);

async function counted<Result>(name: string, ...args: string[]): Promise<Result> {
  const { stdout } = await report(name, ...args, '--format', 'json');
  return JSON.parse(stdout);
}

describe('report crosstab', () => {
  test('counts as many sources of each value as the frequencies by that attribute', async () => {
    const crosstab = await counted<Crosstab>('crosstab', '--by', 'perspective', '--with-sub-codes');
    const frequency = await counted<Frequency>('frequency', '--by', 'perspective', '--with-sub-codes');
    expect(crosstab.values.map(({ value }) => value)).toEqual(frequency.groups);
    expect(crosstab.codes.map(({ code, cells }) => [code, cells.map(({ n }) => n)])).toEqual(
      frequency.codes.map(({ code, groups }) => [code, groups.map(({ sources }) => sources)]),
    );
  });

  test('counts as many paragraphs of each code as the co-occurrences, by whichever coders rule', async () => {
    for (const coders of ['each', 'pooled']) {
      const options = ['--unit', 'paragraph', '--coders', coders];
      const crosstab = await counted<Crosstab>('crosstab', '--by', 'perspective', ...options);
      const cooccurrence = await counted<Cooccurrence>('cooccurrence', ...options);
      expect([crosstab.units, crosstab.withoutValue]).toEqual([cooccurrence.units, []]);
      expect(crosstab.codes.map(({ code, n }) => [code, n])).toEqual(
        cooccurrence.codes.map(({ code, n }) => [code, n]),
      );
    }
  });

  test('writes counts, or tests, as CSV', async () => {
    const { stdout: counts } = await report('crosstab', '--by', 'genre', '--format', 'csv');
    const { stdout: tests } = await report('crosstab', '--by', 'genre', '--format', 'csv', '--tests');
    expect(counts.split('\r\n')[0]).toMatch(/^\ufeffcode,n,.*: row share,.*,statement$/);
    expect(tests.split('\r\n')[0]).toMatch(/^\ufeffcode,n,test,p,p \(Holm\),/);
  });

  test('without cases, says that there is nothing to count', async () => {
    const { units, warnings } = await counted<Crosstab>('crosstab', '--by', 'case');
    expect(units).toBe(0);
    expect(warnings).toContain('No source under this filter has a value of case: there is nothing to count.');
  });

  test.each([
    ['1 for an attribute that there is not', ['--by', 'gnere'], 1, 'There is no attribute "gnere".'],
    ['2 without --by', [], 2, "required option '--by"],
    ['2 for a unit that is none of text', ['--by', 'genre', '--unit', 'overlap'], 2, 'Allowed choices are'],
  ])('ends with %s', async (_, args, status, message) => {
    const { status: ended, stderr } = await report('crosstab', ...args);
    expect(ended).toBe(status);
    expect(stderr).toContain(message);
  });
});

describe('report compare', () => {
  const groups = ['--a', `code:${ARTEMIS}`, '--b', `code:${ILRS}`];

  test('of two codes, has the paragraphs that co-occurrence counts, those of both apart', async () => {
    const { sizes, themes } = await counted<Comparison>('compare', ...groups, '--with-sub-codes');
    const { codes, pairs } = await counted<Cooccurrence>(
      ...(['cooccurrence', '--unit', 'paragraph', '--coders', 'pooled', '--with-sub-codes'] as const),
    );
    const totalOf = (path: string) => codes.find(({ code }) => code === path)!.n;
    const both = (a: string, b: string) =>
      pairs.find((pair) => [pair.a, pair.b].includes(a) && [pair.a, pair.b].includes(b))?.n ?? 0;
    expect(sizes.both.paragraphs).toBe(both(ARTEMIS, ILRS));
    expect(sizes.a.paragraphs + sizes.both.paragraphs).toBe(totalOf(ARTEMIS));
    expect(sizes.b.paragraphs + sizes.both.paragraphs).toBe(totalOf(ILRS));
    const paragraphs = (theme: ComparedTheme, key: 'a' | 'b') => theme[key].paragraphs + theme.both.paragraphs;
    expect(themes.map((theme) => [theme.code, paragraphs(theme, 'a'), paragraphs(theme, 'b')])).toEqual(
      themes.map(({ code }) => [code, both(code, ARTEMIS), both(code, ILRS)]),
    );
    expect(themes.length).toBeGreaterThan(20);
  });

  test('compares the chosen themes with all below them', async () => {
    const { themes } = await counted<Comparison>('compare', ...groups, '--theme', 'Mode', '--theme', 'Relation');
    expect(themes.map(({ code }) => code)).toEqual([
      ...['Mode', 'Mode / Competition', 'Mode / Cooperation'],
      ...['Relation', 'Relation / Intra-alliance', 'Relation / Inter-alliance'],
    ]);
  });

  test('compares values of attributes', async () => {
    const values = ['--a', 'perspective=Western', '--b', 'perspective=Chinese'];
    const { groups: names, sizes } = await counted<Comparison>('compare', ...values);
    expect(names).toEqual({ a: 'perspective = Western', b: 'perspective = Chinese' });
    expect(sizes.both).toEqual({ paragraphs: 0, words: 0 });
  });

  test.each([
    ['2 for a group without a value', ['--a', 'genre', '--b', `code:${ILRS}`], 2],
    ['1 for a code that there is not', ['--a', 'code:Case / Moon', '--b', `code:${ILRS}`], 1],
    ['1 for a theme of a group', [...groups, '--theme', ARTEMIS], 1],
  ])('ends with %s', async (_, args, status) => {
    expect((await report('compare', ...args)).status).toBe(status);
  });
});
