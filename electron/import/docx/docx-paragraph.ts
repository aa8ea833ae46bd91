/** The properties of one paragraph of a Word document, and what they make of it. */

import type { Paragraph } from '../flow/flow.ts';
import type { XmlTag } from '../xml.ts';
import type { DocxNumbering } from './docx-numbering.ts';
import { type DocxStyle, type DocxStyles, headingLevelOfOutline, type ListPlace, listLevel } from './docx-styles.ts';

const DEEPEST_HEADING = 6;

export class DocxParagraph {
  readonly written: Paragraph;
  /** Whether the next paragraph joins it: its end was deleted, or it is a dropped capital. */
  joinsNext = false;
  readonly #styles: DocxStyles;
  #styleId = '';
  #style: DocxStyle;
  #outline: string | undefined;
  #list: string | undefined;
  #level: string | undefined;

  constructor(written: Paragraph, styles: DocxStyles) {
    this.written = written;
    this.#styles = styles;
    this.#style = styles.default;
  }

  get isHidden(): boolean {
    return this.#style.isHidden ?? false;
  }

  readProperty({ name, attributes }: XmlTag): void {
    if (name === 'pStyle') {
      this.#styleId = attributes.val ?? '';
      this.#style = this.#styles.get(this.#styleId);
    } else if (name === 'outlineLvl') this.#outline = attributes.val;
    else if (name === 'numId') this.#list = attributes.val;
    else if (name === 'ilvl') this.#level = attributes.val;
    else if (name === 'framePr' && /^(?:drop|margin)$/.test(attributes.dropCap ?? '')) this.joinsNext = true;
  }

  /** Gives the paragraph its shape and the number it shows; counts its list on. */
  settle(numbering: DocxNumbering): void {
    const { written } = this;
    const place = this.#listPlace();
    const level = place && (place.level ?? numbering.levelOfStyle(place.list, this.#styleId));
    if (place && level !== undefined) written.label = numbering.next(place.list, level);
    const heading = this.#outline === undefined ? this.#style.headingLevel : headingLevelOfOutline(this.#outline);
    if (heading > 0) written.shape = { kind: 'heading', level: Math.min(heading, DEEPEST_HEADING) };
    else if (level !== undefined) written.shape = { kind: 'list-item', level: level + 1 };
    else if (this.#style.isQuotation) written.shape = { kind: 'quotation', level: 1 };
  }

  #listPlace(): ListPlace | undefined {
    const list = this.#list ?? this.#style.list?.list;
    if (list === undefined || list === '0') return undefined;
    if (this.#level !== undefined) return { list, level: listLevel(this.#level) };
    return { list, level: this.#list === undefined ? this.#style.list?.level : 0 };
  }
}
