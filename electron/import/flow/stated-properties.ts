/** What a document says of itself, as a source has it: its title, author and year. */

import { oneLine } from '../../../shared/model/name.ts';
import type { AttributeValues } from '../../../shared/model/source.ts';
import { yearOf } from './dates.ts';

export interface StatedProperties {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** Of its making, with the year first. */
  readonly date?: string | undefined;
}

export function statedProperties({ title, author, date }: StatedProperties): {
  readonly title: string | null;
  readonly attributes: AttributeValues;
} {
  const stated = { year: yearOf(date ?? ''), author: oneLine(author ?? '') };
  const attributes = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== ''));
  return { title: oneLine(title ?? '') || null, attributes };
}
