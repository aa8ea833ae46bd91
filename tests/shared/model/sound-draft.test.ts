/** Drafts of whatever origin, made to keep the rules of a project. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flawInCodeName } from '../../../shared/model/code.ts';
import { soundDraft } from '../../../shared/model/merging/sound-draft.ts';
import type { DraftCode, ProjectDraft } from '../../../shared/model/project-draft.ts';

const NOW = '2026-01-02T03:04:05.000Z';
const NOTHING = { definition: '', include: '', exclude: '', example: '', colour: '' };

function draftOf(parts: Partial<ProjectDraft>): ProjectDraft {
  return {
    origin: { program: '', name: '', guid: 'p' },
    ...{ coders: [], attributes: [], codes: [], sources: [], codings: [], cases: [], codeSets: [] },
    ...{ memos: [], links: [], foreign: [], ...parts },
  };
}

const code = (guid: string, parent: string | null, name = guid): DraftCode => ({ ...NOTHING, guid, parent, name });

test('names, colours, times and values are mended', () => {
  const { draft } = soundDraft(
    draftOf({
      codes: [
        { ...code('a', null, ' A /  B\n/ C '), colour: '#ABCDEF' },
        { ...code('b', null, '\ud800'), colour: 'red' },
        code('c', null, ' '),
      ],
      cases: [{ guid: 'k', name: 'One\ntwo', description: '', sources: ['x'], attributes: { 'a\nb': 'v', '': 'w' } }],
    }),
    NOW,
  );
  expect(draft.codes.map(({ name, colour }) => [name, colour])).toEqual([
    ['A/ B/C', '#abcdef'],
    ['\ufffd', ''],
    ['Unnamed code', ''],
  ]);
  expect(draft.cases).toMatchObject([{ name: 'One two', sources: [], attributes: { 'a b': 'v' } }]);
  expect(draft.attributes.map(({ name }) => name)).toEqual(['a b', 'Unnamed attribute']);
});

test('whatever the parents say, codes become a tree with parents first, each code once, by a name that it may have', () => {
  const guid = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'elsewhere', '');
  const one = fc.record({ guid, parent: fc.option(guid), name: fc.string({ unit: 'binary', maxLength: 12 }) });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (codes) => {
      const sound = soundDraft(draftOf({ codes: codes.map((own) => ({ ...NOTHING, ...own })) }), NOW).draft.codes;
      const given = new Set(codes.map((own) => own.guid).filter((own) => own !== ''));
      expect(new Set(sound.map((own) => own.guid))).toEqual(given);
      expect(sound).toHaveLength(given.size);
      const seen = new Set<string>();
      for (const own of sound) {
        if (own.parent !== null) expect(seen.has(own.parent)).toBe(true);
        expect(flawInCodeName(own.name)).toBeUndefined();
        seen.add(own.guid);
      }
      const again = soundDraft(draftOf({ codes: sound }), NOW);
      expect(again).toMatchObject({ draft: { codes: sound }, remarks: [] });
    }),
    { seed: 3, numRuns: 100 },
  );
});
