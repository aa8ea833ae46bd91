/** The paragraph styles of an RTF document. */

import { headingLevelNamed, isQuotationName, isTitleName } from '../flow/style-names.ts';

export interface RtfStyle {
  readonly basis: number | undefined;
  /** From 0; 9 is the body's. */
  readonly outline: number | undefined;
  readonly name: string;
}

/** Most styles that are looked at for one. */
const LONGEST_CHAIN = 20;

export class RtfStyles {
  readonly #styles = new Map<number, RtfStyle>();

  add(id: number, style: RtfStyle): void {
    this.#styles.set(id, style);
  }

  /** 1 to 9, 0 for none, by the style or those that it is based on. */
  headingLevel(id: number): number {
    for (const { outline, name } of this.#chain(id)) {
      if (outline !== undefined) return headingLevelOfOutline(outline);
      const level = headingLevelNamed(name) || (isTitleName(name) ? 1 : 0);
      if (level > 0) return level;
    }
    return 0;
  }

  isQuotation(id: number): boolean {
    return this.#chain(id).some(({ name }) => isQuotationName(name));
  }

  #chain(id: number): RtfStyle[] {
    const chain: RtfStyle[] = [];
    for (let at: number | undefined = id; at !== undefined && chain.length < LONGEST_CHAIN; ) {
      const style: RtfStyle | undefined = this.#styles.get(at);
      if (style) chain.push(style);
      at = style?.basis === at ? undefined : style?.basis;
    }
    return chain;
  }
}

export function headingLevelOfOutline(outline: number): number {
  return outline >= 0 && outline < 9 ? outline + 1 : 0;
}
