/** Writes a codebook as REFI-QDA (.qdc): codes and code sets, valid by the standard's schema. */

import { fail } from '../../../shared/api/failure.ts';
import { attributePlace } from '../../../shared/exchange/refi-places.ts';
import { elementText, wordsText } from '../../../shared/exchange/xml-text.ts';
import type { StreamedProject } from '../../../shared/model/streamed-project.ts';
import { codeElements } from './write-codes.ts';
import { XML_DECLARATION } from './write-project.ts';

const NAMESPACE = 'urn:QDA-XML:codebook:1.0';

/** Fails with `not-found` where there is no code: the standard knows no empty codebook. */
export function refiCodebook(draft: StreamedProject, program: string): string {
  const codes = codeElements({ ...draft, foreign: draft.foreign.filter(isOfCodes) }, () => []);
  if (codes.length === 0) fail('not-found', 'The project has no code. Make one, then export the codebook.');
  const sets = draft.codeSets.map(({ guid, name, description, codes: members }) => {
    const words = description === '' ? '' : `<Description>${wordsText(description)}</Description>`;
    const references = members.map((member) => `<MemberCode guid="${member}"/>`);
    return elementText('Set', { guid, name }, words + references.join(''));
  });
  const content = [
    elementText('Codes', {}, codes.map(({ xml }) => `${xml}\n`).join('')),
    ...(sets.length > 0 ? [elementText('Sets', {}, sets.join('\n'))] : []),
  ];
  return `${XML_DECLARATION}${elementText('CodeBook', { xmlns: NAMESPACE, origin: program }, content.join('\n'))}\n`;
}

/** Notes are written in projects alone. */
function isOfCodes({ place }: { readonly place: string }): boolean {
  return place === attributePlace('Code', 'isCodable');
}
