/** The forms of sources that Themata put beside a REFI-QDA project, given back to their texts. */

import { z } from 'zod';
import { FORM } from '../../../shared/exchange/refi-places.ts';
import { partsOfForm, type SourceForm } from '../../../shared/exchange/source-form.ts';
import type { Guid } from '../../../shared/model/ids.ts';
import { oneLine } from '../../../shared/model/name.ts';
import { ENCODINGS, SOURCE_FORMATS } from '../../../shared/model/source.ts';
import { hashOf } from '../draft.ts';
import { asJson, type PartsBeside } from './parts-beside.ts';

const numbers = z.array(z.int().nonnegative());
const sourceForm: z.ZodType<SourceForm> = z.object({
  sha256: z.string(),
  fileName: z.string().max(500).transform(oneLine),
  format: z.enum(SOURCE_FORMATS),
  encoding: z.enum(ENCODINGS),
  blocks: numbers,
  markers: numbers,
  pages: numbers.optional(),
  times: numbers.optional(),
});

/** What a text is built of beside its words; undefined where nothing is told of it, or of another text. */
export type FindForm = (source: Guid, text: string) => ReturnType<typeof partsOfForm>;

export function formsIn(beside: PartsBeside | undefined): FindForm {
  const contents = new Map(
    beside?.parts.filter(({ place }) => place === FORM).map(({ owner, content }) => [owner, content]),
  );
  return (source, text) => {
    const content = contents.get(source);
    const form = content === undefined ? undefined : sourceForm.safeParse(asJson(content)).data;
    return form?.sha256 === hashOf(text) ? partsOfForm(form, text) : undefined;
  };
}
