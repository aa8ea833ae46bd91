/** The source matrix as tables: the data for a statistics program, and what its short names stand for. */

import type { MatrixCells, SourceMatrix } from '../analysis/source-matrix-result.ts';
import { shortNames } from './short-names.ts';
import { type Filtered, stateCodes, stateFilter } from './statement.ts';
import type { Cell, Column, Table } from './table.ts';

const SOURCE = 'source';

const CELLS: Readonly<Record<MatrixCells, string>> = {
  presence: '1 where the source holds a coding of the code, else 0',
  codings: 'codings of the code in the source',
  words: 'words of the source of which a coding of the code covers at least one character; each counts once',
  characters: 'characters of the source that codings of the code cover, in UTF-16 code units; each counts once',
};

/** One row a source: its name, its attributes, and a column for each code. An attribute without a value is an empty cell. */
export function sourceMatrixTable(matrix: Filtered<SourceMatrix>, withShortNames: boolean): Table {
  const { cells, withSubCodes, rows } = matrix;
  const names = columnNames(matrix, withShortNames);
  const ofAttributes = matrix.attributes.map((attribute, n): AttributeColumn => {
    const isNumeric = holdsNumbers(rows.map(({ values }) => values[n]!));
    const column = {
      key: `attribute:${attribute}`,
      heading: names.attributes[n]!,
      kind: isNumeric ? 'given' : 'text',
    } as const;
    return {
      column,
      cellOf: (value) => (isNumeric && value !== null ? Number(value) : (value ?? (isNumeric ? null : ''))),
    };
  });
  return {
    title: 'Source × code',
    statement: `Cells: ${CELLS[cells]}. ${stateCodes(withSubCodes)} Coders: all. ${stateFilter(matrix)}`,
    columns: [
      { key: SOURCE, heading: SOURCE, kind: 'text' },
      ...ofAttributes.map(({ column }) => column),
      ...matrix.codes.map(({ id }, n): Column => ({ key: `code:${id}`, heading: names.codes[n]!, kind: 'count' })),
    ],
    rows: rows.map((row) => [row.source, ...ofAttributes.map(({ cellOf }, n) => cellOf(row.values[n]!)), ...row.cells]),
    notes: withSubCodes ? ['A code counts its own codings together with those of all codes below it.'] : [],
    isData: true,
  };
}

/** What each short name stands for. */
export function shortNamesTable(matrix: Filtered<SourceMatrix>): Table {
  const names = columnNames(matrix, true);
  return {
    title: 'Names of the columns',
    statement: 'The short name of each column of the matrix, and the attribute or code that it stands for.',
    columns: [
      { key: 'name', heading: 'name', kind: 'text' },
      { key: 'kind', heading: 'kind', kind: 'text' },
      { key: 'standsFor', heading: 'stands for', kind: 'text' },
    ],
    rows: [
      ...matrix.attributes.map((attribute, n) => [names.attributes[n]!, 'attribute', attribute]),
      ...matrix.codes.map(({ code }, n) => [names.codes[n]!, 'code', code]),
    ],
    notes: [],
  };
}

interface AttributeColumn {
  readonly column: Column;
  readonly cellOf: (value: string | null) => Cell;
}

/** Whether every value is written as a number writes itself: then it stays one in every program, whatever its sign. */
function holdsNumbers(values: readonly (string | null)[]): boolean {
  const present = values.filter((value) => value !== null);
  return (
    present.length > 0 && present.every((value) => String(Number(value)) === value && Number.isFinite(Number(value)))
  );
}

/** Headings, each once: codes bear their paths, and an attribute whose name is taken is called `attribute: NAME`. */
function columnNames({ attributes, codes }: SourceMatrix, withShortNames: boolean) {
  const paths = codes.map(({ code }) => code);
  if (!withShortNames) {
    const taken = new Set([SOURCE, ...paths]);
    return { codes: paths, attributes: attributes.map((name) => (taken.has(name) ? `attribute: ${name}` : name)) };
  }
  const ofAttributes = shortNames(attributes, 'attribute', [SOURCE]);
  return { attributes: ofAttributes, codes: shortNames(paths, 'code', [SOURCE, ...ofAttributes]) };
}
