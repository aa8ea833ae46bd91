/** The one style sheet that says how the reader's highlights look. It is constructed, since the security policy forbids written ones. */

import type { CodeId } from '../../shared/model/ids.ts';
import { type Palette, paletteOf } from './palette.ts';
import type { CodeLook } from './reader.tsx';

/** Names in `CSS.highlights`, all ours. */
export const MARKER = 'reader-marker';
export const HEADING_MARKER = 'reader-heading-marker';
export const OVERLAP = 'reader-overlap';
export const SELECTED = 'reader-selected';

/** Name of the highlight of the passages whose topmost code is `code`. */
export function codeHighlight(code: CodeId): string {
  return `reader-code-${code}`;
}

/** Name of the highlight of the focused coding, whose code is `code`. */
export function focusedHighlight(code: CodeId): string {
  return `reader-focused-${code}`;
}

export interface HighlightSheet {
  /** The palette that the rules now have. */
  readonly palette: Palette;
  /** Computes palette and rules anew, which makes the browser compute the style of the whole text anew. */
  write(looks: ReadonlyMap<CodeId, CodeLook>): void;
  destroy(): void;
}

/** The sheet for the text in `root`. Adding it before the text spares the browser one pass over all elements. */
export function addHighlightSheet(root: HTMLElement, looks: ReadonlyMap<CodeId, CodeLook>): HighlightSheet {
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
function rulesOf({ marker, faint, codes }: Palette): string[] {
  const rules = [
    ruleOf(MARKER, `color: ${marker}`),
    ruleOf(HEADING_MARKER, `color: ${faint}`),
    ruleOf(OVERLAP, `text-decoration: underline 1px ${faint}; text-underline-offset: 5px`),
    ruleOf(SELECTED, 'background-color: var(--reader-selection); color: var(--reader-selection-ink)'),
  ];
  for (const [code, { fill, fullFill }] of codes) {
    rules.push(
      ruleOf(codeHighlight(code), `background-color: ${fill}`),
      ruleOf(focusedHighlight(code), `background-color: ${fullFill}`),
    );
  }
  return rules;
}

function ruleOf(name: string, declarations: string): string {
  return `.reader-text::highlight(${name}) { ${declarations}; }`;
}
