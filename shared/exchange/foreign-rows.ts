/** The database of another program's project, as plain rows. */

export type ForeignProgram = 'Taguette' | 'QualCoder' | 'RQDA';

export type ForeignRow = Readonly<Record<string, string | number | null>>;

export interface ForeignRows {
  readonly program: ForeignProgram;
  /** By name of table; a table that is not there has no rows. */
  readonly tables: Readonly<Record<string, readonly ForeignRow[]>>;
}

export function rowsOf({ tables }: ForeignRows, table: string): readonly ForeignRow[] {
  return tables[table] ?? [];
}

/** The words in a column; empty where there are none. */
export function wordsIn(row: ForeignRow, column: string): string {
  const value = row[column];
  return value === null || value === undefined ? '' : String(value);
}

/** The whole number in a column; undefined where there is none. */
export function numberIn(row: ForeignRow, column: string): number | undefined {
  const value = row[column];
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? Math.round(number) : undefined;
}
