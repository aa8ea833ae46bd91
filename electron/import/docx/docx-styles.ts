/** The styles of a Word document: what they make of a paragraph and its words. */

import { headingLevelNamed, isQuotationName, isTitleName } from '../flow/style-names.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';

export interface DocxStyle {
  /** 1 to 9; 0 for none. */
  readonly headingLevel: number;
  readonly isQuotation: boolean;
  /** Of the list that its paragraphs belong to; undefined where they belong to none. */
  readonly list: ListPlace | undefined;
  readonly isHidden: boolean | undefined;
}

export interface ListPlace {
  readonly list: string;
  /** From 0. */
  readonly level: number | undefined;
}

const PLAIN: DocxStyle = { headingLevel: 0, isQuotation: false, list: undefined, isHidden: undefined };

export class DocxStyles {
  readonly #elements: ReadonlyMap<string, XmlElement>;
  readonly #resolved = new Map<string, DocxStyle>();
  readonly #default: string | undefined;

  constructor(root: XmlElement | undefined) {
    const styles = root ? childrenOf(root, 'style') : [];
    this.#elements = new Map(styles.map((style) => [style.attributes.styleId ?? '', style]));
    this.#default = styles.find(isDefaultParagraph)?.attributes.styleId;
  }

  /** Of paragraphs that name none. */
  get default(): DocxStyle {
    return this.#default === undefined ? PLAIN : this.get(this.#default);
  }

  /** What the style says, or the styles that it is based on; a style that is not there says nothing. */
  get(id: string): DocxStyle {
    const known = this.#resolved.get(id);
    if (known) return known;
    const chain = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !chain.has(at) && !this.#resolved.has(at)) {
      chain.add(at);
      at = basisOf(this.#elements.get(at));
    }
    let style = this.#resolved.get(at ?? '') ?? PLAIN;
    for (const each of [...chain].reverse()) {
      style = extended(style, each, this.#elements.get(each));
      this.#resolved.set(each, style);
    }
    return style;
  }
}

/** What an on/off property says: on where it has no value, undefined where it is not there. */
export function isOn(property: Pick<XmlElement, 'attributes'> | undefined): boolean | undefined {
  return property && !/^(?:0|false|off)$/.test(property.attributes.val ?? '');
}

/** `outlineLvl` counts from 0; 9 is the body's. */
export function headingLevelOfOutline(value: string | undefined): number {
  return value !== undefined && /^[0-8]$/.test(value) ? Number(value) + 1 : 0;
}

function isDefaultParagraph({ attributes }: XmlElement): boolean {
  return attributes.type === 'paragraph' && /^(?:1|true|on)$/.test(attributes.default ?? '');
}

function basisOf(style: XmlElement | undefined): string | undefined {
  return style && childOf(style, 'basedOn')?.attributes.val;
}

function extended(basis: DocxStyle, id: string, style: XmlElement | undefined): DocxStyle {
  const paragraph = style && childOf(style, 'pPr');
  const run = style && childOf(style, 'rPr');
  const names = [(style && childOf(style, 'name')?.attributes.val) ?? '', id];
  const outline = paragraph && childOf(paragraph, 'outlineLvl');
  const named = Math.max(...names.map(headingLevelNamed), names.some(isTitleName) ? 1 : 0);
  return {
    headingLevel: outline ? headingLevelOfOutline(outline.attributes.val) : named || basis.headingLevel,
    isQuotation: basis.isQuotation || names.some(isQuotationName),
    list: listIn(paragraph, basis.list),
    isHidden: isOn(run && childOf(run, 'vanish')) ?? basis.isHidden,
  };
}

function listIn(paragraph: XmlElement | undefined, basis: ListPlace | undefined): ListPlace | undefined {
  const place = paragraph && childOf(paragraph, 'numPr');
  if (!place) return basis;
  const level = childOf(place, 'ilvl')?.attributes.val;
  const list = childOf(place, 'numId')?.attributes.val ?? basis?.list;
  if (list === undefined || list === '0') return undefined;
  return { list, level: level === undefined ? basis?.level : listLevel(level) };
}

/** From 0. */
export function listLevel(value: string | undefined): number {
  return value !== undefined && /^[0-8]$/.test(value) ? Number(value) : 0;
}
