/** Finds out by which edits one text became another. */

import { diffArrays } from 'diff';
import { wordPiecesOf } from '../../shared/text/boundaries.ts';
import { inWholeGraphemes, type TextEdit } from '../../shared/text/edit.ts';

/** Pieces that differ between two places both texts share, beyond which what lies between is one edit. */
const MOST_DIFFERENCES = 1000;

/**
 * The edits from `before` to `after`, of whole words: first lines are compared, then the words of lines that differ. Pieces
 * that occur once in each text hold the two together, so that time stays about linear: 1 s for 5 million characters.
 */
export function findEdits(before: string, after: string): TextEdit[] {
  const edits: TextEdit[] = [];
  const byLines = new Comparison(linesOf(before), linesOf(after), false);
  for (const lines of byLines.differences()) {
    const words = new Comparison(wordPiecesOf(lines.old), wordPiecesOf(lines.text), true);
    for (const { start, old, text } of words.differences()) {
      edits.push({ start: lines.start + start, end: lines.start + start + old.length, text });
    }
  }
  return inWholeGraphemes(before, edits);
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** `text` stands where `old` stood, at `start` of the text before. */
interface Difference {
  readonly start: number;
  readonly old: string;
  readonly text: string;
}

/** Stretches `[oldStart, oldEnd)` and `[newStart, newEnd)` of the pieces of two texts. */
interface Stretch {
  oldStart: number;
  oldEnd: number;
  newStart: number;
  newEnd: number;
}

/** Compares two texts that were cut into pieces. `isFine`: also looks for pieces that stay among those that occur several times. */
class Comparison {
  private readonly before: readonly string[];
  private readonly after: readonly string[];
  private readonly isFine: boolean;

  constructor(before: readonly string[], after: readonly string[], isFine: boolean) {
    this.before = before;
    this.after = after;
    this.isFine = isFine;
  }

  /** In the order of the text. */
  *differences(): Generator<Difference> {
    const { before, after } = this;
    let start = 0;
    let counted = 0;
    const whole = { oldStart: 0, oldEnd: before.length, newStart: 0, newEnd: after.length };
    for (const { oldStart, oldEnd, newStart, newEnd } of this.stretches(whole)) {
      while (counted < oldStart) start += before[counted++]!.length;
      yield { start, old: before.slice(oldStart, oldEnd).join(''), text: after.slice(newStart, newEnd).join('') };
    }
  }

  private *stretches(within: Stretch): Generator<Stretch> {
    const waiting = [within];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const rest = this.withoutCommonEnds(next);
      if (rest.oldStart === rest.oldEnd && rest.newStart === rest.newEnd) continue;
      const parts = this.partsBetweenAnchors(rest);
      if (parts) waiting.push(...parts.reverse());
      else yield* this.isFine ? this.finest(rest) : [rest];
    }
  }

  private withoutCommonEnds({ ...rest }: Stretch): Stretch {
    const { before, after } = this;
    const isLeft = () => rest.oldStart < rest.oldEnd && rest.newStart < rest.newEnd;
    while (isLeft() && before[rest.oldStart] === after[rest.newStart]) {
      rest.oldStart++;
      rest.newStart++;
    }
    while (isLeft() && before[rest.oldEnd - 1] === after[rest.newEnd - 1]) {
      rest.oldEnd--;
      rest.newEnd--;
    }
    return rest;
  }

  /** What lies between the pieces that occur once on each side and in the same order; undefined where there are none. */
  private partsBetweenAnchors({ oldStart, oldEnd, newStart, newEnd }: Stretch): Stretch[] | undefined {
    const old = placesOfSingles(this.before, oldStart, oldEnd);
    const shared: [number, number][] = [];
    for (const [piece, place] of placesOfSingles(this.after, newStart, newEnd)) {
      const found = old.get(piece);
      if (found !== undefined) shared.push([found, place]);
    }
    if (shared.length === 0) return undefined;
    const parts: Stretch[] = [];
    let at = { oldStart, newStart };
    for (const [oldPlace, newPlace] of longestAscending(shared)) {
      parts.push({ ...at, oldEnd: oldPlace, newEnd: newPlace });
      at = { oldStart: oldPlace + 1, newStart: newPlace + 1 };
    }
    parts.push({ ...at, oldEnd, newEnd });
    return parts;
  }

  /** By the shortest row of edits, where it is not too long. */
  private *finest(stretch: Stretch): Generator<Stretch> {
    let { oldStart, newStart } = stretch;
    const changes = diffArrays(
      this.before.slice(oldStart, stretch.oldEnd),
      this.after.slice(newStart, stretch.newEnd),
      { maxEditLength: MOST_DIFFERENCES },
    );
    if (!changes) {
      yield stretch;
      return;
    }
    for (const { added, removed, count } of changes) {
      const oldEnd = oldStart + (added ? 0 : count);
      const newEnd = newStart + (removed ? 0 : count);
      if (added || removed) yield { oldStart, oldEnd, newStart, newEnd };
      oldStart = oldEnd;
      newStart = newEnd;
    }
  }
}

/** The places of the pieces that occur once in `[start, end)`, in the order of the text. */
function placesOfSingles(pieces: readonly string[], start: number, end: number): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let place = start; place < end; place++) {
    const piece = pieces[place]!;
    if (places.has(piece)) repeated.add(piece);
    else places.set(piece, place);
  }
  for (const piece of repeated) places.delete(piece);
  return places;
}

/** As many of the pairs as can be kept so that the first numbers ascend; the second ones ascend already. O(n log n). */
function longestAscending(pairs: readonly [number, number][]): [number, number][] {
  /** The pair that ends the row of each length and has the smallest first number. */
  const ends: number[] = [];
  const before = new Int32Array(pairs.length);
  pairs.forEach(([value], i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![0] < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = i;
  });
  const kept: [number, number][] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]!) kept.push(pairs[i]!);
  return kept.reverse();
}
