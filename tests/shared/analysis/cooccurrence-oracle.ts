/** An oracle of co-occurrence: the methodology's definitions, character by character and coding by coding. */

import type { CooccurrenceInput } from '../../../shared/analysis/cooccurrence.ts';
import type { Cooccurrence, Pair } from '../../../shared/analysis/cooccurrence-result.ts';
import { figuresOfCodings, figuresOfUnits } from '../../../shared/analysis/pair-figures.ts';
import { countsTextUnits, nearDistance } from '../../../shared/analysis/unit.ts';
import type { Code } from '../../../shared/model/code.ts';

interface PlainCoding {
  readonly source: number;
  readonly code: number;
  /** 0 for everybody under `pooled`. */
  readonly coder: number;
  readonly start: number;
  readonly end: number;
}

export function oracleOfCooccurrence(input: CooccurrenceInput): Cooccurrence {
  const { codebook, unit, coders, withSubCodes } = input;
  const ids = codebook.codes.map((code) => code.id);
  const rows = ids.filter((id) => input.rows?.includes(id) ?? true);
  const columns = ids.filter((id) => input.columns?.includes(id) ?? true);
  const codings = plainCodings(input);
  const isBelow = (code: Code, above: Code) => code.path.startsWith(`${above.path} / `);
  const codingsOf = (code: Code) =>
    codings.filter((coding) => {
      const own = codebook.codes.find((other) => other.id === coding.code)!;
      return own === code || (withSubCodes && isBelow(own, code));
    });
  const count = countsTextUnits(unit) ? unitCounter(input, codings) : codingCounter(input);
  const pairs: Pair[] = [];
  for (const [i, x] of codebook.codes.entries()) {
    for (const y of codebook.codes.slice(i + 1)) {
      if (isBelow(x, y) || isBelow(y, x)) continue;
      const inOrder = rows.includes(x.id) && columns.includes(y.id);
      if (!inOrder && !(rows.includes(y.id) && columns.includes(x.id))) continue;
      const [a, b] = inOrder ? [x, y] : [y, x];
      const figures = count.figures(codingsOf(a), codingsOf(b));
      if (figures.n > 0) pairs.push({ aId: a.id, bId: b.id, a: a.path, b: b.path, ...figures });
    }
  }
  const inQuestion = codebook.codes.filter((code) => rows.includes(code.id) || columns.includes(code.id));
  const codes = inQuestion.map((code) => ({
    ...{ id: code.id, code: code.path, colour: code.colour },
    n: count.total(codingsOf(code)),
  }));
  return { unit, coders, withSubCodes, units: count.units, codes, rows, columns, pairs };
}

function plainCodings({ codings, coders }: CooccurrenceInput): PlainCoding[] {
  return Array.from(codings.id, (_, i) => ({
    source: codings.source[i]!,
    code: codings.code[i]!,
    coder: coders === 'pooled' ? 0 : codings.coder[i]!,
    start: codings.start[i]!,
    end: codings.end[i]!,
  }));
}

function codingCounter({ unit }: CooccurrenceInput) {
  const meet = (a: PlainCoding, b: PlainCoding) => {
    if (a.source !== b.source || a.coder !== b.coder) return false;
    if (both(charactersOf([a]), charactersOf([b])).size > 0) return true;
    const between = Math.max(a.start, b.start) - Math.min(a.end, b.end);
    return unit !== 'overlap' && between <= nearDistance(unit);
  };
  const figures = (ofA: PlainCoding[], ofB: PlainCoding[]) =>
    figuresOfCodings({
      n: ofA.flatMap((a) => ofB.filter((b) => meet(a, b))).length,
      na: ofA.length,
      nb: ofB.length,
      aTouching: ofA.filter((a) => ofB.some((b) => meet(a, b))).length,
      bTouching: ofB.filter((b) => ofA.some((a) => meet(a, b))).length,
      characters: both(charactersOf(ofA), charactersOf(ofB)).size,
      charactersOfA: charactersOf(ofA).size,
      charactersOfB: charactersOf(ofB).size,
    });
  return { units: null, figures, total: (codings: PlainCoding[]) => codings.length };
}

function both<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> {
  return new Set([...a].filter((one) => b.has(one)));
}

/** Every character that is covered, by the coder who covers it. */
function charactersOf(codings: PlainCoding[]): Set<string> {
  const found = new Set<string>();
  for (const { source, coder, start, end } of codings) {
    for (let at = start; at < end; at++) found.add(`${source} ${coder} ${at}`);
  }
  return found;
}

function unitCounter(input: CooccurrenceInput, all: PlainCoding[]) {
  const units = input.sources.flatMap((source) => {
    const coders = input.coders === 'pooled' ? [0] : codersOf(all, source);
    return coders.flatMap((coder) => rangesOf(input, source).map(([start, end]) => ({ source, coder, start, end })));
  });
  const unitsWith = (codings: PlainCoding[]) =>
    new Set(
      units.filter((unit) =>
        codings.some(
          (coding) =>
            coding.source === unit.source &&
            coding.coder === unit.coder &&
            both(charactersOf([coding]), charactersOf([{ ...unit, code: 0 }])).size > 0,
        ),
      ),
    );
  const figures = (ofA: PlainCoding[], ofB: PlainCoding[]) => {
    const [a, b] = [unitsWith(ofA), unitsWith(ofB)];
    return figuresOfUnits({ n: both(a, b).size, na: a.size, nb: b.size, units: units.length });
  };
  return { units: units.length, figures, total: (codings: PlainCoding[]) => unitsWith(codings).size };
}

function codersOf(codings: PlainCoding[], source: number): number[] {
  return [...new Set(codings.filter((coding) => coding.source === source).map((coding) => coding.coder))];
}

function rangesOf({ unit, readUnits }: CooccurrenceInput, source: number): [number, number][] {
  if (unit === 'source') return [[0, readUnits(source, 'length')]];
  const list = readUnits(source, unit === 'sentence' ? 'sentences' : 'paragraphs');
  return Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i]!, list[2 * i + 1]!]);
}
