/** The text of a memo, put as Markdown can tell it. */

import { addRun, formed, type MemoBlock, type MemoForm, type MemoRun, wordsOfRuns } from './memo-text.ts';

/**
 * The same words: no block is without any, blank lines part paragraphs and nothing else, white space at the ends of a
 * form is outside of it and at the ends of lines is gone, a line break is in the form around it, and an item is at most
 * one level deeper than the one before.
 */
export function tidyMemo(blocks: readonly MemoBlock[]): MemoBlock[] {
  let deepest = 0;
  return blocks.flatMap(partParagraphs).flatMap((block): MemoBlock[] => {
    const runs = tidyRuns(block);
    if (runs.length === 0) return [];
    if (block.kind !== 'item') {
      deepest = 0;
      return [{ ...block, runs }];
    }
    const level = Math.min(block.level, deepest);
    deepest = level + 1;
    return [{ ...block, level, runs }];
  });
}

function tidyRuns({ kind, runs }: MemoBlock): MemoRun[] {
  if (!isTidy(runs)) return runsOf(trimForms(joinForms(trimLines(kind, dropEmptyLinks(charactersOf(runs))))));
  const tidy: MemoRun[] = [];
  for (const run of runs) addRun(tidy, formed(run.text, run));
  return tidy;
}

/** Whether no white space is where it might be taken away; most words need not be looked at one by one. */
function isTidy(runs: readonly MemoRun[]): boolean {
  if (/^\s|\s$|[\n\r]/.test(wordsOfRuns(runs))) return false;
  return runs.every((run) => !(run.bold || run.italic || run.link !== undefined) || !/^\s|\s$/.test(run.text));
}

/** A UTF-16 code unit in its form. */
interface Character extends MemoForm {
  readonly unit: string;
}

function charactersOf(runs: readonly MemoRun[]): Character[] {
  return runs.flatMap((run) => {
    const { text, ...form } = formed(run.text.replaceAll(/\r\n?/g, '\n'), run);
    return text.split('').map((unit) => ({ unit, ...form }));
  });
}

function runsOf(characters: readonly Character[]): MemoRun[] {
  const runs: MemoRun[] = [];
  for (const { unit, ...form } of characters) addRun(runs, formed(unit, form));
  return runs;
}

/** A link that nobody can see is none. */
function dropEmptyLinks(characters: readonly Character[]): Character[] {
  const kept: Character[] = [];
  for (let from = 0; from < characters.length; ) {
    let to = from + 1;
    while (to < characters.length && characters[to]!.link === characters[from]!.link) to++;
    const linked = characters.slice(from, to);
    const isSeen = linked.some(({ unit }) => /\S/.test(unit));
    for (const { link, ...one } of linked) kept.push(isSeen && link !== undefined ? { ...one, link } : one);
    from = to;
  }
  return kept;
}

/** A paragraph in pieces, parted where it has blank lines. */
function partParagraphs(block: MemoBlock): MemoBlock[] {
  if (block.kind !== 'paragraph' || !/[\n\r]\s*[\n\r]/.test(wordsOfRuns(block.runs))) return [block];
  const characters = charactersOf(block.runs);
  const words = wordsOf(characters);
  const pieces: MemoBlock[] = [];
  let from = 0;
  for (const { index, 0: gap } of [...words.matchAll(/\n\s*\n/g), { index: words.length, 0: '' }]) {
    pieces.push({ kind: 'paragraph', runs: runsOf(characters.slice(from, index)) });
    from = index + gap.length;
  }
  return pieces;
}

/** A heading is one line. Only the lines of paragraphs may begin with white space. */
function trimLines(kind: MemoBlock['kind'], characters: readonly Character[]): Character[] {
  const ends = kind === 'paragraph' ? /^\s*\n|\s+$|[^\S\n]+(?=\n)/g : /^\s+|\s+$|(?<=\n)\s+|[^\S\n]+(?=\n)/g;
  const dropped = new Set<number>();
  for (const { index, 0: found } of wordsOf(characters).matchAll(ends)) {
    for (let at = index; at < index + found.length; at++) dropped.add(at);
  }
  const kept = characters.filter((_, at) => !dropped.has(at));
  return kind === 'heading' ? kept.map((one) => (one.unit === '\n' ? { ...one, unit: ' ' } : one)) : kept;
}

/** A line break has the form that the characters beside it share. */
function joinForms(characters: readonly Character[]): Character[] {
  return characters.map((one, at) => {
    if (one.unit !== '\n') return one;
    const [before, after] = [characters[at - 1], characters[at + 1]];
    const isWithin = before?.link === one.link && after?.link === one.link;
    const shared = (form: 'bold' | 'italic') => isWithin && before?.[form] === true && after?.[form] === true;
    return { ...one, bold: shared('bold'), italic: shared('italic') };
  });
}

/** Takes white space out of the ends of what is bold or italic; each link is a text of its own. */
function trimForms(characters: readonly Character[]): Character[] {
  const forward = trimStarts(trimStarts(characters, 'bold'), 'italic').reverse();
  return trimStarts(trimStarts(forward, 'bold'), 'italic').reverse();
}

function trimStarts(characters: readonly Character[], form: 'bold' | 'italic'): Character[] {
  const trimmed: Character[] = [];
  for (const one of characters) {
    const before = trimmed.at(-1);
    const isFirst = !before?.[form] || before.link !== one.link;
    trimmed.push(one[form] && isFirst && /\s/.test(one.unit) ? { ...one, [form]: false } : one);
  }
  return trimmed;
}

function wordsOf(characters: readonly Character[]): string {
  return characters.map(({ unit }) => unit).join('');
}
