/** A page of the passages that would be coded, each with some words around it. */

import type { AutoCodingPreview } from '../../shared/api/search-results.ts';
import { namesOfPath } from '../../shared/model/code.ts';
import { contextOf } from '../reports/excerpt.ts';
import { wordsOfHit } from './hit-words.ts';

/** Characters that are shown on each side. */
const AROUND = 40;

export function PlannedPassages({ preview: { codes, passages } }: { readonly preview: AutoCodingPreview }) {
  const pathOf = new Map(codes.map(({ code, path }) => [code, path]));
  const areSeveral = codes.length > 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, by keys only where it takes the focus
    <ol tabIndex={0} aria-label="Passages">
      {passages.map((passage) => {
        const { source, sourceName, start, end, code, isPresent } = passage;
        const { before, after } = contextOf(passage, AROUND);
        return (
          <li key={`${code} ${source} ${start} ${end}`} className="plan-passage">
            <p className="plan-passage-place">
              <span className="ellipsis">{sourceName}</span>
              {areSeveral && <span className="ellipsis">{namesOfPath(pathOf.get(code)!).at(-1)}</span>}
              {isPresent && <span className="plan-present">there already</span>}
            </p>
            <blockquote>
              {before}
              <mark>{wordsOfHit(passage).match}</mark>
              {after}
            </blockquote>
          </li>
        );
      })}
    </ol>
  );
}
