/** The styles of an OpenDocument text, collected as they come: what they make of paragraphs, words and lists. */

import type { NumberStyle } from '../flow/list-numbers.ts';
import { headingLevelNamed, isQuotationName, isTitleName } from '../flow/style-names.ts';
import type { XmlTag } from '../xml.ts';
import { odtName } from './odt-elements.ts';

export interface OdtStyle {
  /** 1 to 10; 0 for none. */
  readonly headingLevel: number;
  readonly isQuotation: boolean;
  readonly isHidden: boolean | undefined;
}

export interface OdtListLevel {
  readonly start: number;
  /** Undefined where it shows no number. */
  readonly style: NumberStyle | undefined;
  readonly before: string;
  readonly after: string;
  /** Number of levels whose numbers are shown, with this. */
  readonly shown: number;
}

interface Definition {
  readonly parent: string | undefined;
  readonly names: readonly string[];
  readonly outline: string | undefined;
  isHidden: boolean | undefined;
}

const PLAIN: OdtStyle = { headingLevel: 0, isQuotation: false, isHidden: undefined };

const NUMBER_STYLES: Readonly<Record<string, NumberStyle>> = {
  1: 'decimal',
  '01': 'decimal-zero',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** Key of the numbering of headings among those of lists. */
export const OUTLINE = ' outline';

export class OdtStyles {
  readonly #definitions = new Map<string, Definition>();
  readonly #resolved = new Map<string, OdtStyle>();
  /** By name of the list style, then by level from 1. */
  readonly #lists = new Map<string, Map<number, OdtListLevel>>();
  #style: Definition | undefined;
  #list: Map<number, OdtListLevel> | undefined;

  /** At each element that may belong to a style. */
  collect(tag: XmlTag): void {
    const { attributes } = tag;
    const name = odtName(tag);
    if (name === 'style:style') this.#open(attributes);
    else if (name === 'style:text-properties' && this.#style && attributes.display !== undefined)
      this.#style.isHidden = attributes.display === 'none';
    else if (name === 'text:list-style' || name === 'text:outline-style') {
      this.#list = new Map();
      this.#lists.set(name === 'text:list-style' ? (attributes.name ?? '') : OUTLINE, this.#list);
    } else if (name === 'text:list-level-style-number' || name === 'text:outline-level-style') {
      this.#list?.set(wholeNumber(attributes.level) ?? 0, listLevel(attributes));
    }
  }

  /** Of a paragraph or of words, by its name. A style that is not there says nothing. */
  get(family: 'paragraph' | 'text', name: string): OdtStyle {
    const id = `${family} ${name}`;
    const known = this.#resolved.get(id);
    if (known) return known;
    const chain = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !chain.has(at); ) {
      chain.add(at);
      at = this.#definitions.get(at)?.parent;
    }
    const style = [...chain].reverse().reduce((basis, each) => extended(basis, this.#definitions.get(each)), PLAIN);
    this.#resolved.set(id, style);
    return style;
  }

  /** Undefined for a level that shows bullets, or nothing. */
  listLevel(style: string, level: number): OdtListLevel | undefined {
    return this.#lists.get(style)?.get(level);
  }

  #open({ family = '', name = '', ...attributes }: XmlTag['attributes']): void {
    const parent = attributes['parent-style-name'];
    this.#style = {
      parent: parent === undefined ? undefined : `${family} ${parent}`,
      names: [attributes['display-name'] ?? '', decoded(name)],
      outline: attributes['default-outline-level'],
      isHidden: undefined,
    };
    this.#definitions.set(`${family} ${name}`, this.#style);
  }
}

/** A whole number written in figures. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

function extended(basis: OdtStyle, style: Definition | undefined): OdtStyle {
  if (!style) return basis;
  const { names, outline, isHidden } = style;
  const named = Math.max(...names.map(headingLevelNamed), names.some(isTitleName) ? 1 : 0);
  return {
    headingLevel: outline === undefined ? named || basis.headingLevel : (wholeNumber(outline) ?? 0),
    isQuotation: basis.isQuotation || names.some(isQuotationName),
    isHidden: isHidden ?? basis.isHidden,
  };
}

function listLevel(attributes: XmlTag['attributes']): OdtListLevel {
  return {
    start: wholeNumber(attributes['start-value']) ?? 1,
    style: NUMBER_STYLES[attributes['num-format'] ?? ''],
    before: attributes['num-prefix'] ?? '',
    after: attributes['num-suffix'] ?? '',
    shown: wholeNumber(attributes['display-levels']) ?? 1,
  };
}

/** Names write what is no letter as `_20_`. */
function decoded(name: string): string {
  return name.replaceAll(/_([\da-f]{1,5})_/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
