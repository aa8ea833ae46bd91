/** The one style sheet that says how the reader's highlights look. It is constructed, since the security policy forbids written ones. */

import type { ColourKey, Looks } from './coding-look.ts';
import { type Palette, paletteOf } from './palette.ts';

/** Names in `CSS.highlights`, all ours. */
export const MARKER = 'reader-marker';
export const HEADING_MARKER = 'reader-heading-marker';
export const OVERLAP = 'reader-overlap';
export const CROWD = 'reader-crowd';
export const FOUND = 'reader-found';
export const SELECTED = 'reader-selected';

/** Name of the highlight of the passages whose topmost coding has this colour. */
export function fillHighlight(key: ColourKey): string {
  return `reader-${key}`;
}

/** Name of the highlight of the focused coding, which has this colour. */
export function focusedHighlight(key: ColourKey): string {
  return `reader-focused-${key}`;
}

export interface HighlightSheet {
  /** The palette that the rules now have. */
  readonly palette: Palette;
  /** Computes palette and rules anew, which makes the browser compute the style of the whole text anew. */
  write(looks: Looks): void;
  destroy(): void;
}

/** The sheet for the text in `root`. Adding it before the text spares the browser one pass over all elements. */
export function addHighlightSheet(root: HTMLElement, looks: Looks): HighlightSheet {
  const sheet = new CSSStyleSheet();
  let palette = paletteOf(root, looks);
  sheet.replaceSync(rulesOf(palette).join('\n'));
  document.adoptedStyleSheets.push(sheet);
  return {
    get palette() {
      return palette;
    },
    write: (next) => {
      palette = paletteOf(root, next);
      sheet.replaceSync(rulesOf(palette).join('\n'));
    },
    destroy: () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

/**
 * Rules for the highlights of one element, the text, from which those within inherit. Rules for every element would be matched
 * for each block and each code: 5 s in a text of 10,000 blocks with 100 codes.
 */
function rulesOf({ marker, faint, line, colours }: Palette): string[] {
  const rules = [
    ruleOf(MARKER, `color: ${marker}`),
    ruleOf(HEADING_MARKER, `color: ${faint}`),
    ruleOf(OVERLAP, underline('solid 1px', line)),
    ruleOf(CROWD, underline('double 1px', line)),
    ruleOf(FOUND, 'background-color: var(--reader-found); color: var(--reader-found-ink)'),
    ruleOf(SELECTED, 'background-color: var(--reader-selection); color: var(--reader-selection-ink)'),
  ];
  for (const [key, { fill, fullFill, stripe }] of colours) {
    rules.push(
      ruleOf(fillHighlight(key), `background-color: ${fill}`),
      ruleOf(focusedHighlight(key), `background-color: ${fullFill}; ${underline('solid 2px', stripe)}`),
    );
  }
  return rules;
}

function underline(style: string, colour: string): string {
  return `text-decoration: underline ${style} ${colour}; text-underline-offset: 0.28em`;
}

function ruleOf(name: string, declarations: string): string {
  return `.reader-text::highlight(${name}) { ${declarations}; }`;
}
