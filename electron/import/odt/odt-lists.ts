/** The lists of an OpenDocument text: where a paragraph stands in them and what number it shows. */

import { formattedNumber } from '../flow/list-numbers.ts';
import type { XmlTag } from '../xml.ts';
import { type OdtListLevel, type OdtStyles, OUTLINE, wholeNumber } from './odt-styles.ts';

type Attributes = XmlTag['attributes'];
/** Numbers of the last items, by level from 1. */
type Counts = (number | undefined)[];

interface OpenList {
  readonly style: string;
  readonly counts: Counts;
  /** Whether the next paragraph shows a number. */
  item: 'numbered' | 'written' | 'outside';
}

/** Most levels whose numbers are counted. */
const LEVELS = 10;

export class OdtLists {
  readonly #styles: OdtStyles;
  /** Open lists, each inside the one before; a cell, box or note has its own. */
  readonly #scopes: OpenList[][] = [[]];
  readonly #countsById = new Map<string, Counts>();
  /** The last list that stood in no other. */
  #last: OpenList | undefined;
  readonly #headings: Counts = [];

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  /** What follows stands in no list that is open. */
  enter(): void {
    this.#scopes.push([]);
  }

  leave(): void {
    if (this.#scopes.length > 1) this.#scopes.pop();
  }

  openList(attributes: Attributes): void {
    const around = this.#open.at(-1);
    const style = attributes['style-name'] ?? around?.style ?? '';
    const counts = around?.counts ?? this.#countsFor(style, attributes);
    if (attributes.id !== undefined) this.#countsById.set(attributes.id, counts);
    const list: OpenList = { style, counts, item: 'outside' };
    if (!around) this.#last = list;
    this.#open.push(list);
  }

  closeList(): void {
    this.#open.pop();
  }

  openItem(attributes: Attributes): void {
    const list = this.#open.at(-1);
    if (!list) return;
    list.item = 'numbered';
    const start = wholeNumber(attributes['start-value']);
    if (start !== undefined) list.counts[this.#open.length] = start - 1;
  }

  openHeader(): void {
    const list = this.#open.at(-1);
    if (list) list.item = 'written';
  }

  /** The level of a paragraph, 0 outside lists, and the number that it shows; counts the list on. */
  paragraph(): { readonly level: number; readonly label: string } {
    const level = this.#open.length;
    const list = this.#open.at(-1);
    if (list?.item !== 'numbered') return { level, label: '' };
    list.item = 'written';
    return { level, label: this.#next(list.style, list.counts, level) };
  }

  /** The number that a heading shows outside lists. */
  heading(level: number, attributes: Attributes): string {
    if (attributes['is-list-header'] === 'true' || level > LEVELS) return '';
    const start = wholeNumber(attributes['start-value']);
    if (start !== undefined) this.#headings[level] = start - 1;
    return this.#next(OUTLINE, this.#headings, level);
  }

  get #open(): OpenList[] {
    return this.#scopes.at(-1)!;
  }

  #countsFor(style: string, attributes: Attributes): Counts {
    const continued = this.#countsById.get(attributes['continue-list'] ?? '');
    const goesOn = attributes['continue-numbering'] === 'true' && this.#last?.style === style;
    return continued ?? (goesOn ? this.#last!.counts : []);
  }

  #next(style: string, counts: Counts, level: number): string {
    if (level > LEVELS) return '';
    const own = this.#styles.listLevel(style, level);
    counts[level] = (counts[level] ?? (own?.start ?? 1) - 1) + 1;
    counts.length = level + 1;
    return own?.style === undefined ? '' : this.#shown(own, style, counts, level);
  }

  #shown(own: OdtListLevel, style: string, counts: Counts, level: number): string {
    const numbers: string[] = [];
    for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) {
      const each = this.#styles.listLevel(style, at);
      if (each?.style) numbers.push(formattedNumber(counts[at] ?? each.start, each.style));
    }
    return `${own.before}${numbers.join('.')}${own.after}`.trim();
  }
}
