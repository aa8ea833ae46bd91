/** What becomes of what a project came with: left out, changed, kept, a sentence each. */

import { plural } from '../../ui/words.ts';
import type { ReadProject } from './read-project-file.ts';
import { toldOf } from './report-text.ts';

/** Sentences that are shown of one kind; the saved report has them all. */
const MOST = 100;

export function ToldList({ project }: { readonly project: ReadProject }) {
  return toldOf(project).map(({ heading, sentences }) => (
    <section key={heading} className="project-part" aria-label={heading}>
      <h3>{heading}</h3>
      <ul className="told">
        {sentences.slice(0, MOST).map((sentence, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two sentences may be the same, and the list never changes
          <li key={index}>{sentence}</li>
        ))}
        {sentences.length > MOST && (
          <li>{`and ${plural(sentences.length - MOST, 'more line')} in the saved report`}</li>
        )}
      </ul>
    </section>
  ));
}
