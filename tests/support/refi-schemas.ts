/** The standard's schemas of REFI-QDA, where the tests are told where they are. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const folder = process.env.THEMATA_REFI_QDA;

export const HAS_SCHEMAS = folder !== undefined && folder !== '';

/** What is wrong with files by their schema; nothing where all are valid. */
export async function flawsBySchema(files: readonly Uint8Array[], schema: 'Project' | 'Codebook'): Promise<string[]> {
  const { errors } = await validateXML({
    xml: files.map((contents, i) => ({ fileName: `file-${i}.xml`, contents })),
    schema: { fileName: 'schema.xsd', contents: readFileSync(join(folder!, `${schema}.xsd`), 'utf8') },
    maxMemoryPages: 8192,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
