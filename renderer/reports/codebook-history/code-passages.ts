/** The passages of a code that the history speaks of, as far as it is still in the codebook. */

import type { Code } from '../../../shared/model/code.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import type { OpenedPassages } from '../report-props.ts';

/** Of the first of these codes that there still is. */
export function passagesOfPresent(
  codes: readonly Code[],
  wanted: readonly (CodeId | null)[],
): OpenedPassages | undefined {
  const present = wanted.map((id) => codes.find((code) => code.id === id)).find((code) => code !== undefined);
  if (!present) return undefined;
  const title = [{ id: present.id, code: present.path }];
  return { title, query: { method: 'codings.passages', params: { filter: { codes: [present.id] } } } };
}
