/** JSON files, read and checked against a schema. */

import { z } from 'zod';
import { fail } from '../../shared/api/failure.ts';
import { decodeWhole } from './decode.ts';
import { fileNameOf, type InputFile, readBytes } from './input-file.ts';
import { normalise } from './normalise.ts';

/** The value in a file. Fails with `invalid-input` where it is no JSON or not what the schema asks for, saying where. */
export async function readJson<Schema extends z.ZodType>(file: InputFile, schema: Schema): Promise<z.output<Schema>> {
  const name = fileNameOf(file);
  const { text } = await decodeWhole(await readBytes(file), name);
  const checked = schema.safeParse(parsed(normalise(text), name));
  if (checked.success) return checked.data;
  const flaws = checked.error.issues
    .slice(0, 10)
    .map(({ path, message }) => `${z.core.toDotPath(path) || 'file'}: ${message}`);
  fail('invalid-input', `"${name}" is not as expected. ${flaws[0]}.`, flaws);
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    fail('invalid-input', `"${name}" is not valid JSON: ${(error as SyntaxError).message}.`);
  }
}
