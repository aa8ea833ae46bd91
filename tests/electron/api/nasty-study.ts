/** A study of texts, names and memos that formats tend to break, and what its codings are, told by brute force. */

import fc from 'fast-check';
import type { Call } from '../../../shared/api/contract.ts';
import type { Code } from '../../../shared/model/code.ts';
import type { Coding } from '../../../shared/model/coding.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import type { Source } from '../../../shared/model/source.ts';
import { addCode, addText } from '../../support/project.ts';

/** Emoji, marks that combine, right to left, what looks like a formula or markup, control characters, halves of pairs. */
const PIECES = [
  ...['😀', '👨🏻‍🚒', 'e\u0301', 'שלום ', 'مرحبا ', '𝔘', '中文。', '\u2028', '\u0085', '\ufffd', '\u0007'],
  ...['=1+1', '+1', '-1', '@A', '\t=1', "'=1", '＝1', ']]>', '<b>&amp;</b>', '"', ',', ';', '_x0041_', '\\', '\ud83d'],
  ...['word ', 'other ', 'some ', 'more ', 'a. ', 'Then b? ', '\n', '\n\n', '# x\n', '*m* '],
];
const nasty = (maxLength: number) =>
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength }).map((parts) => parts.join(''));

/** A text that is full of control characters is taken for none. */
const PLAIN = 'These are plain words. '.repeat(60);

const sample = <T>(values: fc.Arbitrary<T>, count: number): T[] => fc.sample(values, { numRuns: count, seed: 7 });

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Fills a project; names hold no line breaks, since names never do. */
export async function fillNastily(call: Call): Promise<void> {
  const names = sample(nasty(4), 12).map((name) => name.replace(/[\p{Cc}\p{Cs}\s/]+/gu, ' ').trim());
  const codes: CodeId[] = [];
  for (const [i, name] of names.slice(0, 5).entries()) {
    codes.push(await addCode(call, `${i}${name}`, i === 3 ? { parent: codes[0]! } : {}));
  }
  await call('coders.create', { name: `${names[5]}=Ben` });
  const coders = (await call('coders.list', {})).map(({ id }) => id);
  const memos = sample(nasty(8), 40);
  for (const [i, text] of sample(nasty(120), 4).entries()) {
    const source = await addText(call, `${i}${names[6 + i]}`, `Text ${i}. ${text}\n\n${PLAIN}`, {
      [`${names[10]}x`]: memos[i]!,
    });
    const { text: body } = await call('sources.read', { source });
    const ends = [...[...graphemes.segment(body)].map(({ index }) => index), body.length];
    for (let n = 0; n < 8; n++) {
      const start = ends[(n * 7) % (ends.length - 1)]!;
      const end = ends.find((at) => at > start + n * 4) ?? body.length;
      await call('coders.choose', { coder: coders[n % 2]! });
      const { created } = await call('codings.create', { source, start, end, codes: [codes[n % 5]!] });
      if (n % 3 === 0) await call('codings.setMemo', { coding: created[0]!, memo: memos[i * 8 + n]! });
    }
  }
}

export interface Expected {
  readonly source: Source;
  readonly body: string;
  readonly code: Code;
  readonly coder: { readonly name: string; readonly guid: string };
  readonly coding: Coding;
  readonly quotation: string;
}

/** All codings in the order of sources and texts. */
export async function expectedRows(call: Call): Promise<Expected[]> {
  const [codes, coders, sources] = await Promise.all([
    call('codes.list', {}),
    call('coders.list', {}),
    call('sources.list', {}),
  ]);
  const rows: Expected[] = [];
  for (const source of sources) {
    const { text: body } = await call('sources.read', { source: source.id });
    for (const coding of await call('codings.ofSource', { source: source.id })) {
      rows.push({
        ...{ source, body, coding, quotation: body.slice(coding.start, coding.end) },
        code: codes.find(({ id }) => id === coding.code)!,
        coder: coders.find(({ id }) => id === coding.coder)!,
      });
    }
  }
  return rows;
}

/** Number of code points before an offset, one by one. */
export function codePointsBefore(text: string, offset: number): number {
  return [...text.slice(0, offset)].length;
}
