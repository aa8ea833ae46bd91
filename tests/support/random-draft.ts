/** Random projects outside any project file: sound, and with all that is hard to write. */

import fc from 'fast-check';
import { completeDraft } from '../../electron/import/draft.ts';
import { looksLikeMarkdown } from '../../electron/import/looks-like-markdown.ts';
import { markdownForm } from '../../electron/import/markdown.ts';
import { plainBlocks } from '../../electron/import/plain-text.ts';
import type { DraftSubject, ProjectDraft } from '../../shared/model/project-draft.ts';
import { ENCODINGS, SOURCE_FORMATS } from '../../shared/model/source.ts';
import { BLOCK_KINDS } from '../../shared/text/block.ts';
import { isGraphemeBoundary } from '../../shared/text/graphemes.ts';

const word = fc.constantFrom(
  'river',
  'übung',
  '😀',
  'e\u0301clair',
  '👩‍👩‍👧',
  '詩',
  'a & b',
  '<i>',
  '"quoted"',
  "it's",
  ']]>',
);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const prose = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n'));
const moment = fc.integer({ min: 0, max: 4e12 }).map((at) => new Date(at).toISOString());

/** Something for each of `count` things, with a name of its own. */
function things<T>(most: number, make: fc.Arbitrary<T>): fc.Arbitrary<(T & { guid: string; name: string })[]> {
  return fc
    .array(fc.tuple(fc.uuid(), line, make), { maxLength: most })
    .map((all) => all.map(([guid, name, one], i) => ({ ...one, guid, name: `${name} ${i}` })));
}

const description = fc.record({
  definition: fc.oneof(prose, fc.constantFrom('Include:', 'x\n\nInclude:\ny', '\\Example:\n', '\n')),
  include: prose,
  exclude: fc.oneof(prose, fc.constant('Exclude:\nExample:')),
  example: prose,
});

const skeleton = fc.record({
  coders: things(3, fc.constant({})),
  attributes: things(3, fc.constant({})),
  codes: things(8, fc.record({ above: fc.nat(), colour: fc.constantFrom('', '#00ff7f', '#123456'), description })),
  sources: things(
    4,
    fc.record({
      text: prose.map((words) => `${words}.`),
      createdAt: moment,
      format: fc.constantFrom(...SOURCE_FORMATS),
      encoding: fc.constantFrom(...ENCODINGS),
      kinds: fc.array(fc.constantFrom(...BLOCK_KINDS), { minLength: 1 }),
      hasPlaces: fc.boolean(),
    }),
  ),
  cases: things(3, fc.record({ description: prose })),
  codeSets: things(2, fc.record({ description: prose })),
  picks: fc.array(
    fc.record({ guid: fc.uuid(), at: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), words: prose, when: moment }),
    {
      maxLength: 25,
    },
  ),
  values: fc.array(fc.tuple(fc.nat(), fc.nat(), line), { maxLength: 8 }),
});

export const randomDraft: fc.Arbitrary<ProjectDraft> = skeleton.map(
  ({ coders, attributes, codes, cases, codeSets, ...made }) => {
    const sources = made.sources.map(({ guid, name, text, createdAt, format, encoding, kinds, hasPlaces }) => {
      const form = looksLikeMarkdown(text) ? markdownForm(text) : { blocks: plainBlocks(text), markers: [] };
      const blocks = form.blocks.map((block, i) => ({ ...block, kind: kinds[i % kinds.length]!, level: i % 7 }));
      const times = blocks.map(({ start, end }) => ({ start: start * 1000, end: end * 1000 }));
      const places = hasPlaces ? { pages: blocks.map(({ start }) => start), times } : {};
      const read = { fileName: `${name}.x`, format, encoding, title: null, text, ...form, blocks, ...places };
      return { guid, name, createdAt, attributes: {} as Record<string, string>, draft: completeDraft(read) };
    });
    const studyCases = cases.map((each, i) => ({
      ...each,
      sources: sources.filter((_, place) => (place + i) % 2 === 0).map(({ guid }) => guid),
      attributes: {} as Record<string, string>,
    }));
    for (const [thing, attribute, value] of made.values) {
      const owner = pick([...sources, ...studyCases], thing);
      const name = pick(attributes, attribute)?.name;
      if (owner && name) owner.attributes[name] = value;
    }
    const draft: ProjectDraft = {
      origin: { program: 'Themata', name: 'A study', guid: '00000000-0000-4000-8000-000000000000' },
      coders: coders.map((coder, i) => ({
        ...coder,
        ...(i % 2 === 0 && sources[0] && { done: [sources[0].guid] }),
        ...(i === 1 && { settles: true }),
      })),
      attributes,
      codes: codes.map(({ guid, name, above, colour, description: texts }, i) => {
        const parent = i === 0 || above % 3 === 0 ? null : codes[above % i]!.guid;
        return { guid, name, parent, colour, ...texts, ...(above % 4 === 1 && { lexicon: ['rain*', name] }) };
      }),
      sources,
      codings: [],
      cases: studyCases,
      codeSets: codeSets.map((set, i) => ({
        ...set,
        codes: codes.filter((_, place) => (place + i) % 3 === 0).map(({ guid }) => guid),
      })),
      memos: [],
      links: [],
      foreign: [],
    };
    const whole = coders.length === 0 ? draft : { ...draft, ...madeWith(draft, made.picks) };
    if (whole.codings.length === 0) return whole;
    const { coder: _, ...settled } = whole.codings[0]!;
    return { ...whole, settlements: [{ ...settled, verdict: 'absent' }] };
  },
);

interface Choice {
  readonly guid: string;
  readonly at: readonly number[];
  readonly words: string;
  readonly when: string;
}

/** Codings, memos and links at random places of what there is. */
function madeWith(draft: ProjectDraft, picks: readonly Choice[]): Pick<ProjectDraft, 'codings' | 'memos' | 'links'> {
  const codings = new Map<string, ProjectDraft['codings'][number]>();
  const memos: ProjectDraft['memos'][number][] = [];
  const links: ProjectDraft['links'][number][] = [];
  for (const { guid, at, words, when } of picks) {
    const source = pick(draft.sources, at[1]!);
    const code = pick(draft.codes, at[2]!);
    const coder = pick(draft.coders, at[3]!)!.guid;
    const range = source && rangeIn(source.draft.text, at[4]!, at[5]!);
    if (at[0]! % 3 === 0 && source && code && range) {
      const coding = { guid, source: source.guid, code: code.guid, coder, ...range, memo: words, createdAt: when };
      codings.set(JSON.stringify([source.guid, code.guid, coder, range]), coding);
    } else if (at[0]! % 3 === 1) {
      const subjects: DraftSubject[] = [
        { kind: 'project' },
        ...(source ? [{ kind: 'source', guid: source.guid } as const] : []),
        ...(code ? [{ kind: 'code', guid: code.guid } as const] : []),
        ...[...codings.values()].slice(0, 1).map((coding) => ({ kind: 'coding', guid: coding.guid }) as const),
        ...(source && range ? [{ kind: 'passage', guid: source.guid, ...range } as const] : []),
      ];
      memos.push({
        guid,
        subject: pick(subjects, at[5]!)!,
        title: 'T',
        body: words,
        coder,
        createdAt: when,
        changedAt: when,
      });
    } else if (source && code) {
      const direction = pick(['none', 'one-way', 'both-ways'] as const, at[5]!)!;
      links.push({ guid, name: '', direction, from: source.guid, to: code.guid });
    }
  }
  return { codings: [...codings.values()], memos, links };
}

function rangeIn(text: string, a: number, b: number): { start: number; end: number } | undefined {
  let [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
  while (!isGraphemeBoundary(text, start)) start--;
  while (!isGraphemeBoundary(text, end)) end++;
  return start < end ? { start, end } : undefined;
}

function pick<T>(from: readonly T[], at: number): T | undefined {
  return from[at % from.length];
}
