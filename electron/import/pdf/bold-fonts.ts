/** Tells which fonts of a PDF are bold, by their names. */

import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';

/** Pages that are worked through for the names of their fonts: mostly the first few have them all. */
const MOST_PAGES = 100;

const BOLD = /bold|black|heavy|semi|demi|^(?:[A-Z]{6}\+)?(?:CMBX|CMB\d|SFBX)|[-,]Bd/i;

/** A page's text tells only the library's own names of its fonts; what they are called is known once the page's drawing was read. */
export function boldFonts(): (page: PDFPageProxy, fonts: readonly string[]) => Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  const bold = new Set<string>();
  let pages = 0;
  return async (page, fonts) => {
    const fresh = fonts.filter((font) => !known.has(font));
    if (fresh.length > 0 && pages++ < MOST_PAGES) {
      await page.getOperatorList({ annotationMode: 0 }).catch(() => undefined);
      for (const font of fresh) {
        known.add(font);
        if (page.commonObjs.has(font) && isBold(page.commonObjs.get(font))) bold.add(font);
      }
    }
    return bold;
  };
}

function isBold(font: { readonly name?: string; readonly bold?: boolean; readonly black?: boolean } | null): boolean {
  return Boolean(font?.bold || font?.black || BOLD.test(font?.name ?? ''));
}
