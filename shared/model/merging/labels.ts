/** What a person knows the things of a project by. */

import { PATH_SEPARATOR } from '../code.ts';
import type { Guid } from '../ids.ts';
import type { MergeSide } from './merge-side.ts';
import { ROOT } from './things.ts';

export type Labels = ReadonlyMap<Guid, string>;

/** Codes by their paths, everything else by its name; codings and memos are not among them. */
export function labelsOf({ coders, attributes, codes, sources, cases, codeSets }: MergeSide): Labels {
  const labels = new Map<Guid, string>([[ROOT, 'the top of the codebook']]);
  for (const { guid, name } of [...coders, ...attributes, ...sources, ...cases, ...codeSets]) labels.set(guid, name);
  for (const { guid, parent, name } of codes) {
    labels.set(guid, parent === null ? name : `${labels.get(parent)}${PATH_SEPARATOR}${name}`);
  }
  return labels;
}
