/** The lists of a Word document: what number each item shows, counted as the items come. */

import { formattedNumber, type NumberStyle } from '../flow/list-numbers.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';
import type { DocxStyles } from './docx-styles.ts';

/** Levels of a list, from 0. */
const LEVELS = 9;

interface Level {
  readonly start: number;
  /** Undefined where the level shows no number of its own. */
  readonly style: NumberStyle | undefined;
  /** With `%1` for the number of the first level, and so on; empty for a bullet. */
  readonly pattern: string;
  /** Whether all numbers in it are figures. */
  readonly isLegal: boolean;
  /** The level, counted from 1, whose items let this one start anew; 0 for none, undefined for any above it. */
  readonly restartsAfter: number | undefined;
  readonly paragraphStyle: string | undefined;
}

interface List {
  /** Lists of one definition count on from each other. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  /** Number at which a level starts the first time that this list is used. */
  readonly starts: ReadonlyMap<number, number>;
}

const STYLES: Readonly<Record<string, NumberStyle>> = {
  decimalZero: 'decimal-zero',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

export class DocxNumbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #used = new Set<string>();

  constructor(root: XmlElement | undefined, styles: DocxStyles) {
    this.#lists = root ? listsIn(root, styles) : new Map();
  }

  /** The level that a paragraph style is bound to in a list; the first where it is bound to none. */
  levelOfStyle(list: string, style: string): number {
    const levels = this.#lists.get(list)?.levels ?? [];
    return Math.max(
      0,
      levels.findIndex((level) => level?.paragraphStyle === style),
    );
  }

  /** The number that the next item shows, such as `2.1`; empty for a bullet or an unknown list. */
  next(id: string, place: number): string {
    const list = this.#lists.get(id);
    const level = list?.levels[place];
    if (!list || !level) return '';
    const counts = this.#countsOf(list, id);
    counts[place] = (counts[place] ?? level.start - 1) + 1;
    for (let below = place + 1; below < LEVELS; below++) {
      const after = list.levels[below]?.restartsAfter;
      if (after === undefined || (after > 0 && place < after)) counts[below] = undefined;
    }
    return numberShown(level, list.levels, counts);
  }

  #countsOf(list: List, id: string): (number | undefined)[] {
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    if (!this.#used.has(id)) for (const [place, start] of list.starts) counts[place] = start - 1;
    this.#used.add(id);
    return counts;
  }
}

function numberShown(
  shown: Level,
  levels: readonly (Level | undefined)[],
  counts: readonly (number | undefined)[],
): string {
  return shown.pattern
    .replaceAll(/%([1-9])/g, (_, digit: string) => {
      const level = levels[Number(digit) - 1];
      const number = counts[Number(digit) - 1] ?? level?.start ?? 1;
      return level?.style === undefined ? '' : formattedNumber(number, shown.isLegal ? 'decimal' : level.style);
    })
    .trim();
}

function listsIn(root: XmlElement, styles: DocxStyles): Map<string, List> {
  const definitions = new Map(
    childrenOf(root, 'abstractNum').map((each) => [each.attributes.abstractNumId ?? '', each]),
  );
  const elements = childrenOf(root, 'num');
  const definitionOf = new Map(
    elements.map((each) => [each.attributes.numId ?? '', valueIn(each, 'abstractNumId') ?? '']),
  );
  const lists = new Map<string, List>();
  for (const element of elements) {
    const id = element.attributes.numId ?? '';
    const definition = behindStyle(definitionOf.get(id)!, definitions, definitionOf, styles);
    const levels: (Level | undefined)[] = levelsIn(definitions.get(definition));
    const starts = new Map<number, number>();
    for (const change of childrenOf(element, 'lvlOverride')) {
      const place = placeOf(change);
      const start = wholeNumber(valueIn(change, 'startOverride'));
      const level = childOf(change, 'lvl');
      if (place === undefined) continue;
      if (level) levels[place] = levelOf(level);
      if (start !== undefined) starts.set(place, start);
    }
    lists.set(id, { definition, levels, starts });
  }
  return lists;
}

/** A definition that only names a list style stands for the definition of that style's list. */
function behindStyle(
  definition: string,
  definitions: ReadonlyMap<string, XmlElement>,
  definitionOf: ReadonlyMap<string, string>,
  styles: DocxStyles,
): string {
  const element = definitions.get(definition);
  const style = element && valueIn(element, 'numStyleLink');
  const list = style === undefined ? undefined : styles.get(style).list?.list;
  return (list === undefined ? undefined : definitionOf.get(list)) ?? definition;
}

function levelsIn(definition: XmlElement | undefined): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const element of definition ? childrenOf(definition, 'lvl') : []) {
    const place = placeOf(element);
    if (place !== undefined) levels[place] = levelOf(element);
  }
  return levels;
}

function levelOf(element: XmlElement): Level {
  const format = valueIn(element, 'numFmt') ?? 'decimal';
  return {
    start: wholeNumber(valueIn(element, 'start')) ?? 1,
    style: format === 'bullet' || format === 'none' ? undefined : (STYLES[format] ?? 'decimal'),
    pattern: format === 'bullet' ? '' : (valueIn(element, 'lvlText') ?? ''),
    isLegal: childOf(element, 'isLgl') !== undefined,
    restartsAfter: wholeNumber(valueIn(element, 'lvlRestart')),
    paragraphStyle: valueIn(element, 'pStyle'),
  };
}

function placeOf({ attributes }: XmlElement): number | undefined {
  const place = wholeNumber(attributes.ilvl);
  return place !== undefined && place < LEVELS ? place : undefined;
}

function valueIn(element: XmlElement, name: string): string | undefined {
  return childOf(element, name)?.attributes.val;
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
