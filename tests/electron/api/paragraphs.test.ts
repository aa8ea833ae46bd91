/** What counts as a paragraph and as a sentence in the reports. */

import { expect, test } from 'vitest';
import { addCode, openTestProject } from '../../support/project.ts';

const TEXT = `# Two camps 🚀

The first sentence. The second one.

---

| side | count |
| --- | --- |
| one | 3 |

> Quoted words.

- An item

[^1]: A note.
`;

test('headings, paragraphs, items, quotations, table rows and notes are paragraphs; rules are none', async () => {
  const project = await openTestProject();
  const file = { name: 'form.md', bytes: new TextEncoder().encode(TEXT) };
  const { files } = await project.call('sources.import', { files: [{ file }] });
  const source = files[0]!.sourceId!;
  const codes = [await addCode(project.call, 'A'), await addCode(project.call, 'B')];
  await project.call('codings.create', { source, start: 0, end: TEXT.trimEnd().length, codes });
  const { blocks } = await project.call('sources.read', { source });
  expect(blocks.filter((block) => block.kind === 'rule')).toHaveLength(2);
  for (const [unit, units] of [
    ['paragraph', 7],
    ['sentence', 8],
  ] as const) {
    const report = await project.call('reports.cooccurrence', { unit });
    expect(report).toMatchObject({ units, pairs: [{ n: units, na: units, nb: units }] });
  }
  await project.close();
});
