/** An oracle of queries: the words of `model/query.ts`, character by character and passage by passage. */

import type { PlainDistance, PlainQuery } from '../../../shared/analysis/query/plain-query.ts';
import type { TextUnits } from '../../../shared/analysis/text-units.ts';
import type { TextRange } from '../../../shared/text/range.ts';

export interface OracleCoding extends TextRange {
  readonly code: number;
  readonly coder: number;
}

/** One source, without any order in its codings. */
export interface OracleSource {
  readonly text: string;
  readonly codings: readonly OracleCoding[];
  readonly units: TextUnits;
  readonly findText: (text: string) => readonly TextRange[];
}

/** The passages in the order of the text. */
export function oracleOfQuery(query: PlainQuery, source: OracleSource): TextRange[] {
  return distinct(answer(query, source));
}

function answer(query: PlainQuery, source: OracleSource): readonly TextRange[] {
  const of = (operand: PlainQuery) => oracleOfQuery(operand, source);
  switch (query.op) {
    case 'codes':
      return source.codings.filter(
        ({ code, coder }) => query.codes.has(code) && (query.coders === null || query.coders.has(coder)),
      );
    case 'text':
      return source.findText(query.text);
    case 'and':
      return stretches(source, (at) => query.of.every((operand) => of(operand).some((range) => holds(range, at))));
    case 'or':
      return query.of.flatMap(of);
    case 'not':
      return stretches(source, (at) => !of(query.of).some((range) => holds(range, at)));
    case 'within':
      return of(query.passages).filter((p) => of(query.of).some((o) => charactersOf(p).every((at) => holds(o, at))));
    case 'encloses':
      return of(query.passages).filter((p) => of(query.of).some((o) => charactersOf(o).every((at) => holds(p, at))));
    case 'overlaps':
      return of(query.passages).filter((p) => of(query.of).some((o) => share(p, o)));
    default:
      return of(query.passages).filter((p) => of(query.of).some((o) => isReached(query, p, o, source)));
  }
}

function isReached({ op, distance, unit }: PlainDistance, p: TextRange, o: TextRange, source: OracleSource): boolean {
  if (op === 'near' && share(p, o)) return true;
  const gaps = [
    ...(op !== 'precededBy' && o.start >= p.end ? [{ start: p.end, end: o.start }] : []),
    ...(op !== 'followedBy' && o.end <= p.start ? [{ start: o.end, end: p.start }] : []),
  ];
  return gaps.some((gap) => {
    if (unit === 'characters') return charactersOf(gap).length <= distance;
    const units = rangesOf(source.units[unit]);
    return units.filter((one) => charactersOf(one).every((at) => holds(gap, at))).length <= distance;
  });
}

const holds = (range: TextRange, at: number) => range.start <= at && at < range.end;

const charactersOf = ({ start, end }: TextRange) => Array.from({ length: end - start }, (_, i) => start + i);

const share = (a: TextRange, b: TextRange) => charactersOf(a).some((at) => holds(b, at));

function stretches({ text }: OracleSource, isIn: (at: number) => boolean): TextRange[] {
  const found: TextRange[] = [];
  let start: number | null = null;
  for (let at = 0; at <= text.length; at++) {
    const inside = at < text.length && isIn(at);
    if (inside && start === null) start = at;
    if (!inside && start !== null) {
      found.push({ start, end: at });
      start = null;
    }
  }
  return found;
}

function distinct(ranges: readonly TextRange[]): TextRange[] {
  const byName = new Map(ranges.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
  return [...byName.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The ranges of a flat list. */
export function rangesOf(list: ArrayLike<number>): TextRange[] {
  return Array.from({ length: list.length / 2 }, (_, i) => ({ start: list[2 * i]!, end: list[2 * i + 1]! }));
}
