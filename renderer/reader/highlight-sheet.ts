/** The one style sheet that says how the reader's highlights look. It is constructed, since the security policy forbids written ones. */

import type { CodeId } from '../../shared/model/ids.ts';
import type { CodeColours } from './highlight-colours.ts';

/** Names in `CSS.highlights`, all ours. */
export const MARKER = 'reader-marker';
export const OVERLAP = 'reader-overlap';
export const FOCUSED = 'reader-focused';
export const SELECTED = 'reader-selected';

/** Name of the highlight of the passages whose topmost code is `code`. */
export function codeHighlight(code: CodeId): string {
  return `reader-code-${code}`;
}

export interface HighlightSheet {
  /** Replaces all rules. `focused` are the colours of the focused coding's code. */
  write(colours: ReadonlyMap<CodeId, CodeColours>, marker: string, focused: CodeColours | undefined): void;
  destroy(): void;
}

export function addHighlightSheet(): HighlightSheet {
  const codes = new CSSStyleSheet();
  document.adoptedStyleSheets.push(codes);
  return {
    write: (colours, marker, focused) => codes.replaceSync(rulesOf(colours, marker, focused).join('\n')),
    destroy: () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== codes);
    },
  };
}

function rulesOf(
  colours: ReadonlyMap<CodeId, CodeColours>,
  marker: string,
  focused: CodeColours | undefined,
): string[] {
  const rules = [...colours].map(
    ([code, { fill }]) => `.reader-text::highlight(${codeHighlight(code)}) { background-color: ${fill}; }`,
  );
  rules.push(
    `.reader-text::highlight(${MARKER}) { color: ${marker}; }`,
    `.reader-text::highlight(${OVERLAP}) { text-decoration: underline 1.5px; }`,
    `.reader-text::highlight(${SELECTED}) { background-color: var(--reader-selection); color: var(--reader-selection-ink); }`,
  );
  if (focused)
    rules.push(`.reader-text::highlight(${FOCUSED}) { background-color: ${focused.fullFill}; color: ${focused.fullInk}; }`);
  return rules;
}
