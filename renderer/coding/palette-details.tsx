/** Below the codes that the palette offers: what the one in question means, and what Enter would do. */

import type { Code } from '../../shared/model/code.ts';
import { inWords } from '../ui/words.ts';
import type { ChosenCodes } from './use-coding-actions.ts';

export interface PaletteDetailsProps {
  /** The one in question; undefined where a new one is, or none. */
  readonly code: Code | undefined;
  readonly isNew: boolean;
  readonly checked: readonly Code[];
  readonly chosen: ChosenCodes;
  /** Only one can be chosen, which takes the place of this one. */
  readonly replaced: Code | undefined;
}

export function PaletteDetails({ code, isNew, checked, chosen, replaced }: PaletteDetailsProps) {
  const names = [...chosen.codes, ...(chosen.create ? [chosen.create] : [])].map(({ name }) => name);
  return (
    <>
      <div className="palette-details">
        <p className="palette-definition">{definitionOf(code, isNew)}</p>
        {code?.include && <Rule title="Use it for" words={code.include} />}
        {code?.exclude && <Rule title="Do not use it for" words={code.exclude} />}
      </div>
      <p className="palette-hint" role="status">
        <span className="ellipsis">
          {replaced && (
            <>
              <kbd>Enter</kbd> puts it in the place of {replaced.name}
            </>
          )}
          {!replaced && checked.length > 0 && (
            <>
              <kbd>Enter</kbd> applies {inWords(names)}
            </>
          )}
          {!replaced && checked.length === 0 && (
            <>
              <kbd>Ctrl+Enter</kbd> chooses several · <kbd>Alt+1</kbd>–<kbd>9</kbd> pins to a key
            </>
          )}
        </span>
      </p>
    </>
  );
}

function Rule({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <p className="palette-rule" title={words}>
      <b>{title}</b> {words}
    </p>
  );
}

function definitionOf(code: Code | undefined, isNew: boolean): string {
  if (code) return code.definition || 'This code has no definition yet.';
  return isNew ? 'A new code, applied at once. Describe it later in the codebook.' : 'No code matches.';
}
