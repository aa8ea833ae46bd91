/** Manifests: lists of files to import, with the name and the attributes of each, as CSV or JSON. */

import { z } from 'zod';
import { namedValues } from '../../shared/api/named-values.ts';
import { oneLine } from '../../shared/model/name.ts';
import { failOnFlaws, flawInCellCount, openCsvTable, recordsOf } from './csv-table.ts';
import { fileNameOf, type InputFile } from './input-file.ts';
import { readJson } from './json-file.ts';

export interface ManifestRow {
  /** Path as the manifest has it, relative to the manifest. */
  readonly file: string;
  /** Name of the source, where the manifest gives one. */
  readonly name?: string;
  /** Attribute to value; empty cells are left out. */
  readonly attributes: Readonly<Record<string, string>>;
}

interface Flaw {
  readonly line: number;
  readonly reason: string;
}

const FILE = 'file';
const TITLE = 'title';

const entries = z.array(namedValues(z.string(), z.union([z.string(), z.number(), z.null()])));

/**
 * The rows of a manifest. CSV has a header; JSON is an array of objects. `file` is required, `title` becomes the name, every
 * other column or key is an attribute.
 *
 * Fails with `invalid-input`, naming lines (in JSON entries, from 1), and as the reading of the file does.
 */
export async function readManifest(file: InputFile): Promise<ManifestRow[]> {
  const isJson = fileNameOf(file).toLowerCase().endsWith('.json');
  const rows: ManifestRow[] = [];
  const flaws: Flaw[] = [];
  const seen = new Set<string>();
  for await (const { line, values, flaw } of isJson ? jsonEntries(file) : csvEntries(file)) {
    const row = rowOf(values);
    const reason =
      flaw ?? (row.file === '' ? 'file is empty' : seen.has(row.file) ? `"${row.file}" is named twice` : undefined);
    if (reason !== undefined) flaws.push({ line, reason });
    seen.add(row.file);
    rows.push(row);
  }
  failOnFlaws(fileNameOf(file), flaws);
  return rows;
}

interface Entry {
  readonly line: number;
  readonly values: readonly (readonly [string, string])[];
  readonly flaw?: string | undefined;
}

async function* csvEntries(file: InputFile): AsyncGenerator<Entry> {
  const table = await openCsvTable(file, [FILE]);
  for await (const record of recordsOf(table)) {
    const values = table.header.map((column, place) => [column, record.cells[place] ?? ''] as const);
    yield { line: record.line, values, flaw: flawInCellCount(record, table) };
  }
}

async function* jsonEntries(file: InputFile): AsyncGenerator<Entry> {
  for (const [place, entry] of (await readJson(file, entries)).entries()) {
    const values = Object.entries(entry).map(([key, value]) => [key, String(value ?? '')] as const);
    yield { line: place + 1, values };
  }
}

function rowOf(values: Entry['values']): ManifestRow {
  const filled = values
    .map(([key, value]) => [oneLine(key), value.trim()] as const)
    .filter(([, value]) => value !== '');
  const named = (column: string) => filled.find(([key]) => key.toLowerCase() === column)?.[1];
  const name = named(TITLE);
  return {
    file: named(FILE) ?? '',
    ...(name !== undefined && { name: oneLine(name) }),
    attributes: Object.fromEntries(filled.filter(([key]) => key !== '' && ![FILE, TITLE].includes(key.toLowerCase()))),
  };
}
