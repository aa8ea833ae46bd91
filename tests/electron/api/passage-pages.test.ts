/** Passages behind figures come by pages that joined are the whole list, whichever method lists them. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeId } from '../../../shared/model/ids.ts';
import { withoutMarkers } from '../../../shared/text/without-markers.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

const LINES = 7;

let project: TestProject;
let A: CodeId;
let B: CodeId;
let theme: CodeId;

/** Two sources of as many paragraphs, all coded alike: codings of one range have no order but that of their ids. */
beforeAll(async () => {
  project = await openTestProject();
  const { call } = project;
  [A, B, theme] = [await addCode(call, 'A'), await addCode(call, 'B'), await addCode(call, 'Theme')];
  for (const name of ['One', 'Two']) {
    const source = await addText(call, name, `${name} 🚀 moon.\n\n${'A moon.\n\n'.repeat(LINES)}`);
    for (let line = 0; line < LINES; line++) {
      const start = name.length + 11 + 9 * line;
      await call('codings.create', { source, start, end: start + 6, codes: [A, B, theme] });
    }
  }
});
afterAll(() => project.close());

interface Page {
  readonly offset: number;
  readonly limit: number;
}

const METHODS = {
  'codings.passages': [6 * LINES, (page: Page) => project.call('codings.passages', page)],
  'reports.meetings': [2 * LINES, (page: Page) => project.call('reports.meetings', { a: A, b: B, ...page })],
  'reports.comparisonPassages': [
    2 * LINES,
    (page: Page) => {
      const groups = { a: { code: A }, b: { code: B }, theme, group: 'both' } as const;
      return project.call('reports.comparisonPassages', { ...groups, ...page });
    },
  ],
  'reports.occurrences': [
    2 * LINES + 2,
    (page: Page) => project.call('reports.occurrences', { words: ['moon'], ...page }),
  ],
} as const;

test.each(Object.entries(METHODS))('%s', async (_method, [total, list]) => {
  const whole = await list({ offset: 0, limit: 1000 });
  expect(whole.passages).toHaveLength(total);
  const offsets = Array.from({ length: Math.ceil(total / 5) + 1 }, (_, i) => 5 * i);
  const pages = await Promise.all(offsets.map((offset) => list({ offset, limit: 5 })));
  expect(pages.flatMap(({ passages }) => passages)).toEqual(whole.passages);
  expect(new Set(pages.map((page) => page.total))).toEqual(new Set([total]));
  expect(pages.at(-1)!.passages).toEqual([]);
});

test('a passage is told word for word, with the format markers in it and around it', async () => {
  const { call, close } = await openTestProject();
  const source = await addText(call, 'Formed', '# Moon 🚀\n\nA **bold** claim, *told* again.\n\n- one\n- two\n');
  const code = await addCode(call, 'Claim');
  const [start, end] = [13, 27];
  await call('codings.create', { source, start, end, codes: [code] });
  const [passage] = (await call('codings.passages', {})).passages;
  expect(passage).toMatchObject({ text: '**bold** claim', before: '# Moon 🚀\n\nA ', start, end });
  const { text, markers } = await call('sources.read', { source });
  expect(passage!.markers).toEqual(markers);
  const shown = withoutMarkers(text.slice(start, end), start, passage!.markers);
  expect(shown).toBe('bold claim');
  const { hits } = await call('search.find', { terms: ['claim'] });
  expect(hits).toMatchObject([{ match: 'claim', before: '# Moon 🚀\n\nA **bold** ', markers }]);
  await close();
});
