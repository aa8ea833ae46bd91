/** Texts and codings of the tests' own writing, for the reader to show. */

import type { CodeLook, CoderLook } from '../../../renderer/reader/coding-look.ts';
import type { Coding } from '../../../shared/model/coding.ts';
import type { CodeId, CoderId, CodingId, SourceId } from '../../../shared/model/ids.ts';
import type { SourceText } from '../../../shared/model/source.ts';
import type { Block, BlockKind } from '../../../shared/text/block.ts';

export type Part = readonly [kind: BlockKind, text: string, level?: number];

/** A source whose blocks are `parts`, a blank line between them; `#`, `|`, `>`, `-` and `*` marks are its markers. */
export function sourceOf(parts: readonly Part[]): SourceText {
  const blocks: Block[] = [];
  let text = '\n';
  for (const [kind, words, level] of parts) {
    const start = text.length;
    text += `${words}\n\n`;
    blocks.push({
      kind,
      level: level ?? (kind === 'heading' || kind === 'list-item' ? 1 : 0),
      start,
      end: start + words.length,
    });
  }
  const markers = [...text.matchAll(/^(#+ |> |- |\[\^\d+\]: )|\*\*|\|[-:| ]*/gm)].flatMap((match) => [
    match.index,
    match.index + match[0].length,
  ]);
  return { source: 1 as SourceId, sha256: '0'.repeat(64), text, blocks, markers };
}

/** Codings of `codes[i]` on the words `quotations[i]` of `text`, where they first appear. */
export function codingsOn(text: string, quotations: readonly (readonly [code: number, words: string])[]): Coding[] {
  return quotations.map(([code, words], index) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return codingOn(index + 1, code, start, start + words.length);
  });
}

export function codingOn(id: number, code: number, start: number, end: number): Coding {
  return {
    id: id as CodingId,
    guid: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    source: 1 as SourceId,
    code: code as CodeId,
    coder: 1 as CoderId,
    memo: '',
    createdAt: '2025-01-01T00:00:00.000Z',
    start,
    end,
  };
}

const CODES: readonly (readonly [path: string, colour: string])[] = [
  ['Lens / Realism / Zero-sum competition', '#c0392b'],
  ['Lens / Liberalism / Institutions and rules', '#2471a3'],
  ['Lens / Constructivism / Discourse and legitimation', '#7d3c98'],
  ['Case / Artemis Accords', '#1e8449'],
  ['Theme / Soft power projection', '#d4ac0d'],
  ['Driver / Dependency and autonomy', '#5d6d7e'],
];

/** Looks of the codes 1 to `count`, which share six names and colours. */
export function looksOf(count: number): [CodeId, CodeLook][] {
  return Array.from({ length: count }, (_, index) => {
    const [path, colour] = CODES[index % CODES.length]!;
    return [(index + 1) as CodeId, { path, colour, name: path.split(' / ').at(-1)! }];
  });
}

export const BEN = 2 as CoderId;

/** Of all codings that are made here, the first is the coder. */
export const CODERS: readonly (readonly [CoderId, CoderLook])[] = [
  [1 as CoderId, { name: 'Ada', colour: '#2f6fb5' }],
  [BEN, { name: 'Ben', colour: '#b5562f' }],
];

const WORDS =
  'orbit treaty partner station lunar accord rules coalition supply launch budget sovereign norms shared access mission crew'.split(
    ' ',
  );

/** Prose without meaning: `length` characters or a few more, the same for the same `seed`. */
export function proseOf(length: number, seed: number): string {
  let state = seed;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
  let text = 'The';
  while (text.length < length) text += ` ${WORDS[next() % WORDS.length]}${next() % 9 === 0 ? '.' : ''}`;
  return `${text}.`;
}
