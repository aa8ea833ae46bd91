/** The name and the attributes that a text gets when it is imported. */

import { basename, extname } from 'node:path';
import { comparableName } from '../../../shared/model/code.ts';
import { oneLine } from '../../../shared/model/name.ts';
import type { AttributeValues } from '../../../shared/model/source.ts';
import type { SourceDraft } from '../../../shared/model/source-draft.ts';
import { fileNameOf } from '../../import/input-file.ts';
import type { SourceRecord } from '../../import/records.ts';
import type { FileToImport } from './files-to-import.ts';

export interface ProposedSource {
  readonly name: string;
  readonly attributes: AttributeValues;
}

type Described = Pick<SourceDraft, 'title' | 'book' | 'sha256' | 'attributes'>;

const LONGEST_NAME = 500;
const LONGEST_ATTRIBUTE = 200;
const LONGEST_VALUE = 10_000;

/**
 * A text is named as whoever imports it wants, as a known document, by its own title or by its file. Where a file holds several,
 * each bears its title, or its number, behind the name of the whole.
 */
export function proposedSource(
  { file, name, attributes }: FileToImport,
  texts: readonly Described[],
  place: number,
  records: readonly SourceRecord[],
): ProposedSource {
  const text = texts[place]!;
  const record = records.find((known) => known.sha256 === text.sha256);
  const given = { ...record?.attributes, ...attributes };
  const isPart = texts.length > 1 || text.book !== undefined;
  const whole = name ?? text.book ?? nameOfFile(file);
  const proposed = isPart ? `${whole} - ${text.title ?? place + 1}` : (name ?? record?.name ?? text.title);
  return {
    name: oneLine(cut(proposed ?? nameOfFile(file), LONGEST_NAME)),
    attributes: { ...ownAttributes(text.attributes, given), ...given },
  };
}

/** Never empty: a file may be called by its ending alone. */
function nameOfFile(file: FileToImport['file']): string {
  const fileName = fileNameOf(file);
  return basename(fileName, extname(fileName)).trim() || fileName.trim();
}

/** What a document says of itself, as attributes can hold it, where nothing else gives a value. */
function ownAttributes(own: AttributeValues, given: AttributeValues): AttributeValues {
  const taken = new Set(Object.keys(given).map(comparableName));
  const kept = Object.entries(own)
    .map(
      ([attribute, value]) => [oneLine(cut(attribute, LONGEST_ATTRIBUTE)), cut(value.trim(), LONGEST_VALUE)] as const,
    )
    .filter(([attribute, value]) => attribute !== '' && value !== '' && !taken.has(comparableName(attribute)));
  return Object.fromEntries(kept);
}

function cut(text: string, length: number): string {
  return text.slice(0, length).toWellFormed();
}
