/** What a project's positions count, told from where they would lead. */

import { POSITION_UNITS, type PositionEvidence, type PositionUnit } from '../../../shared/exchange/position-units.ts';
import { INSIDE, OUTSIDE, offsetsIn } from './positions.ts';

/** A text as it came, with the ends of the passages on it. */
export interface PlacedText {
  /** Without a byte-order mark, with its own line ends. */
  readonly raw: string;
  /** Normalised. */
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Programs whose own texts are UTF-16. */
const COUNTS_UTF16 = /nvivo|atlas|maxqda|qda miner/i;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const SPACE = /\s/;

/** How much speaks against a unit: a place that there is none of, an end within a word, an end at the wrong side of a space. */
const IMPOSSIBLE = 8;
const WITHIN_WORD = 2;
const BEYOND_SPACE = 1;

export interface Evidence {
  readonly chosen: PositionUnit;
  readonly units: readonly PositionEvidence[];
}

/**
 * The unit against which the least speaks; the standard's for a project that Themata wrote. Where that is several, the one that the program is known for, else the first of
 * `POSITION_UNITS`, which is what the standard demands.
 */
export function weighPositions(texts: readonly PlacedText[], program: string): Evidence {
  const weighed = POSITION_UNITS.map((unit) => ({ ...weigh(texts, unit), unit }));
  const units = weighed.map(({ against: _, ...evidence }) => evidence);
  if (isOurs(program)) return { chosen: 'code-points', units };
  const habit = COUNTS_UTF16.test(program) ? 'utf16' : undefined;
  const least = Math.min(...weighed.map(({ against }) => against));
  const best = weighed.filter(({ against }) => against === least);
  return { chosen: (best.find(({ unit }) => unit === habit) ?? best[0]!).unit, units };
}

/** What this program writes needs no weighing and no mending. */
export function isOurs(program: string): boolean {
  return /^Themata\b/.test(program);
}

function weigh(texts: readonly PlacedText[], unit: PositionUnit): Omit<PositionEvidence, 'unit'> & { against: number } {
  const sum = { positions: 0, outside: 0, inside: 0, atWords: 0, against: 0 };
  const add = ({ raw, text }: PlacedText, positions: readonly number[], isEnd: boolean) => {
    const sorted = [...positions].sort((a, b) => a - b);
    for (const offset of offsetsIn(raw, unit, sorted)) {
      const against = weightOf(text, offset, isEnd);
      sum.positions++;
      sum.against += against;
      if (offset === OUTSIDE) sum.outside++;
      else if (offset === INSIDE) sum.inside++;
      else if (against === 0) sum.atWords++;
    }
  };
  for (const placed of texts) {
    add(placed, placed.starts, false);
    add(placed, placed.ends, true);
  }
  return sum;
}

/** What speaks against a passage's end being there. */
function weightOf(text: string, offset: number, isEnd: boolean): number {
  if (offset < 0) return IMPOSSIBLE;
  const before = text[offset - 1];
  const after = text[offset];
  if (before === undefined || after === undefined) return 0;
  if (WORD.test(before) && WORD.test(after)) return WITHIN_WORD;
  const isAtLine = before === '\n' || after === '\n';
  return !isAtLine && SPACE.test(isEnd ? before : after) ? BEYOND_SPACE : 0;
}
